//! The arguments of the program.

use std::fmt;
use std::path::PathBuf;

use clap::error::ErrorKind;
use clap::{Args, CommandFactory, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;
use jiff::civil::Date;
use uitslag::read::{self, Encoding, Filters, Format, InvalidDate, Options, parse_date};
use uitslag::screen::Wanted;

use super::destination;

const EXIT_CODES: &str = "\
Exit codes:
  0  all inputs were read
  1  some input could not be read, or an example of the grammar failed; the rest is done
  2  wrong use: an unknown option, a wrong date, an unusable grammar, an output that cannot be made
  130  interrupted; what is done is kept, and --resume goes on with it";

const EXTRACT_EXAMPLES: &str = "\
Examples:
  uitslag extract article.txt
  uitslag extract --published 2023-11-19 article.txt
  uitslag extract a.txt b.txt folder/ week.zip -o facts.jsonl
  uitslag extract dump.jsonl.zst --id url --text body --published meta.date
  uitslag extract archive/ -o season.sqlite --resume
  uitslag extract archive/ -o tables/ --format csv
  uitslag extract crawl.warc.gz -o facts.jsonl --summary summary.json
  uitslag extract papers/ --sport-only --dedupe -o season.sqlite
  uitslag extract archive/ -o season.jsonld
  uitslag extract archive/ -o notes/ --format webannotation
  cat articles.jsonl | uitslag extract -

Input is plain text, Markdown, web pages, JSON Lines and JSON, CSV, NITF, NewsML-G2, ALTO, Delpher's DIDL, WARC and WET, and
any of them in gzip, bzip2, zstd, zip and tar. A folder is searched for files that are called so. Of a web archive (WARC, WET)
what is not Dutch or not about sport is skipped; --all reads it as well.
What the fields of the output mean: uitslag schema";

const TOKENS_EXAMPLES: &str = "\
Examples:
  uitslag tokens article.txt
  echo 'Kok reed 37,85.' | uitslag tokens

Each article gives {\"article\": {\"id\"}, \"spans\": [{\"type\", \"start\", \"end\", \"text\", \"value\"}]}";

const VIEW_EXAMPLES: &str = "\
Examples:
  uitslag view article.txt -o report.html
  uitslag view --published 2023-11-19 article.txt -o report.html
  uitslag view season.jsonl archive/ -o season.html

The page holds everything it needs and loads nothing: open it from the disk, print it, send it on. It has at most 10,000
articles, and 256 MB of them. Input is as for extract.";

const SHOW_EXAMPLES: &str = "\
Examples:
  uitslag show article.txt
  echo 'Wereldbeker schaatsen: Femke Kok won de 500 meter in 37,54.' | uitslag show
  uitslag show archive/ | less

Colours and wrapped lines are for terminals; piped, or with NO_COLOR or TERM=dumb, the text is plain. CLICOLOR_FORCE=1
keeps the colours in a pipe. Input is as for extract.";

/// Turns Dutch sports reports into data: who competed, in what, with which place, time and gap, and who withdrew and why.
#[derive(Parser)]
#[command(name = "uitslag", version, propagate_version = true, after_help = EXIT_CODES)]
pub struct Cli {
    /// Read with the grammar in this folder instead of the one that is built in
    #[arg(long, global = true, value_name = "DIR")]
    pub grammar: Option<PathBuf>,
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Subcommand)]
pub enum Command {
    /// Print the facts of articles as JSON
    #[command(after_help = EXTRACT_EXAMPLES)]
    Extract(Convert),
    /// Print the typed spans of articles: numbers, times, dates, persons, countries and so on
    #[command(after_help = TOKENS_EXAMPLES)]
    Tokens(Convert),
    /// Make a page of HTML of articles and their facts, to be looked at
    #[command(after_help = VIEW_EXAMPLES)]
    View(View),
    /// Print articles with coloured words, and their facts as tables
    #[command(after_help = SHOW_EXAMPLES)]
    Show(Input),
    /// Tell how articles were read, stage by stage, and why a fact was not
    #[command(after_help = super::explain::EXAMPLES)]
    Explain(super::explain::Explain),
    /// Count how right the facts are: precision, recall and F1 against answers that a person wrote down
    #[command(after_help = super::eval::EXAMPLES)]
    Eval(super::eval::Eval),
    /// Write drafts of answers for a person to correct, for eval to count by
    #[command(after_help = super::annotate::EXAMPLES)]
    Annotate(super::annotate::Annotate),
    /// Rank the constructions of an archive that no fact comes from, by how often they are met
    #[command(after_help = super::gaps::EXAMPLES)]
    Gaps(super::gaps::Gaps),
    /// Check, test and list the grammar, and begin a new entry
    #[command(subcommand, after_help = super::grammar::EXAMPLES)]
    Grammar(super::grammar::Command),
    /// Print the JSON Schema of the output, or the tables of CSV, SQLite and Parquet
    Schema {
        /// The output of which command
        #[arg(value_enum, default_value_t = SchemaOf::Extract)]
        of: SchemaOf,
        /// The tables and their columns, as SQL
        #[arg(long, conflicts_with = "of")]
        tables: bool,
    },
    /// Print the completions for a shell
    Completions {
        /// The shell
        shell: Shell,
    },
    /// Print the manual page of the program or of one of its commands
    Man {
        /// The command, for instance: grammar test
        #[arg(value_name = "COMMAND")]
        command: Vec<String>,
    },
}

/// What `extract` and `tokens` have in common.
#[derive(Args)]
pub struct Convert {
    /// Write to this file or folder, which appears when it is whole; the ending tells its format: .jsonl, .csv, .sqlite,
    /// .parquet, .jsonld, .conll
    #[arg(short, long, value_name = "PATH")]
    pub output: Option<PathBuf>,
    #[command(flatten)]
    pub writing: Writing,
    /// Indent the JSON, as is done on a terminal
    #[arg(long)]
    pub pretty: bool,
    #[command(flatten)]
    pub input: Input,
    #[command(flatten)]
    pub selection: Selection,
}

/// Articles, and how they are read.
#[derive(Args)]
pub struct Input {
    /// Files, folders, or - for standard input, which is also read when nothing is named
    #[arg(value_name = "PATHS")]
    pub paths: Vec<PathBuf>,
    /// The day of publication of all articles, YYYY-MM-DD, instead of the record's or the one in the file's name; of records
    /// also the field with the day
    #[arg(long, value_name = "DATE|FIELD", value_parser = published)]
    pub published: Option<Published>,
    /// The format of the input, instead of what its first bytes and its name tell; archives are opened all the same
    #[arg(long, value_name = "FORMAT")]
    pub from: Option<From>,
    /// The encoding of the input, such as utf-8, utf-16 or windows-1252, instead of what it declares or its bytes show
    #[arg(long, value_name = "LABEL")]
    pub encoding: Option<Encoding>,
    /// The most text that one article may have, in megabytes; a larger one is rejected
    #[arg(long, value_name = "MB", default_value_t = 4, value_parser = clap::value_parser!(u16).range(1..=1024))]
    pub max_article: u16,
    #[command(flatten)]
    pub jobs: Jobs,
    #[command(flatten)]
    pub fields: Fields,
}

/// How much is done at once.
#[derive(Args)]
pub struct Jobs {
    /// How many articles to read at once; the output is the same for any number [default: one for each core]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=256))]
    jobs: Option<u16>,
}

impl Jobs {
    /// How many threads to use.
    pub fn count(&self) -> usize {
        let cores = || std::thread::available_parallelism().map_or(1, usize::from);
        self.jobs.map_or_else(cores, usize::from)
    }
}

/// Articles, and the page that is made of them.
#[derive(Args)]
pub struct View {
    /// Write to this file, which appears when it is whole
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
    #[command(flatten)]
    pub input: Input,
}

/// What the output is, and what is told and kept of the run.
#[derive(Args)]
pub struct Writing {
    /// The format of the output, instead of what its name tells
    #[arg(long, value_name = "FORMAT")]
    pub format: Option<destination::Format>,
    /// Go on with a run that was killed, or begin where none was
    #[arg(long)]
    pub resume: bool,
    /// Write what could not be read to this file as well, as JSON Lines
    #[arg(long, value_name = "FILE")]
    pub rejects: Option<PathBuf>,
    /// Write what was done to this file, as JSON: articles, facts by kind, speed
    #[arg(long, value_name = "FILE")]
    pub summary: Option<PathBuf>,
    /// How often to save what --resume goes on with; 0 is after each article
    #[arg(long, value_name = "SECONDS", default_value_t = 10)]
    pub checkpoint: u64,
}

/// Which of the articles are wanted.
#[derive(Args)]
#[command(next_help_heading = "Choice of articles")]
pub struct Selection {
    /// Skip articles that are not about sport; in web archives (WARC and WET) that is done unasked
    #[arg(long)]
    pub sport_only: bool,
    /// Skip articles in other languages than this; in web archives that is done unasked
    #[arg(long, value_name = "LANGUAGE")]
    pub lang: Option<Lang>,
    /// Skip nothing, in web archives neither
    #[arg(long, conflicts_with_all = ["sport_only", "lang"])]
    pub all: bool,
    /// Read articles with the same text once; of a later one the output tells only the id of the first
    #[arg(long)]
    pub dedupe: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Lang {
    /// Dutch
    Nl,
}

impl Selection {
    /// What is wanted of web archives, and of everything else.
    pub fn wanted(&self) -> (Wanted, Wanted) {
        let asked = Wanted { language: self.lang.is_some(), sport: self.sport_only };
        let in_archives = if self.all { Wanted::default() } else { Wanted { language: true, sport: true } };
        (in_archives, asked)
    }
}

/// The options as they are given, by which a run knows that it is asked for the same.
impl fmt::Display for Selection {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let options = [
            (self.sport_only, "--sport-only"),
            (self.lang.is_some(), "--lang nl"),
            (self.all, "--all"),
            (self.dedupe, "--dedupe"),
        ];
        let given: Vec<_> = options.iter().filter(|(given, _)| *given).map(|(_, name)| *name).collect();
        out.write_str(if given.is_empty() { "the default" } else { "" })?;
        out.write_str(&given.join(" "))
    }
}

/// Which fields of JSON records, and which columns of tables, hold what.
#[derive(Clone, Args)]
#[command(next_help_heading = "Fields of records")]
pub struct Fields {
    /// The field with the name of the article, such as url; in JSON also a path, such as meta.id
    #[arg(long, value_name = "FIELD")]
    pub id: Option<String>,
    /// The field with the text
    #[arg(long, value_name = "FIELD")]
    pub text: Option<String>,
    /// The field with the headline
    #[arg(long, value_name = "FIELD")]
    pub title: Option<String>,
    /// The field with the address
    #[arg(long, value_name = "FIELD")]
    pub url: Option<String>,
}

/// What is known of the day of publication.
#[derive(Clone, Debug)]
pub enum Published {
    /// The day.
    Day(Date),
    /// The field that holds it.
    Field(String),
}

/// A day, or else the name of a field; what begins as a day does must be one.
fn published(text: &str) -> Result<Published, InvalidDate> {
    match parse_date(text) {
        Ok(day) => Ok(Published::Day(day)),
        Err(error) if text.trim().is_empty() || text.starts_with(|c: char| c.is_ascii_digit()) => Err(error),
        Err(_) => Ok(Published::Field(text.to_owned())),
    }
}

impl Cli {
    /// The arguments of this run. Ends the program where they are wrong, and for `--help` and `--version`.
    pub fn read() -> Cli {
        let cli = Cli::parse();
        if let Some(input) = cli.command.input()
            && let Some(Published::Field(field)) = &input.published
            && !input.may_have_records()
        {
            let message = format!(
                "invalid value for --published: {}; as the name of a field it is taken for records, which --from jsonl, json or csv says they are",
                InvalidDate(field.clone())
            );
            Cli::command().error(ErrorKind::ValueValidation, message).exit();
        }
        cli
    }
}

impl Command {
    /// The articles that the command reads, if it reads any.
    fn input(&self) -> Option<&Input> {
        match self {
            Command::Extract(options) | Command::Tokens(options) => Some(&options.input),
            Command::Annotate(options) => Some(&options.input),
            Command::Gaps(options) => Some(&options.input),
            Command::View(options) => Some(&options.input),
            Command::Show(input) => Some(input),
            Command::Explain(options) => Some(&options.input),
            _ => None,
        }
    }
}

impl Input {
    /// Whether the input may be records with fields, as far as can be told before it is opened.
    fn may_have_records(&self) -> bool {
        let Fields { id, text, title, url } = &self.fields;
        let named = [id, text, title, url].iter().any(|field| field.is_some());
        let text = |path: &PathBuf| {
            let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase());
            !path.is_dir()
                && (path.as_os_str() == "-" || matches!(ending.as_deref(), None | Some("txt" | "text" | "md" | "html")))
        };
        match self.from {
            Some(from) => matches!(from, From::Jsonl | From::Json | From::Csv),
            None => named || !self.paths.iter().all(text),
        }
    }

    /// What the user says about the input.
    pub fn reading(&self) -> Options {
        Options {
            format: self.from.map(Format::from),
            encoding: self.encoding,
            published: match self.published {
                Some(Published::Day(day)) => Some(day),
                _ => None,
            },
            fields: read::Fields {
                id: self.fields.id.clone(),
                text: self.fields.text.clone(),
                title: self.fields.title.clone(),
                published: match &self.published {
                    Some(Published::Field(field)) => Some(field.clone()),
                    _ => None,
                },
                url: self.fields.url.clone(),
            },
            max_article: usize::from(self.max_article) << 20,
            filters: Filters::default(),
        }
    }
}

