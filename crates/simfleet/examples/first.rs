//! A minimal program: it prints the live state of one card.
//!
//! Start `simfleet emulator` first, or remove the endpoint and pass `AccessKey::from_env()?`.

use simfleet::linkcard::CardQuery;
use simfleet::{AccessKey, Linkcard, WaitFor};
use std::time::Duration;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), simfleet::Error> {
    let key = AccessKey::new("testid", "testsecret");
    let linkcard = Linkcard::builder().credentials(key).endpoint("http://127.0.0.1:2000").build()?;
    let card = CardQuery::iccid("89860321000000015668");
    let status = linkcard.card_status(card, WaitFor::at_most(Duration::from_secs(60))).await?;
    for row in &status.rows {
        println!("{:?}: {:?}, online: {:?}", row.iccid, row.status, row.online);
    }
    Ok(())
}
