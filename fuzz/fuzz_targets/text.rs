//! Any text as an article: what is quoted from it stands where it is said to.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use serde_json::Value;
use uitslag::Engine;
use uitslag::grammar::Grammar;
use uitslag::read::Article;

static ENGINE: LazyLock<Engine> = LazyLock::new(|| Engine::new(Grammar::embedded()));

fuzz_target!(|text: &str| {
    let characters: Vec<char> = text.chars().collect();
    let article = Article { id: "fuzz".to_owned(), text: text.to_owned(), ..Article::default() };
    check(&serde_json::to_value(ENGINE.extract(&article)).expect("a report is JSON"), &characters);
    check(&serde_json::to_value(ENGINE.tokens(&article)).expect("spans are JSON"), &characters);
});

/// Compares every quotation, `{"start", "end", "text"}`, with the text.
fn check(value: &Value, characters: &[char]) {
    match value {
        Value::Object(members) => {
            if let (Some(start), Some(end), Some(text)) =
                (members.get("start"), members.get("end"), members.get("text"))
            {
                let offset = |value: &Value| value.as_u64().expect("an offset is a whole number") as usize;
                let there: String = characters[offset(start)..offset(end)].iter().collect();
                assert_eq!(text.as_str(), Some(there.as_str()));
            }
            members.values().for_each(|member| check(member, characters));
        }
        Value::Array(items) => items.iter().for_each(|item| check(item, characters)),
        _ => {}
    }
}
