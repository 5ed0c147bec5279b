use super::*;
use crate::grammar::Grammar;

fn explainer() -> Explainer {
    Explainer::new(Engine::new(Grammar::embedded()))
}

fn article(text: &str) -> Article {
    Article { text: format!("Wereldbeker schaatsen in Heerenveen\n\n{text}"), ..Article::default() }
}

/// All about the second sentence of a text, or a later one.
fn close(text: &str, sentence: usize) -> SentenceNote {
    let explanation = explainer().explain(&article(text), &Question::Sentence(sentence));
    explanation.expect("the sentence is there").sentences.remove(0)
}

fn why_not(text: &str, expected: &str) -> Answer {
    let expected = expected.parse().expect("a fact");
    let explanation = explainer().explain(&article(text), &Question::WhyNot(expected));
    explanation.expect("it can be asked of any text").answers.remove(0)
}

/// What became of the claims of a clause: the entry, the fact, and why there is none.
fn outcomes(clause: &ClauseNote) -> Vec<(&str, Option<usize>, Option<&str>)> {
    let all = clause.fired.iter().flat_map(|fired| fired.claims.iter().map(move |claim| (fired, claim)));
    all.flat_map(|(fired, claim)| {
        claim.outcomes.iter().map(|outcome| (fired.entry.as_str(), outcome.fact, outcome.why.as_deref()))
    })
    .collect()
}

#[test]
fn words_have_their_senses_and_mentions_their_phrases() {
    let sentence = close("Femke Smit werd zondag zesde.", 2);
    assert_eq!((sentence.number, sentence.kind, sentence.start), (2, "paragraph", Some(37)));
    let smit = &sentence.tokens[1];
    assert_eq!((smit.text.as_str(), smit.shape, smit.senses.len()), ("Smit", "capital", 0));
    let verb =
        sentence.tokens[2].senses.iter().find(|sense| sense.category == "verb").map(|s| (s.entry.as_str(), s.form));
    assert_eq!(verb, Some(("worden", Some("past"))));
    let rank = sentence.mentions.iter().find(|mention| mention.category == "rank").expect("a place");
    assert_eq!((rank.text.as_str(), rank.tokens, rank.chosen), ("zesde", [4, 5], true));
    assert!(rank.phrase.as_ref().is_some_and(|phrase| phrase.starts_with("phrases/")), "{rank:?}");
}

#[test]
fn a_clause_has_its_roles_and_the_frame_that_fired_what_fills_its_own() {
    let sentence = close("Femke Smit won zondag in 37,54.", 2);
    let [clause] = sentence.clauses.as_slice() else { panic!("one clause: {sentence:?}") };
    assert_eq!((clause.kind, clause.verb.as_deref(), clause.forms.as_slice()), ("main", Some("winnen"), &["past"][..]));
    let [subject, ..] = clause.arguments.as_slice() else { panic!("no arguments") };
    assert_eq!((subject.place, subject.stands_for.as_deref()), ("subject", Some("Femke Smit")));
    let win = clause.fired.iter().find(|fired| fired.entry == "win").expect("win fires");
    assert!(win.source.as_ref().is_some_and(|source| source.starts_with("frames/")));
    assert_eq!(win.roles[0], RoleNote { role: "subject".to_owned(), words: vec!["Femke Smit".to_owned()] });
    assert_eq!(win.claims[0].slots, [("rank", "1".to_owned()), ("time", "37.54".to_owned())]);
    assert_eq!((win.claims[0].outcomes[0].fact, win.claims[0].outcomes[0].merged_with), (Some(1), 2));
}

#[test]
fn a_frame_that_nearly_fired_says_what_it_lacked() {
    let near = |text: &str| close(text, 2).clauses.remove(0).near;
    let barred = near("Kim de Wit zou zesde zijn geworden.");
    assert_eq!(barred[0].entry, "place");
    assert_eq!(barred[0].lacks, ["the clause is future, unreal, which it does not allow"]);
    let other_verb = near("Kim de Wit harkte een zesde plaats bijeen.");
    assert_eq!(other_verb[0].entry, "get-place");
    assert!(other_verb[0].lacks[0].starts_with("it fits, but goes with other verbs: "), "{other_verb:?}");
    assert!(barred.len() <= 10 && other_verb.len() <= 10);
}

