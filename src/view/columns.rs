//! The columns of a table on a terminal.

use unicode_width::UnicodeWidthStr;

use super::Table;
use super::lines::one_line;

/// No column is made narrower than so.
const NARROWEST: usize = 10;

/// Between two columns, and in front of the first.
const GAP: &str = "  ";

/// A table whose columns stand below each other.
pub(super) struct Columns<'t> {
    table: &'t Table,
    widths: Vec<usize>,
    /// The cells, row by row.
    cells: Vec<Vec<String>>,
}

impl<'t> Columns<'t> {
    /// Of a table that may be so wide. A computed value has an asterisk behind it.
    pub fn of(table: &'t Table, most: Option<usize>) -> Columns<'t> {
        let is_marked = |column: usize| table.rows.iter().any(|row| row.computed.contains(&column));
        let marks: Vec<bool> = (0..table.columns.len()).map(is_marked).collect();
        let cells: Vec<Vec<String>> = table
            .rows
            .iter()
            .map(|row| {
                let cell = |(at, (cell, &is_marked)): (usize, (&String, &bool))| match is_marked {
                    true if row.computed.contains(&at) => one_line(cell) + "*",
                    true => one_line(cell) + " ",
                    false => one_line(cell),
                };
                row.cells.iter().zip(&marks).enumerate().map(cell).collect()
            })
            .collect();
        let widest = |at: usize| cells.iter().filter_map(|row| row.get(at)).map(|cell| cell.width()).max().unwrap_or(0);
        let width = |(at, name): (usize, &str)| widest(at).max(name.len());
        let names = table.columns.iter().map(|column| column.name);
        let mut columns = Columns { table, widths: names.enumerate().map(width).collect(), cells };
        while let Some(excess) = most.map(|most| columns.width().saturating_sub(most)).filter(|excess| *excess > 0) {
            let words = columns.widths.iter_mut().zip(&table.columns).filter(|(_, column)| !column.is_figure);
            let Some((width, _)) = words.max_by_key(|(width, _)| **width).filter(|(width, _)| **width > NARROWEST)
            else {
                break;
            };
            *width = width.saturating_sub(excess).max(NARROWEST).min(*width - 1);
        }
        columns
    }

    /// How wide all columns are.
    pub fn width(&self) -> usize {
        self.widths.iter().map(|width| width + GAP.len()).sum()
    }

    /// The line with the names of the columns.
    pub fn head(&self) -> String {
        self.line(&self.table.columns.iter().map(|column| column.name).collect::<Vec<_>>())
    }

    /// The lines of a row; the first of them is as wide as all columns.
    pub fn row(&self, number: usize) -> Vec<String> {
        let cells = self.cells.get(number).into_iter().flatten();
        let broken: Vec<Vec<String>> = cells.zip(&self.widths).map(|(cell, &width)| broken(cell, width)).collect();
        let height = broken.iter().map(Vec::len).max().unwrap_or(0);
        (0..height)
            .map(|at| {
                self.line(&broken.iter().map(|lines| lines.get(at).map_or("", String::as_str)).collect::<Vec<_>>())
            })
            .collect()
    }

    fn line(&self, cells: &[&str]) -> String {
        let mut line = String::new();
        for ((cell, column), width) in cells.iter().zip(&self.table.columns).zip(&self.widths) {
            let space = " ".repeat(width.saturating_sub(cell.width()));
            line.push_str(GAP);
            line.push_str(&if column.is_figure { space + cell } else { (*cell).to_owned() + &space });
        }
        line
    }
}

/// Text in lines of a width, broken at spaces.
fn broken(text: &str, width: usize) -> Vec<String> {
    if text.width() <= width {
        return vec![text.to_owned()];
    }
    let mut lines: Vec<String> = Vec::new();
    for word in text.split(' ') {
        match lines.last_mut().filter(|line| line.width() + 1 + word.width() <= width) {
            Some(line) => {
                line.push(' ');
                line.push_str(word);
            }
            None => lines.push(word.to_owned()),
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::super::{Column, FactKind, Row};
    use super::*;

    fn table() -> Table {
        let column = |name, is_figure| Column { name, is_figure };
        let row = |cells: [&str; 3], computed: &[usize]| Row {
            fact: 0,
            cells: cells.map(str::to_owned).to_vec(),
            computed: computed.to_vec(),
        };
        Table {
            kind: FactKind::Result,
            contest: None,
            columns: vec![column("name", false), column("time", true), column("contest", false)],
            rows: vec![
                row(["Femke Kok", "37.54", "500m · women · Heerenveen"], &[]),
                row(["高木美帆", "1:08.9", "1000m"], &[1]),
            ],
        }
    }

    #[test]
    fn figures_stand_at_the_right() {
        let table = table();
        let columns = Columns::of(&table, None);
        assert_eq!(columns.head().trim_end(), "  name          time  contest");
        assert_eq!(columns.row(0), ["  Femke Kok   37.54   500m · women · Heerenveen"]);
        assert_eq!(columns.row(1)[0].trim_end(), "  高木美帆   1:08.9*  1000m");
        assert_eq!(columns.width(), columns.row(0)[0].width());
    }

    #[test]
    fn the_widest_column_gives_way() {
        let table = table();
        let columns = Columns::of(&table, Some(36));
        assert_eq!(columns.width(), 36);
        let row: Vec<_> = columns.row(0).iter().map(|line| line.trim_end().to_owned()).collect();
        assert_eq!(row, ["  Femke Kok   37.54   500m · women ·", "                      Heerenveen"]);
        // What cannot be narrower stays as it is.
        assert_eq!(Columns::of(&table, Some(1)).width(), 2 + 9 + 2 + 7 + 2 + NARROWEST);
    }
}
