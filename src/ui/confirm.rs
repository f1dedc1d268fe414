//! A question before something is done.

use super::{Look, key_name, panel, rect};
use crate::app::absences::near_day;
use crate::app::layout::Layout;
use crate::app::wrap::wrap;
use crate::app::{App, Confirm};
use crate::config::theme::Role;
use crate::domain::outbox::{OutboxItem, OutboxKind};
use crate::input::{Action, Context};
use crate::words::{Words, say};
use ratatui::Frame;
use ratatui::text::{Line, Span};
use ratatui::widgets::{Clear, Paragraph};

/// Draws the question over everything.
pub fn draw(app: &App, look: &Look, layout: &Layout, frame: &mut Frame<'_>) {
    let Some(question) = &app.confirm else { return };
    let [heading, text, yes, no] = asked(app, question);
    let lines = wrap(&text, 60);
    let area = layout.middle(64, u16::try_from(lines.len()).unwrap_or(2) + 4);
    frame.render_widget(Clear, rect(area));
    frame.render_widget(panel(look, true, area, &heading, None), rect(area));
    let mut shown: Vec<Line<'_>> = lines.into_iter().map(|range| Line::raw(text[range].to_owned())).collect();
    let key = |action| Span::styled(key_name(app, Context::Confirm, action), look.style(Role::Key));
    shown.push(Line::raw(""));
    shown.push(Line::from(vec![
        key(Action::Yes),
        Span::raw(format!(" {yes}    ")),
        key(Action::No),
        Span::raw(format!(" {no}")),
    ]));
    frame.render_widget(Paragraph::new(shown).style(look.style(Role::Text)), rect(area.padded()));
}

/// Heading, text, and the words of yes and no.
fn asked(app: &App, question: &Confirm) -> [String; 4] {
    let words = app.words;
    match question {
        Confirm::NoReplyNeeded(..) => [
            say!(words, "confirm-no-reply"),
            say!(words, "confirm-no-reply-text"),
            say!(words, "confirm-no-reply-yes"),
            say!(words, "confirm-no-reply-no"),
        ],
        Confirm::FileLate(notice, latest) => {
            let today = app.desk.as_ref().map_or(notice.first_day, |desk| desk.today(app.now));
            let first = near_day(words, notice.first_day, today);
            [
                say!(words, "confirm-late"),
                say!(words, "confirm-late-text", first = first, latest = latest),
                say!(words, "confirm-late-yes"),
                say!(words, "confirm-late-no"),
            ]
        }
        Confirm::Withdraw(_, days) => [
            say!(words, "confirm-withdraw"),
            say!(words, "confirm-withdraw-text", days = days),
            say!(words, "confirm-withdraw-yes"),
            say!(words, "confirm-keep"),
        ],
        Confirm::DiscardReply => [
            say!(words, "confirm-discard"),
            say!(words, "confirm-discard-text"),
            say!(words, "confirm-discard-yes"),
            say!(words, "confirm-keep"),
        ],
        Confirm::DiscardForm => [
            say!(words, "confirm-discard-form"),
            say!(words, "confirm-discard-form-text"),
            say!(words, "confirm-discard-yes"),
            say!(words, "confirm-keep"),
        ],
        Confirm::OpenLink(link) => [
            say!(words, "order-link-title"),
            link.clone(),
            say!(words, "order-link-yes"),
            say!(words, "order-link-no"),
        ],
        Confirm::GiveUp(id) => [
            say!(words, "confirm-give-up"),
            give_up_words(words, app.outbox.iter().find(|item| item.id == *id)),
            say!(words, "confirm-give-up-yes"),
            say!(words, "confirm-keep"),
        ],
        Confirm::Quit(waiting) => [
            say!(words, "confirm-quit"),
            match app.on_their_way().any(is_other) {
                true => say!(words, "confirm-quit-things", count = *waiting),
                false => say!(words, "confirm-quit-replies", count = *waiting),
            },
            say!(words, "confirm-quit-yes"),
            say!(words, "confirm-quit-no"),
        ],
    }
}

/// Something that waits to go out and is no reply.
fn is_other(item: &OutboxItem) -> bool {
    !matches!(item.body.kind(), OutboxKind::Reply | OutboxKind::Attachment | OutboxKind::Read)
}

fn give_up_words(words: &Words, item: Option<&OutboxItem>) -> String {
    let Some(item) = item else { return say!(words, "give-up-gone") };
    let what = match item.body.kind() {
        OutboxKind::Reply => say!(words, "give-up-reply"),
        OutboxKind::NoReplyNeeded => say!(words, "give-up-mark"),
        OutboxKind::WithdrawAbsence => say!(words, "give-up-withdrawal"),
        OutboxKind::Absence => say!(words, "give-up-absence"),
        _ => say!(words, "give-up-other"),
    };
    match item.maybe_delivered {
        true => say!(words, "give-up-maybe", what = what),
        false => what,
    }
}
