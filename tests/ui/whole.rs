//! Frames are whole, nothing lies across them, no wide character is cut in half; at every size.

use super::states::STATES;
use crate::support::rig::{Rig, line};
use ratatui::buffer::Buffer;
use swopdesk::app::Screen;
use swopdesk::app::layout::{Area, Layout};
use swopdesk::app::wrap::width_of;
use swopdesk::input::Context;

const SIZES: &[(u16, u16)] = &[(80, 24), (120, 40), (140, 40), (200, 50), (81, 25), (119, 30)];

/// The frames of a screen from the lowest to the one on top, as the layout has them.
fn frames(rig: &Rig) -> Vec<Area> {
    let app = &rig.app;
    let Some(layout) = app.layout() else { return Vec::new() };
    let mut frames = match app.screen {
        Screen::SignIn => {
            let many = u16::try_from(app.sign_in.fields().len()).unwrap();
            vec![layout.middle(72, many * 2 + 7)]
        }
        Screen::Absences if app.form.is_some() => {
            let parts = layout.absence_form();
            vec![parts.fields, parts.calendar, parts.rule]
        }
        Screen::Insights if app.insights.figures.is_some() => {
            let parts = layout.insights(app.insights_told_lines());
            vec![parts.headline, parts.histogram, parts.weeks, parts.markets, parts.load]
        }
        Screen::Absences | Screen::Insights | Screen::Outbox => vec![layout.body],
        Screen::Inbox if app.composer.is_some() => layout.writing().to_vec(),
        Screen::Inbox if layout.wide => vec![layout.list(), layout.thread()],
        Screen::Inbox => vec![layout.body],
    };
    if app.review.is_some() {
        frames.push(app.review_layout().unwrap().area);
    }
    frames.extend(app.dialog_layout().map(|parts| parts.frame));
    if app.help.is_some() {
        frames.push(layout.help());
    }
    if app.confirm.is_some() {
        frames.push(confirm(rig, &layout));
    }
    if app.palette.is_some() {
        frames.push(layout.palette());
    }
    frames
}

/// The question's frame is as high as its words: found by its heading.
fn confirm(rig: &Rig, layout: &Layout) -> Area {
    let buffer = rig.buffer();
    let x = layout.middle(64, 6).x;
    let column: Vec<&str> = (0..buffer.area.height).map(|y| buffer[(x, y)].symbol()).collect();
    for h in 5..12 {
        let area = layout.middle(64, h);
        let (top, bottom) = (usize::from(area.y), usize::from(area.y + area.h - 1));
        if column[top] == "╭" && column[bottom] == "╰" {
            return area;
        }
    }
    panic!("no frame around the question:\n{}", rig.screen());
}

fn on(area: Area, x: u16, y: u16) -> bool {
    (area.x..area.x + area.w).contains(&x) && (area.y..area.y + area.h).contains(&y)
}

/// What is wrong with the frames and the characters of a screen.
pub fn faults(rig: &Rig) -> Vec<String> {
    let buffer: Buffer = rig.buffer();
    let frames = frames(rig);
    let mut wrong = Vec::new();
    let at = |x: u16, y: u16| buffer[(x, y)].symbol();
    for (i, frame) in frames.iter().enumerate() {
        let covered = |x: u16, y: u16| frames[i + 1..].iter().any(|above| on(*above, x, y));
        let (right, bottom) = (frame.x + frame.w - 1, frame.y + frame.h - 1);
        let mut want = |x: u16, y: u16, symbols: &[&str]| {
            if !covered(x, y) && !symbols.contains(&at(x, y)) {
                wrong.push(format!("{x},{y}: {:?} where {symbols:?} belongs", at(x, y)));
            }
        };
        want(frame.x, frame.y, &["╭"]);
        want(right, frame.y, &["╮"]);
        want(frame.x, bottom, &["╰"]);
        want(right, bottom, &["╯"]);
        // Words on a frame's lines keep clear of its corners.
        want(right - 1, frame.y, &["─", " "]);
        want(frame.x + 1, bottom, &["─"]);
        want(right - 1, bottom, &["─"]);
        for y in frame.y + 1..bottom {
            want(frame.x, y, &["│"]);
            want(right, y, &["│", "┃"]);
        }
    }
    let edge = |x: u16, y: u16| frames.iter().any(|f| on(*f, x, y));
    for y in 0..buffer.area.height {
        for x in 0..buffer.area.width {
            let symbol = at(x, y);
            if ["╭", "╮", "╰", "╯"].contains(&symbol) && !edge(x, y) {
                wrong.push(format!("{x},{y}: a corner outside every frame"));
            }
            if width_of(symbol) > 1 && (x + 1 == buffer.area.width || at(x + 1, y) != " ") {
                wrong.push(format!("{x},{y}: {symbol:?} is cut in half"));
            }
            if symbol.chars().any(char::is_control) {
                wrong.push(format!("{x},{y}: {symbol:?}"));
            }
        }
    }
    wrong
}

