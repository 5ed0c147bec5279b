//! Encodings: bytes to characters, strictly.
//!
//! The order of trust: a byte order mark, then the encoding that the user names, then what the bytes show. What they show is
//! UTF-16 by the zero bytes that Latin letters have in it, UTF-8 by being valid, and an older encoding by the statistics of
//! `chardetng`. Text is never decoded with replacement characters: they would move offsets and hide losses.

use std::str::FromStr;

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

use super::Problem;

/// A character encoding by its name of the WHATWG Encoding Standard (<https://encoding.spec.whatwg.org/>), such as `utf-8`,
/// `windows-1252` or `latin1`. `utf-16` is of either byte order, whichever the bytes show.
///
/// ```
/// use uitslag::read::Encoding;
///
/// assert_eq!("latin1".parse::<Encoding>().map(Encoding::name), Ok("windows-1252"));
/// assert!("ebcdic".parse::<Encoding>().is_err());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Encoding(Declared);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Declared {
    Named(&'static encoding_rs::Encoding),
    Utf16,
}

/// A name that no encoding has.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no encoding is named {0:?}; try utf-8, utf-16 or windows-1252")]
pub struct UnknownEncoding(pub String);

impl FromStr for Encoding {
    type Err = UnknownEncoding;

    fn from_str(label: &str) -> Result<Self, Self::Err> {
        if label.trim().eq_ignore_ascii_case("utf-16") {
            return Ok(Encoding(Declared::Utf16));
        }
        // The replacement encoding decodes nothing; it stands for names that are refused for safety.
        match encoding_rs::Encoding::for_label_no_replacement(label.as_bytes()) {
            Some(encoding) => Ok(Encoding(Declared::Named(encoding))),
            None => Err(UnknownEncoding(label.to_owned())),
        }
    }
}

impl Encoding {
    /// Its name in the standard, in the standard's spelling.
    pub fn name(self) -> &'static str {
        match self.0 {
            Declared::Named(encoding) => encoding.name(),
            Declared::Utf16 => "UTF-16",
        }
    }
}

/// Which encoding some bytes are in, and how long their byte order mark is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Found {
    pub encoding: &'static encoding_rs::Encoding,
    pub mark: usize,
    /// Named by the user or by a byte order mark, not guessed.
    pub certain: bool,
}

/// The encoding of a source from its first bytes; none where it is neither named nor marked nor UTF-16, so that it is
/// compatible with ASCII and to be told from all its bytes.
pub(super) fn find(head: &[u8], declared: Option<Encoding>) -> Result<Option<Found>, Problem> {
    let marked = encoding_rs::Encoding::for_bom(head);
    match (declared.map(|encoding| encoding.0), marked) {
        (Some(Declared::Named(declared)), Some((found, _))) if declared != found => {
            Err(Problem::ByteOrderMark { declared: declared.name(), found: found.name() })
        }
        (Some(Declared::Utf16), Some((found, _))) if found == UTF_8 => {
            Err(Problem::ByteOrderMark { declared: "UTF-16", found: found.name() })
        }
        (_, Some((encoding, mark))) => Ok(Some(Found { encoding, mark, certain: true })),
        (Some(Declared::Named(encoding)), None) => Ok(Some(Found { encoding, mark: 0, certain: true })),
        (Some(Declared::Utf16), None) => {
            Ok(Some(Found { encoding: utf16_order(head).unwrap_or(UTF_16LE), mark: 0, certain: true }))
        }
        (None, None) => Ok(utf16_order(head).map(|encoding| Found { encoding, mark: 0, certain: false })),
    }
}

/// The byte order of UTF-16 without a mark: in Latin script nearly every other byte is zero, always on the same side.
fn utf16_order(head: &[u8]) -> Option<&'static encoding_rs::Encoding> {
    let head = &head[..head.len().min(64 << 10)];
    let pairs = head.len() / 2;
    let zeros = |side: usize| head.chunks_exact(2).filter(|pair| pair[side] == 0).count();
    let (first, second) = (zeros(0), zeros(1));
    // In such a text fewer than four in ten characters are other than Latin-1 (quotes, dashes), and none is U+0000.
    if pairs == 0 || first.min(second) * 20 > pairs {
        None
    } else if second * 10 >= pairs * 6 {
        Some(UTF_16LE)
    } else if first * 10 >= pairs * 6 {
        Some(UTF_16BE)
    } else {
        None
    }
}

