//! Tables as Parquet, one file for each.

use std::fs::File;
use std::io::{self, BufWriter};
use std::path::Path;
use std::sync::Arc;

use parquet::basic::{Compression, LogicalType, Repetition, Type as Physical};
use parquet::column::writer::ColumnWriter;
use parquet::data_type::ByteArray;
use parquet::errors::{ParquetError, Result};
use parquet::file::properties::WriterProperties;
use parquet::file::writer::SerializedFileWriter;
use parquet::schema::types::{Type, TypePtr};

use super::spool;
use super::table::{Cell, Column, Kind, Table};

/// The most rows of a row group, and the most bytes of text, which bound what is held in memory.
const GROUP_ROWS: usize = 64 << 10;
const GROUP_BYTES: usize = 16 << 20;

/// Makes a file at `path` from the rows of a table, which wait in `part`.
pub(super) fn write(table: &Table, part: &Path, path: &Path) -> io::Result<()> {
    let properties = WriterProperties::builder()
        .set_compression(Compression::SNAPPY)
        .set_created_by(concat!("uitslag version ", env!("CARGO_PKG_VERSION")).to_owned())
        .build();
    let file = BufWriter::new(File::create(path)?);
    let schema = schema(table).map_err(error)?;
    let mut writer = SerializedFileWriter::new(file, schema, Arc::new(properties)).map_err(error)?;
    let mut group: Vec<Held> = table.columns.iter().map(Held::new).collect();
    let (mut rows, mut bytes) = (0, 0);
    spool::each(part, |row| {
        bytes += group.iter_mut().zip(row).map(|(held, cell)| held.push(cell)).sum::<usize>();
        rows += 1;
        if rows < GROUP_ROWS && bytes < GROUP_BYTES {
            return Ok(());
        }
        (rows, bytes) = (0, 0);
        write_group(&mut group, &mut writer).map_err(error)
    })?;
    if rows > 0 {
        write_group(&mut group, &mut writer).map_err(error)?;
    }
    writer.into_inner().map_err(error)?.into_inner().map_err(io::IntoInnerError::into_error)?.sync_all()
}

fn schema(table: &Table) -> Result<TypePtr> {
    let columns: Result<Vec<_>> = table.columns.iter().map(|column| column_type(column).map(Arc::new)).collect();
    Ok(Arc::new(Type::group_type_builder(table.name).with_fields(columns?).build()?))
}

fn column_type(column: &Column) -> Result<Type> {
    let (physical, logical) = match column.kind {
        Kind::Text => (Physical::BYTE_ARRAY, Some(LogicalType::String)),
        Kind::Whole => (Physical::INT64, None),
        Kind::Decimal => (Physical::DOUBLE, None),
        Kind::Flag => (Physical::BOOLEAN, None),
        Kind::Day => (Physical::INT32, Some(LogicalType::Date)),
    };
    Type::primitive_type_builder(column.name, physical)
        .with_logical_type(logical)
        .with_repetition(Repetition::OPTIONAL)
        .build()
}

/// The values of a column in a row group, and for each row whether it has one.
struct Held {
    values: Values,
    present: Vec<i16>,
}

enum Values {
    Text(Vec<ByteArray>),
    Whole(Vec<i64>),
    Decimal(Vec<f64>),
    Flag(Vec<bool>),
    Day(Vec<i32>),
}

impl Held {
    fn new(column: &Column) -> Held {
        let values = match column.kind {
            Kind::Text => Values::Text(Vec::new()),
            Kind::Whole => Values::Whole(Vec::new()),
            Kind::Decimal => Values::Decimal(Vec::new()),
            Kind::Flag => Values::Flag(Vec::new()),
            Kind::Day => Values::Day(Vec::new()),
        };
        Held { values, present: Vec::new() }
    }

    /// Takes a cell, and gives how many bytes of text are in it.
    fn push(&mut self, cell: Cell) -> usize {
        let mut bytes = 0;
        let present = match (&mut self.values, cell) {
            (Values::Text(values), Cell::Text(text)) => {
                bytes = text.len();
                values.push(text.into_owned().into_bytes().into());
                1
            }
            (Values::Whole(values), Cell::Whole(number)) => {
                values.push(number);
                1
            }
            (Values::Decimal(values), Cell::Decimal(number)) => {
                values.push(number);
                1
            }
            (Values::Flag(values), Cell::Flag(flag)) => {
                values.push(flag);
                1
            }
            (Values::Day(values), Cell::Day(days)) => {
                values.push(days);
                1
            }
            // A column holds its own kind, or nothing.
            _ => 0,
        };
        self.present.push(present);
        bytes
    }

    fn clear(&mut self) {
        self.present.clear();
        match &mut self.values {
            Values::Text(values) => values.clear(),
            Values::Whole(values) => values.clear(),
            Values::Decimal(values) => values.clear(),
            Values::Flag(values) => values.clear(),
            Values::Day(values) => values.clear(),
        }
    }
}

fn write_group(group: &mut [Held], writer: &mut SerializedFileWriter<BufWriter<File>>) -> Result<()> {
    let mut columns = writer.next_row_group()?;
    for held in group {
        let Some(mut column) = columns.next_column()? else { break };
        let present = Some(held.present.as_slice());
        match (column.untyped(), &held.values) {
            (ColumnWriter::ByteArrayColumnWriter(writer), Values::Text(values)) => {
                writer.write_batch(values, present, None)?
            }
            (ColumnWriter::Int64ColumnWriter(writer), Values::Whole(values)) => {
                writer.write_batch(values, present, None)?
            }
            (ColumnWriter::DoubleColumnWriter(writer), Values::Decimal(values)) => {
                writer.write_batch(values, present, None)?
            }
            (ColumnWriter::BoolColumnWriter(writer), Values::Flag(values)) => {
                writer.write_batch(values, present, None)?
            }
            (ColumnWriter::Int32ColumnWriter(writer), Values::Day(values)) => {
                writer.write_batch(values, present, None)?
            }
            _ => return Err(ParquetError::General("a column is not of the type of its values".to_owned())),
        };
        column.close()?;
        held.clear();
    }
    columns.close().map(drop)
}

fn error(error: ParquetError) -> io::Error {
    match error {
        // What the disk says of itself is kept, so that a full one is told from other failures.
        ParquetError::External(inner) => match inner.downcast::<io::Error>() {
            Ok(inner) => *inner,
            Err(inner) => io::Error::other(inner),
        },
        error => io::Error::other(error),
    }
}
