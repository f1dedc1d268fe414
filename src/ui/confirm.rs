//! A question before something is done.

use super::{Look, key_name, panel, rect};
use crate::app::layout::Layout;
use crate::app::wrap::wrap;
use crate::app::{App, Confirm};
use crate::config::theme::Role;
use crate::input::{Action, Context};
use ratatui::Frame;
use ratatui::text::{Line, Span};
use ratatui::widgets::{Clear, Paragraph};

/// Draws the question over everything.
pub fn draw(app: &App, look: &Look, layout: &Layout, frame: &mut Frame<'_>) {
    let Some(question) = &app.confirm else { return };
    let (heading, text, yes, no) = words(question);
    let lines = wrap(&text, 60);
    let area = layout.middle(64, u16::try_from(lines.len()).unwrap_or(2) + 4);
    frame.render_widget(Clear, rect(area));
    frame.render_widget(panel(look, true, area, heading, None), rect(area));
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

fn words(question: &Confirm) -> (&'static str, String, &'static str, &'static str) {
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
        Confirm::Quit(waiting) => (
            "Quit now?",
            match waiting {
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
