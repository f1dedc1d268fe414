//! The promise under random schedules: what the seller does, what happens at the platform and what the line
//! does to both, in an order that a seed decides; then everything heals, and every word that was shown as kept
//! is looked for. No clock is waited for: the hands are moved.
//!
//! `SWOPDESK_SCHEDULES=1000 cargo test --test main flow::schedules` runs so many; `SWOPDESK_SCHEDULE_SEED=7`
//! runs one and tells its steps. A seed that fails is told and written into tests/fixtures/schedule_seeds.txt,
//! whose seeds are always run first.

mod promise;
mod steps;
mod world;

use std::fmt::Write;
use std::io::Write as _;
use std::path::PathBuf;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Instant;
use world::World;

/// Schedules of a normal run.
const USUAL: u64 = 80;
/// Seeds of a run begin here; those that are kept lie below or above, as they were found.
const FIRST_SEED: u64 = 1;
/// Schedules that run side by side.
const AT_ONCE: usize = 2;

fn seeds_file() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/schedule_seeds.txt")
}

/// The seeds that have once failed.
fn kept_seeds() -> Vec<u64> {
    let text = std::fs::read_to_string(seeds_file()).unwrap();
    let numbers = text.lines().map(|line| line.split('#').next().unwrap_or_default().trim());
    numbers.filter(|number| !number.is_empty()).map(|number| number.parse().unwrap()).collect()
}

fn number(name: &str) -> Option<u64> {
    std::env::var(name).ok().map(|text| text.parse().unwrap_or_else(|_| panic!("{name} is a number")))
}

/// One schedule; what was broken and all steps, where the promise was.
fn run(seed: u64) -> Result<Vec<String>, String> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let done = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        runtime.block_on(async {
            // The jitter of back-offs is part of the schedule.
            fastrand::seed(seed);
            let mut world = World::new(seed).await;
            for _ in 0..world.length() {
                world.step().await;
            }
            world.heal().await;
            let broken = world.broken().await;
            (world.trace.into_inner().unwrap(), broken)
        })
    }));
    match done {
        Ok((trace, broken)) if broken.is_empty() => Ok(trace),
        Ok((trace, broken)) => Err(format!("{}\n  {}", broken.join("\n"), trace.join("\n  "))),
        Err(panic) => {
            let words = panic.downcast_ref::<String>().cloned();
            let words = words.or_else(|| panic.downcast_ref::<&str>().map(ToString::to_string));
            Err(format!("it panicked: {}", words.unwrap_or_default()))
        }
    }
}

#[test]
fn whatever_happens_nothing_is_lost_and_nothing_goes_twice() {
    if let Some(seed) = number("SWOPDESK_SCHEDULE_SEED") {
        match run(seed) {
            Ok(trace) => println!("seed {seed} keeps the promise:\n  {}", trace.join("\n  ")),
            Err(broken) => panic!("seed {seed}:\n{broken}"),
        }
        return;
    }
    let many = number("SWOPDESK_SCHEDULES").unwrap_or(USUAL);
    let kept = kept_seeds();
    let seeds: Vec<u64> = kept.iter().copied().chain(FIRST_SEED..FIRST_SEED + many).collect();
    let (next, begun) = (AtomicU64::new(0), Instant::now());
    let failed: Mutex<Vec<(u64, String)>> = Mutex::default();
    let steps = AtomicU64::new(0);
    std::thread::scope(|scope| {
        for _ in 0..AT_ONCE {
            scope.spawn(|| {
                loop {
                    let at = usize::try_from(next.fetch_add(1, Ordering::Relaxed)).unwrap();
                    let Some(seed) = seeds.get(at) else { return };
                    match run(*seed) {
                        Ok(trace) => drop(steps.fetch_add(trace.len() as u64, Ordering::Relaxed)),
                        Err(broken) => failed.lock().unwrap().push((*seed, broken)),
                    }
                }
            });
        }
    });
    let failed = failed.into_inner().unwrap();
    println!("{} schedules, {} steps, {:?}", seeds.len(), steps.into_inner(), begun.elapsed());
    if failed.is_empty() {
        return;
    }
    let mut told = String::new();
    for (seed, broken) in &failed {
        writeln!(told, "seed {seed}:\n{broken}\n").unwrap();
        if !kept.contains(seed) {
            let file = std::fs::OpenOptions::new().append(true).open(seeds_file());
            writeln!(file.unwrap(), "{seed}").unwrap();
        }
    }
    let numbers: Vec<u64> = failed.iter().map(|(seed, _)| *seed).collect();
    panic!(
        "{told}{} of {} schedules broke the promise, with the seeds {numbers:?}",
        failed.len(),
        seeds.len()
    );
}
