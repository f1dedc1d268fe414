//! A question before something is done.

use super::{Look, key_name, panel, rect};
use crate::app::absences::near_day;
use crate::app::bars::QUESTION_WIDTH;
use crate::app::layout::{Area, Layout};
use crate::app::wrap::width_of;
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
    let area = app.question_area(layout);
    let inner = area.padded();
    let lines = look.lines(&text, QUESTION_WIDTH, usize::from(inner.h.saturating_sub(2)));
    frame.render_widget(Clear, rect(area));
    frame.render_widget(panel(look, true, area, &heading, None), rect(area));
    let shown: Vec<Line<'_>> = lines.into_iter().map(Line::raw).collect();
    let key = |action| Span::styled(key_name(app, Context::Confirm, action), look.style(Role::Key));
    frame.render_widget(Paragraph::new(shown).style(look.style(Role::Text)), rect(inner));
    // One answer in each half of the last line, where the mouse finds them.
    let half = usize::from(inner.w / 2);
    let last = Area { y: inner.y + inner.h - 1, h: 1, ..inner };
    for (x, action, words) in [(0, Action::Yes, yes), (half, Action::No, no)] {
        let key = key(action);
        let words = look.fit(&format!(" {words}"), half.saturating_sub(width_of(&key.content) + 1));
        let x = last.x + u16::try_from(x).unwrap_or(0);
        let place = Area { x, w: last.w - (x - last.x), ..last };
        let line = Paragraph::new(Line::from(vec![key, Span::raw(words)]));
        frame.render_widget(line.style(look.style(Role::Text)), rect(place));
    }
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
