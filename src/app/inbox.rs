//! The list of discussions: rows in the order of `domain::list_row`, views, and a selection that stays on the
//! same discussion whatever the list does.

use super::filter::{Letters, Matches, PASSED_OVER, SLICE, Terms, Verdict};
use super::slots::SlotsById;
use crate::domain::discussion::{DiscussionId, TakeoverReason};
use crate::domain::list_row::{ListRow, Section};
use std::collections::HashSet;

/// Which part of the list is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum View {
    /// What needs a reply.
    NeedsReply,
    /// What waits for the buyer.
    Waiting,
    /// What the platform has taken over.
    TakenOver,
    /// What has a draft.
    Drafts,
    /// Everything that is open.
    All,
    /// What is over.
    Closed,
}

impl View {
    /// Every view, in the order of the tabs.
    pub const ALL: [View; 6] =
        [View::NeedsReply, View::Waiting, View::TakenOver, View::Drafts, View::All, View::Closed];

    /// The id of the tab's words.
    pub const fn title(self) -> &'static str {
        match self {
            View::NeedsReply => "view-needs-reply",
            View::Waiting => "view-waiting",
            View::TakenOver => "view-taken-over",
            View::Drafts => "view-drafts",
            View::All => "view-all",
            View::Closed => "view-closed",
        }
    }

    const fn sections(self) -> &'static [Section] {
        match self {
            View::NeedsReply => &[Section::NeedsReply],
            View::Waiting => &[Section::Waiting],
            View::TakenOver => &[Section::TakenOver],
            View::Drafts | View::All => &[Section::NeedsReply, Section::Waiting, Section::TakenOver],
            View::Closed => &[Section::Closed],
        }
    }
}

/// The list.
#[derive(Debug)]
pub struct Inbox {
    slots: Vec<ListRow>,
    /// The letters of each slot's words.
    letters: Vec<Letters>,
    free: Vec<u32>,
    /// Slots by the id of what is in them.
    by_id: SlotsById,
    /// Slots of each section in the order of the list.
    sections: [Vec<u32>; 4],
    /// What the filter lets through, while there is one.
    matches: Option<Matches>,
    /// Discussions that have a draft.
    pub drafts: HashSet<DiscussionId>,
    /// The view shown.
    pub view: View,
    selected: Option<DiscussionId>,
    /// What was selected before a view that shows nothing.
    left: Option<DiscussionId>,
    /// Where the selection stood last, for when its discussion leaves the view.
    position: usize,
    /// First row on the screen.
    offset: usize,
    /// How many each section holds until the whole list has been read.
    announced: Option<[usize; 4]>,
    /// How many closed discussions are kept here, until they have been read.
    closed: usize,
}

impl Default for Inbox {
    fn default() -> Self {
        Inbox {
            slots: Vec::new(),
            letters: Vec::new(),
            free: Vec::new(),
            by_id: SlotsById::default(),
            sections: Default::default(),
            matches: None,
            drafts: HashSet::new(),
            view: View::NeedsReply,
            selected: None,
            left: None,
            position: 0,
            offset: 0,
            announced: Some([0; 4]),
            closed: 0,
        }
    }
}

impl Inbox {
    /// An inbox whose sections are known to hold so many, before the rows have been read.
    pub fn announced(counts: [usize; 4]) -> Self {
        Inbox { announced: Some(counts), closed: counts[Section::Closed.index()], ..Inbox::default() }
    }

    /// The closed discussions kept here have been read.
    pub fn closed_are_read(&mut self) {
        self.closed = 0;
    }

    /// The whole list of open discussions has been read.
    pub fn complete(&mut self) {
        self.announced = None;
    }

    /// Whether rows are still being read.
    pub fn is_complete(&self) -> bool {
        self.announced.is_none()
    }

    fn slot_of(&self, id: &DiscussionId) -> Option<u32> {
        self.by_id.find(id, &self.slots)
    }

    pub(super) fn row_at(&self, slot: u32) -> &ListRow {
        &self.slots[slot as usize]
    }

