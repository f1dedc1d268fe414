//! The words that can be pressed in the lines at the top, on the list's frame and at the bottom, each with the
//! cells it takes, so that what is drawn is what is found.

use super::inbox::View;
use super::layout::{Area, Layout};
use super::wrap::width_of;
use super::wrap::wrap;
use super::{App, Confirm, Screen};
use crate::input::Action;
use crate::words::say;

/// The name of a screen in the line at the top.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScreenName {
    /// The screen.
    pub screen: Screen,
    /// What goes there.
    pub action: Action,
    /// Its words, with a blank at both ends.
    pub text: String,
    /// The column it begins at.
    pub x: u16,
}

impl ScreenName {
    pub(super) fn holds(&self, x: u16) -> bool {
        (self.x..self.x + cells(&self.text)).contains(&x)
    }
}

/// A key in the line at the bottom.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FooterKey {
    /// What it does.
    pub action: Action,
    /// The key.
    pub key: String,
    /// What it is for, in a word.
    pub short: String,
    /// The column it begins at.
    pub x: u16,
}

impl FooterKey {
    pub(super) fn holds(&self, x: u16) -> bool {
        (self.x..self.x + cells(&self.key) + 1 + cells(&self.short)).contains(&x)
    }
}

/// A view's name on the list's frame.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ViewTab {
    /// The view.
    pub view: View,
    /// Its name and count.
    pub text: String,
    /// The column it begins at, from the frame's corner on.
    pub x: u16,
}

impl ViewTab {
    pub(super) fn width(&self) -> u16 {
        cells(&self.text)
    }
}

/// The views' names that fit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ViewTabs {
    /// The names, in their order.
    pub tabs: Vec<ViewTab>,
    /// What stands between two.
    pub gap: &'static str,
    /// What stands before the first.
    pub before: &'static str,
    /// What stands after the last.
    pub after: &'static str,
}

fn cells(text: &str) -> u16 {
    u16::try_from(width_of(text)).unwrap_or(u16::MAX)
}

/// What the line at the top begins with.
pub const NAME: &str = " swopdesk  ";

impl App {
    /// The screens in the line at the top.
    pub fn header_screens(&self) -> Vec<ScreenName> {
        if self.screen == Screen::SignIn {
            return Vec::new();
        }
        let waiting = self.listed().count();
        let key = self.keymap.key_for(crate::input::Context::Inbox, Action::GoOutbox);
        let key = key.map_or_else(|| Action::GoOutbox.row().name.to_owned(), |combo| combo.to_string());
        let count = if waiting == 0 { String::new() } else { format!(" {waiting}") };
        let outbox = format!("{key} {}{count}", say!(self.words, "header-outbox"));
        let mut names = vec![
            (Screen::Inbox, Action::GoInbox, format!("1 {}", say!(self.words, "header-inbox"))),
            (Screen::Absences, Action::GoAbsences, format!("2 {}", say!(self.words, "header-absences"))),
            (Screen::Insights, Action::GoInsights, format!("3 {}", say!(self.words, "insights-title"))),
        ];
        // Named where there is something in it; the connection needs the room otherwise.
        if waiting > 0 || self.screen == Screen::Outbox {
            names.push((Screen::Outbox, Action::GoOutbox, outbox));
        }
        let mut x = cells(NAME);
        let place = |(screen, action, name): (Screen, Action, String)| {
            let text = format!(" {name} ");
            let name = ScreenName { screen, action, x, text };
            x += cells(&name.text) + 1;
            name
        };
        names.into_iter().map(place).collect()
    }

    /// The keys in the line at the bottom, as many as fit beside what is told; they end at the right edge.
    pub fn footer_keys(&self, cols: usize) -> Vec<FooterKey> {
        let told = self.told().map_or(0, |(_, text)| width_of(&text)).min(cols.saturating_sub(2));
        let apart = self.footer_lines(cols) > 1;
        let room = cols.saturating_sub(if apart { 0 } else { told } + 3);
        let mut keys: Vec<FooterKey> = Vec::new();
        let mut used = 0;
        for action in self.footer_actions() {
            let Some(combo) = self.keymap.key_for(self.context(), action) else { continue };
            let (key, short) = (combo.to_string(), self.words.say(action.row().short, &[]));
            let gap = if keys.is_empty() { 0 } else { GAP };
            let needed = gap + width_of(&key) + 1 + width_of(&short);
            if used + needed > room {
                break;
            }
            let x = u16::try_from(used + gap).unwrap_or(u16::MAX);
            used += needed;
            keys.push(FooterKey { action, key, short, x });
        }
        let start = u16::try_from(cols.saturating_sub(used + 1)).unwrap_or(0);
        keys.iter_mut().for_each(|key| key.x += start);
        keys
    }

    /// The views with their counts: all, or as many beside the current one as the width takes, or it alone.
    pub fn view_tabs(&self, width: usize) -> ViewTabs {
        let tab = |view: View| {
            let more = if view == View::Closed && !self.closed.is_complete() { "+" } else { "" };
            format!("{} {}{more}", self.words.say(view.title(), &[]), self.inbox.count_shown(view))
        };
        let all: Vec<String> = View::ALL.iter().map(|&view| tab(view)).collect();
        let at = View::ALL.iter().position(|&view| view == self.inbox.view).unwrap_or(0);
        let needed = |from: usize, to: usize, gap: &str| {
            let words: usize = all[from..to].iter().map(|tab| width_of(tab)).sum();
            let signs = usize::from(from > 0) * 2 + usize::from(to < all.len()) * 2;
            words + width_of(gap) * (to - from - 1) + signs + 2
        };
        let whole = [" │ ", "│"].into_iter().find(|gap| needed(0, all.len(), gap) <= width);
        let (gap, mut from, mut to) = match whole {
            Some(gap) => (gap, 0, all.len()),
            None => (" │ ", at, at + 1),
        };
        // What comes next with the key is worth more than what has been.
        while whole.is_none() {
            if to < all.len() && needed(from, to + 1, gap) <= width {
                to += 1;
            } else if from > 0 && needed(from - 1, to, gap) <= width {
                from -= 1;
            } else {
                break;
            }
        }
        let before = if from > 0 { " ‹ " } else { " " };
        let after = if to < all.len() { " › " } else { " " };
        let mut x = cells(before);
        let mut tabs = Vec::new();
        for (&view, text) in View::ALL.iter().zip(all).take(to).skip(from) {
            let tab = ViewTab { view, text, x };
            x += tab.width() + cells(gap);
            tabs.push(tab);
        }
        ViewTabs { tabs, gap, before, after }
    }

    /// The rectangle of a question: the same for all, so that the answers stay where they are; higher for an
    /// address that is shown whole.
    pub fn question_area(&self, layout: &Layout) -> Area {
        let lines = match &self.confirm {
            Some(Confirm::OpenLink(link)) => wrap(link, QUESTION_WIDTH).len(),
            _ => 0,
        };
        layout.middle(64, u16::try_from(lines.max(QUESTION_LINES) + 4).unwrap_or(u16::MAX))
    }
}

/// Cells between two keys of the footer.
pub const GAP: usize = 3;
/// Cells in a line of a question.
pub const QUESTION_WIDTH: usize = 60;
/// Lines a question has room for.
pub const QUESTION_LINES: usize = 5;
