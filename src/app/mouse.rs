//! The mouse: what is pressed, turned and drawn along, found by the same rectangles that are drawn. A press does
//! what a key does, so nothing works by the mouse alone. What a press does inside a place is in `pointing`.

use super::layout::{Area, Track};
use super::msg::{Effect, Link};
use super::{App, Screen};
use crate::input::{Action, Context};

/// What the mouse did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MouseKind {
    /// The left button went down.
    Press,
    /// The mouse moved with the left button down.
    Drag,
    /// The left button came up.
    Release,
    /// The wheel turned away from the hand.
    WheelUp,
    /// The wheel turned towards it.
    WheelDown,
}

/// The mouse in a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mouse {
    /// What it did.
    pub kind: MouseKind,
    /// The column, from 0.
    pub x: u16,
    /// The row, from 0.
    pub y: u16,
}

/// A part of the screen that scrolls.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Pane {
    List,
    Thread,
    Text,
    Review,
    Help,
    Rows,
    Palette,
    Months,
}

/// What the button holds while it is down.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Held {
    /// The bar of a part that scrolls.
    Bar(Pane),
    /// An end of what is selected in the reply being written.
    Text,
}

/// Lines that a turn of the wheel scrolls.
const WHEEL: isize = 3;
/// Months that the calendar can be turned on or back: nobody files further ahead.
const MOST_TURNED: i64 = 120;

impl App {
    pub(super) fn mouse(&mut self, mouse: Mouse, effects: &mut Vec<Effect>) {
        match mouse.kind {
            MouseKind::Press => self.pressed(mouse.x, mouse.y, effects),
            MouseKind::Drag => match self.dragged {
                Some(Held::Bar(pane)) => self.drag(pane, mouse.y, effects),
                Some(Held::Text) => self.drag_in_text(mouse.x, mouse.y),
                None => {}
            },
            MouseKind::Release => self.dragged = None,
            MouseKind::WheelUp => self.wheel(mouse.x, mouse.y, -WHEEL, effects),
            MouseKind::WheelDown => self.wheel(mouse.x, mouse.y, WHEEL, effects),
        }
    }

    /// The parts that scroll and can be reached now, where each stands, and what its bar goes by.
    fn panes(&self) -> Vec<(Pane, Area, Option<Track>)> {
        let Some(layout) = self.layout() else { return Vec::new() };
        match self.context() {
            Context::Palette => vec![(Pane::Palette, layout.palette(), None)],
            Context::Help | Context::HelpSearch => vec![(Pane::Help, layout.help(), self.help_track())],
            Context::Review => {
                let area = self.review_layout().map_or(layout.body, |parts| parts.area);
                vec![(Pane::Review, area, self.review_track())]
            }
            Context::Composer => {
                let [thread, text, _] = layout.writing();
                vec![(Pane::Thread, thread, self.thread_track()), (Pane::Text, text, self.text_track())]
            }
            Context::Inbox | Context::Filter | Context::Thread => {
                let list = (Pane::List, layout.list(), self.list_track());
                let thread = (Pane::Thread, layout.thread(), self.thread_track());
                match (layout.wide, self.reading) {
                    (true, _) => vec![list, thread],
                    (false, true) => vec![thread],
                    (false, false) => vec![list],
                }
            }
            Context::Absences | Context::Outbox => match self.rows_view() {
                Some(view) if view.track().is_some() => vec![(Pane::Rows, view.parts.frame, view.track())],
                _ => Vec::new(),
            },
            Context::AbsenceForm => vec![(Pane::Months, layout.absence_form().calendar, None)],
            Context::Confirm
            | Context::SaveFile
            | Context::AttachFile
            | Context::SignIn
            | Context::Insights => Vec::new(),
        }
    }

    fn pressed(&mut self, x: u16, y: u16, effects: &mut Vec<Effect>) {
        self.dragged = None;
        let bar = self.panes().into_iter().find(|(.., track)| track.is_some_and(|t| t.area.holds(x, y)));
        if let Some((pane, ..)) = bar {
            self.dragged = Some(Held::Bar(pane));
            return self.drag(pane, y, effects);
        }
        match self.action_at(x, y) {
            Some(action) => self.act(action, self.context(), effects),
            None => self.pressed_in(self.context(), x, y, effects),
        }
    }

    /// The action whose words stand there: a screen in the header, a key in the footer, an answer.
    fn action_at(&self, x: u16, y: u16) -> Option<Action> {
        let layout = self.layout()?;
        let context = self.context();
        if layout.footer.holds(x, y) && y + 1 == layout.footer.y + layout.footer.h {
            let keys = self.footer_keys(layout.footer.w.into());
            return keys.into_iter().find(|key| key.holds(x)).map(|key| key.action);
        }
        if layout.header.holds(x, y) {
            let screens = self.header_screens();
            let action = screens.iter().find(|name| name.holds(x)).map(|name| name.action)?;
            return action.row().contexts.contains(&context).then_some(action);
        }
        if context == Context::Confirm {
            let area = self.question_area(&layout).padded();
            let answers = Area { y: area.y + area.h - 1, h: 1, ..area };
            let yes = x < area.x + area.w / 2;
            return answers.holds(x, y).then_some(if yes { Action::Yes } else { Action::No });
        }
        None
    }

