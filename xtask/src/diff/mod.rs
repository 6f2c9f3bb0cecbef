//! `cargo xtask diff`: what changed between two versions of a spec, and what that means to those who rely on it.
//!
//! Every change has two classes. **On the wire**: is a client made of the old version understood by a service that does
//! what the new one says, and does it understand the answers? **In Rust**: does code written against the old generated
//! client still compile, and do what it did? Each is `breaking`, `additive` or `neutral`, by the table in `rules`.
//!
//! Promises: a change is told once. What operations share (types, parameters, answers) is told where it stands, with the
//! operations that it reaches and whether they send or answer it, and its class follows from that. Order says nothing,
//! except where it does: the first server, the messages of the envelope. What no rule knows is `unclassified` and counts
//! as breaking. Never changes a file, never needs the network.
//!
//! `load` reads, `compare` keeps the state, `document`, `operations`, `parameters`, `answers`, `types`, `limits` and
//! `values` compare one subject each, `uses` knows who refers to what, `text` prints; `report` is the JSON form.
//!
//! Decisions behind the table:
//!
//! * Structs of answers are `#[non_exhaustive]`, so that a member more is additive. Structs of forms are not: their
//!   fields are public and literals of them list all, so that a member more breaks Rust, optional or not.
//! * An answer's required member has the type `T`, others `Option<T>`; lists and open objects have one type for both.
//! * A required enumeration takes `Default` from an answer's struct, and from those that always hold it.
//! * Setters are called one by one, so that a new required parameter compiles. It is breaking all the same: calls that
//!   worked fail.
//! * Repeating a request that was sent once breaks a promise although no signature changes: it counts as breaking Rust.
//!   The reverse is additive: nothing is done twice, and the error that tells so has always been possible.
//! * Limits and rules on parameters are checked before anything is sent, so that tightening breaks Rust as well.
//! * A renamed operation, type, member or value is told as renamed, not as gone and new: operations by method, path and
//!   constants; types by the place where they are used; members and values by the name that Rust gives them.
//! * A secret has a Rust type of its own, so that marking a value breaks Rust in either direction and nothing on the wire.
//! * An operation that must be signed from now on breaks Rust as well: a client without credentials could call it.
//! * Types come and go with the operations and members that use them; they are listed and count as no change.

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
