//! Every STS operation: its answer.

use simfleet_tests::calls::sts as calls;

super::operations! {
    simfleet::sts_client::API, calls, sts_session:

    assume_role |_, answer| {
        let user = answer.assumed_role_user.unwrap();
        assert!(user.arn.unwrap().ends_with("/sim-job"));
        let credentials = answer.credentials.unwrap();
        assert!(credentials.access_key_id.unwrap().starts_with("STS."));
        assert!(credentials.expiration.unwrap().ends_with('Z'));
    }
    assume_role_with_oidc |_, answer| {
        assert!(answer.credentials.unwrap().security_token.is_some());
        assert_eq!(answer.oidc_token_info.unwrap().subject.as_deref(), Some("system:serviceaccount:ns:app"));
    }
    get_caller_identity |_, answer| {
        assert_eq!(answer.identity_type, Some(calls::identity_type("RAMUser")));
        assert!(answer.account_id.is_some() && answer.user_id.is_some() && answer.role_id.is_none());
    }
}
