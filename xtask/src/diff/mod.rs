//! `cargo xtask diff`: reports the changes between two versions of a spec and their effects.
//!
//! Every change has two classes. **On the wire**: can a client that was generated from the old version still talk to a
//! service that implements the new one? **In Rust**: does code that uses the old generated client still compile and
//! behave the same? Each class is `breaking`, `additive` or `neutral`, according to the table in `rules`.
//!
//! A change in a shared part (type, parameter, response) is reported once, with the operations that it affects and
//! whether they send or return the part. Order is ignored, except for the first server and the messages of the
//! envelope. A change without a rule is `unclassified` and counts as breaking. The command changes no files and needs
//! no network.
//!
//! `load` reads the specs, `matching` pairs the operations, `differ` holds the state, and `document`, `operations`,
//! `parameters`, `answers`, `types`, `limits` and `values` compare one subject each. `uses` finds out which operations
//! use a component, `text` prints the report, and `report` defines its JSON form.
//!
//! Decisions behind the table:
//!
//! * Structs of responses are `#[non_exhaustive]`, so an added member is additive. Forms have no struct: each member is
//!   a setter of the request.
//! * A required member of a response has the type `T`, an optional one `Option<T>`. Lists and open objects have the
//!   same type in both cases.
//! * A struct of a response with a required enumeration does not implement `Default`, and neither does a struct that
//!   requires such a struct.
//! * Setters are separate methods, so code compiles without a new required parameter. The change is breaking
//!   nevertheless, because calls that succeeded fail.
//! * An operation that was sent once and is now retried counts as breaking in Rust, although no signature changes. The
//!   reverse is additive: the client repeats less, and the error that reports an unknown outcome already existed.
//! * Limits and rules on parameters are checked before a request is sent, so tightening them is breaking in Rust as
//!   well.
//! * A renamed operation, type, member or value is reported as renamed, not as removed and added. Operations are
//!   recognized by method, path and constants; types by the places where they are used; members and values by their
//!   Rust names.
//! * A secret has its own Rust type, so marking or unmarking a value is breaking in Rust and neutral on the wire.
//! * An operation that must now be signed is breaking in Rust as well, because a client without credentials could call
//!   it.
//! * Types are added and removed together with the operations and members that use them. They are listed and do not
//!   count as changes.

mod answers;
mod command;
mod comparison;
mod differ;
mod document;
mod excerpt;
mod limits;
mod load;
mod matching;
mod operations;
mod pairing;
mod parameters;
mod report;
mod rules;
mod scope;
mod text;
mod types;
mod uses;
mod values;

pub use command::{DiffArguments, FailOn, ReportFormat, diff};
pub use comparison::compare;
pub use load::{DiffError, Version};
pub use report::{
    Change, ChangeLocation, Comparison, Counts, LineColumn, Report, SpecSection, VERSION, Verdict, VersionStep,
};
pub use rules::{Class, Direction, table};
