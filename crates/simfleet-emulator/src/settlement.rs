//! How the settlement entries of an order relate to each other.

/// What the ordinary settlement (the entry of month 0) of an order contains, if the order also has an instant payment
/// (the entry of month -99).
///
/// No document says which of the two the platform does, so a program that handles money must be right for both.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Settlement {
    /// Only the rest of the commission: the two entries together are the commission. That this is the default is a choice
    /// of this emulator; no source supports either reading.
    #[default]
    Additive,
    /// The whole commission: it includes the instant payment, and adding up the entries would count that twice.
    Inclusive,
}
