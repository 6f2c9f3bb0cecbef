//! The addresses of a directional group: adding, added, failed, deleting.
//!
//! A request with several addresses adds all or none. No name is resolved and no address is contacted.

use std::net::IpAddr;

use serde_json::Value;

use super::super::input::{self, Page};
use super::super::operation::LinkcardOperation;
use super::super::response_bodies::{AddressRow, Rows};
use super::super::state::directional::{ALL_ADDRESSES, Address, Group, completion_time};
use super::super::state::{Linkcard, LinkcardState};
use super::keyed;
use crate::clock::Moment;
use crate::request::Params;
use crate::response_bodies::to_json;
use crate::service_error::ServiceError;
use crate::sync::lock;

pub(super) const OPERATIONS: &[LinkcardOperation] = &[
    LinkcardOperation { action: "AddDirectionalAddress", run: add_directional_address },
    LinkcardOperation { action: "BatchAddDirectionalAddress", run: batch_add_directional_address },
    LinkcardOperation { action: "DeleteDirectionalAddress", run: delete_directional_address },
    LinkcardOperation { action: "ListDirectionalAddress", run: list_directional_address },
];

/// The maximum number of addresses in one request.
const BATCH: usize = 10;
/// The maximum number of addresses of one group. The service's own limit is not known.
const ADDRESSES: usize = 200;
/// The maximum page size; the documentation says 10, 15, 25 or 40, the metadata says 1 to 200.
const ROWS: i32 = 200;
/// Domains that contain this text count as high-risk.
const INSECURE: &str = "insecure";
/// The type and source of the addresses that a request adds.
struct AddressKind {
    kind: String,
    source: String,
}

impl AddressKind {
    fn read(params: &Params) -> Result<Self, ServiceError> {
        let kind = input::require(input::one_of(params, "AddressType", &["Ip", "Domain"])?, "AddressType")?;
        let source = input::one_of(params, "Source", &["user_defined", "aliyun_defined"])?;
        Ok(Self { kind: kind.to_owned(), source: input::require(source, "Source")?.to_owned() })
    }
}

fn add_directional_address(linkcard: &Linkcard, params: &Params, now: Moment) -> Result<Value, ServiceError> {
    let id = input::group_id(params)?;
    let address = input::required(params, "Address")?.to_owned();
    let kind = AddressKind::read(params)?;
    let force = input::boolean(params, "UrlInsecurityForce")?.unwrap_or(false);
    input::boolean(params, "MsgNotify")?;
    let serial = input::serial_no(params)?;
    let mut state = lock(&linkcard.state);
    keyed::once(linkcard, &mut state, "AddDirectionalAddress", serial, now, |state| {
        add(linkcard, state, id, &[address], &kind, force, now)?;
        linkcard.shared.effects.count("AddDirectionalAddress");
        Ok(Value::Bool(true))
    })
}

fn batch_add_directional_address(linkcard: &Linkcard, params: &Params, now: Moment) -> Result<Value, ServiceError> {
    let id = input::group_id(params)?;
    let addresses = input::indexed(params, "ListAddress", BATCH)?;
    if addresses.is_empty() {
        return Err(ServiceError::missing("ListAddress"));
    }
    let kind = AddressKind::read(params)?;
    add(linkcard, &mut lock(&linkcard.state), id, &addresses, &kind, false, now)?;
    linkcard.shared.effects.count("BatchAddDirectionalAddress");
    Ok(Value::Bool(true))
}

/// Adds addresses to a group, or none of them.
fn add(
    linkcard: &Linkcard,
    state: &mut LinkcardState,
    id: u64,
    addresses: &[String],
    kind: &AddressKind,
    force: bool,
    now: Moment,
) -> Result<(), ServiceError> {
    if let Some(bad) = addresses.iter().find(|address| !fits(address, &kind.kind)) {
        let shown: String = bad.chars().take(80).collect();
        return Err(input::illegal_parameter(
            "Address",
            &format!("an address of the type {}, but {shown:?} is not", kind.kind),
        ));
    }
    let all = state.directional.addresses();
    let group = state.directional.group(id, now)?;
    // A failed address can be added again.
    group.addresses.retain(|old| old.state(now) != 300 || !addresses.contains(&old.address));
    for (index, address) in addresses.iter().enumerate() {
        let known = group.addresses.iter().any(|old| old.address == *address);
        if known || addresses.iter().take(index).any(|other| other == address) {
            return Err(input::business_error(format!("The address {address} is already in the group.")));
        }
        if kind.kind == "Domain" && address.contains(INSECURE) && !force {
            return Err(input::business_error(format!("The domain {address} is rated as high risk.")));
        }
    }
    if group.addresses.len() + addresses.len() > ADDRESSES {
        return Err(input::business_error(format!("A group holds at most {ADDRESSES} addresses.")));
    }
    if all + addresses.len() > ALL_ADDRESSES {
        return Err(input::business_error(format!("All groups hold at most {ALL_ADDRESSES} addresses.")));
    }
    group.addresses.extend(addresses.iter().map(|address| Address {
        address: address.clone(),
        kind: kind.kind.clone(),
        source: kind.source.clone(),
        added: completion_time(&linkcard.shared, now, &format!("add {id} {address}")),
        deleted: None,
    }));
    Ok(())
}

