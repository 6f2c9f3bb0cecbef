//! Requests that are passed to the emulator as values, without a socket: for simulations of many thousands of calls.

use std::error::Error;
use std::fmt;

use bytes::Bytes;
use hyper::{Request, Response};

use crate::admission::{self, not_applied};
use crate::emulator::Emulator;
use crate::request::ReceivedRequest;
use crate::request_body;
use crate::response;

/// The client gets no response, or a part of one, because of a fault. The request may have been executed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ConnectionLost;

impl fmt::Display for ConnectionLost {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("the connection was lost because of a fault")
    }
}

impl Error for ConnectionLost {}

impl Emulator {
    /// Responds to a request that was not sent over a socket. The request is checked, executed and logged like one that
    /// was; only the limits of connections and of the memory of all bodies do not apply. The path and the query of the
    /// URI count, and its authority is ignored.
    ///
    /// A transport of a client can call this, so that a simulation needs no sockets.
    ///
    /// ```
    /// use simfleet_emulator::{Auth, Emulator};
    ///
    /// # tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(async {
    /// let emulator = Emulator::builder().auth(Auth::Off).start("127.0.0.1:0".parse().unwrap()).await?;
    /// let uri = "/?Action=GetCardRealStatus&Version=2021-05-20&Format=JSON&Iccid=89860000000000000001";
    /// let response = emulator.respond(hyper::Request::get(uri).body(bytes::Bytes::new())?).await?;
    /// assert!(String::from_utf8_lossy(response.body()).contains("PROCESSING"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// # }).unwrap();
    /// ```
    ///
    /// # Errors
    ///
    /// Fails if a fault cuts the connection or the response.
    pub async fn respond(&self, request: Request<Bytes>) -> Result<Response<Bytes>, ConnectionLost> {
        let services = &*self.services;
        let timing = &services.shared.timing;
        let (head, body) = request.into_parts();
        let mut received = ReceivedRequest::new(head.method, &head.uri, head.headers, timing.now());
        received.body_pending = !body.is_empty();
        let mut entry = admission::new_log_entry(services, &received);
        let head = match request_body::check_received(&body) {
            Ok(()) => admission::check_head(services, &received, &mut entry),
            Err(error) => Err(error.answer()),
        };
        let plan = match head {
            Ok(head) => {
                (received.body, received.body_pending) = (body, false);
                admission::run(services, head, &received, &mut entry).await
            }
            Err(answer) => not_applied(answer),
        };
        admission::log(services, entry, &plan);
        let Some(answer) = plan.answer.filter(|_| !plan.cut_body) else { return Err(ConnectionLost) };
        let (content_type, text) = answer.rendered();
        let mut response = Response::new(Bytes::from(text));
        response::write_head(&mut response, &answer, &content_type, timing);
        Ok(response)
    }
}
