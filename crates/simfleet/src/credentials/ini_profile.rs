//! The key in the ini file of Alibaba Cloud's credential libraries.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use simfleet_runtime::clock::BoxFuture;
use zeroize::Zeroizing;

use super::cli_file::{PROFILE, shown};
use super::context::{Context, unavailable};
use super::ecs_role::EcsRole;
use super::oidc_role::OidcRole;
use super::provider::CredentialsProvider;
use super::role::{AssumeRole, Session};
use super::sts_endpoint::StsEndpoint;
use crate::alibaba::AccessKey;
use crate::error::Error;

const FILE: &str = "ALIBABA_CLOUD_CREDENTIALS_FILE";
/// The default paths: that of the Go library, and that of the Java and Python libraries.
const PATHS: [&str; 2] = [".alibabacloud/credentials", ".alibabacloud/credentials.ini"];
/// The types, as messages list them.
const TYPES: &str = "access_key, ram_role_arn, ecs_ram_role and oidc_role_arn";

/// A section of the ini file of Alibaba Cloud's credential libraries: the file that `ALIBABA_CLOUD_CREDENTIALS_FILE` names,
/// `~/.alibabacloud/credentials` or `~/.alibabacloud/credentials.ini`. The file is only read.
#[derive(Clone, Debug, Default)]
pub struct IniProfile {
    section: Option<String>,
}

/// One section of a file.
struct Section {
    name: String,
    path: PathBuf,
    members: Vec<(String, Zeroizing<String>)>,
}

impl IniProfile {
    /// Creates a provider of the key of the section that `ALIBABA_CLOUD_PROFILE` names, or of `default`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Creates a provider of the key of this section.
    pub fn named(section: impl Into<String>) -> Self {
        Self { section: Some(section.into()) }
    }

    /// Returns whether a file exists, or its path is set.
    pub(super) fn is_configured(context: &Context) -> bool {
        let exists = |path: &str| context.in_home(path).is_ok_and(|path| context.has_file(&path));
        context.variable(FILE).is_some() || PATHS.into_iter().any(exists)
    }

    fn provider(&self, context: &Context) -> Result<Arc<dyn CredentialsProvider>, Error> {
        let name = self.section.clone().or_else(|| context.variable(PROFILE)).unwrap_or_else(|| "default".to_owned());
        let paths = match context.variable(FILE) {
            Some(path) => vec![PathBuf::from(path)],
            None => PATHS.iter().map(|path| context.in_home(path)).collect::<Result<Vec<_>, _>>()?,
        };
        let mut failures = Vec::new();
        for path in paths {
            match Section::read(context, &path, &name) {
                Ok(section) => return section.provider(),
                Err(error) => failures.push(error),
            }
        }
        let what: Vec<String> = failures.iter().map(ToString::to_string).collect();
        // The remedy for a file that exists is more specific than the one for a file that does not.
        let is_missing = |error: &&Error| error.to_string().ends_with("does not exist");
        let specific = failures.iter().find(|error| !is_missing(error)).or(failures.first());
        let remedy = specific.and_then(Error::remedy).map(str::to_owned);
        let error = unavailable(what.join(", and "));
        Err(match remedy {
            Some(remedy) => error.with_remedy(remedy),
            None => error,
        })
    }
}

impl Section {
    /// Reads a section.
    ///
    /// # Errors
    ///
    /// Fails if the file cannot be read or has no such section.
    fn read(context: &Context, path: &Path, name: &str) -> Result<Self, Error> {
        let text = context.read_text(path)?;
        let members = members(text.trim_start_matches('\u{feff}'), name);
        let members = members.ok_or_else(|| {
            unavailable(format!("{} has no section [{}]", path.display(), shown(name)))
                .with_remedy(format!("set {PROFILE} to one of its sections"))
        })?;
        Ok(Self { name: name.to_owned(), path: path.to_owned(), members })
    }

