//! Request builders: the ones of operations, and the ones of form bodies.

use std::collections::BTreeMap;

use heck::ToPascalCase;
use proc_macro2::{Ident, Span};
use quote::quote;
use syn::punctuated::Punctuated;
use syn::visit_mut::VisitMut;
use syn::{ImplItem, ImplItemFn, Item, ItemImpl, ItemMod, Stmt, Type, parse_quote};

use super::types::{Structs, wire_name, wrapped};
use super::{attributes, is_documented, parse, shown};
use crate::emit;
use crate::model::{ApiModel, OperationModel, ParameterModel, Place, rust_name};

/// What the setter of unlisted fields says.
pub(super) const EXTRA: &str =
    "Fields that the spec does not list, by their names on the wire. Replaces what was set before.";

/// Names that a builder needs for itself.
const TAKEN: [&str; 5] = ["new", "body", "body_map", "send", "client"];

/// The module `builder`: one builder for each operation.
pub(super) fn refine(module: &mut ItemMod, api: &ApiModel, structs: &Structs) -> Result<(), String> {
    let operations: BTreeMap<String, &OperationModel> =
        api.operations.iter().map(|operation| (operation.rust_name.to_pascal_case(), operation)).collect();
    let Some((_, items)) = &mut module.content else { return Ok(()) };
    for item in items {
        let Item::Impl(block) = item else { continue };
        let owner = shown(&block.self_ty);
        let Some(operation) = operations.get(owner.trim_end_matches("<'a>")) else { continue };
        operation_builder(block, operation, structs)?;
    }
    Ok(())
}

