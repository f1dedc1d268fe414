//! Writing a reply: drafts, checks, undo, news while writing. Whatever is typed, nothing breaks and nothing
//! is lost.

use crate::support::rig::Rig;
use crate::support::samples::{self, ago, discussion, draft, id, said, taken_over};
use proptest::prelude::*;
use swopdesk::app::Confirm;
use swopdesk::app::composer::MAX_REPLY;
use swopdesk::app::msg::{Effect, Msg};
use swopdesk::domain::discussion::{Discussion, Role};
use swopdesk::domain::draft::Draft;
use swopdesk::draft_check::RuleId;
use swopdesk::input::{Context, action::ACTIONS};
use unicode_segmentation::UnicodeSegmentation;

const DUTCH: &str = "Beste heer De Vries, dank voor uw bericht. Wij vragen de vervoerder vandaag nog waar het pakket is en laten het u morgen weten.";
const ENGLISH: &str = "Dear Mr De Vries, thank you for your message. We will ask the carrier today where the parcel is and let you know tomorrow.";

/// The composer of the first discussion, open.
fn writing() -> Rig {
    let mut rig = Rig::open(80, 24);
    rig.press("r");
    assert_eq!(rig.app.context(), Context::Composer);
    rig.effects();
    rig
}

fn saved(effects: Vec<Effect>) -> Vec<Draft> {
    effects
        .into_iter()
        .filter_map(|effect| match effect {
            Effect::SaveDraft(draft) => Some(draft),
            _ => None,
        })
        .collect()
}

#[test]
fn a_draft_is_saved_on_each_pause_and_only_then() {
    let mut rig = writing();
    rig.type_text("Beste");
    rig.wait(200);
    assert_eq!(saved(rig.effects()), []);
    rig.type_text(" heer");
    assert_eq!(rig.app.next_wake(), Some(samples::now() + chrono::TimeDelta::milliseconds(500)));
    rig.wait(300);
    let drafts = saved(rig.effects());
    assert_eq!(drafts.len(), 1);
    assert_eq!((drafts[0].text.as_str(), drafts[0].cursor), ("Beste heer", 10));
    assert_eq!(drafts[0].in_reply_to, Some("m-0-1".into()));
    rig.wait(5000);
    assert_eq!(saved(rig.effects()), [], "nothing has been typed since");
}

#[test]
fn leaving_and_quitting_and_the_end_of_the_session_save_it_at_once() {
    for end in ["Esc", "Ctrl-c"] {
        let mut rig = writing();
        rig.type_text("Beste");
        rig.press(end);
        assert_eq!(saved(rig.effects()).len(), 1, "{end}");
    }
    for msg in [Msg::Terminate, Msg::SignedOut(None)] {
        let mut rig = writing();
        rig.type_text("Beste");
        rig.tell(msg);
        assert_eq!(saved(rig.effects()).len(), 1);
    }
}

#[test]
fn what_was_left_is_there_again() {
    let mut rig = writing();
    rig.type_text("Beste heer");
    rig.press("Left Left Esc");
    assert_eq!(rig.app.context(), Context::Thread);
    assert!(rig.app.inbox.drafts.contains(&id(0)));
    rig.press("r");
    assert_eq!(rig.text(), "Beste heer");
    rig.type_text("!");
    assert_eq!(rig.text(), "Beste he!er", "the cursor is where it was");
}

#[test]
fn a_kept_draft_opens_with_its_reason() {
    let mut rig = Rig::open(80, 24);
    rig.drafts =
        vec![Draft { returned: Some("the buyer has written again".to_owned()), ..draft(0, "Beste") }];
    rig.press("r");
    assert_eq!(rig.text(), "Beste");
    rig.expect("▲ came back: the buyer has written again");
    rig.type_text(" heer");
    rig.expect("came back: the buyer has written again");
}

#[test]
fn the_composer_opens_when_draft_and_discussion_are_known() {
    let mut rig = Rig::open(80, 24);
    rig.answers = false;
    rig.press("r");
    assert_eq!(rig.app.context(), Context::Thread);
    rig.tell(Msg::Draft(id(0), Some(draft(0, "Beste"))));
    assert!(rig.app.composer.is_none());
    rig.page(&discussion(0, 5952), vec![samples::message(0, &discussion(0, 5952))], None);
    assert_eq!(rig.text(), "Beste");
}