    /// The slots that need a reply, in order of their deadlines, whatever the filter.
    pub(super) fn needs_reply(&self) -> &[u32] {
        &self.sections[Section::NeedsReply.index()]
    }

    /// The rows that are shown, by section.
    fn shown(&self) -> &[Vec<u32>; 4] {
        self.matches.as_ref().map_or(&self.sections, |matches| &matches.lists)
    }

    fn find(&self, lists: &[Vec<u32>; 4], row: &ListRow) -> Result<usize, usize> {
        let list = &lists[row.section.index()];
        // Rows mostly arrive in order: look at the end first.
        if list.last().is_some_and(|&last| self.row_at(last).place() < row.place()) {
            return Err(list.len());
        }
        list.binary_search_by(|&slot| self.row_at(slot).place().cmp(&row.place()))
    }

    /// Takes in a row; an older version never replaces a newer one. Returns whether anything changed.
    pub fn put(&mut self, mut row: ListRow) -> bool {
        let known = self.slot_of(&row.id);
        if let Some(slot) = known {
            let old = self.row_at(slot);
            row.keep_risk(old.risk);
            if old.version > row.version || *old == row {
                return false;
            }
            self.take_out(slot);
        }
        let slot = known
            .or_else(|| self.free.pop())
            .unwrap_or_else(|| u32::try_from(self.slots.len()).unwrap_or(u32::MAX));
        let place = self.find(&self.sections, &row).unwrap_or_else(|place| place);
        self.sections[row.section.index()].insert(place, slot);
        let letters = Letters::of(&row.words);
        match (self.slots.get_mut(slot as usize), self.letters.get_mut(slot as usize)) {
            (Some(place), Some(known)) => (*place, *known) = (row, letters),
            _ => {
                self.slots.push(row);
                self.letters.push(letters);
            }
        }
        if known.is_none() {
            self.by_id.insert(slot, &self.slots);
        }
        self.look_at(slot);
        true
    }

    fn take_out(&mut self, slot: u32) {
        let section = self.row_at(slot).section.index();
        if let Ok(place) = self.find(&self.sections, self.row_at(slot)) {
            self.sections[section].remove(place);
        }
        let place = self.find(self.shown(), self.row_at(slot));
        if let Some(matches) = &mut self.matches {
            if let Ok(place) = place {
                matches.lists[section].remove(place);
            }
            matches.forget(slot);
        }
    }

    /// Filters the list by a text; by nothing shows everything. The first rows are looked at at once.
    pub fn set_filter(&mut self, text: &str) {
        let Some(words) = Terms::of(text) else {
            self.matches = None;
            return;
        };
        if self.matches.as_ref().is_some_and(|matches| matches.text == text) {
            return;
        }
        let before = self.matches.take();
        let all = self.sections.iter().flatten().copied();
        self.matches = Some(Matches::begin(text, words, before, all));
        let kept = self.selected.as_ref().and_then(|id| self.slot_of(id));
        if kept.is_none_or(|slot| self.judge(slot) != Verdict::Yes) {
            (self.selected, self.position, self.offset) = (None, 0, 0);
        }
        self.search();
    }

    /// Looks at the next rows for the filter.
    pub fn search(&mut self) {
        let mut cost = 0;
        while cost < SLICE * PASSED_OVER {
            let Some(matches) = &mut self.matches else { return };
            let Some(slot) = matches.ahead.pop() else { return };
            if self.letters[slot as usize].hold(matches.letters) {
                self.look_at(slot);
                cost += PASSED_OVER;
            } else {
                cost += 1;
            }
        }
    }

    /// Whether rows have not been looked at yet for the filter.
    pub fn is_searching(&self) -> bool {
        self.matches.as_ref().is_some_and(|matches| !matches.ahead.is_empty())
    }

    /// Whether a filter hides rows.
    pub fn is_filtered(&self) -> bool {
        self.matches.is_some()
    }

