//! Every screen and state that can be drawn, by name.

use crate::support::rig::Rig;
use crate::support::samples::{self, absence, ago, discussion, draft, held, id, now, said, taken_over};
use chrono::TimeDelta;
use swopdesk::app::msg::{ClosedPage, Link, Msg, SignInOutcome, Transfer};
use swopdesk::domain::absence::AbsenceStatus;
use swopdesk::domain::discussion::{Answer, Discussion, Message, Role, Status};
use swopdesk::domain::draft::Draft;
use swopdesk::domain::outbox::{OutboxBody, OutboxItem, OutboxState};
use swopdesk::domain::stats::{self, Figures, Tally};
use swopdesk::draft_check::{RuleId, Severities, Severity};
use swopdesk::fault::FaultKind;

pub type State = (&'static str, fn(u16, u16) -> Rig);

pub const DUTCH: &str = "Beste heer De Vries,\n\nDank voor uw bericht. Wij vragen de vervoerder vandaag nog waar het pakket is en laten het u morgen voor twaalf uur weten. Is het pakket zoek, dan sturen wij u een ander toestel of het geld terug, zoals u wilt.\n\nMet vriendelijke groet,\nRefurb Lab";
const ENGLISH: &str = "Dear Mr De Vries,\n\nThank you for your message. We will ask the carrier today where the parcel is and let you know tomorrow.\n\nKind regards,\nRefurb Lab";

/// Every state.
pub const STATES: &[State] = &[
    ("signed_out", signed_out),
    ("sign_in_failed", sign_in_failed),
    ("otp", otp),
    ("vault_offered", vault_offered),
    ("opening", Rig::blank),
    ("unreached", unreached),
    ("unreached_insights", |cols, rows| pressed(unreached(cols, rows), "3")),
    ("rung", rung),
    ("empty", |cols, rows| Rig::with(cols, rows, Vec::new(), |_| {})),
    ("list", Rig::open),
    ("list_at_rest", list_at_rest),
    ("list_hard_names", list_hard_names),
    ("list_many", list_many),
    ("list_all", |cols, rows| pressed(Rig::open(cols, rows), "Shift-Tab Shift-Tab")),
    ("filter_typing", |cols, rows| filtered(cols, rows, "iph")),
    ("filter_kept", |cols, rows| pressed(filtered(cols, rows, "4001"), "Enter j")),
    ("filter_nothing", |cols, rows| filtered(cols, rows, "garcia pixel xy")),
    ("closed", closed),
    ("closed_failed", closed_failed),
    ("closed_offline", closed_offline),
    ("thread_new", thread_new),
    ("confirm_link", confirm_link),
    ("thread", |cols, rows| pressed(Rig::open(cols, rows), "Enter")),
    ("thread_long", |cols, rows| pressed(long_talk(cols, rows), "Enter")),
    ("thread_scrolled", |cols, rows| pressed(long_talk(cols, rows), "Enter PageUp k")),
    ("thread_taken_over", thread_taken_over),
    ("thread_answered", |cols, rows| pressed(Rig::open(cols, rows), "Tab Enter")),
    ("thread_failed", thread_failed),
    ("pending", pending),
    ("pending_list", |cols, rows| pressed(pending(cols, rows), "Esc")),
    ("not_delivered", not_delivered),
    ("composer_empty", |cols, rows| pressed(Rig::open(cols, rows), "r")),
    ("composer", |cols, rows| writing(cols, rows, DUTCH)),
    ("composer_findings", |cols, rows| writing(cols, rows, ENGLISH)),
    ("composer_news", composer_news),
    ("composer_taken_over", composer_taken_over),
    ("composer_came_back", composer_came_back),
    ("composer_too_long", |cols, rows| {
        writing(cols, rows, &"Beste heer De Vries, wij zoeken het uit. ".repeat(250))
    }),
    ("review", |cols, rows| pressed(writing(cols, rows, DUTCH), "Ctrl-s")),
    ("review_warned", |cols, rows| pressed(writing(cols, rows, ENGLISH), "Ctrl-s")),
    ("review_blocked", review_blocked),
    ("review_accepted", |cols, rows| pressed(review_blocked(cols, rows), "!")),
    ("review_long", |cols, rows| pressed(writing(cols, rows, &format!("{DUTCH}\n").repeat(6)), "Ctrl-s")),
    ("absences_empty", |cols, rows| pressed(notices(cols, rows, 0), "2")),
    ("absences", |cols, rows| pressed(notices(cols, rows, 4), "2")),
    ("form_empty", |cols, rows| form(cols, rows, "", "")),
    ("form_wrong", |cols, rows| form(cols, rows, "morgen", "31-2")),
    ("form_in_time", |cols, rows| form(cols, rows, "21 dec", "8-1")),
    ("form_late", |cols, rows| form(cols, rows, "30 nov", "11 dec")),
    ("form_reversed", |cols, rows| pressed(form(cols, rows, "21 dec", "18 dec"), "Ctrl-s")),
    ("form_overlap", form_overlap),
    ("form_joined", form_joined),
    ("insights", |cols, rows| insights(cols, rows, true)),
    ("insights_seen_here", |cols, rows| insights(cols, rows, false)),
    ("insights_reading", |cols, rows| pressed(Rig::open(cols, rows), "3")),
    ("help", |cols, rows| pressed(Rig::open(cols, rows), "?")),
    ("help_composer", |cols, rows| pressed(writing(cols, rows, DUTCH), "F1")),
    ("help_bottom", |cols, rows| pressed(Rig::open(cols, rows), &format!("? {}", "PageDown ".repeat(20)))),
    ("help_search", |cols, rows| typed(pressed(Rig::open(cols, rows), "? /"), "go to")),
    ("help_nothing_found", |cols, rows| typed(pressed(Rig::open(cols, rows), "? /"), "zzz")),
    ("palette", |cols, rows| pressed(Rig::open(cols, rows), ":")),
    ("palette_found", |cols, rows| typed(pressed(Rig::open(cols, rows), ":"), "go abs")),
    ("palette_nothing_found", |cols, rows| typed(pressed(Rig::open(cols, rows), ":"), "zzz")),
    ("palette_composer", |cols, rows| pressed(writing(cols, rows, DUTCH), "F4 Down Down")),
    ("palette_taken_over", |cols, rows| pressed(thread_taken_over(cols, rows), ":")),
    ("palette_bottom", |cols, rows| pressed(writing(cols, rows, DUTCH), "F4 PageDown PageDown PageDown")),
    ("confirm_no_reply", |cols, rows| pressed(Rig::open(cols, rows), "Enter x")),
    ("confirm_late", |cols, rows| pressed(form(cols, rows, "30 nov", "11 dec"), "Ctrl-s")),
    ("confirm_withdraw", |cols, rows| pressed(notices(cols, rows, 4), "2 w")),
    ("composer_selected", |cols, rows| pressed(writing(cols, rows, DUTCH), "Shift-Up Shift-Up Ctrl-c")),
    ("confirm_discard", |cols, rows| pressed(writing(cols, rows, DUTCH), "F8")),
    ("confirm_discard_form", |cols, rows| pressed(form(cols, rows, "21 dec", ""), "Ctrl-x")),
    ("confirm_quit", |cols, rows| pressed(pending(cols, rows), "q")),
    ("confirm_give_up", |cols, rows| pressed(outbox(cols, rows), "j d")),
    ("outbox_empty", |cols, rows| pressed(Rig::open(cols, rows), "O")),
    ("outbox", outbox),
    ("outbox_refused", |cols, rows| pressed(outbox(cols, rows), "G")),
    ("pending_mark", pending_mark),
    ("not_delivered_list", |cols, rows| pressed(not_delivered(cols, rows), "Esc")),
    ("save_file", |cols, rows| pressed(long_talk(cols, rows), "Enter s Down")),
    ("attach_file", attach_file),
    ("download", download),
    ("review_answered", review_answered),
    ("offline", offline),
    ("notice_long", notice_long),
    ("remark", remark),
];

fn pressed(mut rig: Rig, keys: &str) -> Rig {
    rig.press(keys);
    rig
}

fn typed(mut rig: Rig, text: &str) -> Rig {
    rig.type_text(text);
    rig
}

fn filtered(cols: u16, rows: u16, text: &str) -> Rig {
    let mut rig = pressed(Rig::open(cols, rows), "/");
    rig.type_text(text);
    rig
}

/// The closed ones that the store keeps and a page of the platform's.
fn closed(cols: u16, rows: u16) -> Rig {
    let mut rig = pressed(Rig::open(cols, rows), "Shift-Tab");
    let one = |n: usize| Discussion { status: Status::Closed, ..samples::answered(n, 1_500 * n as i64) };
    let kept = (20..23).map(|n| samples::row(&one(n))).collect();
    rig.tell(Msg::ClosedKept { rows: kept, complete: true });
    let discussions = (30..90).map(one).collect();
    rig.tell(Msg::ClosedPage(Ok(ClosedPage { discussions, next: Some("c1".to_owned()) })));
    rig
}

fn closed_failed(cols: u16, rows: u16) -> Rig {
    let mut rig = pressed(closed(cols, rows), "G");
    let fault =
        crate::support::samples::fault(FaultKind::OutOfReach, "the platform does not answer", "try again");
    rig.tell(Msg::ClosedPage(Err(fault)));
    rig
}

fn closed_offline(cols: u16, rows: u16) -> Rig {
    let mut rig = pressed(offline(cols, rows), "Shift-Tab");
    rig.tell(Msg::ClosedKept { rows: Vec::new(), complete: true });
    rig
}

fn thread_new(cols: u16, rows: u16) -> Rig {
    let about = Discussion {
        message_count: 3,
        unread_count: 2,
        last_message_id: Some("m-3".into()),
        ..discussion(0, 4300)
    };
    let talk = vec![
        said("m-1", Role::Buyer, "J. de Vries", "Goedemiddag, waar is mijn pakket?", ago(6_000)),
        said("m-2", Role::Buyer, "J. de Vries", "Ik heb nog niets gehoord. Weet u al meer?", ago(4_300)),
        said("m-3", Role::Platform, "SWOPiFY", "De koper heeft een foto gestuurd.", ago(4_290)),
    ];
    pressed(Rig::with(cols, rows, vec![(about, talk)], |_| {}), "Enter")
}

fn confirm_link(cols: u16, rows: u16) -> Rig {
    let mut one = discussion(0, 4300);
    if let Some(order) = &mut one.order {
        order.tracking_url =
            Some("https://tracking.example.com/parcels/3SABCD1234567890?postcode=1011AB".to_owned());
    }
    pressed(Rig::with(cols, rows, vec![(one, Vec::new())], |_| {}), "Enter o")
}

fn signed_out(cols: u16, rows: u16) -> Rig {
    let mut rig = Rig::blank(cols, rows);
    rig.tell(Msg::SignedOut(None));
    rig
}

fn filled(cols: u16, rows: u16) -> Rig {
    let mut rig = signed_out(cols, rows);
    rig.type_text("https://desk.example.com\nseller@example.com\ngeheim\n");
    rig
}

fn sign_in_failed(cols: u16, rows: u16) -> Rig {
    let mut rig = filled(cols, rows);
    let why = crate::support::samples::fault(
        FaultKind::SignedOut,
        "e-mail or password is wrong",
        "check both and press Enter again",
    );
    rig.tell(Msg::SignIn(SignInOutcome::Failed(why)));
    rig
}

fn vault_offered(cols: u16, rows: u16) -> Rig {
    let mut rig = signed_out(cols, rows);
    rig.tell(Msg::Vault(swopdesk::app::msg::VaultState::Offered));
    rig
}

fn otp(cols: u16, rows: u16) -> Rig {
    let mut rig = filled(cols, rows);
    rig.tell(Msg::SignIn(SignInOutcome::OtpNeeded));
    rig.type_text("123");
    rig
}

fn list_at_rest(cols: u16, rows: u16) -> Rig {
    let mut rig = Rig::open(cols, rows);
    rig.at(samples::sunday());
    rig
}

fn list_hard_names(cols: u16, rows: u16) -> Rig {
    let names = [
        (
            "Wolfeschlegelsteinhausenbergerdorff-Schwarzenegger von und zu Hohenstein",
            "Ein sehr langer Betreff, der nirgends in eine Zeile passt und trotzdem lesbar bleiben soll, bitte",
        ),
        ("王小明和他的家人以及所有的朋友们", "手机电池两小时就没电了，请问可以换货吗？我等了很久了"),
        ("👩‍👩‍👧‍👦 Familie 👍🏽", "📱💥 kaputt 😡😡😡 🇳🇱🇵🇱 ❤️"),
        ("Zoë\u{301}\u{302} Čapek", "E\u{301}cran casse\u{301}"),
        ("مريم عبد الله", "البطارية لا تعمل"),
        ("", ""),
        ("क्षितिज शर्मा", "बैटरी ठीक नहीं है"),
    ];
    let all = names.iter().enumerate().map(|(n, (name, subject))| {
        let mut one = discussion(n, 100 + n as i64);
        (one.buyer.display_name, one.subject) = ((*name).to_owned(), (*subject).to_owned());
        one.order.as_mut().unwrap().items[0].title = format!("{subject} {name}");
        let text = format!("{subject}\n{name} {}", subject.repeat(6));
        let message = Message { text, ..samples::message(n, &one) };
        (one, vec![message])
    });
    let all = all.collect();
    let mut rig = Rig::with(cols, rows, all, |opened| {
        opened.account.name =
            "株式会社リファーブ・ラボ Amsterdam Zuidoost Refurbished Electronics".to_owned();
    });
    rig.press("j j");
    rig
}

fn list_many(cols: u16, rows: u16) -> Rig {
    let many = (0..300).map(|n| (discussion(n, 20 + 31 * n as i64), Vec::new())).collect();
    pressed(Rig::with(cols, rows, many, |_| {}), "PageDown PageDown j")
}

fn long_talk(cols: u16, rows: u16) -> Rig {
    let about =
        Discussion { message_count: 200, last_message_id: Some("m-199".into()), ..discussion(0, 4300) };
    let talk = (0..200)
        .map(|i| {
            let (role, name) = match i % 5 {
                4 => (Role::Platform, "SWOPiFY"),
                1 | 3 => (Role::Seller, "Refurb Lab"),
                _ => (Role::Buyer, "J. de Vries"),
            };
            let text = "Goedemiddag, ik heb nog niets gehoord over het pakket. ".repeat(1 + i % 4);
            let mut message = said(&format!("m-{i:03}"), role, name, &text, ago(20_000 - 97 * i as i64));
            if i % 7 == 0 {
                message.attachments.push(samples::photo());
            }
            message
        })
        .collect();
    Rig::with(cols, rows, vec![(about, talk)], |_| {})
}

fn thread_taken_over(cols: u16, rows: u16) -> Rig {
    let about = taken_over(11, 2000);
    let message = samples::message(11, &about);
    pressed(Rig::with(cols, rows, vec![(about, vec![message])], |_| {}), "Tab Tab Enter")
}

fn thread_failed(cols: u16, rows: u16) -> Rig {
    let mut rig = Rig::with(cols, rows, vec![(discussion(0, 60), Vec::new())], |_| {});
    rig.press("Enter");
    let why = crate::support::samples::fault(
        FaultKind::OutOfReach,
        "the helpdesk does not answer",
        "check the network; R tries again",
    );
    rig.tell(Msg::ThreadFailed(id(0), why));
    rig
}

fn pending(cols: u16, rows: u16) -> Rig {
    let mut rig = pressed(writing(cols, rows, DUTCH), "Ctrl-s Enter");
    rig.tell(Msg::Outbox(vec![held("key-1", 0, DUTCH, 7_400)]));
    rig
}

fn not_delivered(cols: u16, rows: u16) -> Rig {
    let mut rig = pending(cols, rows);
    let reason = "the helpdesk does not answer: a connection to desk.example.com port 443 was refused";
    let item = OutboxItem {
        state: OutboxState::Waiting,
        reason: Some(reason.to_owned()),
        ..held("key-1", 0, DUTCH, 0)
    };
    rig.tell(Msg::Outbox(vec![item]));
    rig
}

fn writing(cols: u16, rows: u16, text: &str) -> Rig {
    let mut rig = pressed(Rig::open(cols, rows), "r");
    rig.tell(Msg::Paste(text.to_owned()));
    rig.wait(400);
    rig.at(now());
    rig
}

fn composer_news(cols: u16, rows: u16) -> Rig {
    let mut rig = writing(cols, rows, DUTCH);
    let newer = Discussion {
        version: 2,
        last_message_id: Some("m-2".into()),
        message_count: 2,
        ..discussion(0, 5952)
    };
    rig.page(
        &newer,
        vec![said("m-2", Role::Buyer, "J. de Vries", "Hallo? Ik wacht nog steeds.", ago(0))],
        None,
    );
    rig
}

fn composer_taken_over(cols: u16, rows: u16) -> Rig {
    let mut rig = writing(cols, rows, DUTCH);
    let gone = Discussion { version: 2, last_message_id: Some("m-0-1".into()), ..taken_over(0, 5952) };
    rig.tell(Msg::Changed(vec![gone]));
    pressed(rig, "Ctrl-s")
}

fn composer_came_back(cols: u16, rows: u16) -> Rig {
    let mut rig = Rig::open(cols, rows);
    let why =
        "the discussion has changed: there is a message this reply does not know - read it, then send again";
    rig.drafts = vec![Draft { returned: Some(why.to_owned()), ..draft(0, DUTCH) }];
    pressed(rig, "r")
}

fn review_blocked(cols: u16, rows: u16) -> Rig {
    let mut severities = Severities::default();
    severities.set(RuleId::Language, Some(Severity::Block));
    let mut rig = Rig::open(cols, rows);
    rig.app.severities = severities;
    rig.press("r");
    rig.tell(Msg::Paste(ENGLISH.to_owned()));
    pressed(rig, "Ctrl-s")
}

fn notices(cols: u16, rows: u16, many: usize) -> Rig {
    let mut rig = Rig::open(cols, rows);
    let mut all = vec![
        absence("ab-1", "2026-12-21", "2027-01-08", AbsenceStatus::Acknowledged),
        absence("ab-2", "2026-11-23", "2026-11-24", AbsenceStatus::Submitted),
        absence("ab-3", "2026-08-03", "2026-08-14", AbsenceStatus::Rejected),
        absence("ab-4", "2026-05-04", "2026-05-04", AbsenceStatus::Withdrawn),
    ];
    all[0].late = true;
    all.truncate(many);
    rig.tell(Msg::Absences(all));
    rig
}

/// Figures of a busy shop: twelve storefronts, most replies quick, some late.
fn insights(cols: u16, rows: u16, told: bool) -> Rig {
    let clock = samples::clock();
    let mut tally = Tally::new(&clock, clock.calendar().local_date(now()), 8);
    let markets = [
        "nl-nl", "pl-pl", "de-de", "fr-fr", "es-es", "it-it", "be-fr", "be-nl", "at-de", "cz-cs", "se-sv",
        "ro-ro",
    ];
    for n in 0..1200_i64 {
        let since = now() - TimeDelta::minutes(n * 67 % 78_000 + 1500);
        let minutes = (n * n * 31 + n * 17) % 1_300 * (n % 7 + 1) / 6;
        let market = markets[usize::try_from(n * n % 37 % 12).unwrap()];
        tally.add(market, Answer { since, at: since + TimeDelta::minutes(minutes) });
    }
    let mut rig = pressed(Rig::open(cols, rows), "3");
    let due = (0..60_i64).map(|n| now() + TimeDelta::minutes(n * n * 2 - 90));
    let load = stats::load(due, clock.calendar(), now());
    let figures = Figures { replies: tally.finish(), told, load };
    rig.tell(Msg::Insights { told: Ok(Box::new(figures)), complete: true });
    rig
}

fn form(cols: u16, rows: u16, first: &str, last: &str) -> Rig {
    let mut rig = pressed(notices(cols, rows, 0), "2 n");
    rig.type_text(first);
    if !last.is_empty() {
        rig.press("Tab");
        rig.type_text(last);
    }
    rig
}

fn form_overlap(cols: u16, rows: u16) -> Rig {
    let mut rig = form(cols, rows, "28 dec", "30 dec");
    rig.tell(Msg::Absences(vec![absence("ab-1", "2026-12-21", "2027-01-08", AbsenceStatus::Acknowledged)]));
    rig
}

fn form_joined(cols: u16, rows: u16) -> Rig {
    let mut rig = form(cols, rows, "7 dec", "10 dec");
    rig.tell(Msg::Absences(vec![
        absence("ab-1", "2026-12-11", "2026-12-16", AbsenceStatus::Acknowledged),
        absence("ab-2", "2026-12-02", "2026-12-04", AbsenceStatus::Submitted),
    ]));
    rig
}

/// Nothing is kept here, and the platform does not answer.
fn unreached(cols: u16, rows: u16) -> Rig {
    let mut rig = Rig::blank(cols, rows);
    let what = "The platform cannot be reached: Connection refused";
    let why = crate::support::samples::fault(FaultKind::OutOfReach, what, "check the network");
    rig.tell(Msg::Link(Link::Offline { since: ago(13), why }));
    rig
}

/// A deadline has come near: the line at the bottom says why it has rung.
fn rung(cols: u16, rows: u16) -> Rig {
    let mut rig = Rig::open(cols, rows);
    rig.app.alerts.on = true;
    rig.tell(Msg::Rows { rows: Vec::new(), complete: true });
    rig.wait(1_000);
    rig
}

fn offline(cols: u16, rows: u16) -> Rig {
    let mut rig = Rig::open(cols, rows);
    let why = crate::support::samples::fault(
        FaultKind::OutOfReach,
        "the helpdesk does not answer",
        "check the network; what you write is kept and goes out later",
    );
    rig.tell(Msg::Link(Link::Offline { since: ago(13), why }));
    rig
}

fn notice_long(cols: u16, rows: u16) -> Rig {
    let mut rig = Rig::open(cols, rows);
    let why = crate::support::samples::fault(
        FaultKind::LocalData,
        "the file /home/seller/.local/share/swopdesk/default/desk.sqlite3 cannot be written: the disk is full",
        "make room on the disk; nothing typed is lost as long as swopdesk runs",
    );
    rig.tell(Msg::Failed(why));
    rig
}

fn remark(cols: u16, rows: u16) -> Rig {
    let mut rig = Rig::open(cols, rows);
    rig.tell(Msg::Remark(swopdesk::words::Wording::plain(
        "there is no keyring here: the session is kept in a file only you can read",
    )));
    rig
}

fn outbox(cols: u16, rows: u16) -> Rig {
    let mut rig = notices(cols, rows, 4);
    let tried = OutboxItem {
        state: OutboxState::Waiting,
        tries: 3,
        next_try_at: Some(now() + TimeDelta::seconds(42)),
        reason: Some(
            "The platform cannot be reached: a connection to desk.example.com was refused".to_owned(),
        ),
        maybe_delivered: true,
        ..held("key-2", 1, "Dzień dobry, dziękujemy za wiadomość. Sprawdzimy to dzisiaj.", 0)
    };
    let mark = OutboxItem {
        body: OutboxBody::NoReplyNeeded { last_message_id: "m-2-1".into() },
        ..held("key-3", 2, "", 4_000)
    };
    let withdrawal = OutboxItem {
        body: OutboxBody::WithdrawAbsence { absence_id: "ab-1".into() },
        discussion_id: None,
        state: OutboxState::Refused,
        reason: Some(
            "Not withdrawn: the absence has begun - Ask the platform’s administrator to end it".to_owned(),
        ),
        tries: 1,
        ..held("key-4", 0, "", 0)
    };
    rig.tell(Msg::Outbox(vec![held("key-1", 0, DUTCH, 7_400), tried, mark, withdrawal]));
    pressed(rig, "O")
}

fn pending_mark(cols: u16, rows: u16) -> Rig {
    let mut rig = pressed(Rig::open(cols, rows), "Enter x y");
    let mark = OutboxItem {
        body: OutboxBody::NoReplyNeeded { last_message_id: "m-0-1".into() },
        ..held("key-1", 0, "", 7_400)
    };
    rig.tell(Msg::Outbox(vec![mark]));
    rig
}

fn attach_file(cols: u16, rows: u16) -> Rig {
    let mut rig = pressed(writing(cols, rows, DUTCH), "Ctrl-o");
    for path in ["/home/anna/retour/label NL400123.pdf", "/home/anna/foto's/iPhone 13 voorzijde.jpg"] {
        rig.tell(Msg::Picked(Ok((path.to_owned(), 184_113))));
    }
    rig.type_text("~/retour/labels.zip");
    let why = crate::support::samples::fault(
        FaultKind::Usage,
        "~/retour/labels.zip cannot be sent: it is larger than 20 MiB",
        "send a smaller one",
    );
    rig.tell(Msg::Picked(Err(why)));
    rig
}

fn download(cols: u16, rows: u16) -> Rig {
    let mut rig = pressed(long_talk(cols, rows), "Enter s Ctrl-u / t m p Enter");
    rig.wait(600);
    let transfer =
        Transfer { name: "voordeur.jpg".to_owned(), upload: false, done: 524_288, total: 1_482_113 };
    rig.tell(Msg::Transfer(transfer));
    rig
}

fn review_answered(cols: u16, rows: u16) -> Rig {
    let about = Discussion { last_message_id: Some("m-9".into()), message_count: 2, ..discussion(0, 5952) };
    let own = said(
        "m-9",
        Role::Seller,
        "Refurb Lab",
        "Goedemiddag, het pakket ligt bij de buren op nummer 12.",
        ago(4),
    );
    let all = vec![(about.clone(), vec![samples::message(0, &discussion(0, 5952)), own])];
    let mut rig = pressed(Rig::with(cols, rows, all, |_| {}), "r");
    rig.tell(Msg::Paste(DUTCH.to_owned()));
    pressed(rig, "Ctrl-s")
}
