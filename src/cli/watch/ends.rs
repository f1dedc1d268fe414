//! What ends `swopdesk watch`: a signal, or that nobody reads it any more. The latter is seen at once, not at the
//! next line, which may be hours away.

use super::Stop;
use std::io;

/// What ends the command.
pub(super) struct Ends {
    #[cfg(unix)]
    signals: [tokio::signal::unix::Signal; 3],
    /// Standard output where it is a pipe.
    #[cfg(unix)]
    pipe: Option<tokio::net::unix::pipe::Sender>,
}

impl Ends {
    /// Listens from now on.
    pub fn listen() -> Result<Ends, Stop> {
        #[cfg(unix)]
        {
            use tokio::signal::unix::{SignalKind, signal};
            let signals = [
                signal(SignalKind::terminate())?,
                signal(SignalKind::interrupt())?,
                signal(SignalKind::hangup())?,
            ];
            Ok(Ends { signals, pipe: pipe().ok() })
        }
        #[cfg(not(unix))]
        Ok(Ends {})
    }

    /// Waits for the end.
    pub async fn recv(&mut self) {
        #[cfg(unix)]
        {
            let Ends { signals: [term, int, hup], pipe } = self;
            tokio::select! {
                _ = term.recv() => {}
                _ = int.recv() => {}
                _ = hup.recv() => {}
                () = closed(pipe.as_ref()) => {}
            }
        }
        #[cfg(not(unix))]
        {
            let _ = tokio::signal::ctrl_c().await;
        }
    }
}

/// Standard output once more, to be looked at; writing goes on as before.
#[cfg(unix)]
fn pipe() -> io::Result<tokio::net::unix::pipe::Sender> {
    use std::os::fd::AsFd;
    use std::os::unix::fs::FileTypeExt;
    let copy = std::fs::File::from(io::stdout().as_fd().try_clone_to_owned()?);
    if !copy.metadata()?.file_type().is_fifo() {
        return Err(io::ErrorKind::Unsupported.into());
    }
    tokio::net::unix::pipe::Sender::from_file_unchecked(copy)
}

/// Waits until the reader of a pipe has gone.
#[cfg(unix)]
async fn closed(pipe: Option<&tokio::net::unix::pipe::Sender>) {
    if let Some(pipe) = pipe
        && pipe.ready(tokio::io::Interest::ERROR).await.is_ok_and(|ready| ready.is_error())
    {
        return;
    }
    std::future::pending().await
}
