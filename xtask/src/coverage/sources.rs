//! The sources of the cells: files of the workspace, the program, and the test programs.

use std::collections::BTreeSet;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;
use syn::visit::Visit;

use super::cell::{Cell, Column};
use super::error::CoverageError;
use super::evidence::ApiSpec;
use super::inventory::InventoryRow;
use crate::model::{self, ApiModel};
use crate::spec::rust_name;
use crate::yaml::{self, Node};

/// The operations and callbacks of a spec.
pub(super) struct SpecContents {
    model: ApiModel,
    root: Node,
}

impl SpecContents {
    pub(super) fn read(root: &Path, api: &str) -> Result<Self, CoverageError> {
        let file = root.join("specs").join(format!("{api}.yaml"));
        let failed = |what: String| CoverageError(format!("{}: {what}", file.display()));
        let source = fs::read_to_string(&file).map_err(|error| failed(error.to_string()))?;
        let node = yaml::parse(&source).map_err(|error| failed(format!("{}: {}", error.at, error.what)))?;
        Ok(Self { model: model::build(api, &node), root: node })
    }

    pub(super) fn as_spec(&self) -> ApiSpec<'_> {
        ApiSpec { model: &self.model, root: &self.root }
    }

    pub(super) fn has(&self, id: &str) -> bool {
        self.model.operations.iter().any(|operation| operation.id == id)
    }

    pub(super) fn calls_back(&self, id: &str, callback: &str) -> bool {
        self.all().any(|shown| shown == format!("{id}/{callback}"))
    }

    /// Returns the operations and callbacks that no row names.
    pub(super) fn unnamed(&self, rows: &[InventoryRow]) -> Vec<String> {
        let named: Vec<String> = rows.iter().map(|row| row.target.shown()).collect();
        self.all().filter(|id| !named.contains(id)).collect()
    }

    /// Returns all operations and callbacks.
    fn all(&self) -> impl Iterator<Item = String> {
        self.model.operations.iter().flat_map(|operation| {
            let callbacks = operation.callbacks.iter().map(|callback| format!("{}/{}", operation.id, callback.name));
            std::iter::once(operation.id.clone()).chain(callbacks)
        })
    }
}

/// The operations and callbacks in the source of a generated client.
pub(super) struct ClientContents {
    /// Rust names of the operations whose type implements `Request`.
    requests: BTreeSet<String>,
    callbacks: BTreeSet<String>,
}

impl ClientContents {
    pub(super) fn read(root: &Path, api: &str) -> Result<Self, CoverageError> {
        let file = root.join("crates").join(format!("{api}-client/src/generated.rs"));
        let failed = |what: String| CoverageError(format!("{}: {what}", file.display()));
        let source = match fs::read_to_string(&file) {
            // The client does not exist yet: every row of the API gets a missing cell.
            Err(error) if error.kind() == ErrorKind::NotFound => String::new(),
            read => read.map_err(|error| failed(error.to_string()))?,
        };
        let parsed = syn::parse_file(&source).map_err(|error| failed(error.to_string()))?;
        let module = parsed.items.iter().find_map(|item| match item {
            syn::Item::Mod(module) if module.ident == "requests" => module.content.as_ref(),
            _ => None,
        });
        let types = module.into_iter().flat_map(|(_, items)| items).filter_map(|item| match item {
            syn::Item::Impl(block) => {
                let (path, _) = block.trait_.as_ref()?;
                let is_request = path.segments.last().is_some_and(|last| last.ident == "Request");
                let syn::Type::Path(owner) = &*block.self_ty else { return None };
                is_request.then(|| owner.path.segments.last().map(|last| last.ident.to_string())).flatten()
            }
            _ => None,
        });
        let requests = types.map(|name| rust_name(&name)).collect();
        let mut callbacks = CallbackNames::default();
        callbacks.visit_file(&parsed);
        Ok(Self { requests, callbacks: callbacks.0 })
    }

    pub(super) fn sends(&self, rust_name: &str) -> bool {
        self.requests.contains(rust_name)
    }

    pub(super) fn knows_callback(&self, name: &str) -> bool {
        self.callbacks.contains(name)
    }
}

/// The names in `Callback { name: "…", … }`, wherever it stands in the generated source.
#[derive(Default)]
struct CallbackNames(BTreeSet<String>);

