//! Those whom facts name, as nodes that can be referred to.

use rustc_hash::FxHashMap;

use crate::report::Report;

/// Somebody or a team, by the place in the report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Who {
    Person(usize),
    Team(usize),
}

impl Who {
    /// The fragment that names the node.
    pub fn fragment(self) -> String {
        match self {
            Who::Person(at) => format!("person-{}", at + 1),
            Who::Team(at) => format!("team-{}", at + 1),
        }
    }
}

/// The people and teams of a report by their names.
pub(super) struct Named<'r>(FxHashMap<&'r str, Who>);

impl<'r> Named<'r> {
    pub fn of(report: &'r Report) -> Self {
        let people = report.people.iter().enumerate().map(|(at, person)| (person.name.as_str(), Who::Person(at)));
        let teams = report.teams.iter().enumerate().map(|(at, team)| (team.name.as_str(), Who::Team(at)));
        // A person goes before a team of the same name.
        Named(teams.chain(people).collect())
    }

    /// Who is called so.
    pub fn get(&self, name: &str) -> Option<Who> {
        self.0.get(name).copied()
    }
}
