//! What a press of the mouse does inside a place: it chooses a row, and pressed once more does with it what Enter
//! does; it puts the cursor into a text or a field, goes to what a finding is about, names a day.

use super::App;
use super::absences::FormField;
use super::editor::Editor;
use super::files::PATH_LABEL;
use super::help::Help;
use super::inbox::View;
use super::layout::{Area, FORM_LABEL, SIGN_IN_LABEL};
use super::months::FormCalendar;
use super::mouse::Held;
use super::msg::Effect;
use super::said::Leads;
use crate::input::{Action, Context};

/// The line of a list of lines that a cell lies in.
fn line_in(area: Area, x: u16, y: u16) -> Option<usize> {
    area.holds(x, y).then(|| usize::from(y - area.y))
}

/// Puts the cursor of a text of one line to what a cell of its field shows.
fn point(editor: &mut Editor, field: Area, x: u16, hidden: bool) {
    let cell = x.saturating_sub(field.x).into();
    editor.set_cursor(editor.in_field(cell, field.w.into(), hidden));
}

impl App {
    pub(super) fn pressed_in(&mut self, context: Context, x: u16, y: u16, effects: &mut Vec<Effect>) {
        match context {
            Context::Inbox | Context::Filter | Context::Thread => self.pressed_in_inbox(x, y, effects),
            Context::Composer => self.pressed_in_composer(x, y, effects),
            Context::Review => self.pressed_in_review(x, y),
            Context::Absences | Context::Outbox => self.pressed_in_rows(context, x, y, effects),
            Context::AbsenceForm => self.pressed_in_form(x, y),
            Context::SignIn => self.pressed_in_sign_in(x, y),
            Context::SaveFile | Context::AttachFile => self.pressed_in_dialog(context, x, y, effects),
            Context::Help | Context::HelpSearch => self.pressed_in_help(x, y, effects),
            Context::Palette => self.pressed_in_palette(x, y, effects),
            Context::Insights | Context::Confirm => {}
        }
    }

    fn pressed_in_inbox(&mut self, x: u16, y: u16, effects: &mut Vec<Effect>) {
        let Some(layout) = self.layout() else { return };
        let listed = layout.wide || !self.reading;
        let list = layout.list();
        if layout.wide && layout.thread().holds(x, y) {
            if !self.reading {
                self.open(effects);
            }
            return;
        }
        if !listed || !list.holds(x, y) {
            return;
        }
        if y == list.y {
            let tabs = self.view_tabs(list.inner().w.into());
            let at = x.saturating_sub(list.inner().x);
            let view = tabs.tabs.iter().find(|tab| (tab.x..tab.x + tab.width()).contains(&at));
            if let Some(view) = view.map(|tab| tab.view) {
                self.back_to_list();
                self.show_view(view);
            }
            return;
        }
        let rows = list.rows();
        let row = self.inbox.offset() + usize::from(y.saturating_sub(rows.y));
        if rows.holds(x, y) && row < self.inbox.len() {
            let again = self.inbox.position() == row && self.inbox.selected().is_some() && !self.reading;
            self.back_to_list();
            if again {
                self.open(effects);
            } else {
                self.inbox.select_at(row);
            }
        }
    }

    /// The keys go to the list again.
    fn back_to_list(&mut self) {
        (self.reading, self.wanted) = (false, None);
    }

    fn show_view(&mut self, view: View) {
        if self.inbox.view != view {
            self.inbox.show(view);
        }
    }

