//! Screen: whether a text is worth reading, told from its words alone.
//!
//! In: a text, or the words of a whole page. Out: a [`Verdict`], which language it is in and whether it may be about sport. A
//! text is passed over once, and its words are looked up among the [telltales](crate::grammar::Telltales) of the grammar by
//! their hashes, which costs less than a hundredth of reading it.
//!
//! - **The language** is told by the share of its commonest words, and of those of other languages. Of a text with few of them
//!   it is unsettled, and what a page states of itself decides.
//! - **Sport** is told by the weights that the lexicon gives to words and longer forms, counted as they are when the whole text
//!   is read (`mention/sport.rs`). What would be found to be about sport passes; some of what would not does as well.
//! - **A page** holds other matters beside its article. It passes where any stretch of it is about sport, and an article of the
//!   language may stand in it.
//!
//! ```
//! use uitslag::grammar::Grammar;
//! use uitslag::screen::{Language, Screen};
//!
//! let screen = Screen::new(&Grammar::embedded());
//! let verdict = screen.text(None, "De schaatsster won zondag bij de wereldbeker in Heerenveen de 500 meter, en dat was niet voor het eerst.");
//! assert_eq!((verdict.language, verdict.sport), (Language::Own, true));
//! let verdict = screen.text(None, "The council will decide on the plan before the end of the year, and that is not what they had hoped for.");
//! assert_eq!((verdict.language, verdict.sport), (Language::Other, false));
//! ```

mod tally;

use std::borrow::Cow;
use std::sync::Arc;

use unicode_normalization::UnicodeNormalization;

use crate::grammar::{Grammar, Limits, Telltales};
use crate::read::{Candidate, Filter};
use tally::Tally;

/// Why an article in another language is skipped.
pub const OTHER_LANGUAGE: &str = "other language";
/// Why an article that is not about sport is skipped.
pub const NOT_SPORT: &str = "not sport";

/// What tells articles that are worth reading from others.
pub struct Screen {
    telltales: Telltales,
}

/// The language of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    /// That of the grammar.
    Own,
    /// Another.
    Other,
    /// Its words do not tell, as those of a list of results.
    Unsettled,
}

/// What is told of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// Its language.
    pub language: Language,
    /// Whether it may be about sport.
    pub sport: bool,
}

/// What is wanted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    /// Only articles that are in the language of the grammar, or may be.
    pub language: bool,
    /// Only articles that may be about sport.
    pub sport: bool,
}

impl Screen {
    /// A screen with the telltales of a grammar.
    pub fn new(grammar: &Grammar) -> Screen {
        Screen { telltales: grammar.telltales() }
    }

    /// What is told of an article, whose headline may stand beside its text.
    pub fn text(&self, title: Option<&str>, text: &str) -> Verdict {
        let tally = self.tally(title, text);
        let limits = &self.telltales.limits;
        Verdict { language: language(&tally, limits.share, limits), sport: tally.points >= limits.sport }
    }

    /// What is told of a page with an article and other matters, by all its words; `stated` is the language that it says it is
    /// in, as `nl-NL`.
    pub fn page(&self, words: &str, stated: Option<&str>) -> Verdict {
        let tally = self.tally(None, words);
        let limits = &self.telltales.limits;
        let language = match (language(&tally, limits.page, limits), stated) {
            (Language::Unsettled, Some(stated)) if self.is_other(stated) => Language::Other,
            (language, _) => language,
        };
        Verdict { language, sport: tally.most >= limits.sport }
    }

