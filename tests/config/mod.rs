//! Settings in layers, folders, themes, language.

mod depth;
mod folders;
mod settings;
mod themes;
