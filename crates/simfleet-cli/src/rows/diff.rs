//! The rows of `simfleet diff`.

use schemars::JsonSchema;
use serde::Serialize;

use crate::card_list::ListedCard;
use crate::output::FixedRow;

/// A difference between a list of cards and the platform.
#[derive(Clone, Debug, Default, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(crate) struct DiffRow {
    /// `missing`: the platform does not have the card. `extra`: the list does not have the card. `mismatch`: numbers of the list
    /// do not belong to the same card.
    pub(crate) difference: &'static str,
    /// ICCID in the list.
    pub(crate) iccid: Option<String>,
    /// MSISDN in the list.
    pub(crate) msisdn: Option<String>,
    /// The reseller's number in the list.
    pub(crate) sim_no: Option<String>,
    /// ICCID of the card on the platform.
    pub(crate) platform_iccid: Option<String>,
    /// MSISDN of the card on the platform; several are separated by spaces.
    pub(crate) platform_msisdn: Option<String>,
    /// The reseller's number of the card on the platform.
    pub(crate) platform_sim_no: Option<String>,
    /// Where the card is in the list.
    pub(crate) place: Option<String>,
    /// What is wrong, if the numbers alone do not say it.
    pub(crate) detail: Option<String>,
}

impl DiffRow {
    /// Returns the row of a card of the list.
    pub(crate) fn of_listed(difference: &'static str, card: &ListedCard) -> Self {
        let ListedCard { place, iccid, msisdn, sim_no } = card.clone();
        Self {
            difference,
            iccid,
            msisdn,
            sim_no,
            place: Some(place).filter(|place| !place.is_empty()),
            ..Self::default()
        }
    }
}

impl FixedRow for DiffRow {}
