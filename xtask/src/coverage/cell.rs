//! The columns and cells of the coverage table.

/// A column of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Column {
    Spec,
    Client,
    Program,
    Emulator,
    Properties,
    EndToEnd,
    PolicySpy,
}

impl Column {
    pub(super) const ALL: [Self; 7] =
        [Self::Spec, Self::Client, Self::Program, Self::Emulator, Self::Properties, Self::EndToEnd, Self::PolicySpy];

    pub(super) const fn title(self) -> &'static str {
        match self {
            Self::Spec => "spec",
            Self::Client => "client",
            Self::Program => "program",
            Self::Emulator => "emulator",
            Self::Properties => "property test",
            Self::EndToEnd => "end-to-end test",
            Self::PolicySpy => "policy spy",
        }
    }

    /// The module that holds the column's tests, one test for each operation.
    pub(super) const fn suite(self) -> Option<&'static str> {
        match self {
            Self::Spec | Self::Client | Self::Program => None,
            Self::Emulator => Some("emulator"),
            Self::Properties => Some("requests"),
            Self::EndToEnd => Some("operations"),
            Self::PolicySpy => Some("policy_spy"),
        }
    }
}

/// One cell of the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Cell {
    Covered,
    /// Says what is missing and where it was expected.
    Missing(String),
    NotApplicable,
}

impl Cell {
    pub(super) fn of(covered: bool, missing: impl FnOnce() -> String) -> Self {
        if covered { Self::Covered } else { Self::Missing(missing()) }
    }
}

/// Returns a text as the content of a cell of a Markdown table.
pub(super) fn cell_text(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").replace('|', "\\|")
}
