//! How values travel.
//!
//! | module | for |
//! | --- | --- |
//! | [`json_list`] | arrays that travel as JSON text in one parameter |
//! | [`open_enum`] | code tables that may grow |
//! | [`lenient`] | nulls, missing members, numbers sent as text and the other way round |
//! | [`wire`] | the objects of answers |
//! | [`xml`] | answers in XML, as the JSON value they stand for |

pub mod json_list;
pub mod lenient;
pub mod open_enum;
pub mod wire;
pub mod xml;

mod trim;
