//! What a press of the mouse does inside a place: in the reply, beside it, in forms, lists, dialogs, help and palette.

use super::mouse::{click, click_on, mouse};
use crate::support::rig::Rig;
use crate::support::samples::{absence, day, discussion, held, message, photo};
use crate::ui::states::STATES;
use swopdesk::app::Screen;
use swopdesk::app::absences::FormField;
use swopdesk::app::mouse::MouseKind;
use swopdesk::app::msg::{Effect, Msg};
use swopdesk::app::text_view::TextView;
use swopdesk::domain::absence::AbsenceStatus;
use swopdesk::domain::discussion::Attachment;
use swopdesk::input::{Action, Context};
use unicode_segmentation::UnicodeSegmentation;

/// A reply with this text, after the pause.
fn writing(cols: u16, rows: u16, text: &str) -> Rig {
    let mut rig = Rig::open(cols, rows);
    rig.press("r");
    rig.tell(Msg::Paste(text.to_owned()));
    rig.wait(2_000);
    rig
}

fn view(rig: &Rig) -> TextView {
    rig.app.text_view().unwrap()
}

fn cursor(rig: &Rig) -> usize {
    rig.app.composer.as_ref().unwrap().editor.cursor()
}

fn selected(rig: &Rig) -> Option<&str> {
    rig.app.composer.as_ref().unwrap().editor.selected()
}

/// The cell of a text on the screen.
#[track_caller]
fn cell_of(rig: &Rig, text: &str) -> (u16, u16) {
    let buffer = rig.buffer();
    let row = |x: u16, y: u16| (x..buffer.area.width).map(move |x| (x, y));
    let found = (0..buffer.area.height).flat_map(|y| row(0, y)).find(|&(x, y)| {
        let from: String = row(x, y).map(|at| buffer[at].symbol()).collect();
        from.starts_with(text)
    });
    found.unwrap_or_else(|| panic!("`{text}` is not on the screen:\n{}", rig.screen()))
}

const HARD: &str = "Beste 王小明, 👩‍👩‍👧‍👦 é́ dank voor uw bericht; wij zoeken het uit en laten het u weten 手机电池两小时就没电了.\n\n\
    Eenheellangwoorddatnergenseindigtenoverderandvanhetkaderheengaatzodathetmiddeninhetwoordgebrokenwordt 🇳🇱🇵🇱 ❤️ x";

#[test]
fn a_click_puts_the_cursor_before_what_the_cell_shows() {
    for (cols, rows) in [(80, 30), (120, 40)] {
        let mut rig = writing(cols, rows, HARD);
        let (buffer, area) = (rig.buffer(), view(&rig).area);
        let mut met = 0;
        for y in area.y..area.y + area.h {
            let (mut x, mut shown) = (area.x, None);
            while x < area.x + area.w {
                let symbol = buffer[(x, y)].symbol();
                let wide = swopdesk::app::wrap::width_of(symbol).max(1);
                for half in 0..u16::try_from(wide).unwrap() {
                    click(&mut rig, x + half, y);
                    let at = cursor(&rig);
                    if symbol != " " {
                        let next = rig.text()[at..].graphemes(true).next();
                        assert_eq!(next, Some(symbol), "{x}+{half},{y}");
                        assert_eq!(view(&rig).cursor_cell(), Some((x, y)), "{symbol}");
                        met += 1;
                    }
                    shown = Some(at);
                }
                x += u16::try_from(wide).unwrap();
            }
            // Past the end of a line it stands on that line still.
            click(&mut rig, area.x + area.w, y);
            assert!(Some(cursor(&rig)) >= shown);
        }
        assert!(met > 150, "{met}");
    }
}

/// Sixty numbered lines, the cursor at the end.
fn long_text() -> Rig {
    let lines: Vec<String> = (0..60).map(|n| format!("Regel nummer {n}.")).collect();
    writing(120, 40, &lines.join("\n"))
}

#[test]
fn a_click_in_a_scrolled_text_leaves_the_lines_where_they_are() {
    let mut rig = long_text();
    let before = view(&rig);
    assert!(before.first > 20, "the end is in sight");
    let top = (before.area.x, before.area.y);
    click(&mut rig, top.0 + 6, top.1);
    let after = view(&rig);
    assert_eq!((after.first, after.cursor), (before.first, (before.first, 6)));
    // The line above comes into sight, and no more.
    rig.press("Up");
    assert_eq!(view(&rig).first, before.first - 1);
}

