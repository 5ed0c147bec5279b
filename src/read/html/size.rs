//! What is told of a page before its tree is built: how deep its elements are nested, how many there are, and how many attributes
//! the largest has; and what need not be in the tree at all, the scripts and styles, which are often the larger part of a page.

use std::ops::Range;

use super::tag::{self, Name};

/// Elements without an end (<https://html.spec.whatwg.org/#void-elements>).
const VOID: [&[u8]; 13] =
    [b"area", b"base", b"br", b"col", b"embed", b"hr", b"img", b"input", b"link", b"meta", b"source", b"track", b"wbr"];

/// Elements that may be left open, as another of their kind or the end of what they are in closes them. Each can only stand
/// in an element that counts.
const LEFT_OPEN: [&[u8]; 20] = [
    b"p",
    b"li",
    b"dt",
    b"dd",
    b"option",
    b"optgroup",
    b"tr",
    b"td",
    b"th",
    b"thead",
    b"tbody",
    b"tfoot",
    b"caption",
    b"colgroup",
    b"rb",
    b"rt",
    b"rp",
    b"html",
    b"head",
    b"body",
];

/// The elements of HTML that end a drawing or a formula when they stand in it
/// (<https://html.spec.whatwg.org/#parsing-main-inforeign>); of all others `/>` is the end there.
const BREAK_OUT: [&[u8]; 44] = [
    b"b",
    b"big",
    b"blockquote",
    b"body",
    b"br",
    b"center",
    b"code",
    b"dd",
    b"div",
    b"dl",
    b"dt",
    b"em",
    b"embed",
    b"font",
    b"h1",
    b"h2",
    b"h3",
    b"h4",
    b"h5",
    b"h6",
    b"head",
    b"hr",
    b"i",
    b"img",
    b"li",
    b"listing",
    b"menu",
    b"meta",
    b"nobr",
    b"ol",
    b"p",
    b"pre",
    b"ruby",
    b"s",
    b"small",
    b"span",
    b"strong",
    b"strike",
    b"sub",
    b"sup",
    b"table",
    b"tt",
    b"u",
    b"ul",
];

/// The deepest that elements may be nested. Pages stay under 100, and browsers build no tree deeper than 512; the time that
/// reading takes grows with the depth of all that is in it.
pub(super) const MAX_DEPTH: usize = 256;

/// The most elements. Large pages have ten thousand.
pub(super) const MAX_ELEMENTS: usize = 250_000;

/// The most attributes of an element, which are compared each with each.
const MAX_ATTRIBUTES: usize = 1_000;

/// What makes a page one that is not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Excess {
    Deep,
    Many,
}

/// Looks whether a page is one to build a tree of, and gives it without the content of its scripts and styles, but for what a
/// script says about the page.
pub(super) fn checked(html: &str) -> Result<String, Excess> {
    let mut kept = String::with_capacity(html.len());
    let mut from = 0;
    let unseen = |range: Range<usize>| {
        kept.push_str(html.get(from..range.start).unwrap_or_default());
        from = range.end;
    };
    let (depth, elements, attributes) = size(html.as_bytes(), unseen);
    if depth > MAX_DEPTH {
        return Err(Excess::Deep);
    }
    if elements > MAX_ELEMENTS || attributes > MAX_ATTRIBUTES {
        return Err(Excess::Many);
    }
    kept.push_str(html.get(from..).unwrap_or_default());
    Ok(kept)
}

/// How deep the deepest element is, how many there are, and how many attributes the largest may have; of a page that has too
/// much of one as far as it was looked at. In the depth elements that may be left open do not count. `unseen` is given where the
/// content of scripts and styles is.
fn size(html: &[u8], mut unseen: impl FnMut(Range<usize>)) -> (usize, usize, usize) {
    let (mut depth, mut deepest, mut foreign) = (0usize, 0, 0usize);
    let (mut elements, mut attributes) = (0, 0);
    let mut rest = html;
    while let Some(at) = memchr::memchr(b'<', rest) {
        rest = &rest[at + 1..];
        if rest.starts_with(b"!--") {
            rest = tag::after_comment(&rest[3..]);
            continue;
        }
        let closes = rest.first() == Some(&b'/');
        let tag = &rest[usize::from(closes)..];
        if !tag.first().is_some_and(u8::is_ascii_alphabetic) {
            // What stands there is a comment up to the next `>`, of which a script can be no part.
            if closes || matches!(rest.first(), Some(b'!' | b'?')) {
                rest = tag::after(rest, b">");
            }
            continue;
        }
        let name = Name::of(tag);
        let name = name.as_slice();
        let end = tag::end(tag);
        // Each word has a byte of its own, and a gap before it.
        let words = if end / 2 > MAX_ATTRIBUTES { tag::words(&tag[..end]) } else { 0 };
        elements += usize::from(!closes);
        attributes = attributes.max(words);
        if elements > MAX_ELEMENTS || attributes > MAX_ATTRIBUTES {
            break;
        }
        let is_empty = end > 0 && tag.get(end - 1) == Some(&b'/');
        rest = &tag[end..];
        if VOID.contains(&name) || LEFT_OPEN.contains(&name) {
            continue;
        }
        let is_foreign_root = matches!(name, b"svg" | b"math");
        if closes {
            depth = depth.saturating_sub(1);
            foreign = foreign.saturating_sub(usize::from(is_foreign_root));
            continue;
        }
        if tag::RAW.contains(&name) && foreign == 0 {
            let content = rest.get(1..).unwrap_or_default();
            let end_tag = tag::at_end(content, name);
            rest = end_tag.get(2..).unwrap_or_default();
            let length = content.len() - end_tag.len();
            if is_unseen(&tag[..end], name, &content[..length]) {
                let begin = html.len() - content.len();
                unseen(begin..begin + length);
            }
            continue;
        }
        if is_empty && (foreign > 0 || is_foreign_root) && !BREAK_OUT.contains(&name) {
            continue;
        }
        foreign += usize::from(is_foreign_root);
        depth += 1;
        deepest = deepest.max(depth);
        if deepest > MAX_DEPTH {
            break;
        }
    }
    (deepest, elements, attributes)
}

