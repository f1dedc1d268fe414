//! The main job, end to end: sign in, see what is due, answer, file an absence.

use super::{DUTCH, desk_with_parcel, open_parcel, see_delivered, send, signed_in};
use crate::support::Home;
use crate::support::desk::Desk;
use crate::support::pty::{CTRL_S, CTRL_U, ENTER, ESC, Start, TAB};
use crate::support::screen::Picture;

#[test]
fn the_first_start_asks_for_everything_and_keeps_what_is_typed() {
    let desk = Desk::with(6, |options| options.require_otp = Some("123456".to_owned()));
    let home = Home::new();
    let mut term = Start::new(&home).open();
    let form = term.see("Sign in to your helpdesk");
    assert!(form.has("Platform URL") && form.has("swopdesk demo"), "{form}");
    let (url, email, password) = (desk.url().to_owned(), desk.email().to_owned(), desk.password().to_owned());
    term.keys(&url).see(&url);
    term.keys(ENTER).keys(&email).see(&email);
    term.keys(ENTER).keys("wrong").see("•••••");
    term.keys(ENTER);
    let told = term.see("E-mail address or password is wrong - Check both and try again");
    assert!(told.has(&url) && told.has(&email) && told.has("•••••"), "{told}");
    assert!(!told.row_with("Password").unwrap().contains("wrong"), "the password is never shown: {told}");
    term.keys(CTRL_U).see_no_more("•");
    term.keys(&password).see(&"•".repeat(password.len()));
    term.keys(ENTER).see("One-time code");
    term.keys("000000").see("000000");
    term.keys(ENTER);
    let told = term.see("The one-time code is wrong or too old - Enter the newest code");
    assert!(told.has(&url) && told.has(&email), "{told}");
    term.keys("123456").see("123456");
    term.keys(ENTER).see("Needs a reply");
    term.see("● live");
    term.keys("q");
    assert_eq!(term.end().code, 0);

    // The address and the session are kept: the next start asks for nothing, and renews nothing either.
    let term = Start::new(&home).open();
    term.see("● live");
    // Wrong password, right one, wrong code, right code.
    desk.wait_asked(4, "POST", "/oauth/token");
    for file in home.files() {
        let bytes = std::fs::read(&file).unwrap();
        let kept = crate::support::pty::find(&bytes, password.as_bytes());
        assert!(kept.is_none(), "the password lies in {}", file.display());
    }
}

#[test]
fn the_list_stands_in_the_order_of_the_time_that_is_left() {
    let desk = Desk::quiet(30);
    let home = Home::new();
    let term = Start::new(&home).at(&desk).size(140, 40).open();
    term.see("● live");
    let due = desk.due();
    let many = format!("Needs a reply {}", due.len());
    let times =
        |screen: &Picture| screen.rows().iter().filter_map(|row| minutes_left(row)).collect::<Vec<_>>();
    let screen =
        term.until("the list is complete", |screen| screen.has(&many) && times(screen).len() == due.len());
    // Where the platform names no deadline of its own, who has waited longest stands on top.
    let mut waited: Vec<(String, String, usize)> = due
        .iter()
        .filter(|d| d["reply_due_at"].is_null())
        .map(|d| {
            let words =
                |v: &serde_json::Value, n: usize| v.as_str().unwrap().chars().take(n).collect::<String>();
            let (buyer, subject) = (words(&d["buyer"]["display_name"], 8), words(&d["subject"], 8));
            let rows = screen.rows();
            let at = rows.iter().position(|row| row.contains(&buyer) && row.contains(&subject));
            (d["awaiting_reply_since"].as_str().unwrap().to_owned(), buyer, at.expect("a row of each"))
        })
        .collect();
    assert!(waited.len() >= 10);
    waited.sort();
    let rows: Vec<usize> = waited.iter().map(|(_, _, row)| *row).collect();
    assert!(rows.is_sorted(), "{waited:#?}\n{screen}");
    // And all of them, whoever named the deadline, by the time left that is shown.
    let minutes = times(&screen);
    assert!(minutes.is_sorted(), "{minutes:?}\n{screen}");
    assert!(minutes.iter().any(|m| *m < 0) && minutes.iter().any(|m| *m > 0), "{minutes:?}");
}

/// The first word of a row of the list that is a time left, like `−6h19` or `⏸0h10`, in minutes.
fn minutes_left(row: &str) -> Option<i64> {
    let words = row.strip_prefix('│')?.split('│').next()?;
    words.split_whitespace().take(2).find_map(|word| {
        let word = word.trim_start_matches('⏸');
        let (sign, word) = word.strip_prefix('−').map_or((1, word), |rest| (-1, rest));
        let (hours, minutes) = word.split_once('h')?;
        Some(sign * (hours.parse::<i64>().ok()? * 60 + minutes.parse::<i64>().ok()?))
    })
}