    fn wheel(&mut self, x: u16, y: u16, by: isize, effects: &mut Vec<Effect>) {
        let pane = self.panes().into_iter().find(|(_, area, _)| area.holds(x, y)).map(|(pane, ..)| pane);
        match pane {
            Some(pane) => self.scroll_pane(pane, by, effects),
            // A list without a bar: the cursor goes.
            None => {
                let context = self.context();
                let listed = matches!(context, Context::Absences | Context::Outbox);
                let more = matches!(context, Context::Insights | Context::SaveFile | Context::AttachFile);
                if listed || more {
                    let action = if by < 0 { Action::Up } else { Action::Down };
                    self.act(action, context, effects);
                }
            }
        }
    }

    /// Scrolls a part so many lines down, or up.
    fn scroll_pane(&mut self, pane: Pane, by: isize, effects: &mut Vec<Effect>) {
        let height = self.list_height();
        match pane {
            Pane::List => self.inbox.scroll(by, height),
            Pane::Thread => self.scroll_thread(-by, effects),
            Pane::Review => {
                let last = self.review_track().map_or(0, |track| track.last());
                if let Some(review) = &mut self.review {
                    review.scroll = review.scroll.saturating_add_signed(by).min(last);
                }
            }
            Pane::Help => {
                let last = self.help_track().map_or(0, |track| track.last());
                if let Some(help) = &mut self.help {
                    help.scroll = help.scroll.saturating_add_signed(by).min(last);
                }
            }
            Pane::Text => self.scroll_text(by),
            Pane::Rows => self.scroll_rows(by),
            Pane::Palette => self.scroll_palette(by),
            Pane::Months => {
                if let Some(form) = &mut self.form {
                    form.turned = (form.turned + by.signum() as i64).clamp(-MOST_TURNED, MOST_TURNED);
                }
            }
        }
    }

    /// The bar of a part is held at a row.
    fn drag(&mut self, pane: Pane, y: u16, effects: &mut Vec<Effect>) {
        let track = self.panes().into_iter().find(|(one, ..)| *one == pane).and_then(|(.., track)| track);
        let Some(track) = track else { return };
        let (wanted, first) = (track.first_at(y), track.first);
        let by = isize::try_from(wanted).unwrap_or(0) - isize::try_from(first).unwrap_or(0);
        if by != 0 {
            self.scroll_pane(pane, by, effects);
        }
    }

    /// The bar of the list, where it is longer than its room.
    pub fn list_track(&self) -> Option<Track> {
        let list = self.layout()?.list();
        let area = Area { y: list.rows().y, h: list.rows().h, ..list };
        Track::of(area, self.inbox.len(), self.list_height(), self.inbox.offset())
    }

    /// The bar of the discussion.
    pub fn thread_track(&self) -> Option<Track> {
        let thread = self.thread.as_ref().filter(|_| self.passing_row().is_none())?;
        let (area, room, total) = (self.thread_area()?, self.thread_room(), self.thread_length());
        let h = u16::try_from(room).ok()?;
        let bottom = area.padded().y + area.padded().h;
        let track = Area { y: bottom.saturating_sub(h), h, ..area };
        Track::of(track, total, room, total.saturating_sub(thread.from_end + room))
    }

    /// The bar of the list of keys.
    pub fn help_track(&self) -> Option<Track> {
        let help = self.help.as_ref()?;
        let area = self.layout()?.help();
        let (room, width) = self.help_room();
        let h = u16::try_from(room).ok()?;
        let bottom = area.padded().y + area.padded().h;
        let track = Area { y: bottom.saturating_sub(h), h, ..area };
        let total = self.help_rows(width).len();
        Track::of(track, total, room, help.scroll.min(total.saturating_sub(room)))
    }

    /// The bar of the text in the look at a reply.
    pub fn review_track(&self) -> Option<Track> {
        let (review, parts) = (self.review.as_ref()?, self.review_layout()?);
        let inner = parts.area.padded();
        let track = Area { y: inner.y, h: u16::try_from(parts.room).ok()?.min(inner.h), ..parts.area };
        Track::of(track, parts.lines, parts.room, review.scroll.min(parts.lines.saturating_sub(parts.room)))
    }

    /// The window has the keys again: what is shown may be old, if the machine slept or the line was cut.
    pub(super) fn focused(&mut self, effects: &mut Vec<Effect>) {
        let old = self.synced_at.is_none_or(|at| self.now - at >= OLD);
        // A list that the seller has ended stays as it is until asked for.
        let asks = self.desk.is_some() && self.screen != Screen::SignIn && self.link != Link::Stopped;
        if old && asks {
            effects.push(Effect::Refresh);
        }
    }
}

/// A look at the platform's news is old after so long.
const OLD: chrono::TimeDelta = chrono::TimeDelta::minutes(1);
