//! The bar on a frame's right line: how much there is, and which part of it is shown.

use super::{Look, rect};
use crate::app::layout::Track;
use crate::config::theme::Role;
use ratatui::Frame;
use ratatui::widgets::{Scrollbar, ScrollbarOrientation, ScrollbarState};

/// Draws the bar of what is longer than its room; nothing otherwise.
pub fn draw(look: &Look, focus: bool, track: Option<Track>, frame: &mut Frame<'_>) {
    let Some(track) = track else { return };
    let mut state = ScrollbarState::new(track.last()).position(track.first);
    let bar = Scrollbar::new(ScrollbarOrientation::VerticalRight)
        .begin_symbol(None)
        .end_symbol(None)
        .track_symbol(Some(look.border().vertical_right))
        .thumb_symbol(if look.is_ascii() { "#" } else { "┃" })
        .style(look.style(if focus { Role::BorderFocus } else { Role::Border }));
    frame.render_stateful_widget(bar, rect(track.area), &mut state);
}
