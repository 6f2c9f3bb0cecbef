//! The `simfleet` program.

fn main() {}
