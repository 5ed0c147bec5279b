//! A record: a JSON object that holds one article.

use jiff::civil::Date;
use serde::de::{Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::{Map, Value};

use crate::read::date::{parse_date, parse_record_date};
use crate::read::fields::Field;
use crate::read::{Article, Options, Problem, plain};

/// The fields of a record that say something here.
pub(in crate::read) struct Record(Map<String, Value>);

/// The record of a JSON object.
pub(in crate::read) fn parse(json: &str, options: &Options) -> Result<Record, serde_json::Error> {
    // Without this an array would be called a value of the wrong type, in words that no user knows.
    if json.trim_start().starts_with('[') {
        return Err(Error::custom("an array, where an object was expected"));
    }
    let fields = &options.fields;
    if [Field::Id, Field::Text, Field::Title, Field::Published, Field::Url].iter().any(|&f| fields.named(f).is_some()) {
        return serde_json::from_str(json).map(Record);
    }
    serde_json::from_str::<Usual>(json).map(|Usual(known)| Record(known))
}

/// What the parser says of a record, without "line 1", which is not the line of the source.
pub(in crate::read) fn without_line(error: &serde_json::Error) -> String {
    let message = error.to_string();
    match message.rfind(" at line ") {
        Some(end) => format!("{} at column {}", &message[..end], error.column()),
        None => message,
    }
}

/// The fields that are looked for when the user names none; what is in the others is checked and thrown away.
struct Usual(Map<String, Value>);

impl<'de> Deserialize<'de> for Usual {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Known;
        impl<'de> Visitor<'de> for Known {
            type Value = Usual;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Usual, A::Error> {
                let mut known = Map::new();
                while let Some(key) = map.next_key::<std::borrow::Cow<'de, str>>()? {
                    if is_usual(&key) {
                        let Scalar(value) = map.next_value()?;
                        known.insert(key.into_owned(), value);
                    } else {
                        map.next_value::<IgnoredAny>()?;
                    }
                }
                Ok(Usual(known))
            }
        }
        deserializer.deserialize_map(Known)
    }
}

/// A value without what is in it where it is a list or an object, which no field that is looked for is.
struct Scalar(Value);

impl<'de> Deserialize<'de> for Scalar {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Any;
        impl<'de> Visitor<'de> for Any {
            type Value = Scalar;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("a value")
            }

            fn visit_unit<E>(self) -> Result<Scalar, E> {
                Ok(Scalar(Value::Null))
            }

            fn visit_bool<E>(self, value: bool) -> Result<Scalar, E> {
                Ok(Scalar(value.into()))
            }

            fn visit_i64<E>(self, value: i64) -> Result<Scalar, E> {
                Ok(Scalar(value.into()))
            }

            fn visit_u64<E>(self, value: u64) -> Result<Scalar, E> {
                Ok(Scalar(value.into()))
            }

            fn visit_f64<E>(self, value: f64) -> Result<Scalar, E> {
                Ok(Scalar(value.into()))
            }

            fn visit_str<E>(self, value: &str) -> Result<Scalar, E> {
                Ok(Scalar(value.into()))
            }

            fn visit_string<E>(self, value: String) -> Result<Scalar, E> {
                Ok(Scalar(value.into()))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Scalar, A::Error> {
                while items.next_element::<IgnoredAny>()?.is_some() {}
                Ok(Scalar(Value::Array(Vec::new())))
            }

            fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Scalar, A::Error> {
                while members.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
                Ok(Scalar(Value::Object(Map::new())))
            }
        }
        deserializer.deserialize_any(Any)
    }
}

fn is_usual(key: &str) -> bool {
    [Field::Id, Field::Text, Field::Title, Field::Published, Field::Url]
        .iter()
        .any(|field| field.usual().contains(&key))
}

impl Record {
    /// Whether it holds a text, and so an article.
    pub(in crate::read) fn has_text(&self) -> bool {
        Field::Text.usual().iter().any(|name| self.0.get(*name).is_some_and(Value::is_string))
    }

