//! What a secret can prove: a signature that is computed again under an assumption.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use secrecy::{ExposeSecret, SecretString};
use sha1::Sha1;
use sha2::Sha256;

use super::finding::{Cause, Certainty, Finding, Findings};
use crate::sign::hex;

/// A text that the client may have signed, and what is wrong with it. Without a cause it is the correct one.
#[derive(Debug)]
pub(super) struct Assumption {
    pub(super) causes: Vec<Cause>,
    pub(super) text: String,
}

impl Assumption {
    pub(super) fn new(causes: &[Cause], text: impl Into<String>) -> Self {
        Self { causes: causes.to_vec(), text: text.into() }
    }
}

/// Which HMAC a scheme uses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Hash {
    Sha1,
    Sha256,
}

/// Returns the secret with what users add to it by mistake.
fn secrets(secret: &str, hash: Hash) -> Vec<(Option<Cause>, String)> {
    let (right, wrong) = match hash {
        Hash::Sha1 => ("&", ""),
        Hash::Sha256 => ("", "&"),
    };
    let blank = Some(Cause::BlankInSecret);
    let clean = secret.trim_matches(['"', '\'', '\u{feff}', ' ', '\n', '\r', '\t']);
    // The client signed with the secret as it is given, which may be the mistake.
    let as_it_is = if clean == secret { None } else { blank };
    let mut all = vec![
        (as_it_is, format!("{secret}{right}")),
        (None, format!("{clean}{right}")),
        (Some(Cause::Ampersand), format!("{secret}{wrong}")),
    ];
    let spoiled = [
        format!("{secret}\n"),
        format!("{secret}\r\n"),
        format!("{secret}\r"),
        format!("{secret} "),
        format!(" {secret}"),
        format!("\u{feff}{secret}"),
        format!("\"{secret}\""),
        format!("'{secret}'"),
    ];
    all.extend(spoiled.into_iter().map(|other| (blank, format!("{other}{right}"))));
    all
}

fn signature(key: &str, text: &str, hash: Hash) -> String {
    match hash {
        Hash::Sha1 => Hmac::<Sha1>::new_from_slice(key.as_bytes()).map_or(String::new(), |mut mac| {
            mac.update(text.as_bytes());
            STANDARD.encode(mac.finalize().into_bytes())
        }),
        Hash::Sha256 => Hmac::<Sha256>::new_from_slice(key.as_bytes()).map_or(String::new(), |mut mac| {
            mac.update(text.as_bytes());
            hex(&mac.finalize().into_bytes())
        }),
    }
}

/// Finds the assumption under which the signature that was sent is right. Returns whether there is one.
pub(super) fn prove(
    secret: &SecretString,
    hash: Hash,
    sent: &str,
    assumptions: &[Assumption],
    findings: &mut Findings,
) -> bool {
    for (of_secret, key) in secrets(secret.expose_secret(), hash) {
        for assumption in assumptions {
            let computed = signature(&key, &assumption.text, hash);
            let is_unescaped = computed != sent && computed.replace('+', " ") == sent;
            if computed != sent && !is_unescaped {
                continue;
            }
            let mut causes: Vec<Cause> = of_secret.into_iter().chain(assumption.causes.iter().copied()).collect();
            if is_unescaped {
                causes.push(Cause::SignatureNotEscaped);
            }
            if causes.is_empty() {
                causes.push(Cause::WrongSecret);
            }
            // Differences of the same kind were found in the texts, and say where.
            findings.retain(|finding| causes.contains(&finding.cause) || finding.certainty == Certainty::Certain);
            for cause in causes {
                let known: Vec<Finding> = findings.iter().filter(|finding| finding.cause == cause).cloned().collect();
                if known.is_empty() {
                    findings.add(Finding::new(cause, Certainty::Certain));
                }
                for finding in known {
                    findings.add(Finding { certainty: Certainty::Certain, ..finding });
                }
            }
            return true;
        }
    }
    false
}

/// Reports a secret that cannot be right as it is.
pub(super) fn check_secret(secret: &SecretString, findings: &mut Findings) {
    let secret = secret.expose_secret();
    if secret.is_empty() || !secret.bytes().all(|byte| byte.is_ascii_graphic()) || secret.starts_with(['"', '\'']) {
        findings.add(Finding::new(Cause::BlankInSecret, Certainty::Likely));
    }
}
