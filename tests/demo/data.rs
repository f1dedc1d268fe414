//! The made-up data: believable, spread, repeatable, and quick to make.

use super::{NOW, Rig, at, text};
use chrono::{DateTime, Datelike, TimeDelta, Utc, Weekday};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::time::Instant;
use swopdesk::demo::{Demo, Options};

fn instant(value: &Value) -> Option<DateTime<Utc>> {
    value.as_str().map(at)
}

/// Working time between two instants in Amsterdam in November 2026, minute by minute: no holiday, and no
/// change of the clocks (an hour ahead of UTC).
fn elapsed(from: DateTime<Utc>, to: DateTime<Utc>) -> TimeDelta {
    let mut minutes = 0;
    let mut at = from;
    while at < to {
        let local = at + TimeDelta::hours(1);
        minutes += i64::from(!matches!(local.weekday(), Weekday::Sat | Weekday::Sun));
        at += TimeDelta::minutes(1);
    }
    TimeDelta::minutes(minutes)
}

fn open(rig: &Rig) -> Vec<Value> {
    rig.demo.discussions().unwrap().into_iter().filter(|d| d["status"] == "open").collect()
}

#[tokio::test]
async fn there_are_forty_open_discussions_in_ten_markets_with_every_standing() {
    let rig = Rig::new().await;
    let open = open(&rig);
    assert!(open.len() >= 40);
    let markets: BTreeSet<String> = open.iter().map(|d| text(&d["market"]["locale"])).collect();
    let languages: BTreeSet<String> = open.iter().map(|d| text(&d["market"]["languages"][0])).collect();
    assert!(markets.len() >= 10 && languages.len() >= 10, "{markets:?} {languages:?}");
    let many = |fits: &dyn Fn(&Value) -> bool| open.iter().filter(|d| fits(d)).count();
    assert!(many(&|d| d["handler"] == "platform") >= 4);
    assert!(many(&|d| !d["takeover"]["charged"].is_null()) >= 1);
    assert!(many(&|d| d["awaiting"] == "buyer") >= 6);
    assert!(many(&|d| d["awaiting"] == "none") >= 1);
    assert!(many(&|d| !d["no_reply_needed"].is_null()) >= 1);
    assert!(many(&|d| !d["reply_due_at"].is_null()) >= 2);
    let categories: BTreeSet<String> = open.iter().map(|d| text(&d["category"])).collect();
    assert!(categories.len() >= 5, "{categories:?}");
    let subjects: BTreeSet<String> = open.iter().map(|d| text(&d["subject"])).collect();
    assert!(subjects.len() * 10 >= open.len() * 8, "{} subjects", subjects.len());
}

#[tokio::test]
async fn deadlines_spread_from_overdue_to_a_day_ahead_in_working_time() {
    for now in [NOW, "2026-11-22T21:29:25Z", "2026-11-23T00:10:00Z"] {
        let rig = Rig::with(|options| {
            options.clock = std::sync::Arc::new(swopdesk::demo::clock::ManualClock::new(at(now)));
        })
        .await;
        let turns = open(&rig).into_iter().filter(|d| d["awaiting"] == "seller" && d["handler"] == "seller");
        let left: Vec<i64> = turns
            .map(|d| 24 * 60 - elapsed(instant(&d["awaiting_reply_since"]).unwrap(), at(now)).num_minutes())
            .collect();
        assert!(left.len() >= 20);
        assert!(left.iter().all(|left| (-8 * 60..=24 * 60).contains(left)), "{left:?}");
        let hours =
            |low: i64, high: i64| left.iter().filter(|left| (low * 60..high * 60).contains(*left)).count();
        for (low, high) in [(-8, 0), (0, 8), (8, 16), (16, 24)] {
            assert!(hours(low, high) >= 3, "{now}: {low} to {high} h in {left:?}");
        }
    }
}

#[tokio::test]
async fn every_discussion_is_of_one_piece() {
    let rig = Rig::new().await;
    let (mut turns, mut files) = (BTreeMap::<usize, usize>::new(), 0);
    for d in rig.demo.discussions().unwrap() {
        let messages = rig.demo.messages(&text(&d["id"])).unwrap();
        let (first, last) = (messages.first().unwrap(), messages.last().unwrap());
        *turns.entry(messages.len()).or_default() += 1;
        assert_eq!(d["message_count"].as_u64(), Some(messages.len() as u64));
        assert_eq!((&last["id"], &last["sent_at"]), (&d["last_message_id"], &d["last_message_at"]), "{d}");
        assert_eq!(first["sent_at"], d["created_at"]);
        let times: Vec<_> = messages.iter().map(|message| instant(&message["sent_at"])).collect();
        assert!(times.is_sorted() && times.last().unwrap().unwrap() <= at(NOW), "{times:?}");
        assert!(
            instant(&d["updated_at"]) <= Some(at(NOW))
                && instant(&d["updated_at"]) >= instant(&d["last_message_at"])
        );
        assert_eq!(d["awaiting"] == "seller", !d["awaiting_reply_since"].is_null());
        assert_eq!(d["handler"] == "platform", d["takeover"].is_object());
        let preview = text(&d["last_message_preview"]);
        assert!(preview.chars().count() <= 200 && !preview.is_empty());
        for message in &messages {
            let words = text(&message["text"]);
            assert!(!words.contains('{') && !words.is_empty(), "{words}");
            for file in message["attachments"].as_array().unwrap() {
                let bytes =
                    rig.get(&format!("/v1/attachments/{}", text(&file["id"]))).await.bytes().await.unwrap();
                assert_eq!(Some(bytes.len() as u64), file["size"].as_u64());
                files += 1;
            }
        }
        assert!(!text(&d["subject"]).contains('{'));
        let unanswered = messages.iter().rev().take_while(|message| message["author"]["role"] != "seller");
        let buyers: Vec<_> = unanswered.filter(|message| message["author"]["role"] == "buyer").collect();
        if d["awaiting"] == "seller" {
            assert_eq!(buyers.last().unwrap()["sent_at"], d["awaiting_reply_since"]);
        }
        assert!(d["unread_count"].as_u64() <= d["message_count"].as_u64());
    }
    assert!(turns.keys().max() >= Some(&9) && turns.contains_key(&1), "{turns:?}");
    assert!(files >= 10, "{files}");
}

