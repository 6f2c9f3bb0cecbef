//! A stateful stand-in for Linkcard and the V2.0 open API of SIM resellers.
