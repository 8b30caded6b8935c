//! HTTP/1.1 by hyper, as much of it as the gateway needs: each request is answered on a thread of its own, for what answers it waits for
//! name servers and reads files.

use std::error::Error;
use std::net::{SocketAddr, TcpListener};
use std::sync::Arc;
use std::thread::{self, JoinHandle};

use http_body_util::{BodyExt, Empty, Full, Limited};
use hyper::body::{Bytes, Incoming};
use hyper::header::{ACCEPT, ACCESS_CONTROL_ALLOW_ORIGIN, CACHE_CONTROL, CONTENT_TYPE, HOST, HeaderMap, HeaderName};
use hyper::service::service_fn;
use hyper::{Method, Response, StatusCode, client, server};
use hyper_util::rt::TokioIo;
use percent_encoding::percent_decode_str;
use tokio::net::TcpStream;
use tokio::runtime::{self, Runtime};
use tokio::sync::oneshot;
use tokio::task;

/// What hyper's own errors and ours have in common.
type Fault = Box<dyn Error + Send + Sync>;

/// Longest body of a request, in octets: that of a DNS message (RFC 1035 4.2.2).
const LONGEST: usize = 65_535;

/// A request: method, path, parameters, headers, body.
#[derive(Clone, Debug, Default)]
pub(crate) struct Request {
    /// GET, POST, ...
    pub(crate) method: Method,
    /// Path, percent-decoded, without parameters.
    pub(crate) path: String,
    /// Headers.
    pub(crate) headers: HeaderMap,
    /// Body.
    pub(crate) body: Bytes,
    /// Parameters, percent-decoded, in their order.
    parameters: Vec<(String, String)>,
}

impl Request {
    async fn read(request: hyper::Request<Incoming>) -> Result<Self, Fault> {
        let (head, body) = request.into_parts();
        let query = head.uri.query().unwrap_or_default();
        Ok(Self {
            method: head.method,
            path: percent_decode_str(head.uri.path()).decode_utf8_lossy().into_owned(),
            parameters: form_urlencoded::parse(query.as_bytes()).into_owned().collect(),
            headers: head.headers,
            body: Limited::new(body, LONGEST).collect().await?.to_bytes(),
        })
    }

    /// The first parameter of that name.
    pub(crate) fn parameter(&self, name: &str) -> Option<&str> {
        self.parameters.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// The first header of that name.
    pub(crate) fn header(&self, name: HeaderName) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }
}

/// What to answer.
#[derive(Clone, Debug)]
pub(crate) enum Reaction {
    /// A response.
    Send {
        /// Status code.
        status: StatusCode,
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
    /// Dropped, it stops the thread.
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
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
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;
        let runtime = runtime()?;
        let listener = {
            let _inside = runtime.enter();
            tokio::net::TcpListener::from_std(listener)?
        };
        let (stop, stopped) = oneshot::channel();
        runtime.spawn(accept(listener, Arc::new(react)));
        let thread = thread::spawn(move || {
            let _ = runtime.block_on(stopped);
            // Whoever still waits for a name server is not waited for.
            runtime.shutdown_background();
        });
        Ok(Self { address, stop: Some(stop), thread: Some(thread) })
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.stop.take());
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

fn runtime() -> std::io::Result<Runtime> {
    runtime::Builder::new_current_thread().enable_io().build()
}

async fn accept<R>(listener: tokio::net::TcpListener, react: Arc<R>)
where
    R: Fn(&Request) -> Reaction + Send + Sync + 'static,
{
    loop {
        let Ok((stream, _)) = listener.accept().await else { continue };
        let react = Arc::clone(&react);
        tokio::spawn(async move {
            let _ = stream.set_nodelay(true);
            let service = service_fn(|request| answer(request, Arc::clone(&react)));
            let _ = server::conn::http1::Builder::new().serve_connection(TokioIo::new(stream), service).await;
        });
    }
}

async fn answer<R>(request: hyper::Request<Incoming>, react: Arc<R>) -> Result<Response<Full<Bytes>>, Fault>
where
    R: Fn(&Request) -> Reaction + Send + Sync + 'static,
{
    let request = Request::read(request).await?;
    match task::spawn_blocking(move || react(&request)).await? {
        Reaction::Send { status, kind, body } => Ok(Response::builder()
            .status(status)
            .header(CONTENT_TYPE, kind)
            .header(ACCESS_CONTROL_ALLOW_ORIGIN, "*")
            .header(CACHE_CONTROL, "no-store")
            .body(Full::from(body))?),
        Reaction::Silence => std::future::pending().await,
    }
}

/// Asks `address` for `target`, on a connection of its own.
///
/// # Errors
/// Where no connection can be had, or what comes is no HTTP.
pub(crate) fn get(address: SocketAddr, target: &str, accept: &str) -> Result<Response<Bytes>, Fault> {
    runtime()?.block_on(async {
        let stream = TokioIo::new(TcpStream::connect(address).await?);
        let (mut sender, connection) = client::conn::http1::handshake(stream).await?;
        tokio::spawn(connection);
        let request = hyper::Request::get(target).header(HOST, address.to_string()).header(ACCEPT, accept);
        let (head, body) = sender.send_request(request.body(Empty::<Bytes>::new())?).await?.into_parts();
        Ok(Response::from_parts(head, body.collect().await?.to_bytes()))
    })
}

#[cfg(test)]
mod tests {
    use std::io::{Read, Write};
    use std::sync::Mutex;

