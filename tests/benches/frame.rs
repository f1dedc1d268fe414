//! A frame of the inbox with 100,000 lines (another number: the first argument): what a step of the cursor costs
//! the state, the drawing and the comparison with what is on the terminal. Prints figures, asserts nothing about
//! time. `cargo bench --bench frame`

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    dead_code,
    missing_docs
)]

#[path = "../support/rig.rs"]
mod rig;
#[path = "../support/samples.rs"]
mod samples;

use chrono::TimeDelta;
use ratatui::layout::Size;
use rig::Rig;
use std::cell::Cell;
use std::io::{self, Write};
use std::time::{Duration, Instant};
use swopdesk::app::msg::Msg;
use swopdesk::domain::discussion::Discussion;
use swopdesk::runtime::paint::Paint;
use swopdesk::ui;

const STEPS: u32 = 2_000;

/// Counts what a terminal would get.
struct Counted<'a>(&'a Cell<usize>);

impl Write for Counted<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.set(self.0.get() + bytes.len());
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// The samples' words again and again, each with a deadline of its own, the last of them 14 days away.
fn many(count: usize) -> Vec<Discussion> {
    let kinds = samples::discussions();
    let apart = TimeDelta::days(14) / i32::try_from(count).unwrap();
    let one = |n: usize| {
        let (mut one, _) = kinds[n % kinds.len()].clone();
        one.id = samples::id(n);
        one.reply_due_at = Some(samples::now() + apart * i32::try_from(n).unwrap());
        one
    };
    (0..count).map(one).collect()
}

fn main() {
    let count: usize = std::env::args().nth(1).and_then(|many| many.parse().ok()).unwrap_or(100_000);
    println!("{count} lines; microseconds a frame: state, screen, terminal, all; bytes a frame");
    for (cols, rows) in [(80, 24), (160, 48), (200, 50)] {
        for key in ["j", "PageDown"] {
            let mut rig = Rig::open(cols, rows);
            rig.tell(Msg::Changed(many(count)));
            let size = Size { width: cols, height: rows };
            let bytes = Cell::new(0);
            let mut paint = Paint::new(Counted(&bytes), size, true);
            let [mut state, mut screen, mut whole] = [Duration::ZERO; 3];
            for _ in 0..STEPS {
                let begun = Instant::now();
                rig.app.now += TimeDelta::milliseconds(20);
                rig.press(key);
                state += begun.elapsed();
                let mut drawn = Duration::ZERO;
                paint
                    .draw(size, |frame| {
                        let begun = Instant::now();
                        ui::draw(&rig.app, &rig.look, frame);
                        drawn = begun.elapsed();
                    })
                    .unwrap();
                screen += drawn;
                whole += begun.elapsed();
            }
            let each = |spent: Duration| spent.as_secs_f64() * 1e6 / f64::from(STEPS);
            let [state, screen, whole] = [state, screen, whole].map(each);
            let terminal = whole - state - screen;
            println!(
                "{cols:>3}x{rows} {key:<8} {state:>7.0} {screen:>7.0} {terminal:>7.0} {whole:>7.0} {:>7}",
                bytes.get() / STEPS as usize
            );
        }
    }
}
