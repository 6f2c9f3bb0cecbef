//! Text, secrets and consent, from people, files and pipes.

use std::io::{BufRead, IsTerminal, Read, Write};
use std::path::Path;

use crate::error::CliError;

/// Secrets are tokens and keys: 64 KiB.
const LONGEST_SECRET: u64 = 64 * 1024;

/// The text of a file, where `-` is stdin; `None` when it is longer than `most` bytes.
pub(crate) fn read_text(path: &Path, most: u64) -> std::io::Result<Option<String>> {
    let mut text = String::new();
    if path == Path::new("-") {
        std::io::stdin().lock().take(most + 1).read_to_string(&mut text)?;
    } else {
        std::fs::File::open(path)?.take(most + 1).read_to_string(&mut text)?;
    }
    Ok((text.len() as u64 <= most).then_some(text))
}

/// The secret that an argument stands for: `@FILE` and `-` (stdin) hold it, without the line break at their end;
/// anything else is the secret itself. `flag` is for messages, which never show the secret.
pub(crate) fn read_secret(flag: &str, argument: &str) -> Result<String, CliError> {
    let place = match argument {
        "-" => argument,
        _ => match argument.strip_prefix('@') {
            Some(path) => path,
            None => return Ok(argument.to_owned()),
        },
    };
    let unusable =
        |why: String| CliError::usage(format!("--{flag} {argument}: {why}"), "name a file that holds the value");
    let text = read_text(Path::new(place), LONGEST_SECRET)
        .map_err(|error| unusable(format!("cannot be read: {error}")))?
        .ok_or_else(|| unusable("more than 64 KiB".to_owned()))?;
    Ok(text.trim_end_matches(['\r', '\n']).to_owned())
}

/// Asks before acting. Where nobody can be asked, the answer is no.
pub(crate) fn confirm(question: &str, yes: bool) -> Result<(), CliError> {
    if yes {
        return Ok(());
    }
    let stdin = std::io::stdin();
    if !stdin.is_terminal() {
        return Err(CliError::usage(format!("{question} Nobody is there to ask"), "pass --yes to go ahead"));
    }
    let mut answer = String::new();
    let mut terminal = std::io::stderr();
    let asked = write!(terminal, "{question} [y/N] ")
        .and_then(|()| terminal.flush())
        .and_then(|()| stdin.lock().read_line(&mut answer));
    if asked.is_ok() && matches!(answer.trim().to_ascii_lowercase().as_str(), "y" | "yes") {
        return Ok(());
    }
    Err(CliError::usage("not confirmed, nothing was sent", "answer y, or pass --yes"))
}
