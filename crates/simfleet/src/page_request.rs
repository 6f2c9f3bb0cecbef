//! A request for a page, whose response must have a list of rows.

use simfleet_runtime::{
    DecodeError, Envelope, InvalidParameter, Operation, Paged, Parameters, Request, check_page, checked,
};

/// A request that rejects a successful response without a list of rows, which decodes like an empty page.
#[derive(Clone, Debug)]
pub(crate) struct PageRequest<R>(pub(crate) R);

impl<R: Paged> Request for PageRequest<R> {
    type Answer = R::Answer;

    fn operation(&self) -> &Operation {
        self.0.operation()
    }

    fn name(&self) -> &str {
        self.0.name()
    }

    fn path(&self) -> &str {
        self.0.path()
    }

    fn parameters(&self) -> Result<Parameters<'_>, InvalidParameter> {
        self.0.parameters()
    }

    fn decode(&self, status: u16, body: &[u8]) -> Result<R::Answer, DecodeError> {
        let answer = self.0.decode(status, body)?;
        if let Some(paging) = &self.operation().paging
            && answer.success() == Some(true)
        {
            check_page(&checked(body)?, paging).map_err(|error| DecodeError::Json(serde::de::Error::custom(error)))?;
        }
        Ok(answer)
    }
}
