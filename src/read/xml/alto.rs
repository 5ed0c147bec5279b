//! ALTO, versions 2 to 4 (<https://www.loc.gov/standards/alto/>): the text of a printed page in its reading order.

use std::collections::HashMap;
use std::io::BufRead;

use super::checked;
use super::events::{Element, Node, Xml};
use crate::read::date::date_in_name;
use crate::read::hyphen::{Joint, is_hyphen, joint};
use crate::read::name::Name;
use crate::read::{Article, Problem};

/// In how many composed blocks a block can be found; more than two are not met.
const MOST_COMPOSED: usize = 8;

/// What a block counts in the size of a page, so that a page without text but with no end of blocks is too large as well.
const BLOCK_BYTES: usize = 64;

/// A block of text.
#[derive(Default)]
struct Block {
    id: String,
    /// The block that is read after it.
    next: Option<String>,
    /// The blocks that it is in.
    inside: Vec<String>,
    lines: Vec<String>,
}

/// A page that is read.
#[derive(Default)]
struct Page {
    blocks: Vec<Block>,
    /// The blocks and groups of blocks in the order in which they are read, as far as the page states it.
    order: Vec<String>,
    /// The composed blocks that are open.
    inside: Vec<String>,
    /// In how many margins it is: titles of pages and their numbers, which are no article.
    margins: usize,
    line: String,
    /// The rest of a word that the line before has as a whole.
    skip_rest: bool,
    bytes: usize,
    published: Option<jiff::civil::Date>,
}

/// The text of a document's pages.
pub(super) fn article<R: BufRead>(name: &Name, xml: &mut Xml<R>, max_article: usize) -> Result<Article, Problem> {
    let mut page = Page::default();
    loop {
        match xml.next()? {
            Node::Ended => break,
            Node::Start(element) if element.name == "fileName" => page.published = date_in_name(&xml.text()?),
            Node::Start(element) => page.start(&element),
            Node::End(ended) => page.end(&ended),
            Node::Text(_) => {}
        }
        if page.bytes > max_article {
            return Err(Problem::TooLarge(max_article));
        }
    }
    let published = name.published.or(page.published);
    let article = Article { id: name.stem.clone(), published, title: None, url: None, text: page.text() };
    checked(article, false, max_article)
}

fn is_margin(name: &str) -> bool {
    matches!(name, "TopMargin" | "BottomMargin" | "LeftMargin" | "RightMargin")
}

impl Page {
    fn start(&mut self, element: &Element) {
        let id = || element.attribute("ID").unwrap_or_default().to_owned();
        match element.name.as_str() {
            name if is_margin(name) => self.margins += 1,
            "ElementRef" => {
                self.bytes += BLOCK_BYTES;
                self.order.extend(element.attribute("REF").map(str::to_owned));
            }
            _ if self.margins > 0 => {}
            "ComposedBlock" => self.inside.push(id()),
            "TextBlock" => {
                let next = element.attribute("IDNEXT").map(str::to_owned);
                let inside = self.inside.iter().rev().take(MOST_COMPOSED).cloned().collect();
                self.bytes += BLOCK_BYTES;
                self.blocks.push(Block { id: id(), next, inside, lines: Vec::new() });
                self.skip_rest = false;
            }
            "TextLine" => self.line.clear(),
            "String" => self.word(element),
            "SP" => self.space(),
            // A word that is whole already has no hyphen.
            "HYP" if !self.skip_rest => self.line.push('-'),
            _ => {}
        }
    }

    fn word(&mut self, element: &Element) {
        let whole = element.attribute("SUBS_CONTENT");
        match (element.attribute("SUBS_TYPE"), whole) {
            (Some("HypPart1"), Some(whole)) => {
                self.line.push_str(whole);
                self.skip_rest = true;
            }
            (Some("HypPart2"), _) if self.skip_rest => self.skip_rest = false,
            _ => {
                // Between words there is a space, whether the page says so or not.
                if self.line.chars().next_back().is_some_and(|last| !last.is_whitespace()) && !self.line.is_empty() {
                    self.space();
                }
                self.line.push_str(element.attribute("CONTENT").unwrap_or_default());
                self.skip_rest = false;
            }
        }
    }

