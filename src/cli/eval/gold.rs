//! The answers: files `ID.json` in folders, and the articles that they are about.

use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};

use anyhow::anyhow;
use uitslag::eval::{Document, SCHEMA_FILE};
use uitslag::read::{Article, MAX_ARTICLE_BYTES, Problem, ReadError, parse_date};

/// The files of one article.
pub struct Gold {
    /// The name of the article.
    pub id: String,
    /// Its answers.
    answers: PathBuf,
    /// Its text.
    text: PathBuf,
}

impl Gold {
    /// Those of some folders, in the order of the folders and of names. `texts` is the folder of the articles, where it is
    /// another; `only` has what their names must begin with, or nothing.
    pub fn in_folders(folders: &[PathBuf], texts: Option<&Path>, only: &[String]) -> anyhow::Result<Vec<Gold>> {
        let mut all = Vec::new();
        let expected = |path: &Path, error: String| {
            anyhow!(
                "{}: {error}; eval takes a folder with ID.json, the answers, and ID.txt, the article",
                path.display()
            )
        };
        if let Some(texts) = texts.filter(|texts| !texts.is_dir()) {
            return Err(anyhow!(
                "{}: there is no such folder; --text takes the folder of the articles",
                texts.display()
            ));
        }
        for folder in folders {
            if !folder.is_dir() {
                let what = if folder.exists() { "is no folder" } else { "there is no such folder" };
                return Err(expected(folder, what.to_owned()));
            }
            let entries = fs::read_dir(folder).and_then(|entries| entries.collect::<Result<Vec<_>, _>>());
            let mut names: Vec<PathBuf> = entries
                .map_err(|error| expected(folder, format!("cannot be read: {error}")))?
                .into_iter()
                .map(|entry| entry.path())
                .filter(|path| is_answers(path))
                .collect();
            names.sort();
            let gold = names.into_iter().filter_map(|answers| {
                let id = answers.file_stem()?.to_string_lossy().into_owned();
                let text = texts.unwrap_or(folder).join(answers.with_extension("txt").file_name()?);
                Some(Gold { id, answers, text })
            });
            all.extend(gold);
        }
        let is_wanted = |gold: &Gold| only.is_empty() || only.iter().any(|prefix| gold.id.starts_with(prefix));
        all.retain(is_wanted);
        Ok(all)
    }

    /// The answers, and the article.
    pub fn read(&self) -> Result<(Document, Article), String> {
        let shown = self.answers.display();
        let json = text_of(&self.answers)?;
        let answers: Document = serde_json::from_str(&json).map_err(|error| {
            format!("{shown}: holds no answers ({error}); uitslag schema gold tells what may stand there")
        })?;
        let day = answers.article.published.as_deref().filter(|day| !day.is_empty()).map(parse_date);
        let published = day.transpose().map_err(|error| format!("{shown}: {}", Problem::from(error)))?;
        let text = text_of(&self.text).map_err(|error| match self.text.exists() {
            true => error,
            false => format!(
                "{}: there is no article for {shown}; put it there, or name its folder with --text",
                self.text.display()
            ),
        })?;
        if text.trim().is_empty() {
            return Err(ReadError::new(self.text.display().to_string(), Problem::Empty).to_string());
        }
        Ok((answers, Article { id: self.id.clone(), published, title: None, url: None, text }))
    }
}

/// Whether a file holds answers, by its name.
fn is_answers(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    path.extension().is_some_and(|ending| ending == "json") && !name.starts_with('.') && name != SCHEMA_FILE
}

/// The text of a file in UTF-8, each of its lines with the line end that Unix has.
fn text_of(path: &Path) -> Result<String, String> {
    let problem = |problem: Problem| ReadError::new(path.display().to_string(), problem).to_string();
    let mut bytes = Vec::new();
    let limit = MAX_ARTICLE_BYTES as u64 + 1;
    File::open(path).and_then(|file| file.take(limit).read_to_end(&mut bytes)).map_err(|e| problem(e.into()))?;
    if bytes.len() > MAX_ARTICLE_BYTES {
        return Err(format!(
            "{}: has more than {} MB, the most that one article may have",
            path.display(),
            MAX_ARTICLE_BYTES >> 20
        ));
    }
    let text = String::from_utf8(bytes).map_err(|error| {
        let at = Some(error.utf8_error().valid_up_to());
        problem(Problem::Encoding { encoding: "UTF-8", at, advice: "save it in UTF-8" })
    })?;
    Ok(if text.contains('\r') { text.replace("\r\n", "\n").replace('\r', "\n") } else { text })
}