#[test]
fn the_wheel_scrolls_the_reply_and_the_cursor_stays_in_the_text() {
    let mut rig = long_text();
    let (before, at) = (view(&rig), cursor(&rig));
    for _ in 0..30 {
        mouse(&mut rig, MouseKind::WheelUp, before.area.x + 3, before.area.y + 3);
    }
    let scrolled = view(&rig);
    assert_eq!((scrolled.first, cursor(&rig), scrolled.cursor_cell()), (0, at, None));
    rig.expect("Regel nummer 0.");
    // What is typed is seen.
    rig.type_text("!");
    assert_eq!(view(&rig).first, before.first);
    let bar = rig.app.text_track().unwrap();
    mouse(&mut rig, MouseKind::Press, bar.area.x, bar.area.y);
    assert_eq!(view(&rig).first, 0);
    mouse(&mut rig, MouseKind::Drag, bar.area.x, bar.area.y + bar.area.h);
    assert_eq!(view(&rig).first, before.first);
}

#[test]
fn drawing_selects_and_past_the_edge_scrolls_along() {
    let mut rig = writing(120, 40, "Beste 王小明, dank voor uw bericht.\nWij zoeken het uit.");
    let (from, to) = (cell_of(&rig, "dank"), cell_of(&rig, "zoeken"));
    mouse(&mut rig, MouseKind::Press, from.0, from.1);
    assert_eq!(selected(&rig), None);
    mouse(&mut rig, MouseKind::Drag, to.0, to.1);
    assert_eq!(selected(&rig), Some("dank voor uw bericht.\nWij "));
    mouse(&mut rig, MouseKind::Drag, from.0 - 2, from.1);
    assert_eq!(selected(&rig), Some(", "));
    mouse(&mut rig, MouseKind::Release, from.0 - 2, from.1);
    mouse(&mut rig, MouseKind::Drag, to.0, to.1);
    assert_eq!(selected(&rig), Some(", "), "it has been let go");
    rig.type_text(" -");
    assert!(rig.text().starts_with("Beste 王小明 -dank"), "{}", rig.text());

    let mut rig = long_text();
    let start = view(&rig);
    mouse(&mut rig, MouseKind::Press, start.area.x, start.area.y + 2);
    for _ in 0..5 {
        mouse(&mut rig, MouseKind::Drag, start.area.x, start.area.y - 1);
    }
    assert_eq!(view(&rig).first, start.first - 5);
    assert_eq!(selected(&rig).map(|text| text.lines().count()), Some(7));
}

#[test]
fn a_press_on_a_finding_goes_to_its_place() {
    let text = "Beste heer De Vries,\n\nDank voor uw bericht.\nMail ons op hulp@refurb-lab.example.";
    let mut rig = writing(120, 40, text);
    let place = text.find("Mail ons").unwrap();
    assert_eq!(cursor(&rig), text.len());
    click_on(&mut rig, "! line 4");
    assert_eq!((cursor(&rig), rig.app.context()), (place, Context::Composer));
    rig.press("Ctrl-s");
    assert_eq!(rig.app.context(), Context::Review);
    rig.press("Esc");
    click(&mut rig, 70, 12);
    rig.press("Ctrl-s");
    click_on(&mut rig, "! line 4");
    assert_eq!((cursor(&rig), rig.app.context()), (place, Context::Composer));
}

#[test]
fn in_little_room_what_blocks_is_told_first() {
    let dear = "Dear Mr De Vries,\n\nThank you for your message. We will ask the carrier today where the parcel is and \
        let you know tomorrow.\nMail us at help@refurb-lab.example.";
    let mut rig = writing(80, 24, dear);
    let said = rig.app.checks_said();
    assert!(said[0].text.starts_with("! line 4"), "{said:#?}\n{}", rig.screen());
    rig.expect("! line 4");
    rig.expect("shows all");
    click_on(&mut rig, "shows all");
    assert_eq!(rig.app.context(), Context::Review);
    // Files and what is fine give way too.
    rig.press("Esc");
    rig.app.composer.as_mut().unwrap().files = (0..5).map(|n| format!("/tmp/{n}.jpg")).collect();
    rig.expect("! line 4");
}

fn form() -> Rig {
    let mut rig = Rig::open(120, 40);
    rig.press("2 n");
    rig
}

