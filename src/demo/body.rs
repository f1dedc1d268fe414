//! Reading what clients send: bodies within bounds, JSON objects field by field with an error for each
//! field that breaks a rule, and parameters of paths and queries.

use super::problem::Problem;
use super::server::App;
use axum::body::{Body, Bytes};
use axum::extract::{FromRequestParts, Path, Query};
use axum::http::request::Parts;
use axum::http::{HeaderMap, header};
use chrono::NaiveDate;
use futures_util::StreamExt;
use serde_json::{Map, Value};
use std::collections::HashMap;

/// A JSON or form body may be this long: 10 000 characters, each written as an escaped surrogate pair, fit.
pub(super) const SMALL_BODY: usize = 256 * 1024;
/// A body that is too long is read on to here before the refusal, so that the client gets to read it.
const PATIENCE: usize = 64 * 1024 * 1024;

/// Reads a body of at most `limit` bytes; `None` when it is longer.
pub(super) async fn read(body: Body, limit: usize) -> Result<Option<Bytes>, Problem> {
    let mut stream = body.into_data_stream();
    let (mut kept, mut seen) = (Vec::new(), 0_usize);
    while let Some(chunk) = stream.next().await {
        let chunk = chunk.map_err(|_| Problem::invalid("body", "broke off"))?;
        seen += chunk.len();
        if seen <= limit {
            kept.extend_from_slice(&chunk);
        } else if seen > PATIENCE {
            break;
        }
    }
    Ok((seen <= limit).then(|| kept.into()))
}

/// Reads a small body; a longer one is 413 `body_too_large`.
pub(super) async fn read_small(body: Body) -> Result<Bytes, Problem> {
    let too_large = || Problem::new(413, "body_too_large", "The body is too large");
    read(body, SMALL_BODY).await?.ok_or_else(too_large)
}

/// The media type of the request's body, without parameters.
pub(super) fn media_type(headers: &HeaderMap) -> String {
    let value = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or("");
    value.split(';').next().unwrap_or("").trim().to_ascii_lowercase()
}

/// The fields of a JSON object and what is wrong with them.
pub(super) struct Fields {
    map: Map<String, Value>,
    problem: Option<Problem>,
}

impl Fields {
    /// Reads the request's JSON object.
    pub(super) async fn read(headers: &HeaderMap, body: Body) -> Result<Self, Problem> {
        let bytes = read_small(body).await?;
        if media_type(headers) != "application/json" {
            return Err(Problem::new(415, "unsupported_media_type", "The body must be application/json"));
        }
        match serde_json::from_slice(&bytes) {
            Ok(Value::Object(map)) => Ok(Fields { map, problem: None }),
            Ok(_) => Err(Problem::invalid("body", "must be an object")),
            Err(error) => Err(Problem::invalid("body", format!("is no JSON: {error}"))),
        }
    }

    /// A nested object's fields, whose errors go into `self` by `absorb`.
    fn nested(map: Map<String, Value>) -> Self {
        Fields { map, problem: None }
    }

    /// The body in one spelling, to tell requests apart.
    pub(super) fn fingerprint(&self) -> String {
        Value::Object(self.map.clone()).to_string()
    }

    pub(super) fn wrong(&mut self, field: &str, message: impl Into<String>) {
        let problem = self.problem.take();
        self.problem = Some(match problem {
            Some(problem) => problem.field(field, message),
            None => Problem::invalid(field, message),
        });
    }

    /// Fails when a field was wrong.
    pub(super) fn finish(self) -> Result<(), Problem> {
        self.problem.map_or(Ok(()), Err)
    }

    /// A text of `min` to `max` characters; `None` when it is absent, null or wrong.
    fn text_under(
        &mut self,
        name: &str,
        shown: &str,
        min: usize,
        max: usize,
        required: bool,
    ) -> Option<String> {
        let value = self.map.get(name).cloned();
        match value {
            None | Some(Value::Null) if !required => None,
            None => {
                self.wrong(shown, "is missing");
                None
            }
            Some(Value::String(text)) if (min..=max).contains(&text.chars().count()) => Some(text),
            Some(Value::String(_)) => {
                self.wrong(shown, format!("must have {min} to {max} characters"));
                None
            }
            Some(_) => {
                self.wrong(shown, "must be text");
                None
            }
        }
    }

    /// A text that must be there.
    pub(super) fn text(&mut self, name: &str, min: usize, max: usize) -> Option<String> {
        self.text_under(name, name, min, max, true)
    }

    /// A text that may be absent or null.
    pub(super) fn optional_text(&mut self, name: &str, max: usize) -> Option<String> {
        self.text_under(name, name, 0, max, false)
    }

