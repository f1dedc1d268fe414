//! What `swopdesk demo --serve` tells an integrator first.

use super::Demo;

impl Demo {
    /// The first line: one JSON document with url, e-mail, password and a ready access token.
    pub fn announcement(&self) -> String {
        serde_json::json!({
            "url": self.url(),
            "email": self.email(),
            "password": self.password(),
            "token": self.token(),
        })
        .to_string()
    }
}
