//! What an empty list says: why it is, in a sentence, and what to press.

use super::key_name;
use crate::app::App;
use crate::app::inbox::View;
use crate::app::msg::Link;
use crate::app::wrap::fit;
use crate::input::{Action, Context};
use crate::words::say;

/// Cells of a line in the smallest list.
const LINE: usize = 74;

/// Two lines for the middle of an empty list.
pub fn words(app: &App) -> [String; 2] {
    if let Some(unreached) = unreached(app) {
        return unreached;
    }
    if app.desk.is_none() {
        return [say!(app.words, "inbox-opening"), String::new()];
    }
    let key = |action| key_name(app, app.context_below(), action);
    if let Some(text) = app.filter_text().filter(|_| app.inbox.is_filtered()) {
        return filtered(app, text.trim());
    }
    let never_listed = app.synced_at.is_none() && app.inbox.count(View::All) == 0;
    let offline = matches!(app.link, Link::Offline { .. });
    if app.inbox.view == View::Closed {
        return closed(app, offline);
    }
    match (offline, app.inbox.is_complete()) {
        _ if never_listed && app.link == Link::Stopped => {
            let next = say!(app.words, "inbox-key-refresh", key = key(Action::Refresh));
            return [say!(app.words, "inbox-unread"), next];
        }
        (true, true) if never_listed => {
            return [say!(app.words, "inbox-unread"), say!(app.words, "inbox-unread-next")];
        }
        (_, false) => return [say!(app.words, "inbox-reading"), String::new()],
        (false, true) if never_listed => return [say!(app.words, "inbox-reading"), String::new()],
        _ => {}
    }
    let other = || say!(app.words, "inbox-key-other-views", key = key(Action::NextView));
    match app.inbox.view {
        View::NeedsReply => [say!(app.words, "inbox-none-needs-reply"), other()],
        View::Waiting => [say!(app.words, "inbox-none-waiting"), other()],
        View::TakenOver => [say!(app.words, "inbox-none-taken-over"), other()],
        View::Drafts => [say!(app.words, "inbox-none-drafts"), other()],
        View::All | View::Closed => {
            let next = say!(app.words, "inbox-key-refresh", key = key(Action::Refresh));
            [say!(app.words, "inbox-none-open"), next]
        }
    }
}

/// What is said while nothing is kept here and the platform cannot be asked: why, and what becomes of it.
pub fn unreached(app: &App) -> Option<[String; 2]> {
    let Link::Offline { why, .. } = &app.link else { return None };
    if app.desk.is_some() {
        return None;
    }
    let key = key_name(app, app.context_below(), Action::Refresh);
    Some([fit(&app.words.tell(&why.what), LINE), say!(app.words, "state-retry", key = key)])
}

fn filtered(app: &App, text: &str) -> [String; 2] {
    if app.inbox.is_searching() {
        return [say!(app.words, "inbox-filter-searching", text = text), String::new()];
    }
    let typing = app.context_below() == Context::Filter;
    let clear = if typing { Action::ClearFilter } else { Action::CancelDownload };
    let clear = key_name(app, app.context_below(), clear);
    let elsewhere: Vec<String> = View::ALL
        .into_iter()
        .filter(|view| *view != app.inbox.view && app.inbox.count_shown(*view) > 0)
        .filter(|view| *view != View::All)
        .map(|view| format!("{} {}", app.words.say(view.title(), &[]), app.inbox.count_shown(view)))
        .collect();
    let next = match elsewhere.is_empty() {
        true => say!(app.words, "inbox-filter-clear", key = clear),
        false => {
            let key = key_name(app, app.context_below(), Action::NextView);
            say!(app.words, "inbox-filter-elsewhere", key = key, views = elsewhere.join(", "), clear = clear)
        }
    };
    [say!(app.words, "inbox-filter-none", text = text), next]
}

fn closed(app: &App, offline: bool) -> [String; 2] {
    let refresh = key_name(app, app.context_below(), Action::Refresh);
    match (&app.closed.fault, app.closed.loading) {
        (None, true) => [say!(app.words, "inbox-closed-reading"), String::new()],
        (Some(fault), _) => [
            say!(app.words, "inbox-closed-unread", why = fault.what.clone()),
            say!(app.words, "inbox-closed-retry", key = refresh),
        ],
        (None, false) if offline => {
            [say!(app.words, "inbox-closed-none-here"), say!(app.words, "inbox-closed-later")]
        }
        (None, false) => [say!(app.words, "inbox-closed-none"), String::new()],
    }
}