#[test]
fn those_who_were_considered_stand_in_the_order_of_their_scores() {
    let sentence = close("Jan Dekker won de 500 meter. Anna Maes sprak met Femke Bos. Zij werd vijfde.", 4);
    let considered = &sentence.clauses[0].arguments[0].considered;
    let names: Vec<(&str, bool)> = considered.iter().map(|one| (one.name.as_str(), one.meant)).collect();
    assert_eq!(names, [("Anna Maes", true), ("Femke Bos", false), ("Jan Dekker", false)]);
    assert!(considered[0].score > considered[1].score && considered[1].score.is_some());
    assert_eq!(considered[2].why.as_deref(), Some("is of the other gender"));
}

#[test]
fn whom_nobody_looks_for_is_told() {
    let sentence = close("Anna Maes won de 500 meter. Ik werd vijfde.", 3);
    let why = sentence.clauses[0].arguments.iter().find_map(|argument| argument.nobody.as_deref());
    assert_eq!(why, Some("it means who speaks or is spoken to"));
    assert_eq!(outcomes(&sentence.clauses[0]), [("place", None, Some("nobody was found whom it is about"))]);
}

#[test]
fn claims_that_came_to_nothing_say_why() {
    let staff = close("Trainer Jan Dekker meldde zich ziek af.", 2);
    let why = "a coach, an analyst or an official does not compete, and so does not withdraw";
    assert!(outcomes(&staff.clauses[0]).contains(&("sign-off", None, Some(why))), "{staff:?}");
    let struck = close("Eva Prins werd derde op de 1000 meter, maar werd later gediskwalificeerd.", 2);
    let why = "the competitor was disqualified from the contest";
    assert_eq!(outcomes(&struck.clauses[0]), [("place", None, Some(why))]);
    let other = close("Op de 500 meter was de zesde plaats een prooi voor Anna Maes.", 2);
    let why = "the same competitor has place 6 in the contest";
    assert_eq!(outcomes(&other.clauses[0]), [("place-for", Some(1), None), ("was-prey", None, Some(why))]);
    let time = close("Anna Bos reed op de 500 meter 34,92. De 32-jarige Bos werd met 35,22 zesde.", 3);
    let why = "the same competitor has another time in the contest, and the place goes with this one";
    assert!(outcomes(&time.clauses[0]).contains(&("place", None, Some(why))), "{time:?}");
    let title = Article { text: "Schaatsen: Anna Maes wint goud\n\nAnna Maes reed.".into(), ..Article::default() };
    let title = explainer().explain(&title, &Question::Sentence(1)).expect("a title").sentences.remove(0);
    let whys: Vec<_> = title.clauses.iter().flat_map(outcomes).filter_map(|outcome| outcome.2).collect();
    assert!(whys.contains(&"the title tells the contest, and no results"), "{title:?}");
}

#[test]
fn a_crew_that_is_struck_has_one_withdrawal() {
    let text = "Anna Bos, Eva Maes en Lies Smit werden namens Nederland derde op de ploegenachtervolging. Bos, Maes en Smit \
                werden gediskwalificeerd.";
    let why = "the crew has one result, which stands with another of its members";
    let others = ("disqualify", None, Some(why));
    assert_eq!(outcomes(&close(text, 3).clauses[0]), [("disqualify", Some(1), None), others, others]);
}

#[test]
fn who_stopped_behind_the_first_race_is_followed_to_the_whole() {
    let text =
        "Wereldbeker skiën in Kitzbühel\n\nOp de slalom was Harry Cole tweede na de eerste manche. Cole viel uit.";
    let article = Article { text: text.into(), ..Article::default() };
    let sentence = explainer().explain(&article, &Question::Sentence(3)).expect("a sentence").sentences.remove(0);
    assert_eq!(outcomes(&sentence.clauses[0]), [("give-up", Some(2), None)]);
}

#[test]
fn the_stage_that_lost_a_fact_is_named() {
    let text = "Femke Smit won de 500 meter in 37,54. Kim de Wit zou vierde zijn geworden. Anna Maes was blij. \
                De zevende plaats was mooi. Trainer Jan Dekker meldde zich ziek af.";
    for (expected, stage, why) in [
        ("Jansen rank 2", Stage::Text, "the name does not stand in the text"),
        ("Smit time 37.55", Stage::Mention, "the value was not read"),
        ("Maes rank 7", Stage::Clause, "no clause holds both the name and the value"),
        ("De Wit rank 4", Stage::Frame, "no frame read the clause so"),
        (
            "Dekker DNS illness",
            Stage::Reconcile,
            "it was read, but a coach, an analyst or an official does not compete, and so does not withdraw",
        ),
    ] {
        let answer = why_not(text, expected);
        assert!(!answer.read, "{expected}");
        assert_eq!((answer.stage, answer.why.as_deref()), (Some(stage), Some(why)), "{expected}");
    }
    let another = why_not("Jan Dekker won de 500 meter. Anna Maes sprak met Femke Bos. Zij werd vijfde.", "Bos rank 5");
    let why = "it was claimed of Anna Maes, who is likelier to be meant";
    assert_eq!((another.stage, another.why.as_deref(), another.sentence), (Some(Stage::Discourse), Some(why), Some(4)));
}

