//! Editing the reply: motions, selection, cut and paste, undo, the way from finding to finding, and the hand-over to
//! the seller's own editor.

use super::App;
use super::composer::MAX_REPLY;
use super::editor::Editor;
use super::keys::edit_line;
use super::msg::Effect;
use super::notice::Tone;
use crate::domain::clean::clean;
use crate::domain::discussion::DiscussionId;
use crate::input::Action;
use crate::words::say;

type Effects = Vec<Effect>;

/// Characters taken back from another editor at most: far more than can be sent, and still quick to wrap.
const MOST_TAKEN: usize = 5 * MAX_REPLY;

/// What leaves the text as it is: what cannot be sent any more can still be read and copied.
const READS: &[Action] = &[
    Action::LineUp,
    Action::LineDown,
    Action::TextStart,
    Action::TextEnd,
    Action::Left,
    Action::Right,
    Action::WordLeft,
    Action::WordRight,
    Action::LineStart,
    Action::LineEnd,
    Action::NextFinding,
    Action::PreviousFinding,
    Action::SelectLeft,
    Action::SelectRight,
    Action::SelectUp,
    Action::SelectDown,
    Action::SelectWordLeft,
    Action::SelectWordRight,
    Action::SelectLineStart,
    Action::SelectLineEnd,
    Action::SelectTextStart,
    Action::SelectTextEnd,
    Action::SelectAll,
    Action::Copy,
];

/// A text from outside as it may stand in an editor: lines end as here, tabs are blanks, nothing unsafe.
pub(super) fn taken_in(text: &str) -> String {
    clean(&text.replace("\r\n", "\n").replace('\r', "\n").replace('\t', "    ")).into_owned()
}

impl App {
    /// Carries out what edits the reply or moves in it.
    pub(super) fn write(&mut self, action: Action, effects: &mut Effects) {
        let width = self.writing_width();
        if let Some(why) = self.writing_closed().filter(|_| !READS.contains(&action)) {
            return self.say(Tone::Bad, why);
        }
        match action {
            Action::Copy => return self.copy(effects),
            Action::EditOutside => return self.hand_over(effects),
            Action::Paste if self.clip.is_empty() => {
                return self.say(Tone::Plain, say!(self.words, "compose-nothing-to-paste"));
            }
            Action::Cut => self.copy(effects),
            _ => {}
        }
        let Some(composer) = &mut self.composer else { return };
        let before = (composer.editor.text().len(), composer.editor.cursor());
        let editor = &mut composer.editor;
        let edited = match action {
            Action::NewLine => {
                editor.insert("\n");
                true
            }
            Action::Cut => editor.cut().is_some(),
            Action::Paste => {
                editor.insert(&self.clip);
                true
            }
            Action::Undo => editor.undo(),
            Action::Redo => editor.redo(),
            Action::NextFinding | Action::PreviousFinding => {
                let found = composer.to_finding(action == Action::NextFinding);
                if !found {
                    return self.say(Tone::Plain, say!(self.words, "compose-no-findings"));
                }
                false
            }
            _ => {
                move_or_delete(editor, action, width);
                editor.text().len() != before.0
            }
        };
        if edited {
            composer.edited(self.now);
        } else if composer.editor.cursor() != before.1 {
            composer.moved(self.now);
        }
    }

    /// Keeps what is selected for a paste and gives it to the terminal's clipboard.
    fn copy(&mut self, effects: &mut Effects) {
        let selected = self.composer.as_ref().and_then(|composer| composer.editor.selected());
        let Some(text) = selected.map(str::to_owned) else {
            return self.say(Tone::Plain, say!(self.words, "compose-nothing-selected"));
        };
        self.say(Tone::Plain, say!(self.words, "compose-copied", count = text.chars().count()));
        effects.push(Effect::Copy(text.clone()));
        self.clip = text;
    }

    /// Hands the text to the seller's own editor; the draft is kept before.
    fn hand_over(&mut self, effects: &mut Effects) {
        self.keep_draft(effects);
        if let Some(composer) = &self.composer {
            effects.push(Effect::EditOutside(composer.id.clone(), composer.editor.text().to_owned()));
        }
    }

    /// The text has come back from the seller's own editor. It is one step of undo, and checked at once.
    pub(super) fn edited_outside(&mut self, id: &DiscussionId, text: &str, effects: &mut Effects) {
        let Some(composer) = self.composer.as_mut().filter(|composer| composer.id == *id) else { return };
        let text = taken_in(text);
        // Editors end a text with a line's end of their own.
        let own = composer.editor.text().ends_with('\n');
        let mut text = if own { text.as_str() } else { text.strip_suffix('\n').unwrap_or(&text) };
        let cut = text.char_indices().nth(MOST_TAKEN).map(|(end, _)| end);
        if let Some(end) = cut {
            text = &text[..end];
        }
        if text == composer.editor.text() {
            return self.say(Tone::Plain, say!(self.words, "compose-editor-kept"));
        }
        composer.editor.replace_all(text);
        composer.edited(self.now);
        self.keep_draft(effects);
        if let Some(composer) = &mut self.composer {
            composer.check();
        }
        if cut.is_some() {
            self.say(Tone::Bad, say!(self.words, "compose-editor-cut", count = MOST_TAKEN));
        }
    }
}

fn move_or_delete(editor: &mut Editor, action: Action, width: usize) {
    match action {
        Action::LineUp => editor.vertical(-1, width),
        Action::LineDown => editor.vertical(1, width),
        Action::TextStart => editor.to_text_start(),
        Action::TextEnd => editor.to_text_end(),
        Action::SelectLeft => editor.select(Editor::left),
        Action::SelectRight => editor.select(Editor::right),
        Action::SelectUp => editor.select(|editor| editor.vertical(-1, width)),
        Action::SelectDown => editor.select(|editor| editor.vertical(1, width)),
        Action::SelectWordLeft => editor.select(Editor::word_left),
        Action::SelectWordRight => editor.select(Editor::word_right),
        Action::SelectLineStart => editor.select(Editor::to_line_start),
        Action::SelectLineEnd => editor.select(Editor::to_line_end),
        Action::SelectTextStart => editor.select(Editor::to_text_start),
        Action::SelectTextEnd => editor.select(Editor::to_text_end),
        Action::SelectAll => editor.select_all(),
        Action::DeleteWordForward => editor.delete_word_forward(),
        Action::DeleteToLineEnd => editor.delete_to_line_end(),
        _ => edit_line(editor, action),
    }
}