/// The characters of a whole text.
pub(super) fn decode(bytes: Vec<u8>, declared: Option<Encoding>) -> Result<String, Problem> {
    let text = match find(&bytes, declared)? {
        Some(found) => match decode_as(bytes, found) {
            Err(Problem::Encoding { .. }) if !found.certain => return Err(Problem::Binary),
            decoded => decoded?,
        },
        None => match String::from_utf8(bytes) {
            Ok(text) => text,
            Err(error) => decode_older(error.as_bytes())?,
        },
    };
    if is_binary(&text) { Err(Problem::Binary) } else { Ok(text) }
}

/// The characters of a web page: in the encoding of its byte order mark, that the user names, that was sent with it, or that it
/// declares, in this order of trust, or else detected.
pub(super) fn decode_page(bytes: Vec<u8>, named: Option<Encoding>, sent: Option<Encoding>) -> Result<String, Problem> {
    let marked = encoding_rs::Encoding::for_bom(&bytes).is_some();
    let stated = if marked { None } else { sent.or_else(|| super::html::charset(&bytes)) };
    decode(bytes, named.or(stated))
}

/// The characters of bytes whose encoding is known.
fn decode_as(mut bytes: Vec<u8>, found: Found) -> Result<String, Problem> {
    if found.encoding == UTF_8 {
        bytes.drain(..found.mark.min(bytes.len()));
        return String::from_utf8(bytes)
            .map_err(|error| invalid(found.encoding, Some(found.mark + error.utf8_error().valid_up_to())));
    }
    let characters = bytes.get(found.mark..).unwrap_or_default();
    match found.encoding.decode_without_bom_handling_and_without_replacement(characters) {
        Some(text) => Ok(text.into_owned()),
        None => Err(invalid(found.encoding, None)),
    }
}

/// What to do when bytes are not in the encoding that they were said to be in.
pub(super) const REPAIR: &str = "repair the file, or name its real encoding with --encoding";

fn invalid(encoding: &'static encoding_rs::Encoding, at: Option<usize>) -> Problem {
    Problem::Encoding { encoding: encoding.name(), at, advice: REPAIR }
}

