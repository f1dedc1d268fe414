//! The sign-in form: the platform's address where it is not known, e-mail, password, and the one-time code
//! once it is asked for; where no key ring serves, the passphrase of the vault in which secrets are kept. What is
//! typed stays until it has worked.

use super::editor::Editor;
use super::msg::{Credentials, VaultState};
use crate::fault::Fault;
use crate::words::{Words, say};
use secrecy::SecretString;

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
    /// The passphrase of the vault, shown as dots.
    Passphrase,
    /// The passphrase of a new vault once more.
    Repeat,
}

impl SignInField {
    /// The label.
    pub fn label(self, words: &Words) -> String {
        match self {
            SignInField::Url => say!(words, "sign-in-url"),
            SignInField::Email => say!(words, "sign-in-email"),
            SignInField::Password => say!(words, "sign-in-password"),
            SignInField::Otp => say!(words, "sign-in-otp"),
            SignInField::Passphrase => say!(words, "sign-in-passphrase"),
            SignInField::Repeat => say!(words, "sign-in-repeat"),
        }
    }

    /// Whether what is typed is shown as dots.
    pub const fn is_hidden(self) -> bool {
        matches!(self, SignInField::Password | SignInField::Passphrase | SignInField::Repeat)
    }
}

/// What is wrong with the passphrase.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PassphraseTrouble {
    /// It does not open the vault.
    Wrong,
    /// The two that were typed differ.
    NotTheSame,
}

/// The form.
pub struct SignIn {
    url: Editor,
    email: Editor,
    password: Editor,
    otp: Editor,
    passphrase: Editor,
    repeat: Editor,
    vault: VaultState,
    /// Whether the platform has asked for a one-time code.
    pub otp_asked: bool,
    field: usize,
    /// Whether an answer is awaited.
    pub busy: bool,
    /// What went wrong, or why to sign in.
    pub message: Option<Fault>,
    /// What is wrong with the passphrase.
    pub trouble: Option<PassphraseTrouble>,
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
        let mut form = SignIn {
            url: Editor::new(url),
            email: Editor::new(email),
            password: Editor::for_secret(),
            otp: Editor::default(),
            passphrase: Editor::for_secret(),
            repeat: Editor::for_secret(),
            vault: VaultState::NotNeeded,
            otp_asked: false,
            field: 0,
            busy: false,
            message: None,
            trouble: None,
        };
        form.field = form.fields().iter().position(|&f| form.editor(f).text().is_empty()).unwrap_or(0);
        form
    }

    /// The fields shown.
    pub fn fields(&self) -> Vec<SignInField> {
        use SignInField::{Email, Otp, Passphrase, Password, Repeat, Url};
        let mut fields = vec![Url, Email, Password];
        fields.extend(self.otp_asked.then_some(Otp));
        match self.vault {
            VaultState::NotNeeded => {}
            VaultState::Offered => fields.extend([Passphrase, Repeat]),
            VaultState::Locked => fields.push(Passphrase),
        }
        fields
    }

    /// The platform's address as typed.
    pub fn url(&self) -> &str {
        self.url.text().trim()
    }

    /// What locks up what is kept on this machine.
    pub const fn vault(&self) -> VaultState {
        self.vault
    }

    /// It is known what locks up what is kept; the cursor stays in its field.
    pub fn know_vault(&mut self, vault: VaultState) {
        let focused = self.focused();
        self.vault = vault;
        self.go_to(focused);
    }

    /// Goes to the field of this number, if there is one.
    pub fn go_to_field(&mut self, number: usize) {
        if number < self.fields().len() {
            self.field = number;
        }
    }

    fn go_to(&mut self, field: SignInField) {
        self.field = self.fields().iter().position(|&one| one == field).unwrap_or(0);
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
            SignInField::Passphrase => &self.passphrase,
            SignInField::Repeat => &self.repeat,
        }
    }

    /// The text of the field with the cursor.
    pub fn focused_editor(&mut self) -> &mut Editor {
        match self.focused() {
            SignInField::Url => &mut self.url,
            SignInField::Email => &mut self.email,
            SignInField::Password => &mut self.password,
            SignInField::Otp => &mut self.otp,
            SignInField::Passphrase => &mut self.passphrase,
            SignInField::Repeat => &mut self.repeat,
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
        self.go_to(SignInField::Otp);
        self.message = None;
    }

    /// The vault has not been opened: asks for its passphrase, once more where it was wrong.
    pub fn ask_passphrase(&mut self, wrong: bool) {
        (self.vault, self.busy) = (VaultState::Locked, false);
        (self.passphrase, self.repeat) = (Editor::for_secret(), Editor::for_secret());
        self.go_to(SignInField::Passphrase);
        self.message = None;
        self.trouble = wrong.then_some(PassphraseTrouble::Wrong);
    }

    /// Whether a field may stay empty: no vault needs to be made.
    fn is_optional(&self, field: SignInField) -> bool {
        let vault = matches!(field, SignInField::Passphrase | SignInField::Repeat);
        vault && self.vault == VaultState::Offered
    }

    /// Enter: the next empty field, or the whole form once every field is filled that has to be.
    pub fn submit(&mut self) -> Option<Credentials> {
        if self.busy {
            return None;
        }
        let fields = self.fields();
        let empty = |&field: &SignInField| {
            // The blanks of a secret are part of it.
            let text = self.editor(field).text();
            let nothing = if field.is_hidden() { text.is_empty() } else { text.trim().is_empty() };
            nothing && !self.is_optional(field)
        };
        if let Some(empty) = fields.iter().position(empty) {
            self.field = empty;
            return None;
        }
        let (passphrase, repeat) = (self.passphrase.text(), self.repeat.text());
        if self.vault == VaultState::Offered && passphrase != repeat {
            let first = repeat.is_empty() && self.focused() != SignInField::Repeat;
            self.trouble = (!first).then_some(PassphraseTrouble::NotTheSame);
            let field = if passphrase.is_empty() { SignInField::Passphrase } else { SignInField::Repeat };
            self.go_to(field);
            return None;
        }
        let asked = self.vault != VaultState::NotNeeded && !passphrase.is_empty();
        let passphrase = asked.then(|| SecretString::from(passphrase));
        self.busy = true;
        (self.message, self.trouble) = (None, None);
        Some(Credentials {
            url: self.url().to_owned(),
            email: self.email.text().trim().to_owned(),
            password: SecretString::from(self.password.text()),
            otp: self.otp_asked.then(|| self.otp.text().trim().to_owned()),
            passphrase,
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