fn focused(rig: &Rig) -> FormField {
    rig.app.form.as_ref().unwrap().focused()
}

fn typed(rig: &Rig, field: FormField) -> &str {
    rig.app.form.as_ref().unwrap().text(field)
}

#[test]
fn fields_of_the_absence_form_are_edited_where_they_are_pressed() {
    let mut rig = form();
    click_on(&mut rig, "Replacement");
    assert_eq!(focused(&rig), FormField::Replacement);
    rig.type_text("Anna Visr");
    click_on(&mut rig, "First day");
    assert_eq!(focused(&rig), FormField::FirstDay);
    let (x, y) = cell_of(&rig, "Anna Visr");
    click(&mut rig, x + 8, y);
    rig.type_text("se");
    assert_eq!((focused(&rig), typed(&rig, FormField::Replacement)), (FormField::Replacement, "Anna Visser"));
    // The box is ticked by its name or by itself.
    let ticked = |rig: &Rig| rig.app.form.as_ref().unwrap().listings_withdrawn;
    click_on(&mut rig, "[ ]");
    assert!(ticked(&rig));
    click_on(&mut rig, "[x]");
    assert!(!ticked(&rig));
    // It is kept as when it is typed.
    rig.effects();
    rig.wait(1_000);
    click_on(&mut rig, "[ ]");
    rig.wait(1_000);
    assert!(rig.effects().iter().any(|effect| matches!(effect, Effect::SaveForm(Some(_)))));
    // A long text is scrolled: the cell tells what is seen there.
    click_on(&mut rig, "Note");
    rig.type_text(&"0123456789".repeat(12));
    let (x, y) = cell_of(&rig, "56789 ");
    click(&mut rig, x, y);
    rig.type_text("|");
    assert!(typed(&rig, FormField::Note).ends_with("|56789"), "{}", typed(&rig, FormField::Note));
}

#[test]
fn a_day_of_the_calendar_is_named_by_pressing_it() {
    // Today is Monday 23 November 2026.
    let mut rig = form();
    rig.expect("November 2026");
    rig.expect("December 2026");
    let shown = |rig: &Rig, month: &str| rig.lines().iter().any(|line| line.contains(month));
    let (x, y) = cell_of(&rig, "December 2026");
    let left = x - 4;
    // The Monday column of December: 7, 14, 21, 28 stand in the second to the fifth week.
    let day_cell = |weekday: u16, week: u16| (left + weekday * 3 + u16::from(weekday > 4) + 1, y + 2 + week);
    let (x, y) = day_cell(0, 3);
    click(&mut rig, x, y);
    assert_eq!(typed(&rig, FormField::FirstDay), "2026-12-21");
    assert_eq!(focused(&rig), FormField::LastDay, "the last day is named next");
    let (x, y) = day_cell(6, 4);
    click(&mut rig, x, y);
    assert_eq!(typed(&rig, FormField::LastDay), "", "no day is there");
    let (x, y) = day_cell(6, 3);
    click(&mut rig, x, y);
    assert_eq!((typed(&rig, FormField::LastDay), focused(&rig)), ("2026-12-27", FormField::LastDay));
    assert!(rig.app.form_plan().is_some());

    // The wheel turns the months, and nothing else.
    for _ in 0..3 {
        mouse(&mut rig, MouseKind::WheelDown, x, y);
    }
    assert!(shown(&rig, "February 2027") && shown(&rig, "March 2027"), "{}", rig.screen());
    assert_eq!(typed(&rig, FormField::LastDay), "2026-12-27");
    // A day pressed there leaves the months as they are; a key brings them back to it.
    // It begins on a Monday.
    let month = rig.app.layout().unwrap().absence_form().month(1);
    click(&mut rig, month.x + 1, month.y + 2);
    assert_eq!(typed(&rig, FormField::LastDay), "2027-03-01");
    assert!(shown(&rig, "March 2027"));
    rig.press("Tab");
    assert_eq!(focused(&rig), FormField::Replacement);
    // Elsewhere a day goes to the first field that lacks one, else to the first.
    let (x, y) = cell_of(&rig, "Mo Tu We");
    click(&mut rig, x, y + 2);
    assert_ne!(typed(&rig, FormField::FirstDay), "2026-12-21");
}

