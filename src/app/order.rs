//! What is taken out of an order: its tracking page in the browser, its number and the devices' IMEIs on the
//! clipboard.

use super::msg::Effect;
use super::notice::Tone;
use super::{App, Confirm, Wanted};
use crate::domain::discussion::Order;
use crate::words::say;

type Effects = Vec<Effect>;

impl App {
    /// Does it with the selected discussion or the one being read, as soon as it is known; nothing is opened.
    pub(super) fn want_of_order(&mut self, what: Wanted, effects: &mut Effects) {
        if !self.reading {
            let Some(id) = self.inbox.selected().cloned() else { return };
            if self.thread.as_ref().is_none_or(|thread| thread.id != id) {
                self.show_thread(id, effects);
            }
        }
        self.want(what, effects);
    }

    pub(super) fn take_from_order(&mut self, what: Wanted, effects: &mut Effects) {
        let discussion = self.thread.as_ref().and_then(|thread| thread.discussion.as_ref());
        let Some(order) = discussion.and_then(|discussion| discussion.order.as_ref()) else {
            return self.say(Tone::Plain, say!(self.words, "order-none"));
        };
        match what {
            Wanted::Tracking => match &order.tracking_url {
                None => self.say(Tone::Plain, say!(self.words, "order-no-tracking")),
                Some(url) if is_https(url) => self.confirm = Some(Confirm::OpenLink(url.clone())),
                // Shown, so that the seller sees what the carrier is said to use.
                Some(url) => {
                    let text = say!(self.words, "order-not-https", link = url.as_str());
                    self.say(Tone::Bad, text);
                }
            },
            Wanted::Number => {
                let number = order.number.clone();
                let text = say!(self.words, "order-number-copied", number = number.as_str());
                effects.push(Effect::Copy(number));
                self.say(Tone::Good, text);
            }
            _ => match imeis(order) {
                all if all.is_empty() => self.say(Tone::Plain, say!(self.words, "order-no-imei")),
                all => {
                    let text =
                        say!(self.words, "order-imei-copied", imei = all.join(", "), count = all.len());
                    effects.push(Effect::Copy(all.join("\n")));
                    self.say(Tone::Good, text);
                }
            },
        }
    }

    /// A link has been handed to the browser, or there is none here.
    pub(super) fn link_opened(&mut self, link: &str, opened: bool) {
        if opened {
            self.say(Tone::Good, say!(self.words, "order-link-opened"));
        } else {
            self.say(Tone::Plain, say!(self.words, "order-link-copied", link = link));
        }
    }
}

fn imeis(order: &Order) -> Vec<String> {
    order.items.iter().filter_map(|item| item.imei.clone()).filter(|imei| !imei.is_empty()).collect()
}

/// Whether a link leads to a host by https and hides nothing: no name or password before the host, no signs that
/// a shell, a terminal or an eye may take for something else.
fn is_https(link: &str) -> bool {
    let Some(rest) = link.strip_prefix("https://") else { return false };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let plain = |c: char| c.is_ascii_graphic() && !"\"'`\\<>{}|^".contains(c);
    !host.is_empty() && !host.contains('@') && link.chars().all(plain)
}
