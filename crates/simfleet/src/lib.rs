//! Signed, retried and polled access to fleets of IoT SIM cards.
