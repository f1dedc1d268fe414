//! The sign-in form: the platform's address where it is not known, e-mail, password, and the one-time code
//! once it is asked for. What is typed stays until it has worked.

use super::editor::Editor;
use super::msg::Credentials;
use crate::fault::Fault;

/// A field of the form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SignInField {
    /// The platform's address.
    Url,
    /// The account's e-mail address.
    Email,
    /// The password, shown as dots.
    Password,
    /// The one-time code.
    Otp,
}

impl SignInField {
    /// The id of the label's text.
    pub const fn label(self) -> &'static str {
        match self {
            SignInField::Url => "sign-in-url",
            SignInField::Email => "sign-in-email",
            SignInField::Password => "sign-in-password",
            SignInField::Otp => "sign-in-otp",
        }
    }
}

/// The form.
#[derive(Default)]
pub struct SignIn {
    url: Editor,
    email: Editor,
    password: Editor,
    otp: Editor,
    /// Whether the platform has asked for a one-time code.
    pub otp_asked: bool,
    field: usize,
    /// Whether an answer is awaited.
    pub busy: bool,
    /// What went wrong, or why to sign in.
    pub message: Option<Fault>,
}

impl std::fmt::Debug for SignIn {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SignIn")
            .field("url", &self.url.text())
            .field("busy", &self.busy)
            .finish_non_exhaustive()
    }
}

impl SignIn {
    /// A form with what is known already; the first empty field has the cursor.
    pub fn new(url: &str, email: &str) -> Self {
        let mut form = SignIn { url: Editor::new(url), email: Editor::new(email), ..SignIn::default() };
        form.field = form.fields().iter().position(|&f| form.editor(f).text().is_empty()).unwrap_or(0);
        form
    }

    /// The fields shown.
    pub fn fields(&self) -> &'static [SignInField] {
        use SignInField::{Email, Otp, Password, Url};
        if self.otp_asked { &[Url, Email, Password, Otp] } else { &[Url, Email, Password] }
    }

    /// The field with the cursor.
    pub fn focused(&self) -> SignInField {
        self.fields().get(self.field).copied().unwrap_or(SignInField::Email)
    }

    /// A field's text.
    pub fn editor(&self, field: SignInField) -> &Editor {
        match field {
            SignInField::Url => &self.url,
            SignInField::Email => &self.email,
            SignInField::Password => &self.password,
            SignInField::Otp => &self.otp,
        }
    }

    /// The text of the field with the cursor.
    pub fn focused_editor(&mut self) -> &mut Editor {
        match self.focused() {
            SignInField::Url => &mut self.url,
            SignInField::Email => &mut self.email,
            SignInField::Password => &mut self.password,
            SignInField::Otp => &mut self.otp,
        }
    }

    /// Goes to the next field (1) or the one before (-1), around the ends.
    pub fn step(&mut self, by: isize) {
        let many = self.fields().len();
        self.field = (self.field + many).saturating_add_signed(by) % many;
    }

    /// The platform wants a one-time code: shows the field and goes there.
    pub fn ask_otp(&mut self) {
        (self.otp_asked, self.busy) = (true, false);
        self.field = self.fields().len() - 1;
        self.message = None;
    }

    /// Enter: the next empty field, or the whole form once every field is filled.
    pub fn submit(&mut self) -> Option<Credentials> {
        if self.busy {
            return None;
        }
        if let Some(empty) = self.fields().iter().position(|&f| self.editor(f).text().trim().is_empty()) {
            self.field = empty;
            return None;
        }
        self.busy = true;
        self.message = None;
        Some(Credentials {
            url: self.url.text().trim().to_owned(),
            email: self.email.text().trim().to_owned(),
            password: self.password.text().to_owned(),
            otp: self.otp_asked.then(|| self.otp.text().trim().to_owned()),
        })
    }

    /// It did not work; what is typed stays, but for a code that was used up.
    pub fn failed(&mut self, fault: Fault) {
        self.busy = false;
        if self.otp_asked {
            self.otp = Editor::default();
        }
        self.message = Some(fault);
    }
}
