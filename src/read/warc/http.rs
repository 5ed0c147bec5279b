//! The answer of a web server as it was stored: its headers, and the page in it.

use std::io::Read;

use flate2::read::{DeflateDecoder, MultiGzDecoder, ZlibDecoder};

use crate::read::{Problem, html::Page};

/// The most headers that an answer has.
const MAX_HEADERS: usize = 256;

/// Whether a media type is that of a page.
pub(super) fn is_page(media_type: &str) -> bool {
    matches!(media_type, "text/html" | "application/xhtml+xml")
}

/// The encoding that a media type names.
pub(super) fn charset(media_type: &str) -> Option<String> {
    media_type.split(';').skip(1).find_map(|parameter| {
        let (key, value) = parameter.split_once('=')?;
        key.trim().eq_ignore_ascii_case("charset").then(|| value.trim().trim_matches('"').to_owned())
    })
}

/// The page of an answer; nothing where the answer is none.
pub(super) fn page(bytes: &[u8], limit: usize) -> Result<Option<Page>, Problem> {
    let mut headers = [httparse::EMPTY_HEADER; MAX_HEADERS];
    let mut answer = httparse::Response::new(&mut headers);
    let start = match httparse::ParserConfig::default()
        .allow_spaces_after_header_name_in_responses(true)
        .allow_obsolete_multiline_headers_in_responses(true)
        .ignore_invalid_headers_in_responses(true)
        .parse_response(&mut answer, bytes)
    {
        Ok(httparse::Status::Complete(start)) => start,
        Ok(httparse::Status::Partial) => return Err(Problem::Record("its HTTP headers break off")),
        Err(_) => return Err(Problem::Record("its HTTP headers are broken")),
    };
    let header = |name: &str| {
        let found = answer.headers.iter().find(|header| header.name.eq_ignore_ascii_case(name));
        found.map(|header| String::from_utf8_lossy(header.value).trim().to_owned()).filter(|value| !value.is_empty())
    };
    let media_type = header("content-type").unwrap_or_default();
    let kind = media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    if answer.code != Some(200) || !is_page(&kind) {
        return Ok(None);
    }
    let body = &bytes[start..];
    let is_chunked = header("transfer-encoding").is_some_and(|coding| coding.to_ascii_lowercase().contains("chunked"));
    // Many archives keep the header and store the page decoded.
    let body = if is_chunked { joined(body).unwrap_or_else(|| body.to_vec()) } else { body.to_vec() };
    let coding = header("content-encoding").unwrap_or_default();
    let bytes = decoded(body, &coding, limit)?;
    Ok(Some(Page { bytes, charset: charset(&media_type), address: None, language: header("content-language") }))
}

/// A body without the marks of its chunks (RFC 9112, 7.1); nothing where it has none.
fn joined(body: &[u8]) -> Option<Vec<u8>> {
    let mut out = Vec::with_capacity(body.len());
    let mut rest = body;
    loop {
        let end = memchr::memchr(b'\n', rest.get(..rest.len().min(1024))?)?;
        let line = std::str::from_utf8(&rest[..end]).ok()?;
        let size = usize::from_str_radix(line.split(';').next()?.trim(), 16).ok()?;
        rest = &rest[end + 1..];
        if size == 0 {
            return Some(out);
        }
        // A page that breaks off has what it has.
        let chunk = &rest[..size.min(rest.len())];
        out.extend_from_slice(chunk);
        rest = &rest[chunk.len()..];
        rest = rest.strip_prefix(b"\r\n").or_else(|| rest.strip_prefix(b"\n")).unwrap_or(rest);
        if rest.is_empty() {
            return Some(out);
        }
    }
}

