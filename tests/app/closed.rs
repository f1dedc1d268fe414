//! Closed discussions: read when their view is shown, page by page.

use crate::support::rig::Rig;
use crate::support::samples::{self, ago, answered, id, row};
use swopdesk::app::inbox::View;
use swopdesk::app::msg::{ClosedPage, Effect, Link, Msg};
use swopdesk::domain::discussion::{Discussion, Status};
use swopdesk::fault::FaultKind;

fn closed(n: usize, minutes: i64) -> Discussion {
    Discussion { status: Status::Closed, ..answered(n, minutes) }
}

fn asked(rig: &mut Rig) -> Vec<Effect> {
    let of_closed = |effect: &Effect| matches!(effect, Effect::ReadClosed | Effect::FetchClosed(_));
    rig.effects().into_iter().filter(of_closed).collect()
}

fn page(rig: &mut Rig, discussions: Vec<Discussion>, next: Option<&str>) {
    let next = next.map(str::to_owned);
    rig.tell(Msg::ClosedPage(Ok(ClosedPage { discussions, next })));
}

/// The view of closed ones, three of which the store keeps.
fn kept() -> Rig {
    let mut rig = Rig::with(80, 24, samples::discussions(), |opened| opened.counts[3] = 3);
    rig.press("Shift-Tab");
    assert_eq!(rig.app.inbox.view, View::Closed);
    rig.expect("Closed 3+");
    rig.expect("reading closed discussions");
    assert_eq!(asked(&mut rig), [Effect::ReadClosed]);
    let rows = (30..33).map(|n| row(&closed(n, 60 * n as i64))).collect();
    rig.tell(Msg::ClosedKept { rows, complete: true });
    rig
}

#[test]
fn they_are_not_read_before_their_view_is_shown() {
    let mut rig = Rig::open(80, 24);
    rig.press("Tab Tab Tab Tab");
    assert_eq!(asked(&mut rig), []);
}

#[test]
fn pages_come_at_the_end_of_the_list_until_there_is_none() {
    let mut rig = kept();
    assert_eq!(asked(&mut rig), [Effect::FetchClosed(None)], "three rows do not fill the screen");
    rig.press("j");
    assert_eq!(asked(&mut rig), [], "one page at a time");
    let first = rig.app.inbox.selected().cloned();
    page(&mut rig, (40..90).map(|n| closed(n, 60 * n as i64)).collect(), Some("c1"));
    assert_eq!(rig.app.inbox.selected().cloned(), first);
    assert_eq!(asked(&mut rig), [], "the end is far");
    rig.expect("Closed 53+");
    rig.expect("older ones at the end");
    rig.press("G");
    assert_eq!(asked(&mut rig), [Effect::FetchClosed(Some("c1".to_owned()))]);
    page(&mut rig, vec![closed(95, 60 * 95)], None);
    rig.press("G");
    assert_eq!(asked(&mut rig), []);
    rig.expect("these are all");
    assert_eq!(rig.app.inbox.selected(), Some(&id(95)));
    // They are in no other view.
    rig.press("Shift-Tab");
    assert_eq!((rig.app.inbox.view, rig.app.inbox.len()), (View::All, 11));
}

#[test]
fn a_page_that_cannot_be_had_is_asked_for_again_when_told() {
    let mut rig = kept();
    asked(&mut rig);
    let fault = crate::support::samples::fault(FaultKind::OutOfReach, "the platform does not answer", "wait");
    rig.tell(Msg::ClosedPage(Err(fault)));
    rig.expect("R reads on: the platform does not answer");
    rig.press("j k G");
    assert_eq!(asked(&mut rig), []);
    rig.press("R");
    assert_eq!(asked(&mut rig), [Effect::FetchClosed(None)]);
}

#[test]
fn out_of_reach_only_the_kept_ones_are_shown() {
    let mut rig = Rig::open(80, 24);
    let why = crate::support::samples::fault(FaultKind::OutOfReach, "the platform cannot be reached", "");
    rig.tell(Msg::Link(Link::Offline { since: ago(1), why }));
    rig.press("Shift-Tab");
    rig.tell(Msg::ClosedKept { rows: Vec::new(), complete: true });
    assert_eq!(asked(&mut rig), [Effect::ReadClosed]);
    rig.expect("No closed discussion is kept on this machine.");
    rig.tell(Msg::Link(Link::Live { checked_at: samples::now() }));
    assert_eq!(asked(&mut rig), [Effect::FetchClosed(None)]);
    page(&mut rig, Vec::new(), None);
    rig.expect("No discussion has been closed.");
}

#[test]
fn a_page_that_names_itself_as_the_next_ends_it() {
    let mut rig = kept();
    page(&mut rig, vec![closed(40, 9_000)], Some("c1"));
    assert_eq!(asked(&mut rig).len(), 2);
    page(&mut rig, Vec::new(), Some("c1"));
    assert_eq!(asked(&mut rig), []);
    rig.expect("these are all");
}