/// Whether nothing of the content of a raw element is seen or says anything of the page. A script with a comment in it may end
/// elsewhere than it seems to (<https://html.spec.whatwg.org/#script-data-double-escaped-state>).
fn is_unseen(tag: &[u8], name: &[u8], content: &[u8]) -> bool {
    match name {
        b"style" => true,
        b"script" => {
            !tag.windows(4).any(|part| part.eq_ignore_ascii_case(b"json"))
                && memchr::memmem::find(content, b"<!--").is_none()
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn depth(html: &str) -> usize {
        super::size(html.as_bytes(), |_| ()).0
    }

    #[test]
    fn elements_that_count() {
        assert_eq!(depth("Kok won."), 0);
        assert_eq!(depth("<div><b>Kok</b> <i>won</i></div><div></div>"), 2);
        assert_eq!(depth("<DIV><Div></dIV></div><div>"), 2);
        assert_eq!(depth("<div/><div/><div/>"), 3, "in HTML that is no end");
        assert_eq!(depth("<a title='>'><b>"), 2);
        assert_eq!(depth("3 < 4 <div"), 1);
    }

    #[test]
    fn what_does_not_count() {
        assert_eq!(depth(&"<p>Kok won.<br><img src=x>".repeat(600)), 0);
        assert_eq!(depth(&"<script>document.write('<div>')</script>".repeat(600)), 0);
        assert_eq!(depth(&"<!-- <div> -->".repeat(600)), 0);
        assert_eq!(depth(&format!("<svg>{}</svg>", "<path d='M0 0'/>".repeat(600))), 1);
    }

    #[test]
    fn many_elements_and_attributes() {
        assert!(checked("<p class=a id='b c'>Kok won.</p>").is_ok());
        assert_eq!(checked(&"<p>".repeat(MAX_ELEMENTS + 1)), Err(Excess::Many));
        assert_eq!(checked(&format!("<p {}>", "a ".repeat(2_000))), Err(Excess::Many));
        assert_eq!(checked(&format!("<p {}>", "a/".repeat(2_000))), Err(Excess::Many));
        assert!(checked(&format!("<img alt='{}'>", "a ".repeat(2_000))).is_ok());
        assert_eq!(checked(&"<div>".repeat(600)), Err(Excess::Deep));
    }

    #[test]
    fn scripts_and_styles_are_emptied() {
        for (page, kept) in [
            ("<b>é</b><script src=a>var a = '<p>é';</script><p>Kok", "<b>é</b><script src=a></script><p>Kok"),
            ("<STYLE>a{}</Style ><p>Kok<style>b{}", "<STYLE></Style ><p>Kok<style>"),
            ("<script>a</scripts></script>é<script>b</script>", "<script></script>é<script></script>"),
            ("<a title='>'><script>a</script>", "<a title='>'><script></script>"),
            ("<!--><script>a</script>", "<!--><script></script>"),
            ("<?a <b><script>a</script>", "<?a <b><script></script>"),
        ] {
            assert_eq!(checked(page).as_deref(), Ok(kept));
        }
    }

    #[test]
    fn what_is_kept() {
        for page in [
            "Kok won.",
            "<script type='application/ld+json'>{}</script>",
            "<script><!-- <script></script> --></script>",
            "<textarea><script>a</script></textarea>",
            "<!-- <script>a</script> -->",
            "<? <script>a</script>",
            "</ <style>a</style>",
            "<svg><style>a</style></svg>",
        ] {
            assert_eq!(checked(page).as_deref(), Ok(page));
        }
    }

    #[test]
    fn no_way_around_it() {
        assert!(depth(&"<div>".repeat(600)) > 256);
        assert!(depth(&format!("<svg>{}", "<div/>".repeat(600))) > 256);
        assert!(depth(&format!("<!-->{}", "<div>".repeat(600))) > 256);
        assert!(depth(&format!("<!-- ---!>{}", "<div>".repeat(600))) > 256);
        assert!(depth(&"<p><span>".repeat(600)) > 256);
        assert!(depth(&"<table><tr><td>".repeat(600)) > 256);
    }
}
