//! Where things stand on a screen of a size: plain rectangles, so that paging and wrapping know their room
//! without having drawn anything.

/// The least size everything fits in.
pub const MIN_SIZE: (u16, u16) = (80, 24);
/// From this width on the list and the discussion stand side by side.
pub const WIDE: u16 = 120;

/// A rectangle in cells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Area {
    /// Column of the left edge, from 0.
    pub x: u16,
    /// Row of the top edge, from 0.
    pub y: u16,
    /// Width in cells.
    pub w: u16,
    /// Height in cells.
    pub h: u16,
}

impl Area {
    /// The room inside a border, with a cell free on both sides: text that touches a line is hard to read.
    pub const fn padded(self) -> Area {
        Area { x: self.x + 2, y: self.y + 1, w: self.w.saturating_sub(4), h: self.h.saturating_sub(2) }
    }

    /// Whether a cell lies in it.
    pub fn holds(self, x: u16, y: u16) -> bool {
        (self.x..self.x + self.w).contains(&x) && (self.y..self.y + self.h).contains(&y)
    }

    /// What is left of it right of so many cells.
    pub const fn after(self, cells: u16) -> Area {
        Area { x: self.x + cells, w: self.w.saturating_sub(cells), ..self }
    }

    /// What is left of it below so many lines.
    pub const fn below(self, lines: u16) -> Area {
        Area { y: self.y + lines, h: self.h.saturating_sub(lines), ..self }
    }

    /// Its line of this number, if it has it.
    pub fn line(self, number: usize) -> Option<Area> {
        let number = u16::try_from(number).ok().filter(|number| *number < self.h)?;
        Some(Area { y: self.y + number, h: 1, ..self })
    }

    /// The rows of a list inside a border, under the line of headings.
    pub const fn rows(self) -> Area {
        let inner = self.inner();
        Area { y: inner.y + 1, h: inner.h.saturating_sub(1), ..inner }
    }

    /// The room inside a border.
    pub const fn inner(self) -> Area {
        Area { x: self.x + 1, y: self.y + 1, w: self.w.saturating_sub(2), h: self.h.saturating_sub(2) }
    }
}

/// The parts of Insights.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InsightsParts {
    /// What is told in words.
    pub headline: Area,
    /// Working time to reply.
    pub histogram: Area,
    /// The share in time by week.
    pub weeks: Area,
    /// The share in time by market.
    pub markets: Area,
    /// What is due in the working days ahead.
    pub load: Area,
}

/// A scroll bar on a frame's right line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Track {
    /// Its cells: one column.
    pub area: Area,
    /// Lines there are.
    pub total: usize,
    /// Lines that are shown.
    pub room: usize,
    /// The first of them.
    pub first: usize,
}

impl Track {
    /// The bar on the right line of `frame`, as high as it; `None` where everything is shown.
    pub fn of(frame: Area, total: usize, room: usize, first: usize) -> Option<Track> {
        let area = Area { x: (frame.x + frame.w).saturating_sub(1), w: 1, ..frame };
        (total > room && room > 0 && area.h > 0).then_some(Track { area, total, room, first })
    }

    /// The greatest number that the first line shown can have.
    pub const fn last(&self) -> usize {
        self.total.saturating_sub(self.room)
    }

    /// The first line to be shown when the bar is held at a row.
    pub fn first_at(&self, y: u16) -> usize {
        let steps = usize::from(self.area.h.saturating_sub(1)).max(1);
        let at = usize::from(y.saturating_sub(self.area.y)).min(steps);
        (at * self.last() + steps / 2) / steps
    }
}

/// The screen's parts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Layout {
    /// The line on top: screens, account, connection.
    pub header: Area,
    /// The line under it: what is due.
    pub summary: Area,
    /// Everything between.
    pub body: Area,
    /// The line at the bottom: the notice and the keys. More lines where the notice is long.
    pub footer: Area,
    /// Whether the list and the discussion stand side by side.
    pub wide: bool,
}

impl Layout {
    /// The parts of a screen of `cols` by `rows`; `None` where it is too small.
    pub fn of(cols: u16, rows: u16) -> Option<Layout> {
        if cols < MIN_SIZE.0 || rows < MIN_SIZE.1 {
            return None;
        }
        Some(Layout {
            header: Area { x: 0, y: 0, w: cols, h: 1 },
            summary: Area { x: 0, y: 1, w: cols, h: 1 },
            body: Area { x: 0, y: 2, w: cols, h: rows - 3 },
            footer: Area { x: 0, y: rows - 1, w: cols, h: 1 },
            wide: cols >= WIDE,
        })
    }