#[tokio::test]
async fn orders_and_devices_are_believable() {
    let rig = Rig::new().await;
    let mut phones = 0;
    for d in rig.demo.discussions().unwrap() {
        let order = &d["order"];
        let country = text(&d["market"]["country"]);
        let number = text(&order["number"]);
        assert!(number.starts_with(&country) && number[2..].parse::<u32>().is_ok(), "{number}");
        assert!(text(&order["tracking_url"]).starts_with("https://"));
        let (placed, created) = (instant(&order["placed_at"]).unwrap(), instant(&d["created_at"]).unwrap());
        assert!(placed < created);
        if let Some(delivered) = instant(&order["delivered_at"]) {
            assert!(placed < delivered && delivered < created);
        }
        let item = &order["items"][0];
        let (price, many) =
            (item["price"]["amount_minor"].as_i64().unwrap(), item["quantity"].as_i64().unwrap());
        assert_eq!(order["total"]["amount_minor"].as_i64(), Some(price * many));
        if let Some(imei) = item["imei"].as_str() {
            phones += 1;
            let sum: u32 = imei
                .chars()
                .rev()
                .enumerate()
                .map(|(place, digit)| digit.to_digit(10).unwrap() * (1 + place as u32 % 2))
                .map(|digit| digit / 10 + digit % 10)
                .sum();
            assert!(imei.len() == 15 && sum.is_multiple_of(10), "{imei}");
        }
    }
    assert!(phones > 30, "{phones}");
}

#[tokio::test]
async fn answers_of_the_last_ninety_days_are_there_for_statistics() {
    let rig = Rig::new().await;
    let all = rig.demo.discussions().unwrap();
    let answers: Vec<&Value> = all.iter().flat_map(|d| d["answers"].as_array().unwrap()).collect();
    assert!(answers.len() > 100, "{}", answers.len());
    let weeks: BTreeSet<i64> =
        answers.iter().map(|answer| (at(NOW) - instant(&answer["at"]).unwrap()).num_weeks()).collect();
    assert!(weeks.len() >= 10, "{weeks:?}");
    assert!(answers.iter().all(|answer| instant(&answer["since"]) < instant(&answer["at"])));
}

#[tokio::test]
async fn some_texts_are_hard() {
    let rig = Rig::new().await;
    let open = open(&rig);
    assert!(open.iter().any(|d| text(&d["buyer"]["display_name"]).contains("王小明")));
    let mut texts = String::new();
    let mut longest = 0;
    for d in &open {
        for message in rig.demo.messages(&text(&d["id"])).unwrap() {
            longest = longest.max(text(&message["text"]).chars().count());
            texts.push_str(&text(&message["text"]));
        }
    }
    assert!(longest > 2500, "{longest}");
    assert!(texts.contains("\u{200d}") && texts.contains("e\u{301}"));
}

#[tokio::test]
async fn notices_of_every_fate_are_there() {
    let rig = Rig::new().await;
    let fates: BTreeSet<String> = rig.demo.absences().unwrap().iter().map(|a| text(&a["status"])).collect();
    for fate in ["acknowledged", "rejected", "withdrawn"] {
        assert!(fates.contains(fate), "{fates:?}");
    }
}

#[tokio::test]
async fn a_seed_repeats_and_another_seed_does_not() {
    let data = async |seed: u64| {
        let rig = Rig::with(|options| options.seed = seed).await;
        let discussions = rig.demo.discussions().unwrap();
        let last = text(&discussions[0]["id"]);
        (discussions, rig.demo.messages(&last).unwrap(), rig.demo.absences().unwrap())
    };
    let (first, again, other) = (data(3).await, data(3).await, data(4).await);
    assert_eq!(first, again);
    assert_ne!(first.0, other.0);
}

#[tokio::test]
async fn a_great_many_are_made_quickly_and_written_when_opened() {
    let begun = Instant::now();
    let demo = Demo::start(Options::quiet(20_000, 1)).await.unwrap();
    // a wide margin: a build without optimisation on a busy machine
    assert!(begun.elapsed().as_secs() < 60, "{:?}", begun.elapsed());
    let all = demo.discussions().unwrap();
    assert!(all.len() > 20_000);
    let id = text(&all[12_345]["id"]);
    assert_eq!(demo.messages(&id).unwrap().len() as u64, all[12_345]["message_count"].as_u64().unwrap());
}

#[tokio::test]
async fn few_or_none_are_fine_too() {
    for many in [0, 1, 3] {
        let rig = Rig::with(|options| options.discussions = many).await;
        assert_eq!(open(&rig).len(), many);
    }
}
