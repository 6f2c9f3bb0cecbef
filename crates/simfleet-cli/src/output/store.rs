//! Rows that are kept until they can be written.
//!
//! A row stores only the cells that it has, so that rows with different members need no more memory than their values.

use std::collections::{HashMap, HashSet};
use std::hash::{BuildHasher, RandomState};

use serde_json::Value;

use super::row::{OutputRow, cell};

/// Rows with up to a number of columns. Cells of further columns are dropped, and their columns are counted.
#[derive(Debug)]
pub(super) struct RowStore {
    columns: Vec<String>,
    indices: HashMap<String, usize>,
    most_columns: usize,
    /// True if rows have members of their own.
    is_open: bool,
    /// True if a column without any value is left out.
    skips_empty: bool,
    rows: Vec<Vec<(usize, Value)>>,
    /// Hashes of the names of the columns beyond the limit.
    dropped: HashSet<u64>,
    hasher: RandomState,
}

impl RowStore {
    /// Creates a store for rows with members of their own. `skips_empty` leaves out columns without any value.
    pub(super) fn open(most_columns: usize, skips_empty: bool) -> Self {
        Self {
            columns: Vec::new(),
            indices: HashMap::new(),
            most_columns,
            is_open: true,
            skips_empty,
            rows: Vec::new(),
            dropped: HashSet::new(),
            hasher: RandomState::new(),
        }
    }

    /// Creates a store with these columns; cells of other columns are ignored.
    pub(super) fn fixed<'a>(columns: impl IntoIterator<Item = &'a str>) -> Self {
        let mut store = Self::open(usize::MAX, true);
        for column in columns {
            store.add_column(column.to_owned());
        }
        store.most_columns = store.columns.len();
        store.is_open = false;
        store
    }

    pub(super) fn push(&mut self, row: OutputRow) {
        let mut cells = Vec::new();
        for (name, value) in row.into_cells() {
            let is_empty = value.is_null() || value.as_str() == Some("");
            let index = match self.indices.get(&name) {
                Some(index) => *index,
                None if self.skips_empty && is_empty => continue,
                None if self.columns.len() < self.most_columns => self.add_column(name),
                None => {
                    self.dropped.insert(self.hasher.hash_one(&name));
                    continue;
                }
            };
            if !is_empty {
                cells.push((index, value));
            }
        }
        cells.shrink_to_fit();
        self.rows.push(cells);
    }

    fn add_column(&mut self, name: String) -> usize {
        let index = self.columns.len();
        self.indices.insert(name.clone(), index);
        self.columns.push(name);
        index
    }

    pub(super) fn columns(&self) -> &[String] {
        &self.columns
    }

    /// True if rows have members of their own.
    pub(super) fn is_open(&self) -> bool {
        self.is_open
    }

    /// Returns the indices of the columns in the order in which they are shown: by name if rows have members of their own,
    /// since a column is added when it has its first value.
    pub(super) fn order(&self) -> Vec<usize> {
        let mut order: Vec<usize> = (0..self.columns.len()).collect();
        if self.is_open {
            order.sort_by_key(|index| self.columns.get(*index));
        }
        order
    }

    /// Returns the number of columns beyond the limit.
    pub(super) fn dropped_columns(&self) -> usize {
        self.dropped.len()
    }

    pub(super) fn len(&self) -> usize {
        self.rows.len()
    }

    /// Removes the rows and keeps the columns.
    pub(super) fn clear(&mut self) {
        self.rows.clear();
    }

    /// Calls `visit` for each row with the texts of its cells, one for each column.
    pub(super) fn for_each_row<E>(&self, visit: impl FnMut(&[String]) -> Result<(), E>) -> Result<(), E> {
        self.for_each_row_as(cell, visit)
    }

    /// Calls `visit` for each row with the texts that `to_text` returns for its values.
    pub(super) fn for_each_row_as<E>(
        &self,
        to_text: fn(&Value) -> String,
        mut visit: impl FnMut(&[String]) -> Result<(), E>,
    ) -> Result<(), E> {
        let mut texts = vec![String::new(); self.columns.len()];
        for row in &self.rows {
            for (index, value) in row {
                if let Some(text) = texts.get_mut(*index) {
                    *text = to_text(value);
                }
            }
            visit(&texts)?;
            for (index, _) in row {
                if let Some(text) = texts.get_mut(*index) {
                    text.clear();
                }
            }
        }
        Ok(())
    }
}
