//! Something for each record of a capture, found without a search: steps name the same records again and again.

use crate::evidence::RecordId;

/// What is known of records, by exchange and record.
pub(crate) struct ByRecord<T>(Vec<Vec<Option<T>>>);

impl<T> Default for ByRecord<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> ByRecord<T> {
    /// What is known of a record.
    pub(crate) fn get(&self, id: RecordId) -> Option<&T> {
        self.0.get(id.exchange)?.get(id.record)?.as_ref()
    }

    /// Keeps something of a record, unless something is known of it.
    pub(crate) fn keep(&mut self, id: RecordId, what: T) {
        if self.0.len() <= id.exchange {
            self.0.resize_with(id.exchange + 1, Vec::new);
        }
        let Some(records) = self.0.get_mut(id.exchange) else { return };
        if records.len() <= id.record {
            records.resize_with(id.record + 1, || None);
        }
        if let Some(known) = records.get_mut(id.record) {
            known.get_or_insert(what);
        }
    }
}
