//! The readers: every format and every container, whole and broken.

mod broken;
mod containers;
mod formats;
mod mangled;
mod pack;

use std::path::Path;

use uitslag::read::{Article, Articles, Options, ReadError, Source};

/// What comes out of bytes with a name.
fn read(name: &str, bytes: impl Into<Vec<u8>>) -> Vec<Result<Article, ReadError>> {
    read_with(name, bytes, Options::default())
}

fn read_with(name: &str, bytes: impl Into<Vec<u8>>, options: Options) -> Vec<Result<Article, ReadError>> {
    Articles::new([Source::bytes(name, bytes.into())], options).collect()
}

/// The articles of bytes in which nothing is wrong.
fn articles(name: &str, bytes: impl Into<Vec<u8>>) -> Vec<Article> {
    let items = read(name, bytes);
    items.into_iter().map(|item| item.unwrap_or_else(|error| panic!("{error}"))).collect()
}

/// What comes out, an article as its name and an error as its message.
fn told(name: &str, bytes: impl Into<Vec<u8>>) -> Vec<String> {
    told_with(name, bytes, Options::default())
}

fn told_with(name: &str, bytes: impl Into<Vec<u8>>, options: Options) -> Vec<String> {
    let show = |item: Result<Article, ReadError>| item.map_or_else(|error| error.to_string(), |article| article.id);
    read_with(name, bytes, options).into_iter().map(show).collect()
}

/// A file of `fixtures/input/`.
fn fixture(name: &str) -> Vec<u8> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/input").join(name);
    std::fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}
