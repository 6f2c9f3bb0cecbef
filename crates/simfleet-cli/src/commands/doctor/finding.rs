//! What a check found.

use super::said::Said;
use crate::output::OutputRow;
use crate::rows::{DoctorCheck, DoctorRow, DoctorStatus};
use crate::services::Service;

/// The result of one check.
#[derive(Clone, Debug)]
pub(super) struct Finding {
    pub(super) check: DoctorCheck,
    pub(super) service: Option<&'static Service>,
    pub(super) status: DoctorStatus,
    pub(super) what: Said,
    pub(super) evidence: Vec<Said>,
    pub(super) remedy: Option<Said>,
}

impl Finding {
    pub(super) fn new(check: DoctorCheck, status: DoctorStatus, what: Said) -> Self {
        Self { check, service: None, status, what, evidence: Vec::new(), remedy: None }
    }

    pub(super) fn ok(check: DoctorCheck, what: Said) -> Self {
        Self::new(check, DoctorStatus::Ok, what)
    }

    pub(super) fn skipped(check: DoctorCheck, what: Said) -> Self {
        Self::new(check, DoctorStatus::Skipped, what)
    }

    pub(super) fn warning(check: DoctorCheck, what: Said, remedy: Said) -> Self {
        Self::new(check, DoctorStatus::Warning, what).with_remedy(Some(remedy))
    }

    pub(super) fn error(check: DoctorCheck, what: Said, remedy: Option<Said>) -> Self {
        Self::new(check, DoctorStatus::Error, what).with_remedy(remedy)
    }

    /// Creates a finding from an error of the SDK.
    pub(super) fn of_error(check: DoctorCheck, error: &simfleet::Error) -> Self {
        Self::error(check, Said::plain(error.to_string()), error.remedy().map(Said::plain))
    }

    #[must_use]
    pub(super) fn of(mut self, service: &'static Service) -> Self {
        self.service = Some(service);
        self
    }

    #[must_use]
    pub(super) fn with_evidence(mut self, evidence: impl IntoIterator<Item = Said>) -> Self {
        self.evidence.extend(evidence);
        self
    }

    #[must_use]
    pub(super) fn with_remedy(mut self, remedy: Option<Said>) -> Self {
        self.remedy = remedy;
        self
    }

    /// Replaces the id of a key in every text, because services and remedies quote it.
    #[must_use]
    pub(super) fn without_id(mut self, id: &str, shown: &str) -> Self {
        // A shorter id would be part of other words.
        if id.len() < 4 {
            return self;
        }
        for text in std::iter::once(&mut self.what).chain(&mut self.evidence).chain(&mut self.remedy) {
            *text = text.replace(id, shown);
        }
        self
    }

    pub(super) fn row(&self) -> OutputRow {
        let row = |text: &Said| one_line(&text.row);
        OutputRow::of(&DoctorRow {
            check: self.check,
            service: self.service.map(|service| service.api.name),
            status: self.status,
            what: row(&self.what),
            evidence: self.evidence.iter().map(row).collect(),
            remedy: self.remedy.as_ref().map(row),
        })
    }
}

/// Returns a text without line breaks.
pub(super) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
