//! swopdesk: the helpdesk of the marketplace SWOPiFY in a seller's terminal.
//!
//! # Where things live
//!
//! | room | what it is for | may import |
//! | --- | --- | --- |
//! | [`domain`] | discussions, calendar, reply clock, absence rule, inbox order, cleaning of strangers' text; pure | nothing |
//! | [`words`] | the program's texts in each language (`assets/locales`), dates, numbers, money; a text without its language | domain |
//! | [`draft_check`] | what is wrong with a draft: language and the other standards; pure | domain, words |
//! | [`fault`] | the one error a person sees | domain, words |
//! | [`input`] | the table of actions, key combos, the keymap | domain, words, fault |
//! | [`config`] | settings in layers, folders, theme, locale | domain, words, fault, input |
//! | [`platform`] | the helpdesk client: one async fn an operation of `assets/openapi.yaml` | domain, words, fault, config |
//! | [`secrets`] | tokens and the store's key: in the OS keyring, a vault under a passphrase, or a file of mode 0600 | words, fault, config::paths |
//! | [`store`] | SQLite on a thread of its own, sealed: discussions, messages, drafts, outbox | domain, words, fault, config::paths, secrets::StoreKey |
//! | [`app`] | the state machine: `update(Msg) -> Vec<Effect>`, synchronous, without I/O or clock | domain, words, draft_check, fault, input, config |
//! | [`ui`] | draws the app's state, changes nothing; file names as in `app` | app, domain, words, draft_check, input, config |
//! | [`runtime`] | the only place with tasks, the clock and the terminal | all but cli and demo |
//! | [`cli`] | one file a command | all |
//! | [`demo`] | the embedded helpdesk: the contract over axum and SQLite; shares no wire type with `platform`, so that each checks the other | domain |
//!
//! `tests/rules` reads the `use` lines and keeps this table true.
//!
//! # The way of a key press
//!
//! terminal → one queue → `App::update` finds the context from its state → `Keymap::resolve(context, combo)`
//! → `Action` → new state and `Effect`s → `runtime::perform` runs one task per effect → `Msg` back into the
//! queue. A late answer is data, never a move of the cursor: it merges by `version`, and the selection stays on the
//! same id. When the queue is empty and something changed, `ui::draw` runs once.
//!
//! Writes (replies, notices, marks) are rows in the store's outbox with their idempotency key before the
//! first try, and `runtime::deliver` tries them until a final answer.
//!
//! # Choices a reader may ask about
//!
//! * The text editor is the app's own (`app::editor`): an editor widget of the terminal library keeps its state
//!   with the drawing, and the state machine could then not be run without a screen.
//! * Frames are written by the runtime's own backend (`runtime::paint`), which lets the terminal scroll, erases runs of
//!   blanks and sends only what of a style changes: a tenth of the bytes of the library's, felt over ssh.
//! * The minutes left of all rows change together, on the minute: an idle list wakes once a minute, not once a row.
//! * Where things stand on the screen is reckoned in `app::layout` and `app::wrap`, in plain numbers, so that
//!   paging and wrapping never depend on what was drawn.
//! * Strangers' text is cleaned once, where the platform client reads it; everything behind it may be shown.
//! * What `app` and `store` both speak of (drafts, the outbox, list rows) are plain values in `domain`.
//! * The lines of the inbox are sealed one by one, not in blocks: any one can change without its neighbours. The
//!   first screen is there as soon as before; the rest, read beside it, takes longer than unsealed lines did.
//! * Words, lists of phrases and the takeover risk are in `domain`, not in `draft_check`: a line of the inbox tells
//!   the risk, and the store that keeps the line may not import the checks.
//! * The right to deliver is held only while rows are tried, so that a command sends beside a running interface.

#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic))]

pub mod app;
pub mod cli;
pub mod config;
pub mod demo;
pub mod domain;
pub mod draft_check;
pub mod fault;
pub mod input;
pub mod platform;
pub mod runtime;
pub mod secrets;
pub mod store;
pub mod ui;
pub mod words;
