//! A question before something is done.

use super::{Look, key_name, panel, rect};
use crate::app::bars::QUESTION_WIDTH;
use crate::app::layout::{Area, Layout};
use crate::app::wrap::width_of;
use crate::app::{App, Confirm};
use crate::config::theme::Role;
use crate::domain::outbox::{OutboxItem, OutboxKind};
use crate::input::{Action, Context};
use crate::words::say;
use ratatui::Frame;
use ratatui::text::{Line, Span};
use ratatui::widgets::{Clear, Paragraph};

/// Draws the question over everything.
pub fn draw(app: &App, look: &Look, layout: &Layout, frame: &mut Frame<'_>) {
    let Some(question) = &app.confirm else { return };
    let (heading, text, yes, no) = match question {
        Confirm::OpenLink(link) => (
            say!(app.words, "order-link-title"),
            link.clone(),
            say!(app.words, "order-link-yes"),
            say!(app.words, "order-link-no"),
        ),
        other => {
            let (heading, text, yes, no) = words(app, other);
            (heading.to_owned(), text, yes.to_owned(), no.to_owned())
        }
    };
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

fn words(app: &App, question: &Confirm) -> (&'static str, String, &'static str, &'static str) {
    match question {
        Confirm::NoReplyNeeded(..) => (
            "No reply needed?",
            "Only for a message that asks nothing, like a thank-you. The reply clock stops, and the platform \
             keeps who said so."
                .to_owned(),
            "no reply needed",
            "leave it as it is",
        ),
        Confirm::FileLate(notice, latest) => (
            "This notice is late",
            format!(
                "The absence from {} had to be told by {latest}. It can still be filed, and should be: an \
                 administrator decides.",
                notice.first_day
            ),
            "file it late",
            "back to the form",
        ),
        Confirm::Withdraw(_, days) => (
            "Withdraw this notice?",
            format!("It tells the platform that the absence {days} does not take place."),
            "withdraw",
            "keep it",
        ),
        Confirm::DiscardReply => (
            "Discard the draft?",
            "What is written here is thrown away for good.".to_owned(),
            "throw it away",
            "keep it",
        ),
        Confirm::DiscardForm => (
            "Discard the form?",
            "What is typed into the form is thrown away for good.".to_owned(),
            "throw it away",
            "keep it",
        ),
        // Said above.
        Confirm::OpenLink(link) => ("", link.clone(), "", ""),
        Confirm::GiveUp(id) => (
            "Give it up?",
            give_up_words(app.outbox.iter().find(|item| item.id == *id)),
            "give it up",
            "keep it",
        ),
        Confirm::Quit(waiting) => (
            "Quit now?",
            match waiting {
                many if app.on_their_way().any(is_other) => {
                    let things = if *many == 1 { "1 thing has" } else { &format!("{many} things have") };
                    format!("{things} not gone out yet. All of it is kept, and goes out when swopdesk runs again.")
                }
                1 => "A reply has not gone out yet. It is kept, and goes out when swopdesk runs again."
                    .to_owned(),
                many => {
                    format!(
                        "{many} replies have not gone out yet. They are kept, and go out when swopdesk runs again."
                    )
                }
            },
            "quit",
            "stay",
        ),
    }
}

/// Something that waits to go out and is no reply.
fn is_other(item: &OutboxItem) -> bool {
    !matches!(item.body.kind(), OutboxKind::Reply | OutboxKind::Attachment | OutboxKind::Read)
}

fn give_up_words(item: Option<&OutboxItem>) -> String {
    let Some(item) = item else { return "It is no longer in the outbox.".to_owned() };
    let what = match item.body.kind() {
        OutboxKind::Reply => "It is not sent; its text becomes the draft of its discussion again.",
        OutboxKind::NoReplyNeeded => "The mark is not set: the reply clock goes on.",
        OutboxKind::WithdrawAbsence => "The withdrawal is not sent: the notice stands.",
        OutboxKind::Absence => "The notice is not filed.",
        _ => "It is not sent.",
    };
    match item.maybe_delivered {
        true => format!(
            "{what} But a try may have reached the platform already: look there before you do it again."
        ),
        false => what.to_owned(),
    }
}