    use super::*;

    /// What a server that says "here" gets, and what it sends, of these octets.
    fn sent(text: &str) -> (Vec<Request>, String) {
        let got = Arc::new(Mutex::new(Vec::new()));
        let server = Server::start(0, {
            let got = Arc::clone(&got);
            move |request| {
                got.lock().unwrap().push(request.clone());
                Reaction::Send { status: StatusCode::OK, kind: "text/plain", body: b"here".to_vec() }
            }
        })
        .unwrap();
        let mut stream = std::net::TcpStream::connect(server.address).unwrap();
        stream.write_all(text.as_bytes()).unwrap();
        let mut said = String::new();
        stream.read_to_string(&mut said).unwrap();
        (got.lock().unwrap().clone(), said)
    }

    #[test]
    fn a_request_is_read_whole() {
        let (got, said) = sent(
            "POST /google/x%20y?name=b%C3%BCcher.example&do=1&empty&with=a+b HTTP/1.1\r\nHost: a\r\nAccept: a/b\r\n\
             Content-Length: 2\r\nConnection: close\r\n\r\nhi",
        );
        let [request] = &got[..] else { panic!("{got:?}") };
        assert_eq!((&request.method, request.path.as_str()), (&Method::POST, "/google/x y"));
        assert_eq!((request.parameter("name"), request.parameter("with")), (Some("bücher.example"), Some("a b")));
        assert_eq!((request.parameter("do"), request.parameter("empty")), (Some("1"), Some("")));
        assert_eq!((request.header(ACCEPT), &request.body[..]), (Some("a/b"), &b"hi"[..]));
        let (head, body) = said.split_once("\r\n\r\n").unwrap();
        assert!(head.starts_with("HTTP/1.1 200 OK\r\n") && head.contains("access-control-allow-origin: *"), "{head}");
        assert_eq!(body, "here");
    }

    #[test]
    fn a_connection_persists_and_a_head_has_no_body() {
        let (got, said) =
            sent("HEAD /a HTTP/1.1\r\nHost: a\r\n\r\nGET /b HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
        assert_eq!(got.iter().map(|request| request.path.as_str()).collect::<Vec<_>>(), ["/a", "/b"]);
        assert_eq!((said.matches("content-length: 4").count(), said.matches("here").count()), (2, 1), "{said}");
    }

    #[test]
    fn silence_lasts_until_the_client_gives_up_or_the_server_stops() {
        let server = Server::start(0, |_| Reaction::Silence).unwrap();
        let mut stream = std::net::TcpStream::connect(server.address).unwrap();
        stream.write_all(b"GET / HTTP/1.1\r\nHost: a\r\n\r\n").unwrap();
        stream.set_read_timeout(Some(std::time::Duration::from_millis(300))).unwrap();
        assert!(stream.read(&mut [0]).is_err(), "nothing, and no end");
        drop(server);
        stream.set_read_timeout(None).unwrap();
        assert!(matches!(stream.read(&mut [0]), Ok(0) | Err(_)), "its end");
    }
}
