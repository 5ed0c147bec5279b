//! The names of articles and of what is told of them.

use std::fmt::Write;

/// The name of an article, which no address is claimed for.
pub(super) fn article(id: &str) -> String {
    let mut iri = "urn:uitslag:article:".to_owned();
    // RFC 3986 leaves these characters as they are everywhere.
    for byte in id.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            iri.push(char::from(byte));
        } else {
            // A string takes anything.
            let _ = write!(iri, "%{byte:02X}");
        }
    }
    iri
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_means_something_in_an_iri_is_escaped() {
        assert_eq!(article("nos-1"), "urn:uitslag:article:nos-1");
        assert_eq!(article("a b#ë%/"), "urn:uitslag:article:a%20b%23%C3%AB%25%2F");
    }
}
