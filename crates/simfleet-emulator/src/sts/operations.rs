//! The operations of STS: two that issue a temporary key for a role, and one that returns the owner of the request's
//! key.
//!
//! Each issued key counts as one effect of its operation. The ids of accounts, users and roles depend on the seed and
//! their names only.

use serde_json::{Value, json};

use super::operation::{Members, StsOperation, StsRequest};
use super::state::Sts;
use super::{input, oidc};
use crate::clock::{Moment, utc_text};
use crate::issued_keys::{Session, numeric_id};
use crate::service_error::ServiceError;
use crate::sync::lock;
use crate::verify::claims::Proof;

/// All operations.
pub(super) const OPERATIONS: &[StsOperation] = &[
    StsOperation { action: "AssumeRole", proof: Proof::Signature, run: assume_role },
    StsOperation { action: "AssumeRoleWithOIDC", proof: Proof::Parameters, run: assume_role_with_oidc },
    StsOperation { action: "GetCallerIdentity", proof: Proof::Signature, run: get_caller_identity },
];

fn assume_role(sts: &Sts, request: &StsRequest<'_>, now: Moment) -> Result<Members, ServiceError> {
    let wanted = input::Assumption::read(request.params)?;
    input::external_id(request.params)?;
    let caller = lock(&sts.shared.issued_keys).session(request.key_id);
    let source = input::source_identity(request.params, caller.and_then(|session| session.source_identity))?;
    wanted.require_role()?;
    wanted.require_permission()?;
    Ok(issue(sts, &wanted, source, now, "AssumeRole"))
}

fn assume_role_with_oidc(sts: &Sts, request: &StsRequest<'_>, now: Moment) -> Result<Members, ServiceError> {
    let (_, provider) = input::arn(request.params, "OIDCProviderArn", "oidc-provider")?;
    let wanted = input::Assumption::read(request.params)?;
    let rejected = |message: &str| ServiceError::new(401, "AuthenticationFail.NoPermission", message);
    if provider.contains("missing") {
        return Err(rejected("No such OIDC Provider registered."));
    }
    let info = oidc::check(request.params, sts.shared.timing.wall_seconds(now))?;
    wanted.require_role()?;
    if wanted.is_forbidden() {
        return Err(rejected("There is no permission"));
    }
    let mut members = issue(sts, &wanted, None, now, "AssumeRoleWithOIDC");
    members.insert("OIDCTokenInfo".to_owned(), info);
    Ok(members)
}

/// Issues a key for a session in the role. Its lifetime is emulated; the printed time is the real end.
fn issue(
    sts: &Sts,
    wanted: &input::Assumption<'_>,
    source_identity: Option<String>,
    now: Moment,
    operation: &'static str,
) -> Members {
    let (account, role, name) = (wanted.account, wanted.role, wanted.session);
    let session = Session {
        account: account.to_owned(),
        role: role.to_owned(),
        role_id: id(sts, 3, 18, "role id", &format!("{account}/{role}")),
        name: name.to_owned(),
        source_identity: source_identity.clone(),
    };
    let principal = session.principal();
    let end = now.plus(sts.shared.timing.span(wanted.seconds as f64));
    let key = lock(&sts.shared.issued_keys).issue(session, end);
    sts.shared.effects.count(operation);
    let mut members = Members::new();
    members.insert(
        "AssumedRoleUser".to_owned(),
        json!({"AssumedRoleId": principal, "Arn": format!("acs:ram::{account}:role/{role}/{name}")}),
    );
    members.insert(
        "Credentials".to_owned(),
        json!({
            "AccessKeyId": key.id, "AccessKeySecret": key.secret, "SecurityToken": key.token,
            "Expiration": utc_text(sts.shared.timing.wall_seconds(end)),
        }),
    );
    members.extend(source_identity.map(|text| ("SourceIdentity".to_owned(), Value::from(text))));
    members
}

fn get_caller_identity(sts: &Sts, request: &StsRequest<'_>, _: Moment) -> Result<Members, ServiceError> {
    let session = lock(&sts.shared.issued_keys).session(request.key_id);
    let members = match session {
        Some(session) => {
            let Session { account, role, role_id, name, .. } = &session;
            [
                ("IdentityType", "AssumedRoleUser".to_owned()),
                ("AccountId", account.clone()),
                ("PrincipalId", session.principal()),
                ("RoleId", role_id.clone()),
                ("Arn", format!("acs:ram::{account}:assumed-role/{role}/{name}")),
            ]
        }
        None => {
            let (account, user) = (id(sts, 1, 16, "account id", ""), id(sts, 2, 18, "user id", ""));
            let arn = format!("acs:ram::{account}:user/simfleet");
            [
                ("IdentityType", "RAMUser".to_owned()),
                ("AccountId", account),
                ("PrincipalId", user.clone()),
                ("UserId", user),
                ("Arn", arn),
            ]
        }
    };
    Ok(members.into_iter().map(|(name, text)| (name.to_owned(), Value::from(text))).collect())
}

/// Returns an id of `length` digits.
fn id(sts: &Sts, first: u8, length: usize, purpose: &str, subject: &str) -> String {
    numeric_id(sts.shared.seed, first, length, purpose, subject)
}
