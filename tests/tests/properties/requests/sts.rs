//! The setter of each argument of the STS requests, by wire name, with the function that reads its value.

super::builders! {
    sts_client, sts:

    assume_role {
        "DurationSeconds": duration_seconds(a_number), "ExternalId": external_id(a_text), "Policy": policy(a_text),
        "RoleArn": role_arn(a_text), "RoleSessionName": role_session_name(a_text),
        "SourceIdentity": source_identity(a_text),
    }
    assume_role_with_oidc {
        "DurationSeconds": duration_seconds(a_number), "OIDCProviderArn": oidc_provider_arn(a_text),
        "OIDCToken": oidc_token(a_text), "Policy": policy(a_text), "RoleArn": role_arn(a_text),
        "RoleSessionName": role_session_name(a_text),
    }
    get_caller_identity {}
}
