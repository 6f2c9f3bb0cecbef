//! The names by which fault rules can refer to operations.

use crate::faults::{FaultRule, FaultRuleError};
use crate::{haoka, linkcard, sts};

/// How similar a name must be to be suggested, from 0 (different) to 1 (equal).
const SIMILAR: f64 = 0.75;

impl FaultRule {
    /// Checks that the rule's operation exists. A rule for an operation that does not exist never applies, so
    /// [`Builder::start`](crate::Builder::start) rejects it.
    ///
    /// # Errors
    ///
    /// Fails if no service has an operation with this name. The message suggests the most similar name.
    ///
    /// ```
    /// use simfleet_emulator::FaultRule;
    ///
    /// let rule: FaultRule = "html@getCardStatus".parse()?;
    /// let error = rule.check_operation().unwrap_err().to_string();
    /// assert!(error.contains("no operation \"getCardStatus\""), "{error}");
    /// # Ok::<(), simfleet_emulator::FaultRuleError>(())
    /// ```
    pub fn check_operation(&self) -> Result<(), FaultRuleError> {
        let Some(wanted) = self.operation.as_deref() else { return Ok(()) };
        if names().any(|name| name == wanted) {
            return Ok(());
        }
        let help = match similar(wanted) {
            Some(name) => format!("did you mean {name}?"),
            None => "write a Linkcard or STS action, or the last segment of a haoka path".to_owned(),
        };
        let shown: String = wanted.chars().take(80).collect();
        Err(FaultRuleError::new(format!("there is no operation {shown:?}; {help}")))
    }
}

/// Returns the names of all operations, as rules write them.
fn names() -> impl Iterator<Item = &'static str> {
    linkcard::operation_names().chain(sts::operation_names()).chain(haoka::operation_names())
}

/// Returns the name that is most similar to `wanted`, regardless of case. A name that `wanted` ends with is preferred:
/// `orderApply` is the id of the operation whose path ends with `apply`.
fn similar(wanted: &str) -> Option<&'static str> {
    let wanted = wanted.to_lowercase();
    let score = |name: &str| {
        let name = name.to_lowercase();
        if wanted.ends_with(&name) { 1.0 } else { strsim::jaro_winkler(&wanted, &name) }
    };
    let best = names().map(|name| (score(name), name)).max_by(|one, other| one.0.total_cmp(&other.0))?;
    (best.0 >= SIMILAR).then_some(best.1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn operations_that_do_not_exist_are_rejected_with_a_suggestion() {
        let check = |text: &str| text.parse::<FaultRule>().unwrap().check_operation();
        for name in ["GetCardDetail", "AssumeRoleWithOIDC", "batchShutdown", "uploadCert"] {
            assert_eq!(check(&format!("html@{name}")), Ok(()), "{name}");
        }
        assert_eq!(check("html"), Ok(()));
        for (wrong, suggested) in [
            ("GetCardDetial", "GetCardDetail?"),
            ("getcardrealstatus", "GetCardRealStatus?"),
            ("orderApply", "apply?"),
            ("batchShutdwon", "batchShutdown?"),
            ("zzz", "the last segment of a haoka path"),
        ] {
            let message = check(&format!("html@{wrong}")).unwrap_err().to_string();
            assert!(message.contains(wrong) && message.ends_with(suggested), "{message}");
        }
    }
}
