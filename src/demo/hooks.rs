//! What tests do to a running helpdesk, and what they read out of it. Objects come as the contract's JSON.

use super::faults::Act;
use super::live;
use super::maker::{Maker, Standing};
use super::problem::Problem;
use super::server::locked;
use super::texts::World;
use super::wire::{AbsenceStatus, Author, Discussion, Role};
use super::{Demo, DemoError, LoggedRequest, db};
use rusqlite::{Connection, Params};
use serde_json::Value;

impl From<Problem> for DemoError {
    fn from(problem: Problem) -> Self {
        let said = String::from_utf8_lossy(&problem.into_answer().body).into_owned();
        DemoError::Refused(said)
    }
}

fn documents(connection: &Connection, sql: &str, params: impl Params) -> Result<Vec<Value>, DemoError> {
    let mut statement = connection.prepare(sql)?;
    let docs = statement.query_map(params, |row| row.get::<_, String>(0))?.collect::<Result<Vec<_>, _>>()?;
    docs.iter().map(|doc| serde_json::from_str(doc).map_err(|error| Problem::from(error).into())).collect()
}

impl Demo {
    /// Every discussion, closed ones too, in the order they were made.
    pub fn discussions(&self) -> Result<Vec<Value>, DemoError> {
        documents(&self.app.lock(), "SELECT doc FROM discussions ORDER BY n", [])
    }

    /// One discussion.
    pub fn discussion(&self, id: &str) -> Result<Value, DemoError> {
        let found = documents(&self.app.lock(), "SELECT doc FROM discussions WHERE id = ?1", [id])?;
        found.into_iter().next().ok_or_else(|| Problem::not_found().into())
    }

    /// The messages of a discussion, oldest first.
    pub fn messages(&self, id: &str) -> Result<Vec<Value>, DemoError> {
        self.app.transact(|desk| {
            let discussion = desk.discussion(id)?;
            desk.unfold(&discussion)
        })?;
        documents(&self.app.lock(), "SELECT doc FROM messages WHERE discussion_id = ?1 ORDER BY pos", [id])
    }

    /// The replies that came in over the API for a discussion, oldest first: what was delivered.
    pub fn delivered(&self, id: &str) -> Result<Vec<Value>, DemoError> {
        let sql = "SELECT doc FROM messages WHERE discussion_id = ?1 AND posted ORDER BY pos";
        documents(&self.app.lock(), sql, [id])
    }

    /// Every notice, newest first day first.
    pub fn absences(&self) -> Result<Vec<Value>, DemoError> {
        documents(&self.app.lock(), "SELECT doc FROM absences ORDER BY first_day DESC, n DESC", [])
    }

    /// The requests so far, oldest first. An endless answer is logged when it begins.
    pub fn requests(&self) -> Vec<LoggedRequest> {
        locked(&self.app.log).iter().cloned().collect()
    }

    fn speak(&self, id: &str, role: Role, name: Option<&str>, text: &str) -> Result<String, DemoError> {
        let message = self.app.transact(|desk| {
            let mut discussion = desk.discussion(id)?;
            let name = name.unwrap_or(&discussion.buyer.display_name).to_owned();
            desk.add_message(&mut discussion, Author { role, name }, text, Vec::new(), false)
        })?;
        Ok(message.id)
    }

    /// The buyer writes into a discussion (a closed one opens again); gives the message's id.
    pub fn push_buyer_message(&self, id: &str, text: &str) -> Result<String, DemoError> {
        self.speak(id, Role::Buyer, None, text)
    }

    /// A colleague answers from another device; gives the message's id.
    pub fn push_seller_message(&self, id: &str, text: &str) -> Result<String, DemoError> {
        self.speak(id, Role::Seller, Some(&self.app.account.name), text)
    }

    /// A buyer of a market (for example `nl-nl`) begins a discussion; gives its id.
    pub fn open_discussion(&self, locale: &str, subject: &str, text: &str) -> Result<String, DemoError> {
        let world = World::get()?;
        let market = world.market(locale).ok_or_else(|| DemoError::Market(locale.to_owned()))?;
        let app = &self.app;
        let id = app.transact(|desk| {
            let n = live::next_number(desk)?;
            let rng = fastrand::Rng::with_seed(n.unsigned_abs());
            let mut maker = Maker::new(world, desk.days, desk.shop, &app.email, desk.now, rng);
            let made = maker.make(n, market, Standing::New);
            let (mut discussion, _) = made.ok_or_else(Problem::not_found)?;
            discussion.subject = subject.to_owned();
            discussion.version = 1;
            discussion.message_count = 0;
            discussion.unread_count = 0;
            discussion.updated_at = desk.now;
            discussion.created_at = desk.now;
            discussion.awaiting_reply_since = Some(desk.now);
            desk.add_discussion(n, &discussion, None)?;
            let author = Author { role: Role::Buyer, name: discussion.buyer.display_name.clone() };
            desk.add_message(&mut discussion, author, text, Vec::new(), false)?;
            Ok(discussion.id)
        })?;
        Ok(id)
    }