fn operation_builder(block: &mut ItemImpl, operation: &OperationModel, structs: &Structs) -> Result<(), String> {
    let mut request = None;
    for item in &mut block.items {
        let ImplItem::Fn(method) = item else { continue };
        let name = method.sig.ident.to_string();
        match name.as_str() {
            "new" => {
                document(method, "A request with nothing set.")?;
                if only_extra(operation, structs) {
                    EmptyForm.visit_block_mut(&mut method.block);
                }
            }
            "body" if operation.multipart => *method = upload_setter(operation)?,
            "body" => document(method, "Sets all members of the form at once.")?,
            "body_map" => document(method, "Changes the form through its own builder.")?,
            "send" => {
                Send.visit_block_mut(&mut method.block);
                if let Some(file) = operation.parameters.iter().find(|p| p.place == Place::File) {
                    Multipart { part: &file.name }.visit_block_mut(&mut method.block);
                }
                request = Some(split_send(method, operation)?);
            }
            _ => {
                let parameter =
                    operation.parameters.iter().find(|p| p.place == Place::Query && rust_name(&p.name) == name);
                *method = setter(method, parameter, &name)?;
            }
        }
    }
    block.items.extend(request.map(ImplItem::Fn));
    if only_extra(operation, structs) {
        let about = emit::docs(EXTRA);
        let setter: ImplItemFn = parse(quote! {
            #about
            pub fn extra(mut self, fields: ::std::collections::BTreeMap<String, String>) -> Self {
                self.body = Ok(fields.into());
                self
            }
        })?;
        block.items.push(ImplItem::Fn(setter));
    }
    let Some(form) = operation.form.as_deref().and_then(|form| structs.get(form)) else { return Ok(()) };
    for field in &form.fields {
        let Some(ident) = &field.ident else { continue };
        if TAKEN.contains(&ident.to_string().as_str()) {
            continue;
        }
        let ty = wrapped(&field.ty, "Option").unwrap_or(&field.ty);
        let wire = wire_name(field, ident);
        let parameter = operation.parameters.iter().find(|p| p.in_form() && p.name == wire);
        let text = if parameter.is_none() && operation.open { EXTRA.to_owned() } else { about(parameter, &wire) };
        let about = emit::docs(&text);
        let forward: ImplItemFn = parse(quote! {
            #about
            pub fn #ident<V>(self, value: V) -> Self
            where
                V: ::std::convert::TryInto<#ty>,
                V::Error: ::std::fmt::Display,
            {
                self.body_map(|form| form.#ident(value))
            }
        })?;
        block.items.push(ImplItem::Fn(forward));
    }
    Ok(())
}

/// Splits `send` in two: a plain function that builds the request, which is returned, and a `send` that hands it to
/// `Client::exchange`. What is the same for all operations is then checked once, not once for each; and nothing of it is
/// compiled with the client, but where an operation is used.
fn split_send(method: &mut ImplItemFn, operation: &OperationModel) -> Result<ImplItemFn, String> {
    let changed =
        || format!("`send` of `{}` has no shape that the refiner knows; progenitor may have changed", operation.id);
    let syn::ReturnType::Type(_, returned) = &method.sig.output else { return Err(changed()) };
    let Type::Path(path) = &**returned else { return Err(changed()) };
    let Some(syn::PathArguments::AngleBracketed(result)) = path.path.segments.last().map(|last| &last.arguments) else {
        return Err(changed());
    };
    let Some(failure) = result.args.iter().nth(1) else { return Err(changed()) };
    let is_info = |statement: &Stmt| shown(statement).starts_with("letinfo=");
    let Some(end) = method.block.stmts.iter().position(is_info) else { return Err(changed()) };
    let mut build: Vec<Stmt> = method.block.stmts.drain(..).take(end).collect();
    match build.last_mut() {
        Some(Stmt::Local(local)) if shown(&local.pat) == "mutrequest" => {
            local.attrs.clear();
            local.pat = parse_quote!(request);
        }
        _ => return Err(changed()),
    }
    let request = parse(quote! {
        /// The request, before the pipeline has seen it.
        #[inline]
        fn request(self) -> Result<::reqwest::Request, #failure> {
            #(#build)*
            Ok(request)
        }
    })?;
    let (status, name) = (operation.success, &operation.rust_name);
    method.block = parse_quote!({
        let client = self.client;
        client.exchange(self.request(), #status, #name).await
    });
    Ok(request)
}

/// Whether the operation's form has no member of its own, only what callers put in.
fn only_extra(operation: &OperationModel, structs: &Structs) -> bool {
    operation.open && operation.form.as_deref().is_some_and(|form| structs.get(form).is_none())
}

/// The setter of a multipart body, under the name of its one part.
fn upload_setter(operation: &OperationModel) -> Result<ImplItemFn, String> {
    let Some(file) = operation.parameters.iter().find(|p| p.place == Place::File) else {
        return Err(format!("the multipart body of `{}` has no file", operation.id));
    };
    let ident = Ident::new(&rust_name(&file.name), Span::call_site());
    let about = emit::docs(&about(Some(file), &file.name));
    let refused = format!("{}: {{error}}", file.name);
    parse(quote! {
        #about
        pub fn #ident<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::simfleet_runtime::Upload>,
            V::Error: ::std::fmt::Display,
        {
            self.body = value.try_into().map_err(|error| format!(#refused));
            self
        }
    })
}

/// The builders of form bodies inside `types`. Those that only answers would use are dropped.
pub(super) fn refine_bodies(module: &mut ItemMod, api: &ApiModel) -> Result<(), String> {
    module.attrs.push(parse_quote!(#[doc = " Builders of form bodies."]));
    let Some((_, items)) = &mut module.content else { return Ok(()) };
    items.retain(|item| {
        let owner = match item {
            Item::Struct(item) => item.ident.to_string(),
            Item::Impl(block) => shown(&block.self_ty).trim_start_matches("super::").to_owned(),
            _ => return true,
        };
        !api.answer_schemas.contains(&owner)
    });
    for item in items {
        match item {
            Item::Struct(item) if !is_documented(&item.attrs) => {
                let text = format!("Builder of [`{0}`](super::{0}).", item.ident);
                item.attrs.splice(0..0, attributes(emit::docs(&text))?);
            }
            Item::Impl(block) if block.trait_.is_none() => {
                let owner = shown(&block.self_ty);
                let operation = api.operations.iter().find(|operation| operation.form.as_deref() == Some(&owner));
                for item in &mut block.items {
                    let ImplItem::Fn(method) = item else { continue };
                    let name = method.sig.ident.to_string();
                    let parameter = operation.and_then(|operation| {
                        operation.parameters.iter().find(|p| p.in_form() && rust_name(&p.name) == name)
                    });
                    *method = setter(method, parameter, &name)?;
                    if name == "extra" && operation.is_some_and(|operation| operation.open) {
                        document(method, EXTRA)?;
                    }
                }
            }
            Item::Impl(block) if shown(block).contains("Defaultfor") => {
                let owner = shown(&block.self_ty);
                let is_form = |operation: &&OperationModel| operation.form.as_deref() == Some(owner.as_str());
                if api.operations.iter().find(is_form).is_some_and(|operation| operation.open) {
                    NothingExtra.visit_item_impl_mut(block);
                }
            }
            _ => {}
        }
    }
    Ok(())
}

/// Documents `Type::builder()`.
pub(super) fn document_builder_fn(block: &mut ItemImpl) -> Result<(), String> {
    for item in &mut block.items {
        if let ImplItem::Fn(method) = item
            && method.sig.ident == "builder"
        {
            document(method, "A form with nothing set.")?;
        }
    }
    Ok(())
}

/// A setter that takes the value itself, optional or not, and keeps the reason when it is refused.
fn setter(method: &ImplItemFn, parameter: Option<&ParameterModel>, name: &str) -> Result<ImplItemFn, String> {
    let ident = &method.sig.ident;
    let Some(target) = target(method) else {
        return Err(format!("the setter `{name}` has no shape that the refiner knows; progenitor may have changed"));
    };
    let inside = wrapped(target, "Option");
    let ty = inside.unwrap_or(target);
    // In a form's builder an optional member shows in the type; in an operation's builder in the way it is stored.
    let optional = inside.is_some() || shown(&method.block).contains(".map(Some)");
    let some = optional.then(|| quote!(.map(Some)));
    let wire = parameter.map_or(name, |parameter| parameter.name.as_str());
    let about = emit::docs(&about(parameter, wire));
    let refused = format!("{wire}: {{error}}");
    parse(quote! {
        #about
        pub fn #ident<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<#ty>,
            V::Error: ::std::fmt::Display,
        {
            self.#ident = value.try_into()#some.map_err(|error| format!(#refused));
            self
        }
    })
}

/// The type in the setter's bound `TryInto<…>`.
fn target(method: &ImplItemFn) -> Option<&Type> {
    let clause = method.sig.generics.where_clause.as_ref()?;
    clause.predicates.iter().find_map(|predicate| match predicate {
        syn::WherePredicate::Type(bound) => bound.bounds.iter().find_map(|bound| match bound {
            syn::TypeParamBound::Trait(bound) => match &bound.path.segments.last()?.arguments {
                syn::PathArguments::AngleBracketed(arguments) => match arguments.args.first()? {
                    syn::GenericArgument::Type(ty) => Some(ty),
                    _ => None,
                },
                _ => None,
            },
            _ => None,
        }),
        _ => None,
    })
}

fn about(parameter: Option<&ParameterModel>, wire: &str) -> String {
    let Some(parameter) = parameter else { return format!("`{wire}`.") };
    let mut text = format!("`{wire}`: {}", parameter.description);
    if parameter.required {
        text.push_str("\n\nRequired.");
    }
    if let Some(reason) = &parameter.explicit {
        text.push_str(&format!("\n\nNot optional here: {reason}."));
    }
    text
}

fn document(method: &mut ImplItemFn, text: &str) -> Result<(), String> {
    method.attrs = attributes(emit::docs(text))?;
    Ok(())
}

/// Drops from `send` what does not belong on the wire: the header `api-version`, which progenitor adds and no service
/// asked for, and the fragment that tells RPC actions apart in a spec.
struct Send;

impl VisitMut for Send {
    fn visit_macro_mut(&mut self, call: &mut syn::Macro) {
        if call.path.is_ident("format")
            && let Ok(arguments) = call.parse_body_with(Punctuated::<syn::Expr, syn::Token![,]>::parse_terminated)
            && let Some(syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(url), .. })) = arguments.first()
            && let Some((path, _)) = url.value().split_once('#')
        {
            let rest = arguments.iter().skip(1);
            call.tokens = quote!(#path, #(#rest),*);
        }
    }

    fn visit_block_mut(&mut self, block: &mut syn::Block) {
        syn::visit_mut::visit_block_mut(self, block);
        block.stmts.retain(|statement| {
            let text = shown(statement);
            !(text.starts_with("letmutheader_map=") || text.starts_with("header_map.append("))
        });
        for statement in &mut block.stmts {
            if let Stmt::Local(local) = statement
                && let Some(init) = &mut local.init
            {
                DropHeaders.visit_expr_mut(&mut init.expr);
            }
        }
    }
}

/// Sends the body as the multipart form that it is.
struct Multipart<'a> {
    part: &'a str,
}

impl VisitMut for Multipart<'_> {
    fn visit_expr_method_call_mut(&mut self, call: &mut syn::ExprMethodCall) {
        syn::visit_mut::visit_expr_method_call_mut(self, call);
        if call.method == "json" {
            let part = self.part;
            call.method = Ident::new("multipart", call.method.span());
            call.args = parse_quote!(body.into_form(#part));
        }
    }
}

/// Starts the builder of an open form with no unlisted fields, in place of a complaint that they are missing.
struct NothingExtra;

impl VisitMut for NothingExtra {
    fn visit_field_value_mut(&mut self, field: &mut syn::FieldValue) {
        if matches!(&field.member, syn::Member::Named(name) if name == "extra") {
            field.expr = parse_quote!(Ok(::std::default::Default::default()));
        }
    }
}

/// Starts a builder with an empty form in place of a complaint that there is none.
struct EmptyForm;

impl VisitMut for EmptyForm {
    fn visit_field_value_mut(&mut self, field: &mut syn::FieldValue) {
        if matches!(&field.member, syn::Member::Named(name) if name == "body") {
            field.expr = parse_quote!(Ok(::std::default::Default::default()));
        }
    }
}

struct DropHeaders;

impl VisitMut for DropHeaders {
    fn visit_expr_mut(&mut self, expression: &mut syn::Expr) {
        syn::visit_mut::visit_expr_mut(self, expression);
        if let syn::Expr::MethodCall(call) = expression
            && call.method == "headers"
            && call.args.first().is_some_and(|argument| shown(argument) == "header_map")
        {
            *expression = (*call.receiver).clone();
        }
    }
}
