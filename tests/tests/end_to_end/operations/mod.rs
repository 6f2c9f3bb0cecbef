//! Operations and callbacks one by one, against the emulator.

mod haoka;
