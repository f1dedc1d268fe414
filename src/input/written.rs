//! The keymap in force as a file that can be used as one's own keymap.toml.

use super::{Combo, Context, Keymap};

impl Keymap {
    /// The keymap as TOML, place by place: laid over the default it gives this keymap again, so a key of the
    /// default that does nothing any more is in it as `"none"`.
    pub fn to_toml(&self) -> String {
        let default = Keymap::embedded();
        let quoted = |combo: Combo| toml::Value::String(combo.to_string()).to_string();
        let mut out = String::new();
        for &context in Context::ALL {
            if !out.is_empty() {
                out.push('\n');
            }
            out.push_str(&format!("[{}]\n", context.name()));
            for (combo, action) in self.bound(context) {
                out.push_str(&format!("{} = \"{}\"\n", quoted(combo), action.row().name));
            }
            for (combo, _) in default.bound(context) {
                if self.resolve(context, combo).is_none() {
                    out.push_str(&format!("{} = \"none\"\n", quoted(combo)));
                }
            }
        }
        out
    }
}
