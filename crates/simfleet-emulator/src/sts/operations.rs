//! The operations of STS: two that issue a temporary key for a role, and one that tells whose key a request has.
//!
//! Promise: each key issued counts as one effect of its operation; ids of accounts, users and roles depend on the seed
//! and their names alone.
//! Never: reads the clock; the instant is given.

use serde_json::{Map, Value, json};
use time::OffsetDateTime;

use super::issued::Session;
use super::{Question, input, oidc};
use crate::chance::Draw;
use crate::clock::Moment;
use crate::sync::lock;
use crate::verify::{Proof, Rejection};
use crate::world::World;

/// The members of an answer besides its request id.
type Members = Map<String, Value>;

/// One operation: its `Action`, what proves who asks, and its rules.
pub(super) struct Operation {
    pub(super) action: &'static str,
    pub(super) proof: Proof,
    pub(super) run: fn(&World, &Question<'_>, Moment) -> Result<Members, Rejection>,
}

/// All of them.
pub(super) const OPERATIONS: &[Operation] = &[
    Operation { action: "AssumeRole", proof: Proof::Signature, run: assume_role },
    Operation { action: "AssumeRoleWithOIDC", proof: Proof::Parameters, run: assume_role_with_oidc },
    Operation { action: "GetCallerIdentity", proof: Proof::Signature, run: get_caller_identity },
];

fn assume_role(world: &World, question: &Question<'_>, now: Moment) -> Result<Members, Rejection> {
    let wanted = input::Assumption::read(question.params)?;
    input::external_id(question.params)?;
    let caller = lock(&world.sts).issued.session(question.key_id);
    let source = input::source_identity(question.params, caller.and_then(|session| session.source_identity))?;
    wanted.exists()?;
    wanted.permitted()?;
    Ok(issue(world, &wanted, source, now, "AssumeRole"))
}

fn assume_role_with_oidc(world: &World, question: &Question<'_>, now: Moment) -> Result<Members, Rejection> {
    let (_, provider) = input::arn(question.params, "OIDCProviderArn", "oidc-provider")?;
    let wanted = input::Assumption::read(question.params)?;
    let rejected = |message: &str| Rejection::new(401, "AuthenticationFail.NoPermission", message);
    if provider.contains("missing") {
        return Err(rejected("No such OIDC Provider registered."));
    }
    let info = oidc::check(question.params, world.timing.wall_seconds(now))?;
    wanted.exists()?;
    if wanted.is_forbidden() {
        return Err(rejected("There is no permission"));
    }
    let mut members = issue(world, &wanted, None, now, "AssumeRoleWithOIDC");
    members.insert("OIDCTokenInfo".to_owned(), info);
    Ok(members)
}

/// Issues a key for a session in the role. The lifetime is emulated, the time printed is when it really ends.
fn issue(
    world: &World,
    wanted: &input::Assumption<'_>,
    source_identity: Option<String>,
    now: Moment,
    operation: &'static str,
) -> Members {
    let (account, role, name) = (wanted.account, wanted.role, wanted.session);
    let session = Session {
        account: account.to_owned(),
        role: role.to_owned(),
        role_id: id(world, 3, 18, "role id", &format!("{account}/{role}")),
        name: name.to_owned(),
        source_identity: source_identity.clone(),
    };
    let principal = session.principal();
    let end = now.plus(world.timing.span(wanted.seconds as f64));
    let key = lock(&world.sts).issued.issue(session, end);
    world.effects.count(operation);
    let mut members = Members::new();
    members.insert(
        "AssumedRoleUser".to_owned(),
        json!({"AssumedRoleId": principal, "Arn": format!("acs:ram::{account}:role/{role}/{name}")}),
    );
    members.insert(
        "Credentials".to_owned(),
        json!({
            "AccessKeyId": key.id, "AccessKeySecret": key.secret, "SecurityToken": key.token,
            "Expiration": utc_text(world.timing.wall_seconds(end)),
        }),
    );
    members.extend(source_identity.map(|text| ("SourceIdentity".to_owned(), Value::from(text))));
    members
}

fn get_caller_identity(world: &World, question: &Question<'_>, _: Moment) -> Result<Members, Rejection> {
    let session = lock(&world.sts).issued.session(question.key_id);
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
            let (account, user) = (id(world, 1, 16, "account id", ""), id(world, 2, 18, "user id", ""));
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

/// An id of `length` digits.
fn id(world: &World, first: u8, length: usize, purpose: &str, subject: &str) -> String {
    format!("{first}{}", Draw::new(world.seed, purpose, subject).digits(length - 1))
}

/// `2024-01-02T03:04:05Z`, the one form of time in STS answers; times that it cannot show become the nearest it can.
pub(super) fn utc_text(seconds: i64) -> String {
    let latest = time::macros::datetime!(9999-12-31 23:59:59 UTC).unix_timestamp();
    let at = OffsetDateTime::from_unix_timestamp(seconds.clamp(0, latest)).unwrap_or(OffsetDateTime::UNIX_EPOCH);
    let (month, (hour, minute, second)) = (u8::from(at.month()), at.to_hms());
    format!("{:04}-{month:02}-{:02}T{hour:02}:{minute:02}:{second:02}Z", at.year(), at.day())
}