    /// A filter that keeps what is wanted, for [`Options::filters`](crate::read::Options::filters).
    ///
    /// ```
    /// use std::sync::Arc;
    /// use uitslag::grammar::Grammar;
    /// use uitslag::read::{Articles, Filters, Options, Source};
    /// use uitslag::screen::{Screen, Wanted};
    ///
    /// let screen = Arc::new(Screen::new(&Grammar::embedded()));
    /// let filter = screen.filter(Wanted { sport: true, ..Wanted::default() });
    /// let options = Options { filters: Filters::all(filter), ..Options::default() };
    /// let source = Source::bytes("a.txt", b"De gemeenteraad van Elburg vergaderde dinsdag over het plan.".to_vec());
    /// let error = Articles::new([source], options).next().unwrap().unwrap_err();
    /// assert_eq!(error.to_string(), "a: is skipped: not sport");
    /// ```
    pub fn filter(self: &Arc<Self>, wanted: Wanted) -> Filter {
        let screen = Arc::clone(self);
        Filter::new(move |candidate| screen.skips(wanted, candidate))
    }

    /// Why a candidate is none of what is wanted, if it is none.
    pub fn skips(&self, wanted: Wanted, candidate: &Candidate<'_>) -> Option<&'static str> {
        let verdict = match *candidate {
            Candidate::Article(article) => self.text(article.headline_beside(), &article.text),
            Candidate::Page { words, language } => self.page(words, language),
        };
        if wanted.language && verdict.language == Language::Other {
            Some(OTHER_LANGUAGE)
        } else if wanted.sport && !verdict.sport {
            Some(NOT_SPORT)
        } else {
            None
        }
    }

    fn tally(&self, title: Option<&str>, text: &str) -> Tally<'_> {
        let mut tally = Tally::new(&self.telltales);
        for part in title.into_iter().chain([text]) {
            tally.read(composed(part).as_bytes());
        }
        tally
    }

    /// Whether a language that a page states is another: `en` and `en-GB`, but not `nl-BE` nor nothing.
    fn is_other(&self, stated: &str) -> bool {
        let main = stated.trim().split(['-', '_', ',']).next().unwrap_or_default();
        !main.is_empty() && !main.eq_ignore_ascii_case(&self.telltales.code)
    }
}

/// The language of what was counted, with the least share that the own language must have of the likeliest other.
fn language(tally: &Tally<'_>, share: u32, limits: &Limits) -> Language {
    let (own, other) = tally.languages();
    let (own, other) = (u64::from(own), u64::from(other));
    let running = tally.small >= limits.small;
    if running && own * 100 < u64::from(tally.small) * u64::from(limits.prose) {
        return Language::Other;
    }
    if own.max(other) < u64::from(limits.words) {
        // Scripts without blanks have few words, and none of them small.
        let is_script = tally.beyond_latin * 2 > tally.bytes;
        return if is_script { Language::Other } else { Language::Unsettled };
    }
    if own * 100 < other * u64::from(share) { Language::Other } else { Language::Own }
}

/// A text in form C, as far as its letters are concerned: the words of the grammar are.
fn composed(text: &str) -> Cow<'_, str> {
    // The combining marks, U+0300 to U+036F, begin with one of two bytes, which few other characters do.
    match memchr::memchr2(0xcc, 0xcd, text.as_bytes()) {
        Some(_) => Cow::Owned(text.nfc().collect()),
        None => Cow::Borrowed(text),
    }
}

#[cfg(test)]
mod tests {
    use std::sync::LazyLock;

    use super::*;

    static SCREEN: LazyLock<Screen> = LazyLock::new(|| Screen::new(&Grammar::embedded()));

    fn language(text: &str) -> Language {
        SCREEN.text(None, text).language
    }

    fn sport(text: &str) -> bool {
        SCREEN.text(None, text).sport
    }

    const DUTCH: &str =
        "De wethouder zei dinsdag dat er voor het eind van het jaar een besluit over de nieuwe brug moet zijn.";

