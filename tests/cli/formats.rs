//! The forms of the output: each holds the same facts.

use std::collections::BTreeMap;
use std::path::Path;

use parquet::file::reader::{FileReader, SerializedFileReader};
use parquet::record::Field;
use serde_json::Value;
use uitslag::write::{facts_table, tables};

use crate::Folder;
use crate::common::json_lines;

/// The rows of tables, each cell as CSV shows it.
type Tables = BTreeMap<String, Vec<Vec<String>>>;

/// The project's own articles, and two records with what a table must not lose or let through.
fn archive() -> Folder {
    let articles = crate::common::articles();
    let dated = serde_json::json!({
        "id": "=HYPERLINK(\"x\")", "published": "2024-02-03", "url": "https://example.org/a?b=1", "title": "-1 graad, @kou",
        "text": "Femke Kok won zondag bij de wereldbeker schaatsen in Heerenveen de 500 meter in 37,54, \"eindelijk\".",
    });
    let same_id = r#"{"id": "small-0", "text": "Jutta Leerdam eindigde als derde op de 1000 meter, in 1.13,20."}"#;
    Folder::new().with("in.jsonl", format!("{}{dated}\n{same_id}\nno JSON\n", json_lines(&articles)))
}

fn extract(folder: &Folder, options: &[&str]) {
    let run = folder.run(&[&["extract", "in.jsonl"], options].concat());
    assert_eq!(run.code, Some(1), "one line is no JSON: {}", run.stderr);
}

fn csv(path: &Path) -> Vec<Vec<String>> {
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_path(path).expect("the file is there");
    reader.records().map(|row| row.expect("CSV").iter().map(str::to_owned).collect()).collect()
}

/// The tables of a folder of CSV files, without their headers, which are those that are declared.
fn csv_tables(folder: &Path) -> Tables {
    let rows = |table: &uitslag::write::Table| {
        let mut rows = csv(&folder.join(format!("{}.csv", table.name)));
        let header: Vec<_> = table.columns.iter().map(|column| column.name).collect();
        assert_eq!(rows.remove(0), header, "{}", table.name);
        // Only CSV needs it.
        rows.iter_mut().flatten().for_each(|cell| {
            if cell.starts_with("'=") || cell.starts_with("'-") {
                cell.remove(0);
            }
        });
        (table.name.to_owned(), rows)
    };
    assert_eq!(std::fs::read_dir(folder).expect("a folder").count(), tables().len());
    tables().iter().map(rows).collect()
}

fn sqlite(path: &Path) -> Tables {
    use rusqlite::types::Value;
    let database = rusqlite::Connection::open(path).expect("a database");
    let rows = |table: &uitslag::write::Table| {
        let mut query = database.prepare(&format!("SELECT * FROM {} ORDER BY rowid", table.name)).expect("the table");
        let count = query.column_count();
        let flags: Vec<bool> = table.columns.iter().map(|c| c.kind == uitslag::write::Kind::Flag).collect();
        let cell = |value: Value, flag: bool| match value {
            Value::Null => String::new(),
            Value::Integer(n) if flag => (n != 0).to_string(),
            Value::Integer(n) => n.to_string(),
            Value::Real(n) => n.to_string(),
            Value::Text(text) => text,
            Value::Blob(_) => unreachable!("no column has bytes"),
        };
        let rows = query
            .query_map([], |row| (0..count).map(|at| Ok(cell(row.get(at)?, flags[at]))).collect())
            .expect("rows")
            .map(|row| row.expect("a row"));
        (table.name.to_owned(), rows.collect())
    };
    tables().iter().map(rows).collect()
}

fn parquet(path: &Path) -> Vec<Vec<String>> {
    let reader = SerializedFileReader::try_from(path).expect("a Parquet file");
    let cell = |field: &Field| match field {
        Field::Null => String::new(),
        Field::Str(text) => text.clone(),
        Field::Long(n) => n.to_string(),
        Field::Double(n) => n.to_string(),
        Field::Bool(flag) => flag.to_string(),
        Field::Date(days) => {
            let day = jiff::civil::date(1970, 1, 1) + jiff::Span::new().days(*days);
            day.to_string()
        }
        other => unreachable!("no column is of the type of {other:?}"),
    };
    let rows = reader.get_row_iter(None).expect("rows").map(|row| row.expect("a row"));
    rows.map(|row| row.get_column_iter().map(|(_, field)| cell(field)).collect()).collect()
}

