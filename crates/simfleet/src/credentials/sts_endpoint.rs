//! The endpoint of STS: explicit, or from a region.

use super::context::Context;
use crate::error::{Error, ErrorKind};

/// The environment variable of the region whose STS endpoint is used.
const REGION: &str = "ALIBABA_CLOUD_STS_REGION";
/// The environment variable that selects the endpoint inside of VPCs.
const VPC: &str = "ALIBABA_CLOUD_VPC_ENDPOINT_ENABLED";
/// The environment variable of an explicit endpoint.
const ENDPOINT: &str = "ALIBABA_CLOUD_STS_ENDPOINT";
/// The endpoint without a region.
const CENTRAL: &str = "https://sts.aliyuncs.com";

/// Where the requests for a role are sent. Values that are not set come from `ALIBABA_CLOUD_STS_ENDPOINT`,
/// `ALIBABA_CLOUD_STS_REGION` and `ALIBABA_CLOUD_VPC_ENDPOINT_ENABLED`; without these it is the central endpoint,
/// `https://sts.aliyuncs.com`.
#[derive(Clone, Debug, Default)]
pub struct StsEndpoint {
    endpoint: Option<String>,
    region: Option<String>,
    vpc: Option<bool>,
}

impl StsEndpoint {
    /// Returns the endpoint of a region: `https://sts.REGION.aliyuncs.com`.
    pub fn region(region: impl Into<String>) -> Self {
        Self { region: Some(region.into()), ..Self::default() }
    }

    /// Returns an explicit endpoint: an origin, or a host name.
    pub fn origin(origin: impl Into<String>) -> Self {
        Self { endpoint: Some(origin.into()), ..Self::default() }
    }

    /// Selects the endpoint inside of the region's VPCs, `https://sts-vpc.REGION.aliyuncs.com`.
    #[must_use]
    pub fn in_vpc(mut self, vpc: bool) -> Self {
        self.vpc = Some(vpc);
        self
    }

    pub(super) fn from_profile(endpoint: Option<&str>, region: Option<&str>, vpc: Option<bool>) -> Self {
        let text = |text: Option<&str>| text.filter(|text| !text.is_empty()).map(str::to_owned);
        Self { endpoint: text(endpoint), region: text(region), vpc }
    }

    /// Returns the origin.
    ///
    /// # Errors
    ///
    /// Fails for a region that is not a name, and for the endpoint inside of VPCs without a region.
    pub(super) fn resolve(&self, context: &Context) -> Result<String, Error> {
        let endpoint = context.sts_endpoint().map(str::to_owned);
        if let Some(endpoint) = endpoint.or_else(|| self.endpoint.clone()).or_else(|| context.variable(ENDPOINT)) {
            return Ok(if endpoint.contains("://") { endpoint } else { format!("https://{endpoint}") });
        }
        let vpc = self.vpc.unwrap_or_else(|| context.flag(VPC));
        let Some(region) = self.region.clone().or_else(|| context.variable(REGION)) else {
            if vpc {
                let what = "the STS endpoint inside of VPCs needs a region";
                return Err(Error::new(ErrorKind::Credentials, what).with_remedy(format!(
                    "set {REGION} (`sts_region` in a profile), or switch {VPC} (`enable_vpc`) off"
                )));
            }
            return Ok(CENTRAL.to_owned());
        };
        let is_name = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-';
        if region.len() > 64 || !region.chars().all(is_name) {
            return Err(Error::new(ErrorKind::Credentials, "the region of STS is not the name of a region")
                .with_remedy(format!("set {REGION} (`sts_region` in a profile) to a name such as cn-hangzhou")));
        }
        Ok(format!("https://sts{}.{region}.aliyuncs.com", if vpc { "-vpc" } else { "" }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::credentials::seams::Environment;

    #[derive(Debug)]
    struct Variables(&'static [(&'static str, &'static str)]);

    impl Environment for Variables {
        fn variable(&self, name: &str) -> Option<String> {
            self.0.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned())
        }
    }

    fn resolved(endpoint: &StsEndpoint, variables: &'static [(&'static str, &'static str)]) -> Result<String, String> {
        let context = Context::default().with_environment(Variables(variables));
        endpoint.resolve(&context).map_err(|error| error.with_advice())
    }

    #[test]
    fn the_host_follows_from_region_and_network() {
        let default = StsEndpoint::default();
        let ok = |text: &str| Ok(text.to_owned());
        assert_eq!(resolved(&default, &[]), ok(CENTRAL));
        assert_eq!(resolved(&default, &[(REGION, "cn-beijing")]), ok("https://sts.cn-beijing.aliyuncs.com"));
        let vpc: &[(&str, &str)] = &[(REGION, "eu-central-1"), (VPC, "TRUE")];
        assert_eq!(resolved(&default, vpc), ok("https://sts-vpc.eu-central-1.aliyuncs.com"));
        assert_eq!(
            resolved(&StsEndpoint::region("us-east-1").in_vpc(false), vpc),
            ok("https://sts.us-east-1.aliyuncs.com")
        );
        assert_eq!(resolved(&StsEndpoint::origin("sts.example.com"), vpc), ok("https://sts.example.com"));
        assert_eq!(resolved(&default, &[(ENDPOINT, "https://sts.example.com")]), ok("https://sts.example.com"));
    }

    #[test]
    fn a_vpc_without_region_and_a_region_that_is_no_name_are_rejected() {
        let error = resolved(&StsEndpoint::default(), &[(VPC, "true")]).unwrap_err();
        assert!(error.contains("needs a region") && error.contains(REGION), "{error}");
        for bad in ["evil.example.com/", "CN", "a@b", "cn hangzhou"] {
            let error = resolved(&StsEndpoint::region(bad), &[]).unwrap_err();
            assert!(error.contains("not the name of a region"), "{bad}: {error}");
        }
    }
}