impl<'ast> Visit<'ast> for CallbackNames {
    fn visit_expr_struct(&mut self, expression: &'ast syn::ExprStruct) {
        syn::visit::visit_expr_struct(self, expression);
        if expression.path.segments.last().is_none_or(|last| last.ident != "Callback") {
            return;
        }
        for field in &expression.fields {
            if let (syn::Member::Named(name), syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. })) =
                (&field.member, &field.expr)
                && name == "name"
            {
                self.0.insert(text.value());
            }
        }
    }
}

/// The built program `simfleet`.
pub(super) struct Program(PathBuf);

impl Program {
    pub(super) fn knows(&self, api: &str, command: &str) -> bool {
        self.helps(&["api", api, command, "--help"])
    }

    pub(super) fn listens(&self) -> bool {
        self.helps(&["listen", "--help"])
    }

    fn helps(&self, arguments: &[&str]) -> bool {
        let status = Command::new(&self.0).args(arguments).stdout(Stdio::null()).stderr(Stdio::null()).status();
        status.is_ok_and(|status| status.success())
    }
}

/// The program and the test programs, built by one run of cargo.
pub(super) struct Built {
    pub(super) program: Program,
    test_programs: Vec<PathBuf>,
}

/// Builds the workspace with the same features as `cargo test --workspace`, so that cargo reuses its artifacts.
pub(super) fn build(root: &Path) -> Result<Built, CoverageError> {
    let messages = cargo(root, &["test", "--quiet", "--workspace", "--no-run", "--message-format", "json"])?;
    let (mut program, mut test_programs) = (None, Vec::new());
    for message in messages.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok()) {
        let Some(executable) = message.get("executable").and_then(Value::as_str).map(PathBuf::from) else { continue };
        let is = |pointer: &str, wanted: &str| message.pointer(pointer).and_then(Value::as_str) == Some(wanted);
        let is_test = message.pointer("/profile/test") == Some(&Value::Bool(true));
        if is("/target/name", "simfleet") && is("/target/kind/0", "bin") && !is_test {
            program = Some(Program(executable));
        } else if is_test && is("/target/kind/0", "test") && belongs_to_tests(&message) {
            test_programs.push(executable);
        }
    }
    let program = program.ok_or_else(|| CoverageError("cargo did not build the program `simfleet`".to_owned()))?;
    Ok(Built { program, test_programs })
}

/// Whether an artifact belongs to the workspace member `tests`.
fn belongs_to_tests(message: &Value) -> bool {
    message
        .get("manifest_path")
        .and_then(Value::as_str)
        .is_some_and(|path| Path::new(path).parent().and_then(Path::file_name).is_some_and(|folder| folder == "tests"))
}

/// The names of the tests that each cover one operation.
pub(super) struct Tests(BTreeSet<String>);

impl Tests {
    pub(super) fn cell(&self, name: &str) -> Cell {
        Cell::of(self.0.contains(name), || format!("no test `{name}`"))
    }
}

/// Lists the tests of the test programs.
pub(super) fn tests(built: &Built) -> Result<Tests, CoverageError> {
    let suites: Vec<String> =
        Column::ALL.into_iter().filter_map(Column::suite).map(|suite| format!("{suite}::")).collect();
    let mut found = BTreeSet::new();
    for test_program in &built.test_programs {
        let failed = |what: String| CoverageError(format!("{} --list: {what}", test_program.display()));
        let output = Command::new(test_program)
            .args(["--list", "--format", "terse"])
            .output()
            .map_err(|error| failed(error.to_string()))?;
        if !output.status.success() {
            return Err(failed(output.status.to_string()));
        }
        let listed = String::from_utf8_lossy(&output.stdout);
        let names = listed.lines().filter_map(|line| line.strip_suffix(": test"));
        let of_suites = names.filter(|name| suites.iter().any(|suite| name.starts_with(suite)));
        found.extend(of_suites.map(str::to_owned));
    }
    Ok(Tests(found))
}

/// Runs cargo and returns its standard output. Its messages go to standard error.
fn cargo(root: &Path, arguments: &[&str]) -> Result<String, CoverageError> {
    let shown = format!("cargo {}", arguments.join(" "));
    let program = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(program)
        .current_dir(root)
        .args(arguments)
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| CoverageError(format!("`{shown}` cannot be run: {error}")))?;
    if !output.status.success() {
        return Err(CoverageError(format!("`{shown}` failed")));
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}
