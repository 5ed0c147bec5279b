//! What the user names as input.

use std::io::{self, IsTerminal};
use std::path::{Path, PathBuf};

use anyhow::anyhow;
use uitslag::read::Source;

use super::Failure;
use super::args::Input;

/// What the user named, or standard input.
pub fn sources(input: &Input) -> Result<Vec<Source>, Failure> {
    let is_standard_input = |path: &Path| path == Path::new("-");
    if input.paths.is_empty() {
        if io::stdin().is_terminal() {
            return Err(Failure::Usage(anyhow!("no input; name a file, a folder, or - for standard input")));
        }
        return Ok(vec![Source::StandardInput]);
    }
    if input.paths.iter().filter(|path| is_standard_input(path)).count() > 1 {
        return Err(Failure::Usage(anyhow!("standard input can be read only once; name - once")));
    }
    let source = |path: &PathBuf| {
        if is_standard_input(path) { Source::StandardInput } else { Source::Path(path.clone()) }
    };
    Ok(input.paths.iter().map(source).collect())
}