#[test]
fn discarding_asks_and_drops_the_draft() {
    let mut rig = writing();
    rig.type_text("Beste");
    rig.wait(400);
    rig.press("Ctrl-x");
    assert_eq!(rig.app.confirm, Some(Confirm::DiscardReply));
    rig.press("n");
    assert_eq!(rig.text(), "Beste");
    rig.effects();
    rig.press("Ctrl-x y");
    let drafts = saved(rig.effects());
    assert!(drafts.len() == 1 && drafts[0].is_empty());
    assert!(rig.app.composer.is_none() && rig.app.inbox.drafts.is_empty());
    rig.press("r Ctrl-x");
    assert_eq!(
        (rig.app.confirm.as_ref(), rig.app.context()),
        (None, Context::Thread),
        "nothing to ask about"
    );
}

#[test]
fn undo_redo_and_motions() {
    let mut rig = writing();
    rig.type_text("een twee drie");
    rig.press("Ctrl-w");
    assert_eq!(rig.text(), "een twee ");
    rig.press("Ctrl-z");
    assert_eq!(rig.text(), "een twee drie");
    rig.press("Ctrl-z Ctrl-y Ctrl-y");
    assert_eq!(rig.text(), "een twee ");
    rig.press("Alt-b Ctrl-d Home");
    rig.type_text("0 ");
    assert_eq!(rig.text(), "0 een wee ");
    rig.press("End Enter Enter");
    rig.type_text("slot");
    rig.press("Up Up End Ctrl-u");
    assert_eq!(rig.text(), "\n\nslot");
    rig.press("Ctrl-End Backspace Ctrl-Home Delete");
    assert_eq!(rig.text(), "\nslo");
}

#[test]
fn a_paste_is_one_step_without_control_characters() {
    let mut rig = writing();
    rig.tell(Msg::Paste("Beste\r\nheer\u{1b}[31m rood\u{202e}\tx".to_owned()));
    assert_eq!(rig.text(), "Beste\nheer rood    x");
    rig.press("Ctrl-z");
    assert_eq!(rig.text(), "");
}

#[test]
fn the_checks_run_after_the_pause() {
    let mut rig = writing();
    rig.tell(Msg::Paste(ENGLISH.to_owned()));
    assert!(rig.app.composer.as_ref().unwrap().report.findings.iter().all(|f| f.rule != RuleId::Language));
    rig.wait(300);
    let findings = &rig.app.composer.as_ref().unwrap().report.findings;
    assert!(findings.iter().any(|finding| finding.rule == RuleId::Language), "{findings:?}");
    rig.expect("▲ line 1:");
    rig.press("Ctrl-Home Ctrl-End");
    rig.tell(Msg::Paste("\n".to_owned()));
    rig.press("F2");
    assert_eq!(rig.app.composer.as_ref().unwrap().editor.cursor(), 0, "at the finding");
}

#[test]
fn a_storefront_that_names_no_language_is_told_by_its_locale() {
    let mut about = discussion(0, 60);
    about.market.languages.clear();
    let mut rig = Rig::with(80, 24, vec![(about, Vec::new())], |_| {});
    rig.press("r");
    rig.expect("in Dutch");
    rig.tell(Msg::Paste(ENGLISH.to_owned()));
    rig.press("Ctrl-s");
    assert!(rig.app.composer.as_ref().unwrap().is_warned());
}

#[test]
fn nothing_and_too_much_cannot_be_sent() {
    let mut rig = writing();
    rig.press("Ctrl-s");
    assert_eq!((rig.notice(), rig.app.review.is_none()), ("there is nothing to send yet", true));
    rig.type_text("  \n ");
    rig.press("Ctrl-s");
    assert!(rig.app.review.is_none());
    rig.tell(Msg::Paste("é".repeat(MAX_REPLY)));
    rig.press("Ctrl-s");
    assert_eq!(rig.notice(), "4 characters too many: the platform takes 10000");
    rig.expect("10004 / 10000");
}

