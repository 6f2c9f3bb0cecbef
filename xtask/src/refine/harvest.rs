//! Reads the arguments of each request from progenitor's builders, and what their `send` puts on the wire.
//!
//! Every builder is compared with the model of its operation: method, path, parameters, body, and the type of each
//! argument. A difference is an error, so a new version of progenitor cannot change a request silently.

use std::collections::BTreeMap;

use heck::ToPascalCase;
use syn::punctuated::Punctuated;
use syn::visit::Visit;
use syn::{Expr, ImplItem, Item, ItemMod, ItemStruct, Lit, Token, Type};

use super::structs::{Structs, wire_name};
use super::unexpected::{called, unknown};
use crate::emit::RequestModel;
use crate::lower::constant_path;
use crate::model::{ApiModel, OperationModel, ParameterLocation};
use crate::spec::rust_name;
use crate::syntax::{in_types, type_name, without_option, wrapped};

/// Returns the requests of all operations, in the order of the model.
pub(super) fn harvest<'a>(
    module: ItemMod,
    api: &'a ApiModel,
    structs: &Structs,
) -> Result<Vec<RequestModel<'a>>, String> {
    let Some((_, items)) = module.content else { return Err(unknown("the module `builder` has no content")) };
    let mut builders: BTreeMap<String, ItemStruct> = BTreeMap::new();
    let mut sends: BTreeMap<String, SentRequest> = BTreeMap::new();
    for item in items {
        match item {
            Item::Struct(item) => drop(builders.insert(item.ident.to_string(), item)),
            Item::Impl(block) if block.trait_.is_none() => {
                for item in &block.items {
                    if let ImplItem::Fn(method) = item
                        && method.sig.ident == "send"
                        && let Some(owner) = type_name(&block.self_ty)
                    {
                        let mut sent = SentRequest::default();
                        sent.visit_block(&method.block);
                        sends.insert(owner.to_string(), sent);
                    }
                }
            }
            Item::Use(_) => {}
            other => return Err(unknown(&format!("the module `builder` holds `{}`", called(&other)))),
        }
    }
    let requests = api
        .operations
        .iter()
        .map(|operation| {
            let name = operation.rust_name.to_pascal_case();
            let builder = builders.remove(&name).ok_or_else(|| unknown(&format!("there is no builder `{name}`")))?;
            let sent = sends.remove(&name).ok_or_else(|| unknown(&format!("the builder `{name}` has no `send`")))?;
            sent.compare(operation)?;
            request(operation, &builder, structs)
        })
        .collect::<Result<_, String>>()?;
    match builders.keys().next() {
        Some(name) => Err(unknown(&format!("the builder `{name}` belongs to no operation"))),
        None => Ok(requests),
    }
}

fn request<'a>(
    operation: &'a OperationModel,
    builder: &ItemStruct,
    structs: &Structs,
) -> Result<RequestModel<'a>, String> {
    let id = &operation.id;
    let mut fields: BTreeMap<String, Type> = BTreeMap::new();
    for field in &builder.fields {
        let Some(ident) = &field.ident else { continue };
        if ident == "client" || ident == "body" {
            continue;
        }
        let stored = wrapped(&field.ty, "Result")
            .ok_or_else(|| unknown(&format!("`{ident}` of the builder of `{id}` is not a `Result`")))?;
        fields.insert(ident.to_string(), without_option(stored).clone());
    }
    let mut form: BTreeMap<String, Type> = BTreeMap::new();
    if let Some(body) = operation.form.as_deref().and_then(|name| structs.get(name)) {
        for field in &body.fields {
            let Some(ident) = &field.ident else { continue };
            form.insert(wire_name(field, ident), without_option(&field.ty).clone());
        }
        if operation.open && form.remove("extra").is_none() {
            return Err(unknown(&format!("the form of `{id}` has no member for unlisted fields")));
        }
    }
    let arguments = operation
        .parameters
        .iter()
        .map(|parameter| {
            let name = &parameter.name;
            let missing = || unknown(&format!("the builder of `{id}` has no `{name}`"));
            match parameter.location {
                ParameterLocation::Path | ParameterLocation::Query => {
                    fields.remove(&rust_name(name)).ok_or_else(missing)
                }
                ParameterLocation::Form => form.remove(name).map(|ty| in_types(&ty)).ok_or_else(missing),
                ParameterLocation::File => Ok(syn::parse_quote!(::simfleet_runtime::Upload)),
            }
        })
        .collect::<Result<Vec<Type>, String>>()?;
    match fields.keys().chain(form.keys()).next() {
        Some(name) => Err(unknown(&format!("the builder of `{id}` has `{name}`, which is not a parameter"))),
        None => Ok(RequestModel { operation, arguments }),
    }
}

