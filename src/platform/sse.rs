//! Server-sent events, decoded piece by piece (the WHATWG rules): bytes in, whole events out, with bounds
//! on what one line and one event may hold.

use std::collections::VecDeque;

/// Longest line and largest event kept, in bytes. A discussion with a full set of answers is far smaller.
const MAX_EVENT: usize = 4 * 1024 * 1024;
/// Longest event id taken, in bytes: it goes back in a header.
const MAX_ID: usize = 1024;

/// What one block of the stream says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Frame {
    /// A comment line: the stream lives.
    Comment,
    /// An event with its data.
    Event {
        /// Its type; `message` where none was named.
        name: String,
        /// Its data lines, joined by newlines.
        data: String,
    },
    /// An event that was larger than the bound; it is lost.
    TooLarge,
}

/// The decoder. Feed it the pieces as they come, in any division.
#[derive(Debug, Default)]
pub struct Decoder {
    line: Vec<u8>,
    /// The line ended with CR: an LF that follows belongs to it.
    after_cr: bool,
    started: bool,
    /// The line is longer than the bound.
    overlong: bool,
    /// The event holds more than the bound, or an overlong line.
    overflow: bool,
    name: String,
    data: String,
    has_data: bool,
    pending_id: Option<String>,
    last_id: Option<String>,
    frames: VecDeque<Frame>,
}

impl Decoder {
    /// A decoder that begins after the event `last_id`.
    pub fn new(last_id: Option<String>) -> Self {
        Decoder { pending_id: last_id.clone(), last_id, ..Decoder::default() }
    }

    /// The id of the last whole event, to resume from.
    pub fn last_id(&self) -> Option<&str> {
        self.last_id.as_deref()
    }

    /// The next whole frame of what was fed so far.
    pub fn next_frame(&mut self) -> Option<Frame> {
        self.frames.pop_front()
    }

    /// Takes the next piece of the stream.
    pub fn feed(&mut self, mut piece: &[u8]) {
        while !piece.is_empty() {
            if std::mem::take(&mut self.after_cr) && piece[0] == b'\n' {
                piece = &piece[1..];
                continue;
            }
            let end = piece.iter().position(|b| matches!(b, b'\n' | b'\r'));
            self.extend_line(&piece[..end.unwrap_or(piece.len())]);
            let Some(end) = end else { return };
            self.after_cr = piece[end] == b'\r';
            piece = &piece[end + 1..];
            self.end_line();
        }
    }

    fn extend_line(&mut self, bytes: &[u8]) {
        if self.overlong || self.line.len() + bytes.len() > MAX_EVENT {
            self.overlong = true;
            self.line.clear();
        } else {
            self.line.extend_from_slice(bytes);
        }
    }

    fn end_line(&mut self) {
        let bytes = std::mem::take(&mut self.line);
        let first = !std::mem::replace(&mut self.started, true);
        if std::mem::take(&mut self.overlong) {
            self.overflow = true;
            return;
        }
        let text = String::from_utf8_lossy(&bytes);
        let text = if first { text.trim_start_matches('\u{feff}') } else { &*text };
        if text.is_empty() {
            return self.end_event();
        }
        if text.starts_with(':') {
            return self.frames.push_back(Frame::Comment);
        }
        let (field, value) = text.split_once(':').unwrap_or((text, ""));
        let value = value.strip_prefix(' ').unwrap_or(value);
        match field {
            "event" => value.clone_into(&mut self.name),
            "data" if self.data.len() + value.len() < MAX_EVENT => {
                if self.has_data {
                    self.data.push('\n');
                }
                self.data.push_str(value);
                self.has_data = true;
            }
            "data" => self.overflow = true,
            "id" if value.len() <= MAX_ID && !value.chars().any(char::is_control) => {
                self.pending_id = Some(value.to_owned()).filter(|id| !id.is_empty());
            }
            // `retry` and unknown fields: when to come back is decided by whoever reconnects.
            _ => {}
        }
    }

    fn end_event(&mut self) {
        self.last_id.clone_from(&self.pending_id);
        let name = std::mem::take(&mut self.name);
        let data = std::mem::take(&mut self.data);
        let has_data = std::mem::take(&mut self.has_data);
        if std::mem::take(&mut self.overflow) {
            self.frames.push_back(Frame::TooLarge);
        } else if has_data || !name.is_empty() {
            // An event without data is dropped by browsers; a bare `resync` has to be heard all the same.
            let name = if name.is_empty() { "message".to_owned() } else { name };
            self.frames.push_back(Frame::Event { name, data });
        }
    }
}
