//! Grammar files as text, and mistakes in them shown with their line and a caret.

use std::path::Path;

use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};

use super::GrammarError;
use super::mistake::Mistake;

/// One file of a grammar.
#[derive(Clone, Debug)]
pub struct SourceFile {
    /// Its path within the grammar folder.
    pub path: String,
    /// Its text.
    pub text: String,
}

/// The files of a folder, sorted by path.
pub fn from_dir(dir: &Path) -> Result<Vec<SourceFile>, GrammarError> {
    let unreadable = |path: &Path, source| GrammarError::Unreadable { path: path.display().to_string(), source };
    let mut files = Vec::new();
    for part in ["lexicon", "sports", "phrases", "frames", "screen"] {
        let folder = dir.join(part);
        let entries = match std::fs::read_dir(&folder) {
            Ok(entries) => entries,
            Err(e) if e.kind() == std::io::ErrorKind::NotFound && dir.is_dir() => continue,
            Err(e) => return Err(unreadable(&folder, e)),
        };
        for entry in entries {
            let path = entry.map_err(|e| unreadable(&folder, e))?.path();
            if !path.extension().is_some_and(|e| e == "lex" || e == "phr" || e == "frm" || e == "scr") {
                continue;
            }
            let text = std::fs::read_to_string(&path).map_err(|e| unreadable(&path, e))?;
            let name = path.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
            files.push(SourceFile { path: format!("{part}/{name}"), text });
        }
    }
    if files.is_empty() {
        let none = std::io::Error::new(
            std::io::ErrorKind::NotFound,
            "no grammar files (lexicon/*.lex, phrases/*.phr, frames/*.frm)",
        );
        return Err(unreadable(dir, none));
    }
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(files)
}

/// Renders mistakes as an error.
pub fn report(files: &[SourceFile], mistakes: &[Mistake]) -> GrammarError {
    let renderer = Renderer::plain();
    let mut rendered = String::new();
    for mistake in mistakes.iter().take(20) {
        let Some(file) = files.get(mistake.file) else { continue };
        let end = (mistake.at + mistake.length.max(1)).min(file.text.len());
        let start = mistake.at.min(end);
        let group = Level::ERROR.primary_title(mistake.message.as_str()).element(
            Snippet::source(file.text.as_str())
                .path(file.path.as_str())
                .annotation(AnnotationKind::Primary.span(start..end)),
        );
        rendered.push_str(&renderer.render(&[group]));
        rendered.push('\n');
    }
    if mistakes.len() > 20 {
        rendered.push_str(&format!("… and {} more\n", mistakes.len() - 20));
    }
    GrammarError::Invalid { count: mistakes.len(), rendered }
}