/// The request that progenitor's `send` puts on the wire.
#[derive(Default)]
struct SentRequest {
    urls: Vec<String>,
    method: Option<String>,
    query: Vec<String>,
    body: Option<String>,
}

impl SentRequest {
    fn compare(&self, operation: &OperationModel) -> Result<(), String> {
        let id = &operation.id;
        let differs = |what: &str, theirs: &str, ours: &str| {
            Err(unknown(&format!("`send` of `{id}` has the {what} `{theirs}`, but the spec has `{ours}`")))
        };
        let path = match self.urls.as_slice() {
            [url] => url.strip_prefix("{}").unwrap_or(url).split('#').next().unwrap_or_default(),
            other => return differs("URLs", &other.join(", "), &operation.path),
        };
        if path != constant_path(&operation.path) {
            return differs("path", path, &operation.path);
        }
        let method = self.method.as_deref().unwrap_or_default().to_ascii_uppercase();
        if method != operation.method {
            return differs("method", &method, &operation.method);
        }
        let mut theirs = self.query.clone();
        theirs.sort_unstable();
        // Lowering moves the parameters of the path to the query.
        let places = [ParameterLocation::Path, ParameterLocation::Query];
        let in_query = operation.parameters.iter().filter(|parameter| places.contains(&parameter.location));
        let mut ours: Vec<&str> = in_query.map(|parameter| parameter.name.as_str()).collect();
        ours.sort_unstable();
        if theirs != ours {
            return differs("query", &theirs.join(", "), &ours.join(", "));
        }
        let ours = match (&operation.form, operation.multipart) {
            (_, true) => "json",
            (Some(_), _) => "form_urlencoded",
            (None, _) => "",
        };
        match self.body.as_deref().unwrap_or_default() {
            theirs if theirs == ours => Ok(()),
            theirs => differs("body", theirs, ours),
        }
    }
}

impl<'ast> Visit<'ast> for SentRequest {
    fn visit_macro(&mut self, call: &'ast syn::Macro) {
        if call.path.is_ident("format")
            && let Ok(arguments) = call.parse_body_with(Punctuated::<Expr, Token![,]>::parse_terminated)
            && let Some(url) = arguments.first().and_then(text)
        {
            self.urls.push(url);
        }
    }

    fn visit_expr_method_call(&mut self, call: &'ast syn::ExprMethodCall) {
        syn::visit::visit_expr_method_call(self, call);
        let name = call.method.to_string();
        match name.as_str() {
            "get" | "put" | "post" | "delete" | "options" | "head" | "patch" | "request" => {
                self.method.get_or_insert(name);
            }
            "form_urlencoded" | "json" | "body" => self.body = Some(name),
            _ => {}
        }
    }

    fn visit_expr_call(&mut self, call: &'ast syn::ExprCall) {
        syn::visit::visit_expr_call(self, call);
        let Expr::Path(function) = &*call.func else { return };
        let mut names = function.path.segments.iter().rev().map(|segment| &segment.ident);
        if names.next().is_some_and(|name| name == "new") && names.next().is_some_and(|name| name == "QueryParam") {
            self.query.push(call.args.first().and_then(text).unwrap_or_default());
        }
    }
}

fn text(expression: &Expr) -> Option<String> {
    match expression {
        Expr::Lit(syn::ExprLit { lit: Lit::Str(text), .. }) => Some(text.value()),
        _ => None,
    }
}
