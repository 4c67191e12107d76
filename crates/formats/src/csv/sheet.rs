//! Cells and rows.

use chrono::NaiveDate;

use crate::text::iso;

/// A table under way. Every row has as many cells as there are columns.
pub(super) struct Sheet {
    out: String,
    columns: usize,
    cells: usize,
}

impl Sheet {
    /// A table with these columns and no rows yet.
    pub(super) fn new(columns: &[&str]) -> Self {
        let mut sheet = Self { out: "\u{feff}".to_owned(), columns: columns.len(), cells: 0 };
        for column in columns {
            sheet.text_cell(column);
        }
        sheet
    }

    /// The whole table.
    pub(super) fn text(self) -> String {
        debug_assert_eq!(self.cells, 0, "a row is not whole");
        self.out
    }

    /// A text; one that would pass for a formula is guarded.
    pub(super) fn text_cell(&mut self, text: &str) {
        let formula = text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']);
        let special = |byte| matches!(byte, b',' | b'"' | b'\r' | b'\n');
        if text.bytes().any(special) || text.starts_with(' ') || text.ends_with(' ') {
            self.out.push('"');
            if formula {
                self.out.push('\'');
            }
            self.out.push_str(&text.replace('"', "\"\""));
            self.out.push('"');
        } else {
            if formula {
                self.out.push('\'');
            }
            self.out.push_str(text);
        }
        self.next();
    }

    /// A whole number.
    pub(super) fn number(&mut self, number: u32) {
        self.out.push_str(&number.to_string());
        self.next();
    }

    /// A whole number, or an empty cell where there is none.
    pub(super) fn maybe(&mut self, number: Option<u32>) {
        match number {
            Some(number) => self.number(number),
            None => self.next(),
        }
    }

    /// A number in tenths.
    pub(super) fn tenths(&mut self, tenths: u16) {
        self.out.push_str(&(tenths / 10).to_string());
        self.out.push('.');
        self.number((tenths % 10).into());
    }

    /// A date.
    pub(super) fn date(&mut self, date: NaiveDate) {
        self.out.push_str(&iso(date));
        self.next();
    }

    fn next(&mut self) {
        self.cells += 1;
        if self.cells == self.columns {
            self.cells = 0;
            self.out.push_str("\r\n");
        } else {
            self.out.push(',');
        }
    }
}
