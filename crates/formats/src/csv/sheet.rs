//! Cells and rows.

use chrono::NaiveDate;
use csv::{Terminator, Writer, WriterBuilder};

use super::Marks;
use crate::text::iso;

/// A table under way. Every row has as many cells as there are columns.
pub(super) struct Sheet {
    out: Writer<Vec<u8>>,
    marks: Marks,
    columns: usize,
    cells: usize,
}

/// The table is in memory.
const WRITTEN: &str = "memory takes what is written";

impl Sheet {
    /// A table with these columns and no rows yet.
    pub(super) fn new(columns: &[&str], marks: Marks) -> Self {
        let mut builder = WriterBuilder::new();
        builder.terminator(Terminator::CRLF).delimiter(marks.between_cells());
        let out = builder.from_writer("\u{feff}".as_bytes().to_vec());
        let mut sheet = Self { out, marks, columns: columns.len(), cells: 0 };
        for column in columns {
            sheet.text_cell(column);
        }
        sheet
    }

    /// The whole table.
    pub(super) fn text(self) -> String {
        debug_assert_eq!(self.cells, 0, "a row is not whole");
        String::from_utf8(self.out.into_inner().expect(WRITTEN)).expect("texts were written")
    }

    /// A text; one that would pass for a formula is guarded.
    pub(super) fn text_cell(&mut self, text: &str) {
        let formula = text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']);
        if formula { self.cell(&format!("'{text}")) } else { self.cell(text) }
    }

    /// A whole number.
    pub(super) fn number(&mut self, number: u32) {
        self.cell(&number.to_string());
    }

    /// A whole number, or an empty cell where there is none.
    pub(super) fn maybe(&mut self, number: Option<u32>) {
        self.cell(&number.map(|it| it.to_string()).unwrap_or_default());
    }

    /// A number in tenths.
    pub(super) fn tenths(&mut self, tenths: u16) {
        self.cell(&format!("{}{}{}", tenths / 10, self.marks.decimal(), tenths % 10));
    }

    pub(super) fn date(&mut self, date: NaiveDate) {
        self.cell(&iso(date));
    }

    fn cell(&mut self, text: &str) {
        self.out.write_field(text).expect(WRITTEN);
        self.cells += 1;
        if self.cells == self.columns {
            self.cells = 0;
            self.out.write_record(None::<&[u8]>).expect(WRITTEN);
        }
    }
}
