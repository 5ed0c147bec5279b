//! How large the tree of a page would be, told without building it: how deep its elements are nested, how many there are, and
//! how many attributes the largest has.

use super::tag;

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

/// Looks whether a page is one to build a tree of.
pub(super) fn check(html: &[u8]) -> Result<(), Excess> {
    let (depth, elements, attributes) = size(html);
    if depth > MAX_DEPTH {
        Err(Excess::Deep)
    } else if elements > MAX_ELEMENTS || attributes > MAX_ATTRIBUTES {
        Err(Excess::Many)
    } else {
        Ok(())
    }
}

/// How deep the deepest element is, how many there are, and how many attributes the largest has at most; of a page that has too
/// much of one as far as it was looked at. In the depth elements that may be left open do not count.
fn size(html: &[u8]) -> (usize, usize, usize) {
    let (mut depth, mut deepest, mut foreign) = (0usize, 0, 0usize);
    let (mut elements, mut attributes) = (0, 0);
    let mut rest = html;
    while let Some(at) = memchr::memchr(b'<', rest) {
        rest = &rest[at + 1..];
        if rest.starts_with(b"!--") {
            rest = tag::after(&rest[3..], b"-->");
            continue;
        }
        let closes = rest.first() == Some(&b'/');
        let tag = &rest[usize::from(closes)..];
        if !tag.first().is_some_and(u8::is_ascii_alphabetic) {
            continue;
        }
        let name = tag::name(tag).to_ascii_lowercase();
        let name = name.as_slice();
        let (end, blanks) = tag::end(tag);
        elements += usize::from(!closes);
        attributes = attributes.max(blanks);
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
            rest = tag::after_end(rest, name);
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

#[cfg(test)]
mod tests {
    use super::*;

    fn depth(html: &str) -> usize {
        super::size(html.as_bytes()).0
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
        assert_eq!(check("<p class=a id='b c'>Kok won.</p>".as_bytes()), Ok(()));
        assert_eq!(check("<p>".repeat(MAX_ELEMENTS + 1).as_bytes()), Err(Excess::Many));
        assert_eq!(check(format!("<p {}>", "a ".repeat(2_000)).as_bytes()), Err(Excess::Many));
        assert_eq!(check(format!("<p {}>", "a/".repeat(2_000)).as_bytes()), Err(Excess::Many));
        assert_eq!(check(format!("<img alt='{}'>", "a ".repeat(2_000)).as_bytes()), Ok(()));
        assert_eq!(check("<div>".repeat(600).as_bytes()), Err(Excess::Deep));
    }

    #[test]
    fn no_way_around_it() {
        assert!(depth(&"<div>".repeat(600)) > 256);
        assert!(depth(&format!("<svg>{}", "<div/>".repeat(600))) > 256);
        assert!(depth(&"<p><span>".repeat(600)) > 256);
        assert!(depth(&"<table><tr><td>".repeat(600)) > 256);
    }
}
