//! Alibaba Cloud's Security Token Service, "STS" (2015-04-01): it issues temporary keys, and says which account a key
//! belongs to.

use simfleet_runtime::Api;

use crate::alibaba::{Gateway, GatewayApi, GatewaySetup};
use crate::client::Client;
use crate::error::ErrorKind;
use crate::retry::AttemptOutcome;
use crate::service::{ErrorMeaning, ServiceError};
use crate::settings::ClientBuilder;

/// A client of STS. `assume_role_with_oidc` is not signed and needs no credentials; the other operations do.
///
/// The temporary key that it returns can sign requests to other services:
///
/// ```no_run
/// use simfleet::{AccessKey, Sts};
///
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// let sts = Sts::builder().credentials(AccessKey::from_env()?).build()?;
/// let request = sts.assume_role().role_arn("acs:ram::1000000000000001:role/simreader").role_session_name("sim-job");
/// let temporary = request.send().await?.answer.credentials.ok_or("an answer without credentials")?;
/// let id = temporary.access_key_id.ok_or("a key without id")?;
/// let secret = temporary.access_key_secret.ok_or("a key without secret")?;
/// let token = temporary.security_token.ok_or("a key without token")?;
/// let key = AccessKey::new(id, secret.into_exposed()).with_security_token(token.into_exposed());
/// # Ok(())
/// # }
/// ```
pub type Sts = Client<Gateway<StsApi>>;

/// Sets up an [`Sts`]. The default endpoint is `https://sts.aliyuncs.com`; each region also has its own,
/// `https://sts.REGION.aliyuncs.com`.
pub type StsBuilder = ClientBuilder<GatewaySetup<StsApi>>;

sts_client::sts_operations!(Client<Gateway<StsApi>>);

/// STS, as a service behind a gateway of Alibaba Cloud.
#[derive(Debug)]
pub enum StsApi {}

impl GatewayApi for StsApi {
    fn api() -> &'static Api {
        &sts_client::API
    }

    fn meaning(error: &ServiceError, status: Option<u16>) -> Option<ErrorMeaning> {
        let code = error.code.as_deref().unwrap_or_default();
        let rejected = |kind, remedy| Some(ErrorMeaning::new(kind, AttemptOutcome::Rejected).remedy(remedy));
        match code {
            "EntityNotExist.Role" => rejected(ErrorKind::Service, "check RoleArn: account id and name of the role"),
            "AuthenticationFail.OIDCToken.Expired" => {
                rejected(ErrorKind::Auth, "read the identity token again; its issuer renews it")
            }
            "AuthenticationFail.NoPermission" => {
                rejected(ErrorKind::Auth, "check OIDCProviderArn, and that the role trusts the provider")
            }
            _ if code.starts_with("AuthenticationFail.OIDCToken.") => {
                rejected(ErrorKind::Auth, "check issuer and audience of the identity token")
            }
            _ if code.starts_with("InvalidParameter") && status.is_none_or(|status| status < 500) => {
                rejected(ErrorKind::Service, "fix the parameter that the code names")
            }
            _ => None,
        }
    }
}
