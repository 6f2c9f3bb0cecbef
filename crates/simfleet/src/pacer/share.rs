//! The share of the rate limits that a client uses.

use std::time::Duration;

use simfleet_runtime::Quota;

use crate::error::{Error, ErrorKind};

/// The share of the rate limits that a client uses, so that other programs of the account can use the rest: more than 0,
/// at most 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct QuotaShare(f64);

impl Default for QuotaShare {
    fn default() -> Self {
        Self(1.0)
    }
}

impl QuotaShare {
    /// Creates a share.
    ///
    /// # Errors
    ///
    /// Fails if `share` is not more than 0 and at most 1.
    ///
    /// ```
    /// use simfleet::pacer::QuotaShare;
    ///
    /// assert!(QuotaShare::new(0.8).is_ok());
    /// assert!(QuotaShare::new(0.0).is_err() && QuotaShare::new(1.1).is_err());
    /// ```
    pub fn new(share: f64) -> Result<Self, Error> {
        if share > 0.0 && share <= 1.0 {
            return Ok(Self(share));
        }
        Err(Error::new(ErrorKind::InvalidInput, format!("{share} is not a share of the rate limits"))
            .with_remedy("give a number above 0 and up to 1, such as 0.8"))
    }

    /// Returns the number of calls and the length of the window that this share of a rate limit allows. If the share is
    /// less than one call, the window is longer.
    pub fn of(self, quota: &Quota) -> (u32, Duration) {
        let calls = f64::from(quota.limit) * self.0;
        // The product of a whole number and a share may be a little less than the whole number that is meant.
        let whole = (calls + 1e-9).floor().max(1.0);
        let per = match whole > calls + 1e-9 {
            true => Duration::try_from_secs_f64(quota.per.as_secs_f64() * whole / calls).unwrap_or(Duration::MAX),
            false => quota.per,
        };
        // `whole` is at most the limit.
        (whole as u32, per)
    }
}
