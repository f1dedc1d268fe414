//! Insights: how many replies came in time, how long they took, what is due. Read anew when the screen is
//! opened and when news is asked for; nothing of it changes while one looks.

use super::msg::Effect;
use super::{App, Screen};
use crate::domain::stats::{Figures, WEEKS};
use crate::fault::Fault;
use crate::input::Action;

/// The figures shown.
#[derive(Debug, Default)]
pub struct Insights {
    /// The figures, once they are known.
    pub figures: Option<Figures>,
    /// Whether they are being read.
    pub reading: bool,
    /// Why they could not be read.
    pub failed: Option<Fault>,
    /// The first market on the screen.
    pub first_market: usize,
}

impl App {
    /// Goes to the screen and has the figures read.
    pub(super) fn open_insights(&mut self, effects: &mut Vec<Effect>) {
        self.screen = Screen::Insights;
        self.insights.first_market = 0;
        self.read_insights(effects);
    }

    /// Lines there are for what is told in words: where the figures come from needs room of its own.
    pub fn insights_told_lines(&self) -> u16 {
        if self.insights.figures.as_ref().is_some_and(|figures| !figures.told) { 4 } else { 2 }
    }

    fn read_insights(&mut self, effects: &mut Vec<Effect>) {
        self.insights.reading = true;
        effects.push(Effect::ReadInsights { weeks: WEEKS });
    }

    pub(super) fn insights_told(&mut self, told: Result<Box<Figures>, Fault>, complete: bool) {
        self.insights.reading = !complete;
        match told {
            Ok(figures) => (self.insights.figures, self.insights.failed) = (Some(*figures), None),
            Err(fault) => self.insights.failed = Some(fault),
        }
    }

    pub(super) fn act_insights(&mut self, action: Action, effects: &mut Vec<Effect>) {
        match action {
            Action::Up => self.insights.first_market = self.insights.first_market.saturating_sub(1),
            Action::Down => {
                let markets =
                    self.insights.figures.as_ref().map_or(0, |figures| figures.replies.markets.len());
                let room = self.layout().map_or(1, |layout| {
                    layout.insights(self.insights_told_lines()).markets.padded().h.into()
                });
                let last = markets.saturating_sub(room);
                self.insights.first_market = (self.insights.first_market + 1).min(last);
            }
            Action::Refresh => {
                self.read_insights(effects);
                self.act_anywhere(action, effects);
            }
            _ => self.act_anywhere(action, effects),
        }
    }
}
