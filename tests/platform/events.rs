//! The event stream: decoded from pieces split anywhere, and what the program hears of it.

use super::server::*;
use proptest::prelude::*;
use std::time::Duration;
use swopdesk::platform::{Credentials, Decoder, Event, Frame, Limits, PlatformError, Reach};

fn decode(pieces: &[&[u8]]) -> (Vec<Frame>, Option<String>) {
    let mut decoder = Decoder::new(None);
    let mut frames = Vec::new();
    for piece in pieces {
        decoder.feed(piece);
        frames.extend(std::iter::from_fn(|| decoder.next_frame()));
    }
    (frames, decoder.last_id().map(str::to_owned))
}

fn event(name: &str, data: &str) -> Frame {
    Frame::Event { name: name.into(), data: data.into() }
}

#[test]
fn streams_are_read_by_the_rules() {
    for (stream, frames, last_id) in [
        ("data: a\n\n", vec![event("message", "a")], None),
        ("\u{feff}event: discussion\r\ndata:{}\r\nid: 7\r\n\r\n", vec![event("discussion", "{}")], Some("7")),
        ("event:x\rdata: a\rdata:  b\r\r", vec![event("x", "a\n b")], None),
        (":\n: keep alive\n", vec![Frame::Comment, Frame::Comment], None),
        ("event: resync\n\n", vec![event("resync", "")], None),
        ("id: 7\ndata: a\n\nid: 8\ndata: never ended", vec![event("message", "a")], Some("7")),
        ("id: 7\n\nid\ndata: x\n\n", vec![event("message", "x")], None),
        ("id: a\u{1}b\ndata\nnew: field\nretry: 5\n\n", vec![event("message", "")], None),
        ("\n\n\n", vec![], None),
    ] {
        let (got, id) = decode(&[stream.as_bytes()]);
        assert_eq!((got, id.as_deref()), (frames, last_id), "{stream:?}");
    }
}

#[test]
fn an_event_that_is_too_large_is_lost_and_told_but_not_the_next() {
    let mut decoder = Decoder::new(None);
    let mut frames = Vec::new();
    decoder.feed(b"event: discussion\ndata: ");
    for _ in 0..80 {
        decoder.feed(&[b'x'; 65536]);
    }
    decoder.feed(b"\n\ndata: next\n\n");
    for _ in 0..80 {
        decoder.feed(b"data: ");
        decoder.feed(&[b'x'; 65536]);
        decoder.feed(b"\n");
    }
    decoder.feed(b"\ndata: last\n\n");
    frames.extend(std::iter::from_fn(|| decoder.next_frame()));
    assert_eq!(
        frames,
        [Frame::TooLarge, event("message", "next"), Frame::TooLarge, event("message", "last")]
    );
}

proptest! {
    #[test]
    fn any_division_into_pieces_reads_the_same(
        lines in prop::collection::vec("(event: [a-z]{0,3}|data:[ ]?[a-zé:]{0,4}|id: [0-9a-z]{0,2}|:|)(\r\n|\n|\r)", 0..24),
        cuts in prop::collection::vec(0usize..200, 0..12),
    ) {
        let stream = lines.concat().into_bytes();
        let mut cuts: Vec<_> = cuts.into_iter().map(|c| c.min(stream.len())).collect();
        cuts.sort_unstable();
        cuts.insert(0, 0);
        cuts.push(stream.len());
        let pieces: Vec<_> = cuts.windows(2).map(|w| &stream[w[0]..w[1]]).collect();
        prop_assert_eq!(decode(&pieces), decode(&[&stream]));
        let bytes: Vec<_> = stream.chunks(1).collect();
        prop_assert_eq!(decode(&bytes), decode(&[&stream]));
    }
}

#[tokio::test]
async fn the_stream_tells_changes_and_where_to_resume() {
    let server = Server::start(|_| {
        let stream = format!(
            ": hello\n\nid: 41\nevent: discussion\ndata: {}\n\nid: 42\nevent: absence\ndata: {}\n\n\
             event: weather\ndata: rain\n\nevent: discussion\ndata: {{\"id\":7}}\n\nevent: resync\ndata: {{}}\n\n",
            discussion("d1"),
            absence("a1"),
        );
        let split = stream.into_bytes().chunks(7).map(<[u8]>::to_vec).collect();
        reply(200, "text/event-stream; charset=utf-8", pieces(split))
    })
    .await;
    let mut stream = client(&server).events(Some("40")).await.unwrap();
    assert_eq!(server.seen()[0].header("last-event-id"), Some("40"));
    assert_eq!(server.seen()[0].header("accept"), Some("text/event-stream"));
    assert_eq!(stream.last_event_id(), Some("40"));
    assert_eq!(stream.next().await.unwrap(), Some(Event::KeepAlive));
    let Some(Event::Discussion(d)) = stream.next().await.unwrap() else { panic!("a discussion comes") };
    assert_eq!((d.id.as_str(), stream.last_event_id()), ("d1", Some("41")));
    let Some(Event::Absence(a)) = stream.next().await.unwrap() else { panic!("a notice comes") };
    assert_eq!((a.id.as_str(), stream.last_event_id()), ("a1", Some("42")));
    assert_eq!(stream.next().await.unwrap(), Some(Event::KeepAlive));
    assert_eq!(stream.next().await.unwrap(), Some(Event::Resync));
    assert_eq!(stream.next().await.unwrap(), Some(Event::Resync));
    assert_eq!(stream.next().await.unwrap(), None);
}

#[tokio::test]
async fn a_platform_without_events_is_told_apart() {
    for answer in [
        || problem(404, "not_found"),
        || reply(404, "text/html", "<html>Not Found</html>"),
        || reply(200, "application/json", "{}"),
        || problem(405, "method_not_allowed"),
    ] {
        let server = Server::start(move |_| answer()).await;
        assert_eq!(client(&server).events(None).await.err(), Some(PlatformError::EventsUnsupported));
    }
    let server = Server::start(|_| problem(500, "oops")).await;
    assert_eq!(
        client(&server).events(None).await.err(),
        Some(PlatformError::ServerError { status: 500, retry_at: None })
    );
}

#[tokio::test]
async fn a_stream_that_falls_silent_ends() {
    let server = Server::start(|_| {
        use futures_util::StreamExt;
        let hello = futures_util::stream::iter([Ok::<_, std::io::Error>(b":\n".to_vec())]);
        let body = axum::body::Body::from_stream(hello.chain(futures_util::stream::pending()));
        reply(200, "text/event-stream", body)
    })
    .await;
    let limits = Limits { events: Duration::from_millis(100), ..quick() };
    let desk = connect(&server.url, Credentials::Fixed("T".into()), TestClock::new(), limits);
    let mut stream = desk.events(None).await.unwrap();
    assert_eq!(stream.next().await.unwrap(), Some(Event::KeepAlive));
    let error = stream.next().await.unwrap_err();
    assert!(matches!(error, PlatformError::Unreachable { reason: Reach::TimedOut, .. }), "{error:?}");
}
