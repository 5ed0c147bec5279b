//! What could not be read, for standard error and for `--rejects`.

use serde::Serialize;
use uitslag::read::{Article, ReadError};

/// An input, or a part of one, that gives no output, and why.
#[derive(Clone, Debug, Serialize)]
pub struct Reject {
    /// The file, the folder or `standard input`.
    #[serde(skip_serializing_if = "Option::is_none")]
    input: Option<String>,
    /// The member of an archive.
    #[serde(skip_serializing_if = "Option::is_none")]
    member: Option<String>,
    /// The line of the record, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    line: Option<u64>,
    /// The byte, from 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    offset: Option<u64>,
    /// The article, where it was read.
    #[serde(skip_serializing_if = "Option::is_none")]
    article: Option<String>,
    /// What is wrong and what to do.
    reason: String,
    /// All of it on one line.
    #[serde(skip)]
    message: String,
}

impl Reject {
    /// An article that was read and gives no output.
    pub fn article(article: &Article, reason: String) -> Reject {
        Reject {
            input: None,
            member: None,
            line: None,
            offset: None,
            article: Some(article.id.clone()),
            message: format!("{}: {reason}", article.id),
            reason,
        }
    }

    /// All of it on one line.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// As a line of JSON.
    pub fn json_line(&self) -> Vec<u8> {
        // Strings and numbers are always JSON.
        let mut line = serde_json::to_vec(self).unwrap_or_default();
        line.push(b'\n');
        line
    }
}

impl From<ReadError> for Reject {
    fn from(error: ReadError) -> Reject {
        Reject {
            message: error.to_string(),
            reason: error.problem.to_string(),
            input: Some(error.input),
            member: error.member.map(String::from),
            line: error.line,
            offset: error.offset,
            article: None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uitslag::read::Problem;

    #[test]
    fn as_json() {
        let error = ReadError { line: Some(3), ..ReadError::new("a.jsonl", Problem::Empty) };
        let reject = Reject::from(error);
        assert_eq!(reject.message(), "a.jsonl: line 3: is empty; an article needs text");
        let expected = "{\"input\":\"a.jsonl\",\"line\":3,\"reason\":\"is empty; an article needs text\"}\n";
        assert_eq!(String::from_utf8_lossy(&reject.json_line()), expected);
    }
}