    /// An ISO 8601 date that must be there.
    pub(super) fn date(&mut self, name: &str) -> Option<NaiveDate> {
        let text = self.text(name, 1, 40)?;
        let shaped = text.len() == 10
            && text.bytes().enumerate().all(|(at, byte)| match at {
                4 | 7 => byte == b'-',
                _ => byte.is_ascii_digit(),
            });
        let date = shaped.then(|| NaiveDate::parse_from_str(&text, "%Y-%m-%d").ok()).flatten();
        if date.is_none() {
            self.wrong(name, "is no date of the form 2026-12-21");
        }
        date
    }

    /// True or false; false when it is absent.
    pub(super) fn flag(&mut self, name: &str) -> bool {
        match self.map.get(name) {
            None => false,
            Some(Value::Bool(flag)) => *flag,
            Some(_) => {
                self.wrong(name, "must be true or false");
                false
            }
        }
    }

    /// A list of texts; empty when it is absent.
    pub(super) fn texts(&mut self, name: &str, most: usize) -> Vec<String> {
        let values = match self.map.get(name) {
            None => return Vec::new(),
            Some(Value::Array(values)) if values.len() <= most => values.clone(),
            Some(Value::Array(_)) => {
                self.wrong(name, format!("must have at most {most} entries"));
                return Vec::new();
            }
            Some(_) => {
                self.wrong(name, "must be a list");
                return Vec::new();
            }
        };
        let texts: Option<Vec<String>> =
            values.iter().map(|value| value.as_str().map(str::to_owned)).collect();
        texts.unwrap_or_else(|| {
            self.wrong(name, "must hold texts");
            Vec::new()
        })
    }

    /// An object that may be absent or null, read by `read`; its errors are named `name.field`.
    pub(super) fn object<T>(
        &mut self,
        name: &str,
        read: impl FnOnce(&mut NestedFields) -> Option<T>,
    ) -> Option<T> {
        match self.map.get(name).cloned() {
            None | Some(Value::Null) => None,
            Some(Value::Object(map)) => {
                let mut nested =
                    NestedFields { prefix: name.to_owned(), fields: Fields::nested(map), wrong: Vec::new() };
                let value = read(&mut nested);
                for (field, message) in nested.wrong {
                    self.wrong(&field, message);
                }
                value
            }
            Some(_) => {
                self.wrong(name, "must be an object");
                None
            }
        }
    }
}

/// The fields of an object inside the body.
pub(super) struct NestedFields {
    prefix: String,
    fields: Fields,
    wrong: Vec<(String, String)>,
}

impl NestedFields {
    /// A text of at most `max` characters.
    pub(super) fn text(&mut self, name: &str, max: usize, required: bool) -> Option<String> {
        let shown = format!("{}.{name}", self.prefix);
        let value = self.fields.text_under(name, &shown, 0, max, required);
        if self.fields.problem.take().is_some() {
            self.wrong.push((shown, format!("must be text of at most {max} characters")));
        }
        value
    }
}

/// The id in a path; what cannot be one is simply not there.
pub(super) struct Id(pub String);

impl FromRequestParts<App> for Id {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Problem> {
        let id = Path::<String>::from_request_parts(parts, app).await.map_err(|_| Problem::not_found())?;
        Ok(Id(id.0))
    }
}

/// The parameters of a query.
pub(super) struct Parameters(HashMap<String, String>);

impl FromRequestParts<App> for Parameters {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Problem> {
        let pairs = Query::<Vec<(String, String)>>::from_request_parts(parts, app)
            .await
            .map_err(|_| Problem::invalid("query", "cannot be read"))?;
        Ok(Parameters(pairs.0.into_iter().collect()))
    }
}

impl Parameters {
    pub(super) fn get(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str)
    }

    /// The page size: 1 to 500, 100 when it is not given.
    pub(super) fn limit(&self) -> Result<usize, Problem> {
        let Some(text) = self.get("limit") else { return Ok(100) };
        match text.parse() {
            Ok(limit @ 1..=500) => Ok(limit),
            _ => Err(Problem::invalid("limit", "must be a number from 1 to 500")),
        }
    }

    /// One of a few words; the first of them when it is not given.
    pub(super) fn word(&self, name: &'static str, words: &[&'static str]) -> Result<&'static str, Problem> {
        let Some(text) = self.get(name) else { return Ok(words.first().copied().unwrap_or("")) };
        let word = words.iter().copied().find(|word| *word == text);
        word.ok_or_else(|| Problem::invalid(name, format!("must be one of {}", words.join(", "))))
    }
}
