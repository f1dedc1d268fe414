//! The table of actions: each with its name in the keymap, the contexts it works in, and its words.

/// Where a key is pressed. Exactly one context is active at any time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Context {
    /// The sign-in form.
    SignIn,
    /// The list of discussions.
    Inbox,
    /// One discussion.
    Thread,
    /// The reply being written.
    Composer,
    /// The look at a reply before it goes out.
    Review,
    /// The list of absence notices.
    Absences,
    /// The form of a new notice.
    AbsenceForm,
    /// What waits to be sent.
    Outbox,
    /// Where a buyer's file is saved.
    SaveFile,
    /// The files that go with the reply.
    AttachFile,
    /// The list of keys.
    Help,
    /// A question with yes and no.
    Confirm,
}

impl Context {
    /// Every context, in the order of the help.
    pub const ALL: &'static [Context] = &[
        Context::Inbox,
        Context::Thread,
        Context::Composer,
        Context::Review,
        Context::Absences,
        Context::AbsenceForm,
        Context::Outbox,
        Context::SaveFile,
        Context::AttachFile,
        Context::SignIn,
        Context::Help,
        Context::Confirm,
    ];

    /// The section's name in the keymap file.
    pub const fn name(self) -> &'static str {
        match self {
            Context::SignIn => "sign_in",
            Context::Inbox => "inbox",
            Context::Thread => "thread",
            Context::Composer => "composer",
            Context::Review => "review",
            Context::Absences => "absences",
            Context::AbsenceForm => "absence_form",
            Context::Outbox => "outbox",
            Context::SaveFile => "save_file",
            Context::AttachFile => "attach_file",
            Context::Help => "help",
            Context::Confirm => "confirm",
        }
    }

    /// The heading in the help.
    pub const fn title(self) -> &'static str {
        match self {
            Context::SignIn => "Sign in",
            Context::Inbox => "Inbox",
            Context::Thread => "Discussion",
            Context::Composer => "Reply",
            Context::Review => "Review",
            Context::Absences => "Absences",
            Context::AbsenceForm => "New absence",
            Context::Outbox => "Outbox",
            Context::SaveFile => "Save a file",
            Context::AttachFile => "Files of the reply",
            Context::Help => "Help",
            Context::Confirm => "Question",
        }
    }

    /// Whether keys type text here, so that plain characters are never commands.
    pub const fn types_text(self) -> bool {
        matches!(
            self,
            Context::SignIn
                | Context::Composer
                | Context::AbsenceForm
                | Context::SaveFile
                | Context::AttachFile
        )
    }
}

/// A row of the table.
#[derive(Debug, Clone, Copy)]
pub struct ActionRow {
    /// The action.
    pub action: Action,
    /// Its name in the keymap file.
    pub name: &'static str,
    /// Where it works.
    pub contexts: &'static [Context],
    /// One or two words for the footer.
    pub short: &'static str,
    /// One line for the help.
    pub doc: &'static str,
}

macro_rules! actions {
    ($($action:ident = $name:literal in [$($context:ident),+] $short:literal $doc:literal;)+) => {
        /// Something a key can do.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Action { $(#[doc = $doc] $action,)+ }

        /// Every action, in the order of the help.
        pub const ACTIONS: &[ActionRow] = &[$(ActionRow {
            action: Action::$action, name: $name, contexts: &[$(Context::$context),+], short: $short, doc: $doc,
        },)+];
    };
}

