//! Card numbers and consent, from people, files and pipes.

use std::io::{BufRead, IsTerminal, Read, Write};
use std::path::Path;

use crate::exit::Failure;

/// Files larger than this are not read: 64 MiB.
const LARGEST_FILE: u64 = 64 * 1024 * 1024;

/// Numbers from the arguments and then from a file, one a line; blank lines and `#` comments are skipped.
pub(crate) fn numbers(arguments: Vec<String>, from: Option<&Path>) -> Result<Vec<String>, Failure> {
    let mut all = arguments;
    if let Some(path) = from {
        let failed = |error: std::io::Error| {
            Failure::unusable(
                format!("{}: cannot read the numbers: {error}", path.display()),
                "name a readable text file",
            )
        };
        let mut text = String::new();
        if path == Path::new("-") {
            std::io::stdin().lock().take(LARGEST_FILE + 1).read_to_string(&mut text).map_err(failed)?;
        } else {
            let file = std::fs::File::open(path).map_err(failed)?;
            file.take(LARGEST_FILE + 1).read_to_string(&mut text).map_err(failed)?;
        }
        if text.len() as u64 > LARGEST_FILE {
            // A number cut in half is another number.
            return Err(Failure::unusable(format!("{}: more than 64 MiB", path.display()), "split the file"));
        }
        let lines = text.lines().map(|line| line.split('#').next().unwrap_or_default().trim());
        all.extend(lines.filter(|line| !line.is_empty()).map(str::to_owned));
    }
    if all.is_empty() {
        return Err(Failure::unusable("no card was named", "give card numbers, or --from FILE"));
    }
    Ok(all)
}

/// Asks before acting. Where nobody can be asked, the answer is no.
pub(crate) fn consent(question: &str, yes: bool) -> Result<(), Failure> {
    if yes {
        return Ok(());
    }
    let stdin = std::io::stdin();
    if !stdin.is_terminal() {
        return Err(Failure::unusable(format!("{question} Nobody is there to ask"), "pass --yes to go ahead"));
    }
    let mut answer = String::new();
    let mut terminal = std::io::stderr();
    let asked = write!(terminal, "{question} [y/N] ")
        .and_then(|()| terminal.flush())
        .and_then(|()| stdin.lock().read_line(&mut answer));
    if asked.is_ok() && matches!(answer.trim().to_ascii_lowercase().as_str(), "y" | "yes") {
        return Ok(());
    }
    Err(Failure::unusable("not confirmed, nothing was sent", "answer y, or pass --yes"))
}