#[test]
fn what_was_read_is_told_with_what_is_otherwise() {
    let text = "Femke Smit won de 500 meter in 37,54. Lotte Bos ontbrak met koorts.";
    let answer = why_not(text, "Smit time 37,54");
    assert_eq!((answer.read, answer.fact, answer.sentence, answer.otherwise.len()), (true, Some(1), Some(2), 0));
    let answer = why_not(text, "Bos: DNS injury");
    assert_eq!((answer.read, answer.fact), (true, Some(2)));
    assert_eq!(answer.otherwise, [("reason", "illness".to_owned())]);
}

#[test]
fn a_match_is_known_from_either_side() {
    let article = Article { text: "Voetbal\n\nAjax won zondag met 3-1 van PSV.".into(), ..Article::default() };
    for (expected, read) in [("Ajax - PSV 3-1", true), ("PSV - Ajax 1-3", true), ("PSV - Ajax 3-1", false)] {
        let question = Question::WhyNot(expected.parse().expect("a match"));
        let explanation = explainer().explain(&article, &question).expect("an answer");
        assert_eq!(explanation.answers[0].read, read, "{expected}");
    }
}

#[test]
fn what_is_not_there_is_an_error() {
    let article = article("Femke Smit won de 500 meter.");
    let asked = |question: Question| explainer().explain(&article, &question).err();
    assert_eq!(asked(Question::Sentence(3)), Some(NotThere::Sentence { asked: 3, count: 2 }));
    assert_eq!(asked(Question::Sentence(0)), Some(NotThere::Sentence { asked: 0, count: 2 }));
    assert_eq!(asked(Question::Fact(2)), Some(NotThere::Fact { asked: 2, count: 1 }));
    assert_eq!(asked(Question::Fact(1)), None);
}

#[test]
fn a_headline_beside_the_text_has_no_place_in_it() {
    let text = "Femke Smit won de 500 meter.";
    let article = Article { title: Some("Wereldbeker schaatsen".into()), text: text.into(), ..Article::default() };
    let explanation = explainer().explain(&article, &Question::All).expect("all can be asked");
    let places: Vec<_> = explanation.sentences.iter().map(|sentence| (sentence.start, sentence.end)).collect();
    assert_eq!(places, [(None, None), (Some(0), Some(text.len()))]);
}

#[test]
fn what_is_not_about_sport_has_mentions_and_no_facts() {
    let text = "De gemeenteraad van Elburg stemde dinsdag in met het plan van wethouder Jan Jansen.";
    let article = Article { text: text.into(), ..Article::default() };
    let explanation = explainer().explain(&article, &Question::Sentence(1)).expect("a sentence");
    assert_eq!((explanation.sport, explanation.facts.len()), (None, 0));
    assert!(explanation.sentences[0].mentions.iter().any(|mention| mention.category == "person"));
    assert!(explanation.sentences[0].clauses.iter().all(|clause| clause.fired.is_empty() && clause.near.is_empty()));
}

#[test]
fn to_look_closely_changes_nothing() {
    let engine = Engine::new(Grammar::embedded());
    for text in [
        "Femke Smit won zondag de 500 meter in 37,54. Anna Maes werd zesde, Kim de Wit zevende. Zij hoopt op brons.",
        "1. Kok 37,54\n2. Kim 37,85\n3. Leerdam 37,88\n",
        "Het was de vijfde zege voor Jan Smit, die tweede staat in het klassement. Hij had eerste moeten worden.",
    ] {
        let article = article(text);
        let trace = Trace::of(&article, engine.grammar());
        let claims = |is_wanted: bool| {
            let mut record = Record::close_to(&trace.clauses, |_| is_wanted);
            let claims = find_watched(&trace.text, &trace.mentions, &trace.clauses, trace.grammar, &mut record);
            (format!("{claims:?}"), record.lacking.len())
        };
        let ((afar, none), (close, some)) = (claims(false), claims(true));
        assert_eq!(afar, close);
        assert_eq!(afar, format!("{:?}", trace.claims));
        assert!(none == 0 && some > 0);
    }
}