#[test]
fn every_day_of_the_calendar_is_where_it_is_drawn() {
    let mut rig = form();
    for (weekday, number) in (1..=30).map(|day| ((6 + day - 1) % 7, day)) {
        // November 2026 begins on a Sunday.
        let month = rig.app.layout().unwrap().absence_form().month(0);
        let week = (6 + number - 1) / 7;
        let x = month.x + weekday * 3 + u16::from(weekday > 4) + 2;
        let drawn = rig.buffer()[(x, month.y + 2 + week)].symbol().to_owned();
        assert_eq!(drawn, (number % 10).to_string(), "{}", rig.screen());
        click(&mut rig, x, month.y + 2 + week);
        let field = if number == 1 { FormField::FirstDay } else { FormField::LastDay };
        assert_eq!(typed(&rig, field), format!("2026-11-{number:02}"));
    }
}

#[test]
fn notices_are_chosen_and_stay_where_they_are() {
    let mut rig = Rig::open(80, 24);
    let one = |n: u32| {
        let (first, last) = (format!("2027-01-{:02}", n + 1), format!("2027-01-{:02}", n + 1));
        absence(&format!("abs-{n}"), &first, &last, AbsenceStatus::Submitted)
    };
    rig.tell(Msg::Absences((0..25).map(one).collect()));
    rig.press("2");
    let chosen = |rig: &Rig| rig.app.absences.selected().unwrap().notice.first_day;
    click_on(&mut rig, "Sat 23 Jan");
    assert_eq!(chosen(&rig), day("2027-01-23"));
    // Longer than its room: it has a bar, the wheel scrolls it.
    let track = rig.app.rows_view().unwrap().track().unwrap();
    assert!(rig.screen().contains('┃'), "{}", rig.screen());
    mouse(&mut rig, MouseKind::Press, track.area.x, track.area.y + track.area.h - 1);
    rig.expect("Fri 1 Jan 2027");
    let before = rig.app.rows_view().unwrap();
    let top = before.parts.rows;
    click(&mut rig, top.x + 2, top.y + 1);
    let after = rig.app.rows_view().unwrap();
    assert_eq!((after.first, after.chosen), (before.first, before.first + 1));
    mouse(&mut rig, MouseKind::WheelUp, top.x + 2, top.y + 1);
    assert_eq!(rig.app.rows_view().unwrap().first, before.first - 3);
    rig.press("g");
    assert_eq!(rig.app.rows_view().unwrap().first, 0);
    // Below the rows there is nothing to choose.
    click(&mut rig, top.x + 2, top.y + top.h + 2);
    assert_eq!(rig.app.absences.position(), 0);
}

#[test]
fn a_row_of_the_outbox_is_chosen_and_opened() {
    let mut rig = Rig::open(120, 40);
    rig.tell(Msg::Outbox(vec![held("key-1", 1, "Beste", 9_000), held("key-2", 2, "Beste", 9_000)]));
    rig.press("O");
    let place = rig.app.outbox_selected().unwrap().id.clone();
    let rows = rig.app.rows_view().unwrap().parts.rows;
    click(&mut rig, rows.x + 4, rows.y + 1);
    assert_ne!(rig.app.outbox_selected().unwrap().id, place);
    assert_eq!((rig.app.screen, rig.app.outbox_position()), (Screen::Outbox, 1));
    click(&mut rig, rows.x + 4, rows.y + 1);
    assert_eq!((rig.app.screen, rig.app.context()), (Screen::Inbox, Context::Thread));
    rig.press("O");
    click(&mut rig, rows.x + 4, rows.y + 2);
    assert_eq!(rig.app.screen, Screen::Outbox, "no row is there");
}

#[test]
fn a_row_of_the_palette_is_chosen_and_done() {
    let mut rig = Rig::open(80, 24);
    rig.press(":");
    rig.type_text("go");
    let (x, y) = cell_of(&rig, "Go to the absence");
    click(&mut rig, x + 3, y);
    if rig.app.palette.is_some() {
        rig.expect("Commands");
        click(&mut rig, x + 3, y);
    }
    assert_eq!((rig.app.context(), rig.app.screen), (Context::Absences, Screen::Absences));
    rig.press(":");
    let before = rig.app.palette.as_ref().unwrap().first;
    mouse(&mut rig, MouseKind::WheelDown, 30, 12);
    let palette = rig.app.palette.as_ref().unwrap();
    assert_eq!((palette.first, palette.selected), (before + 3, before + 3));
    rig.type_text("themes");
    let (x, y) = cell_of(&rig, "themes");
    click(&mut rig, x + 5, y);
    rig.press("Backspace");
    rig.expect("thems");
    // Beside it the palette is left.
    let mut rig = Rig::open(140, 40);
    rig.press(":");
    click(&mut rig, 3, 10);
    assert_eq!(rig.app.context(), Context::Inbox);
}

