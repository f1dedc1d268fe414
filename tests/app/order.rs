//! What is taken out of an order: the parcel’s page, its number, the IMEI; and the order card.

use crate::support::rig::Rig;
use crate::support::samples::{self, ago, discussion, id, said};
use swopdesk::app::Confirm;
use swopdesk::app::msg::{Effect, Msg};
use swopdesk::domain::discussion::{Discussion, Money, Role};
use swopdesk::words::{Lang, Words};

const LINK: &str = "https://tracking.example.com/parcels/3SABCD1234567";

fn with_link(cols: u16, link: &str) -> Rig {
    let mut one = discussion(0, 600);
    one.order.as_mut().unwrap().tracking_url = Some(link.to_owned());
    let message = samples::message(0, &one);
    Rig::with(cols, 40, vec![(one, vec![message])], |_| {})
}

#[test]
fn the_link_is_shown_and_asked_about_before_it_is_opened() {
    for keys in ["o", "Enter o"] {
        let mut rig = with_link(80, LINK);
        rig.press(keys);
        assert_eq!(rig.app.confirm, Some(Confirm::OpenLink(LINK.to_owned())));
        rig.expect(LINK);
        rig.expect("Open the parcel’s page?");
        rig.press("n");
        let opens = |rig: &mut Rig| rig.effects().contains(&Effect::OpenLink(LINK.to_owned()));
        assert!(!opens(&mut rig));
        rig.press("o y");
        assert!(opens(&mut rig));
        rig.tell(Msg::LinkOpened { link: LINK.to_owned(), opened: false });
        assert!(rig.notice().ends_with(LINK), "{}", rig.notice());
    }
    let mut rig = with_link(80, LINK);
    rig.press("o");
    assert!(!rig.app.reading, "the list stays");
}

#[test]
fn only_plain_https_is_opened() {
    for link in [
        "http://tracking.example.com/1",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "https://",
        "https:///x",
        "https://tracking.example.com@evil.example/1",
        "https://tracking.example.com/a b",
        "https://tracking.example.com/$(x)`y`",
        "https://xn--\u{430}pple.example/",
    ] {
        let mut rig = with_link(80, link);
        rig.press("o");
        assert_eq!(rig.app.confirm, None, "{link}");
        assert!(rig.notice().contains("no plain https address"), "{link}: {}", rig.notice());
    }
}

#[test]
fn number_and_imei_go_to_the_clipboard() {
    for (cols, keys) in [(80, ""), (140, ""), (80, "Enter")] {
        let mut rig = with_link(cols, LINK);
        rig.press(keys);
        rig.press("y");
        assert!(rig.effects().contains(&Effect::Copy("NL400123".to_owned())));
        assert_eq!(rig.notice(), "order number NL400123 copied");
        rig.press("Y");
        assert!(rig.effects().contains(&Effect::Copy("356938035643809".to_owned())));
        assert_eq!(rig.notice(), "IMEI 356938035643809 copied");
    }
    let mut rig = Rig::open(80, 24);
    rig.press("o");
    assert_eq!(rig.notice(), "no tracking link is known for this order");
    // Without an order, and without a discussion.
    let none = Discussion { order: None, ..discussion(0, 10) };
    let mut rig = Rig::with(80, 24, vec![(none, Vec::new())], |_| {});
    for key in ["o", "y", "Y"] {
        rig.press(key);
        assert_eq!(rig.notice(), "there is no order here");
    }
    let mut rig = Rig::with(80, 24, Vec::new(), |_| {});
    rig.effects();
    rig.press("o y Y");
    assert_eq!(rig.effects(), []);
}

#[test]
fn several_devices_are_counted_and_all_their_imeis_copied() {
    let mut one = discussion(0, 600);
    let order = one.order.as_mut().unwrap();
    let item = order.items[0].clone();
    order.items = (0..4)
        .map(|n| {
            let mut item = item.clone();
            item.imei = Some(format!("35693803564380{n}"));
            item.price = Some(Money { amount_minor: 123_450, currency: "EUR".to_owned() });
            item
        })
        .collect();
    let mut rig = Rig::with(140, 40, vec![(one, Vec::new())], |_| {});
    rig.expect("and 2 more devices");
    rig.expect("€1234.50");
    rig.press("Y");
    let copied = rig.effects().into_iter().find_map(|effect| match effect {
        Effect::Copy(text) => Some(text),
        _ => None,
    });
    assert_eq!(copied.unwrap().lines().count(), 4);
    // The price in the form of the language.
    rig.app.words = Words::of(Lang::De);
    rig.expect("1234,50\u{a0}€");
}

#[test]
fn the_card_names_the_key_of_the_parcel_where_there_is_one() {
    let rig = with_link(140, LINK);
    rig.expect("o opens the parcel’s page");
    assert!(!Rig::open(140, 40).shows("opens the parcel’s page"));
}

/// Three messages, the last two of which the seller has not read.
fn news(unread: u64) -> Rig {
    let one = Discussion {
        message_count: 3,
        unread_count: unread,
        last_message_id: Some("m-3".into()),
        ..discussion(0, 60)
    };
    let talk = vec![
        said("m-1", Role::Buyer, "J. de Vries", "Waar is mijn pakket?", ago(300)),
        said("m-2", Role::Buyer, "J. de Vries", "Hallo?", ago(90)),
        said("m-3", Role::Buyer, "J. de Vries", "Ik wacht.", ago(60)),
    ];
    Rig::with(80, 30, vec![(one, talk)], |_| {})
}

#[test]
fn what_is_new_since_the_last_look_stands_under_a_line() {
    let at = |rig: &Rig, text: &str| rig.lines().iter().position(|line| line.contains(text));
    let mut rig = news(2);
    rig.press("Enter");
    let line = at(&rig, "── new ─").unwrap();
    assert!(at(&rig, "Waar is").unwrap() < line && line < at(&rig, "Hallo?").unwrap(), "{}", rig.screen());
    // It stays while the discussion is shown, though it counts as read by now.
    let (mut one, talk) = rig.kept[0].clone();
    (one.unread_count, one.version) = (0, 2);
    rig.tell(Msg::Changed(vec![one.clone()]));
    assert_eq!(at(&rig, "── new ─"), Some(line));
    // Read and left, it is gone.
    rig.kept[0] = (one, talk);
    rig.tell(Msg::Changed(vec![Discussion { ..discussion(1, 10) }]));
    rig.press("Esc j Enter Esc k Enter");
    assert_eq!(rig.app.thread.as_ref().unwrap().id, id(0));
    assert_eq!(at(&rig, "── new ─"), None);
    // Where all of it is new, there is nothing to tell apart.
    let mut rig = news(3);
    rig.press("Enter");
    assert_eq!(at(&rig, "── new ─"), None);
}
