//! Whatever the client has read in bounds can be shown: drawn at any size, without a control character.

use super::{changed, fuzz};
use crate::platform::server::{Server, discussion, message, ok};
use crate::support::rig::Rig;
use proptest::prelude::*;
use serde_json::json;
use std::sync::{Arc, Mutex};
use swopdesk::app::msg::Msg;
use swopdesk::platform::{ListQuery, Order};

#[test]
fn whatever_was_read_can_be_shown_at_any_size() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let next = Arc::new(Mutex::new(json!({ "items": [] })));
    let shown = next.clone();
    let server = runtime.block_on(Server::start(move |_| ok(shown.lock().unwrap().clone())));
    let desk = crate::platform::server::client(&server);
    let discussions = prop::collection::vec(changed(discussion("d1")), 1..3);
    let messages = prop::collection::vec(changed(message("m1")), 0..4);
    fuzz((discussions, messages, 1u16..140, 1u16..50), |(discussions, messages, cols, rows)| {
        *next.lock().unwrap() = json!({ "items": discussions });
        let discussions = runtime.block_on(desk.discussions(&ListQuery::default())).unwrap().items;
        *next.lock().unwrap() = json!({ "items": messages });
        let id = "d1".into();
        let asked = desk.messages(&id, Order::OldestFirst, None, None);
        let messages = runtime.block_on(asked).unwrap().items;
        let mut rig = Rig::open(cols.max(60), rows.max(10));
        rig.tell(Msg::Changed(discussions.clone()));
        rig.press("g enter");
        for discussion in discussions {
            rig.page(&discussion, messages.clone(), None);
            rig.tell(Msg::Changed(vec![discussion]));
        }
        rig.tell(Msg::Resize(cols, rows));
        for line in rig.lines() {
            prop_assert!(!line.contains(swopdesk::domain::clean::is_unsafe), "{:?}", line);
        }
        rig.press("G enter r");
        let _ = rig.screen();
        Ok(())
    });
}