    /// The same parts with so many lines at the bottom; the body gives way.
    #[must_use]
    pub const fn with_footer(mut self, lines: u16) -> Layout {
        let more = lines.saturating_sub(self.footer.h);
        self.body.h = self.body.h.saturating_sub(more);
        self.footer.y -= more;
        self.footer.h += more;
        self
    }

    /// The body in two columns; the right one `percent` of the width.
    pub fn columns(&self, percent: u16) -> (Area, Area) {
        let body = self.body;
        let right = u16::try_from(u32::from(body.w) * u32::from(percent) / 100).unwrap_or(body.w);
        let left = body.w - right;
        (Area { w: left, ..body }, Area { x: body.x + left, w: right, ..body })
    }

    /// The list's rectangle.
    pub fn list(&self) -> Area {
        if self.wide { self.columns(48).0 } else { self.body }
    }

    /// The discussion's rectangle while reading.
    pub fn thread(&self) -> Area {
        if self.wide { self.columns(48).1 } else { self.body }
    }

    /// The rectangle of the look at a reply before it goes out: the whole body, or on a wide screen as high
    /// as so many lines need.
    pub fn review(&self, lines: usize) -> Area {
        if !self.wide {
            return self.body;
        }
        self.middle(100, u16::try_from(lines + 2).unwrap_or(u16::MAX).max(8))
    }

    /// The parts of Insights: what is told in words on top, under it four plots, two beside each other.
    /// `told` is so many lines.
    pub fn insights(&self, told: u16) -> InsightsParts {
        let (left, right) = self.columns(50);
        let top = told + 2;
        let rest = self.body.h.saturating_sub(top);
        let upper = rest - rest / 2;
        let (high, low) = (self.body.y + top, self.body.y + top + upper);
        InsightsParts {
            headline: Area { h: top, ..self.body },
            histogram: Area { y: high, h: upper, ..left },
            weeks: Area { y: high, h: upper, ..right },
            markets: Area { y: low, h: rest - upper, ..left },
            load: Area { y: low, h: rest - upper, ..right },
        }
    }

    /// The rectangle of the sign-in form with so many fields.
    pub fn sign_in(&self, fields: usize) -> Area {
        self.middle(72, u16::try_from(fields).unwrap_or(4) * 2 + 7)
    }

    /// The line of one of its fields, label and all.
    pub fn sign_in_field(&self, fields: usize, field: usize) -> Area {
        let inner = self.sign_in(fields).inner();
        let below = u16::try_from(field).unwrap_or(0) * 2;
        Area { x: inner.x + 2, y: inner.y + 1 + below, w: inner.w - 4, h: 1 }
    }

    /// The rectangle of the list of keys.
    pub fn help(&self) -> Area {
        self.middle(96, self.body.h)
    }

    /// The rectangle of the palette.
    pub fn palette(&self) -> Area {
        self.middle(96, 24)
    }

    /// A rectangle in the middle of the body, at most as large as it.
    pub fn middle(&self, w: u16, h: u16) -> Area {
        let body = self.body;
        let (w, h) = (w.min(body.w), h.min(body.h));
        Area { x: body.x + (body.w - w) / 2, y: body.y + (body.h - h) / 2, w, h }
    }

    /// The rectangles while writing: the discussion, the text, the checks.
    pub fn writing(&self) -> [Area; 3] {
        if self.wide {
            let (thread, right) = self.columns(55);
            let checks = (right.h / 3).clamp(6, 14);
            let text = Area { h: right.h - checks, ..right };
            return [thread, text, Area { y: right.y + text.h, h: checks, ..right }];
        }
        let body = self.body;
        let checks = if body.h >= 30 { 7 } else { 5 };
        let thread = ((body.h - checks) * 2 / 5).max(5);
        let text = body.h - checks - thread;
        [
            Area { h: thread, ..body },
            Area { y: body.y + thread, h: text, ..body },
            Area { y: body.y + thread + text, h: checks, ..body },
        ]
    }
}

/// Cells of the labels of the sign-in form.
pub const SIGN_IN_LABEL: u16 = 16;
/// Cells of the labels of the form of an absence.
pub const FORM_LABEL: u16 = 20;

