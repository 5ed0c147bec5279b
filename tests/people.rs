//! People: what a text says of whom, by role, country and age.

mod common;

use common::{ENGINE, article};

/// Checks who a text about skating names, each as "Name role" with the country and the age that it tells.
#[track_caller]
fn check(text: &str, expected: &[&str]) {
    let report = ENGINE.extract(&article("people", &format!("Langebaanschaatsen op de ijsbaan\n\n{text}")));
    let told = |person: &uitslag::report::Person| {
        let role = serde_json::to_value(person.role).unwrap_or_default();
        let mut told = format!("{} {}", person.name, role.as_str().unwrap_or_default());
        told.extend(person.country.iter().map(|country| format!(" {country}")));
        told.extend(person.age.map(|age| format!(" {age}")));
        told
    };
    assert_eq!(report.people.iter().map(told).collect::<Vec<_>>(), expected, "{text}");
}

#[test]
fn roles() {
    check("Excelsior-trainer Jan Maes zag Mercedes-coureur Piet Bos.", &["Jan Maes coach", "Piet Bos athlete"]);
    check("Jan Maes is coach van Anna Smit.", &["Jan Maes coach", "Anna Smit athlete"]);
    check("Jan Maes wordt misschien coach van Anna Smit.", &["Jan Maes athlete", "Anna Smit athlete"]);
    check("De race is te zien met commentaar van Jan Maes.", &["Jan Maes analyst"]);
}

#[test]
fn a_relative_who_competes_is_an_athlete() {
    check("Anna Smit won. Haar broer Jan Smit werd tweede.", &["Anna Smit athlete", "Jan Smit athlete"]);
    check("Anna Smit won. Haar vader Jan Smit keek toe.", &["Anna Smit athlete", "Jan Smit other"]);
}

#[test]
fn nations() {
    // The one of whom a relative clause tells has the compatriot.
    check(
        "Tom Smeets reed tegen de Amerikaan Zach Miller, die tweede werd achter zijn landgenoot Cole Barton.",
        &["Tom Smeets athlete", "Zach Miller athlete USA", "Cole Barton athlete USA"],
    );
    // A nation told further on keeps an earlier epithet from its bearer.
    check(
        "Ole Berg reed tegen Karel Novak. De Noor won. De Tsjech Karel Novak viel.",
        &["Ole Berg athlete NOR", "Karel Novak athlete CZE"],
    );
    check(
        "Ole Berg en Nils Dahl, beiden uit Noorwegen, werden derde en vierde.",
        &["Ole Berg athlete NOR", "Nils Dahl athlete NOR"],
    );
    check(
        "Ole Berg en Nils Dahl uit Noorwegen werden derde en vierde.",
        &["Ole Berg athlete", "Nils Dahl athlete NOR"],
    );
    // The second of the nation has no place by it.
    check(
        "Anna Smit werd derde. De op een na beste Belgische was Lotte Maes.",
        &["Anna Smit athlete", "Lotte Maes athlete BEL"],
    );
    check(
        "De Belg Jan Maes won. Geen Noor haalde de finale met Piet Bos.",
        &["Jan Maes athlete BEL", "Piet Bos athlete"],
    );
}

#[test]
fn crews_of_a_nation() {
    check(
        "De Nederlandse ploeg won de ploegenachtervolging. Jan Maes, Piet Bos en Kees Boom reden 3.40,12.",
        &["Jan Maes athlete NED", "Piet Bos athlete NED", "Kees Boom athlete NED"],
    );
    // What is said of the women at the beginning is not said of the men who ride last.
    check(
        "De Nederlandse vrouwen wonnen de ploegenachtervolging. Dat gebeurde vrijdag. Het was erg koud. De hal zat vol. \
         Jan Maes, Piet Bos en Kees Boom wonnen met Nederland bij de mannen in 3.40,12.",
        &["Jan Maes athlete", "Piet Bos athlete", "Kees Boom athlete"],
    );
}