    fn get(&self, name: &str) -> Option<&str> {
        let found = self.members.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str());
        found.filter(|value| !value.is_empty())
    }

    fn error(&self, what: &str) -> Error {
        unavailable(format!("section [{}] in {}: {what}", shown(&self.name), self.path.display()))
    }

    fn required(&self, name: &str) -> Result<&str, Error> {
        let missing = || self.error(&format!("`{name}` is missing")).with_remedy(format!("add `{name} = …`"));
        self.get(name).ok_or_else(missing)
    }

    fn provider(&self) -> Result<Arc<dyn CredentialsProvider>, Error> {
        if self.get("enable").is_some_and(|value| value.eq_ignore_ascii_case("false")) {
            return Err(self.error("`enable = false` switches it off").with_remedy("set `enable = true`"));
        }
        let kind = self.required("type")?;
        let session = || -> Result<Session, Error> {
            Ok(Session {
                role_arn: self.required("role_arn")?.to_owned(),
                name: self.get("role_session_name").map(str::to_owned),
                policy: self.get("policy").map(str::to_owned),
                lifetime: None,
                endpoint: StsEndpoint::default(),
            })
        };
        Ok(match kind {
            "access_key" => Arc::new(self.key()?),
            "ram_role_arn" => Arc::new(AssumeRole::with_session(self.key()?, session()?, None)),
            "ecs_ram_role" => match self.get("role_name") {
                Some(name) => Arc::new(EcsRole::named(name)),
                None => Arc::new(EcsRole::new()),
            },
            "oidc_role_arn" => {
                let provider = self.required("oidc_provider_arn")?.to_owned();
                let file = self.get("oidc_token_file_path").map_or_else(|| self.required("oidc_token_file"), Ok)?;
                Arc::new(OidcRole::with_session(session()?, provider, file.into()))
            }
            _ => {
                let what = format!("the type {} is not supported", shown(kind));
                return Err(self.error(&what).with_remedy(format!("use one of {TYPES}")));
            }
        })
    }

    fn key(&self) -> Result<AccessKey, Error> {
        let key = AccessKey::new(self.required("access_key_id")?, self.required("access_key_secret")?);
        key.check(Some(&format!("section [{}] in {}", shown(&self.name), self.path.display())))?;
        Ok(key)
    }
}

/// Returns the members of a section; `None` if there is no such section. A value ends at a `#` or `;` after a blank.
fn members(text: &str, section: &str) -> Option<Vec<(String, Zeroizing<String>)>> {
    let mut found = None;
    let mut is_inside = false;
    for line in text.lines().map(str::trim) {
        if let Some(name) = line.strip_prefix('[').and_then(|rest| rest.split_once(']')).map(|(name, _)| name) {
            is_inside = name.trim() == section;
            if is_inside {
                found.get_or_insert_with(Vec::new);
            }
        } else if is_inside
            && !line.starts_with(['#', ';'])
            && let Some((name, value)) = line.split_once('=')
            && let Some(found) = &mut found
        {
            let end = [" #", " ;", "\t#", "\t;"].iter().filter_map(|mark| value.find(mark)).min();
            let value = value.get(..end.unwrap_or(value.len())).unwrap_or_default();
            found.push((name.trim().to_ascii_lowercase(), Zeroizing::new(value.trim().to_owned())));
        }
    }
    found
}

impl CredentialsProvider for IniProfile {
    fn name(&self) -> &str {
        "credentials file"
    }

    fn provide<'a>(&'a self, context: &'a Context) -> BoxFuture<'a, Result<AccessKey, Error>> {
        Box::pin(async move { self.provider(context)?.provide(context).await })
    }

    fn account(&self, context: &Context) -> Option<String> {
        self.provider(context).ok()?.account(context)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sections_comments_and_blanks_are_read() {
        let text = "[other]\ntype = x\n\n[ default ]\n# a comment\nTYPE = access_key # trailing\n key=a=b#c\nbroken\n[x]\nkey=2";
        let found = members(text, "default").unwrap();
        let pairs: Vec<(&str, &str)> = found.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        assert_eq!(pairs, [("type", "access_key"), ("key", "a=b#c")]);
        assert!(members(text, "missing").is_none());
    }
}