/// The parts of the screen with the form of an absence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FormLayout {
    /// The frame of the fields.
    pub fields: Area,
    /// The frame of the calendar beside them.
    pub calendar: Area,
    /// How many months stand side by side in it.
    pub months: u16,
    /// The frame of what the rule says, below both.
    pub rule: Area,
}

/// Cells of a month: seven days of three, one between Friday and Saturday, one behind for a bracket.
pub const MONTH_CELLS: u16 = 23;
/// Cells between two months.
pub const MONTH_GAP: u16 = 2;
/// Lines of the form's frame.
const FORM_LINES: u16 = 14;

impl Layout {
    /// The parts of the screen with the form of an absence: one month beside the fields, two or three where
    /// there is room.
    pub fn absence_form(&self) -> FormLayout {
        let months = match self.body.w {
            150.. => 3,
            WIDE..150 => 2,
            _ => 1,
        };
        // The first and the last cell of a month are mostly blank: no more is left free beside the frame.
        let w = months * MONTH_CELLS + (months - 1) * MONTH_GAP + 2;
        let body = self.body;
        let h = FORM_LINES.min(body.h);
        FormLayout {
            fields: Area { w: body.w - w, h, ..body },
            calendar: Area { x: body.x + body.w - w, w, h, ..body },
            months,
            rule: Area { y: body.y + h, h: body.h - h, ..body },
        }
    }
}

impl FormLayout {
    /// The line of a field, label and all. A line between the days and the rest leaves room for what is wrong with
    /// a day.
    pub fn field(&self, number: usize) -> Option<Area> {
        let inner = self.fields.inner();
        let row = inner.line(if number < 2 { number * 2 } else { number + 3 })?;
        Some(Area { x: row.x + 1, w: row.w.saturating_sub(2), ..row })
    }

    /// The rectangle of a month in the calendar.
    pub fn month(&self, number: u16) -> Area {
        let inner = self.calendar.inner();
        Area { x: inner.x + number * (MONTH_CELLS + MONTH_GAP), w: MONTH_CELLS, ..inner }
    }
}

/// The parts of a screen that lists rows, with what is to be told of the selected one below.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListLayout {
    /// The frame.
    pub frame: Area,
    /// What stands above the rows.
    pub above: Area,
    /// The rows.
    pub rows: Area,
    /// What is told of the selected one, with a line above it. As high whichever it is, so that no row moves.
    pub details: Area,
}

impl Layout {
    /// The parts of a list with so many lines above the rows and so many for what is told of the selected one, as
    /// far as a third of the room is left for the rows.
    pub fn listed(&self, above: u16, details: u16) -> ListLayout {
        let inner = self.body.padded();
        let rest = inner.below(above);
        let below = details.min(rest.h - rest.h / 3);
        let rows = Area { h: rest.h - below, ..rest };
        ListLayout {
            frame: self.body,
            above: Area { h: above.min(inner.h), ..inner },
            rows,
            details: Area { y: rows.y + rows.h, h: below, ..rest },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_fill_the_screen_and_never_overlap() {
        for (cols, rows) in (80..=260).flat_map(|cols| (24..=80).map(move |rows| (cols, rows))) {
            for lines in 1..=4 {
                let layout = Layout::of(cols, rows).unwrap().with_footer(lines);
                assert_eq!(layout.body.h + 2 + lines, rows);
                assert_eq!(layout.footer.y + layout.footer.h, rows);
                let [thread, text, checks] = layout.writing();
                for area in [thread, text, checks] {
                    assert!(area.inner().w >= 30 && area.inner().h >= 3, "{cols}x{rows}: {area:?}");
                    assert!(area.x + area.w <= cols && area.y + area.h < rows);
                }
                assert_eq!(checks.y + checks.h, layout.footer.y);
                let form = layout.absence_form();
                assert!(form.fields.w >= 50 && form.fields.x + form.fields.w == form.calendar.x);
                assert_eq!(form.calendar.x + form.calendar.w, cols);
                assert!(form.rule.h >= 4 && form.rule.y + form.rule.h == layout.footer.y);
                assert_eq!(layout.thread().x + layout.thread().w, cols);
            }
        }
        assert!(Layout::of(79, 24).is_none() && Layout::of(80, 23).is_none());
    }
}
