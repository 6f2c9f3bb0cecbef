//! Mobile network operators.
//!
//! A code that no document lists is kept unchanged. If sources contradict each other, all of them are returned.

use std::convert::Infallible;
use std::fmt;
use std::str::FromStr;

/// A carrier.
///
/// ```
/// use simfleet::units::Carrier;
///
/// let carrier = Carrier::from("CUCC");
/// assert_eq!((carrier.to_string(), carrier.vendor_code()), ("China Unicom".to_owned(), Some("CUCC")));
/// assert_eq!(Carrier::from("XYZ"), Carrier::Unknown("XYZ".to_owned()));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Carrier {
    /// China Mobile (中国移动), `CMCC`.
    ChinaMobile,
    /// China Unicom (中国联通), `CUCC`.
    ChinaUnicom,
    /// China Telecom (中国电信), `CTCC`.
    ChinaTelecom,
    /// China Broadnet (中国广电). Linkcard lists no code for it.
    ChinaBroadnet,
    /// A virtual operator, on several networks: `VNO`.
    VirtualOperator,
    /// A code that the documents do not list, unchanged.
    Unknown(String),
}

impl Carrier {
    /// Returns Linkcard's code, the value of `Vendor`.
    pub fn vendor_code(&self) -> Option<&str> {
        match self {
            Self::ChinaMobile => Some("CMCC"),
            Self::ChinaUnicom => Some("CUCC"),
            Self::ChinaTelecom => Some("CTCC"),
            Self::ChinaBroadnet => None,
            Self::VirtualOperator => Some("VNO"),
            Self::Unknown(code) => Some(code),
        }
    }
}

/// Parses Linkcard's `Vendor`, in any case and with white space around it.
impl From<&str> for Carrier {
    fn from(code: &str) -> Self {
        match code.trim().to_ascii_uppercase().as_str() {
            "CMCC" => Self::ChinaMobile,
            "CUCC" => Self::ChinaUnicom,
            "CTCC" => Self::ChinaTelecom,
            "VNO" => Self::VirtualOperator,
            _ => Self::Unknown(code.to_owned()),
        }
    }
}

impl FromStr for Carrier {
    type Err = Infallible;

    fn from_str(code: &str) -> Result<Self, Infallible> {
        Ok(code.into())
    }
}

impl fmt::Display for Carrier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::ChinaMobile => "China Mobile",
            Self::ChinaUnicom => "China Unicom",
            Self::ChinaTelecom => "China Telecom",
            Self::ChinaBroadnet => "China Broadnet",
            Self::VirtualOperator => "virtual operator",
            Self::Unknown(code) => code,
        })
    }
}

/// What the sources say about `operatorType` of haoka's goods.
///
/// The document has no table, and two integrators contradict each other. One, which claims to have checked it against
/// real data, has 1 Mobile, 2 Unicom, 3 Telecom, 4 Broadnet; the other has 2 Telecom and 3 Unicom. Before you rely on
/// any of it, check goods whose carrier you know, on the platform that you use.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum OperatorType {
    /// One source gives this carrier, and no other source contradicts it.
    OneSource(Carrier),
    /// The sources give different carriers.
    Conflicting([Carrier; 2]),
    /// No source lists this code.
    Unknown(i64),
}

impl OperatorType {
    /// Returns the carrier, if the sources do not contradict each other.
    ///
    /// ```
    /// use simfleet::units::{Carrier, OperatorType};
    ///
    /// assert_eq!(OperatorType::from(1).carrier(), Some(&Carrier::ChinaMobile));
    /// assert_eq!(OperatorType::from(2).carrier(), None);
    /// ```
    pub fn carrier(&self) -> Option<&Carrier> {
        match self {
            Self::OneSource(carrier) => Some(carrier),
            Self::Conflicting(_) | Self::Unknown(_) => None,
        }
    }
}

impl From<i64> for OperatorType {
    fn from(code: i64) -> Self {
        match code {
            1 => Self::OneSource(Carrier::ChinaMobile),
            2 => Self::Conflicting([Carrier::ChinaUnicom, Carrier::ChinaTelecom]),
            3 => Self::Conflicting([Carrier::ChinaTelecom, Carrier::ChinaUnicom]),
            4 => Self::OneSource(Carrier::ChinaBroadnet),
            other => Self::Unknown(other),
        }
    }
}
