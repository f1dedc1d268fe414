//! Settings in layers, folders, themes, language.

mod folders;
mod settings;
mod themes;
