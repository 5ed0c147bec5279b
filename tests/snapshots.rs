//! The full output of two articles. A change of it is reviewed with `cargo insta review`, or written with
//! `INSTA_UPDATE=always cargo test --test snapshots` and read in the difference.

mod common;

use common::{fixtures, report, stem};

fn output(name: &str) -> String {
    let path = fixtures().into_iter().find(|path| stem(path) == name).expect("the article is there");
    serde_json::to_string_pretty(&report(&path)).expect("JSON can be written")
}

#[test]
fn result_lists() {
    insta::assert_snapshot!(output("own-03"));
}

#[test]
fn three_races_and_two_withdrawals() {
    insta::assert_snapshot!(output("own-13"));
}
