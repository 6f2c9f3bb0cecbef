//! Sends signed requests and keeps the answers as they came.

use std::sync::{Arc, Mutex};

use simfleet::runtime::{BoxFuture, Operation, Pipeline, PrepareError};

/// Signs by the SDK's pipeline, sends, and keeps the text of every answer.
#[derive(Debug)]
pub(crate) struct Recorder {
    signer: Arc<dyn Pipeline>,
    answers: Mutex<Vec<String>>,
}

impl Recorder {
    pub(crate) fn new(signer: Arc<dyn Pipeline>) -> Arc<Self> {
        Arc::new(Self { signer, answers: Mutex::default() })
    }

    /// The latest answer.
    pub(crate) fn last(&self) -> String {
        self.answers.lock().unwrap().last().cloned().expect("an answer")
    }
}

impl Pipeline for Recorder {
    fn prepare<'a>(
        &'a self,
        operation: &'static Operation,
        request: &'a mut reqwest::Request,
    ) -> BoxFuture<'a, Result<(), PrepareError>> {
        self.signer.prepare(operation, request)
    }

    fn execute<'a>(
        &'a self,
        client: &'a reqwest::Client,
        _operation: &'static Operation,
        request: reqwest::Request,
    ) -> BoxFuture<'a, reqwest::Result<reqwest::Response>> {
        Box::pin(async move {
            let response = client.execute(request).await?;
            let status = response.status();
            let text = response.text().await?;
            self.answers.lock().unwrap().push(text.clone());
            // The answer again, for the generated code.
            let again = http::Response::builder().status(status).body(text).expect("an answer");
            Ok(again.into())
        })
    }
}
