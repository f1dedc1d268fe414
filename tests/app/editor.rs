//! A text being edited: whatever is typed and whatever keys are pressed, the cursor stands between two
//! grapheme clusters and the lines hold the whole text.

use proptest::prelude::*;
use swopdesk::app::editor::Editor;
use swopdesk::app::wrap::{fit, width_of, wrap, wrap_most};
use unicode_segmentation::UnicodeSegmentation;

#[derive(Debug, Clone)]
enum Step {
    Insert(String),
    Key(u8),
    Vertical(isize, usize),
    Cursor(usize),
}

fn texts() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        "[a-zé ]{0,6}",
        "\\PC{0,4}",
        prop::sample::select(vec![
            "\n",
            "👩‍👩‍👧‍👦",
            "🇳🇱",
            "🇵🇱🇩",
            "e\u{301}",
            "\u{301}",
            "中文字",
            "ﻻ",
            "क्षि",
            "한글",
            "❤️",
            " ",
            "  ",
            "\u{600}😀",
            "\u{200d}",
        ])
        .prop_map(str::to_owned),
    ];
    prop::collection::vec(piece, 0..8).prop_map(|pieces| pieces.concat())
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let step = prop_oneof![
        4 => texts().prop_map(Step::Insert),
        8 => (0u8..26).prop_map(Step::Key),
        2 => (prop::sample::select(vec![-1isize, 1]), 1usize..40).prop_map(|(by, width)| Step::Vertical(by, width)),
        1 => (0usize..80).prop_map(Step::Cursor),
    ];
    prop::collection::vec(step, 0..40)
}

fn apply(editor: &mut Editor, step: &Step) {
    match step {
        Step::Insert(text) => editor.insert(text),
        Step::Vertical(by, width) => editor.vertical(*by, *width),
        Step::Cursor(at) => editor.set_cursor(*at),
        Step::Key(key) => match key {
            0 => editor.left(),
            1 => editor.right(),
            2 => editor.word_left(),
            3 => editor.word_right(),
            4 => editor.to_line_start(),
            5 => editor.to_line_end(),
            6 => editor.to_text_start(),
            7 => editor.to_text_end(),
            8 => editor.delete_back(),
            9 => editor.delete_forward(),
            10 => editor.delete_word_back(),
            11 => editor.delete_to_line_start(),
            12 => drop(editor.undo()),
            13 => drop(editor.redo()),
            14 => editor.select(Editor::left),
            15 => editor.select(Editor::right),
            16 => editor.select(Editor::word_left),
            17 => editor.select(Editor::word_right),
            18 => editor.select(Editor::to_line_start),
            19 => editor.select(|editor| editor.vertical(1, 12)),
            20 => editor.select_all(),
            21 => drop(editor.cut()),
            22 => editor.delete_word_forward(),
            23 => editor.delete_to_line_end(),
            24 => editor.insert("x"),
            _ => editor.replace_all("zeven"),
        },
    }
}

fn boundaries(text: &str) -> Vec<usize> {
    text.grapheme_indices(true).map(|(i, _)| i).chain([text.len()]).collect()
}