#[test]
fn a_json_file_for_each_article() {
    let folder = archive();
    extract(&folder, &["-o", "out/", "--format", "json"]);
    extract(&folder, &["-o", "all.jsonl"]);
    let mut left: Vec<String> = folder.read("all.jsonl").lines().map(|line| format!("{line}\n")).collect();
    let count = left.len();
    for name in std::fs::read_dir(folder.path("out")).expect("the folder").flatten() {
        let json = std::fs::read_to_string(name.path()).expect("JSON");
        let id = serde_json::from_str::<Value>(&json).expect("JSON")["article"]["id"].clone();
        let name = name.file_name().to_string_lossy().into_owned();
        let id = id.as_str().expect("an id").replace(['=', '(', ')', '"'], "_");
        assert!(name == format!("{id}.json") || name == format!("{id}-{count}.json"), "{name}");
        let at = left.iter().position(|line| *line == json).unwrap_or_else(|| panic!("{name} is no line"));
        left.remove(at);
    }
    assert_eq!(left, Vec::<String>::new());
    assert!(folder.path("out/small-0.json").exists() && folder.path(&format!("out/small-0-{count}.json")).exists());
}

#[test]
fn tables_hold_what_json_holds() {
    let folder = archive();
    extract(&folder, &["-o", "all.jsonl"]);
    extract(&folder, &["-o", "tables/", "--format", "csv"]);
    let tables = csv_tables(&folder.path("tables"));
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    let mut results = Vec::new();
    for (number, line) in folder.read("all.jsonl").lines().enumerate() {
        let report: Value = serde_json::from_str(line).expect("JSON");
        *counts.entry("articles").or_default() += 1;
        for (kind, facts) in report.as_object().expect("an object") {
            if let (Some(name), Some(facts)) = (tables.keys().find(|name| *name == kind), facts.as_array()) {
                *counts.entry(name).or_default() += facts.len();
            }
        }
        for result in report["results"].as_array().expect("results") {
            let event = report["events"].as_array().expect("events").iter().find(|e| e["id"] == result["event"]);
            let text = |value: &Value| match value {
                Value::Null => String::new(),
                Value::String(text) => text.clone(),
                number => number.to_string(),
            };
            let event = event.expect("the contest");
            results.push([
                (number + 1).to_string(),
                text(&report["article"]["id"]),
                text(&result["competitor"]),
                text(&result["rank"]),
                text(&result["time"]),
                text(&event["discipline"]),
                text(&event["date"]),
            ]);
        }
    }
    for (name, rows) in &tables {
        assert_eq!(rows.len(), counts.get(name.as_str()).copied().unwrap_or(0), "{name}");
    }
    assert!(
        ["people", "teams", "events", "results", "withdrawals", "records", "matches"].iter().all(|k| counts[k] > 0)
    );
    let table = uitslag::write::tables().iter().find(|table| table.name == "results").expect("results");
    let columns = ["article_no", "article", "competitor", "rank", "time", "discipline", "date"]
        .map(|name| table.columns.iter().position(|column| column.name == name).expect(name));
    let written: Vec<_> = tables["results"].iter().map(|row| columns.map(|at| row[at].clone())).collect();
    assert_eq!(written, results);
}

#[test]
fn csv_sqlite_and_parquet_hold_the_same() {
    let folder = archive();
    extract(&folder, &["-o", "csv/", "--format", "csv"]);
    extract(&folder, &["-o", "all.sqlite"]);
    extract(&folder, &["-o", "parquet", "--format", "parquet"]);
    let expected = csv_tables(&folder.path("csv"));
    let dated = expected["articles"].iter().find(|row| row[2] == "2024-02-03").expect("the dated article");
    assert_eq!(dated[1], "=HYPERLINK(\"x\")");
    assert_eq!(dated[3], "https://example.org/a?b=1");
    assert_eq!(sqlite(&folder.path("all.sqlite")), expected);
    let read = |table: &uitslag::write::Table| {
        (table.name.to_owned(), parquet(&folder.path(&format!("parquet/{}.parquet", table.name))))
    };
    assert_eq!(tables().iter().map(read).collect::<Tables>(), expected);
}