/// Returns whether a text is a valid address of this type: an IP address or network, or a domain that may begin with
/// `*.`.
fn fits(address: &str, kind: &str) -> bool {
    if kind == "Ip" {
        let (ip, bits) = address.split_once('/').map_or((address, None), |(ip, bits)| (ip, Some(bits)));
        let Ok(ip) = ip.parse::<IpAddr>() else { return false };
        let most = if ip.is_ipv4() { 32 } else { 128 };
        return bits.is_none_or(|bits| bits.parse::<u8>().is_ok_and(|bits| bits <= most));
    }
    let name = address.strip_prefix("*.").unwrap_or(address);
    let label = |label: &str| {
        (1..=63).contains(&label.len()) && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    };
    address.len() <= 253 && name.contains('.') && name.split('.').all(label)
}

fn delete_directional_address(linkcard: &Linkcard, params: &Params, now: Moment) -> Result<Value, ServiceError> {
    let id = input::group_id(params)?;
    let address = input::required(params, "Address")?.to_owned();
    input::boolean(params, "MsgNotify")?;
    let serial = input::serial_no(params)?;
    let mut state = lock(&linkcard.state);
    keyed::once(linkcard, &mut state, "DeleteDirectionalAddress", serial, now, |state| {
        let group = state.directional.group(id, now)?;
        // An address that could not be deleted can be deleted again.
        let deletable = |old: &Address| old.deleted.is_none() || old.state(now) == 400;
        let found = group.addresses.iter_mut().find(|old| old.address == address && deletable(old));
        let found = found.ok_or_else(|| input::business_error("The address is not in the group."))?;
        found.deleted = Some(completion_time(&linkcard.shared, now, &format!("delete {id} {address}")));
        linkcard.shared.effects.count("DeleteDirectionalAddress");
        Ok(Value::Bool(true))
    })
}

fn list_directional_address(linkcard: &Linkcard, params: &Params, now: Moment) -> Result<Value, ServiceError> {
    let id = input::group_id(params)?;
    let page = Page::read(params, |size| size <= ROWS)?;
    let mut state = lock(&linkcard.state);
    let group = state.directional.group(id, now)?;
    Ok(to_json(&rows(group, id, page, now, |state| state)))
}

/// Returns a page of a group's addresses; `write` converts the state into the type that the operation uses.
pub(super) fn rows<S>(
    group: &Group,
    id: u64,
    page: Page,
    now: Moment,
    write: impl Fn(i32) -> S,
) -> Rows<AddressRow<S>> {
    let row = |address: &Address| AddressRow {
        address: address.address.clone(),
        address_type: address.kind.clone(),
        group_id: id.to_string(),
        source: address.source.clone(),
        state: write(address.state(now)),
    };
    let total = group.addresses.len();
    Rows {
        list: page.slice(group.addresses.iter().map(row)),
        page_count: page.count(total),
        page_no: page.number,
        page_size: page.size,
        total,
    }
}

#[cfg(test)]
mod tests {
    use super::fits;

    #[test]
    fn addresses_are_validated_by_type() {
        for (address, kind) in [
            ("*.aliyun.com", "Domain"),
            ("a-b.example", "Domain"),
            ("10.0.0.1", "Ip"),
            ("10.0.0.0/8", "Ip"),
            ("::1", "Ip"),
        ] {
            assert!(fits(address, kind), "{address}");
        }
        for (address, kind) in [
            ("localhost", "Domain"),
            ("*", "Domain"),
            ("a..example", "Domain"),
            ("例子.example", "Domain"),
            ("10.0.0.256", "Ip"),
            ("10.0.0.0/33", "Ip"),
            ("aliyun.com", "Ip"),
        ] {
            assert!(!fits(address, kind), "{address}");
        }
        assert!(!fits(&format!("{}.example", "a".repeat(64)), "Domain"));
    }
}