/// A body out of its content encoding.
fn decoded(body: Vec<u8>, coding: &str, limit: usize) -> Result<Vec<u8>, Problem> {
    match coding.to_ascii_lowercase().as_str() {
        "gzip" | "x-gzip" if body.starts_with(b"\x1f\x8b") => inflate(MultiGzDecoder::new(&body[..]), limit, "gzip"),
        // What servers call deflate is with or without the header of zlib.
        "deflate" if body.first().is_some_and(|byte| byte & 0x0f == 8) => {
            inflate(ZlibDecoder::new(&body[..]), limit, "zlib")
        }
        "deflate" if !body.trim_ascii_start().starts_with(b"<") => {
            inflate(DeflateDecoder::new(&body[..]), limit, "deflate")
        }
        "" | "identity" | "gzip" | "x-gzip" | "deflate" => Ok(body),
        _ if body.trim_ascii_start().starts_with(b"<") => Ok(body),
        other => Err(Problem::ContentEncoding(other.into())),
    }
}

fn inflate(decoder: impl Read, limit: usize, format: &'static str) -> Result<Vec<u8>, Problem> {
    let mut bytes = Vec::new();
    let read = decoder.take(limit as u64 + 1).read_to_end(&mut bytes);
    if bytes.len() > limit {
        return Err(Problem::TooLarge(limit / crate::read::walk::SOURCE_RATIO));
    }
    match read {
        Ok(_) => Ok(bytes),
        Err(error) => Err(Problem::damaged(format, &error.to_string(), None)),
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use super::*;

    fn body(answer: &[u8]) -> Option<String> {
        page(answer, 1 << 20).ok()?.map(|page| String::from_utf8_lossy(&page.bytes).into_owned())
    }

    #[test]
    fn pages_and_others() {
        let page = super::page(b"HTTP/1.1 200 OK\r\nContent-Type: Text/HTML; charset=\"iso-8859-1\"\r\n\r\n<p>", 99);
        assert!(page.is_ok_and(|page| {
            page.is_some_and(|page| page.charset.as_deref() == Some("iso-8859-1") && page.bytes == b"<p>")
        }));
        assert_eq!(body(b"HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n<p>"), None);
        assert_eq!(body(b"HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n<p>"), None);
        assert!(super::page(b"HTTP/1.1 200 OK\r\nContent-Ty", 99).is_err());
        assert!(super::page(b"rubbish\r\n\r\n", 99).is_err());
    }

    #[test]
    fn chunks() {
        let answer = |body: &str| {
            super::tests::body(
                format!("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n{body}")
                    .as_bytes(),
            )
        };
        assert_eq!(answer("4\r\n<p>K\r\nB;x=y\r\nok won.</p>\r\n0\r\n\r\n").as_deref(), Some("<p>Kok won.</p>"));
        assert_eq!(answer("<p>Kok won.</p>").as_deref(), Some("<p>Kok won.</p>"), "stored without them");
        assert_eq!(answer("4\r\n<p>K\r\nFFFF\r\nok").as_deref(), Some("<p>Kok"), "breaks off");
    }

    #[test]
    fn content_encodings() -> std::io::Result<()> {
        let level = flate2::Compression::default();
        let mut gzip = flate2::write::GzEncoder::new(Vec::new(), level);
        gzip.write_all(b"<p>Kok won.</p>")?;
        let mut zlib = flate2::write::ZlibEncoder::new(Vec::new(), level);
        zlib.write_all(b"<p>Kok won.</p>")?;
        let mut deflate = flate2::write::DeflateEncoder::new(Vec::new(), level);
        deflate.write_all(b"<p>Kok won.</p>")?;
        for (coding, stored) in [
            ("gzip", gzip.finish()?),
            ("deflate", zlib.finish()?),
            ("deflate", deflate.finish()?),
            ("gzip", b"<p>Kok won.</p>".to_vec()),
            ("br", b"<p>Kok won.</p>".to_vec()),
        ] {
            let head = format!("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: {coding}\r\n\r\n");
            assert_eq!(body(&[head.as_bytes(), &stored].concat()).as_deref(), Some("<p>Kok won.</p>"), "{coding}");
        }
        let unknown =
            page(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: br\r\n\r\n\x0b\x02\x80", 99);
        assert!(matches!(unknown, Err(Problem::ContentEncoding(coding)) if &*coding == "br"));
        Ok(())
    }
}
