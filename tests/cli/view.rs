//! `view`: the page as a file. What it does in a browser is asked in `tests/browser/`.

use serde_json::Value;

use crate::Folder;
use crate::common::{SMALL, articles, json_lines, run};

const SPORT: &str = "Wereldbeker schaatsen 🏆\n\nFemke Kok won de 500 meter in 37,54. Minsun Kim werd tweede.\n";

/// The data of a page: what stands in a block.
fn block(page: &str, id: &str) -> Value {
    let begin = format!("<script type=\"application/json\" id=\"{id}\">");
    let (_, from) = page.split_once(&begin).unwrap_or_else(|| panic!("there is no block {id}"));
    let (data, _) = from.split_once("</script>").expect("a block ends");
    serde_json::from_str(data).expect("JSON")
}

#[test]
fn one_file_that_needs_no_other() {
    let folder = Folder::new().with("2023-11-19.txt", SPORT);
    let run = folder.run(&["view", "2023-11-19.txt", "-o", "report.html"]);
    assert_eq!((run.code, run.stdout.as_str(), run.stderr.as_str()), (Some(0), "", ""));
    assert_eq!(folder.names(), ["2023-11-19.txt", "report.html"]);
    let page = folder.read("report.html");
    assert!(page.starts_with("<!doctype html>\n") && page.ends_with("</html>\n"));
    for loads in ["src=", "<link", "url(", "@import", "fetch(", "import "] {
        assert!(!page.contains(loads), "{loads}");
    }
    // The same on standard output.
    assert_eq!(folder.run(&["view", "2023-11-19.txt"]).stdout, page);
}

#[test]
fn the_pieces_of_a_text_are_the_text() {
    let mut all = articles();
    all[0].text = format!("{SPORT}{}", all[0].text);
    let run = run(&["view", "-"], &json_lines(&all));
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
    assert_eq!(block(&run.stdout, "index")["articles"].as_array().map(Vec::len), Some(all.len()));
    for (number, article) in all.iter().enumerate() {
        let sheet = block(&run.stdout, &format!("s{number}"));
        let text: Vec<u16> = article.text.encode_utf16().collect();
        assert_eq!(sheet["text"], article.text);
        let lengths =
            sheet["segments"].as_array().into_iter().flatten().map(|segment| segment[0].as_u64().unwrap_or(0));
        assert_eq!(lengths.sum::<u64>() as usize, text.len(), "{}", article.id);
        let words = |at: &Value| {
            let place = |n: usize| at[n].as_u64().expect("a place") as usize;
            String::from_utf16_lossy(&text[place(0)..place(1)])
        };
        for person in sheet["mentions"].as_array().into_iter().flatten().filter(|m| m[2] == "person") {
            assert!(words(person).contains(|c: char| c.is_uppercase()), "{person}");
        }
    }
    let sheet = block(&run.stdout, "s0");
    assert!(sheet["facts"].as_array().is_some_and(|facts| facts.iter().any(|fact| fact["about"][0] == "Minsun Kim")));
}

#[test]
fn no_article_ends_its_block() {
    let evil = "</script><script>alert(1)</script><!-- <b onclick='x'>";
    let record = serde_json::json!({"id": evil, "title": evil, "url": evil, "text": format!("Femke Kok {evil} won.")});
    let run = run(&["view", "--from", "jsonl"], &record.to_string());
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
    // Those of the article, the index and the program.
    assert_eq!((run.stdout.matches("<script").count(), run.stdout.matches("</script").count()), (3, 3));
    assert!(!run.stdout.contains("<b onclick") && !run.stdout.contains("<!--"));
    let sheet = block(&run.stdout, "s0");
    assert_eq!((&sheet["id"], &sheet["title"]), (&Value::from(evil), &Value::from(evil)));
}

#[test]
fn any_number_of_jobs_gives_the_same_bytes() {
    let lines = json_lines(&articles());
    let one = run(&["view", "-", "--jobs", "1"], &lines);
    for jobs in [&["--jobs", "3"][..], &[]] {
        assert!(run(&[&["view", "-"], jobs].concat(), &lines).stdout == one.stdout);
    }
}

#[test]
fn what_cannot_be_read_is_named() {
    let folder = Folder::new().with("a.txt", SMALL[0]).with("empty.txt", "");
    let run = folder.run(&["view", "missing.txt", "a.txt", "empty.txt", "-o", "report.html"]);
    let expected = "uitslag: missing.txt: there is no such file or folder; check the name\n\
                    uitslag: empty.txt: is empty; an article needs text\n";
    assert_eq!((run.code, run.stderr.as_str()), (Some(1), expected));
    assert_eq!(block(&folder.read("report.html"), "s0")["id"], "a");
}

#[test]
fn without_articles_there_is_no_page() {
    let folder = Folder::new().with("empty.txt", "");
    let run = folder.run(&["view", "empty.txt", "-o", "report.html"]);
    let expected = "uitslag: empty.txt: is empty; an article needs text\n\
                    uitslag: report.html: no article could be read, so there is no page\n";
    assert_eq!((run.code, run.stderr.as_str()), (Some(1), expected));
    assert_eq!(folder.names(), ["empty.txt"]);
    assert_eq!(folder.run(&["view", "empty.txt"]).stdout, "");
}

#[test]
fn a_page_that_cannot_be_made_is_wrong_use() {
    let folder = Folder::new().with("a.txt", SMALL[0]).with("folder/b.txt", SMALL[0]);
    for output in ["folder", "missing/report.html"] {
        let run = folder.run(&["view", "a.txt", "-o", output]);
        assert_eq!((run.code, run.stdout.as_str()), (Some(2), ""), "{output}");
        assert!(
            run.stderr.starts_with(&format!("uitslag: {output}: the output cannot be made there: ")),
            "{}",
            run.stderr
        );
    }
}

#[test]
fn more_articles_than_a_page_has_room_for() {
    let folder = Folder::new().with("many.jsonl", "{\"text\": \"x\"}\n".repeat(10_001));
    let run = folder.run(&["view", "many.jsonl", "-o", "report.html"]);
    let expected = "uitslag: report.html: more than 10000 articles, or 256 MB of them, which browsers do not open well; make a \
                    page for each part of the input\n";
    assert_eq!((run.code, run.stderr.as_str()), (Some(2), expected));
    assert_eq!(folder.names(), ["many.jsonl"]);
}

#[cfg(unix)]
#[test]
fn an_interrupted_run_leaves_nothing_behind() -> std::io::Result<()> {
    use std::io::Write;
    use std::process::{Command, Stdio};
    use std::time::{Duration, Instant};

    let folder = Folder::new();
    let mut child = Command::new(env!("CARGO_BIN_EXE_uitslag"))
        .args(["view", "-", "--from", "jsonl", "-o", "report.html"])
        .current_dir(&folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()?;
    let mut stdin = child.stdin.take().expect("it is a pipe");
    stdin.write_all(json_lines(&articles()[..3]).as_bytes())?;
    let begun = Instant::now();
    while folder.names().is_empty() {
        assert!(begun.elapsed() < Duration::from_secs(60), "it never began its file");
        std::thread::sleep(Duration::from_millis(2));
    }
    assert!(Command::new("kill").args(["-INT", &child.id().to_string()]).status()?.success());
    let ended = child.wait_with_output()?;
    drop(stdin);
    assert_eq!(ended.status.code(), Some(130));
    let expected = "uitslag: report.html: interrupted before the page was whole; run the command again\n";
    assert_eq!(String::from_utf8_lossy(&ended.stderr), expected);
    assert_eq!(folder.names(), [""; 0]);
    Ok(())
}
