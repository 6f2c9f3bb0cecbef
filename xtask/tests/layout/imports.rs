//! Reads which file of a crate takes which names from which other file.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use syn::visit::{self, Visit};
use syn::{Attribute, Item, UseTree};

/// The imports of one crate: from file, to file, names.
pub(crate) struct Imports {
    pub(crate) edges: BTreeMap<String, BTreeMap<String, BTreeSet<String>>>,
}

/// A module path inside the crate; empty for the root.
type ModulePath = Vec<String>;

#[derive(Default)]
struct Module {
    file: String,
    /// Names of items that the module defines, child modules included.
    defined: BTreeSet<String>,
    /// Names that the module imports, with their full paths.
    imported: BTreeMap<String, Vec<String>>,
    /// Modules from which everything is imported.
    globs: Vec<Vec<String>>,
    /// Paths that the code of the module mentions, and whether a `pub use` of the module mentions them.
    mentioned: Vec<(Vec<String>, bool)>,
}

impl Imports {
    /// Reads a crate, beginning with its root file.
    pub(crate) fn of_crate(root: &Path, file: &Path) -> Self {
        let mut modules = BTreeMap::new();
        read_file(root, file, file.parent().unwrap(), Vec::new(), &mut modules);
        let mut edges: BTreeMap<_, BTreeMap<_, BTreeSet<_>>> = BTreeMap::new();
        for (path, module) in &modules {
            for (mentioned, reexport) in &module.mentioned {
                let Some((target, name)) = resolve(&modules, path, mentioned, 0) else { continue };
                let target = &modules[&target].file;
                // A parent that only publishes what its child defines does not depend on the child.
                if target != &module.file && !reexport {
                    edges.entry(module.file.clone()).or_default().entry(target.clone()).or_default().insert(name);
                }
            }
        }
        Self { edges }
    }
}

/// Finds the module that defines the item at a path, as seen from a module.
fn resolve(
    modules: &BTreeMap<ModulePath, Module>,
    from: &ModulePath,
    path: &[String],
    depth: usize,
) -> Option<(ModulePath, String)> {
    let (first, mut rest) = path.split_first()?;
    let mut at = match first.as_str() {
        "crate" => Vec::new(),
        "self" => from.clone(),
        "super" => from.split_last()?.1.to_vec(),
        name if modules[from].defined.contains(name) => {
            rest = path;
            from.clone()
        }
        _ => return None,
    };
    while let Some((name, further)) = rest.split_first() {
        if name == "super" {
            at.pop()?;
        } else {
            let child = [at.as_slice(), std::slice::from_ref(name)].concat();
            if !modules.contains_key(&child) {
                return find(modules, &at, name, depth);
            }
            at = child;
        }
        rest = further;
    }
    let name = at.last().cloned().unwrap_or_else(|| "crate".to_owned());
    Some((at, name))
}

/// Finds the module that defines a name which a module has, possibly by import.
fn find(
    modules: &BTreeMap<ModulePath, Module>,
    at: &ModulePath,
    name: &str,
    depth: usize,
) -> Option<(ModulePath, String)> {
    let module = &modules[at];
    if module.defined.contains(name) || depth > 8 {
        return Some((at.clone(), name.to_owned()));
    }
    if let Some(path) = module.imported.get(name) {
        return resolve(modules, at, path, depth + 1);
    }
    module.globs.iter().find_map(|glob| {
        let path = [glob.as_slice(), &[name.to_owned()]].concat();
        resolve(modules, at, &path, depth + 1).filter(|(found, _)| modules[found].defined.contains(name))
    })
}

fn read_file(root: &Path, file: &Path, children: &Path, path: ModulePath, modules: &mut BTreeMap<ModulePath, Module>) {
    let text = fs::read_to_string(root.join(file)).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    let parsed = syn::parse_file(&text).unwrap();
    read_items(root, &parsed.items, &file.display().to_string(), children, path, modules);
}

