//! The event stream as the program hears it: changes of discussions and notices, and the word to list again.

use super::error::PlatformError;
use super::sse::{Decoder, Frame};
use super::transport::next_piece;
use super::wire::{self, WireAbsence, WireDiscussion};
use crate::domain::absence::Absence;
use crate::domain::discussion::Discussion;
use reqwest::Response;
use std::time::Duration;

/// What the platform tells of its own accord.
#[derive(Debug, Clone, PartialEq)]
pub enum Event {
    /// A discussion has changed.
    Discussion(Box<Discussion>),
    /// A notice has changed.
    Absence(Box<Absence>),
    /// Something was missed (the stream cannot be resumed, or an event could not be read): list again.
    Resync,
    /// Nothing has changed; the stream lives.
    KeepAlive,
}

/// An open event stream. When it ends or fails, open a new one with [`EventStream::last_event_id`], then
/// list once by the sync token.
pub struct EventStream {
    response: Response,
    decoder: Decoder,
    patience: Duration,
}

impl EventStream {
    pub(super) fn new(response: Response, last_event_id: Option<String>, patience: Duration) -> Self {
        EventStream { response, decoder: Decoder::new(last_event_id), patience }
    }

    /// The id of the last event heard, to resume from.
    pub fn last_event_id(&self) -> Option<&str> {
        self.decoder.last_id()
    }

    /// The next event; `None` when the platform has ended the stream. Dropping the future loses nothing.
    ///
    /// # Errors
    /// [`PlatformError::Unreachable`] when the stream breaks off or falls silent for 45 s.
    pub async fn next(&mut self) -> Result<Option<Event>, PlatformError> {
        loop {
            if let Some(frame) = self.decoder.next_frame() {
                return Ok(Some(heard(frame)));
            }
            match next_piece(&mut self.response, self.patience).await {
                Ok(Some(piece)) => self.decoder.feed(&piece),
                Ok(None) => return Ok(None),
                Err(error) => return Err(error),
            }
        }
    }
}

fn heard(frame: Frame) -> Event {
    let Frame::Event { name, data } = frame else {
        return if frame == Frame::Comment { Event::KeepAlive } else { Event::Resync };
    };
    match name.as_str() {
        "discussion" => wire::one::<WireDiscussion>(data.as_bytes())
            .map_or(Event::Resync, |discussion| Event::Discussion(Box::new(discussion))),
        "absence" => wire::one::<WireAbsence>(data.as_bytes())
            .map_or(Event::Resync, |absence| Event::Absence(Box::new(absence))),
        "resync" => Event::Resync,
        // A newer platform's event says at least that the stream lives.
        _ => Event::KeepAlive,
    }
}
