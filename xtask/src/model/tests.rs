//! The model of a small spec with secrets, an unsigned operation, and success indicated by required members.

use super::*;
use crate::lint;
use crate::yaml::{self, Value};

const SPEC: &str = r#"
openapi: 3.0.3
info: {title: Small, version: "1", description: Two operations.}
servers: [{url: https://small.example}]
security: [{keyId: [], date: []}]
x-envelope: {success: {required-members: true}, code: Code, message: [Message], request-id: RequestId}
paths:
  /#Ask:
    post:
      operationId: Ask
      tags: [card]
      summary: Query one value
      description: Queries one value.
      x-effect: read
      x-effect-reason: The fixture has this effect.
      parameters:
        - {name: Action, in: query, required: true, description: Name of the operation., schema: {type: string, enum: [Ask]}}
        - {name: Kind, in: query, required: true, description: Constant., schema: {type: string, enum: [one]}}
        - {$ref: '#/components/parameters/Format'}
        - {name: Name, in: query, description: Name to query., schema: {type: string}}
        - {name: Token, in: query, description: Token of the caller., schema: {type: string, format: password}}
      responses:
        '200': {$ref: '#/components/responses/Good'}
        4XX: {$ref: '#/components/responses/Bad'}
        5XX: {$ref: '#/components/responses/Bad'}
  /#Enter:
    post:
      operationId: Enter
      tags: [card]
      summary: Log in with a password
      description: Logs in.
      security: []
      x-effect: read
      x-effect-reason: The fixture has this effect.
      parameters:
        - {name: Action, in: query, required: true, description: Name of the operation., schema: {type: string, enum: [Enter]}}
        - {$ref: '#/components/parameters/Format'}
      requestBody:
        content: {application/x-www-form-urlencoded: {schema: {$ref: '#/components/schemas/Entry'}}}
      responses:
        '200': {description: Logged in., content: {application/json: {schema: {$ref: '#/components/schemas/Plain'}}}}
        4XX: {$ref: '#/components/responses/Bad'}
        5XX: {$ref: '#/components/responses/Bad'}
components:
  securitySchemes:
    keyId: {type: apiKey, in: query, name: KeyId, description: Id of the key.}
    date: {type: apiKey, in: header, name: x-date, description: Time of the request.}
  parameters:
    Format: {name: Format, in: query, description: Format of the response., x-pipeline: true, schema: {type: string}}
  responses:
    Good: {description: Success., content: {application/json: {schema: {$ref: '#/components/schemas/Answer'}}}}
    Bad: {description: Not documented., content: {text/plain: {schema: {type: string}}}}
  schemas:
    Entry:
      type: object
      description: Credentials of the caller.
      properties:
        Word: {type: string, format: password, description: The password.}
        Name: {type: string, description: The name.}
    Plain:
      type: object
      description: Response of `Enter`.
      x-required-on-success: [Greeting]
      properties:
        Greeting: {type: string, description: Greeting.}
    Answer:
      type: object
      description: Response of `Ask`.
      x-required-on-success: [RequestId, Data]
      properties:
        RequestId: {type: string, description: Id of the request.}
        Data: {$ref: '#/components/schemas/Data'}
        Open:
          description: Unknown content.
          x-evidence: inferred
          x-settled-by: One call.
          x-secret: true
    Data:
      type: object
      description: The requested data.
      properties:
        Key: {type: string, format: password, description: A key.}
        List: {type: array, description: Rows., items: {$ref: '#/components/schemas/Row'}}
    Row:
      type: object
      description: A row.
      properties:
        Name: {type: string, description: Its name.}
        Token: {type: string, format: password, description: Its token.}
        Below: {$ref: '#/components/schemas/Row'}
"#;

fn model(source: &str) -> ApiModel {
    let root = yaml::parse(source).unwrap();
    let found: Vec<String> =
        lint::check(&root).iter().map(|problem| format!("{} {}", problem.at, problem.what)).collect();
    assert_eq!(found, Vec::<String>::new());
    build("small", &root)
}

fn operation<'a>(api: &'a ApiModel, id: &str) -> &'a OperationModel {
    api.operations.iter().find(|operation| operation.id == id).unwrap()
}

#[test]
fn success_is_read_from_required_members_or_from_a_field() {
    let api = model(SPEC);
    assert!(matches!(api.envelope.success, SuccessRule::RequiredMembers));
    assert_eq!(operation(&api, "Ask").required_on_success, ["RequestId", "Data"]);
    assert_eq!(operation(&api, "Enter").required_on_success, ["Greeting"]);

    let flagged = SPEC.replace("{required-members: true}", "{field: Done, equals: 0}").replace(
        "        RequestId: {",
        "        Done: {type: integer, format: int64, description: 0 means success.}\n        RequestId: {",
    );
    let flagged = flagged.replace(
        "        Greeting: {",
        "        Done: {type: integer, format: int64, description: 0 means success.}\n        Greeting: {",
    );
    match model(&flagged).envelope.success {
        SuccessRule::Field { name, equals } => assert!(name == "Done" && matches!(equals, Value::Integer(0))),
        SuccessRule::RequiredMembers => panic!("the field is ignored"),
    }
}

#[test]
fn an_empty_security_means_unsigned() {
    let api = model(SPEC);
    assert!(operation(&api, "Ask").signed && !operation(&api, "Enter").signed);
    let silent = model(&SPEC.replace("security: [{keyId: [], date: []}]\n", ""));
    assert!(operation(&silent, "Ask").signed && !operation(&silent, "Enter").signed);
    let open = model(&SPEC.replace("security: [{keyId: [], date: []}]\n", "security: []\n"));
    assert!(!operation(&open, "Ask").signed);
}