#[test]
fn a_key_in_the_help_is_chosen_and_done() {
    let mut rig = Rig::open(80, 24);
    rig.press("?");
    let (x, y) = cell_of(&rig, "Write a reply");
    let plain = rig.buffer()[(x, y)].style();
    click(&mut rig, x + 2, y);
    assert_eq!(rig.app.context(), Context::Help, "pressed once it is only chosen");
    assert_ne!(rig.buffer()[(x, y)].style(), plain);
    rig.press("Down");
    rig.press("Up");
    assert_eq!(rig.buffer()[(x, y)].style(), plain);
    click(&mut rig, x + 2, y);
    click(&mut rig, x + 2, y);
    assert_eq!(rig.app.context(), Context::Composer);
    // The line of the search is pressed as any field.
    let mut rig = Rig::open(80, 24);
    rig.press("? /");
    rig.type_text("tracking");
    rig.press("Enter");
    let (x, y) = cell_of(&rig, "tracking");
    click(&mut rig, x + 5, y);
    assert_eq!(rig.app.context(), Context::HelpSearch);
    rig.press("Backspace");
    rig.expect("/ tracing");
    rig.press("Esc Esc");
    // Keys of another place do nothing here.
    rig.press("?");
    rig.press("/");
    rig.type_text("undone edit");
    let (x, y) = cell_of(&rig, "the undone edit again");
    click(&mut rig, x, y);
    click(&mut rig, x, y);
    assert_eq!(rig.app.context(), Context::HelpSearch);
}

#[test]
fn a_file_is_chosen_and_saved_by_pressing_it() {
    let about = discussion(0, 60);
    let mut own = message(0, &about);
    let second = Attachment { id: "a-2".into(), file_name: "factuur.pdf".to_owned(), ..photo() };
    own.attachments = vec![photo(), second];
    let mut rig = Rig::with(80, 24, vec![(about, vec![own])], |_| {});
    rig.app.download_folder = "/home/anna/Downloads".to_owned();
    rig.press("Enter s");
    let (x, y) = cell_of(&rig, "/home/anna");
    click(&mut rig, x + 6, y);
    rig.type_text("j");
    rig.expect("/home/janna/Downloads");
    rig.effects();
    let (x, y) = cell_of(&rig, "⎘ factuur.pdf");
    click(&mut rig, x + 4, y);
    assert_eq!((rig.app.context(), rig.effects()), (Context::SaveFile, Vec::new()));
    click(&mut rig, x + 4, y);
    let effects = rig.effects();
    let [Effect::SaveFile(file, folder)] = &effects[..] else { panic!("{effects:?}") };
    assert_eq!((file.id.as_str(), folder.as_str()), ("a-2", "/home/janna/Downloads"));
}

#[test]
fn fields_of_the_sign_in_form_are_edited_where_they_are_pressed() {
    let mut rig = Rig::blank(80, 24);
    rig.tell(Msg::SignedOut(None));
    click_on(&mut rig, "E-mail");
    rig.type_text("deskshop.example");
    click_on(&mut rig, "Password");
    rig.type_text("geeim");
    let (x, y) = cell_of(&rig, "deskshop");
    click(&mut rig, x + 4, y);
    rig.type_text("@");
    rig.expect("desk@shop.example");
    let (x, y) = cell_of(&rig, "•••••");
    click(&mut rig, x + 2, y);
    rig.type_text("h");
    let form = &rig.app.sign_in;
    assert_eq!(form.editor(form.focused()).text(), "geheim");
}

#[test]
fn under_a_question_nothing_is_pressed() {
    for (name, state) in STATES.iter().filter(|(name, _)| name.starts_with("confirm_")) {
        let mut rig = state(120, 40);
        let before = rig.screen();
        let area = rig.app.question_area(&rig.app.layout().unwrap());
        for (x, y) in (0..120).step_by(7).flat_map(|x| (1..39).map(move |y| (x, y))) {
            if !area.holds(x, y) {
                click(&mut rig, x, y);
            }
        }
        assert_eq!(rig.screen(), before, "{name}");
        assert!(rig.app.footer_actions().contains(&Action::Yes));
    }
}
