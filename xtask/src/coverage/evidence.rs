//! Where the cells of the coverage table come from: files of the workspace, and its own programs when asked.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::table::Cell;
use super::{CoverageFailure, SUITES};
use crate::model::{self, ApiModel};
use crate::yaml;

/// What a spec describes.
pub(crate) struct SpecSide(ApiModel);

impl SpecSide {
    pub(crate) fn read(root: &Path, api: &str) -> Result<Self, CoverageFailure> {
        let file = root.join("specs").join(format!("{api}.yaml"));
        let failed = |what: String| CoverageFailure(format!("{}: {what}", file.display()));
        let source = fs::read_to_string(&file).map_err(|error| failed(error.to_string()))?;
        let node = yaml::parse(&source).map_err(|error| failed(format!("{}: {}", error.at, error.what)))?;
        Ok(Self(model::build(api, &node)))
    }

    pub(crate) fn has(&self, id: &str) -> bool {
        self.0.operations.iter().any(|operation| operation.id == id)
    }

    pub(crate) fn calls_back(&self, id: &str, callback: &str) -> bool {
        self.all().any(|shown| shown == format!("{id}/{callback}"))
    }

    /// Every operation and every callback.
    pub(crate) fn all(&self) -> impl Iterator<Item = String> {
        self.0.operations.iter().flat_map(|operation| {
            let callbacks = operation.callbacks.iter().map(|callback| format!("{}/{}", operation.id, callback.name));
            std::iter::once(operation.id.clone()).chain(callbacks)
        })
    }
}

/// What the source of a generated client holds.
pub(crate) struct ClientSide {
    /// Names of operations whose builder implements `Call`.
    calls: BTreeSet<String>,
    source: String,
}

impl ClientSide {
    pub(crate) fn read(root: &Path, api: &str) -> Result<Self, CoverageFailure> {
        let file = root.join("crates").join(format!("{api}-client/src/generated.rs"));
        let failed = |what: String| CoverageFailure(format!("{}: {what}", file.display()));
        let source = fs::read_to_string(&file).map_err(|error| failed(error.to_string()))?;
        let parsed = syn::parse_file(&source).map_err(|error| failed(error.to_string()))?;
        let builders = parsed.items.iter().filter_map(|item| match item {
            syn::Item::Impl(block) => {
                let (path, _) = block.trait_.as_ref()?;
                let is_call = path.segments.last().is_some_and(|last| last.ident == "Call");
                let syn::Type::Path(owner) = &*block.self_ty else { return None };
                is_call.then(|| owner.path.segments.last().map(|last| last.ident.to_string())).flatten()
            }
            _ => None,
        });
        let calls = builders.map(|builder| model::rust_name(&builder)).collect();
        Ok(Self { calls, source })
    }

    pub(crate) fn sends(&self, rust_name: &str) -> bool {
        self.calls.contains(rust_name)
    }

    pub(crate) fn knows_callback(&self, name: &str) -> bool {
        let wanted = format!("name:\"{name}\",url_parameter:");
        self.source.split_whitespace().collect::<String>().contains(&wanted)
    }
}

/// The program, to be asked for help.
pub(crate) struct Program(PathBuf);

impl Program {
    pub(crate) fn knows(&self, api: &str, command: &str) -> bool {
        self.helps(&["api", api, command, "--help"])
    }

    pub(crate) fn listens(&self) -> bool {
        self.helps(&["listen", "--help"])
    }

    fn helps(&self, arguments: &[&str]) -> bool {
        let status = Command::new(&self.0).args(arguments).stdout(Stdio::null()).stderr(Stdio::null()).status();
        status.is_ok_and(|status| status.success())
    }
}

/// Builds the program and says where it is.
pub(crate) fn program(root: &Path) -> Result<Program, CoverageFailure> {
    let messages = cargo(root, &["build", "--quiet", "--package", "simfleet-cli", "--message-format", "json"])?;
    let executable =
        messages.lines().filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok()).find_map(|message| {
            let path = message.get("executable")?.as_str().map(PathBuf::from)?;
            (message.pointer("/target/name")?.as_str() == Some("simfleet")).then_some(path)
        });
    executable.map(Program).ok_or_else(|| CoverageFailure("cargo built no program `simfleet`".to_owned()))
}

/// The names of tests that cover one operation.
pub(crate) struct Tests(BTreeSet<String>);

impl Tests {
    pub(crate) fn cell(&self, name: &str) -> Cell {
        Cell::of(self.0.contains(name), || format!("no test `{name}`"))
    }
}

/// Asks the test programs for their lists.
pub(crate) fn tests(root: &Path) -> Result<Tests, CoverageFailure> {
    let listed = cargo(root, &["test", "--quiet", "--package", "simfleet-tests", "--", "--list", "--format", "terse"])?;
    let names = listed.lines().filter_map(|line| line.strip_suffix(": test"));
    let of_suites = names.filter(|name| SUITES.iter().any(|(_, suite)| name.starts_with(&format!("{suite}::"))));
    Ok(Tests(of_suites.map(str::to_owned).collect()))
}

/// Runs cargo and returns what it printed; what it says to people goes to stderr as ever.
fn cargo(root: &Path, arguments: &[&str]) -> Result<String, CoverageFailure> {
    let shown = format!("cargo {}", arguments.join(" "));
    let program = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(program)
        .current_dir(root)
        .args(arguments)
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| CoverageFailure(format!("`{shown}` cannot be run: {error}")))?;
    if !output.status.success() {
        return Err(CoverageFailure(format!("`{shown}` failed")));
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}
