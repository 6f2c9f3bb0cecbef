//! What the generated simfleet clients lean on: pipeline trait, wire codecs, operation tables.
