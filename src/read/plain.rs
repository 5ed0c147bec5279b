//! Plain text: one source, one article.

use std::borrow::Cow;

use super::Article;
use super::hyphen::mend;
use super::name::Name;

/// The article of a text, with the words mended that its lines break.
pub(super) fn article(name: &Name, text: String) -> Article {
    let text = match mend(&text) {
        Cow::Borrowed(_) => text,
        Cow::Owned(mended) => mended,
    };
    Article { id: name.stem.clone(), published: name.published, title: title(&text), url: None, text }
}

/// The most characters that a title has. Headlines of reports stay near 100; a first paragraph without a headline above it,
/// which a blank line follows as well, is seldom under 300.
const TITLE_CHARACTERS: usize = 200;

/// The first line of a text, when a blank line stands between it and what follows, and it is no paragraph.
pub(super) fn title(text: &str) -> Option<String> {
    let mut lines = text.lines().map(str::trim).skip_while(|line| line.is_empty());
    let first = lines.next()?;
    let blank = lines.next()?.is_empty();
    let short = first.chars().nth(TITLE_CHARACTERS).is_none();
    (short && blank && lines.any(|line| !line.is_empty())).then(|| first.to_owned())
}

#[cfg(test)]
mod tests {
    use super::title;

    #[test]
    fn titles() {
        assert_eq!(title("Kok wint\n\nPEKING - Ze won.").as_deref(), Some("Kok wint"));
        assert_eq!(title("\r\n Kok wint \r\n\t\r\nZe won.\r\n").as_deref(), Some("Kok wint"));
    }

    #[test]
    fn none() {
        for text in ["", "\n\n", "Kok wint", "Kok wint\n\n\n", "Kok wint\nZe won.\n\nEn toen."] {
            assert_eq!(title(text), None, "{text:?}");
        }
        assert!(title(&format!("{}\n\nx", "é".repeat(200))).is_some());
        assert_eq!(title(&format!("{}\n\nx", "é".repeat(201))), None);
    }
}
