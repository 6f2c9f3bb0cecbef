//! Client for Alibaba Cloud's IoT SIM service (Linkcard 2021-05-20), generated from specs/linkcard.yaml.
