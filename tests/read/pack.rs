//! Bytes packed for the tests, as other programs pack them.

use std::io::{Cursor, Write};

use flate2::Compression;
use flate2::write::GzEncoder;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

pub fn gzip(bytes: impl AsRef<[u8]>) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(bytes.as_ref()).expect("into memory");
    encoder.finish().expect("into memory")
}

pub fn bzip2(bytes: impl AsRef<[u8]>) -> Vec<u8> {
    let mut encoder = bzip2::write::BzEncoder::new(Vec::new(), bzip2::Compression::default());
    encoder.write_all(bytes.as_ref()).expect("into memory");
    encoder.finish().expect("into memory")
}

pub fn zstd(bytes: impl AsRef<[u8]>) -> Vec<u8> {
    ruzstd::encoding::compress_to_vec(bytes.as_ref(), ruzstd::encoding::CompressionLevel::Fastest)
}

/// A zip with members stored, deflated and compressed by bzip2 in turn.
pub fn zip(members: &[(&str, &[u8])]) -> Vec<u8> {
    let methods = [CompressionMethod::Deflated, CompressionMethod::Stored, CompressionMethod::Bzip2];
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for ((path, bytes), method) in members.iter().zip(methods.into_iter().cycle()) {
        writer.start_file(*path, SimpleFileOptions::default().compression_method(method)).expect("into memory");
        writer.write_all(bytes).expect("into memory");
    }
    writer.finish().expect("into memory").into_inner()
}

pub fn tar(members: &[(&str, &[u8])]) -> Vec<u8> {
    let mut builder = tar::Builder::new(Vec::new());
    for (path, bytes) in members {
        let mut header = tar::Header::new_gnu();
        header.set_size(bytes.len() as u64);
        header.set_mode(0o644);
        // The builder refuses paths that lead out of the archive, which others write.
        let name = path.as_bytes();
        header.as_old_mut().name[..name.len()].copy_from_slice(name);
        header.set_cksum();
        builder.append(&header, *bytes).expect("into memory");
    }
    builder.into_inner().expect("into memory")
}

/// A record of a web archive.
pub fn warc(kind: &str, address: &str, media_type: &str, content: impl AsRef<[u8]>) -> Vec<u8> {
    let content = content.as_ref();
    let head = format!(
        "WARC/1.1\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {address}\r\nWARC-Date: 2024-03-01T00:00:00Z\r\n\
         Content-Type: {media_type}\r\nContent-Length: {}\r\n\r\n",
        content.len()
    );
    [head.as_bytes(), content, b"\r\n\r\n"].concat()
}

/// The record of a page.
pub fn page(address: &str, html: impl AsRef<[u8]>) -> Vec<u8> {
    let answer = [b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n", html.as_ref()].concat();
    warc("response", address, "application/http; msgtype=response", answer)
}
