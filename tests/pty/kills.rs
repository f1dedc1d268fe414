//! kill -9 of the real binary at random moments around sending, by the command and by the interface; then the
//! seller goes on, and each reply is with its buyer once. `SWOPDESK_KILLS=100` kills so often; the normal run
//! fewer times. `SWOPDESK_KILL_SEED` repeats a run's choices (not the machine's pace).

use super::{desk_with_parcel, see_delivered, send, signed_in, write_reply};
use crate::support::Home;
use crate::support::desk::Desk;
use crate::support::pty::eventually;
use std::collections::BTreeSet;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};
use swopdesk::demo::Act;

/// Kills of a normal run; one in six is of the interface, which holds a reply for 10 s.
const USUAL: u32 = 12;

fn number(name: &str) -> Option<u64> {
    std::env::var(name).ok().map(|text| text.parse().unwrap_or_else(|_| panic!("{name} is a number")))
}

fn kills() -> u32 {
    number("SWOPDESK_KILLS").map_or(USUAL, |many| u32::try_from(many).unwrap())
}

fn rng(part: u64) -> fastrand::Rng {
    let seed = number("SWOPDESK_KILL_SEED").unwrap_or_else(|| fastrand::u64(0..1_000_000));
    println!("SWOPDESK_KILL_SEED={seed}");
    fastrand::Rng::with_seed(seed ^ (part << 32))
}

fn text(n: u32) -> String {
    format!("Goedemiddag, uw pakket nummer {n} is vanmorgen verzonden en komt morgen bij u aan.")
}

/// A home in which `swopdesk reply` is run.
struct Seller<'a> {
    home: &'a Home,
    desk: &'a Desk,
}

impl Seller<'_> {
    fn file(&self, text: &str) -> PathBuf {
        let file = self.home.path().join("reply.txt");
        std::fs::write(&file, text).unwrap();
        file
    }

    fn reply(&self, id: &str, text: &str) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_swopdesk"));
        // Replies that differ by a number are told to be nearly the same, and rightly.
        command
            .args(["reply", id, "--json", "--accept", "repetition", "--file"])
            .arg(self.file(text))
            .env_clear();
        command.env("SWOPDESK_HOME", self.home.path());
        command.env("SWOPDESK_API_URL", self.desk.url()).env("SWOPDESK_TOKEN", self.desk.token());
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    /// Gives the same command again until it says that the reply is sent.
    fn goes_on(&self, id: &str, text: &str) -> Output {
        let mut last = None;
        for _ in 0..5 {
            let output = self.reply(id, text).output().unwrap();
            if output.status.success() {
                return output;
            }
            last = Some(output);
        }
        panic!("it is never sent: {last:?}");
    }

    /// The reply is with the buyer once, and every try has carried one key.
    fn assert_once(&self, id: &str, text: &str, what: &str) {
        let sent = self.desk.delivered(id).unwrap();
        assert_eq!(sent.len(), 1, "{what}: {sent:#?}");
        assert_eq!(sent[0]["text"], text, "{what}");
        let asked = self.desk.asked("POST", &format!("{id}/messages"));
        let keys: BTreeSet<_> = asked.iter().map(|r| r.idempotency_key.clone()).collect();
        assert!(keys.len() <= 1 && !keys.contains(&None), "{what}: {asked:#?}");
    }
}

#[test]
fn a_reply_command_killed_at_any_moment_and_given_again_sends_once() {
    let (desk, id) = desk_with_parcel();
    let (home, mut rng) = (Home::new(), rng(1));
    let seller = Seller { home: &home, desk: &desk };
    // How long it usually takes, the second time: the first one makes the store.
    let mut usual = Duration::ZERO;
    for n in 0..2 {
        let begun = Instant::now();
        assert!(seller.reply(&id, &text(1000 + n)).status().unwrap().success());
        usual = begun.elapsed();
    }
    let many = kills() - kills() / 6;
    let mut killed = 0;
    for n in 0..many {
        let id = desk.open_discussion("nl-nl", "Pakket", "Waar blijft mijn pakket?").unwrap();
        let act = match rng.u8(0..6) {
            0 => Some(Act::LoseAnswer),
            1 => Some(Act::HoldAnswer),
            2 => Some(Act::HalfAnswer),
            3 => Some(Act::Delay(Duration::from_millis(rng.u64(1..60)))),
            _ => None,
        };
        if let Some(act) = act.clone() {
            desk.script("POST", &format!("/v1/discussions/{id}"), 1, act);
        }
        let wait = usual.mul_f64(rng.f64() * 1.2);
        let mut child = seller.reply(&id, &text(n)).spawn().unwrap();
        let until = Instant::now() + wait;
        eventually("the moment has come", || (Instant::now() >= until).then_some(()));
        child.kill().unwrap();
        killed += u32::from(child.wait().unwrap().code().is_none());
        desk.clear_script();
        seller.goes_on(&id, &text(n));
        seller.assert_once(&id, &text(n), &format!("{act:?}, killed after {wait:?} of {usual:?}"));
    }
    println!("{killed} of {many} were killed before their end");
    assert!(killed >= many / 4, "too few were killed in time: {killed} of {many}");
}

#[test]
fn the_interface_killed_at_any_moment_around_sending_sends_once() {
    let mut rng = rng(2);
    for n in 0..(kills() / 6).max(1) {
        let (desk, id) = desk_with_parcel();
        let home = Home::new();
        let text = text(n);
        let mut term = signed_in(&home, &desk);
        write_reply(&mut term, &text);
        if rng.bool() {
            desk.script("POST", "/v1/discussions/", 1, Act::Delay(Duration::from_millis(rng.u64(1..200))));
        }
        send(&mut term);
        // Now and then in the middle of the hold, mostly around the moment at which it goes out.
        let early = rng.u8(0..4) == 0;
        let begun = Instant::now();
        if early {
            let until = begun + Duration::from_millis(rng.u64(0..600));
            eventually("the moment has come", || (Instant::now() >= until).then_some(()));
        } else {
            let until = begun + Duration::from_millis(9_700 + rng.u64(0..700));
            eventually("the moment has come", || (Instant::now() >= until).then_some(()));
        }
        term.kill();
        desk.clear_script();
        let seller = Seller { home: &home, desk: &desk };
        if rng.bool() {
            seller.goes_on(&id, &text);
        } else if desk.delivered(&id).unwrap().is_empty() {
            let term = signed_in(&home, &desk);
            desk.wait("the reply goes out", |desk| !desk.delivered(&id).unwrap().is_empty());
            see_delivered(&term);
        } else {
            // It finds its answer again, or has had it; nothing is left to be sent.
            let mut term = signed_in(&home, &desk);
            term.until("nothing waits", |screen| !screen.has("not sent yet") && !screen.has("sending"));
            term.keys("q");
            assert_eq!(term.end().code, 0);
        }
        seller.assert_once(&id, &text, &format!("early {early}"));
    }
}
