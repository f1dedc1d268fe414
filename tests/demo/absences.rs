//! Absence notices. Today is Wednesday 18 November 2026.

use super::{Rig, key, names, problem, text};
use reqwest::{Method, Response, StatusCode};
use serde_json::{Value, json};

async fn file(rig: &Rig, body: Value) -> Response {
    rig.post("/v1/absences", &key(), &body).await
}

async fn filed(rig: &Rig, first: &str, last: &str) -> Value {
    let response = file(rig, json!({ "first_day": first, "last_day": last })).await;
    assert_eq!(response.status(), StatusCode::CREATED, "{first}");
    response.json().await.unwrap()
}

async fn withdraw(rig: &Rig, id: &Value) -> Response {
    rig.request(Method::DELETE, &format!("/v1/absences/{}", text(id))).send().await.unwrap()
}

#[tokio::test]
async fn a_notice_is_filed_listed_and_told_whether_it_is_late() {
    let rig = Rig::new().await;
    let body = json!({
        "first_day": "2026-12-21", "last_day": "2027-01-08", "listings_withdrawn": true, "note": "Kerst",
        "replacement": { "name": "Noor", "reachable_at": "+31 20 555 0142" },
    });
    let response = file(&rig, body.clone()).await;
    assert_eq!(response.status(), StatusCode::CREATED);
    let absence: Value = response.json().await.unwrap();
    // 15 weekdays without Christmas Day and New Year's Day (Boxing Day is a Saturday)
    assert_eq!((absence["working_days"].as_i64(), absence["late"].as_bool()), (Some(13), Some(false)));
    assert_eq!(
        (absence["status"].as_str(), &absence["replacement"]),
        (Some("submitted"), &body["replacement"])
    );
    let list = rig.get_json("/v1/absences").await;
    let days: Vec<String> = list["items"].as_array().unwrap().iter().map(|a| text(&a["first_day"])).collect();
    assert!(days.is_sorted_by(|a, b| a >= b) && days.contains(&"2026-12-21".to_owned()));
}

#[tokio::test]
async fn late_means_more_than_five_working_days_and_less_than_fourteen_days_ahead() {
    let rig = Rig::new().await;
    for (first, last, late) in [
        ("2026-12-02", "2026-12-09", false), // 6 working days, 14 days ahead
        ("2026-12-01", "2026-12-01", true),  // one day, joined with the next notice: 7
        ("2026-11-23", "2026-11-27", false), // 5 working days, whatever the date
    ] {
        let absence = filed(&rig, first, last).await;
        assert_eq!(absence["late"], late, "{absence}");
    }
    // Friday to Monday has no working day between: one absence with the five days before
    assert_eq!(filed(&rig, "2026-11-30", "2026-11-30").await["late"], true);
    let rig = Rig::new().await;
    assert_eq!(filed(&rig, "2026-12-01", "2026-12-08").await["late"], true);
}

#[tokio::test]
async fn notices_that_stand_do_not_overlap() {
    let rig = Rig::new().await;
    let first = filed(&rig, "2026-12-21", "2026-12-24").await;
    let clash = json!({ "first_day": "2026-12-24", "last_day": "2026-12-31" });
    let document = problem(file(&rig, clash.clone()).await, 409, "absence_overlaps").await;
    assert_eq!(document["conflicting_id"], first["id"]);
    assert_eq!(withdraw(&rig, &first["id"]).await.status(), StatusCode::NO_CONTENT);
    let second: Value = file(&rig, clash.clone()).await.json().await.unwrap();
    rig.demo.decide_absence(&text(&second["id"]), false, Some("No")).unwrap();
    assert_eq!(file(&rig, clash).await.status(), StatusCode::CREATED);
}

#[tokio::test]
async fn what_is_no_notice_names_the_field() {
    let rig = Rig::new().await;
    let day = "2026-12-21";
    for (body, field) in [
        (json!({ "last_day": day }), "first_day"),
        (json!({ "first_day": day, "last_day": "2026-12-20" }), "last_day"),
        (json!({ "first_day": "2026-02-30", "last_day": day }), "first_day"),
        (json!({ "first_day": "21-12-2026", "last_day": day }), "first_day"),
        (json!({ "first_day": day, "last_day": "2027-12-22" }), "last_day"),
        (json!({ "first_day": day, "last_day": day, "note": "x".repeat(2001) }), "note"),
        (json!({ "first_day": day, "last_day": day, "listings_withdrawn": "yes" }), "listings_withdrawn"),
        (json!({ "first_day": day, "last_day": day, "replacement": {} }), "replacement.name"),
        (
            json!({ "first_day": day, "last_day": day, "replacement": { "name": "x".repeat(201) } }),
            "replacement.name",
        ),
        (json!({ "first_day": day, "last_day": day, "replacement": "Noor" }), "replacement"),
    ] {
        assert!(names(&problem(file(&rig, body.clone()).await, 422, "invalid").await, field), "{body}");
    }
    let bare = rig.request(Method::POST, "/v1/absences").json(&json!({})).send().await.unwrap();
    assert!(names(&problem(bare, 422, "invalid").await, "Idempotency-Key"));
}

#[tokio::test]
async fn the_same_key_files_once() {
    let rig = Rig::new().await;
    let (key, body) = (key(), json!({ "first_day": "2026-12-21", "last_day": "2026-12-22" }));
    let before = rig.demo.absences().unwrap().len();
    let first: Value = rig.post("/v1/absences", &key, &body).await.json().await.unwrap();
    let again: Value = rig.post("/v1/absences", &key, &body).await.json().await.unwrap();
    assert_eq!(first, again);
    assert_eq!(rig.demo.absences().unwrap().len(), before + 1);
    let other = json!({ "first_day": "2026-12-21", "last_day": "2026-12-23" });
    problem(rig.post("/v1/absences", &key, &other).await, 422, "idempotency_key_reused").await;
}

#[tokio::test]
async fn a_notice_is_withdrawn_before_it_begins() {
    let rig = Rig::new().await;
    let ahead = filed(&rig, "2026-11-19", "2026-11-20").await;
    assert_eq!(withdraw(&rig, &ahead["id"]).await.status(), StatusCode::NO_CONTENT);
    assert_eq!(withdraw(&rig, &ahead["id"]).await.status(), StatusCode::NO_CONTENT);
    let begun = filed(&rig, "2026-11-18", "2026-11-20").await;
    problem(withdraw(&rig, &begun["id"]).await, 409, "absence_begun").await;
    problem(withdraw(&rig, &Value::from("none")).await, 404, "not_found").await;
}
