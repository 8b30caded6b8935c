//! HTTP/1.1, as much of it as the gateway needs: requests without chunks, persistent connections, a thread each.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use percent_encoding::percent_decode_str;

/// A request: method, path, parameters, headers, body.
#[derive(Clone, Debug, Default)]
pub(crate) struct Request {
    /// GET, POST, ...
    pub(crate) method: String,
    /// Path, percent-decoded, without parameters.
    pub(crate) path: String,
    /// Parameters, percent-decoded, in their order.
    pub(crate) parameters: Vec<(String, String)>,
    /// Headers; names in lower case.
    pub(crate) headers: Vec<(String, String)>,
    /// Body.
    pub(crate) body: Vec<u8>,
}

impl Request {
    /// The first parameter of that name.
    pub(crate) fn parameter(&self, name: &str) -> Option<&str> {
        self.parameters.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// The first header of that name, which is in lower case.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }
}

/// What to answer.
#[derive(Clone, Debug)]
pub(crate) enum Reaction {
    /// A response.
    Send {
        /// Status code and reason.
        status: &'static str,
        /// Content-Type.
        kind: &'static str,
        /// Body.
        body: Vec<u8>,
    },
    /// Nothing, ever; the connection stays open until the client gives up.
    Silence,
}

/// A server that answers until it is dropped.
#[derive(Debug)]
pub(crate) struct Server {
    /// Where it listens.
    pub(crate) address: SocketAddr,
    stopping: Arc<AtomicBool>,
    acceptor: Option<JoinHandle<()>>,
}

impl Server {
    /// Listens on loopback; port 0 takes a free one.
    ///
    /// # Errors
    /// Where the port cannot be had.
    pub(crate) fn start(
        port: u16,
        react: impl Fn(&Request) -> Reaction + Send + Sync + 'static,
    ) -> Result<Self, std::io::Error> {
        let listener = TcpListener::bind(("127.0.0.1", port))?;
        let address = listener.local_addr()?;
        let stopping = Arc::new(AtomicBool::new(false));
        let (stop, react) = (Arc::clone(&stopping), Arc::new(react));
        let acceptor = thread::spawn(move || {
            for stream in listener.incoming() {
                if stop.load(Ordering::Relaxed) {
                    return;
                }
                let react = Arc::clone(&react);
                if let Ok(stream) = stream {
                    thread::spawn(move || {
                        let _ = converse(&stream, &*react);
                    });
                }
            }
        });
        Ok(Self { address, stopping, acceptor: Some(acceptor) })
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stopping.store(true, Ordering::Relaxed);
        // The acceptor sees the flag with the next connection: this one.
        let _ = TcpStream::connect(self.address);
        if let Some(acceptor) = self.acceptor.take() {
            let _ = acceptor.join();
        }
    }
}

/// A response as a client sees it.
#[derive(Clone, Debug)]
pub(crate) struct Received {
    /// Status code.
    pub(crate) status: u16,
    /// Status line and headers.
    pub(crate) head: String,
    /// Body.
    pub(crate) body: Vec<u8>,
}

/// Asks `address` for `target`, on a connection of its own.
///
/// # Errors
/// Where no connection can be had, or what comes is no HTTP.
pub(crate) fn get(address: SocketAddr, target: &str, accept: &str) -> std::io::Result<Received> {
    let mut stream = TcpStream::connect(address)?;
    write!(stream, "GET {target} HTTP/1.1\r\nHost: {address}\r\nAccept: {accept}\r\nConnection: close\r\n\r\n")?;
    let mut head = Vec::new();
    stream.read_to_end(&mut head)?;
    let broken = || std::io::Error::from(std::io::ErrorKind::InvalidData);
    let end = head.windows(4).position(|window| window == b"\r\n\r\n").ok_or_else(broken)? + 4;
    let body = head.split_off(end);
    let head = String::from_utf8(head).map_err(|_| broken())?;
    let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).ok_or_else(broken)?;
    Ok(Received { status, head, body })
}

fn converse(stream: &TcpStream, react: &dyn Fn(&Request) -> Reaction) -> std::io::Result<()> {
    stream.set_read_timeout(Some(Duration::from_secs(60)))?;
    stream.set_nodelay(true)?;
    let mut reader = BufReader::new(stream);
    while let Some(request) = read_request(&mut reader)? {
        let (status, kind, body) = match react(&request) {
            Reaction::Send { status, kind, body } => (status, kind, body),
            Reaction::Silence => {
                stream.set_read_timeout(Some(Duration::from_secs(600)))?;
                std::io::copy(&mut reader, &mut std::io::sink())?;
                return Ok(());
            }
        };
        let length = body.len();
        let mut response = format!(
            "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {length}\r\n\
             Access-Control-Allow-Origin: *\r\nCache-Control: no-store\r\n\r\n"
        )
        .into_bytes();
        if request.method != "HEAD" {
            response.extend(body);
        }
        (&*stream).write_all(&response)?;
        if request.header("connection").is_some_and(|value| value.eq_ignore_ascii_case("close")) {
            break;
        }
    }
    Ok(())
}

fn read_request(reader: &mut impl BufRead) -> std::io::Result<Option<Request>> {
    let mut line = String::new();
    if reader.read_line(&mut line)? == 0 {
        return Ok(None);
    }
    let mut words = line.split_whitespace();
    let (Some(method), Some(target)) = (words.next(), words.next()) else { return Ok(None) };
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let mut request = Request { method: method.to_owned(), path: decoded(path), ..Request::default() };
    for pair in query.split('&').filter(|pair| !pair.is_empty()) {
        let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
        request.parameters.push((decoded(key), decoded(&value.replace('+', " "))));
    }
    loop {
        let mut line = String::new();
        if reader.read_line(&mut line)? == 0 || line.trim().is_empty() {
            break;
        }
        if let Some((key, value)) = line.split_once(':') {
            request.headers.push((key.trim().to_lowercase(), value.trim().to_owned()));
        }
    }
    let length = request.header("content-length").and_then(|length| length.parse().ok()).unwrap_or(0u16);
    request.body = vec![0; usize::from(length)];
    reader.read_exact(&mut request.body)?;
    Ok(Some(request))
}

/// Percent-decoding (RFC 3986 2.1); what is not UTF-8 is replaced.
fn decoded(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_request_is_read_whole() {
        let text =
            "POST /google/x?name=b%C3%BCcher.example&do=1&empty HTTP/1.1\r\nAccept: a/b\r\nContent-Length: 2\r\n\r\nhi";
        let request = read_request(&mut text.as_bytes()).unwrap().unwrap();
        assert_eq!((request.method.as_str(), request.path.as_str()), ("POST", "/google/x"));
        assert_eq!(request.parameter("name"), Some("bücher.example"));
        assert_eq!((request.parameter("do"), request.parameter("empty")), (Some("1"), Some("")));
        assert_eq!((request.header("accept"), request.body.as_slice()), (Some("a/b"), b"hi".as_slice()));
    }
}
