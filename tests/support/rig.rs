//! The interface alone: keys and messages in, effects and screen out, at a fixed time.

use super::samples;
use chrono::{DateTime, TimeDelta, Utc};
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::buffer::Buffer;
use std::cell::Cell;
use swopdesk::app::App;
use swopdesk::app::msg::{Effect, Msg, Opened, ThreadPage};
use swopdesk::config::theme::Theme;
use swopdesk::domain::discussion::{Discussion, DiscussionId, Message};
use swopdesk::domain::draft::Draft;
use swopdesk::input::{Combo, Key, Keymap};
use swopdesk::ui;
use swopdesk::words::{Lang, Words};

/// The interface with a store of its own: what it asks of the store is answered at once.
pub struct Rig {
    pub app: App,
    /// What has been asked for since it was last looked at.
    effects: Vec<Effect>,
    /// What the store holds.
    pub kept: Vec<(Discussion, Vec<Message>)>,
    pub drafts: Vec<Draft>,
    /// Whether reads of the store are answered at once.
    pub answers: bool,
    pub look: ui::Look,
}

thread_local! {
    static LANG: Cell<Lang> = const { Cell::new(Lang::En) };
}

/// What is made within speaks that language from its start.
pub fn speaking<T>(lang: Lang, make: impl FnOnce() -> T) -> T {
    let before = LANG.replace(lang);
    let made = make();
    LANG.set(before);
    made
}

impl Rig {
    /// A program just started, with nothing known.
    pub fn blank(cols: u16, rows: u16) -> Rig {
        let mut app = App::new(Keymap::embedded(), samples::now(), (cols, rows), "", "");
        app.words = Words::of(LANG.get());
        let look = ui::look(&Theme::named("dark").unwrap(), false);
        Rig { app, effects: Vec::new(), kept: Vec::new(), drafts: Vec::new(), answers: true, look }
    }

    /// The sample shop, its list read.
    pub fn open(cols: u16, rows: u16) -> Rig {
        Rig::with(cols, rows, samples::discussions(), |_| {})
    }

    /// A shop of one's own; `change` may change what the store tells at the start.
    pub fn with(
        cols: u16,
        rows: u16,
        kept: Vec<(Discussion, Vec<Message>)>,
        change: impl FnOnce(&mut Opened),
    ) -> Rig {
        let mut rig = Rig::blank(cols, rows);
        let mut opened = samples::opened(&kept);
        change(&mut opened);
        rig.kept = kept;
        rig.tell(Msg::Opened(Box::new(opened)));
        rig.tell(Msg::Link(swopdesk::app::msg::Link::Live { checked_at: samples::now() }));
        rig
    }

    /// Hands a message in and answers what is asked of the store.
    pub fn tell(&mut self, msg: Msg) {
        let mut effects = self.app.update(msg);
        while !effects.is_empty() {
            let asked = std::mem::take(&mut effects);
            for effect in &asked {
                if let (Effect::ReadThread(id), true) = (effect, self.answers) {
                    effects.extend(self.read(id));
                }
                if *effect == Effect::GoOn {
                    effects.extend(self.app.update(Msg::GoOn));
                }
            }
            self.effects.extend(asked);
        }
    }

    fn read(&mut self, id: &DiscussionId) -> Vec<Effect> {
        let mut effects = Vec::new();
        if let Some((discussion, messages)) = self.kept.iter().find(|(kept, _)| kept.id == *id) {
            let (discussion, messages) = (discussion.clone(), messages.clone());
            let page = ThreadPage { discussion, messages, older: None, cached: true, prepend: false };
            effects.extend(self.app.update(Msg::Thread(Box::new(page))));
        }
        let draft = self.drafts.iter().find(|draft| draft.discussion_id == *id).cloned();
        effects.extend(self.app.update(Msg::Draft(id.clone(), draft)));
        effects
    }

    /// Presses keys, spelled as in the keymap and separated by blanks.
    pub fn press(&mut self, keys: &str) {
        for key in keys.split_whitespace() {
            self.tell(Msg::Key(key.parse().unwrap()));
        }
    }

    /// Types a text; a new line is Enter.
    pub fn type_text(&mut self, text: &str) {
        for c in text.chars() {
            let key = if c == '\n' { Key::Enter } else { Key::Char(c) };
            self.tell(Msg::Key(Combo::plain(key)));
        }
    }

    /// Lets time pass.
    pub fn wait(&mut self, milliseconds: i64) {
        let now = self.app.now + TimeDelta::milliseconds(milliseconds);
        self.tell(Msg::Tick(now));
    }

    pub fn at(&mut self, now: DateTime<Utc>) {
        self.tell(Msg::Tick(now));
    }

    /// What has been asked for since the last call.
    pub fn effects(&mut self) -> Vec<Effect> {
        std::mem::take(&mut self.effects)
    }

    /// The platform's newest page of a discussion.
    pub fn page(&mut self, discussion: &Discussion, messages: Vec<Message>, older: Option<&str>) {
        let older = older.map(str::to_owned);
        let discussion = discussion.clone();
        let page = ThreadPage { discussion, messages, older, cached: false, prepend: false };
        self.tell(Msg::Thread(Box::new(page)));
    }

    /// Draws into a buffer of its own.
    pub fn buffer(&self) -> Buffer {
        let (cols, rows) = self.app.size;
        let mut terminal = Terminal::new(TestBackend::new(cols, rows)).unwrap();
        terminal.draw(|frame| ui::draw(&self.app, &self.look, frame)).unwrap();
        terminal.backend().buffer().clone()
    }

    /// The screen's lines as text, without blanks at their ends.
    pub fn lines(&self) -> Vec<String> {
        let buffer = self.buffer();
        (0..buffer.area.height).map(|y| line(&buffer, y).trim_end().to_owned()).collect()
    }

    /// The screen as text.
    pub fn screen(&self) -> String {
        self.lines().join("\n")
    }

    /// Whether the screen shows a text, also over the end of a line.
    pub fn shows(&self, text: &str) -> bool {
        let plain = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        let whole: String =
            self.lines().iter().map(|line| line.trim_matches(['│', ' ', '|']).to_owned() + " ").collect();
        self.screen().contains(text) || plain(&whole).contains(&plain(text))
    }

    /// The line that holds a text.
    pub fn line_with(&self, text: &str) -> String {
        let found = self.lines().into_iter().find(|line| line.contains(text));
        found.unwrap_or_else(|| panic!("`{text}` is not on the screen:\n{}", self.screen()))
    }

    /// The notice at the bottom.
    pub fn notice(&self) -> &str {
        self.app.notice.as_ref().map_or("", |notice| &notice.text)
    }

    /// The text of the reply being written.
    pub fn text(&self) -> &str {
        self.app.composer.as_ref().expect("a composer").editor.text()
    }

    /// Fails unless the screen shows a text.
    #[track_caller]
    pub fn expect(&self, text: &str) {
        assert!(self.shows(text), "`{text}` is not on the screen:\n{}", self.screen());
    }
}

/// A row of a buffer; the cell after a wide one is left out.
pub fn line(buffer: &Buffer, y: u16) -> String {
    let mut line = String::new();
    let mut x = 0;
    while x < buffer.area.width {
        let symbol = buffer[(x, y)].symbol();
        line.push_str(symbol);
        x += u16::try_from(swopdesk::app::wrap::width_of(symbol).max(1)).unwrap();
    }
    line
}