#[derive(Clone, Copy, ValueEnum)]
pub enum From {
    /// Plain text, one article
    Text,
    /// Markdown, one article
    Markdown,
    /// A web page with one article
    Html,
    /// Each line is a JSON object with one article
    Jsonl,
    /// A JSON object with one article, or an array of them
    Json,
    /// A table with a header, one article a row
    Csv,
    /// NITF
    Nitf,
    /// NewsML-G2
    Newsml,
    /// ALTO, the text of a printed page
    Alto,
    /// Newspaper articles of Delpher
    Didl,
    /// WARC or WET
    Warc,
}

impl std::convert::From<From> for Format {
    fn from(from: From) -> Format {
        match from {
            From::Text => Format::Text,
            From::Markdown => Format::Markdown,
            From::Html => Format::Html,
            From::Jsonl => Format::JsonLines,
            From::Json => Format::Json,
            From::Csv => Format::Csv,
            From::Nitf => Format::Nitf,
            From::Newsml => Format::NewsMl,
            From::Alto => Format::Alto,
            From::Didl => Format::Didl,
            From::Warc => Format::Warc,
        }
    }
}

#[derive(Clone, Copy, ValueEnum)]
pub enum SchemaOf {
    /// The facts of an article
    Extract,
    /// The typed spans of an article
    Tokens,
    /// How an article was read
    Explain,
    /// The answers that a person writes down for eval
    Gold,
}
