//! The body of an article, in the elements of XHTML and NITF, as prose.

use super::events::{Element, Node};
use crate::read::prose::Prose;

/// A body that is read element by element.
pub(super) struct Body {
    prose: Prose,
    /// How many elements that are left out it is in.
    skipped: usize,
    /// The number of the next item in each list that is open; none where a list has no numbers.
    lists: Vec<Option<u64>>,
    limit: usize,
}

impl Body {
    /// A body of at most so many bytes.
    pub(super) fn new(limit: usize) -> Self {
        Body { prose: Prose::new(), skipped: 0, lists: Vec::new(), limit }
    }

    pub(super) fn take(&mut self, node: &Node) {
        match node {
            Node::Start(element) => self.start(element),
            Node::End(name) => self.end(name),
            Node::Text(text) if self.skipped == 0 && !self.is_over() => self.prose.push(text),
            Node::Text(_) | Node::Ended => {}
        }
    }

    /// Whether it has more than it may; the rest is not kept.
    pub(super) fn is_over(&self) -> bool {
        self.prose.len() > self.limit
    }

    pub(super) fn is_empty(&self) -> bool {
        self.prose.is_empty()
    }

    pub(super) fn finish(self) -> String {
        self.prose.finish()
    }

    fn start(&mut self, element: &Element) {
        let name = element.name.as_str();
        if self.skipped > 0 || is_left_out(name) {
            self.skipped += 1;
            return;
        }
        match name {
            "ol" | "ul" => self.lists.push((name == "ol").then_some(1)),
            "td" | "th" => self.prose.push(" "),
            _ => {}
        }
        self.gap(name);
        if name == "li"
            && let Some(Some(number)) = self.lists.last_mut()
        {
            // In a list of results the number is the place.
            self.prose.push(&format!("{number}. "));
            *number += 1;
        }
    }

    fn end(&mut self, name: &str) {
        if self.skipped > 0 {
            self.skipped -= 1;
            return;
        }
        if matches!(name, "ol" | "ul") {
            self.lists.pop();
        }
        self.gap(name);
    }

    fn gap(&mut self, name: &str) {
        match name {
            "br" | "li" | "tr" | "dt" | "dd" => self.prose.line(),
            _ if is_block(name) => self.prose.paragraph(),
            _ => {}
        }
    }
}

/// Elements that are no part of the text: what stands above and below it, and what describes pictures and programs.
fn is_left_out(name: &str) -> bool {
    matches!(
        name,
        "head"
            | "body.head"
            | "body.end"
            | "script"
            | "style"
            | "media-metadata"
            | "media-producer"
            | "media-object"
            | "nav"
    )
}

fn is_block(name: &str) -> bool {
    matches!(
        name,
        "p" | "h1"
            | "h2"
            | "h3"
            | "h4"
            | "h5"
            | "h6"
            | "hl1"
            | "hl2"
            | "div"
            | "section"
            | "article"
            | "header"
            | "footer"
            | "aside"
            | "figure"
            | "figcaption"
            | "blockquote"
            | "bq"
            | "block"
            | "pre"
            | "ul"
            | "ol"
            | "dl"
            | "table"
            | "hr"
            | "media"
            | "media-caption"
            | "nitf-table"
            | "fn"
            | "note"
            | "body"
            | "body.content"
    )
}
