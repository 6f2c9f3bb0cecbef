//! The table of services.
//!
//! The commands `api` and `call`, their help, the endpoint options and the environment variables are derived from this
//! table. A further service is a row here, listed in [`SERVICES`], and an arm in `clients::raw_client`.

use simfleet::runtime::Api;
use simfleet::{
    ACCESS_KEY_ID, ACCESS_KEY_SECRET, HAOKA_API_KEY, HAOKA_APP_ID, SECURITY_TOKEN, haoka_client, linkcard_client,
    sts_client,
};

use crate::lang::{Value, message, text};

/// One service.
pub(crate) struct Service {
    /// The operation table. Its name is the name of the service on the command line.
    pub(crate) api: &'static Api,
    pub(crate) endpoint_source: EndpointSource,
    /// The environment variables of the credentials, with the key of the description of each.
    variables: &'static [(&'static str, &'static str)],
    pub(crate) client: ClientKind,
}

/// The SDK client that calls a service.
#[derive(Clone, Copy, Debug)]
pub(crate) enum ClientKind {
    Linkcard,
    Haoka,
    Sts,
}

/// The source of the endpoint of a service.
pub(crate) enum EndpointSource {
    /// The spec has a default endpoint.
    Published,
    /// Every operator has its own endpoint, which must be set.
    PerOperator {
        /// The key of a description of the endpoint, as part of a sentence.
        what: &'static str,
        example: &'static str,
    },
}

/// All services, in the order in which help lists them.
pub(crate) static SERVICES: &[&Service] = &[&LINKCARD, &HAOKA, &STS];

pub(crate) static LINKCARD: Service = Service {
    api: &linkcard_client::API,
    endpoint_source: EndpointSource::Published,
    variables: ALIBABA_CLOUD,
    client: ClientKind::Linkcard,
};

pub(crate) static HAOKA: Service = Service {
    api: &haoka_client::API,
    endpoint_source: EndpointSource::PerOperator { what: "endpoint-of-back-office", example: "https://xxx.cn" },
    variables: &[(HAOKA_APP_ID, "variable-app-id"), (HAOKA_API_KEY, "variable-api-key")],
    client: ClientKind::Haoka,
};

pub(crate) static STS: Service = Service {
    api: &sts_client::API,
    endpoint_source: EndpointSource::Published,
    variables: ALIBABA_CLOUD,
    client: ClientKind::Sts,
};

const ALIBABA_CLOUD: &[(&str, &str)] = &[
    (ACCESS_KEY_ID, "variable-access-key-id"),
    (ACCESS_KEY_SECRET, "variable-access-key-secret"),
    (SECURITY_TOKEN, "variable-security-token"),
];

impl std::fmt::Debug for Service {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.api.name)
    }
}

impl Service {
    /// Returns the service with this name.
    pub(crate) fn named(name: &str) -> Option<&'static Self> {
        SERVICES.iter().copied().find(|service| service.api.name == name)
    }

    /// Returns the name in help texts, in the current language.
    pub(crate) fn title(&self) -> String {
        match self.client {
            ClientKind::Linkcard => text!("service-linkcard"),
            ClientKind::Haoka => text!("service-haoka"),
            ClientKind::Sts => text!("service-sts"),
        }
    }

    /// Returns the name of the option that sets the endpoint, without the leading dashes.
    pub(crate) fn endpoint_option(&self) -> String {
        format!("{}-endpoint", self.api.name)
    }

    /// Returns the environment variable that sets the endpoint.
    pub(crate) fn endpoint_variable(&self) -> String {
        format!("SIMFLEET_{}_ENDPOINT", self.api.name.to_ascii_uppercase())
    }
}

/// Returns the titles of the services that use `--signature` and `--wire`, as part of a sentence.
pub(crate) fn gateway_titles() -> String {
    titles(|service| service.api.rpc)
}

fn titles(which: impl Fn(&Service) -> bool) -> String {
    let titles: Vec<String> = SERVICES.iter().filter(|service| which(service)).map(|service| service.title()).collect();
    titles.join(&text!("and"))
}

/// Returns the variables of the Chinese help.
pub(crate) fn help_facts() -> [(&'static str, Value<'static>); 2] {
    [("environment", environment_help().into()), ("gateways", gateway_titles().into())]
}

/// Describes the environment variables that the program reads, one per line.
pub(crate) fn environment_help() -> String {
    let mut lines: Vec<(String, String)> = Vec::new();
    for service in SERVICES {
        for (at, (name, holds)) in service.variables.iter().enumerate() {
            if lines.iter().all(|(known, _)| known != name) {
                // Only the first variable of a group names the services.
                let of = |other: &Service| other.variables.first() == service.variables.first();
                let holds = message(holds, &[]);
                let holds = match at {
                    0 => text!("variable-of-services", variable = holds, services = titles(of)),
                    _ => holds,
                };
                lines.push(((*name).to_owned(), holds));
            }
        }
    }
    for service in SERVICES {
        let title = service.title();
        let holds = match service.endpoint_source {
            EndpointSource::Published => {
                text!("variable-endpoint", service = title, default = service.api.endpoint)
            }
            EndpointSource::PerOperator { example, .. } => {
                text!("variable-own-endpoint", service = title, example = example)
            }
        };
        lines.push((service.endpoint_variable(), holds));
    }
    let width = lines.iter().map(|(name, _)| name.len()).max().unwrap_or(0);
    let lines: Vec<String> = lines.iter().map(|(name, holds)| format!("  {name:width$}   {holds}")).collect();
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn environment_help_lists_every_variable_once_with_its_services() {
        let text = environment_help();
        for part in [
            "  ALIBABA_CLOUD_ACCESS_KEY_ID       access key id for Linkcard and STS\n",
            "  SIMFLEET_HAOKA_APP_ID             application id for the V2.0 open API\n",
            "  SIMFLEET_HAOKA_ENDPOINT           origin of the V2.0 open API, for example https://xxx.cn\n",
            "  SIMFLEET_STS_ENDPOINT             origin of STS [default: https://sts.aliyuncs.com]",
        ] {
            assert_eq!(text.matches(part).count(), 1, "{part}: {text}");
        }
        assert_eq!(text.matches(ACCESS_KEY_SECRET).count(), 1, "{text}");
        assert_eq!(gateway_titles(), "Linkcard and STS");
    }
}