    fn pressed_in_composer(&mut self, x: u16, y: u16, effects: &mut Vec<Effect>) {
        let (Some(view), Some(layout)) = (self.text_view(), self.layout()) else { return };
        let checks = layout.writing()[2];
        // The free cells beside the lines belong to their ends.
        let beside = Area { x: view.area.x - 1, w: view.area.w + 2, ..view.area };
        if beside.holds(x, y) {
            self.dragged = Some(Held::Text);
            if let Some(composer) = &mut self.composer {
                let at = view.offset_at(&composer.editor, x, y);
                composer.editor.set_cursor(at);
                composer.moved(self.now);
            }
        } else if let Some(line) = line_in(checks.padded(), x, y) {
            match self.checks_said().into_iter().nth(line).and_then(|line| line.leads) {
                Some(Leads::To(place)) => self.cursor_at(place),
                Some(Leads::Review) => self.act(Action::Review, Context::Composer, effects),
                None => {}
            }
        }
    }

    /// Selects from where the button went down to a cell; above and below the text it scrolls along.
    pub(super) fn drag_in_text(&mut self, x: u16, y: u16) {
        let Some(view) = self.text_view().filter(|_| self.context() == Context::Composer) else { return };
        if let Some(composer) = &mut self.composer {
            let at = view.offset_at(&composer.editor, x, y);
            composer.editor.select(|editor| editor.set_cursor(at));
            composer.moved(self.now);
        }
    }

    fn cursor_at(&mut self, place: usize) {
        if let Some(composer) = &mut self.composer {
            composer.editor.set_cursor(place);
            composer.moved(self.now);
        }
    }

    /// A finding in the look before a reply goes out leads back to its place in the text.
    fn pressed_in_review(&mut self, x: u16, y: u16) {
        let Some(parts) = self.review_layout() else { return };
        let below = parts.area.padded().below(u16::try_from(parts.room + 1).unwrap_or(u16::MAX));
        let line = line_in(below, x, y).and_then(|line| self.review_shown(&parts).into_iter().nth(line));
        if let Some(Leads::To(place)) = line.and_then(|line| line.leads) {
            self.review = None;
            self.cursor_at(place);
        }
    }

    fn pressed_in_rows(&mut self, context: Context, x: u16, y: u16, effects: &mut Vec<Effect>) {
        let Some(view) = self.rows_view() else { return };
        match view.at(x, y) {
            // Of a notice all is told below the list.
            Some(row) if row == view.chosen && context == Context::Outbox => {
                self.act(Action::Open, context, effects);
            }
            Some(row) => self.choose_row(row),
            None => {}
        }
    }

    fn pressed_in_form(&mut self, x: u16, y: u16) {
        let (Some(parts), Some(form)) = (self.layout().map(|layout| layout.absence_form()), &mut self.form)
        else {
            return;
        };
        let rows = FormField::ALL.into_iter().enumerate();
        let mut rows = rows.filter_map(|(i, field)| Some((field, parts.field(i)?)));
        if let Some((field, row)) = rows.find(|(_, row)| row.holds(x, y)) {
            form.go_to(field);
            let input = row.after(FORM_LABEL);
            match form.focused_editor() {
                Some(editor) if x >= input.x => point(editor, input, x, false),
                Some(_) => {}
                // The label and the box are one.
                None if x < input.x + 3 => {
                    form.listings_withdrawn = !form.listings_withdrawn;
                    form.refusal = None;
                    self.form_edited();
                }
                None => {}
            }
            return;
        }
        if let Some(day) = self.day_at(x, y) {
            self.name_day(day);
        }
    }

    /// The first of the months shown.
    fn first_month(&self) -> Option<chrono::NaiveDate> {
        let parts = self.layout()?.absence_form();
        let plan = self.form_plan();
        self.form_calendar(plan.as_deref())?.months(parts.months).first().copied()
    }

    /// The day in a cell of the calendar.
    fn day_at(&self, x: u16, y: u16) -> Option<chrono::NaiveDate> {
        let parts = self.layout()?.absence_form();
        let plan = self.form_plan();
        let months = self.form_calendar(plan.as_deref())?.months(parts.months);
        (0u16..).zip(months).find_map(|(i, first)| FormCalendar::day_in(first, parts.month(i), x, y))
    }

