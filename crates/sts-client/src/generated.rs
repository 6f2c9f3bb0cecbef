// Generated from specs/sts.yaml by `cargo xtask regenerate`. Do not edit: change the spec, or the generator in xtask/.

/// Types used as operation parameters and responses.
#[allow(clippy::all)]
pub mod types {
    /// The response of `AssumeRole`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct AssumeRoleResponse {
        /// The session that acts as the role.
        pub assumed_role_user: ::std::option::Option<AssumedRoleUser>,
        /// A temporary access key. Its four members belong together. The token must be sent with every request.
        pub credentials: ::std::option::Option<Credentials>,
        /// The ID that Alibaba Cloud assigned to the request. Quote it in support requests.
        pub request_id: ::std::option::Option<::std::string::String>,
        /// The source identity of the session, if one was set.
        pub source_identity: ::std::option::Option<::std::string::String>,
    }
    /// The response of `AssumeRoleWithOIDC`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct AssumeRoleWithOidcResponse {
        /// The session that acts as the role.
        pub assumed_role_user: ::std::option::Option<AssumedRoleUser>,
        /// A temporary access key. Its four members belong together. The token must be sent with every request.
        pub credentials: ::std::option::Option<Credentials>,
        /// The contents of the identity provider's token as read by the service.
        pub oidc_token_info: ::std::option::Option<OidcTokenInfo>,
        /// The ID that Alibaba Cloud assigned to the request. Quote it in support requests.
        pub request_id: ::std::option::Option<::std::string::String>,
        /// The source identity of the session, if one was set.
        pub source_identity: ::std::option::Option<::std::string::String>,
    }
    /// The session that acts as the role.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct AssumedRoleUser {
        /// The ARN of the session. Its spelling varies; treat it as opaque text.
        pub arn: ::std::option::Option<::std::string::String>,
        /// The ID of the role and the name of the session: `ROLEID:SESSION`. This form is inferred from
        /// `PrincipalId` of `GetCallerIdentity`.
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub assumed_role_id: ::std::option::Option<::std::string::String>,
    }
    /// A temporary access key. Its four members belong together. The token must be sent with every request.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Credentials {
        /// The ID of the key. It starts with `STS.`.
        pub access_key_id: ::std::option::Option<::std::string::String>,
        /// The secret that signs requests.
        pub access_key_secret: ::std::option::Option<::simfleet_runtime::Secret>,
        /// The time when the key expires, in UTC, `yyyy-MM-ddTHH:mm:ssZ`.
        pub expiration: ::std::option::Option<::std::string::String>,
        /// The token that belongs to the key. It has no maximum length.
        pub security_token: ::std::option::Option<::simfleet_runtime::Secret>,
    }
    /// The error body of the gateway, for any HTTP status of 400 and above.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct GatewayError {
        /// Details of the policy that denied the call.
        pub access_denied_detail: ::serde_json::Map<
            ::std::string::String,
            ::serde_json::Value,
        >,
        /// The error code. An open set.
        pub code: ::std::option::Option<::std::string::String>,
        /// Additional text.
        pub description: ::std::option::Option<::std::string::String>,
        /// Additional text.
        pub detail: ::std::option::Option<::std::string::String>,
        /// The host that rejected the request.
        pub host_id: ::std::option::Option<::std::string::String>,
        /// The error message. For `SignatureDoesNotMatch`, it contains the server's string to sign.
        pub message: ::std::option::Option<::std::string::String>,
        /// A link to a page about the error.
        pub recommend: ::std::option::Option<::std::string::String>,
        /// The ID of the request. Quote it in support requests.
        pub request_id: ::std::option::Option<::std::string::String>,
    }
    /// The response of `GetCallerIdentity`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct GetCallerIdentityResponse {
        /// The ID of the account that the key belongs to.
        pub account_id: ::std::option::Option<::std::string::String>,
        /// The ARN of the account, user or session. Its spelling varies; treat it as opaque text.
        pub arn: ::std::option::Option<::std::string::String>,
        /// The type of identity that the key belongs to. An open set. Older documentation spells the user `RamUser`, so
        /// compare unknown values case-insensitively.
        pub identity_type: ::std::option::Option<crate::types::IdentityType>,
        /// The ID of the user or, for a session, `ROLEID:SESSION`.
        pub principal_id: ::std::option::Option<::std::string::String>,
        /// The ID that Alibaba Cloud assigned to the request. Quote it in support requests.
        pub request_id: ::std::option::Option<::std::string::String>,
        /// The ID of the role. Present only for a session.
        pub role_id: ::std::option::Option<::std::string::String>,
        /// The ID of the account or user. Present only for an account or a user.
        pub user_id: ::std::option::Option<::std::string::String>,
    }
    /// The contents of the identity provider's token as read by the service.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct OidcTokenInfo {
        /// The audiences of the token (`aud`), separated by commas.
        pub client_ids: ::std::option::Option<::std::string::String>,
        /// The time when the token expires. The format, `yyyy-MM-ddTHH:mm:ssZ` in UTC, is inferred from `Expiration`.
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub expiration_time: ::std::option::Option<::std::string::String>,
        /// The time when the token was issued. The format, `yyyy-MM-ddTHH:mm:ssZ` in UTC, is inferred from `Expiration`.
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub issuance_time: ::std::option::Option<::std::string::String>,
        /// The issuer of the token (`iss`).
        pub issuer: ::std::option::Option<::std::string::String>,
        /// The subject of the token (`sub`).
        pub subject: ::std::option::Option<::std::string::String>,
        /// The result of the token validation, such as `Success`. The value is derived from a sample.
        pub verification_info: ::std::option::Option<::std::string::String>,
    }
    impl Wire for AssumeRoleResponse {
        const NAME: &'static str = "AssumeRoleResponse";
        const MEMBERS: &'static [&'static str] = &[
            "AssumedRoleUser",
            "Credentials",
            "RequestId",
            "SourceIdentity",
        ];
        const REQUIRED: &'static [usize] = &[];
        fn read<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            member: usize,
            value: D,
        ) -> Result<(), D::Error> {
            match member {
                0 => self.assumed_role_user = lenient::opt(value)?,
                1 => self.credentials = lenient::opt(value)?,
                2 => self.request_id = lenient::opt_text(value)?,
                3 => self.source_identity = lenient::opt_text(value)?,
                _ => wire::skip(value)?,
            }
            Ok(())
        }
        fn write<S: ::serde::ser::SerializeMap>(
            &self,
            out: &mut S,
        ) -> Result<(), S::Error> {
            wire::put_some(out, "AssumedRoleUser", &self.assumed_role_user)?;
            wire::put_some(out, "Credentials", &self.credentials)?;
            wire::put_some(out, "RequestId", &self.request_id)?;
            wire::put_some(out, "SourceIdentity", &self.source_identity)?;
            Ok(())
        }
    }
    impl Wire for AssumeRoleWithOidcResponse {
        const NAME: &'static str = "AssumeRoleWithOidcResponse";
        const MEMBERS: &'static [&'static str] = &[
            "AssumedRoleUser",
            "Credentials",
            "OIDCTokenInfo",
            "RequestId",
            "SourceIdentity",
        ];
        const REQUIRED: &'static [usize] = &[];
        fn read<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            member: usize,
            value: D,
        ) -> Result<(), D::Error> {
            match member {
                0 => self.assumed_role_user = lenient::opt(value)?,
                1 => self.credentials = lenient::opt(value)?,
                2 => self.oidc_token_info = lenient::opt(value)?,
                3 => self.request_id = lenient::opt_text(value)?,
                4 => self.source_identity = lenient::opt_text(value)?,
                _ => wire::skip(value)?,
            }
            Ok(())
        }
        fn write<S: ::serde::ser::SerializeMap>(
            &self,
            out: &mut S,
        ) -> Result<(), S::Error> {
            wire::put_some(out, "AssumedRoleUser", &self.assumed_role_user)?;
            wire::put_some(out, "Credentials", &self.credentials)?;
            wire::put_some(out, "OIDCTokenInfo", &self.oidc_token_info)?;
            wire::put_some(out, "RequestId", &self.request_id)?;
            wire::put_some(out, "SourceIdentity", &self.source_identity)?;
            Ok(())
        }
    }
    impl Wire for AssumedRoleUser {
        const NAME: &'static str = "AssumedRoleUser";
        const MEMBERS: &'static [&'static str] = &["Arn", "AssumedRoleId"];
        const REQUIRED: &'static [usize] = &[];
        fn read<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            member: usize,
            value: D,
        ) -> Result<(), D::Error> {
            match member {
                0 => self.arn = lenient::opt_text(value)?,
                1 => self.assumed_role_id = lenient::opt_text(value)?,
                _ => wire::skip(value)?,
            }
            Ok(())
        }
        fn write<S: ::serde::ser::SerializeMap>(
            &self,
            out: &mut S,
        ) -> Result<(), S::Error> {
            wire::put_some(out, "Arn", &self.arn)?;
            wire::put_some(out, "AssumedRoleId", &self.assumed_role_id)?;
            Ok(())
        }
    }
    impl Wire for Credentials {
        const NAME: &'static str = "Credentials";
        const MEMBERS: &'static [&'static str] = &[
            "AccessKeyId",
            "AccessKeySecret",
            "Expiration",
            "SecurityToken",
        ];
        const REQUIRED: &'static [usize] = &[];
        fn read<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            member: usize,
            value: D,
        ) -> Result<(), D::Error> {
            match member {
                0 => self.access_key_id = lenient::opt_text(value)?,
                1 => self.access_key_secret = wire::plain(value)?,
                2 => self.expiration = lenient::opt_text(value)?,
                3 => self.security_token = wire::plain(value)?,
                _ => wire::skip(value)?,
            }
            Ok(())
        }
        fn write<S: ::serde::ser::SerializeMap>(
            &self,
            out: &mut S,
        ) -> Result<(), S::Error> {
            wire::put_some(out, "AccessKeyId", &self.access_key_id)?;
            wire::put_some(out, "AccessKeySecret", &self.access_key_secret)?;
            wire::put_some(out, "Expiration", &self.expiration)?;
            wire::put_some(out, "SecurityToken", &self.security_token)?;
            Ok(())
        }
    }
    impl Wire for GatewayError {
        const NAME: &'static str = "GatewayError";
        const MEMBERS: &'static [&'static str] = &[
            "AccessDeniedDetail",
            "Code",
            "Description",
            "Detail",
            "HostId",
            "Message",
            "Recommend",
            "RequestId",
        ];
        const REQUIRED: &'static [usize] = &[];
        fn read<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            member: usize,
            value: D,
        ) -> Result<(), D::Error> {
            match member {
                0 => self.access_denied_detail = lenient::or_default(value)?,
                1 => self.code = lenient::opt_text(value)?,
                2 => self.description = lenient::opt_text(value)?,
                3 => self.detail = lenient::opt_text(value)?,
                4 => self.host_id = lenient::opt_text(value)?,
                5 => self.message = lenient::opt_text(value)?,
                6 => self.recommend = lenient::opt_text(value)?,
                7 => self.request_id = lenient::opt_text(value)?,
                _ => wire::skip(value)?,
            }
            Ok(())
        }
        fn write<S: ::serde::ser::SerializeMap>(
            &self,
            out: &mut S,
        ) -> Result<(), S::Error> {
            wire::put_map(out, "AccessDeniedDetail", &self.access_denied_detail)?;
            wire::put_some(out, "Code", &self.code)?;
            wire::put_some(out, "Description", &self.description)?;
            wire::put_some(out, "Detail", &self.detail)?;
            wire::put_some(out, "HostId", &self.host_id)?;
            wire::put_some(out, "Message", &self.message)?;
            wire::put_some(out, "Recommend", &self.recommend)?;
            wire::put_some(out, "RequestId", &self.request_id)?;
            Ok(())
        }
    }
    impl Wire for GetCallerIdentityResponse {
        const NAME: &'static str = "GetCallerIdentityResponse";
        const MEMBERS: &'static [&'static str] = &[
            "AccountId",
            "Arn",
            "IdentityType",
            "PrincipalId",
            "RequestId",
            "RoleId",
            "UserId",
        ];
        const REQUIRED: &'static [usize] = &[];
        fn read<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            member: usize,
            value: D,
        ) -> Result<(), D::Error> {
            match member {
                0 => self.account_id = lenient::opt_text(value)?,
                1 => self.arn = lenient::opt_text(value)?,
                2 => self.identity_type = lenient::opt(value)?,
                3 => self.principal_id = lenient::opt_text(value)?,
                4 => self.request_id = lenient::opt_text(value)?,
                5 => self.role_id = lenient::opt_text(value)?,
                6 => self.user_id = lenient::opt_text(value)?,
                _ => wire::skip(value)?,
            }
            Ok(())
        }
        fn write<S: ::serde::ser::SerializeMap>(
            &self,
            out: &mut S,
        ) -> Result<(), S::Error> {
            wire::put_some(out, "AccountId", &self.account_id)?;
            wire::put_some(out, "Arn", &self.arn)?;
            wire::put_some(out, "IdentityType", &self.identity_type)?;
            wire::put_some(out, "PrincipalId", &self.principal_id)?;
            wire::put_some(out, "RequestId", &self.request_id)?;
            wire::put_some(out, "RoleId", &self.role_id)?;
            wire::put_some(out, "UserId", &self.user_id)?;
            Ok(())
        }
    }
    impl Wire for OidcTokenInfo {
        const NAME: &'static str = "OidcTokenInfo";
        const MEMBERS: &'static [&'static str] = &[
            "ClientIds",
            "ExpirationTime",
            "IssuanceTime",
            "Issuer",
            "Subject",
            "VerificationInfo",
        ];
        const REQUIRED: &'static [usize] = &[];
        fn read<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            member: usize,
            value: D,
        ) -> Result<(), D::Error> {
            match member {
                0 => self.client_ids = lenient::opt_text(value)?,
                1 => self.expiration_time = lenient::opt_text(value)?,
                2 => self.issuance_time = lenient::opt_text(value)?,
                3 => self.issuer = lenient::opt_text(value)?,
                4 => self.subject = lenient::opt_text(value)?,
                5 => self.verification_info = lenient::opt_text(value)?,
                _ => wire::skip(value)?,
            }
            Ok(())
        }
        fn write<S: ::serde::ser::SerializeMap>(
            &self,
            out: &mut S,
        ) -> Result<(), S::Error> {
            wire::put_some(out, "ClientIds", &self.client_ids)?;
            wire::put_some(out, "ExpirationTime", &self.expiration_time)?;
            wire::put_some(out, "IssuanceTime", &self.issuance_time)?;
            wire::put_some(out, "Issuer", &self.issuer)?;
            wire::put_some(out, "Subject", &self.subject)?;
            wire::put_some(out, "VerificationInfo", &self.verification_info)?;
            Ok(())
        }
    }
    use ::simfleet_runtime::codec::wire::Wire;
    use ::simfleet_runtime::codec::{lenient, wire};
    ::simfleet_runtime::wire! {
        AssumeRoleResponse AssumeRoleWithOidcResponse AssumedRoleUser Credentials
        GatewayError GetCallerIdentityResponse OidcTokenInfo
    }
    /// The type of identity that the key belongs to. An open set. Older documentation spells the user `RamUser`, so
    /// compare unknown values case-insensitively.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum IdentityType {
        /// The account itself.
        Account,
        /// A RAM user.
        RamUser,
        /// A session of a role.
        AssumedRoleUser,
        /// A value that the spec does not list, unchanged. Create it with `From`, which returns the variants of
        /// listed values.
        Unknown(::std::string::String),
    }
    impl ::simfleet_runtime::OpenText for IdentityType {
        const KNOWN: &'static [&'static str] = &[
            "Account",
            "RAMUser",
            "AssumedRoleUser",
        ];
        fn from_text(text: &str) -> Self {
            match ::simfleet_runtime::codec::open_enum::trimmed(text) {
                "Account" => Self::Account,
                "RAMUser" => Self::RamUser,
                "AssumedRoleUser" => Self::AssumedRoleUser,
                _ => Self::Unknown(text.to_owned()),
            }
        }
        fn as_str(&self) -> &str {
            match self {
                Self::Account => "Account",
                Self::RamUser => "RAMUser",
                Self::AssumedRoleUser => "AssumedRoleUser",
                Self::Unknown(text) => text,
            }
        }
    }
    ::simfleet_runtime::open_text!(IdentityType);
}
/// Request types, one for each operation.
///
/// `new` creates a request that belongs to no client. The methods of a client create requests that `send`
/// sends.
pub mod requests {
    use super::{operations, types};
    use ::simfleet_runtime::{
        Argument, DecodeError, InvalidParameter, Operation, Parameters, Request, Sender,
    };
    /// `AssumeRole`: Get a temporary access key for a role.
    ///
    /// Issues an access key with a security token. The key acts as a RAM role until it expires. The caller needs the
    /// permission `sts:AssumeRole`, and the trust policy of the role must name the caller. A role may assume another
    /// role; the account itself (root) cannot assume a role.
    ///
    /// `NoPermission` has one message for three causes: the key is the key of the account itself, the caller lacks the
    /// permission, or the trust policy does not name the caller. A wrong `ExternalId` is rejected in the same way
    /// (inferred).
    ///
    /// All calls of an account count toward one rate limit. Cache the key and share it until it is about to expire.
    ///
    /// `POST /`
    #[derive(Clone, Debug, PartialEq)]
    pub struct AssumeRole<S = ()> {
        sender: S,
        duration_seconds: Argument<i64>,
        external_id: Argument<::std::string::String>,
        policy: Argument<::std::string::String>,
        role_arn: Argument<::std::string::String>,
        role_session_name: Argument<::std::string::String>,
        source_identity: Argument<::std::string::String>,
    }
    impl AssumeRole {
        /// Creates a request without parameters that belongs to no client.
        pub fn new() -> Self {
            Self::of(())
        }
    }
    impl Default for AssumeRole {
        fn default() -> Self {
            Self::new()
        }
    }
    impl<S> AssumeRole<S> {
        /// Creates a request without parameters that `sender` sends.
        pub fn of(sender: S) -> Self {
            Self {
                sender,
                duration_seconds: Argument::default(),
                external_id: Argument::default(),
                policy: Argument::default(),
                role_arn: Argument::default(),
                role_session_name: Argument::default(),
                source_identity: Argument::default(),
            }
        }
        /// `DurationSeconds`: The validity period of the key in seconds. Minimum: 900. Maximum: the longest session that the role allows,
        /// which is configured between 3600 and 43200. If omitted, 3600. The error message for a value out of range
        /// states a maximum of one hour and is out of date.
        pub fn duration_seconds<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
            V::Error: ::std::fmt::Display,
        {
            self.duration_seconds = ::simfleet_runtime::argument(value);
            self
        }
        /// `ExternalId`: An ID that the owner of the role agreed on with the caller, 2 to 1224 characters: letters, digits and
        /// `_+=,.@:/-`. It prevents a service that acts for many customers from being tricked into using the role of
        /// another customer. It is not a secret.
        pub fn external_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.external_id = ::simfleet_runtime::argument(value);
            self
        }
        /// `Policy`: A policy as JSON text that restricts the permissions of the role for this session. Maximum: 2048 characters;
        /// the error message counts bytes, and older pages of the documentation allow at most 1024. The session has
        /// only the permissions that both the role and the policy allow. If omitted, the session has all permissions of
        /// the role.
        pub fn policy<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.policy = ::simfleet_runtime::argument(value);
            self
        }
        /// `RoleArn`: The ARN of the role: `acs:ram::<account id>:role/<name of the role>`.
        ///
        /// Required.
        pub fn role_arn<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.role_arn = ::simfleet_runtime::argument(value);
            self
        }
        /// `RoleSessionName`: The name of the session, 2 to 64 characters: letters, digits and `.@_-`. Older pages of the documentation
        /// allow at most 32. The name is part of the ARN of the session and appears in audit logs, so use a stable name
        /// that identifies the caller.
        ///
        /// Required.
        pub fn role_session_name<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.role_session_name = ::simfleet_runtime::argument(value);
            self
        }
        /// `SourceIdentity`: The identity behind the session. It is kept when the session assumes further roles, and cannot be changed
        /// then. Its limits are not documented; it was introduced with an SDK of 2026.
        pub fn source_identity<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.source_identity = ::simfleet_runtime::argument(value);
            self
        }
    }
    impl<S: Sender> AssumeRole<S> {
        /// Sends the request through its client, which signs it, applies rate limits, retries and handles errors.
        ///
        /// # Errors
        ///
        /// Returns the errors of the client.
        pub async fn send(
            self,
        ) -> Result<S::Reply<types::AssumeRoleResponse>, S::Error> {
            self.sender.send(&self).await
        }
    }
    impl<S: Clone + ::std::fmt::Debug + Send + Sync + 'static> Request
    for AssumeRole<S> {
        type Answer = types::AssumeRoleResponse;
        fn operation(&self) -> &Operation {
            &operations::ASSUME_ROLE
        }
        fn parameters(&self) -> Result<Parameters<'_>, InvalidParameter> {
            let mut parameters = Parameters::new(&operations::ASSUME_ROLE);
            parameters.give(0, &self.duration_seconds);
            parameters.give(1, &self.external_id);
            parameters.give(2, &self.policy);
            parameters.give(3, &self.role_arn);
            parameters.give(4, &self.role_session_name);
            parameters.give(5, &self.source_identity);
            parameters.finish()
        }
        fn decode(
            &self,
            status: u16,
            body: &[u8],
        ) -> Result<types::AssumeRoleResponse, DecodeError> {
            ::simfleet_runtime::decode(&operations::ASSUME_ROLE, status, body)
        }
    }
    /// `AssumeRoleWithOIDC`: Get a temporary access key for an identity provider's token.
    ///
    /// Issues an access key that acts as a RAM role, in exchange for an OIDC token. The identity provider must be
    /// registered with the account and trusted by the role. The request is not signed and needs no access key.
    ///
    /// The service validates the issuer, the audience (one of the client IDs of the provider), the signature, the
    /// fingerprint of the certificate and the expiry. It also checks that the token was not issued longer ago than the
    /// provider's limit, which is between 1 and 168 hours.
    ///
    /// Calls are rate limited; the limit is not known.
    ///
    /// `POST /`
    #[derive(Clone, Debug, PartialEq)]
    pub struct AssumeRoleWithOidc<S = ()> {
        sender: S,
        duration_seconds: Argument<i64>,
        oidc_provider_arn: Argument<::std::string::String>,
        oidc_token: Argument<::simfleet_runtime::Secret>,
        policy: Argument<::std::string::String>,
        role_arn: Argument<::std::string::String>,
        role_session_name: Argument<::std::string::String>,
    }
    impl AssumeRoleWithOidc {
        /// Creates a request without parameters that belongs to no client.
        pub fn new() -> Self {
            Self::of(())
        }
    }
    impl Default for AssumeRoleWithOidc {
        fn default() -> Self {
            Self::new()
        }
    }
    impl<S> AssumeRoleWithOidc<S> {
        /// Creates a request without parameters that `sender` sends.
        pub fn of(sender: S) -> Self {
            Self {
                sender,
                duration_seconds: Argument::default(),
                oidc_provider_arn: Argument::default(),
                oidc_token: Argument::default(),
                policy: Argument::default(),
                role_arn: Argument::default(),
                role_session_name: Argument::default(),
            }
        }
        /// `DurationSeconds`: The validity period of the key in seconds. Minimum: 900. Maximum: the longest session that the role allows,
        /// which is configured between 3600 and 43200. If omitted, 3600. The error message for a value out of range
        /// states a maximum of one hour and is out of date.
        pub fn duration_seconds<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
            V::Error: ::std::fmt::Display,
        {
            self.duration_seconds = ::simfleet_runtime::argument(value);
            self
        }
        /// `OIDCProviderArn`: The ARN of the identity provider: `acs:ram::<account id>:oidc-provider/<name of the provider>`.
        ///
        /// Required.
        pub fn oidc_provider_arn<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.oidc_provider_arn = ::simfleet_runtime::argument(value);
            self
        }
        /// `OIDCToken`: The token of the identity provider, 4 to 20000 characters: the JWT as it was issued, without further
        /// encoding.
        ///
        /// Required.
        pub fn oidc_token<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::simfleet_runtime::Secret>,
            V::Error: ::std::fmt::Display,
        {
            self.oidc_token = ::simfleet_runtime::argument(value);
            self
        }
        /// `Policy`: A policy as JSON text that restricts the permissions of the role for this session. Maximum: 2048 characters;
        /// the error message counts bytes, and older pages of the documentation allow at most 1024. The session has
        /// only the permissions that both the role and the policy allow. If omitted, the session has all permissions of
        /// the role.
        pub fn policy<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.policy = ::simfleet_runtime::argument(value);
            self
        }
        /// `RoleArn`: The ARN of the role: `acs:ram::<account id>:role/<name of the role>`.
        ///
        /// Required.
        pub fn role_arn<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.role_arn = ::simfleet_runtime::argument(value);
            self
        }
        /// `RoleSessionName`: The name of the session, 2 to 64 characters: letters, digits and `.@_-`. Older pages of the documentation
        /// allow at most 32. The name is part of the ARN of the session and appears in audit logs, so use a stable name
        /// that identifies the caller.
        ///
        /// Required.
        pub fn role_session_name<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.role_session_name = ::simfleet_runtime::argument(value);
            self
        }
    }
    impl<S: Sender> AssumeRoleWithOidc<S> {
        /// Sends the request through its client, which signs it, applies rate limits, retries and handles errors.
        ///
        /// # Errors
        ///
        /// Returns the errors of the client.
        pub async fn send(
            self,
        ) -> Result<S::Reply<types::AssumeRoleWithOidcResponse>, S::Error> {
            self.sender.send(&self).await
        }
    }
    impl<S: Clone + ::std::fmt::Debug + Send + Sync + 'static> Request
    for AssumeRoleWithOidc<S> {
        type Answer = types::AssumeRoleWithOidcResponse;
        fn operation(&self) -> &Operation {
            &operations::ASSUME_ROLE_WITH_OIDC
        }
        fn parameters(&self) -> Result<Parameters<'_>, InvalidParameter> {
            let mut parameters = Parameters::new(&operations::ASSUME_ROLE_WITH_OIDC);
            parameters.give(0, &self.duration_seconds);
            parameters.give(1, &self.oidc_provider_arn);
            parameters.give(2, &self.oidc_token);
            parameters.give(3, &self.policy);
            parameters.give(4, &self.role_arn);
            parameters.give(5, &self.role_session_name);
            parameters.finish()
        }
        fn decode(
            &self,
            status: u16,
            body: &[u8],
        ) -> Result<types::AssumeRoleWithOidcResponse, DecodeError> {
            ::simfleet_runtime::decode(&operations::ASSUME_ROLE_WITH_OIDC, status, body)
        }
    }
    /// `GetCallerIdentity`: Query the identity of the caller.
    ///
    /// Returns the account, user or role session that the access key of the request belongs to. The operation has no
    /// parameters and needs no permission, so it is a good first call. In 2016, responses had none of `IdentityType`,
    /// `PrincipalId` and `RoleId`.
    ///
    /// Calls are rate limited; the limit is not known. Cache the response for as long as the key does not change.
    ///
    /// `POST /`
    #[derive(Clone, Debug, PartialEq)]
    pub struct GetCallerIdentity<S = ()> {
        sender: S,
    }
    impl GetCallerIdentity {
        /// Creates a request without parameters that belongs to no client.
        pub fn new() -> Self {
            Self::of(())
        }
    }
    impl Default for GetCallerIdentity {
        fn default() -> Self {
            Self::new()
        }
    }
    impl<S> GetCallerIdentity<S> {
        /// Creates a request without parameters that `sender` sends.
        pub fn of(sender: S) -> Self {
            Self { sender }
        }
    }
    impl<S: Sender> GetCallerIdentity<S> {
        /// Sends the request through its client, which signs it, applies rate limits, retries and handles errors.
        ///
        /// # Errors
        ///
        /// Returns the errors of the client.
        pub async fn send(
            self,
        ) -> Result<S::Reply<types::GetCallerIdentityResponse>, S::Error> {
            self.sender.send(&self).await
        }
    }
    impl<S: Clone + ::std::fmt::Debug + Send + Sync + 'static> Request
    for GetCallerIdentity<S> {
        type Answer = types::GetCallerIdentityResponse;
        fn operation(&self) -> &Operation {
            &operations::GET_CALLER_IDENTITY
        }
        fn parameters(&self) -> Result<Parameters<'_>, InvalidParameter> {
            let parameters = Parameters::new(&operations::GET_CALLER_IDENTITY);
            parameters.finish()
        }
        fn decode(
            &self,
            status: u16,
            body: &[u8],
        ) -> Result<types::GetCallerIdentityResponse, DecodeError> {
            ::simfleet_runtime::decode(&operations::GET_CALLER_IDENTITY, status, body)
        }
    }
}
/// Implements one method for each operation on a client. Each method creates a request that the client sends.
#[macro_export]
macro_rules! sts_operations {
    ($client:ty) => {
        impl $client { #[doc =
        " `AssumeRole`: Get a temporary access key for a role. See [`AssumeRole`](sts_client::requests::AssumeRole) for the parameters."]
        pub fn assume_role(& self) -> $crate::requests::AssumeRole < Self > {
        $crate::requests::AssumeRole::of(::std::clone::Clone::clone(self)) } #[doc =
        " `AssumeRoleWithOIDC`: Get a temporary access key for an identity provider's token. See [`AssumeRoleWithOidc`](sts_client::requests::AssumeRoleWithOidc) for the parameters."]
        pub fn assume_role_with_oidc(& self) -> $crate::requests::AssumeRoleWithOidc <
        Self > {
        $crate::requests::AssumeRoleWithOidc::of(::std::clone::Clone::clone(self)) }
        #[doc =
        " `GetCallerIdentity`: Query the identity of the caller. See [`GetCallerIdentity`](sts_client::requests::GetCallerIdentity) for the parameters."]
        pub fn get_caller_identity(& self) -> $crate::requests::GetCallerIdentity < Self
        > { $crate::requests::GetCallerIdentity::of(::std::clone::Clone::clone(self)) } }
    };
}
/// The API `sts`, version 2015-04-01, and its operation table.
///
/// Client for STS
///
/// Alibaba Cloud's Security Token Service (STS), product code `Sts`, API version 2015-04-01. STS issues temporary
/// access keys for RAM roles and identifies the owner of an access key.
///
/// The API is RPC style: every operation is a request to the path `/`, and the parameter `Action` selects the
/// operation. OpenAPI requires one path per operation, so each path below carries the action as a URL fragment. A
/// fragment is never sent, so the requests stay as the service expects them.
///
/// `Action` and `Version` are sent in the query string, all other parameters in a form body. The machine-readable API
/// metadata that Alibaba Cloud publishes places the other parameters in the query string as well; the official
/// credential libraries for Go and Node.js send the form, and the service accepts both. This spec uses the form because
/// a token in a URL ends up in the logs of proxies and servers. The service also accepts GET, which would place all
/// parameters in the URL. It does not offer plain HTTP.
///
/// `AssumeRole` and `GetCallerIdentity` are signed, either with the RPC signature (HMAC-SHA1, parameters in the query
/// string) or with ACS3-HMAC-SHA256 (headers). A temporary key signs requests as well, and its token is sent with each
/// request. The key of the account itself (root) cannot assume a role. `AssumeRoleWithOIDC` is not signed and needs no
/// access key: the token of the identity provider authenticates the request. The generated SDK sends a nonce with it;
/// the credential libraries do not.
///
/// Responses have no member that indicates success. A call succeeded if the status is 200 and the response has the
/// members that its schema lists as required on success. Failures are returned as HTTP 4xx or 5xx with the error body
/// of the gateway. All values are strings. `Expiration` is in UTC, `yyyy-MM-ddTHH:mm:ssZ`, in whole seconds. The
/// documentation shows JSON and XML and names no default, so always send `Format`.
///
/// All three operations are marked `read`. The documentation does not classify operations; this classification is
/// inferred. Repeating a call issues another token and changes nothing else. Earlier tokens stay valid until they
/// expire, even if newer ones are issued.
///
/// Error codes are an open set. The codes listed with an operation (`x-errors`) come from the documentation, which
/// mostly does not state which operation a code belongs to; the assignment here is inferred. The documentation also
/// lists `InvalidParameter.SerialNumber` and `InvalidParameter.TokenCode` (400), and `AuthenticationFail.ApiUsername`
/// and `AuthenticationFail.ApiPassword` (403), without explaining when they occur. The codes for keys, times, nonces
/// and signatures are those of the platform. Throttling, `InternalError` and other 5xx failures may be retried
/// (inferred). All other failures are final, except that `AuthenticationFail.OIDCToken.Expired` is worth one more call
/// with a token that was read again.
///
/// The ARN of a role is spelled in several ways: `role/NAME/SESSION` in responses of `AssumeRole`,
/// `assumed-role/NAME/SESSION` in responses of `GetCallerIdentity`, and `acs:sts::…` in older documentation. The name
/// of the role may be in lower case. ARNs are for display and logs; do not base decisions on their parts.
///
/// Version: 2015-04-01
pub static API: ::simfleet_runtime::Api = ::simfleet_runtime::Api {
    name: "sts",
    version: "2015-04-01",
    endpoint: "https://sts.aliyuncs.com",
    rpc: true,
    envelope: ENVELOPE,
    supplied: &[
        "AccessKeyId",
        "Action",
        "Format",
        "SecurityToken",
        "Signature",
        "SignatureMethod",
        "SignatureNonce",
        "SignatureVersion",
        "Timestamp",
        "Version",
    ],
    operations: OPERATIONS,
    claims: CLAIMS,
    members: &[
        "AccessDeniedDetail",
        "AccessKeyId",
        "AccessKeySecret",
        "AccountId",
        "Arn",
        "AssumedRoleId",
        "AssumedRoleUser",
        "ClientIds",
        "Code",
        "Credentials",
        "Description",
        "Detail",
        "DurationSeconds",
        "Expiration",
        "ExpirationTime",
        "ExternalId",
        "HostId",
        "IdentityType",
        "IssuanceTime",
        "Issuer",
        "Message",
        "OIDCProviderArn",
        "OIDCToken",
        "OIDCTokenInfo",
        "Policy",
        "PrincipalId",
        "Recommend",
        "RequestId",
        "RoleArn",
        "RoleId",
        "RoleSessionName",
        "SecurityToken",
        "SourceIdentity",
        "Subject",
        "UserId",
        "VerificationInfo",
    ],
};
/// How a response of the API indicates success.
pub const ENVELOPE: ::simfleet_runtime::EnvelopeRule = ::simfleet_runtime::EnvelopeRule {
    success: ::simfleet_runtime::SuccessRule::RequiredMembers,
    code: "Code",
    message: &["Message"],
    request_id: "RequestId",
};
/// All operations, sorted by id.
pub static OPERATIONS: &[::simfleet_runtime::Operation] = &[
    operations::ASSUME_ROLE,
    operations::ASSUME_ROLE_WITH_OIDC,
    operations::GET_CALLER_IDENTITY,
];
/// The statements of the spec that were inferred, in the order of the spec.
pub static CLAIMS: &[::simfleet_runtime::Claim] = &[
    ::simfleet_runtime::Claim {
        id: "info.x-claims.0",
        text: "All three operations are safe to repeat.",
        settled_by: "Two calls of `AssumeRole` in a row; look at whether the first key still works.",
        places: &[],
    },
    ::simfleet_runtime::Claim {
        id: "info.x-claims.1",
        text: "The assignment of error codes to operations.",
        settled_by: "Calls of each operation with every parameter missing or invalid in turn, such as a `RoleArn` of no role; look at\n`Code`, which shows codes such as `InternalError` by chance only.",
        places: &[],
    },
    ::simfleet_runtime::Claim {
        id: "info.x-claims.2",
        text: "Failures by throttling, `InternalError` and other 5xx are transient.",
        settled_by: "For throttling, a burst of calls of `AssumeRole` above the rate limit and a repetition one second later; no call\nprovokes the other failures, so they can only be observed by chance.",
        places: &[],
    },
    ::simfleet_runtime::Claim {
        id: "servers.0",
        text: "The central endpoint, which is served from mainland China. Outside mainland China, the regional endpoints are nearer: `sts.<region>.aliyuncs.com` over the internet, documented for 32 regions (two finance regions map to the central endpoint), and `sts-vpc.<region>.aliyuncs.com`, documented for each region and reachable only inside a VPC of that region (inferred).",
        settled_by: "One call of `GetCallerIdentity` at `sts-vpc.<region>.aliyuncs.com` from a machine inside the VPC and one\nfrom outside; look at which of them connects.",
        places: &[],
    },
    ::simfleet_runtime::Claim {
        id: "AssumeRole.x-claims.0",
        text: "A wrong `ExternalId` is rejected with `NoPermission`.",
        settled_by: "One call of `AssumeRole` with a wrong `ExternalId` for a role that requires one; look at `Code`\nand `Message`.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "AssumeRole",
                path: "",
                kind: "",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "AssumeRole.x-errors.Throttling.User",
        text: "code: Throttling.User, status: 400",
        settled_by: "A burst of calls of `AssumeRole` above the rate limit; look at `Code` and the HTTP status.",
        places: &[],
    },
    ::simfleet_runtime::Claim {
        id: "AssumeRoleWithOIDC.x-errors.AuthenticationFail.OIDCToken.IssuerNotMatch",
        text: "code: AuthenticationFail.OIDCToken.IssuerNotMatch, status: 401",
        settled_by: "One call of `AssumeRoleWithOIDC` with a token of another issuer; look at `Code` and the HTTP status.",
        places: &[],
    },
    ::simfleet_runtime::Claim {
        id: "AssumeRoleWithOIDC.x-errors.AuthenticationFail.OIDCToken.IssuerConfigurationBroken",
        text: "code: AuthenticationFail.OIDCToken.IssuerConfigurationBroken, status: 401",
        settled_by: "One call of `AssumeRoleWithOIDC` while the configuration document of the issuer cannot be read; look at `Code` and the HTTP status.",
        places: &[],
    },
    ::simfleet_runtime::Claim {
        id: "AssumeRoleWithOIDC.x-errors.AuthenticationFail.OIDCToken.PublicKeyFingerprintMismatch",
        text: "code: AuthenticationFail.OIDCToken.PublicKeyFingerprintMismatch, status: 401",
        settled_by: "One call of `AssumeRoleWithOIDC` with a wrong fingerprint at the provider; look at `Code` and the HTTP status.",
        places: &[],
    },
    ::simfleet_runtime::Claim {
        id: "AssumeRoleWithOIDC.x-errors.Throttling.User",
        text: "code: Throttling.User, status: 400",
        settled_by: "A burst of calls of `AssumeRoleWithOIDC` above the rate limit; look at `Code` and the HTTP status.",
        places: &[],
    },
    ::simfleet_runtime::Claim {
        id: "GetCallerIdentity.x-errors.Throttling.User",
        text: "code: Throttling.User, status: 400",
        settled_by: "A burst of calls of `GetCallerIdentity` above the rate limit; look at `Code` and the HTTP status.",
        places: &[],
    },
    ::simfleet_runtime::Claim {
        id: "AssumedRoleUser.AssumedRoleId",
        text: "The ID of the role and the name of the session: `ROLEID:SESSION`. This form is inferred from `PrincipalId` of `GetCallerIdentity`.",
        settled_by: "One call of `AssumeRole`; compare the value with `PrincipalId` of `GetCallerIdentity` for the new key.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "AssumeRole",
                path: "AssumedRoleUser.AssumedRoleId",
                kind: "string",
                values: &[],
            },
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "AssumeRoleWithOIDC",
                path: "AssumedRoleUser.AssumedRoleId",
                kind: "string",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "OidcTokenInfo.ExpirationTime",
        text: "The time when the token expires. The format, `yyyy-MM-ddTHH:mm:ssZ` in UTC, is inferred from `Expiration`.",
        settled_by: "One call of `AssumeRoleWithOIDC`; compare `ExpirationTime` with the claims of the token.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "AssumeRoleWithOIDC",
                path: "OIDCTokenInfo.ExpirationTime",
                kind: "string",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "OidcTokenInfo.IssuanceTime",
        text: "The time when the token was issued. The format, `yyyy-MM-ddTHH:mm:ssZ` in UTC, is inferred from `Expiration`.",
        settled_by: "One call of `AssumeRoleWithOIDC`; compare `IssuanceTime` with the claims of the token.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "AssumeRoleWithOIDC",
                path: "OIDCTokenInfo.IssuanceTime",
                kind: "string",
                values: &[],
            },
        ],
    },
];
/// Returns the operation of a generated method, by its Rust name.
pub fn operation(rust_name: &str) -> Option<&'static ::simfleet_runtime::Operation> {
    match rust_name {
        "assume_role" => Some(&operations::ASSUME_ROLE),
        "assume_role_with_oidc" => Some(&operations::ASSUME_ROLE_WITH_OIDC),
        "get_caller_identity" => Some(&operations::GET_CALLER_IDENTITY),
        _ => None,
    }
}
/// One constant for each operation.
pub mod operations {
    #[allow(unused_imports)]
    use ::simfleet_runtime::{
        Body, Callback, Effect, Evidence, KnownError, Limits, Operation, Paging,
        Parameter, ParameterKind, ParameterStyle, Place, Quota, ResultCode, Rule, Scope,
    };
    /// `AssumeRole`: Get a temporary access key for a role.
    pub const ASSUME_ROLE: Operation = Operation {
        api: "sts",
        envelope: super::ENVELOPE,
        id: "AssumeRole",
        rust_name: "assume_role",
        method: "POST",
        path: "/",
        group: "credentials",
        summary: "Get a temporary access key for a role",
        description: "Issues an access key with a security token. The key acts as a RAM role until it expires. The caller needs the\npermission `sts:AssumeRole`, and the trust policy of the role must name the caller. A role may assume another\nrole; the account itself (root) cannot assume a role.\n\n`NoPermission` has one message for three causes: the key is the key of the account itself, the caller lacks the\npermission, or the trust policy does not name the caller. A wrong `ExternalId` is rejected in the same way\n(inferred).\n\nAll calls of an account count toward one rate limit. Cache the key and share it until it is about to expire.",
        constants: &[("Action", "AssumeRole"), ("Version", "2015-04-01")],
        effect: Effect::Read,
        effect_reason: "Issues a key that expires by itself, and earlier keys stay valid.",
        idempotency_key: None,
        quotas: &[
            Quota {
                limit: 100u32,
                per: ::std::time::Duration::from_secs(1u64),
                scope: Scope::Account,
                evidence: Evidence::Documented,
            },
        ],
        body: Body::Form,
        signed: true,
        success: 200u16,
        list: false,
        required_on_success: &["Credentials"],
        result_code: None,
        secrets: &["Credentials.AccessKeySecret", "Credentials.SecurityToken"],
        parameters: &[
            Parameter {
                name: "DurationSeconds",
                rust_name: "duration_seconds",
                place: Place::Form,
                style: ParameterStyle::Single,
                kind: ParameterKind::Integer,
                required: false,
                max_items: None,
                limits: Limits {
                    min: Some(900i64),
                    max: Some(43200i64),
                    min_length: None,
                    max_length: None,
                },
                secret: false,
                explicit: None,
                values: &[],
                description: "The validity period of the key in seconds. Minimum: 900. Maximum: the longest session that the role allows,\nwhich is configured between 3600 and 43200. If omitted, 3600. The error message for a value out of range\nstates a maximum of one hour and is out of date.",
                evidence: Evidence::Documented,
                example: "3600",
            },
            Parameter {
                name: "ExternalId",
                rust_name: "external_id",
                place: Place::Form,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: false,
                max_items: None,
                limits: Limits {
                    min: None,
                    max: None,
                    min_length: Some(2u32),
                    max_length: Some(1224u32),
                },
                secret: false,
                explicit: None,
                values: &[],
                description: "An ID that the owner of the role agreed on with the caller, 2 to 1224 characters: letters, digits and\n`_+=,.@:/-`. It prevents a service that acts for many customers from being tricked into using the role of\nanother customer. It is not a secret.",
                evidence: Evidence::Documented,
                example: "",
            },
            Parameter {
                name: "Policy",
                rust_name: "policy",
                place: Place::Form,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: false,
                max_items: None,
                limits: Limits {
                    min: None,
                    max: None,
                    min_length: Some(1u32),
                    max_length: Some(2048u32),
                },
                secret: false,
                explicit: None,
                values: &[],
                description: "A policy as JSON text that restricts the permissions of the role for this session. Maximum: 2048 characters;\nthe error message counts bytes, and older pages of the documentation allow at most 1024. The session has\nonly the permissions that both the role and the policy allow. If omitted, the session has all permissions of\nthe role.",
                evidence: Evidence::Documented,
                example: "",
            },
            Parameter {
                name: "RoleArn",
                rust_name: "role_arn",
                place: Place::Form,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: true,
                max_items: None,
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[],
                description: "The ARN of the role: `acs:ram::<account id>:role/<name of the role>`.",
                evidence: Evidence::Documented,
                example: "acs:ram::1000000000000001:role/simreader",
            },
            Parameter {
                name: "RoleSessionName",
                rust_name: "role_session_name",
                place: Place::Form,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: true,
                max_items: None,
                limits: Limits {
                    min: None,
                    max: None,
                    min_length: Some(2u32),
                    max_length: Some(64u32),
                },
                secret: false,
                explicit: None,
                values: &[],
                description: "The name of the session, 2 to 64 characters: letters, digits and `.@_-`. Older pages of the documentation\nallow at most 32. The name is part of the ARN of the session and appears in audit logs, so use a stable name\nthat identifies the caller.",
                evidence: Evidence::Documented,
                example: "sim-job",
            },
            Parameter {
                name: "SourceIdentity",
                rust_name: "source_identity",
                place: Place::Form,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: false,
                max_items: None,
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[],
                description: "The identity behind the session. It is kept when the session assumes further roles, and cannot be changed\nthen. Its limits are not documented; it was introduced with an SDK of 2026.",
                evidence: Evidence::Documented,
                example: "",
            },
        ],
        open: false,
        rules: &[],
        paging: None,
        callbacks: &[],
        errors: &[
            KnownError {
                code: "InvalidParameter.RoleArn",
                status: 400u16,
            },
            KnownError {
                code: "InvalidParameter.RoleSessionName",
                status: 400u16,
            },
            KnownError {
                code: "InvalidParameter.ExternalId",
                status: 400u16,
            },
            KnownError {
                code: "InvalidParameter.DurationSeconds",
                status: 400u16,
            },
            KnownError {
                code: "InvalidParameter.PolicyGrammar",
                status: 400u16,
            },
            KnownError {
                code: "InvalidParameter.PolicySize",
                status: 400u16,
            },
            KnownError {
                code: "InvalidParameter.ContentType",
                status: 400u16,
            },
            KnownError {
                code: "MissingParameter",
                status: 400u16,
            },
            KnownError {
                code: "MissingSecurityToken",
                status: 400u16,
            },
            KnownError {
                code: "NoPermission",
                status: 403u16,
            },
            KnownError {
                code: "EntityNotExist.Role",
                status: 404u16,
            },
            KnownError {
                code: "Throttling.User",
                status: 400u16,
            },
            KnownError {
                code: "InternalError",
                status: 500u16,
            },
        ],
        evidence: Evidence::Documented,
    };
    /// `AssumeRoleWithOIDC`: Get a temporary access key for an identity provider's token.
    pub const ASSUME_ROLE_WITH_OIDC: Operation = Operation {
        api: "sts",
        envelope: super::ENVELOPE,
        id: "AssumeRoleWithOIDC",
        rust_name: "assume_role_with_oidc",
        method: "POST",
        path: "/",
        group: "credentials",
        summary: "Get a temporary access key for an identity provider's token",
        description: "Issues an access key that acts as a RAM role, in exchange for an OIDC token. The identity provider must be\nregistered with the account and trusted by the role. The request is not signed and needs no access key.\n\nThe service validates the issuer, the audience (one of the client IDs of the provider), the signature, the\nfingerprint of the certificate and the expiry. It also checks that the token was not issued longer ago than the\nprovider's limit, which is between 1 and 168 hours.\n\nCalls are rate limited; the limit is not known.",
        constants: &[("Action", "AssumeRoleWithOIDC"), ("Version", "2015-04-01")],
        effect: Effect::Read,
        effect_reason: "Issues a key that expires by itself, and earlier keys stay valid.",
        idempotency_key: None,
        quotas: &[],
        body: Body::Form,
        signed: false,
        success: 200u16,
        list: false,
        required_on_success: &["Credentials"],
        result_code: None,
        secrets: &["Credentials.AccessKeySecret", "Credentials.SecurityToken"],
        parameters: &[
            Parameter {
                name: "DurationSeconds",
                rust_name: "duration_seconds",
                place: Place::Form,
                style: ParameterStyle::Single,
                kind: ParameterKind::Integer,
                required: false,
                max_items: None,
                limits: Limits {
                    min: Some(900i64),
                    max: Some(43200i64),
                    min_length: None,
                    max_length: None,
                },
                secret: false,
                explicit: None,
                values: &[],
                description: "The validity period of the key in seconds. Minimum: 900. Maximum: the longest session that the role allows,\nwhich is configured between 3600 and 43200. If omitted, 3600. The error message for a value out of range\nstates a maximum of one hour and is out of date.",
                evidence: Evidence::Documented,
                example: "3600",
            },
            Parameter {
                name: "OIDCProviderArn",
                rust_name: "oidc_provider_arn",
                place: Place::Form,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: true,
                max_items: None,
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[],
                description: "The ARN of the identity provider: `acs:ram::<account id>:oidc-provider/<name of the provider>`.",
                evidence: Evidence::Documented,
                example: "acs:ram::1000000000000001:oidc-provider/simprovider",
            },
            Parameter {
                name: "OIDCToken",
                rust_name: "oidc_token",
                place: Place::Form,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: true,
                max_items: None,
                limits: Limits {
                    min: None,
                    max: None,
                    min_length: Some(4u32),
                    max_length: Some(20000u32),
                },
                secret: true,
                explicit: None,
                values: &[],
                description: "The token of the identity provider, 4 to 20000 characters: the JWT as it was issued, without further\nencoding.",
                evidence: Evidence::Documented,
                example: "",
            },
            Parameter {
                name: "Policy",
                rust_name: "policy",
                place: Place::Form,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: false,
                max_items: None,
                limits: Limits {
                    min: None,
                    max: None,
                    min_length: Some(1u32),
                    max_length: Some(2048u32),
                },
                secret: false,
                explicit: None,
                values: &[],
                description: "A policy as JSON text that restricts the permissions of the role for this session. Maximum: 2048 characters;\nthe error message counts bytes, and older pages of the documentation allow at most 1024. The session has\nonly the permissions that both the role and the policy allow. If omitted, the session has all permissions of\nthe role.",
                evidence: Evidence::Documented,
                example: "",
            },
            Parameter {
                name: "RoleArn",
                rust_name: "role_arn",
                place: Place::Form,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: true,
                max_items: None,
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[],
                description: "The ARN of the role: `acs:ram::<account id>:role/<name of the role>`.",
                evidence: Evidence::Documented,
                example: "acs:ram::1000000000000001:role/simreader",
            },
            Parameter {
                name: "RoleSessionName",
                rust_name: "role_session_name",
                place: Place::Form,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: true,
                max_items: None,
                limits: Limits {
                    min: None,
                    max: None,
                    min_length: Some(2u32),
                    max_length: Some(64u32),
                },
                secret: false,
                explicit: None,
                values: &[],
                description: "The name of the session, 2 to 64 characters: letters, digits and `.@_-`. Older pages of the documentation\nallow at most 32. The name is part of the ARN of the session and appears in audit logs, so use a stable name\nthat identifies the caller.",
                evidence: Evidence::Documented,
                example: "sim-job",
            },
        ],
        open: false,
        rules: &[],
        paging: None,
        callbacks: &[],
        errors: &[
            KnownError {
                code: "InvalidParameter.RoleArn",
                status: 400u16,
            },
            KnownError {
                code: "InvalidParameter.RoleSessionName",
                status: 400u16,
            },
            KnownError {
                code: "InvalidParameter.DurationSeconds",
                status: 400u16,
            },
            KnownError {
                code: "InvalidParameter.PolicyGrammar",
                status: 400u16,
            },
            KnownError {
                code: "InvalidParameter.PolicySize",
                status: 400u16,
            },
            KnownError {
                code: "InvalidParameter.ContentType",
                status: 400u16,
            },
            KnownError {
                code: "MissingParameter",
                status: 400u16,
            },
            KnownError {
                code: "AuthenticationFail.NoPermission",
                status: 401u16,
            },
            KnownError {
                code: "AuthenticationFail.OIDCToken.Expired",
                status: 401u16,
            },
            KnownError {
                code: "AuthenticationFail.OIDCToken.AudienceNotMatch",
                status: 401u16,
            },
            KnownError {
                code: "AuthenticationFail.OIDCToken.Invalid",
                status: 401u16,
            },
            KnownError {
                code: "AuthenticationFail.OIDCToken.InvalidSignature",
                status: 401u16,
            },
            KnownError {
                code: "AuthenticationFail.OIDCToken.HttpsUrlInvalid",
                status: 401u16,
            },
            KnownError {
                code: "AuthenticationFail.OIDCToken.IssuerNotMatch",
                status: 401u16,
            },
            KnownError {
                code: "AuthenticationFail.OIDCToken.IssuerConfigurationBroken",
                status: 401u16,
            },
            KnownError {
                code: "AuthenticationFail.OIDCToken.PublicKeyFingerprintMismatch",
                status: 401u16,
            },
            KnownError {
                code: "EntityNotExist.Role",
                status: 404u16,
            },
            KnownError {
                code: "Throttling.User",
                status: 400u16,
            },
            KnownError {
                code: "InternalError",
                status: 500u16,
            },
        ],
        evidence: Evidence::Documented,
    };
    /// `GetCallerIdentity`: Query the identity of the caller.
    pub const GET_CALLER_IDENTITY: Operation = Operation {
        api: "sts",
        envelope: super::ENVELOPE,
        id: "GetCallerIdentity",
        rust_name: "get_caller_identity",
        method: "POST",
        path: "/",
        group: "credentials",
        summary: "Query the identity of the caller",
        description: "Returns the account, user or role session that the access key of the request belongs to. The operation has no\nparameters and needs no permission, so it is a good first call. In 2016, responses had none of `IdentityType`,\n`PrincipalId` and `RoleId`.\n\nCalls are rate limited; the limit is not known. Cache the response for as long as the key does not change.",
        constants: &[("Action", "GetCallerIdentity"), ("Version", "2015-04-01")],
        effect: Effect::Read,
        effect_reason: "Changes nothing.",
        idempotency_key: None,
        quotas: &[],
        body: Body::None,
        signed: true,
        success: 200u16,
        list: false,
        required_on_success: &["AccountId", "Arn"],
        result_code: None,
        secrets: &[],
        parameters: &[],
        open: false,
        rules: &[],
        paging: None,
        callbacks: &[],
        errors: &[
            KnownError {
                code: "MissingSecurityToken",
                status: 400u16,
            },
            KnownError {
                code: "Throttling.User",
                status: 400u16,
            },
            KnownError {
                code: "InternalError",
                status: 500u16,
            },
        ],
        evidence: Evidence::Documented,
    };
}
impl ::simfleet_runtime::Envelope for types::AssumeRoleResponse {
    fn success(&self) -> Option<bool> {
        (true && self.credentials.is_some()).then_some(true)
    }
    fn code(&self) -> Option<::std::borrow::Cow<'_, str>> {
        None
    }
    fn message(&self) -> Option<&str> {
        None
    }
    fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }
}
impl ::simfleet_runtime::Envelope for types::AssumeRoleWithOidcResponse {
    fn success(&self) -> Option<bool> {
        (true && self.credentials.is_some()).then_some(true)
    }
    fn code(&self) -> Option<::std::borrow::Cow<'_, str>> {
        None
    }
    fn message(&self) -> Option<&str> {
        None
    }
    fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }
}
impl ::simfleet_runtime::Envelope for types::GetCallerIdentityResponse {
    fn success(&self) -> Option<bool> {
        (true && self.account_id.is_some() && self.arn.is_some()).then_some(true)
    }
    fn code(&self) -> Option<::std::borrow::Cow<'_, str>> {
        None
    }
    fn message(&self) -> Option<&str> {
        None
    }
    fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }
}