    /// The article of a record; `name` is for one without a name of its own, `published` for one without a day.
    ///
    /// A field that the user names, or that has the project's own name, must hold what it is said to; one with another name
    /// that is in use may be something else, and is passed over then.
    pub(in crate::read) fn article(
        mut self,
        options: &Options,
        published: Option<Date>,
        name: impl Fn() -> String,
    ) -> Result<Article, Problem> {
        let wrong = |field, expected| Problem::Field { field: options.fields.shown(field), expected };
        let id = match self.take(options, Field::Id, |value| value.is_string() || value.is_number()) {
            None => name(),
            Some(Value::String(id)) if id.is_empty() => name(),
            Some(Value::String(id)) => id,
            Some(Value::Number(id)) => id.to_string(),
            Some(_) => return Err(wrong(Field::Id, "a string or a number")),
        };
        let Some(Value::String(text)) = self.take(options, Field::Text, Value::is_string) else {
            return Err(wrong(Field::Text, "there, with the text of the article as a string"));
        };
        if text.len() > options.max_article {
            return Err(Problem::TooLarge(options.max_article));
        }
        let is_day = |value: &Value| value.as_str().is_some_and(|day| parse_record_date(day).is_some());
        let day = match self.take(options, Field::Published, is_day) {
            None => None,
            Some(Value::String(day)) if day.trim().is_empty() => None,
            Some(Value::String(day)) => match parse_record_date(&day) {
                Some(day) => Some(day),
                None => Some(parse_date(&day)?),
            },
            Some(_) => return Err(wrong(Field::Published, "a string, YYYY-MM-DD")),
        };
        let title = match self.take(options, Field::Title, Value::is_string) {
            None => plain::title(&text),
            Some(Value::String(title)) if title.trim().is_empty() => plain::title(&text),
            Some(Value::String(title)) => Some(title),
            Some(_) => return Err(wrong(Field::Title, "a string")),
        };
        // What is no address is no reason to lose an article.
        let url = match self.take(options, Field::Url, Value::is_string) {
            Some(Value::String(url)) if !url.trim().is_empty() => Some(url.trim().to_owned()),
            _ => None,
        };
        Ok(Article { id, published: options.published.or(day).or(published), title, url, text })
    }

    /// The value of a field, taken out of the record. One under another name than the user's and the project's counts only
    /// when it is fit.
    fn take(&mut self, options: &Options, field: Field, fit: impl Fn(&Value) -> bool) -> Option<Value> {
        if let Some(path) = options.fields.named(field) {
            return self.at(path).map(Value::take).filter(|value| !value.is_null());
        }
        let (own, others) = field.usual().split_first()?;
        match self.0.get_mut(*own).map(Value::take) {
            Some(value) if !value.is_null() => Some(value),
            _ => others.iter().find_map(|name| self.0.get_mut(*name).filter(|value| fit(value)).map(Value::take)),
        }
    }

    /// The value at a path with dots.
    fn at(&mut self, path: &str) -> Option<&mut Value> {
        if self.0.contains_key(path) {
            return self.0.get_mut(path);
        }
        let mut steps = path.split('.');
        let mut value = self.0.get_mut(steps.next()?)?;
        for step in steps {
            value = match value {
                Value::Object(members) => members.get_mut(step)?,
                Value::Array(items) => items.get_mut(step.parse::<usize>().ok()?)?,
                _ => return None,
            };
        }
        Some(value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::Fields;

    fn article(json: &str, fields: Fields) -> Result<Article, String> {
        let options = Options { fields, ..Options::default() };
        let record = parse(json, &options).map_err(|error| error.to_string())?;
        record.article(&options, None, || "name".to_owned()).map_err(|problem| problem.to_string())
    }

    #[test]
    fn names_in_use() {
        let json = r#"{"guid": 7, "headline": "T", "content": {"x": 1}, "body": "Kok won.", "pubDate": "Sun, 19 Nov 2023 20:15:00 +0100", "link": "https://example.org/7", "date": 12}"#;
        let article = article(json, Fields::default());
        assert_eq!(
            article,
            Ok(Article {
                id: "7".into(),
                published: Date::new(2023, 11, 19).ok(),
                title: Some("T".into()),
                url: Some("https://example.org/7".into()),
                text: "Kok won.".into()
            })
        );
    }

    #[test]
    fn paths_that_the_user_names() {
        let fields = Fields {
            id: Some("meta.nr".into()),
            text: Some("parts.1.tekst".into()),
            title: Some("a.b".into()),
            published: Some("meta.dag".into()),
            url: Some("meta.nergens".into()),
        };
        let json = r#"{"meta": {"nr": 3, "dag": "20231119"}, "parts": [0, {"tekst": "Kok won."}], "a.b": "T", "a": {"b": "no"}, "text": "no", "url": "no"}"#;
        let article = article(json, fields.clone());
        let expected = ("3", Some("2023-11-19".to_owned()), Some("T"), None, "Kok won.");
        assert_eq!(
            article.as_ref().map(|a| (
                a.id.as_str(),
                a.published.map(|day| day.to_string()),
                a.title.as_deref(),
                a.url.as_deref(),
                a.text.as_str()
            )),
            Ok(expected)
        );
        let missing = super::tests::article(r#"{"text": "Kok won."}"#, fields);
        assert_eq!(
            missing,
            Err("\"parts.1.tekst\" must be there, with the text of the article as a string".to_owned())
        );
    }
}
