//! A server that sends the bytes that a test gives it.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

/// What a [`RawServer`] sends for one request.
#[derive(Clone, Debug)]
pub enum Response {
    /// Sends these bytes and keeps the connection open.
    Send(Vec<u8>),
    /// Sends these bytes, possibly none, and closes the connection.
    SendAndClose(Vec<u8>),
}

impl Response {
    /// Returns a complete response. `headers` are whole lines that end in `\r\n`.
    pub fn complete(status: &str, headers: &str, body: impl AsRef<[u8]>) -> Self {
        let body = body.as_ref();
        let mut bytes = format!("HTTP/1.1 {status}\r\n{headers}content-length: {}\r\n\r\n", body.len()).into_bytes();
        bytes.extend_from_slice(body);
        Self::Send(bytes)
    }

    /// Returns a response with status 200 and a JSON body.
    pub fn json(body: &str) -> Self {
        Self::complete("200 OK", "content-type: application/json\r\n", body)
    }

    /// Returns a response that is exactly this text, after which the connection closes.
    pub fn raw(text: &str) -> Self {
        Self::SendAndClose(text.as_bytes().to_vec())
    }
}

/// A server that reads whole requests, keeps them, and sends the bytes that a test gives it.
#[derive(Debug)]
pub struct RawServer {
    /// Where it listens.
    pub address: SocketAddr,
    requests: Arc<Mutex<Vec<Vec<u8>>>>,
    task: JoinHandle<()>,
}

impl RawServer {
    /// Starts a server that sends these responses in turn, and the last one for every further request.
    pub async fn start(responses: Vec<Response>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let requests: Arc<Mutex<Vec<Vec<u8>>>> = Arc::default();
        let received = Arc::clone(&requests);
        let task = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serve(stream, responses.clone(), Arc::clone(&received)));
            }
        });
        Self { address, requests, task }
    }

    /// Returns the address as a URL without path.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Returns the requests that arrived in full, head and body.
    pub fn requests(&self) -> Vec<String> {
        self.bytes().iter().map(|request| String::from_utf8_lossy(request).into_owned()).collect()
    }

    /// Returns the same requests as bytes.
    pub fn bytes(&self) -> Vec<Vec<u8>> {
        self.requests.lock().unwrap().clone()
    }
}

impl Drop for RawServer {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn serve(mut stream: TcpStream, responses: Vec<Response>, received: Arc<Mutex<Vec<Vec<u8>>>>) {
    while let Some(request) = read_request(&mut stream).await {
        let response = {
            let mut received = received.lock().unwrap();
            received.push(request);
            responses[(received.len() - 1).min(responses.len() - 1)].clone()
        };
        let (bytes, close) = match response {
            Response::Send(bytes) => (bytes, false),
            Response::SendAndClose(bytes) => (bytes, true),
        };
        // The client may have closed the connection already.
        let sent = stream.write_all(&bytes).await.is_ok();
        if close || !sent {
            return;
        }
    }
}

/// Reads head and body of one request; returns `None` if the client closes the connection.
pub async fn read_request(stream: &mut TcpStream) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    loop {
        if let Some(head) = bytes.windows(4).position(|four| four == b"\r\n\r\n").map(|at| at + 4) {
            let text = String::from_utf8_lossy(&bytes[..head]).to_ascii_lowercase();
            let length = text.lines().find_map(|line| line.strip_prefix("content-length:")?.trim().parse().ok());
            if bytes.len() >= head + length.unwrap_or(0) {
                return Some(bytes);
            }
        }
        let mut piece = [0; 4096];
        match stream.read(&mut piece).await {
            Ok(count) if count > 0 => bytes.extend_from_slice(&piece[..count]),
            _ => return None,
        }
    }
}