    /// Writes a day of the calendar into the field with the cursor, else into the first that lacks one. The months
    /// stay where they are.
    fn name_day(&mut self, day: chrono::NaiveDate) {
        use chrono::Datelike;
        let before = self.first_month();
        let Some(form) = &mut self.form else { return };
        if !form.focused().is_day() {
            let lacks = |field: &FormField| form.text(*field).trim().is_empty();
            let days = [FormField::FirstDay, FormField::LastDay];
            let field = days.into_iter().find(lacks).unwrap_or(FormField::FirstDay);
            form.go_to(field);
        }
        form.put_day(day);
        form.turned = 0;
        let after = self.first_month();
        let index = |month: chrono::NaiveDate| i64::from(month.year()) * 12 + i64::from(month.month0());
        if let (Some(before), Some(after), Some(form)) = (before, after, &mut self.form) {
            form.turned = index(before) - index(after);
        }
        self.form_edited();
    }

    fn pressed_in_sign_in(&mut self, x: u16, y: u16) {
        let Some(layout) = self.layout().filter(|_| !self.sign_in.busy) else { return };
        let many = self.sign_in.fields().len();
        let mut rows = (0..many).map(|n| (n, layout.sign_in_field(many, n)));
        if let Some((n, row)) = rows.find(|(_, row)| row.holds(x, y)) {
            self.sign_in.go_to_field(n);
            let (input, hidden) = (row.after(SIGN_IN_LABEL), self.sign_in.focused().is_hidden());
            if x >= input.x {
                point(self.sign_in.focused_editor(), input, x, hidden);
            }
        }
    }

    fn pressed_in_dialog(&mut self, context: Context, x: u16, y: u16, effects: &mut Vec<Effect>) {
        let (Some(parts), many) = (self.dialog_layout(), self.dialog_files()) else { return };
        let Some(dialog) = &mut self.dialog else { return };
        let input = parts.path.after(PATH_LABEL);
        if input.holds(x, y) {
            point(&mut dialog.path, input, x, false);
            return;
        }
        let row = line_in(parts.rows, x, y).map(|line| parts.first + line).filter(|row| *row < many);
        match row {
            Some(row) if row == dialog.selected && context == Context::SaveFile => {
                self.act(Action::Save, context, effects);
            }
            Some(row) => dialog.selected = row,
            None => {}
        }
    }

    fn pressed_in_help(&mut self, x: u16, y: u16, effects: &mut Vec<Effect>) {
        let (Some(layout), (line, _)) = (self.layout(), self.help_parts()) else { return };
        let action = self.help_action_at(x, y);
        let Some(help) = &mut self.help else { return };
        if !layout.help().holds(x, y) {
            self.help = None;
        } else if let Some(line) = line.filter(|line| line.holds(x, y)) {
            help.typing = true;
            point(&mut help.search, line, x, false);
        } else if action.is_some() && help.chosen == action {
            self.help = None;
            let context = self.context();
            if let Some(action) = action.filter(|action| action.works_in(context)) {
                self.act(action, context, effects);
            }
        } else {
            *help = Help { chosen: action, ..std::mem::take(help) };
        }
    }

    fn pressed_in_palette(&mut self, x: u16, y: u16, effects: &mut Vec<Effect>) {
        let Some(layout) = self.layout() else { return };
        let many = self.palette_rows().len();
        let Some(palette) = &mut self.palette else { return };
        let inner = layout.palette().padded();
        let line = Area { h: 1, ..inner };
        if !layout.palette().holds(x, y) {
            self.palette = None;
        } else if line.holds(x, y) {
            point(&mut palette.line, line, x, false);
        } else if let Some(row) =
            line_in(inner.below(2), x, y).map(|line| palette.first + line).filter(|row| *row < many)
        {
            if palette.selected == row {
                return self.act(Action::Run, Context::Palette, effects);
            }
            palette.selected = row;
        }
    }
}
