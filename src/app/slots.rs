//! Where in the list a discussion's row lies.

use crate::domain::discussion::DiscussionId;
use crate::domain::list_row::ListRow;
use hashbrown::HashTable;
use std::hash::{BuildHasher, RandomState};

/// Finds the slot of an id. It holds no ids: they are in the slots.
#[derive(Debug, Default)]
pub(super) struct SlotsById {
    slots: HashTable<u32>,
    hasher: RandomState,
}

impl SlotsById {
    pub(super) fn find(&self, id: &DiscussionId, rows: &[ListRow]) -> Option<u32> {
        self.slots.find(self.hasher.hash_one(id), |&slot| rows[slot as usize].id == *id).copied()
    }

    /// Adds a slot whose id is in none.
    pub(super) fn insert(&mut self, slot: u32, rows: &[ListRow]) {
        let hash = |slot: &u32| self.hasher.hash_one(&rows[*slot as usize].id);
        self.slots.insert_unique(hash(&slot), slot, hash);
    }

    pub(super) fn remove(&mut self, id: &DiscussionId, rows: &[ListRow]) -> Option<u32> {
        let hash = self.hasher.hash_one(id);
        let found = self.slots.find_entry(hash, |&slot| rows[slot as usize].id == *id).ok()?;
        Some(found.remove().0)
    }
}
