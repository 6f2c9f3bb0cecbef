//! The text form of the record of a card.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

/// The members of a card, grouped by the instant at which they were last seen, in milliseconds. A sweep sees nearly all
/// members at once, so the instant is stored once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct StoredRecord(pub(crate) BTreeMap<i64, Map<String, Value>>);

impl StoredRecord {
    /// Parses the text form. Groups whose instant cannot be read are left out.
    pub(crate) fn parse(text: &str) -> Self {
        let groups: BTreeMap<String, Map<String, Value>> = serde_json::from_str(text).unwrap_or_default();
        Self(groups.into_iter().filter_map(|(at, members)| Some((at.parse().ok()?, members))).collect())
    }

    /// Returns the text form.
    pub(crate) fn to_text(&self) -> String {
        serde_json::to_string(&self.0).unwrap_or_default()
    }

    /// Returns the value of a member.
    pub(crate) fn get(&self, name: &str) -> Option<&Value> {
        self.0.values().find_map(|members| members.get(name))
    }

    /// Replaces members by those that were seen at an instant. A member that is null is removed.
    pub(crate) fn merge(&mut self, seen: Map<String, Value>, at: i64) {
        for members in self.0.values_mut() {
            members.retain(|name, _| !seen.contains_key(name));
        }
        let seen = seen.into_iter().filter(|(_, value)| !value.is_null());
        self.0.entry(at).or_default().extend(seen);
        self.0.retain(|_, members| !members.is_empty());
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn members(value: Value) -> Map<String, Value> {
        value.as_object().cloned().unwrap_or_default()
    }

    #[test]
    fn a_record_keeps_when_each_member_was_last_seen() {
        let mut record = StoredRecord::default();
        record.merge(members(json!({"status": "30", "remark": "a", "online": null})), 1000);
        record.merge(members(json!({"online": true, "remark": null})), 2000);
        record.merge(members(json!({"status": "30"})), 3000);
        assert_eq!(record.to_text(), r#"{"2000":{"online":true},"3000":{"status":"30"}}"#);
        assert_eq!(StoredRecord::parse(&record.to_text()), record);
        assert_eq!((record.get("online"), record.get("remark")), (Some(&json!(true)), None));
        assert_eq!(StoredRecord::parse("damaged"), StoredRecord::default());
    }
}
