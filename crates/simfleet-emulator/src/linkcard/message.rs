//! `SendMessage`: platform messages to cards. No message is delivered.
//!
//! Every accepted request is a task with its own number, and is kept for tests. Repeating a request sends again,
//! because the service has no idempotency key for it.

use serde_json::Value;

use super::input;
use super::operation::LinkcardOperation;
use super::state::Linkcard;
use super::state::messages::SentMessage;
use crate::cards::is_msisdn;
use crate::clock::Moment;
use crate::request::Params;
use crate::service_error::ServiceError;
use crate::sync::lock;

pub(super) const OPERATIONS: &[LinkcardOperation] = &[LinkcardOperation { action: "SendMessage", run: send_message }];

/// The maximum number of cards of one message. The service's own limit is not known.
const MSISDNS: usize = 1_000;
/// The maximum number of characters of a task's name.
const TASK_NAME: usize = 40;
/// How far ahead a message can be scheduled: 31 days in real seconds.
const AHEAD: i64 = 31 * 86_400;

fn send_message(linkcard: &Linkcard, params: &Params, now: Moment) -> Result<Value, ServiceError> {
    let task_name = input::required(params, "TaskName")?;
    // The documents only say "no special characters".
    let plain = |letter: char| letter.is_alphanumeric() || matches!(letter, '_' | '-' | ' ');
    if task_name.chars().count() > TASK_NAME || !task_name.chars().all(plain) {
        return Err(input::illegal_parameter("TaskName", "at most 40 letters, digits, spaces, hyphens or underscores"));
    }
    let template = input::require(input::integer::<i64>(params, "MessageTemplateId")?, "MessageTemplateId")?;
    if template < 1 {
        return Err(input::illegal_parameter("MessageTemplateId", "the number of a template"));
    }
    let wanted = input::require(input::integer::<i64>(params, "MessageSendTime")?, "MessageSendTime")?;
    let present = linkcard.shared.timing.wall_seconds(now);
    if wanted < 0 || wanted > present.saturating_add(AHEAD) {
        return Err(input::illegal_parameter("MessageSendTime", "Unix seconds, at most a month ahead"));
    }
    let variables = params.get("MessageVariableParam").unwrap_or_default();
    let braced = variables.starts_with('{') && variables.ends_with('}');
    if !(braced || variables.is_empty()) {
        return Err(input::illegal_parameter("MessageVariableParam", "values in braces: {a}{b}"));
    }
    let msisdns = input::json_texts(params, "Msisdns", MSISDNS)?.unwrap_or_default();
    if !msisdns.iter().all(|msisdn| is_msisdn(msisdn)) {
        return Err(input::illegal_parameter("Msisdns", "a list of numbers of 11 to 15 digits"));
    }
    let mut state = lock(&linkcard.state);
    let messages = &mut state.messages;
    messages.last += 1;
    let task = messages.last;
    let (task_name, variables) = (task_name.to_owned(), variables.chars().take(1000).collect());
    let message = SentMessage { task, task_name, template, variables, msisdns, at: wanted.max(present) };
    messages.by_task.insert(task, message);
    linkcard.shared.effects.count("SendMessage");
    Ok(Value::from(task))
}

#[cfg(test)]
mod tests {
    use super::super::testing::{call, rejected};
    use crate::linkcard::testing::linkcard;
    use crate::shared::testing::START;

    #[test]
    fn each_message_is_a_separate_task() {
        let (linkcard, _) = linkcard(&[], false);
        let later = (START + 60).to_string();
        let own = [
            ("TaskName", "restart 重启"),
            ("MessageTemplateId", "14"),
            ("MessageSendTime", later.as_str()),
            ("MessageVariableParam", "{a}{b}"),
            ("Msisdns", r#"["1440000001111"]"#),
        ];
        let (first, second) =
            (call(&linkcard, "SendMessage", &own).unwrap(), call(&linkcard, "SendMessage", &own).unwrap());
        assert_eq!(second.as_i64().unwrap(), first.as_i64().unwrap() + 1);
        let sent = linkcard.messages();
        assert_eq!((sent.len(), sent[0].msisdns.len(), sent[1].at as u64), (2, 1, START + 60));
        assert_eq!(linkcard.shared.effects.all()["SendMessage"], 2);
        let late = (START + 32 * 86_400).to_string();
        let long = "x".repeat(41);
        for (name, value) in [
            ("TaskName", "a;b"),
            ("TaskName", &long),
            ("MessageTemplateId", "0"),
            ("MessageTemplateId", "9223372036854775808"),
            ("MessageSendTime", "-1"),
            ("MessageSendTime", &late),
            ("MessageVariableParam", "a"),
            ("Msisdns", r#"["1"]"#),
        ] {
            let mut wrong = own.to_vec();
            wrong.retain(|(other, _)| *other != name);
            wrong.push((name, value));
            assert_eq!(
                rejected(&linkcard, "SendMessage", &wrong),
                (400, "IllegalParameter".to_owned()),
                "{name}={value}"
            );
        }
    }
}
