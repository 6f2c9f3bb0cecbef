//! Reads text and secrets from files and stdin, and asks for confirmation.

use std::io::{BufRead, IsTerminal, Read, Write};
use std::path::Path;

use crate::error::CliError;
use crate::lang::text;
use crate::output::fitted_to_stderr;

/// Longer secrets are rejected: 64 KiB.
const LONGEST_SECRET: u64 = 64 * 1024;

/// Reads a file; `-` is stdin. Returns `None` if it is longer than `most` bytes.
pub(crate) fn read_bytes(path: &Path, most: u64) -> std::io::Result<Option<Vec<u8>>> {
    let mut bytes = Vec::new();
    if path == Path::new("-") {
        std::io::stdin().lock().take(most + 1).read_to_end(&mut bytes)?;
    } else {
        std::fs::File::open(path)?.take(most + 1).read_to_end(&mut bytes)?;
    }
    Ok((bytes.len() as u64 <= most).then_some(bytes))
}

/// Returns the secret that an argument gives: `@FILE` and `-` (stdin) are read, without the line break at the end, and
/// anything else is the secret itself. `flag` is for messages, which never contain the secret.
pub(crate) fn read_secret(flag: &str, argument: &str) -> Result<String, CliError> {
    let path = match argument {
        "-" => argument,
        _ => match argument.strip_prefix('@') {
            Some(path) => path,
            None => return Ok(argument.to_owned()),
        },
    };
    let invalid = |message: String| CliError::usage(message, text!("secret-remedy"));
    let unreadable = |error: &dyn std::fmt::Display| {
        invalid(text!("secret-unreadable", flag = flag, argument = argument, error = error.to_string()))
    };
    let bytes = read_bytes(Path::new(path), LONGEST_SECRET)
        .map_err(|error| unreadable(&error))?
        .ok_or_else(|| invalid(text!("secret-too-long", flag = flag, argument = argument)))?;
    // The bytes may be a secret, so the message does not show them.
    let text = String::from_utf8(bytes).map_err(|error| unreadable(&error.utf8_error()))?;
    Ok(text.trim_end_matches(['\r', '\n']).to_owned())
}

/// Asks for confirmation unless `yes` is set. Fails if stdin is not a terminal.
pub(crate) fn confirm(question: &str, yes: bool) -> Result<(), CliError> {
    if yes {
        return Ok(());
    }
    if !std::io::stdin().is_terminal() {
        return Err(CliError::usage(
            text!("confirm-no-terminal", question = question),
            text!("confirm-no-terminal-remedy"),
        ));
    }
    if answer(&text!("confirm-question", question = question)) {
        return Ok(());
    }
    Err(CliError::usage(text!("confirm-rejected"), text!("confirm-rejected-remedy")))
}

/// Asks a question on the terminal; `None` if there is none.
pub(crate) fn ask(question: &str) -> Option<bool> {
    let is_terminal = std::io::stdin().is_terminal() && std::io::stderr().is_terminal();
    is_terminal.then(|| answer(&text!("confirm-question", question = question)))
}

/// Prints a question, and returns whether the answer is yes.
fn answer(question: &str) -> bool {
    let mut answer = String::new();
    let mut terminal = std::io::stderr();
    let asked = write!(terminal, "{} ", fitted_to_stderr(question.trim_end()))
        .and_then(|()| terminal.flush())
        .and_then(|()| std::io::stdin().lock().read_line(&mut answer));
    asked.is_ok() && matches!(answer.trim().to_ascii_lowercase().as_str(), "y" | "yes")
}
