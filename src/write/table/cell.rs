//! Cells and columns, and the macro that makes both from one declaration.

use std::borrow::Cow;
use std::fmt;

use jiff::ToSpan;
use jiff::civil::{Date, date};
use serde::{Deserialize, Serialize};

use crate::value::{Contradiction, Gender, Medal, Milli, PersonRole, Rank, Reason, RecordType, Status};

/// What the cells of a column hold, where they hold anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Characters.
    Text,
    /// A whole number.
    Whole,
    /// A number with decimals: seconds, metres or points.
    Decimal,
    /// True or false.
    Flag,
    /// A day of the calendar.
    Day,
}

/// A column of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Column {
    /// Its name.
    pub name: &'static str,
    /// What its cells hold.
    pub kind: Kind,
    /// What it means.
    pub about: &'static str,
}

/// A cell of a row.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Cell<'a> {
    /// Nothing: the text does not settle it.
    Null,
    /// Characters.
    Text(#[serde(borrow)] Cow<'a, str>),
    /// A whole number.
    Whole(i64),
    /// A number with decimals.
    Decimal(f64),
    /// True or false.
    Flag(bool),
    /// A day, as the number of days since the first of January 1970.
    Day(i32),
}

const EPOCH: Date = date(1970, 1, 1);

/// A day as it is written, `YYYY-MM-DD`.
pub(crate) fn iso(days: i32) -> String {
    EPOCH.checked_add(days.days()).map(|day| day.to_string()).unwrap_or_default()
}

/// What can stand in a cell.
pub(crate) trait Value<'a> {
    const KIND: Kind;

    fn cell(self) -> Cell<'a>;
}

impl<'a> Value<'a> for &'a str {
    const KIND: Kind = Kind::Text;

    fn cell(self) -> Cell<'a> {
        Cell::Text(Cow::Borrowed(self))
    }
}

impl<'a> Value<'a> for String {
    const KIND: Kind = Kind::Text;

    fn cell(self) -> Cell<'a> {
        Cell::Text(Cow::Owned(self))
    }
}

impl<'a> Value<'a> for u64 {
    const KIND: Kind = Kind::Whole;

    fn cell(self) -> Cell<'a> {
        i64::try_from(self).map_or(Cell::Null, Cell::Whole)
    }
}

impl<'a> Value<'a> for Milli {
    const KIND: Kind = Kind::Decimal;

    fn cell(self) -> Cell<'a> {
        Cell::Decimal(self.as_f64())
    }
}

impl<'a> Value<'a> for bool {
    const KIND: Kind = Kind::Flag;

    fn cell(self) -> Cell<'a> {
        Cell::Flag(self)
    }
}

impl<'a> Value<'a> for Rank {
    const KIND: Kind = Kind::Whole;

    fn cell(self) -> Cell<'a> {
        Cell::Whole(self.0.into())
    }
}

impl<'a> Value<'a> for Date {
    const KIND: Kind = Kind::Day;

    fn cell(self) -> Cell<'a> {
        self.since(EPOCH).map_or(Cell::Null, |span| Cell::Day(span.get_days()))
    }
}

/// A value of an enumeration, shown by the name that it has in JSON.
struct Named<T>(T);

impl<T: Serialize> fmt::Display for Named<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        self.0.serialize(formatter)
    }
}

macro_rules! named {
    ($($type:ty),+) => {
        $(impl<'a> Value<'a> for $type {
            const KIND: Kind = Kind::Text;

            fn cell(self) -> Cell<'a> {
                Cell::Text(Cow::Owned(Named(self).to_string()))
            }
        })+
    };
}

named!(Contradiction, Gender, Medal, PersonRole, Reason, RecordType, Status);

/// Columns of a table, and the cells that a value has in them.
pub(crate) trait Columns<'a> {
    fn columns(all: &mut Vec<Column>);

    fn cells(self, row: &mut Vec<Cell<'a>>);
}

/// Declares columns as the fields of a struct: the name of a field is the name of its column, its type tells the kind, and
/// its documentation is that of the column. Every cell may be empty.
macro_rules! columns {
    ($(#[doc = $of:literal])+ $name:ident { $($(#[doc = $about:literal])+ $field:ident: $type:ty,)+ }) => {
        $(#[doc = $of])+
        #[derive(Clone, Default)]
        pub(crate) struct $name<'a> {
            $($(#[doc = $about])+ pub $field: Option<$type>,)+
            pub lifetime: std::marker::PhantomData<&'a ()>,
        }

        impl<'a> $crate::write::table::cell::Columns<'a> for $name<'a> {
            fn columns(all: &mut Vec<$crate::write::table::cell::Column>) {
                $(all.push($crate::write::table::cell::Column {
                    name: stringify!($field),
                    kind: <$type as $crate::write::table::cell::Value>::KIND,
                    about: concat!($($about),+).trim_ascii(),
                });)+
            }

            fn cells(self, row: &mut Vec<$crate::write::table::cell::Cell<'a>>) {
                use $crate::write::table::cell::{Cell, Value};
                $(row.push(self.$field.map_or(Cell::Null, Value::cell));)+
            }
        }
    };
}

pub(crate) use columns;

macro_rules! side_by_side {
    ($($part:ident $at:tt),+) => {
        /// Columns side by side.
        impl<'a, $($part: Columns<'a>),+> Columns<'a> for ($($part,)+) {
            fn columns(all: &mut Vec<Column>) {
                $($part::columns(all);)+
            }

            fn cells(self, row: &mut Vec<Cell<'a>>) {
                $(self.$at.cells(row);)+
            }
        }
    };
}

side_by_side!(A 0, B 1);
side_by_side!(A 0, B 1, C 2);
side_by_side!(A 0, B 1, C 2, D 3);
side_by_side!(A 0, B 1, C 2, D 3, E 4);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days() {
        for (day, days) in [(date(1970, 1, 1), 0), (date(2024, 2, 29), 19_782), (date(1928, 2, 11), -15_300)] {
            assert_eq!(day.cell(), Cell::Day(days), "{day}");
            assert_eq!(iso(days), day.to_string());
        }
    }

    #[test]
    fn names_are_those_of_json() {
        assert_eq!(Status::Dns.cell(), Cell::Text("DNS".into()));
        assert_eq!(Reason::Illness.cell(), Cell::Text("illness".into()));
    }
}
