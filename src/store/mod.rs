//! The local data: SQLite on a thread of its own, one file for each platform URL and account. Discussions
//! and messages as they were last seen, and what the seller has written: drafts and the outbox.
//!
//! What people wrote or are called is sealed on disk (`seal`); ids, versions, instants and sections lie open.
//!
//! A [`Store`] is a cheap handle. Every question is an [`Answer`]: a future that never blocks, or, without a
//! runtime, something to wait for. Questions are worked off in the order in which they were asked, and done
//! whether or not somebody waits for the answer. Before the process ends, [`Store::close`] waits for the rest.

mod absences;
mod answers;
mod closed;
mod discussions;
mod drafts;
mod error;
mod health;
mod lock;
mod messages;
mod meta;
mod open;
mod outbox;
mod outbox_ends;
mod outbox_rows;
mod place;
mod row;
mod seal;
mod unsealed;
mod worker;

pub use answers::{Answered, AnsweredPiece};
pub use closed::{ClosedKey, Dropped};
pub use discussions::{Chunk, Counts, Page, RowKey};
pub use drafts::SentReply;
pub use error::StoreError;
pub use health::Health;
pub use lock::OutboxLock;
pub use messages::Thread;
pub use meta::SyncState;
pub use open::SetAside;
pub use outbox::{Claim, Enqueued, Finished, NewItem, Outcome};
pub use place::Place;
pub use worker::Answer;

use crate::secrets::StoreKey;
use std::fmt;
use std::sync::mpsc;
use std::thread;
use worker::{Db, Job};

/// A handle on the store of one account.
#[derive(Clone)]
pub struct Store {
    jobs: mpsc::Sender<Job>,
    place: Place,
}

/// An opened store.
#[derive(Debug)]
pub struct Opened {
    /// The store.
    pub store: Store,
    /// Set when the file was damaged and a new one has been begun; to be told to the person.
    pub set_aside: Option<SetAside>,
    /// How many drafts, unsent rows and forms are damaged, each by itself, and cannot be read; to be told.
    pub unreadable: usize,
}

impl fmt::Debug for Store {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Store").field("file", &self.place.file()).finish_non_exhaustive()
    }
}

impl Store {
    /// Opens the store of a place, creating it where there is none, and makes it the account's that is
    /// opened first the next time.
    ///
    /// The answer is [`StoreError::Newer`] for a file of a newer version, [`StoreError::OtherAccount`] for a
    /// file that belongs elsewhere, [`StoreError::WrongKey`] when another key has sealed it; a damaged file
    /// is no error but set aside.
    pub fn open(place: Place, key: StoreKey) -> Answer<Opened> {
        let (give, answer) = Answer::pair();
        let (jobs, queue) = mpsc::channel();
        let started = thread::Builder::new().name("store".to_owned()).spawn(move || {
            let found = open::open(&place, &key);
            drop(key);
            match found {
                Ok(open::Found { db, set_aside, unreadable }) => {
                    let store = Store { jobs, place };
                    if give.send(Ok(Opened { store, set_aside, unreadable })).is_ok() {
                        worker::work(db, &queue);
                    }
                }
                Err(e) => {
                    // Nobody waits for the answer any more: nobody is told.
                    let _ = give.send(Err(e.in_file(place.file())));
                }
            }
        });
        // A thread that could not be started has dropped its end: the answer is `Closed`.
        drop(started);
        answer
    }

    /// Whose data this is and where it lies.
    pub fn place(&self) -> &Place {
        &self.place
    }

    /// Works off what has been asked so far, then closes the file. Later questions are answered
    /// [`StoreError::Closed`].
    pub fn close(&self) -> Answer<()> {
        self.end(|_| Ok(()))
    }

    /// Closes the file and removes it with all that was set aside from it: the end of a logout.
    pub fn wipe(&self) -> Answer<()> {
        let place = self.place.clone();
        self.end(move |_| place.remove())
    }

    fn end(
        &self,
        after: impl FnOnce(&std::path::Path) -> Result<(), StoreError> + Send + 'static,
    ) -> Answer<()> {
        let (give, answer) = Answer::pair();
        let job = Job::End(Box::new(move |file| {
            let _ = give.send(after(file));
        }));
        // The thread is gone only when it has been closed before: `Closed` is then the answer.
        let _ = self.jobs.send(job);
        answer
    }

    /// Asks the thread.
    fn run<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Db) -> Result<T, StoreError> + Send + 'static,
    ) -> Answer<T> {
        let (give, answer) = Answer::pair();
        let job = Job::Work(Box::new(move |db| {
            let result = work(db).map_err(|e| e.in_file(&db.file));
            if matches!(result, Err(StoreError::Damaged { .. })) {
                // The next start then looks closely and sets the file aside.
                let _ = std::fs::write(open::suspect_file(&db.file), b"");
            }
            let _ = give.send(result);
        }));
        let _ = self.jobs.send(job);
        answer
    }
}

/// An instant as the tables keep it: microseconds since 1970.
fn micros(at: chrono::DateTime<chrono::Utc>) -> i64 {
    at.timestamp_micros()
}

/// An instant out of a table; one that no calendar knows is the beginning of 1970.
fn instant(micros: i64) -> chrono::DateTime<chrono::Utc> {
    chrono::DateTime::from_timestamp_micros(micros).unwrap_or_default()
}
