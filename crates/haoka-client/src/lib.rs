//! Client for the V2.0 open API of SIM resellers, generated from specs/haoka.yaml.