    /// The words of the filter, to mark them in what is shown.
    pub fn filter_words(&self) -> Option<Terms> {
        self.matches.as_ref().map(|matches| matches.words.clone())
    }

    fn judge(&mut self, slot: u32) -> Verdict {
        let row = &self.slots[slot as usize];
        self.matches.as_mut().map_or(Verdict::Yes, |matches| matches.words.judge(&row.words))
    }

    /// Puts a row where the filter wants it.
    fn look_at(&mut self, slot: u32) {
        if self.matches.is_none() {
            return;
        }
        let verdict = self.judge(slot);
        let (place, section) =
            (self.find(self.shown(), self.row_at(slot)), self.row_at(slot).section.index());
        let Some(matches) = &mut self.matches else { return };
        if verdict > Verdict::No {
            matches.maybe.push(slot);
        }
        if let (Verdict::Yes, Err(place)) = (verdict, place) {
            matches.lists[section].insert(place, slot);
        }
    }

    /// Marks a discussion with a risk that its messages tell, unless it is told already.
    pub fn note_risk(&mut self, id: &DiscussionId, risk: TakeoverReason) {
        if let Some(row) = self.slot_of(id).and_then(|slot| self.slots.get_mut(slot as usize)) {
            let known = row.risk;
            row.keep_risk(known.or(Some(risk)));
        }
    }

    /// Takes a discussion out of the list.
    pub fn remove(&mut self, id: &DiscussionId) {
        if let Some(slot) = self.by_id.remove(id, &self.slots) {
            self.take_out(slot);
            self.free.push(slot);
        }
    }

    /// The row of a discussion.
    pub fn row(&self, id: &DiscussionId) -> Option<&ListRow> {
        self.slot_of(id).map(|slot| self.row_at(slot))
    }

    /// How many rows of a view the filter lets through so far; without one all.
    pub fn count_shown(&self, view: View) -> usize {
        match &self.matches {
            None => self.count(view),
            Some(_) if view == View::Drafts => self.draft_slots().len(),
            Some(matches) => view.sections().iter().map(|s| matches.lists[s.index()].len()).sum(),
        }
    }

    /// How many rows a view holds, whatever the filter.
    pub fn count(&self, view: View) -> usize {
        if view == View::Drafts {
            return self.drafts.iter().filter(|id| self.is_open(id)).count();
        }
        if view == View::Closed {
            return self.closed.max(self.sections[Section::Closed.index()].len());
        }
        let sum = |of: &dyn Fn(Section) -> usize| view.sections().iter().map(|&s| of(s)).sum();
        match self.announced {
            Some(counts) => sum(&|s| counts[s.index()].max(self.sections[s.index()].len())),
            None => sum(&|s| self.sections[s.index()].len()),
        }
    }

    fn is_open(&self, id: &DiscussionId) -> bool {
        self.row(id).is_some_and(|row| row.section != Section::Closed)
    }

    /// How many rows of the current view have been read and can be shown.
    pub fn len(&self) -> usize {
        if self.view == View::Drafts {
            return self.draft_slots().len();
        }
        self.view.sections().iter().map(|&s| self.shown()[s.index()].len()).sum()
    }

