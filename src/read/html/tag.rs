//! Tags of a page as bytes, without a tree.

/// Elements whose content is no markup.
pub(super) const RAW: [&[u8]; 8] =
    [b"script", b"style", b"textarea", b"title", b"xmp", b"iframe", b"noembed", b"noframes"];

/// The name of an element in lower case, as far as it can be one of those that are told apart.
pub(super) struct Name([u8; Name::LONGEST + 1], usize);

impl Name {
    /// `blockquote`
    const LONGEST: usize = 10;

    /// That at the beginning of a tag.
    pub(super) fn of(tag: &[u8]) -> Self {
        let end = tag.iter().position(|byte| matches!(byte, b'>' | b'/') || byte.is_ascii_whitespace());
        let name = &tag[..end.unwrap_or(tag.len())];
        let mut lower = [0; Name::LONGEST + 1];
        let length = name.len().min(lower.len());
        for (to, from) in lower.iter_mut().zip(name) {
            *to = from.to_ascii_lowercase();
        }
        Name(lower, length)
    }

    pub(super) fn as_slice(&self) -> &[u8] {
        &self.0[..self.1]
    }
}

/// Where a tag ends, at a `>` that is not part of a quoted value.
pub(super) fn end(tag: &[u8]) -> usize {
    let mut at = 0;
    loop {
        let Some(next) = tag.get(at..).and_then(|rest| memchr::memchr3(b'>', b'"', b'\'', rest)) else {
            break tag.len();
        };
        let found = at + next;
        at = found + 1;
        if tag[found] == b'>' {
            break found;
        }
        // A quotation mark opens a value only behind an equals sign.
        if tag[..found].trim_ascii_end().last() == Some(&b'=') {
            match memchr::memchr(tag[found], &tag[at..]) {
                Some(length) => at += length + 1,
                None => break tag.len(),
            }
        }
    }
}

/// How many words a tag has outside of quoted values.
pub(super) fn words(tag: &[u8]) -> usize {
    let mut quote = None;
    let mut before = 0;
    let mut words = 0;
    let mut gap = false;
    for &byte in tag {
        match (quote, byte) {
            (Some(open), _) if byte == open => quote = None,
            (Some(_), _) => {}
            (None, b'"' | b'\'') if before == b'=' => quote = Some(byte),
            // A slash between attributes is as good as a blank.
            (None, _) if byte.is_ascii_whitespace() || byte == b'/' => gap = true,
            (None, _) => {
                words += usize::from(gap);
                gap = false;
            }
        }
        if !byte.is_ascii_whitespace() {
            before = byte;
        }
    }
    words
}

/// What stands behind a comment, of which the beginning has been read
/// (<https://html.spec.whatwg.org/#comment-start-state>).
pub(super) fn after_comment(mut rest: &[u8]) -> &[u8] {
    if let Some(rest) = rest.strip_prefix(b">").or_else(|| rest.strip_prefix(b"->")) {
        return rest;
    }
    while let Some(at) = memchr::memmem::find(rest, b"--") {
        // Of more than two dashes the last two count.
        rest = &rest[at + 1..];
        if let Some(rest) = rest.strip_prefix(b"->").or_else(|| rest.strip_prefix(b"-!>")) {
            return rest;
        }
    }
    &[]
}

/// What stands behind a mark.
pub(super) fn after<'a>(rest: &'a [u8], mark: &[u8]) -> &'a [u8] {
    memchr::memmem::find(rest, mark).map_or(&[], |at| &rest[at + mark.len()..])
}

/// The end tag of a raw element and what stands behind it.
pub(super) fn at_end<'a>(mut rest: &'a [u8], name: &[u8]) -> &'a [u8] {
    while let Some(at) = memchr::memmem::find(rest, b"</") {
        rest = &rest[at..];
        let tag = &rest[2..];
        let is_end = tag.get(..name.len()).is_some_and(|found| found.eq_ignore_ascii_case(name))
            && tag.get(name.len()).is_none_or(|next| next.is_ascii_whitespace() || matches!(next, b'/' | b'>'));
        if is_end {
            return rest;
        }
        rest = tag;
    }
    &[]
}