#[test]
fn a_reply_is_checked_held_taken_back_and_delivered_once() {
    let (desk, id) = desk_with_parcel();
    let home = Home::new();
    let mut term = signed_in(&home, &desk);
    open_parcel(&mut term);
    term.keys("r").see("Reply to");
    let english = "Hello, thank you for your message, we are looking into it.";
    term.keys(english).see("this reads like English; the standards ask for the language");
    term.keys(CTRL_S).see("Send to");
    let review = term.see("It can be sent all the same");
    assert!(review.has("this reads like English") && review.has(english), "{review}");
    term.keys(ENTER).see("goes out in 9 s");
    term.see("goes out in 8 s");
    term.keys("u").see("Reply to");
    assert!(term.see(english).has("this reads like English"));
    assert!(desk.delivered(&id).unwrap().is_empty());

    term.keys(CTRL_U).see_no_more("Hello");
    term.keys(DUTCH).see("✓ Dutch");
    term.keys(CTRL_S).see("nothing to say against it");
    term.keys(ENTER).see("goes out in");
    see_delivered(&term);
    let delivered = desk.delivered(&id).unwrap();
    assert_eq!(delivered.len(), 1);
    assert_eq!(delivered[0]["text"], DUTCH);
    let posts = desk.wait_asked(1, "POST", &format!("{id}/messages"));
    assert!(posts[0].idempotency_key.as_ref().is_some_and(|key| key.len() == 36), "{posts:?}");
    // It is the buyer's turn: out of what needs a reply, into what waits.
    term.keys(ESC).see("╭ Needs a reply");
    term.see_no_more("Pakket niet aangekomen");
    term.keys(TAB).see("Pakket niet aangekomen");
    term.keys("q");
    let ended = term.end();
    ended.assert_restored();
    assert_eq!(ended.code, 0);
}

#[test]
fn quitting_with_a_reply_on_its_way_asks_first() {
    let (desk, id) = desk_with_parcel();
    let home = Home::new();
    let mut term = signed_in(&home, &desk);
    super::write_reply(&mut term, DUTCH);
    send(&mut term);
    term.keys("q").see("Quit now?");
    term.keys("n").see_no_more("Quit now?");
    term.keys("q").see("Quit now?");
    term.keys("y");
    assert_eq!(term.end().code, 0);
    assert!(desk.delivered(&id).unwrap().is_empty());
    let term = signed_in(&home, &desk);
    desk.wait("the held reply goes out", |desk| desk.delivered(&id).unwrap().len() == 1);
    see_delivered(&term);
}

#[test]
fn absences_are_filed_in_time_and_late_and_withdrawn() {
    let desk = Desk::quiet(6);
    let home = Home::new();
    let mut term = signed_in(&home, &desk);
    let filed = || desk.asked("POST", "/v1/absences");
    term.keys("2").see("Absences 4");
    term.keys("n").see("New absence");
    term.keys("+30d").keys(TAB).keys("+44d").until("in time", |screen| screen.words().contains("in time,"));
    term.keys(CTRL_S).see("absence filed");
    term.see("Absences 5");
    desk.wait_asked(1, "POST", "/v1/absences");

    term.keys("n").see("New absence");
    term.keys("+3d")
        .keys(TAB)
        .keys("+21d")
        .until("late", |screen| screen.words().contains("it can still be filed"));
    term.keys(CTRL_S).see("This notice is late");
    term.keys("n").see_no_more("This notice is late");
    assert!(term.screen().has("New absence"), "back in the form");
    assert_eq!(filed().len(), 1);
    term.keys(CTRL_S).see("This notice is late");
    term.keys("y").see("Absences 6");
    term.see("filed late");
    desk.wait_asked(2, "POST", "/v1/absences");
    let of_demo = desk.absences().unwrap();
    assert!(of_demo.iter().any(|a| a["late"] == true && a["status"] == "submitted"), "{of_demo:#?}");

    // An overlap is told while it is typed.
    term.keys("n").see("New absence");
    term.keys("+4d")
        .keys(TAB)
        .keys("+5d")
        .until("it overlaps", |screen| screen.words().contains("it overlaps"));
    term.keys("\x18").see("Discard the form?");
    term.keys("y").see("Absences 6");

    // By first day, the newest on top: two of the made-up ones, the one in time, then the late one.
    let late = desk.absences().unwrap().into_iter().find(|a| a["status"] == "submitted" && a["late"] == true);
    let late_id = late.unwrap()["id"].as_str().unwrap().to_owned();
    term.keys("gjjj");
    term.keys("w").see("Withdraw this notice?");
    term.keys("y").see("notice withdrawn");
    desk.wait("the notice is withdrawn", |desk| {
        desk.absences().unwrap().iter().any(|a| a["id"] == late_id.as_str() && a["status"] == "withdrawn")
    });
    term.keys(ESC).see("Needs a reply");
    term.keys("q");
    assert_eq!(term.end().code, 0);
}

#[test]
fn the_demo_signs_in_by_itself_and_keeps_nothing() {
    let home = Home::new();
    let mut term = Start::new(&home)
        .arg("demo")
        .url("http://127.0.0.1:1")
        .var("SWOPDESK_TOKEN", "ignored")
        .var("SWOPDESK_DEMO_LIVE", "off")
        .size(140, 40)
        .open();
    term.see("● live");
    assert!(term.screen().has("48 open"), "{}", term.screen());
    term.keys(ENTER).see("ordered");
    term.keys("q");
    let ended = term.end();
    ended.assert_restored();
    assert_eq!(ended.code, 0);
    assert!(home.files().is_empty(), "{:?}", home.files());
}
