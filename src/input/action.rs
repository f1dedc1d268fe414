//! The table of actions: each with its name in the keymap, the contexts it works in, and its words' ids.

/// Where a key is pressed. Exactly one context is active at any time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Context {
    /// The sign-in form.
    SignIn,
    /// The list of discussions.
    Inbox,
    /// The words the list is filtered by.
    Filter,
    /// One discussion.
    Thread,
    /// The reply being written.
    Composer,
    /// The look at a reply before it goes out.
    Review,
    /// The list of absence notices.
    Absences,
    /// The figures of how replies came.
    Insights,
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
    /// The line in which words of the help are searched for.
    HelpSearch,
    /// The list of everything that can be done.
    Palette,
    /// A question with yes and no.
    Confirm,
}

impl Context {
    /// Every context, in the order of the help.
    pub const ALL: &'static [Context] = &[
        Context::Inbox,
        Context::Filter,
        Context::Thread,
        Context::Composer,
        Context::Review,
        Context::Absences,
        Context::AbsenceForm,
        Context::Insights,
        Context::Outbox,
        Context::SaveFile,
        Context::AttachFile,
        Context::SignIn,
        Context::Help,
        Context::HelpSearch,
        Context::Palette,
        Context::Confirm,
    ];

    /// The section's name in the keymap file.
    pub const fn name(self) -> &'static str {
        match self {
            Context::SignIn => "sign_in",
            Context::Inbox => "inbox",
            Context::Filter => "filter",
            Context::Thread => "thread",
            Context::Composer => "composer",
            Context::Review => "review",
            Context::Absences => "absences",
            Context::Insights => "insights",
            Context::AbsenceForm => "absence_form",
            Context::Outbox => "outbox",
            Context::SaveFile => "save_file",
            Context::AttachFile => "attach_file",
            Context::Help => "help",
            Context::HelpSearch => "help_search",
            Context::Palette => "palette",
            Context::Confirm => "confirm",
        }
    }

    /// The text (in `assets/locales`) of its heading in the help.
    pub const fn title(self) -> &'static str {
        match self {
            Context::SignIn => "place-sign_in",
            Context::Inbox => "place-inbox",
            Context::Filter => "place-filter",
            Context::Thread => "place-thread",
            Context::Composer => "place-composer",
            Context::Review => "place-review",
            Context::Absences => "place-absences",
            Context::Insights => "place-insights",
            Context::AbsenceForm => "place-absence_form",
            Context::Outbox => "place-outbox",
            Context::SaveFile => "place-save_file",
            Context::AttachFile => "place-attach_file",
            Context::Help => "place-help",
            Context::HelpSearch => "place-help_search",
            Context::Palette => "place-palette",
            Context::Confirm => "place-confirm",
        }
    }

    /// Whether keys type text here, so that plain characters are never commands.
    pub const fn types_text(self) -> bool {
        matches!(
            self,
            Context::SignIn
                | Context::Filter
                | Context::Composer
                | Context::AbsenceForm
                | Context::SaveFile
                | Context::AttachFile
                | Context::HelpSearch
                | Context::Palette
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
    /// The text (in `assets/locales`) of one or two words for the footer.
    pub short: &'static str,
    /// The text of one line for the help.
    pub doc: &'static str,
}

macro_rules! actions {
    ($($action:ident = $name:literal in [$($context:ident),+];)+) => {
        /// Something a key can do.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Action { $(#[doc = concat!("`", $name, "`: the text `action-", $name, "` in `assets/locales` says what it does.")] $action,)+ }

        /// Every action, in the order of the help.
        pub const ACTIONS: &[ActionRow] = &[$(ActionRow {
            action: Action::$action, name: $name, contexts: &[$(Context::$context),+],
            short: concat!("action-", $name), doc: concat!("action-", $name, ".doc"),
        },)+];
    };
}

actions! {
    Up = "up" in [Inbox, Filter, Thread, Review, Absences, Insights, Outbox, SaveFile, AttachFile, Help, HelpSearch, Palette];
    Down = "down" in [Inbox, Filter, Thread, Review, Absences, Insights, Outbox, SaveFile, AttachFile, Help, HelpSearch, Palette];
    PageUp = "page_up" in [Inbox, Filter, Thread, Review, Help, HelpSearch, Palette];
    PageDown = "page_down" in [Inbox, Filter, Thread, Review, Help, HelpSearch, Palette];
    Top = "top" in [Inbox, Thread, Absences, Outbox, Review, Help];
    Bottom = "bottom" in [Inbox, Thread, Absences, Outbox, Review, Help];
    Open = "open" in [Inbox, Outbox];
    Back = "back" in [Thread];
    NextDiscussion = "next_discussion" in [Thread];
    PreviousDiscussion = "previous_discussion" in [Thread];
    Reply = "reply" in [Inbox, Thread];
    NextDue = "next_due" in [Inbox];
    NextView = "next_view" in [Inbox, Filter];
    PreviousView = "previous_view" in [Inbox, Filter];
    Filter = "filter" in [Inbox];
    KeepFilter = "keep_filter" in [Filter];
    ClearFilter = "clear_filter" in [Filter];
    NoReplyNeeded = "no_reply_needed" in [Inbox, Thread];
    OpenTracking = "open_tracking" in [Inbox, Thread];
    CopyOrder = "copy_order" in [Inbox, Thread];
    CopyImei = "copy_imei" in [Inbox, Thread];
    TakeBack = "take_back" in [Inbox, Thread, Absences, Insights, Outbox];
    SaveFile = "save_file" in [Thread];
    CancelDownload = "cancel_download" in [Inbox];
    Refresh = "refresh" in [Inbox, Thread, Absences, Insights];
    GoInbox = "go_inbox" in [Inbox, Thread, Absences, Insights, Outbox];
    GoAbsences = "go_absences" in [Inbox, Thread, Absences, Insights, Outbox];
    GoInsights = "go_insights" in [Inbox, Thread, Absences, Insights, Outbox];
    GoOutbox = "go_outbox" in [Inbox, Thread, Absences, Insights, Outbox];

    Review = "review" in [Composer];
    Leave = "leave" in [Composer, AbsenceForm];
    Discard = "discard" in [Composer, AbsenceForm];
    ThreadUp = "thread_up" in [Composer];
    ThreadDown = "thread_down" in [Composer];
    NewLine = "new_line" in [Composer];
    AttachFile = "attach_file" in [Composer];
    NextFinding = "next_finding" in [Composer];
    PreviousFinding = "previous_finding" in [Composer];
    EditOutside = "edit_outside" in [Composer];
    LineUp = "line_up" in [Composer];
    LineDown = "line_down" in [Composer];
    Left = "left" in [Composer, SignIn, Filter, AbsenceForm, SaveFile, AttachFile, HelpSearch, Palette];
    Right = "right" in [Composer, SignIn, Filter, AbsenceForm, SaveFile, AttachFile, HelpSearch, Palette];
    WordLeft = "word_left" in [Composer, SignIn, Filter, AbsenceForm, SaveFile, AttachFile, HelpSearch, Palette];
    WordRight = "word_right" in [Composer, SignIn, Filter, AbsenceForm, SaveFile, AttachFile, HelpSearch, Palette];
    LineStart = "line_start" in [Composer, SignIn, Filter, AbsenceForm, SaveFile, AttachFile, HelpSearch, Palette];
    LineEnd = "line_end" in [Composer, SignIn, Filter, AbsenceForm, SaveFile, AttachFile, HelpSearch, Palette];
    TextStart = "text_start" in [Composer];
    TextEnd = "text_end" in [Composer];
    SelectLeft = "select_left" in [Composer];
    SelectRight = "select_right" in [Composer];
    SelectUp = "select_up" in [Composer];
    SelectDown = "select_down" in [Composer];
    SelectWordLeft = "select_word_left" in [Composer];
    SelectWordRight = "select_word_right" in [Composer];
    SelectLineStart = "select_line_start" in [Composer];
    SelectLineEnd = "select_line_end" in [Composer];
    SelectTextStart = "select_text_start" in [Composer];
    SelectTextEnd = "select_text_end" in [Composer];
    SelectAll = "select_all" in [Composer];
    Cut = "cut" in [Composer];
    Copy = "copy" in [Composer];
    Paste = "paste" in [Composer];
    DeleteBack = "delete_back" in [Composer, SignIn, Filter, AbsenceForm, SaveFile, AttachFile, HelpSearch, Palette];
    DeleteForward = "delete_forward" in [Composer, SignIn, Filter, AbsenceForm, SaveFile, AttachFile, HelpSearch, Palette];
    DeleteWordBack = "delete_word_back" in [Composer, SignIn, Filter, AbsenceForm, SaveFile, AttachFile, HelpSearch, Palette];
    DeleteToLineStart = "delete_to_line_start" in [Composer, SignIn, Filter, AbsenceForm, SaveFile, AttachFile, HelpSearch, Palette];
    DeleteWordForward = "delete_word_forward" in [Composer];
    DeleteToLineEnd = "delete_to_line_end" in [Composer];
    Undo = "undo" in [Composer];
    Redo = "redo" in [Composer];

    Send = "send" in [Review];
    Accept = "accept" in [Review];
    Edit = "edit" in [Review];

    NewAbsence = "new_absence" in [Absences];
    Withdraw = "withdraw" in [Absences];
    File = "file" in [AbsenceForm];
    NextField = "next_field" in [SignIn, AbsenceForm];
    PreviousField = "previous_field" in [SignIn, AbsenceForm];
    DayAfter = "day_after" in [AbsenceForm];
    DayBefore = "day_before" in [AbsenceForm];
    WeekAfter = "week_after" in [AbsenceForm];
    WeekBefore = "week_before" in [AbsenceForm];
    MonthAfter = "month_after" in [AbsenceForm];
    MonthBefore = "month_before" in [AbsenceForm];
    Retry = "retry" in [Outbox];
    RetryAll = "retry_all" in [Outbox];
    Drop = "drop" in [Outbox];
    Save = "save" in [SaveFile];
    Attach = "attach" in [AttachFile];
    Remove = "remove" in [AttachFile];
    Complete = "complete" in [SaveFile, AttachFile];
    Submit = "submit" in [SignIn];

    Yes = "yes" in [Confirm];
    No = "no" in [Confirm];
    Close = "close" in [SaveFile, AttachFile, Help, HelpSearch, Palette];
    Help = "help" in [SignIn, Inbox, Filter, Thread, Composer, Review, Absences, Insights, AbsenceForm, Outbox, SaveFile, AttachFile];
    Search = "search" in [Help];
    SearchDone = "search_done" in [HelpSearch];
    Palette = "palette" in [SignIn, Inbox, Filter, Thread, Composer, Review, Absences, Insights, AbsenceForm, Outbox, SaveFile, AttachFile, Help, Confirm];
    Run = "run" in [Palette];
    Redraw = "redraw" in [SignIn, Inbox, Filter, Thread, Composer, Review, Absences, Insights, AbsenceForm, Outbox, SaveFile, AttachFile, Help, HelpSearch, Palette, Confirm];
    Suspend = "suspend" in [SignIn, Inbox, Filter, Thread, Review, Absences, Insights, AbsenceForm, Outbox, SaveFile, AttachFile, Help, HelpSearch, Palette, Confirm];
    Quit = "quit" in [SignIn, Inbox, Filter, Thread, Composer, Review, Absences, Insights, AbsenceForm, Outbox, SaveFile, AttachFile, Help, HelpSearch, Palette, Confirm];
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
