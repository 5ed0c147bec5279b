//! The media topics of sports: <http://cv.iptc.org/newscodes/mediatopic/>.

/// The topic of all sport, for those that have none of their own.
const SPORT: &str = "15000000";

/// The topics of sports, by the slug of the sport.
const TOPICS: [(&str, &str); 65] = [
    ("alpine-skiing", "20001057"),
    ("archery", "20000824"),
    ("artistic-swimming", "20001175"),
    ("athletics", "20000827"),
    ("badminton", "20000847"),
    ("baseball", "20000849"),
    ("basketball", "20000851"),
    ("beach-volleyball", "20001090"),
    ("biathlon", "20000852"),
    ("billiards", "20000853"),
    ("bobsleigh", "20000854"),
    ("boxing", "20000856"),
    ("canoeing", "20000877"),
    ("chess", "20001154"),
    ("climbing", "20000887"),
    ("cricket", "20000888"),
    ("cross-country-skiing", "20001149"),
    ("curling", "20000890"),
    ("cycling", "20000892"),
    ("darts", "20000912"),
    ("diving", "20000913"),
    ("duathlon", "20000922"),
    ("equestrian", "20000923"),
    ("fencing", "20000929"),
    ("figure-skating", "20000934"),
    ("football", "20001065"),
    ("freestyle-skiing", "20001058"),
    ("golf", "20000940"),
    ("gymnastics", "20000942"),
    ("handball", "20000958"),
    ("hockey", "20000933"),
    ("ice-hockey", "20000965"),
    ("inline-skating", "20000967"),
    ("judo", "20000969"),
    ("karate", "20000983"),
    ("kickboxing", "20001310"),
    ("luge", "20000987"),
    ("marathon-skating", "20001067"),
    ("modern-pentathlon", "20000989"),
    ("nordic-combined", "20001150"),
    ("padel", "20001305"),
    ("rhythmic-gymnastics", "20000951"),
    ("rowing", "20001026"),
    ("rugby", "20001176"),
    ("sailing", "20001038"),
    ("shooting", "20001049"),
    ("short-track", "20001151"),
    ("skateboarding", "20001156"),
    ("skeleton", "20001055"),
    ("ski-jumping", "20001061"),
    ("snooker", "20001063"),
    ("snowboarding", "20001064"),
    ("softball", "20001066"),
    ("speed-skating", "20001067"),
    ("squash", "20001068"),
    ("swimming", "20001071"),
    ("table-tennis", "20001083"),
    ("tennis", "20001085"),
    ("trampoline", "20000955"),
    ("triathlon", "20001087"),
    ("volleyball", "20001089"),
    ("water-polo", "20001091"),
    ("water-skiing", "20001092"),
    ("weightlifting", "20001093"),
    ("wrestling", "20001098"),
];

/// The code of the topic of a sport.
pub(super) fn code(sport: &str) -> &'static str {
    TOPICS.iter().find(|(slug, _)| *slug == sport).map_or(SPORT, |(_, code)| code)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Topics that have another name than the sport has here.
    const NAMES: [(&str, &str); 9] = [
        ("climbing", "sport climbing"),
        ("cross-country-skiing", "cross-country skiing"),
        ("football", "soccer"),
        ("handball", "handball (team)"),
        ("hockey", "field hockey"),
        // A marathon on ice is one of speed skaters.
        ("marathon-skating", "speed skating"),
        ("shooting", "sport shooting"),
        ("short-track", "short track speed skating"),
        ("weightlifting", "weightlifting and powerlifting"),
    ];

    #[test]
    fn each_topic_is_that_of_the_sport() {
        let published = include_str!("../../tests/standards/iptc/newscodes.ttl");
        for (slug, code) in TOPICS.into_iter().chain([("sport", SPORT)]) {
            let name = NAMES
                .iter()
                .find(|(known, _)| *known == slug)
                .map_or(slug.replace('-', " "), |(_, name)| (*name).to_owned());
            let concept = format!(
                "<http://cv.iptc.org/newscodes/mediatopic/{code}> a skos:Concept ; skos:prefLabel \"{name}\"@en-GB ;"
            );
            let found = published.lines().any(|line| line.to_lowercase().starts_with(&concept.to_lowercase()));
            assert!(found, "{slug} is not {code}");
        }
    }

    #[test]
    fn a_sport_without_a_topic_has_that_of_all() {
        assert_eq!((code("speed-skating"), code("korfball")), ("20001067", SPORT));
    }
}