proptest! {
    #[test]
    fn the_cursor_stands_between_grapheme_clusters(steps in steps(), width in 1usize..60) {
        let mut editor = Editor::default();
        for step in &steps {
            apply(&mut editor, step);
            prop_assert!(boundaries(editor.text()).contains(&editor.cursor()), "{step:?} in {:?}", editor.text());
            if let Some(selected) = editor.selection() {
                let places = boundaries(editor.text());
                prop_assert!(places.contains(&selected.start) && places.contains(&selected.end));
                prop_assert_eq!(editor.selected(), Some(&editor.text()[selected]));
            }
            let (lines, line, column) = editor.laid_out(width);
            prop_assert!(lines[line].start <= editor.cursor());
            prop_assert_eq!(column, width_of(&editor.text()[lines[line].start..editor.cursor()]));
        }
    }

    #[test]
    fn lines_hold_the_whole_text_and_are_never_too_wide(text in texts(), width in 4usize..40) {
        let lines = wrap(&text, width);
        let mut at = 0;
        for line in &lines {
            // Only a newline lies between two lines.
            prop_assert!(line.start == at || (line.start == at + 1 && text.as_bytes()[at] == b'\n'));
            at = line.end;
            let shown = text[line.clone()].trim_end_matches(' ');
            prop_assert!(width_of(shown) <= width, "{shown:?}");
            prop_assert!(boundaries(&text).contains(&line.start));
        }
        prop_assert_eq!(at, text.len());
        let fitted = fit(&text, width);
        prop_assert!(width_of(&fitted) <= width);
        prop_assert!(fitted == text || fitted.ends_with('…'));
        for most in 1..4 {
            let some = wrap_most(&text, width, most);
            prop_assert!(some.len() <= most && some.iter().all(|line| width_of(line) <= width));
            prop_assert!(lines.len() <= most || some.last().is_some_and(|last| last.ends_with('…')));
        }
    }

    #[test]
    fn every_motion_gets_to_the_end(text in texts()) {
        let mut editor = Editor::new(text.as_str());
        for back in [Editor::left as fn(&mut Editor), Editor::word_left] {
            editor.to_text_end();
            for _ in 0..=text.len() { back(&mut editor); }
            prop_assert_eq!(editor.cursor(), 0);
        }
        for on in [Editor::right as fn(&mut Editor), Editor::word_right] {
            editor.to_text_start();
            for _ in 0..=text.len() { on(&mut editor); }
            prop_assert_eq!(editor.cursor(), text.len());
        }
        for _ in 0..=text.len() { editor.delete_back(); }
        prop_assert_eq!(editor.text(), "");
    }

    #[test]
    fn undo_leads_back_and_redo_forth(steps in steps()) {
        let mut editor = Editor::new("begin");
        for step in steps.iter().filter(|step| !matches!(step, Step::Key(12 | 13))) {
            apply(&mut editor, step);
        }
        // Every step back is a text that the steps forth pass through again, in turn.
        let mut passed = vec![editor.text().to_owned()];
        while editor.undo() {
            passed.push(editor.text().to_owned());
            prop_assert!(boundaries(editor.text()).contains(&editor.cursor()));
        }
        prop_assert_eq!(editor.text(), "begin");
        prop_assert_eq!(passed.pop(), Some("begin".to_owned()));
        while editor.redo() {
            prop_assert_eq!(passed.pop(), Some(editor.text().to_owned()));
            prop_assert!(boundaries(editor.text()).contains(&editor.cursor()));
        }
        prop_assert_eq!(passed, Vec::<String>::new());
    }
}

#[test]
fn a_word_is_one_step_of_undo() {
    let mut editor = Editor::default();
    for c in "goede dag".chars() {
        editor.insert(c.encode_utf8(&mut [0; 4]));
    }
    assert!(editor.undo());
    assert_eq!(editor.text(), "goede ");
    assert!(editor.undo());
    assert_eq!(editor.text(), "");
    assert!(!editor.undo());
    assert!(editor.redo() && editor.redo());
    assert_eq!(editor.text(), "goede dag");
}

#[test]
fn what_is_selected_is_replaced_cut_and_left() {
    let mut editor = Editor::new("een twee drie");
    editor.select(Editor::word_left);
    assert_eq!(editor.selected(), Some("drie"));
    editor.select(Editor::left);
    assert_eq!(editor.selected(), Some(" drie"));
    editor.left();
    assert_eq!((editor.cursor(), editor.selection()), (8, None), "to the start of the selection");
    editor.select(Editor::to_line_end);
    editor.right();
    assert_eq!(editor.cursor(), 13);
    editor.select(Editor::word_left);
    for c in ["v", "i", "e", "r"] {
        editor.insert(c);
    }
    assert_eq!(editor.text(), "een twee vier");
    assert!(editor.undo(), "typed over the selection: one step");
    assert_eq!((editor.text(), editor.cursor()), ("een twee drie", 9));
    editor.select_all();
    assert_eq!(editor.cut().as_deref(), Some("een twee drie"));
    assert_eq!(editor.cut(), None);
    assert_eq!(editor.text(), "");
    editor.undo();
    editor.select_all();
    editor.delete_back();
    assert_eq!(editor.text(), "");
    editor.undo();
    editor.to_text_start();
    editor.delete_word_forward();
    assert_eq!(editor.text(), " twee drie");
    editor.delete_to_line_end();
    assert_eq!(editor.text(), "");
}

#[test]
fn lines_break_at_words_and_the_cursor_follows() {
    let mut editor = Editor::new("een twee drie");
    let (lines, line, column) = editor.laid_out(8);
    assert_eq!(lines, [0..9, 9..13]);
    assert_eq!((line, column), (1, 4));
    editor.vertical(-1, 8);
    assert_eq!(editor.cursor(), 4, "the column is kept");
    editor.to_text_start();
    editor.vertical(-1, 8);
    assert_eq!(editor.cursor(), 0);
    editor.vertical(1, 8);
    assert_eq!(editor.cursor(), 9);
    assert_eq!(wrap("een\n\ntwee", 20), [0..3, 4..4, 5..9]);
    assert_eq!(wrap("", 20), vec![0..0]);
}
