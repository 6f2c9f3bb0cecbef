//! Emits the operation table.

use heck::ToShoutySnakeCase;
use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::claims::claims;
use crate::model::{
    ApiModel, CallbackModel, EnvelopeRule, LimitsModel, OperationModel, PagingModel, ParameterKind, ParameterLocation,
    ParameterModel, ParameterStyle, QuotaModel, QuotaScope, ResultCodeModel, RuleModel, SuccessRule,
};
use crate::spec::{Effect, Evidence, rust_name};
use crate::syntax::{docs, ident};
use crate::yaml::Value;

/// Emits `API`, `operation()` and one constant for each operation. `about` is the description of the API.
pub(crate) fn operations(api: &ApiModel, about: &str) -> TokenStream {
    let ApiModel { name, version, endpoint, rpc, supplied, .. } = api;
    let envelope = envelope(&api.envelope);
    let claims = claims(&api.claims);
    let members = &api.members;
    let idents: Vec<Ident> = api.operations.iter().map(static_name).collect();
    let rust_names = api.operations.iter().map(|operation| &operation.rust_name);
    let about = docs(&format!("The API `{name}`, version {version}, and its operation table.\n\n{about}"));
    let statics = api.operations.iter().map(|model| operation(name, model));
    quote! {
        #about
        pub static API: ::simfleet_runtime::Api = ::simfleet_runtime::Api {
            name: #name,
            version: #version,
            endpoint: #endpoint,
            rpc: #rpc,
            envelope: ENVELOPE,
            supplied: &[#(#supplied),*],
            operations: OPERATIONS,
            claims: CLAIMS,
            members: &[#(#members),*],
        };

        /// How a response of the API indicates success.
        pub const ENVELOPE: ::simfleet_runtime::EnvelopeRule = #envelope;

        /// All operations, sorted by id.
        pub static OPERATIONS: &[::simfleet_runtime::Operation] = &[#(operations::#idents),*];

        #claims

        /// Returns the operation of a generated method, by its Rust name.
        pub fn operation(rust_name: &str) -> Option<&'static ::simfleet_runtime::Operation> {
            match rust_name {
                #(#rust_names => Some(&operations::#idents),)*
                _ => None,
            }
        }

        /// One constant for each operation.
        pub mod operations {
            #[allow(unused_imports)]
            use ::simfleet_runtime::{
                Body, Callback, Effect, Evidence, KnownError, Limits, Operation, Paging, Parameter, ParameterKind,
                ParameterStyle, Place, Quota, ResultCode, Rule, Scope,
            };
            #(#statics)*
        }
    }
}

/// Returns the name of the operation's constant.
pub(super) fn static_name(operation: &OperationModel) -> Ident {
    ident(&operation.id.to_shouty_snake_case())
}

fn effect(effect: Effect) -> TokenStream {
    match effect {
        Effect::Read => quote!(Effect::Read),
        Effect::Set => quote!(Effect::Set),
        Effect::Keyed => quote!(Effect::Keyed),
        Effect::Once => quote!(Effect::Once),
    }
}

fn evidence(evidence: Evidence) -> TokenStream {
    match evidence {
        Evidence::Documented => quote!(Evidence::Documented),
        Evidence::Derived => quote!(Evidence::Derived),
        Evidence::Inferred => quote!(Evidence::Inferred),
    }
}

fn envelope(rule: &EnvelopeRule) -> TokenStream {
    let success = match &rule.success {
        SuccessRule::Field { name, equals: Value::Integer(number) } => {
            quote!(::simfleet_runtime::SuccessRule::Number(#name, #number))
        }
        SuccessRule::Field { name, .. } => quote!(::simfleet_runtime::SuccessRule::True(#name)),
        SuccessRule::RequiredMembers => quote!(::simfleet_runtime::SuccessRule::RequiredMembers),
    };
    let EnvelopeRule { code, message, request_id, .. } = rule;
    quote! {
        ::simfleet_runtime::EnvelopeRule {
            success: #success,
            code: #code,
            message: &[#(#message),*],
            request_id: #request_id,
        }
    }
}

fn operation(api: &str, model: &OperationModel) -> TokenStream {
    let OperationModel { id, rust_name, method, path, group, summary, description, effect_reason, .. } = model;
    let ident = static_name(model);
    let about = docs(&format!("`{id}`: {summary}."));
    let constants = model.constants.iter().map(|(name, value)| quote!((#name, #value)));
    let effect = effect(model.effect);
    let key = match &model.idempotency_key {
        Some(key) => quote!(Some(#key)),
        None => quote!(None),
    };
    let quotas = model.quotas.iter().map(quota);
    let parameters = model.parameters.iter().map(parameter);
    let errors = model.errors.iter().map(|(code, status)| quote!(KnownError { code: #code, status: #status }));
    let evidence = evidence(model.evidence);
    let body = match (&model.form, model.multipart) {
        (_, true) => quote!(Body::Multipart),
        (Some(_), _) => quote!(Body::Form),
        (None, _) => quote!(Body::None),
    };
    let OperationModel { open, signed, success, required_on_success, secrets, .. } = model;
    let list = model.list.is_some();
    let rules = model.rules.iter().map(rule);
    let paging = optional(model.paging.as_ref().map(paging));
    let result_code = optional(model.result_code.as_ref().map(result_code));
    let callbacks = model.callbacks.iter().map(callback);
    quote! {
        #about
        pub const #ident: Operation = Operation {
            api: #api,
            envelope: super::ENVELOPE,
            id: #id,
            rust_name: #rust_name,
            method: #method,
            path: #path,
            group: #group,
            summary: #summary,
            description: #description,
            constants: &[#(#constants),*],
            effect: #effect,
            effect_reason: #effect_reason,
            idempotency_key: #key,
            quotas: &[#(#quotas),*],
            body: #body,
            signed: #signed,
            success: #success,
            list: #list,
            required_on_success: &[#(#required_on_success),*],
            result_code: #result_code,
            secrets: &[#(#secrets),*],
            parameters: &[#(#parameters),*],
            open: #open,
            rules: &[#(#rules),*],
            paging: #paging,
            callbacks: &[#(#callbacks),*],
            errors: &[#(#errors),*],
            evidence: #evidence,
        };
    }
}

fn optional(value: Option<TokenStream>) -> TokenStream {
    match value {
        Some(value) => quote!(Some(#value)),
        None => quote!(None),
    }
}

fn rule(model: &RuleModel) -> TokenStream {
    match model {
        RuleModel::ExactlyOne(names) => quote!(Rule::ExactlyOne(&[#(#names),*])),
        RuleModel::AtLeastOne(names) => quote!(Rule::AtLeastOne(&[#(#names),*])),
        RuleModel::AllOrNone(names) => quote!(Rule::AllOrNone(&[#(#names),*])),
        RuleModel::When { parameter, is, needs } => {
            quote!(Rule::When { parameter: #parameter, is: #is, needs: &[#(#needs),*] })
        }
    }
}

fn paging(model: &PagingModel) -> TokenStream {
    let PagingModel { page, size, items, pages } = model;
    let pages = optional(pages.as_ref().map(|path| quote!(#path)));
    quote!(Paging { page: #page, size: #size, items: #items, pages: #pages })
}

/// Emits the constructor of a second code.
fn result_code(model: &ResultCodeModel) -> TokenStream {
    let ResultCodeModel { code, success, message } = model;
    quote!(ResultCode { code: #code, success: #success, message: #message })
}

fn callback(model: &CallbackModel) -> TokenStream {
    let CallbackModel { name, url_parameter, schema, retries } = model;
    quote! {
        Callback {
            name: #name,
            url_parameter: #url_parameter,
            schema: #schema,
            retries: &[#(::std::time::Duration::from_secs(#retries)),*],
        }
    }
}

fn limits(model: LimitsModel) -> TokenStream {
    if model == LimitsModel::default() {
        return quote!(Limits::NONE);
    }
    let number = |value: Option<i64>| optional(value.map(|value| quote!(#value)));
    let length = |value: Option<u32>| optional(value.map(|value| quote!(#value)));
    let (min, max) = (number(model.min), number(model.max));
    let (min_length, max_length) = (length(model.min_length), length(model.max_length));
    quote!(Limits { min: #min, max: #max, min_length: #min_length, max_length: #max_length })
}

fn quota(model: &QuotaModel) -> TokenStream {
    let QuotaModel { limit, seconds, scope, evidence } = model;
    let scope = match scope {
        QuotaScope::Account => quote!(Scope::Account),
        QuotaScope::Value(parameter) => quote!(Scope::Value(#parameter)),
    };
    let evidence = self::evidence(*evidence);
    quote! {
        Quota {
            limit: #limit,
            per: ::std::time::Duration::from_secs(#seconds),
            scope: #scope,
            evidence: #evidence,
        }
    }
}

fn parameter(model: &ParameterModel) -> TokenStream {
    let ParameterModel { name, description, example, required, secret, .. } = model;
    let rust_name = rust_name(name);
    let place = match model.location {
        ParameterLocation::Path => quote!(Place::Path),
        ParameterLocation::Query => quote!(Place::Query),
        ParameterLocation::Form => quote!(Place::Form),
        ParameterLocation::File => quote!(Place::File),
    };
    let style = match model.style {
        ParameterStyle::Single => quote!(ParameterStyle::Single),
        ParameterStyle::JsonText => quote!(ParameterStyle::JsonText),
        ParameterStyle::Indexed => quote!(ParameterStyle::Indexed),
    };
    let kind = match model.kind {
        ParameterKind::Text => quote!(ParameterKind::Text),
        ParameterKind::Integer => quote!(ParameterKind::Integer),
        ParameterKind::Number => quote!(ParameterKind::Number),
        ParameterKind::Boolean => quote!(ParameterKind::Boolean),
    };
    let max_items = match model.max_items.and_then(|limit| usize::try_from(limit).ok()) {
        Some(limit) => {
            let limit = proc_macro2::Literal::usize_unsuffixed(limit);
            quote!(Some(#limit))
        }
        None => quote!(None),
    };
    let limits = limits(model.limits);
    let evidence = evidence(model.evidence);
    let explicit = optional(model.explicit.as_ref().map(|reason| quote!(#reason)));
    let values = model.values.iter().map(|(value, name)| quote!((#value, #name)));
    quote! {
        Parameter {
            name: #name,
            rust_name: #rust_name,
            place: #place,
            style: #style,
            kind: #kind,
            required: #required,
            max_items: #max_items,
            limits: #limits,
            secret: #secret,
            explicit: #explicit,
            values: &[#(#values),*],
            description: #description,
            evidence: #evidence,
            example: #example,
        }
    }
}