#[test]
fn one_file_holds_all_facts() {
    let folder = archive();
    extract(&folder, &["-o", "all.csv"]);
    extract(&folder, &["-o", "all.parquet"]);
    extract(&folder, &["-o", "tables/", "--format", "csv"]);
    let mut rows = csv(&folder.path("all.csv"));
    let header: Vec<_> = facts_table().columns.iter().map(|column| column.name).collect();
    assert_eq!(rows.remove(0), header);
    let tables = csv_tables(&folder.path("tables"));
    for (kind, table) in [
        ("result", "results"),
        ("withdrawal", "withdrawals"),
        ("condition", "conditions"),
        ("record", "records"),
        ("schedule", "schedule"),
        ("match", "matches"),
    ] {
        assert_eq!(rows.iter().filter(|row| row[0] == kind).count(), tables[table].len(), "{kind}");
    }
    let harmful =
        |cell: &String| cell.starts_with(['=', '+', '@']) || cell.starts_with('-') && cell.parse::<f64>().is_err();
    assert!(!rows.iter().flatten().any(harmful));
    assert!(rows.iter().any(|row| row[2] == "'=HYPERLINK(\"x\")"), "the id is made harmless");
    let parquet = parquet(&folder.path("all.parquet"));
    assert!(parquet.iter().any(|row| row[2] == "=HYPERLINK(\"x\")"), "and left alone where it does no harm");
    assert_eq!(parquet.len(), rows.len());
    let printed = folder.run(&["extract", "in.jsonl", "--format", "csv"]);
    assert_eq!(printed.stdout, folder.read("all.csv"));
}

#[test]
fn any_number_of_jobs_gives_the_same_bytes() {
    let folder = archive();
    for (name, options) in [
        ("all.csv", &[][..]),
        ("all.sqlite", &[]),
        ("all.parquet", &[]),
        ("csv", &["--format", "csv"]),
        ("parquet", &["--format", "parquet"]),
        ("json", &["--format", "json"]),
        ("all.jsonld", &[]),
        ("all.conll", &[]),
        ("notes", &["--format", "webannotation"]),
    ] {
        let bytes = |jobs: &str| {
            let output = format!("{jobs}-{name}");
            extract(&folder, &[&["--jobs", jobs, "-o", &output], options].concat());
            crate::files(&folder.path(&output))
        };
        let one = bytes("1");
        assert!(!one.is_empty());
        for jobs in ["2", "5"] {
            assert!(bytes(jobs) == one, "{name} with {jobs}");
        }
    }
}

#[test]
fn what_cannot_be() {
    let folder = Folder::new().with("a.txt", "Femke Kok won.").with("full/b.txt", "mine");
    for (arguments, reason) in [
        (&["tokens", "a.txt", "-o", "a.sqlite"][..], "only facts have tables"),
        (&["tokens", "a.txt", "--format", "csv"], "only facts have tables"),
        (&["extract", "a.txt", "--format", "sqlite"], "name a file or a folder with -o"),
        (&["extract", "a.txt", "--format", "json"], "name a file or a folder with -o"),
        (&["extract", "a.txt", "-o", "new/"], "it is a folder; name a file, or the --format"),
        (&["extract", "a.txt", "-o", "full", "--format", "csv"], "there is something already"),
        (&["extract", "a.txt", "-o", "full", "--format", "sqlite"], "it is a folder"),
        (&["extract", "a.txt", "-o", "a.txt", "--format", "json"], "there is something already"),
        (&["extract", "a.txt", "--resume"], "name it with -o"),
        (&["extract", "a.txt", "-o", "x.jsonl", "--format", "xlsx"], "possible values"),
    ] {
        let run = folder.run(arguments);
        assert_eq!((run.code, run.stdout.as_str()), (Some(2), ""), "{arguments:?}: {}", run.stderr);
        assert!(run.stderr.contains(reason), "{arguments:?}: {}", run.stderr);
    }
    assert_eq!(folder.names(), ["a.txt", "full"]);
    assert_eq!(folder.read("full/b.txt"), "mine");
}

#[cfg(unix)]
#[test]
fn a_database_needs_a_file() {
    let run = crate::common::run(&["extract", "-o", "/dev/null", "--format", "sqlite"], "Femke Kok won.");
    assert_eq!(run.code, Some(2));
    assert!(run.stderr.contains("/dev/null: is no file"), "{}", run.stderr);
    let run = crate::common::run(&["extract", "-o", "/dev/stdout"], "Femke Kok won.");
    assert_eq!((run.code, run.lines().len()), (Some(0), 1), "{}", run.stderr);
}

#[test]
fn an_empty_folder_is_filled_and_a_link_stays_a_link() -> std::io::Result<()> {
    let folder = Folder::new().with("a.txt", "Femke Kok won.").with("real.sqlite", "old");
    std::fs::create_dir(folder.path("out"))?;
    assert_eq!(folder.run(&["extract", "a.txt", "-o", "out", "--format", "json"]).code, Some(0));
    assert!(folder.path("out/a.json").exists());
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink("real.sqlite", folder.path("link.sqlite"))?;
        assert_eq!(folder.run(&["extract", "a.txt", "-o", "link.sqlite"]).code, Some(0));
        assert!(folder.path("link.sqlite").is_symlink());
        assert_eq!(sqlite(&folder.path("real.sqlite"))["articles"].len(), 1);
    }
    Ok(())
}
