//! The tables as they are documented, and the queries that the README shows.

use rusqlite::Connection;

use crate::Folder;
use crate::common::{expected, fixtures_in, run, stem};

fn fixture(name: &str) -> String {
    format!("{}/fixtures/{name}", env!("CARGO_MANIFEST_DIR"))
}

#[test]
fn the_documentation_is_what_is_written() -> rusqlite::Result<()> {
    let printed = run(&["schema", "--tables"], "");
    assert_eq!((printed.code, printed.stderr.as_str()), (Some(0), ""));
    let declared = Connection::open_in_memory()?;
    declared.execute_batch(&printed.stdout)?;
    let folder = Folder::new().with("a.txt", "Femke Kok won.");
    assert_eq!(folder.run(&["extract", "a.txt", "-o", "a.sqlite"]).code, Some(0));
    let written = Connection::open(folder.path("a.sqlite"))?;
    let columns = |database: &Connection, table: &str| -> rusqlite::Result<Vec<(String, String)>> {
        let mut query = database.prepare("SELECT name, type FROM pragma_table_info(?)")?;
        query.query_map([table], |row| Ok((row.get(0)?, row.get(1)?)))?.collect()
    };
    for table in uitslag::write::tables() {
        let names: Vec<_> = table.columns.iter().map(|column| column.name).collect();
        let found = columns(&written, table.name)?;
        assert_eq!(found.iter().map(|(name, _)| name).collect::<Vec<_>>(), names);
        assert_eq!(found, columns(&declared, table.name)?);
        // Every column says what it means, and no table has two of a name.
        let line = |name: &str| printed.stdout.lines().any(|line| line.trim_start().starts_with(&format!("{name} ")));
        assert!(names.iter().all(|name| line(name)));
        let mut sorted = names.clone();
        sorted.sort_unstable();
        sorted.dedup();
        assert_eq!(sorted.len(), names.len(), "{}", table.name);
    }
    assert_eq!(columns(&declared, "facts")?.len(), uitslag::write::facts_table().columns.len());
    Ok(())
}

#[test]
fn the_season_is_that_of_the_fixtures() {
    let mut lines = String::new();
    for path in fixtures_in("corpus").iter().chain(&fixtures_in("own")) {
        let text = std::fs::read_to_string(path).expect("an article");
        let published = &expected(path)["article"]["published"];
        lines += &format!(
            "{{\"id\": {}, \"published\": {published}, \"text\": {}}}\n",
            serde_json::json!(stem(path)),
            serde_json::json!(text)
        );
    }
    let season = std::fs::read_to_string(fixture("season.jsonl")).expect("the season");
    assert!(season == lines, "fixtures/season.jsonl is no longer what stands in the folders beside it");
}

/// The rows of a query, cells joined by a bar.
fn rows(database: &Connection, query: &str) -> rusqlite::Result<Vec<String>> {
    let mut query = database.prepare(query)?;
    let count = query.column_count();
    let cell = |value: rusqlite::types::Value| match value {
        rusqlite::types::Value::Null => String::new(),
        rusqlite::types::Value::Integer(n) => n.to_string(),
        rusqlite::types::Value::Real(n) => n.to_string(),
        rusqlite::types::Value::Text(text) => text,
        rusqlite::types::Value::Blob(_) => "bytes".to_owned(),
    };
    query
        .query_map([], |row| {
            let cells: rusqlite::Result<Vec<String>> = (0..count).map(|at| Ok(cell(row.get(at)?))).collect();
            Ok(cells?.join("|"))
        })?
        .collect()
}

#[test]
fn the_queries_of_the_readme() -> rusqlite::Result<()> {
    let readme = std::fs::read_to_string(fixture("../README.md")).expect("the README");
    let queries: Vec<&str> =
        readme.split("```sql\n").skip(1).map(|rest| rest.split("```").next().unwrap_or_default()).collect();
    let [places, illness, fastest] = queries[..] else { panic!("three queries, not {}", queries.len()) };
    let folder = Folder::new();
    let run = folder.run(&["extract", &fixture("season.jsonl"), "-o", "season.sqlite"]);
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    let database = Connection::open(folder.path("season.sqlite"))?;

    let places = rows(&database, places)?;
    assert!(places.contains(&"2025-11-23|Calgary|500m|1|36.72".to_owned()), "{places:#?}");
    assert!(places.len() >= 5 && places.is_sorted());

    let illness = rows(&database, illness)?;
    assert!(illness.contains(&"2023-10|Kjeld Nuis".to_owned()), "{illness:#?}");
    assert!(illness.contains(&"2025-10|Joy Beune".to_owned()), "{illness:#?}");

    let fastest = rows(&database, fastest)?;
    assert!(fastest.contains(&"Salt Lake City|500m|women|36.09|Femke Kok".to_owned()), "{fastest:#?}");
    assert!(fastest.contains(&"Inzell|500m|women|36.87|Femke Kok".to_owned()), "{fastest:#?}");
    Ok(())
}
