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
    for end in ["Esc", "Ctrl-q"] {
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
    rig.press("F8");
    assert_eq!(rig.app.confirm, Some(Confirm::DiscardReply));
    rig.press("n");
    assert_eq!(rig.text(), "Beste");
    rig.effects();
    rig.press("F8 y");
    let drafts = saved(rig.effects());
    assert!(drafts.len() == 1 && drafts[0].is_empty());
    assert!(rig.app.composer.is_none() && rig.app.inbox.drafts.is_empty());
    rig.press("r F8");
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
    rig.expect("10,004 / 10,000");
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
        .filter(|key| !["Ctrl-c", "Ctrl-q", "q"].contains(&key.as_str()))
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

#[test]
fn what_is_cut_can_be_pasted_and_is_in_the_terminals_clipboard() {
    let mut rig = writing();
    rig.type_text("Beste heer");
    rig.press("Ctrl-c");
    assert_eq!((rig.notice(), rig.text()), ("nothing is selected", "Beste heer"));
    assert!(!rig.app.is_quitting(), "the key that copies never quits");
    rig.press("Ctrl-v");
    assert!(rig.notice().starts_with("nothing has been cut or copied here"));
    rig.effects();
    rig.press("Ctrl-Shift-Left Ctrl-c");
    assert_eq!(rig.notice(), "4 characters copied");
    assert_eq!(rig.effects(), [Effect::Copy("heer".to_owned())]);
    rig.press("Ctrl-x");
    assert_eq!(rig.text(), "Beste ");
    rig.press("Ctrl-v Ctrl-v");
    assert_eq!(rig.text(), "Beste heerheer");
    rig.press("Ctrl-z");
    assert_eq!(rig.text(), "Beste heer");
    rig.press("Ctrl-a");
    rig.type_text("x");
    assert_eq!(rig.text(), "x");
    rig.press("Shift-Left");
    rig.tell(Msg::Paste("a\tb\r\nc".to_owned()));
    assert_eq!(rig.text(), "a    b\nc");
}

#[test]
fn the_selection_is_seen() {
    let mut rig = writing();
    rig.type_text("een\ntwee");
    rig.press("Ctrl-a");
    let buffer = rig.buffer();
    let (x, y) = crate::app::composer::place_of(&buffer, "twee");
    let ground = |x, y| buffer[(x, y)].bg;
    assert_ne!(ground(x, y), ground(x + 6, y), "selected and not");
    assert_eq!(ground(x, y - 1), ground(x + 3, y - 1), "the end of a selected line is selected");
}

/// Where a text stands on the screen.
pub fn place_of(buffer: &ratatui::buffer::Buffer, text: &str) -> (u16, u16) {
    for y in 0..buffer.area.height {
        let line = crate::support::rig::line(buffer, y);
        if let Some(at) = line.find(text) {
            return (u16::try_from(swopdesk::app::wrap::width_of(&line[..at])).unwrap(), y);
        }
    }
    panic!("{text} is not on the screen");
}

#[test]
fn findings_are_gone_through_both_ways() {
    let mut rig = writing();
    rig.press("F2");
    assert_eq!(rig.notice(), "the checks say nothing here");
    rig.tell(Msg::Paste("Bel mij op 0612345678. Of mail naar a@b.example.nl, graag vandaag.".to_owned()));
    rig.wait(2000);
    let starts = |rig: &Rig| {
        let composer = rig.app.composer.as_ref().unwrap();
        let mut starts: Vec<usize> =
            composer.report.findings.iter().filter(|f| !f.span.is_empty()).map(|f| f.span.start).collect();
        starts.sort_unstable();
        starts.dedup();
        starts
    };
    let starts = starts(&rig);
    assert!(starts.len() >= 2, "{starts:?}");
    let cursor = |rig: &Rig| rig.app.composer.as_ref().unwrap().editor.cursor();
    rig.press("Shift-F2");
    assert_eq!(cursor(&rig), *starts.last().unwrap());
    rig.press("F2");
    assert_eq!(cursor(&rig), starts[0], "around the end");
    rig.press("F2");
    assert_eq!(cursor(&rig), starts[1]);
    rig.press("Shift-F2 Shift-F2");
    assert_eq!(cursor(&rig), *starts.last().unwrap());
}

#[test]
fn the_buyers_questions_stand_beside_the_text_and_are_ticked_off() {
    let mut rig = Rig::open(120, 40);
    rig.press("r");
    rig.expect("○ asked: “Kunt u nagaan waar het is?”");
    rig.tell(Msg::Paste(
        "Goedemiddag, wij gaan na waar uw pakket is en laten het u morgen weten. Met vriendelijke groet"
            .to_owned(),
    ));
    rig.wait(2000);
    rig.expect("✓ taken up: “Kunt u nagaan waar het is?”");
}

#[test]
fn the_count_is_grouped_and_warns_near_the_bound() {
    let mut rig = writing();
    rig.tell(Msg::Paste("a".repeat(9_400)));
    rig.expect("9400 / 10,000");
    assert!(!rig.shows("characters left"));
    rig.tell(Msg::Paste("b".repeat(350)));
    rig.expect("▲ 250 characters left");
    rig.tell(Msg::Paste("c".repeat(251)));
    rig.expect("! 1 character too many");
}

#[test]
fn the_text_goes_to_another_editor_and_comes_back() {
    let mut rig = writing();
    rig.type_text("Beste");
    rig.effects();
    rig.press("Ctrl-e");
    let id = rig.app.composer.as_ref().unwrap().id.clone();
    let effects = rig.effects();
    assert_eq!(saved(effects.clone()).len(), 1, "kept before");
    assert_eq!(effects.last(), Some(&Effect::EditOutside(id.clone(), "Beste".to_owned())));
    rig.tell(Msg::EditedOutside(id.clone(), "Beste\u{7} heer,\r\n\tdank.\n".to_owned()));
    assert_eq!(rig.text(), "Beste heer,\n    dank.", "cleaned, without the editor's last line's end");
    assert_eq!(saved(rig.effects()).len(), 1);
    rig.press("Ctrl-z");
    assert_eq!(rig.text(), "Beste", "one step of undo");
    rig.tell(Msg::EditedOutside(id.clone(), "Beste\n".to_owned()));
    assert_eq!(rig.notice(), "the editor changed nothing");
    rig.tell(Msg::EditedOutside(id, "x".repeat(60_000)));
    assert_eq!(rig.text().len(), 50_000);
    assert_eq!(rig.notice(), "the editor’s text was too long: the first 50,000 characters are here");
    rig.tell(Msg::EditedOutside("d-other".into(), "y".to_owned()));
    assert_eq!(rig.text().len(), 50_000, "another discussion's");
    rig.tell(Msg::NoEditor);
    assert_eq!(rig.notice(), "no editor is named: set VISUAL or EDITOR");
}
