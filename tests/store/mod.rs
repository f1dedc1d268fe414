//! The local data, on real files.

mod answers;
mod crash;
mod discussions;
mod drafts;
mod files;
mod messages;
mod outbox;
mod samples;
mod sealed;
