//! The words of a page without its tree: what the page may be told to be about before it is read.
//!
//! They are those that the article may have, and some more. Left out are scripts, menus, headers and footers, and blocks that
//! are nothing but links, which lead to other articles.

use std::borrow::Cow;

use super::attribute;
use super::tag::{self, Name};

/// The words of a page.
pub(super) struct Words<'a> {
    /// The text between the tags, a line for each block.
    pub text: String,
    /// The language that the page says it is in.
    pub language: Option<&'a str>,
}

/// Elements within a line (<https://html.spec.whatwg.org/#phrasing-content>); all others begin a new one.
const INLINE: [&[u8]; 29] = [
    b"a", b"abbr", b"b", b"bdi", b"bdo", b"big", b"cite", b"code", b"data", b"del", b"dfn", b"em", b"font", b"i",
    b"ins", b"kbd", b"label", b"mark", b"q", b"s", b"small", b"span", b"strong", b"sub", b"sup", b"time", b"tt", b"u",
    b"wbr",
];

impl<'a> Words<'a> {
    /// The words of a page.
    pub(super) fn of(html: &'a str) -> Words<'a> {
        let mut page = Page::default();
        let mut language = None;
        let mut rest = html;
        while let Some(at) = memchr::memchr(b'<', rest.as_bytes()) {
            page.text(&rest[..at]);
            rest = &rest[at + 1..];
            if rest.starts_with("!--") {
                rest = behind(rest, tag::after_comment(&rest.as_bytes()[3..]));
                continue;
            }
            let closes = rest.starts_with('/');
            let tag = &rest[usize::from(closes)..];
            if !tag.starts_with(|c: char| c.is_ascii_alphabetic() || c == '!' || c == '?') {
                page.text("<");
                continue;
            }
            let name = Name::of(tag.as_bytes());
            let end = tag::end(tag.as_bytes());
            // A tag ends with an ASCII character, or the page with it.
            let (tag, behind_tag) = tag.split_at(end);
            rest = behind_tag.strip_prefix('>').unwrap_or(behind_tag);
            let name = name.as_slice();
            if !closes && tag::RAW.contains(&name) && name != b"title" {
                rest = behind(rest, tag::at_end(rest.as_bytes(), name));
                rest = rest.split_once('>').map_or("", |(_, behind)| behind);
                continue;
            }
            if name == b"html" {
                language = language.or_else(|| attribute(tag, "lang"));
            }
            page.tag(name, closes, || attribute(tag, "href").is_some());
        }
        page.text(rest);
        page.end_block();
        Words { text: page.text, language }
    }
}

/// What of a text stands behind, of which the bytes have been found.
fn behind<'a>(text: &'a str, bytes: &[u8]) -> &'a str {
    text.get(text.len() - bytes.len()..).unwrap_or_default()
}

/// The words so far.
#[derive(Default)]
struct Page {
    text: String,
    /// Where the block begins that is read.
    block: usize,
    /// Whether it has words that are no link, and some that are.
    own: bool,
    linked: bool,
    in_link: bool,
    /// How many elements are open that hold an article.
    articles: usize,
    /// The element that is left out, if it ends.
    left_out: Option<LeftOut>,
}

/// An element that is left out.
struct LeftOut {
    name: &'static [u8],
    /// How many of the name are open.
    depth: usize,
    /// Where its words begin.
    start: usize,
}

impl Page {
    fn text(&mut self, words: &str) {
        let is_blank = words.bytes().all(|byte| byte.is_ascii_whitespace());
        if is_blank {
            if !words.is_empty() {
                self.text.push(' ');
            }
            return;
        }
        if self.in_link {
            self.linked = true;
        } else {
            // Commas, bars and bullets stand between links.
            self.own = self.own || words.chars().any(char::is_alphanumeric);
        }
        self.text.push_str(&unescaped(words));
    }

