//! Wire formats of values.
//!
//! | module | for |
//! | --- | --- |
//! | [`json`] | the check of JSON text before it is decoded: doubled members, digits of numbers, memory |
//! | [`json_list`] | arrays that are sent as JSON text in one parameter |
//! | [`open_enum`] | enumerations that may gain values |
//! | [`lenient`] | nulls, missing members, numbers sent as strings and strings sent as numbers |
//! | [`wire`] | the objects of responses |
//! | [`xml`] | responses in XML, converted to JSON |

pub mod json;
pub mod json_list;
pub mod lenient;
pub mod open_enum;
pub mod wire;
pub mod xml;

mod budget;
mod number;
mod trim;
