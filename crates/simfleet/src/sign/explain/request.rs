//! The request as it was sent.

use super::text::form_decoded;

/// Further headers of a request are ignored.
pub(super) const HEADER_LIMIT: usize = 200;

/// A parameter as it was sent.
#[derive(Clone, Debug)]
pub(super) struct SentPair {
    pub(super) name: String,
    pub(super) value: Vec<u8>,
    /// `name=value` as it was spelled.
    pub(super) raw: String,
    pub(super) is_form: bool,
}

/// The body of a request.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) enum Body {
    #[default]
    None,
    Text(String),
    /// The request has a body that the text does not show.
    Unknown,
}

/// The request as it was sent. What the text does not show is absent.
#[derive(Clone, Debug, Default)]
pub(super) struct SentRequest {
    pub(super) method: Option<String>,
    pub(super) host: Option<String>,
    pub(super) path: Option<String>,
    pub(super) query: Option<String>,
    /// Names in lower case.
    pub(super) headers: Vec<(String, String)>,
    pub(super) body: Body,
    /// The string to sign of the client, RPC.
    pub(super) string_to_sign: Option<String>,
    /// The hash in the string to sign of the client, ACS3.
    pub(super) canonical_hash: Option<String>,
}

impl SentRequest {
    /// Sets host, path and query from a URL or the target of a request line.
    pub(super) fn set_url(&mut self, url: &str) {
        let url = url.split('#').next().unwrap_or_default();
        let rest = match url.split_once("://") {
            Some((_, rest)) => {
                let end = rest.find(['/', '?']).unwrap_or(rest.len());
                let host = rest.get(..end).unwrap_or_default();
                self.host = Some(host.rsplit('@').next().unwrap_or_default().to_owned());
                rest.get(end..).unwrap_or_default()
            }
            None => url,
        };
        let (path, query) = rest.split_once('?').map_or((rest, None), |(path, query)| (path, Some(query)));
        self.path = Some(if path.is_empty() { "/" } else { path }.to_owned());
        self.query = query.map(str::to_owned).or_else(|| self.query.take());
    }

    /// Returns the value of a header, named in lower case.
    pub(super) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// Returns the host of the header, or else of the URL.
    pub(super) fn host(&self) -> Option<&str> {
        self.header("host").or(self.host.as_deref())
    }

    /// Returns whether the body is a form.
    pub(super) fn has_form(&self) -> bool {
        let Body::Text(body) = &self.body else { return false };
        match self.header("content-type") {
            Some(kind) => kind.to_ascii_lowercase().contains("x-www-form-urlencoded"),
            None => !body.trim_start().starts_with(['{', '[', '<']) && body.contains('='),
        }
    }

    /// Returns whether the body is JSON with content.
    pub(super) fn has_json(&self) -> bool {
        matches!(&self.body, Body::Text(body) if body.trim_start().starts_with(['{', '[']) && body.trim().len() > 2)
    }

    /// Returns the parameters of query and form, without the signature.
    pub(super) fn pairs(&self) -> Vec<SentPair> {
        let mut pairs = self.all_pairs();
        pairs.retain(|pair| pair.name != "Signature");
        pairs
    }

    fn all_pairs(&self) -> Vec<SentPair> {
        let mut pairs = Vec::new();
        let mut add = |text: &str, is_form: bool| {
            for raw in text.split('&').filter(|raw| !raw.is_empty()) {
                let (name, value) = raw.split_once('=').unwrap_or((raw, ""));
                let name = String::from_utf8_lossy(&form_decoded(name)).into_owned();
                pairs.push(SentPair { name, value: form_decoded(value), raw: raw.to_owned(), is_form });
            }
        };
        add(self.query.as_deref().unwrap_or_default(), false);
        if let (Body::Text(body), true) = (&self.body, self.has_form()) {
            add(body.trim_end_matches(['\r', '\n']), true);
        }
        pairs
    }

    /// Returns the parameter `Signature` as it was spelled.
    pub(super) fn raw_signature(&self) -> Option<String> {
        let pair = self.all_pairs().into_iter().find(|pair| pair.name == "Signature")?;
        pair.raw.split_once('=').map(|(_, value)| value.to_owned())
    }
}
