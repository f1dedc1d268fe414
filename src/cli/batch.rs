//! One JSON object a line in, one out, in order, while they come.

use super::output::{Console, Exit, Outcome};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::io::{BufRead, BufReader, Read};

/// Bytes of a line at most; a longer one is answered with an error.
const LONGEST_LINE: u64 = 1 << 20;

#[derive(Serialize)]
struct Failure<'a> {
    error: &'a str,
}

/// Answers each line of standard input by `answer`; a line that is no such object, or that `answer` refuses,
/// is answered by `{"error": …}` in its place, and the exit code is then 1. Answers are handed on whenever
/// no further line waits, so that a program may talk with this one line by line.
pub(super) fn run<Q: DeserializeOwned, A: Serialize>(
    console: &mut Console<'_>,
    mut answer: impl FnMut(Q) -> Result<A, String>,
) -> Outcome {
    let (input, out) = console.streams();
    let mut input = BufReader::with_capacity(1 << 16, input);
    let mut line = Vec::new();
    let mut exit = Exit::DONE;
    loop {
        if input.buffer().is_empty() {
            out.flush()?;
        }
        line.clear();
        if input.by_ref().take(LONGEST_LINE).read_until(b'\n', &mut line)? == 0 {
            break;
        }
        let result = if line.len() as u64 == LONGEST_LINE && line.last() != Some(&b'\n') {
            input.skip_until(b'\n')?;
            Err(format!("the line is longer than {LONGEST_LINE} bytes"))
        } else {
            serde_json::from_slice::<Q>(&line).map_err(|error| error.to_string()).and_then(&mut answer)
        };
        match result {
            Ok(value) => serde_json::to_writer(&mut *out, &value).map_err(std::io::Error::from)?,
            Err(error) => {
                exit = Exit::NO;
                serde_json::to_writer(&mut *out, &Failure { error: &error }).map_err(std::io::Error::from)?;
            }
        }
        out.write_all(b"\n")?;
    }
    Ok(exit)
}