    #[test]
    fn languages() {
        assert_eq!(language(DUTCH), Language::Own);
        for other in [
            "Die Springbokke het Saterdag in Kaapstad teen die All Blacks gewen. Die kaptein het gesê dat hy baie trots is op sy \
             span, wat hard gewerk het en nie moed opgegee het nie.",
            "De riedlju fan Fryslân hawwe woansdei yn Ljouwert oer it nije plan praat. It giet om in soad jild, mar der is noch \
             gjin beslút naam.",
            "Die Mannschaft hat am Samstag in Hamburg gegen den Tabellenführer verloren. Nach dem Spiel sagte der Trainer, dass er \
             mit der Leistung nicht zufrieden sei.",
            "In an interview with the paper he said that it was over, we had no idea of what was in store. In the end we were \
             left with a team of old men in a hotel in Berlin.",
            "La ville de Paris a décidé mardi que les travaux dans le centre ne seront pas terminés avant la fin de cette année.",
            "Borgmesteren sagde tirsdag, at der ikke er penge til en ny bro, og at det er en sag for staten og ikke for byen.",
        ] {
            assert_eq!(language(other), Language::Other, "{other}");
        }
    }

    #[test]
    fn languages_that_are_not_listed() {
        let polish = "Drużyna wygrała w sobotę mecz na własnym stadionie i zajmuje teraz drugie miejsce w tabeli. Po meczu trener \
                      powiedział, że jest bardzo zadowolony z postawy zawodników, ale przed nimi jeszcze wiele pracy.";
        assert_eq!(language(polish), Language::Other);
        assert_eq!(language("スピードスケートのワールドカップで、女子500メートルが行われた。"), Language::Other);
        assert_eq!(language("Сборная выиграла матч на своём поле."), Language::Other);
    }

    #[test]
    fn too_few_words_to_tell() {
        assert_eq!(language(""), Language::Unsettled);
        assert_eq!(language("Kok won."), Language::Unsettled);
        let list: String = (1..60).map(|place| format!("{place}. Anna Smit (Ned) 37,{place:02}\n")).collect();
        assert_eq!(language(&list), Language::Unsettled);
    }

    #[test]
    fn what_a_page_states_decides_where_its_words_do_not() {
        let page = |words, stated| SCREEN.page(words, stated).language;
        assert_eq!(page("Kok won.", Some("en-GB")), Language::Other);
        for own in [None, Some("nl"), Some("NL-be"), Some("")] {
            assert_eq!(page("Kok won.", own), Language::Unsettled, "{own:?}");
        }
        assert_eq!(page(DUTCH, Some("en")), Language::Own);
    }

    #[test]
    fn a_page_in_two_languages_may_hold_an_article() {
        let menu = "Read more about this and that. The best of the week is in our newsletter. Sign up for it and you will have it \
                    in your mail before the others.";
        let both = format!("{menu} {DUTCH}");
        assert_eq!(SCREEN.page(&both, Some("en")).language, Language::Own);
        assert_eq!(language(&both.repeat(3)), Language::Other);
    }

    #[test]
    fn words_for_and_against_sport() {
        assert!(sport("De schaatsster won de 500 meter bij de wereldbeker."));
        assert!(!sport(DUTCH));
        // Words of other subjects weigh against those of sport, but on a page they are of other articles.
        let film = "De film won een Gouden Kalf. De acteur en de regisseur stonden op het podium van het filmfestival.";
        let both =
            format!("{film} Schaatsster Anna Smit won de wereldbeker in Heerenveen. {film} {film} De minister was er.");
        assert!(!sport(film));
        assert!(SCREEN.page(&both, None).sport);
    }

    #[test]
    fn a_heading_tells_the_sport() {
        assert!(sport("Judo: NK in Almere\n\nAnna Smit was er ook."));
        assert!(!sport("AMSTERDAM - Anna Smit was er ook."));
    }

    #[test]
    fn letters_with_marks_of_their_own() {
        let composed = "Ploegentijdrit: coureur é";
        let apart: String = unicode_normalization::UnicodeNormalization::nfd(composed).collect();
        assert_ne!(composed, apart);
        assert_eq!(SCREEN.text(None, composed), SCREEN.text(None, &apart));
    }
}