actions! {
    Up = "up" in [Inbox, Thread, Review, Absences, Outbox, SaveFile, AttachFile, Help] "up" "Go up";
    Down = "down" in [Inbox, Thread, Review, Absences, Outbox, SaveFile, AttachFile, Help] "down" "Go down";
    PageUp = "page_up" in [Inbox, Thread, Review, Help] "page up" "Go a page up";
    PageDown = "page_down" in [Inbox, Thread, Review, Help] "page down" "Go a page down";
    Top = "top" in [Inbox, Thread, Absences, Outbox] "top" "Go to the top";
    Bottom = "bottom" in [Inbox, Thread, Absences, Outbox] "end" "Go to the end";
    Open = "open" in [Inbox, Outbox] "open" "Open the discussion";
    Back = "back" in [Thread] "list" "End the download under way, or back to the list";
    NextDiscussion = "next_discussion" in [Thread] "next" "Go to the next discussion";
    PreviousDiscussion = "previous_discussion" in [Thread] "previous" "Go to the discussion before";
    Reply = "reply" in [Inbox, Thread] "reply" "Write a reply";
    NextDue = "next_due" in [Inbox] "next due" "Go to the reply that is due first";
    NextView = "next_view" in [Inbox] "view" "Show the next view";
    PreviousView = "previous_view" in [Inbox] "view" "Show the view before";
    NoReplyNeeded = "no_reply_needed" in [Inbox, Thread] "no reply needed" "Say that no reply is needed; the clock stops";
    TakeBack = "take_back" in [Inbox, Thread, Absences, Outbox] "undo" "Take back what is about to go out";
    SaveFile = "save_file" in [Thread] "save file" "Save a file of the discussion";
    CancelDownload = "cancel_download" in [Inbox] "cancel" "End the download under way";
    Refresh = "refresh" in [Inbox, Thread, Absences] "check now" "Ask the platform for news now";
    GoInbox = "go_inbox" in [Inbox, Thread, Absences, Outbox] "inbox" "Go to the inbox";
    GoAbsences = "go_absences" in [Inbox, Thread, Absences, Outbox] "absences" "Go to the absence notices";
    GoOutbox = "go_outbox" in [Inbox, Thread, Absences, Outbox] "outbox" "Go to the outbox: what waits to be sent";

    Review = "review" in [Composer] "send" "Look at the reply once more, then send it";
    Leave = "leave" in [Composer, AbsenceForm] "keep as draft" "Leave; what is written is kept as a draft";
    Discard = "discard" in [Composer, AbsenceForm] "discard" "Throw the draft away";
    ThreadUp = "thread_up" in [Composer] "scroll up" "Scroll the discussion up while writing";
    ThreadDown = "thread_down" in [Composer] "scroll down" "Scroll the discussion down while writing";
    NewLine = "new_line" in [Composer] "new line" "Begin a new line";
    AttachFile = "attach_file" in [Composer] "files" "Choose files to send with the reply";
    NextFinding = "next_finding" in [Composer] "next finding" "Go to the next finding of the checks";
    LineUp = "line_up" in [Composer] "line up" "Go a line up";
    LineDown = "line_down" in [Composer] "line down" "Go a line down";
    Left = "left" in [Composer, SignIn, AbsenceForm, SaveFile, AttachFile] "left" "Go a character left";
    Right = "right" in [Composer, SignIn, AbsenceForm, SaveFile, AttachFile] "right" "Go a character right";
    WordLeft = "word_left" in [Composer, SignIn, AbsenceForm, SaveFile, AttachFile] "word left" "Go a word left";
    WordRight = "word_right" in [Composer, SignIn, AbsenceForm, SaveFile, AttachFile] "word right" "Go a word right";
    LineStart = "line_start" in [Composer, SignIn, AbsenceForm, SaveFile, AttachFile] "line start" "Go to the start of the line";
    LineEnd = "line_end" in [Composer, SignIn, AbsenceForm, SaveFile, AttachFile] "line end" "Go to the end of the line";
    TextStart = "text_start" in [Composer] "text start" "Go to the start of the text";
    TextEnd = "text_end" in [Composer] "text end" "Go to the end of the text";
    DeleteBack = "delete_back" in [Composer, SignIn, AbsenceForm, SaveFile, AttachFile] "delete" "Delete the character before";
    DeleteForward = "delete_forward" in [Composer, SignIn, AbsenceForm, SaveFile, AttachFile] "delete next" "Delete the character after";
    DeleteWordBack = "delete_word_back" in [Composer, SignIn, AbsenceForm, SaveFile, AttachFile] "delete word" "Delete the word before";
    DeleteToLineStart = "delete_to_line_start" in [Composer, SignIn, AbsenceForm, SaveFile, AttachFile] "delete to start" "Delete to the start of the line";
    Undo = "undo" in [Composer] "undo" "Undo the last edit";
    Redo = "redo" in [Composer] "redo" "Do the undone edit again";

    Send = "send" in [Review] "send" "Send the reply";
    Accept = "accept" in [Review] "accept" "Accept the findings marked !, so that it can go out";
    Edit = "edit" in [Review] "edit" "Go back to the text";

    NewAbsence = "new_absence" in [Absences] "new" "Write a notice of absence";
    Withdraw = "withdraw" in [Absences] "withdraw" "Withdraw the notice, before it begins";
    File = "file" in [AbsenceForm] "file" "File the notice";
    NextField = "next_field" in [SignIn, AbsenceForm] "next field" "Go to the next field";
    PreviousField = "previous_field" in [SignIn, AbsenceForm] "field before" "Go to the field before";
    DayAfter = "day_after" in [AbsenceForm] "day +" "In a date a day later, elsewhere the next field";
    DayBefore = "day_before" in [AbsenceForm] "day −" "In a date a day earlier, elsewhere the field before";
    WeekAfter = "week_after" in [AbsenceForm] "week +" "In a date a week later";
    WeekBefore = "week_before" in [AbsenceForm] "week −" "In a date a week earlier";
    MonthAfter = "month_after" in [AbsenceForm] "month +" "In a date a month later";
    MonthBefore = "month_before" in [AbsenceForm] "month −" "In a date a month earlier";
    Retry = "retry" in [Outbox] "try now" "Try to send it now";
    RetryAll = "retry_all" in [Outbox] "try all" "Try to send everything now";
    Drop = "drop" in [Outbox] "drop" "Give it up; a reply becomes the draft again";
    Save = "save" in [SaveFile] "save" "Save the file into the folder";
    Attach = "attach" in [AttachFile] "add" "Add the file; without a path, back to the reply";
    Remove = "remove" in [AttachFile] "leave out" "Leave the chosen file out";
    Complete = "complete" in [SaveFile, AttachFile] "complete" "Complete the path";
    Submit = "submit" in [SignIn] "sign in" "Sign in";

    Yes = "yes" in [Confirm] "yes" "Yes, do it";
    No = "no" in [Confirm] "no" "No, leave it";
    Close = "close" in [SaveFile, AttachFile, Help] "close" "Close this";
    Help = "help" in [SignIn, Inbox, Thread, Composer, Review, Absences, AbsenceForm, Outbox, SaveFile, AttachFile] "help" "Show every key that works here";
    Redraw = "redraw" in [SignIn, Inbox, Thread, Composer, Review, Absences, AbsenceForm, Outbox, SaveFile, AttachFile, Help, Confirm] "redraw" "Draw the whole screen again";
    Quit = "quit" in [SignIn, Inbox, Thread, Composer, Review, Absences, AbsenceForm, Outbox, SaveFile, AttachFile, Help, Confirm] "quit" "Quit; drafts are kept";
}

impl Action {
    /// The row of the table.
    pub fn row(self) -> &'static ActionRow {
        // The table is generated in the order of the enum, so the discriminant is the index.
        &ACTIONS[self as usize]
    }

    /// The action of a name in the keymap file.
    pub fn named(name: &str) -> Option<Action> {
        ACTIONS.iter().find(|row| row.name == name).map(|row| row.action)
    }

    /// Whether it works in a context.
    pub fn works_in(self, context: Context) -> bool {
        self.row().contexts.contains(&context)
    }
}