fn read_items(
    root: &Path,
    items: &[Item],
    file: &str,
    children: &Path,
    path: ModulePath,
    modules: &mut BTreeMap<ModulePath, Module>,
) {
    let mut module = Module { file: file.to_owned(), ..Module::default() };
    for item in items {
        match item {
            Item::Mod(child) if !only_for_tests(&child.attrs) => {
                let name = child.ident.to_string();
                module.defined.insert(name.clone());
                let child_path = [path.as_slice(), std::slice::from_ref(&name)].concat();
                let folder = children.join(&name);
                match &child.content {
                    Some((_, items)) => read_items(root, items, file, &folder, child_path, modules),
                    None => {
                        let flat = children.join(format!("{name}.rs"));
                        let source = if root.join(&flat).exists() { flat } else { folder.join("mod.rs") };
                        read_file(root, &source, &folder, child_path, modules);
                    }
                }
            }
            Item::Use(import) if !only_for_tests(&import.attrs) => {
                let reexport = !matches!(import.vis, syn::Visibility::Inherited);
                read_use(&import.tree, Vec::new(), reexport, &mut module);
            }
            _ => Mentions(&mut module).visit_item(item),
        }
        module.defined.extend(name_of(item));
    }
    modules.insert(path, module);
}

fn read_use(tree: &UseTree, mut path: Vec<String>, reexport: bool, module: &mut Module) {
    match tree {
        UseTree::Path(part) => {
            path.push(part.ident.to_string());
            read_use(&part.tree, path, reexport, module);
        }
        UseTree::Group(group) => group.items.iter().for_each(|tree| read_use(tree, path.clone(), reexport, module)),
        UseTree::Glob(_) => {
            module.mentioned.push((path.clone(), reexport));
            module.globs.push(path);
        }
        UseTree::Name(name) => import(path, name.ident.to_string(), name.ident.to_string(), reexport, module),
        UseTree::Rename(name) => import(path, name.ident.to_string(), name.rename.to_string(), reexport, module),
    }
}

fn import(mut path: Vec<String>, name: String, local: String, reexport: bool, module: &mut Module) {
    if name != "self" {
        path.push(name.clone());
    }
    let local = if local == "self" { path.last().cloned().unwrap_or_default() } else { local };
    module.mentioned.push((path.clone(), reexport));
    module.imported.insert(local, path);
}

/// Collects the paths in code that begin with `crate`, `self` or `super`, or with a child module.
struct Mentions<'a>(&'a mut Module);

impl<'ast> Visit<'ast> for Mentions<'_> {
    fn visit_path(&mut self, path: &'ast syn::Path) {
        let parts: Vec<_> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        if parts.len() > 1 {
            self.0.mentioned.push((parts, false));
        }
        visit::visit_path(self, path);
    }

    fn visit_item(&mut self, item: &'ast Item) {
        let attributes = match item {
            Item::Fn(item) => &item.attrs,
            Item::Impl(item) => &item.attrs,
            Item::Mod(item) => &item.attrs,
            _ => &Vec::new(),
        };
        if !only_for_tests(attributes) {
            visit::visit_item(self, item);
        }
    }
}

fn name_of(item: &Item) -> Option<String> {
    Some(match item {
        Item::Const(item) => item.ident.to_string(),
        Item::Enum(item) => item.ident.to_string(),
        Item::Fn(item) => item.sig.ident.to_string(),
        Item::Macro(item) => item.ident.as_ref()?.to_string(),
        Item::Static(item) => item.ident.to_string(),
        Item::Struct(item) => item.ident.to_string(),
        Item::Trait(item) => item.ident.to_string(),
        Item::Type(item) => item.ident.to_string(),
        _ => return None,
    })
}

/// Whether an item exists in tests only: `#[cfg(test)]`, `#[cfg(doctest)]`, `#[test]`.
fn only_for_tests(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        let path = attribute.path();
        let condition = attribute.parse_args::<syn::Path>().ok();
        path.is_ident("test")
            || (path.is_ident("cfg") && condition.is_some_and(|path| path.is_ident("test") || path.is_ident("doctest")))
    })
}