/// The characters of bytes that are no Unicode: what `chardetng` takes them for, with Dutch as what is expected.
fn decode_older(bytes: &[u8]) -> Result<String, Problem> {
    if bytes.contains(&0) {
        return Err(Problem::Binary);
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    let guess = detector.guess(Some(b"nl"), Utf8Detection::Deny);
    let text = guess
        .decode_without_bom_handling_and_without_replacement(bytes)
        .unwrap_or_else(|| WINDOWS_1252.decode_without_bom_handling(bytes).0);
    Ok(text.into_owned())
}

/// Whether characters can be no text: a NUL, or more control characters than a stray one.
fn is_binary(text: &str) -> bool {
    let mut controls = 0usize;
    let mut previous = 0u8;
    for chunk in text.as_bytes().chunks(64) {
        // Nearly all have none, which is told of many bytes at once.
        if previous == 0xc2 || chunk.iter().fold(false, |found, &byte| found | may_be_control(byte)) {
            for &byte in chunk {
                match byte {
                    0 => return true,
                    b'\t' | b'\n' | b'\r' | 0x0b | 0x0c => {}
                    // C1, U+0080 to U+009F, is C2 80 to C2 9F in UTF-8; U+0085 is a line break.
                    0x01..0x20 | 0x7f => controls += 1,
                    0x80..=0x9f if previous == 0xc2 && byte != 0x85 => controls += 1,
                    _ => {}
                }
                previous = byte;
            }
        }
        previous = chunk.last().copied().unwrap_or_default();
    }
    // One stray control character in two screens of text is dirt; one in each line is no text.
    controls > 1 && controls * 50 > text.len()
}

/// Whether a byte is one of a control character, or begins or ends one of C1.
fn may_be_control(byte: u8) -> bool {
    byte < b'\t' || (byte > b'\r' && byte < b' ') || byte == 0x7f || byte == 0xc2
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "‘Café’ – één";

    fn utf16(text: &str, big: bool, mark: bool) -> Vec<u8> {
        let units = mark.then_some(0xfeff).into_iter().chain(text.encode_utf16());
        units.flat_map(|unit| if big { unit.to_be_bytes() } else { unit.to_le_bytes() }).collect()
    }

    fn named(label: &str) -> Option<Encoding> {
        label.parse().ok()
    }

    fn failure(bytes: &[u8], declared: Option<Encoding>) -> String {
        decode(bytes.to_vec(), declared).map_or_else(|problem| problem.to_string(), |text| format!("decoded {text:?}"))
    }

    #[test]
    fn utf8_with_and_without_mark() {
        assert_eq!(decode(TEXT.into(), None).ok().as_deref(), Some(TEXT));
        assert_eq!(decode(format!("\u{feff}{TEXT}").into(), None).ok().as_deref(), Some(TEXT));
        assert_eq!(decode(format!("\u{feff}{TEXT}").into(), named("utf8")).ok().as_deref(), Some(TEXT));
    }

    #[test]
    fn utf16_in_both_orders() {
        let text = format!("{TEXT}: de achtervolging");
        for big in [false, true] {
            for mark in [false, true] {
                for declared in [None, named("utf-16"), named(if big { "utf-16be" } else { "utf-16le" })] {
                    let decoded = decode(utf16(&text, big, mark), declared);
                    assert_eq!(decoded.ok().as_deref(), Some(text.as_str()), "big {big}, mark {mark}, {declared:?}");
                }
            }
        }
    }

    #[test]
    fn latin() {
        let bytes = WINDOWS_1252.encode(TEXT).0.into_owned();
        assert_eq!(decode(bytes.clone(), None).ok().as_deref(), Some(TEXT));
        assert_eq!(decode(bytes, named("iso-8859-1")).ok().as_deref(), Some(TEXT));
    }

    #[test]
    fn declared_and_contradicted() {
        let latin = WINDOWS_1252.encode(TEXT).0.into_owned();
        assert!(failure(&latin, named("utf-8")).contains("not valid UTF-8 at byte 0; "));
        assert!(failure(&utf16(TEXT, false, true), named("utf-8")).contains("byte order mark says UTF-16LE"));
        assert!(failure(&utf16(TEXT, true, true), named("utf-16le")).contains("byte order mark says UTF-16BE"));
        assert!(failure("\u{feff}x".as_bytes(), named("utf-16")).contains("byte order mark says UTF-8"));
        assert!(failure("\u{feff}x".as_bytes(), named("latin1")).contains("byte order mark says UTF-8"));
        assert!(failure(b"abc", named("utf-16le")).contains("not valid UTF-16LE"));
    }

    #[test]
    fn binary() {
        for bytes in [&b"PK\x03\x04\0\0\x08\0"[..], b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", b"\x01\x02\x03", &[0u8; 64]] {
            assert!(failure(bytes, None).contains("binary"), "{bytes:?}");
        }
        assert!(failure(b"\0a\0b", named("latin1")).contains("binary"));
    }

    #[test]
    fn controls_that_two_chunks_share() {
        assert!(is_binary(&"\u{80}".repeat(10)));
        assert!(is_binary(&format!("{}\u{80}{}\u{9f}", "x".repeat(63), "x".repeat(25))));
        assert!(!is_binary(&format!("{}\u{85}{}\u{85}", "x".repeat(63), "x".repeat(20))));
        assert!(is_binary(&format!("{}\0", "x".repeat(200))));
    }

    #[test]
    fn a_stray_control_character_is_text() {
        assert!(decode(b"Kok won de 500 meter.\x1a".to_vec(), None).is_ok());
    }

    #[test]
    fn unknown_names() {
        for label in ["", "ebcdic", "iso-2022-kr", "utf-7"] {
            assert!(label.parse::<Encoding>().is_err(), "{label}");
        }
    }
}