    fn space(&mut self) {
        if !self.line.is_empty() && !self.line.ends_with(' ') {
            self.line.push(' ');
        }
    }

    fn end(&mut self, name: &str) {
        match name {
            name if is_margin(name) => self.margins = self.margins.saturating_sub(1),
            _ if self.margins > 0 => {}
            "ComposedBlock" => {
                self.inside.pop();
            }
            "TextLine" => {
                let line = self.line.trim();
                if let Some(block) = self.blocks.last_mut().filter(|_| !line.is_empty()) {
                    self.bytes += line.len() + 1;
                    block.lines.push(line.to_owned());
                }
                self.line.clear();
            }
            _ => {}
        }
    }

    /// The blocks in reading order, each as a paragraph.
    fn text(self) -> String {
        let order =
            if self.order.is_empty() { by_successor(&self.blocks) } else { by_order(&self.blocks, &self.order) };
        let paragraphs = order.into_iter().filter_map(|index| {
            let paragraph = paragraph(&self.blocks.get(index)?.lines);
            (!paragraph.is_empty()).then_some(paragraph)
        });
        paragraphs.collect::<Vec<_>>().join("\n\n")
    }
}

/// The lines of a block as one, with the words mended that they break.
fn paragraph(lines: &[String]) -> String {
    let mut text = String::new();
    for line in lines {
        let hyphen = text.chars().next_back().filter(|&last| is_hyphen(last));
        let before = hyphen.map_or("", |hyphen| &text[..text.len() - hyphen.len_utf8()]);
        match hyphen.map(|hyphen| (joint(before, hyphen, line), before.len())) {
            Some((Joint::Closed, length)) => text.truncate(length),
            Some((Joint::Hyphen, _)) => {}
            _ if text.is_empty() => {}
            _ => text.push(' '),
        }
        text.push_str(line);
    }
    text.replace('\u{ad}', "")
}

/// The order that the page states; blocks that it does not name come after.
fn by_order(blocks: &[Block], order: &[String]) -> Vec<usize> {
    let mut of: HashMap<&str, Vec<usize>> = HashMap::new();
    for (index, block) in blocks.iter().enumerate() {
        for id in block.inside.iter().chain([&block.id]) {
            of.entry(id.as_str()).or_default().push(index);
        }
    }
    let mut placed = vec![false; blocks.len()];
    let named = order.iter().filter_map(|id| of.get(id.as_str())).flatten().copied();
    named.chain(0..blocks.len()).filter(|&index| !std::mem::replace(&mut placed[index], true)).collect()
}

/// The order in which blocks name their successors; without any, the order in which they stand.
fn by_successor(blocks: &[Block]) -> Vec<usize> {
    let of: HashMap<&str, usize> = blocks.iter().enumerate().map(|(index, block)| (block.id.as_str(), index)).collect();
    let successor = |block: &Block| block.next.as_deref().and_then(|next| of.get(next).copied());
    let mut follows = vec![false; blocks.len()];
    for next in blocks.iter().filter_map(successor) {
        follows[next] = true;
    }
    let mut placed = vec![false; blocks.len()];
    let mut order = Vec::with_capacity(blocks.len());
    // Those that follow none begin; what is left over runs in a circle, and is read from where it stands first.
    let heads = (0..blocks.len()).filter(|&index| !follows[index]);
    for head in heads.chain(0..blocks.len()) {
        let mut at = Some(head);
        while let Some(index) = at.filter(|&index| !placed[index]) {
            placed[index] = true;
            order.push(index);
            at = successor(&blocks[index]);
        }
    }
    order
}