    /// Whether the current view shows nothing.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    fn draft_slots(&self) -> Vec<u32> {
        let mut slots: Vec<u32> = self
            .drafts
            .iter()
            .filter(|id| self.is_open(id))
            .filter_map(|id| self.slot_of(id))
            .filter(|&slot| self.find(self.shown(), self.row_at(slot)).is_ok())
            .collect();
        slots.sort_by(|&a, &b| self.row_at(a).place().cmp(&self.row_at(b).place()));
        slots
    }

    fn slot_at(&self, mut position: usize) -> Option<u32> {
        if self.view == View::Drafts {
            return self.draft_slots().get(position).copied();
        }
        for &section in self.view.sections() {
            let list = &self.shown()[section.index()];
            if let Some(&slot) = list.get(position) {
                return Some(slot);
            }
            position -= list.len();
        }
        None
    }

    /// The rows of the current view from a position on.
    pub fn window(&self, from: usize, many: usize) -> Vec<&ListRow> {
        if self.view == View::Drafts {
            let slots = self.draft_slots();
            return slots.iter().skip(from).take(many).map(|&slot| self.row_at(slot)).collect();
        }
        (from..from + many)
            .map_while(|position| self.slot_at(position))
            .map(|slot| self.row_at(slot))
            .collect()
    }

    fn position_of(&self, id: &DiscussionId) -> Option<usize> {
        let slot = self.slot_of(id)?;
        if self.view == View::Drafts {
            return self.draft_slots().iter().position(|&s| s == slot);
        }
        let row = self.row_at(slot);
        let mut before = 0;
        for &section in self.view.sections() {
            if section == row.section {
                return self.find(self.shown(), row).ok().map(|place| before + place);
            }
            before += self.shown()[section.index()].len();
        }
        None
    }

    /// The selected discussion.
    pub fn selected(&self) -> Option<&DiscussionId> {
        self.selected.as_ref()
    }

    /// The selected row.
    pub fn selected_row(&self) -> Option<&ListRow> {
        self.row(self.selected.as_ref()?)
    }

    /// Where the selection stands in the view.
    pub fn position(&self) -> usize {
        self.position
    }

    /// The first row on the screen.
    pub fn offset(&self) -> usize {
        self.offset
    }

    /// Selects the row at a position, or the last one.
    pub fn select_at(&mut self, position: usize) {
        let last = self.len().saturating_sub(1);
        self.position = position.min(last);
        self.selected = self.slot_at(self.position).map(|slot| self.row_at(slot).id.clone());
    }

    /// Scrolls the list of so many rows; the selection comes along where it would be out of sight.
    pub fn scroll(&mut self, by: isize, height: usize) {
        let last = self.len().saturating_sub(height);
        self.offset = self.offset.saturating_add_signed(by).min(last);
        let position = self.position.clamp(self.offset, (self.offset + height).saturating_sub(1));
        if position != self.position {
            self.select_at(position);
        }
    }

    /// Selects a discussion, if the view shows it.
    pub fn select(&mut self, id: &DiscussionId) -> bool {
        let Some(position) = self.position_of(id) else { return false };
        self.position = position;
        self.selected = Some(id.clone());
        true
    }

    /// Moves the selection by so many rows.
    pub fn step(&mut self, by: isize) {
        self.select_at(self.position.saturating_add_signed(by));
    }

    /// Shows another view; the selection stays on its discussion where the new view has it.
    pub fn show(&mut self, view: View) {
        self.view = view;
        self.offset = 0;
        let wanted = self.selected.clone().or_else(|| self.left.take());
        if wanted.as_ref().is_some_and(|id| self.select(id)) {
            return;
        }
        self.select_at(0);
        if self.selected.is_none() {
            self.left = wanted;
        }
    }

    /// Brings selection and scroll position in line with the list. A selection whose discussion has left
    /// the view goes to what stands in its place now.
    pub fn settle(&mut self, height: usize) {
        let found = self.selected.as_ref().and_then(|id| self.position_of(id));
        // Its row is still being read, or looked for.
        let awaited = !self.is_complete() && self.selected.as_ref().is_some_and(|id| self.row(id).is_none());
        let awaited = awaited || (self.is_searching() && self.selected.is_some());
        match found {
            Some(position) => self.position = position,
            None if awaited => {}
            None => self.select_at(self.position),
        }
        let height = height.max(1);
        self.position = self.position.min(self.len().saturating_sub(1));
        if self.position < self.offset {
            self.offset = self.position;
        } else if self.position >= self.offset + height {
            self.offset = self.position + 1 - height;
        }
        self.offset = self.offset.min(self.len().saturating_sub(height));
    }

    /// Keeps view, selection and scroll position of the list that was shown before.
    pub fn stand_where(&mut self, before: &Inbox) {
        self.view = before.view;
        self.selected.clone_from(&before.selected);
        (self.position, self.offset) = (before.position, before.offset);
    }
}
