//! Tags of a page as bytes, without a tree.

/// Elements whose content is no markup.
pub(super) const RAW: [&[u8]; 8] =
    [b"script", b"style", b"textarea", b"title", b"xmp", b"iframe", b"noembed", b"noframes"];

/// The name at the beginning of a tag, as it is written.
pub(super) fn name(tag: &[u8]) -> &[u8] {
    let end = tag.iter().position(|byte| matches!(byte, b'>' | b'/') || byte.is_ascii_whitespace());
    &tag[..end.unwrap_or(tag.len())]
}

/// Where a tag ends, at a `>` that is not part of a quoted value, and how many words it has outside of them.
pub(super) fn end(tag: &[u8]) -> (usize, usize) {
    let mut quote = None;
    let mut before = 0;
    let mut words = 0;
    let mut gap = false;
    for (at, &byte) in tag.iter().enumerate() {
        match (quote, byte) {
            (Some(open), _) if byte == open => quote = None,
            (Some(_), _) => {}
            // A quotation mark opens a value only behind an equals sign.
            (None, b'"' | b'\'') if before == b'=' => quote = Some(byte),
            (None, b'>') => return (at, words),
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
    (tag.len(), words)
}

/// What stands behind a mark.
pub(super) fn after<'a>(rest: &'a [u8], mark: &[u8]) -> &'a [u8] {
    memchr::memmem::find(rest, mark).map_or(&[], |at| &rest[at + mark.len()..])
}

/// What stands behind the content of a raw element.
pub(super) fn after_end<'a>(mut rest: &'a [u8], name: &[u8]) -> &'a [u8] {
    while let Some(at) = memchr::memmem::find(rest, b"</") {
        rest = &rest[at + 2..];
        if rest.get(..name.len()).is_some_and(|found| found.eq_ignore_ascii_case(name)) {
            return rest;
        }
    }
    &[]
}
