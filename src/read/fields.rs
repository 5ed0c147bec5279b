//! Which fields of a record hold what: as the user says, or else by the names that are in use.

use std::borrow::Cow;

/// The fields of records and tables, as far as the user names them. In JSON a name may be a path, `meta.date` for
/// `{"meta": {"date": …}}` and `parts.0.body` for the first of a list; a field that is called so as a whole goes before it.
///
/// ```
/// use uitslag::read::{Articles, Fields, Options, Source};
///
/// let fields = Fields { text: Some("parts.0.body".to_owned()), ..Fields::default() };
/// let record = br#"{"guid": 7, "parts": [{"body": "Kok won."}]}"#;
/// let source = Source::bytes("a.jsonl", record.to_vec());
/// let article = Articles::new([source], Options { fields, ..Options::default() }).next().expect("an article")?;
/// assert_eq!((article.id.as_str(), article.text.as_str()), ("7", "Kok won."));
/// # Ok::<(), uitslag::read::ReadError>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fields {
    /// The name of the article; otherwise `id`, `_id`, `guid`, `uuid` or `identifier`.
    pub id: Option<String>,
    /// The text; otherwise `text`, `body`, `content`, `articleBody`, `article_body`, `maintext`, `full_text` or `fulltext`.
    pub text: Option<String>,
    /// The headline; otherwise `title` or `headline`.
    pub title: Option<String>,
    /// The day of publication; otherwise `published`, `date` or one of the longer names in use.
    pub published: Option<String>,
    /// The address; otherwise `url`, `link`, `canonical_url` or `source_url`.
    pub url: Option<String>,
}

/// What a field holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Field {
    Id,
    Text,
    Title,
    Published,
    Url,
}

impl Field {
    /// The names that are in use for it, the project's own first.
    pub(super) const fn usual(self) -> &'static [&'static str] {
        match self {
            Field::Id => &["id", "_id", "guid", "uuid", "identifier"],
            Field::Text => {
                &["text", "body", "content", "articleBody", "article_body", "maintext", "full_text", "fulltext"]
            }
            Field::Title => &["title", "headline"],
            Field::Published => &[
                "published",
                "date",
                "published_at",
                "publishedAt",
                "datePublished",
                "date_published",
                "published_date",
                "publication_date",
                "publish_date",
                "date_publish",
                "pubDate",
                "pub_date",
            ],
            Field::Url => &["url", "link", "canonical_url", "source_url"],
        }
    }
}

impl Fields {
    /// The name that the user gives a field.
    pub(super) fn named(&self, field: Field) -> Option<&str> {
        match field {
            Field::Id => self.id.as_deref(),
            Field::Text => self.text.as_deref(),
            Field::Title => self.title.as_deref(),
            Field::Published => self.published.as_deref(),
            Field::Url => self.url.as_deref(),
        }
    }

    /// The names under which a field is looked for, in this order.
    pub(super) fn names(&self, field: Field) -> Cow<'_, [&str]> {
        match self.named(field) {
            Some(name) => Cow::Owned(vec![name]),
            None => Cow::Borrowed(field.usual()),
        }
    }

    /// The name that complaints use.
    pub(super) fn shown(&self, field: Field) -> Box<str> {
        self.named(field).unwrap_or(field.usual().first().copied().unwrap_or_default()).into()
    }
}
