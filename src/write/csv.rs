//! Tables as CSV: RFC 4180 with a header, lines that end in a line feed, and nothing that a spreadsheet would run.

use std::borrow::Cow;
use std::io;

use super::table::{Cell, Table, iso};

/// Room for a row, so that most are written without asking for more.
const ROW_BYTES: usize = 1 << 10;

/// Adds the header of a table.
pub(super) fn append_header(table: &Table, out: &mut Vec<u8>) -> io::Result<()> {
    append_record(table.columns.iter().map(|column| Cow::Borrowed(column.name)), out)
}

/// Adds a row.
pub(super) fn append(row: &[Cell], out: &mut Vec<u8>) -> io::Result<()> {
    append_record(row.iter().map(field), out)
}

fn append_record<'c>(fields: impl Iterator<Item = Cow<'c, str>>, out: &mut Vec<u8>) -> io::Result<()> {
    let mut writer = csv::WriterBuilder::new().buffer_capacity(ROW_BYTES).from_writer(out);
    for field in fields {
        writer.write_field(&*field)?;
    }
    writer.write_record(None::<&[u8]>)?;
    writer.flush()
}

fn field<'c>(cell: &'c Cell) -> Cow<'c, str> {
    match cell {
        Cell::Null => Cow::Borrowed(""),
        Cell::Text(text) => harmless(text),
        Cell::Whole(number) => Cow::Owned(number.to_string()),
        Cell::Decimal(number) => Cow::Owned(number.to_string()),
        Cell::Flag(flag) => Cow::Borrowed(if *flag { "true" } else { "false" }),
        Cell::Day(days) => Cow::Owned(iso(*days)),
    }
}

/// Text that no spreadsheet takes for a formula: an apostrophe stands before what would begin one. The list is that of
/// <https://owasp.org/www-community/attacks/CSV_Injection>.
fn harmless(text: &str) -> Cow<'_, str> {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠']) {
        Cow::Owned(format!("'{text}"))
    } else {
        Cow::Borrowed(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(row: &[Cell]) -> String {
        let mut out = Vec::new();
        append(row, &mut out).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn cells() {
        let row = [
            Cell::Text("Kok, Femke".into()),
            Cell::Null,
            Cell::Whole(3),
            Cell::Decimal(37.54),
            Cell::Decimal(8.0),
            Cell::Flag(true),
            Cell::Day(0),
            Cell::Text("een \"bad\"\nrace".into()),
        ];
        assert_eq!(line(&row), "\"Kok, Femke\",,3,37.54,8,true,1970-01-01,\"een \"\"bad\"\"\nrace\"\n");
        assert_eq!(line(&[Cell::Null]), "\"\"\n", "a line that is not blank");
    }

    #[test]
    fn formulas_are_harmless_and_numbers_stay_numbers() {
        for (text, harmless) in [
            ("=1+1", "'=1+1"),
            ("+31 6", "'+31 6"),
            ("-2", "'-2"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("\t=1", "'\t=1"),
            ("1=1", "1=1"),
            ("'s-Gravenhage", "'s-Gravenhage"),
        ] {
            assert_eq!(line(&[Cell::Text(text.into())]), format!("{harmless}\n"), "{text:?}");
        }
        assert_eq!(line(&[Cell::Text("\r=1".into())]), "\"'\r=1\"\n");
        assert_eq!(line(&[Cell::Whole(-2), Cell::Decimal(-0.5)]), "-2,-0.5\n");
    }
}
