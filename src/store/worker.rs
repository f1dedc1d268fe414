//! The thread that owns the connection, and the answers it gives. Nobody who asks is ever blocked by the
//! disk: an [`Answer`] is a future; code without a runtime can [`Answer::wait`] for it.

use super::error::StoreError;
use super::seal::Sealed;
use std::future::Future;
use std::path::PathBuf;
use std::pin::{Pin, pin};
use std::sync::{Arc, mpsc};
use std::task::{Context, Poll, Wake, Waker};
use std::thread;
use tokio::sync::oneshot;

/// What the thread works with.
pub(super) struct Db {
    /// The one connection of this handle, with its key.
    pub conn: Sealed,
    /// The store's file.
    pub file: PathBuf,
    /// Tells this run's claims on outbox rows from those of a run that has died.
    pub run: String,
}

/// What the thread is asked.
pub(super) enum Job {
    /// Work with the connection.
    Work(Box<dyn FnOnce(&mut Db) + Send>),
    /// Close the connection, then do this; nothing is taken after it.
    End(Box<dyn FnOnce(&std::path::Path) + Send>),
}

/// An answer of the store that is on its way. What was asked is done whether or not somebody waits.
#[must_use = "an error would go unseen"]
#[derive(Debug)]
pub struct Answer<T>(oneshot::Receiver<Result<T, StoreError>>);

impl<T> Future for Answer<T> {
    type Output = Result<T, StoreError>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        // A thread that is gone has dropped its end.
        Pin::new(&mut self.0).poll(cx).map(|got| got.unwrap_or(Err(StoreError::Closed)))
    }
}

/// Wakes a thread that waits.
struct Unpark(thread::Thread);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

impl<T> Answer<T> {
    /// Waits on this thread; for code without a runtime.
    ///
    /// # Errors
    /// What the store answers.
    pub fn wait(self) -> Result<T, StoreError> {
        let waker = Waker::from(Arc::new(Unpark(thread::current())));
        let mut cx = Context::from_waker(&waker);
        let mut answer = pin!(self);
        loop {
            match answer.as_mut().poll(&mut cx) {
                Poll::Ready(result) => return result,
                Poll::Pending => thread::park(),
            }
        }
    }

    /// An answer and the way to give it.
    pub(super) fn pair() -> (oneshot::Sender<Result<T, StoreError>>, Self) {
        let (give, take) = oneshot::channel();
        (give, Answer(take))
    }
}

/// Works off the jobs in the order in which they came, until the last handle is gone.
pub(super) fn work(mut db: Db, jobs: &mpsc::Receiver<Job>) {
    while let Ok(job) = jobs.recv() {
        match job {
            Job::Work(work) => work(&mut db),
            Job::End(after) => {
                let Db { conn, file, .. } = db;
                drop(conn);
                after(&file);
                return;
            }
        }
    }
}