#[test]
fn every_state_is_whole_at_every_size() {
    for (name, state) in STATES {
        for &(cols, rows) in SIZES {
            let rig = state(cols, rows);
            let wrong = faults(&rig);
            assert!(wrong.is_empty(), "{name} at {cols}x{rows}: {wrong:#?}\n{}", rig.screen());
        }
    }
}

#[test]
fn and_stays_whole_when_the_window_changes() {
    for (name, state) in STATES {
        let mut rig = state(200, 50);
        for (cols, rows) in [(80, 24), (140, 40), (100, 24), (120, 24), (80, 60)] {
            rig.tell(swopdesk::app::msg::Msg::Resize(cols, rows));
            let wrong = faults(&rig);
            assert!(wrong.is_empty(), "{name} at {cols}x{rows}: {wrong:#?}\n{}", rig.screen());
        }
    }
}

#[test]
fn too_small_a_window_says_what_it_needs() {
    for (name, state) in STATES {
        for (cols, rows) in [(79, 24), (80, 23), (40, 10), (12, 3), (1, 1)] {
            let rig = state(cols, rows);
            if cols >= 40 {
                assert!(rig.shows("swopdesk needs 80 columns and 24 rows"), "{name}:\n{}", rig.screen());
            }
        }
    }
}

#[test]
fn nothing_stands_in_the_cells_beside_a_frame() {
    for (name, state) in STATES {
        let rig = state(80, 24);
        let buffer = rig.buffer();
        let Some(layout) = rig.app.layout() else { continue };
        if rig.app.screen != Screen::Inbox || matches!(rig.app.context(), Context::Inbox | Context::Filter) {
            continue;
        }
        // Text that is read keeps a cell free on both sides.
        let body = layout.body;
        for y in body.y + 1..body.y + body.h - 1 {
            let line = line(&buffer, y);
            if line.starts_with('│') {
                assert!(line.starts_with("│ "), "{name}: {line}");
                assert!(buffer[(body.w - 2, y)].symbol() == " ", "{name}: {line}");
            }
        }
    }
}

#[test]
fn the_composer_says_how_to_send_where_one_can_and_always_how_to_leave() {
    for (name, state) in STATES.iter().filter(|(name, _)| name.starts_with("composer")) {
        for &(cols, rows) in SIZES {
            let mut rig = state(cols, rows);
            for _ in 0..2 {
                let keys = rig.lines().pop().unwrap();
                let can_send = rig.app.writing_closed().is_none();
                assert!(keys.contains("Ctrl-s send") == can_send, "{name}: {keys}");
                assert!(keys.contains("Esc keep as draft"), "{name}: {keys}");
                let why = "a very long error ".repeat(9);
                let kind = swopdesk::fault::FaultKind::LocalData;
                rig.tell(swopdesk::app::msg::Msg::Failed(crate::support::samples::fault(kind, &why, "wait")));
            }
        }
    }
}

#[test]
fn an_error_is_whole_and_covers_no_data() {
    let calm = (super::states::STATES.iter().find(|(name, _)| *name == "list").unwrap().1)(80, 24);
    let told = (super::states::STATES.iter().find(|(name, _)| *name == "notice_long").unwrap().1)(80, 24);
    let rows = |rig: &Rig| rig.lines().into_iter().filter(|line| line.contains("h")).count();
    for n in 0..8 {
        let row = calm.lines()[4 + n].clone();
        assert!(told.lines().contains(&row), "{row}");
    }
    assert!(rows(&calm) > 0);
    told.expect("the disk is full - make room on the disk; nothing typed is lost");
}
