//! `simfleet man`: man pages of all commands.

use std::io::Write;
use std::path::{Path, PathBuf};

use clap::{Args, Command};
use clap_mangen::Man;
use clap_mangen::roff::{Roff, roman};

use crate::error::CliError;
use crate::exit::Exit;
use crate::lang::screen::chinese_phrases;
use crate::lang::{Language, current, message, text};
use crate::output::tell;

/// Write the man pages, one for each command and each operation, into a directory.
///
/// The directory is created if it does not exist, and pages with the same names are overwritten. Read one with `man
/// DIR/simfleet-status.1`, or write them into a directory man1 of $MANPATH.
#[derive(Args, Debug)]
pub(crate) struct ManArgs {
    /// The directory.
    #[arg(value_name = "DIR")]
    pub(crate) directory: PathBuf,
}

/// Writes the pages of a command and of all its subcommands.
pub(crate) fn run(command: Command, args: &ManArgs) -> Result<Exit, CliError> {
    let directory = &args.directory;
    let failed = |what: &Path, error: &std::io::Error| {
        let path = what.display().to_string();
        CliError::local(text!("man-fails", path = path, error = error.to_string()), text!("man-fails-remedy"))
    };
    std::fs::create_dir_all(directory).map_err(|error| failed(directory, &error))?;
    let mut command =
        command.disable_help_subcommand(true).mut_subcommands(|command| command.disable_help_subcommand(true));
    // Builds the deferred commands, and gives every command its full name.
    command.build();
    let source = format!("{} {}", command.get_name(), command.get_version().unwrap_or_default());
    let mut pages = 0;
    for command in all_commands(&command) {
        let man = Man::new(command.clone()).source(&source);
        let path = directory.join(man.get_filename());
        let text = page(&man, command).map_err(|error| failed(&path, &error))?;
        std::fs::write(&path, text).map_err(|error| failed(&path, &error))?;
        pages += 1;
    }
    tell!("man-written", pages = pages, directory = directory.display().to_string());
    Ok(Exit::Success)
}

/// Returns a command and all its subcommands.
fn all_commands(command: &Command) -> Vec<&Command> {
    std::iter::once(command).chain(command.get_subcommands().flat_map(all_commands)).collect()
}

/// Returns the text of a page.
fn page(man: &Man, command: &Command) -> std::io::Result<Vec<u8>> {
    let mut text = Vec::new();
    man.render_title(&mut text)?;
    man.render_name_section(&mut text)?;
    man.render_synopsis_section(&mut text)?;
    man.render_description_section(&mut text)?;
    man.render_options_section(&mut text)?;
    if command.has_subcommands() {
        man.render_subcommands_section(&mut text)?;
    }
    if let Some(notes) = command.get_after_long_help().or_else(|| command.get_after_help()) {
        write_notes(&mut text, &notes.to_string())?;
    }
    Ok(match current() {
        Language::En => text,
        Language::Zh => chinese(&String::from_utf8_lossy(&text)).into_bytes(),
    })
}

/// The headings that clap_mangen writes, and those of this file, with the keys of their translations.
const HEADINGS: [(&str, &str); 6] = [
    ("NAME", "man-name"),
    ("SYNOPSIS", "man-synopsis"),
    ("DESCRIPTION", "man-description"),
    ("OPTIONS", "man-options"),
    ("SUBCOMMANDS", "man-subcommands"),
    ("NOTES", "man-notes"),
];

/// Replaces the English texts of clap and clap_mangen in a page.
fn chinese(page: &str) -> String {
    let translated = |line: &str| {
        let heading = line.strip_prefix(".SH ").and_then(|name| HEADINGS.iter().find(|(english, _)| *english == name));
        match heading {
            Some((_, key)) => format!(".SH {}", message(key, &[])),
            // The text of the page has these characters in the notation of roff.
            None => chinese_phrases(&line.replace("\\*(Aq", "'").replace("\\-", "-"))
                .map_or_else(|| line.to_owned(), |text| text.replace('-', "\\-").replace('\'', "\\*(Aq")),
        }
    };
    page.lines().map(|line| translated(line) + "\n").collect()
}

/// Writes the text that follows the options in `--help`. Its lines are kept, because they are columns and lists.
fn write_notes(out: &mut Vec<u8>, notes: &str) -> std::io::Result<()> {
    let mut roff = Roff::new();
    roff.control("SH", ["NOTES"]).control("nf", []);
    for line in notes.lines() {
        roff.text([roman(line)]);
    }
    roff.control("fi", []);
    out.write_all(roff.render().as_bytes())
}