    fn tag(&mut self, name: &[u8], closes: bool, has_address: impl Fn() -> bool) {
        match name {
            b"a" => self.in_link = !closes && has_address(),
            b"article" | b"main" if closes => self.articles = self.articles.saturating_sub(1),
            b"article" | b"main" => self.articles += 1,
            _ => {}
        }
        if INLINE.contains(&name) {
            return;
        }
        self.end_block();
        match &mut self.left_out {
            Some(left_out) if left_out.name == name && closes => {
                left_out.depth -= 1;
                if left_out.depth == 0 {
                    self.text.truncate(left_out.start);
                    self.block = left_out.start;
                    self.left_out = None;
                }
            }
            Some(left_out) if left_out.name == name => left_out.depth += 1,
            Some(_) => {}
            None if closes => {}
            None => {
                let name: &'static [u8] = match name {
                    b"nav" => b"nav",
                    // Those of an article have its title and its author.
                    b"header" if self.articles == 0 => b"header",
                    b"footer" if self.articles == 0 => b"footer",
                    _ => return,
                };
                self.left_out = Some(LeftOut { name, depth: 1, start: self.text.len() });
            }
        }
    }

    /// Ends a block, and takes it out if it is nothing but links.
    fn end_block(&mut self) {
        if self.linked && !self.own {
            self.text.truncate(self.block);
        }
        if !self.text.is_empty() && !self.text.ends_with('\n') {
            self.text.push('\n');
        }
        self.block = self.text.len();
        (self.own, self.linked, self.in_link) = (false, false, false);
    }
}

/// Words with their characters for references. Those with a reference that is none stay as they are.
fn unescaped(words: &str) -> Cow<'_, str> {
    match memchr::memchr(b'&', words.as_bytes()) {
        Some(_) => quick_xml::escape::unescape(words).unwrap_or(Cow::Borrowed(words)),
        None => Cow::Borrowed(words),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(html: &str) -> String {
        Words::of(html).text.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn text_between_tags() {
        assert_eq!(
            words("<title>Kok wint</title><p>Kok <b>won</b> de <i>race</i>.<p>Ze reed 37,54."),
            "Kok wint Kok won de race. Ze reed 37,54."
        );
        assert_eq!(words("één<br>twee<span>drie</span>vier"), "één tweedrievier");
        assert_eq!(words("3 < 4 <p title='a > b'>5"), "3 < 4 5");
        assert_eq!(words("Caf&eacute; &amp; caf&#233; &nope; & co"), "Caf&eacute; &amp; caf&#233; &nope; & co");
        assert_eq!(words("Caf&eacute; &amp; caf&#233;"), "Café & café");
        assert_eq!(words("Kok won<!-- niet --><!DOCTYPE x><?xml y?>."), "Kok won .");
        assert_eq!(words("Kok <b"), "Kok");
    }

    #[test]
    fn what_is_left_out() {
        let around = "<header><h1>Krant</h1></header><nav><ul><li>Sport<nav>x</nav></ul></nav>";
        let page = format!(
            "{around}<SCRIPT>var a = '<p>';</SCRIPT><style>p {{}}</style><p>Kok won.</p><footer>Colofon</footer>"
        );
        assert_eq!(words(&page), "Kok won.");
        // What stands in an article is of it.
        assert_eq!(words("<article><header>Kok wint</header><footer>Jan Smit</footer></article>"), "Kok wint Jan Smit");
        // What has no end is no menu.
        assert_eq!(words("<nav>Menu<p>Kok won.</p>"), "Menu Kok won.");
    }

    #[test]
    fn blocks_of_links() {
        assert_eq!(
            words("<ul><li><a href=x>Ajax wint</a><li><a href=y>PSV</a> | <a href=z>Meer</a></ul><p>Kok won."),
            "Kok won."
        );
        assert_eq!(words("<p>Gisteren won <a href=x>Femke Kok</a>."), "Gisteren won Femke Kok.");
        assert_eq!(words("<a name=top>Kok won.</a><p><a href=x>Meer<p>Smit won."), "Kok won. Smit won.");
    }

    #[test]
    fn languages() {
        assert_eq!(Words::of("<!DOCTYPE html><html class=x lang=\"nl-NL\"><p>Kok").language, Some("nl-NL"));
        assert_eq!(Words::of("<html><p lang=en>Kok").language, None);
    }

    #[test]
    fn hostile_pages_take_linear_time() {
        // Each would be long in coming if the rest of the page were searched for its end.
        for part in ["<nav>", "<nav><header>", "<a href=x>", "&", "<!-", "</nav>", "<script"] {
            let page = part.repeat(200_000);
            assert!(Words::of(&page).text.len() <= 2 * page.len());
        }
    }
}