#[test]
fn a_new_message_while_writing_is_shown_above_and_closes_the_review() {
    let mut rig = writing();
    rig.tell(Msg::Paste(DUTCH.to_owned()));
    rig.press("Ctrl-s");
    assert_eq!(rig.app.context(), Context::Review);
    let newer = Discussion {
        version: 2,
        last_message_id: Some("m-2".into()),
        message_count: 2,
        ..discussion(0, 5952)
    };
    let again = said("m-2", Role::Buyer, "J. de Vries", "Het is al gevonden, dank u!", ago(0));
    rig.page(&newer, vec![again], None);
    assert_eq!(rig.app.context(), Context::Composer);
    assert_eq!(rig.text(), DUTCH);
    rig.expect("▲ new message from J. de Vries above: read it before you send");
    rig.expect("Het is al gevonden, dank u!");
    rig.effects();
    rig.press("Ctrl-s Enter");
    let queued = rig.effects().into_iter().find(|effect| matches!(effect, Effect::QueueReply { .. }));
    let Some(Effect::QueueReply { in_reply_to, .. }) = queued else { panic!("not queued") };
    assert_eq!(in_reply_to.as_str(), "m-2", "the reply answers the newest message shown");
}

#[test]
fn a_colleagues_answer_is_told() {
    let mut rig = writing();
    rig.type_text("Beste");
    let newer = Discussion {
        version: 2,
        last_message_id: Some("m-2".into()),
        message_count: 2,
        ..discussion(0, 5952)
    };
    rig.page(&newer, vec![said("m-2", Role::Seller, "Sanne", "Wij zoeken het uit.", ago(0))], None);
    rig.expect("▲ Sanne of your shop has answered already: read it before you send");
}

#[test]
fn several_new_messages_are_counted() {
    let mut rig = writing();
    let newer = Discussion {
        version: 2,
        last_message_id: Some("m-3".into()),
        message_count: 3,
        ..discussion(0, 5952)
    };
    let both = vec![
        said("m-2", Role::Buyer, "J. de Vries", "Hallo?", ago(1)),
        said("m-3", Role::Platform, "SWOPiFY", "Graag een antwoord.", ago(0)),
    ];
    rig.page(&newer, both, None);
    rig.expect("2 new messages above, the last from SWOPiFY: read them before you send");
}

#[test]
fn taken_over_while_writing_keeps_the_text_and_sends_nothing() {
    let mut rig = writing();
    rig.tell(Msg::Paste(DUTCH.to_owned()));
    rig.press("Ctrl-s");
    let gone = Discussion { version: 2, last_message_id: Some("m-0-1".into()), ..taken_over(0, 5952) };
    rig.tell(Msg::Changed(vec![gone.clone()]));
    assert_eq!((rig.app.context(), rig.text()), (Context::Composer, DUTCH));
    rig.expect("the platform has taken this discussion over (locked device, ");
    rig.expect("charged); you can only read it. The text is kept as a draft");
    rig.effects();
    rig.press("Ctrl-s");
    assert!(rig.app.review.is_none() && rig.notice().starts_with("not sent: the platform has taken"));
    // A message that comes now does not hide it.
    rig.page(&gone, vec![said("m-9", Role::Platform, "SWOPiFY", "Wij nemen dit over.", ago(0))], None);
    rig.expect("the platform has taken this discussion over");
    rig.press("Ctrl-s Enter Esc");
    assert!(!rig.effects().iter().any(|effect| matches!(effect, Effect::QueueReply { .. })));
    assert!(rig.app.inbox.drafts.contains(&id(0)));
    // Handed back: it can be sent again.
    let back = Discussion { version: 3, reply_due_at: Some(ago(-600)), ..discussion(0, 5952) };
    rig.tell(Msg::Changed(vec![back]));
    rig.press("r Ctrl-s");
    assert_eq!(rig.app.context(), Context::Review);
}

#[test]
fn the_discussion_scrolls_while_writing() {
    let long = said("m-0-1", Role::Buyer, "J. de Vries", &"regel\n".repeat(30), ago(60));
    let mut rig = Rig::with(80, 24, vec![(discussion(0, 60), vec![long])], |_| {});
    rig.press("r PageUp");
    rig.expect("below");
    rig.expect("above");
    rig.press("PageDown");
    assert!(!rig.shows("below"));
    assert_eq!(rig.text(), "");
}

#[derive(Debug, Clone)]
enum Happening {
    Key(String),
    Text(String),
    Paste(String),
    Wait(i64),
    Size(u16, u16),
    Message(usize),
    TakenOver,
    Settled(bool),
}