#[test]
fn secrets_are_found_in_parameters_and_answers() {
    let api = model(SPEC);
    let secret = |id: &str| -> Vec<&str> {
        let all = operation(&api, id).parameters.iter();
        all.filter(|parameter| parameter.secret).map(|parameter| parameter.name.as_str()).collect()
    };
    assert_eq!((secret("Ask"), secret("Enter")), (vec!["Token"], vec!["Word"]));
    assert_eq!(operation(&api, "Ask").secrets, ["Data.Key", "Data.List.Token", "Open"]);
    assert_eq!(operation(&api, "Enter").secrets, Vec::<String>::new());
}

#[test]
fn an_rpc_api_lists_the_parameters_that_callers_cannot_set() {
    let api = model(SPEC);
    assert!(api.rpc);
    assert_eq!(api.supplied, ["Action", "Format", "KeyId"], "other constants are not part of the protocol");
    assert!(!model(&SPEC.replace("  /#Enter:", "  /enter:")).rpc);
    let unnamed = "        - {name: Action, in: query, required: true, description: Name of the operation., \
                   schema: {type: string, enum: [Enter]}}\n";
    assert!(SPEC.contains(unnamed) && !model(&SPEC.replace(unnamed, "")).rpc);
}

/// Checks the same facts for the committed specs.
#[test]
fn the_committed_specs_have_the_expected_secrets_and_signatures() {
    let read = |name: &str| {
        let path = format!("{}/../specs/{name}.yaml", env!("CARGO_MANIFEST_DIR"));
        model(&std::fs::read_to_string(path).unwrap())
    };
    let of_signature = [
        "AccessKeyId",
        "Action",
        "Format",
        "SecurityToken",
        "Signature",
        "SignatureMethod",
        "SignatureNonce",
        "SignatureVersion",
        "Timestamp",
        "Version",
    ];
    let secrets = |api: &ApiModel| -> Vec<String> {
        api.operations
            .iter()
            .flat_map(|one| one.secrets.iter().map(move |path| format!("{}: {path}", one.id)))
            .collect()
    };
    let unsigned = |api: &ApiModel| -> Vec<String> {
        api.operations.iter().filter(|one| !one.signed).map(|one| one.id.clone()).collect()
    };

    let linkcard = read("linkcard");
    assert!(linkcard.rpc && linkcard.supplied == of_signature && unsigned(&linkcard).is_empty());
    assert!(secrets(&linkcard).is_empty());

    let haoka = read("haoka");
    assert!(!haoka.rpc && haoka.supplied.is_empty());
    assert_eq!(unsigned(&haoka), ["regionCodes"]);
    assert_eq!(secrets(&haoka), ["oneLinkToken: data", "oneLinkWirelessToken: data"]);

    let sts = read("sts");
    assert!(sts.rpc && sts.supplied == of_signature);
    assert_eq!(unsigned(&sts), ["AssumeRoleWithOIDC"]);
    let keys = ["Credentials.AccessKeySecret", "Credentials.SecurityToken"];
    let both = ["AssumeRole", "AssumeRoleWithOIDC"].map(|id| keys.map(|key| format!("{id}: {key}")));
    assert_eq!(secrets(&sts), both.concat());
    let token = operation(&sts, "AssumeRoleWithOIDC").parameters.iter().find(|one| one.name == "OIDCToken");
    assert!(token.is_some_and(|token| token.secret && token.location == ParameterLocation::Form));
    assert_eq!(operation(&sts, "GetCallerIdentity").required_on_success, ["AccountId", "Arn"]);
}

/// Claims of a member, of a sentence about a documented member, of a list without an object around it, and of a limit.
const CLAIMS: &str = r#"
paths:
  /codes:
    get:
      operationId: codes
      x-settled-by: Call it.
      x-quota: [{limit: 3, per: 1s, scope: account, x-evidence: inferred}]
      parameters: [{name: Kind, in: query, description: The kind., x-evidence: inferred}]
      responses:
        '200': {description: The codes., content: {application/json: {schema: {$ref: '#/components/schemas/Codes'}}}}
components:
  schemas:
    Codes: {type: array, x-list-member: nodes, items: {$ref: '#/components/schemas/Code'}}
    Code:
      type: object
      x-settled-by: Look at a code.
      properties:
        state: {type: integer, enum: [1, 2], description: Probably the state., x-evidence: inferred}
        time:
          type: string
          description: The time.
          x-claims: [{description: It is UTC+8., x-evidence: inferred, x-settled-by: Compare the clocks.}]
        inner: {$ref: '#/components/schemas/Code'}
"#;

#[test]
fn claims_have_a_location_a_settlement_and_places() {
    let api = build("small", &yaml::parse(CLAIMS).unwrap_or_else(|error| panic!("{}", error.what)));
    let shown = api.claims.iter().map(|claim| {
        let places = claim.places.iter().map(|place| match place {
            ClaimPlaceModel::Operation(operation) => operation.clone(),
            ClaimPlaceModel::Parameter { operation, name } => format!("{operation}({name})"),
            ClaimPlaceModel::Response { operation, path, kind, values } => {
                format!("{operation}: {path} {kind} {}", values.join("|"))
            }
        });
        let places: Vec<String> = places.collect();
        format!("{} / {} / {} / {}", claim.id, claim.text, claim.settled_by, places.join("; "))
    });
    let shown: Vec<String> = shown.collect();
    assert_eq!(
        shown,
        [
            "codes.x-quota.0 / limit: 3, per: 1s, scope: account / Call it. / ",
            "codes.parameters.Kind / The kind. / Call it. / codes(Kind)",
            "Code.state / Probably the state. / Look at a code. / codes: nodes.state integer 1|2",
            "Code.time.x-claims.0 / It is UTC+8. / Compare the clocks. / codes: nodes.time  ",
        ]
    );
}