    fn change(
        &self,
        id: &str,
        work: impl FnOnce(&mut super::desk::Desk<'_>, &mut Discussion) -> Result<(), Problem>,
    ) -> Result<(), DemoError> {
        self.app.transact(|desk| {
            let mut discussion = desk.discussion(id)?;
            work(desk, &mut discussion)
        })?;
        Ok(())
    }

    /// The platform takes a discussion over, for one of the contract's reasons.
    pub fn take_over(&self, id: &str, reason: &str, note: Option<&str>) -> Result<(), DemoError> {
        self.change(id, |desk, discussion| desk.take_over(discussion, reason, note, None))
    }

    /// The platform hands a discussion back, with a new deadline of its own.
    pub fn hand_back(&self, id: &str) -> Result<(), DemoError> {
        self.change(id, |desk, discussion| desk.hand_back(discussion))
    }

    /// A discussion is closed.
    pub fn close(&self, id: &str) -> Result<(), DemoError> {
        self.change(id, |desk, discussion| desk.close(discussion))
    }

    /// An administrator acknowledges (or refuses) a notice.
    pub fn decide_absence(&self, id: &str, acknowledged: bool, note: Option<&str>) -> Result<(), DemoError> {
        let status = if acknowledged { AbsenceStatus::Acknowledged } else { AbsenceStatus::Rejected };
        self.app.transact(|desk| desk.decide(id, status, note))?;
        Ok(())
    }

    /// Every token that has been given out and may still be good, access and refresh tokens alike.
    pub fn tokens(&self) -> Result<Vec<String>, DemoError> {
        let connection = self.app.lock();
        let sql = "SELECT token FROM access_tokens UNION SELECT token FROM refresh_tokens";
        let mut statement = connection.prepare(sql)?;
        let tokens = statement.query_map([], |row| row.get(0))?.collect::<Result<_, _>>();
        Ok(tokens?)
    }

    /// Every access token ends at once: the next request is 401 `token_invalid`. Refresh tokens stay good.
    pub fn revoke_access_tokens(&self) -> Result<(), DemoError> {
        self.app.lock().execute("DELETE FROM access_tokens", [])?;
        self.nudge_streams();
        Ok(())
    }

    /// Every token ends at once, refresh tokens too: the seller has to sign in again.
    pub fn revoke_tokens(&self) -> Result<(), DemoError> {
        self.app.lock().execute_batch("DELETE FROM access_tokens; DELETE FROM refresh_tokens;")?;
        self.nudge_streams();
        Ok(())
    }

    /// Makes every open stream look whether its token is still good.
    fn nudge_streams(&self) {
        let _ = self.app.events.send(super::desk::Event { seq: 0, name: "look", data: String::new() });
    }

    /// Every sync token given out so far is too old from now on (410).
    pub fn expire_sync_tokens(&self) -> Result<(), DemoError> {
        let connection = self.app.lock();
        let seq = db::next_seq(&connection)?;
        Ok(db::set_meta_number(&connection, "sync_floor", seq)?)
    }

    /// The past events are forgotten: a client that resumes is told `resync`.
    pub fn forget_events(&self) -> Result<(), DemoError> {
        let connection = self.app.lock();
        let seq = db::next_seq(&connection)?;
        connection.execute("DELETE FROM events", [])?;
        Ok(db::set_meta_number(&connection, "event_floor", seq)?)
    }

    /// The next `turns` requests of this method (`*`: any) whose path begins with `path` meet this fault.
    pub fn script(&self, method: &str, path: &str, turns: u32, act: Act) {
        locked(&self.app.faults).add(method, path, turns, act);
    }

    /// No more scripted faults.
    pub fn clear_script(&self) {
        locked(&self.app.faults).clear();
    }

    /// One thing happens, as it does every so often while `live` is on.
    pub fn stir(&self, seed: u64) -> Result<(), DemoError> {
        live::step(&self.app, &mut fastrand::Rng::with_seed(seed))?;
        Ok(())
    }
}