fn happenings() -> impl Strategy<Value = Vec<Happening>> {
    let keys: Vec<String> = ACTIONS
        .iter()
        .flat_map(|row| row.contexts.iter().map(|context| (row.action, *context)))
        .flat_map(|(action, context)| {
            let keymap = swopdesk::input::Keymap::embedded();
            keymap.listing(context).into_iter().filter(move |(bound, _)| *bound == action)
        })
        .flat_map(|(_, combos)| combos)
        .map(|combo| combo.to_string())
        .filter(|key| key != "Ctrl-c" && key != "q")
        .collect();
    let happening = prop_oneof![
        12 => prop::sample::select(keys).prop_map(Happening::Key),
        4 => "\\PC{1,6}".prop_map(Happening::Text),
        1 => any::<String>().prop_map(Happening::Paste),
        2 => (0i64..20_000).prop_map(Happening::Wait),
        1 => (20u16..210, 5u16..60).prop_map(|(cols, rows)| Happening::Size(cols, rows)),
        1 => (0usize..9).prop_map(Happening::Message),
        1 => Just(Happening::TakenOver),
        1 => any::<bool>().prop_map(Happening::Settled),
    ];
    prop::collection::vec(happening, 0..60)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    /// Any keys in any order with anything happening meanwhile: no panic, the cursor between two grapheme
    /// clusters, every state can be drawn.
    #[test]
    fn nothing_that_is_pressed_breaks_it(happenings in happenings(), cols in 60u16..200, rows in 20u16..50) {
        let mut rig = Rig::open(cols, rows);
        for (version, happening) in (2i64..).zip(&happenings) {
            match happening {
                Happening::Key(key) => rig.press(key),
                Happening::Text(text) => rig.type_text(text),
                Happening::Paste(text) => rig.tell(Msg::Paste(text.clone())),
                Happening::Wait(ms) => rig.wait(*ms),
                Happening::Size(cols, rows) => rig.tell(Msg::Resize(*cols, *rows)),
                Happening::Message(n) => {
                    let news = format!("m-news-{version}");
                    let about = Discussion {
                        version,
                        last_message_id: Some(news.as_str().into()),
                        ..discussion(*n, 300)
                    };
                    rig.tell(Msg::Changed(vec![about.clone()]));
                    rig.page(&about, vec![said(&news, Role::Buyer, "Zoë 王 👩‍💻", "مرحبا\n你好", rig.app.now)], None);
                }
                Happening::TakenOver => rig.tell(Msg::Changed(vec![Discussion { version, ..taken_over(0, 400) }])),
                Happening::Settled(ok) => rig.tell(Msg::Draft(id(1), ok.then(|| draft(1, "terug")))),
            }
            if let Some(composer) = &rig.app.composer {
                let text = composer.editor.text();
                let cursor = composer.editor.cursor();
                prop_assert!(cursor == text.len() || text.grapheme_indices(true).any(|(at, _)| at == cursor));
            }
            prop_assert!(rig.app.review.is_none() || rig.app.composer.is_some());
            prop_assert!(rig.app.next_wake().is_none_or(|at| at > rig.app.now));
            if version % 4 == 0 {
                rig.buffer();
            }
        }
    }
}

#[test]
fn findings_move_with_the_text_and_wait_for_the_end_of_a_word() {
    let mut rig = writing();
    rig.type_text(ENGLISH);
    rig.wait(300);
    let span = |rig: &Rig| {
        rig.app
            .composer
            .as_ref()
            .unwrap()
            .report
            .findings
            .iter()
            .find(|f| f.rule == RuleId::Language)
            .map(|f| f.span.clone())
    };
    let told = span(&rig).expect("the language is told");
    rig.press("Ctrl-Home");
    rig.type_text("Hoi, ");
    let moved = span(&rig).expect("it is still told while typing");
    assert_eq!(moved.end, told.end + 5);
    // Taking the text away takes what is said of it away at once.
    rig.press("Ctrl-End");
    for _ in 0..ENGLISH.len() {
        rig.press("Backspace");
    }
    assert_eq!(span(&rig), None);
}

#[test]
fn nothing_is_said_of_a_word_that_is_being_typed() {
    let rules = |rig: &Rig| {
        rig.app.composer.as_ref().unwrap().report.findings.iter().map(|f| f.rule).collect::<Vec<_>>()
    };
    let mut rig = writing();
    rig.type_text(ENGLISH.trim_end_matches('.'));
    rig.wait(300);
    assert!(!rules(&rig).contains(&RuleId::Language), "the last word may go on");
    rig.wait(900);
    assert!(rules(&rig).contains(&RuleId::Language), "a long pause ends it");
    let mut rig = writing();
    rig.type_text(ENGLISH);
    rig.wait(300);
    assert!(rules(&rig).contains(&RuleId::Language));
}
