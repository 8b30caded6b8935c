//! The DoH gateway: what public resolvers offer over HTTPS, over the laboratory's recursive resolver.
//!
//! | path | answers |
//! |---|---|
//! | `/cloudflare`, `/cloudflare-2018`, `/google` | JSON in that provider's forms for `?name=&type=&do=&cd=`; the DNS message itself for `?dns=` (RFC 8484), for a POST of one, and where `ct` or `Accept` asks for `application/dns-message` |
//! | `/fault/503` | 503 |
//! | `/fault/garbage` | 200, and a body that is not JSON |
//! | `/fault/timeout` | nothing, ever |
//! | `/fault/refused` | a proper answer with RCODE 5 |
//! | anything else | files of the page, where a folder is given |
//!
//! Any path below these does the same, so that a caller may append one of its own. There is no answer to a preflight: a
//! request that needs one fails here as it would at a provider.

use std::fs;
use std::path::{Path, PathBuf};

use explainer::doh::wire::from_base64url;
use hyper::header::ACCEPT;
use hyper::{Method, StatusCode};
use serde::Serialize;

use super::http::{Reaction, Request, Server};
use super::message::{self, Query, Reply, Rr};
use super::presentation::{self, Style};
use super::tool::LabFault;

const DNS_MESSAGE: &str = "application/dns-message";

/// Starts the gateway to the resolver on `recursive`; `page` is the folder of the built page, if it is to be served too.
///
/// # Errors
/// Where the port cannot be had.
pub(crate) fn start(port: u16, recursive: u16, page: Option<PathBuf>) -> Result<Server, LabFault> {
    Ok(Server::start(port, move |request| react(request, recursive, page.as_deref()))?)
}

fn react(request: &Request, recursive: u16, page: Option<&Path>) -> Reaction {
    let mut segments = request.path.trim_start_matches('/').split('/');
    let (first, second) = (segments.next().unwrap_or_default(), segments.next().unwrap_or_default());
    let style = match first {
        "cloudflare" => Style::Cloudflare,
        "cloudflare-2018" => Style::Cloudflare2018,
        "google" => Style::Google,
        "fault" => return fault(request, second),
        _ => {
            return page.map_or_else(|| plain(StatusCode::NOT_FOUND, "no such path"), |page| file(page, &request.path));
        }
    };
    if !matches!(request.method, Method::GET | Method::HEAD | Method::POST) {
        return plain(StatusCode::METHOD_NOT_ALLOWED, "GET or POST");
    }
    resolve(request, style, recursive).unwrap_or_else(|fault| match fault {
        LabFault::Message(what) => plain(StatusCode::BAD_REQUEST, what),
        other => plain(StatusCode::BAD_GATEWAY, &other.to_string()),
    })
}

fn resolve(request: &Request, style: Style, recursive: u16) -> Result<Reaction, LabFault> {
    let wants = |kind: &str| {
        request.parameter("ct") == Some(kind) || request.header(ACCEPT).is_some_and(|accept| accept.contains(kind))
    };
    let wire = |message: &[u8]| -> Result<Reaction, LabFault> {
        let body = message::forward(recursive, message)?;
        Ok(Reaction::Send { status: StatusCode::OK, kind: DNS_MESSAGE, body })
    };
    if request.method == Method::POST {
        return wire(&request.body);
    }
    if let Some(encoded) = request.parameter("dns") {
        return wire(&message_of(encoded)?);
    }
    let query = query(request)?;
    if wants(DNS_MESSAGE) {
        return wire(&query.octets()?);
    }
    // Cloudflare gives JSON only to those who ask for it.
    if style == Style::Cloudflare && !wants("application/dns-json") {
        return Ok(plain(StatusCode::BAD_REQUEST, "ask for application/dns-json, by Accept or by ct"));
    }
    let kind = if style == Style::Google { "application/json; charset=UTF-8" } else { "application/dns-json" };
    Ok(Reaction::Send { status: StatusCode::OK, kind, body: json(style, recursive, &query)?.into_bytes() })
}

fn query(request: &Request) -> Result<Query, LabFault> {
    let name = request.parameter("name").ok_or(LabFault::Message("no name"))?;
    let mut query = Query::new(name, request.parameter("type").unwrap_or("A"))?;
    let on = |parameter: &str| matches!(request.parameter(parameter), Some("1" | "true"));
    query.dnssec_ok = on("do");
    query.checking_disabled = on("cd");
    Ok(query)
}

/// The body that a provider of `style` would send.
///
/// # Errors
/// Where the resolver does not answer.
pub(crate) fn json(style: Style, recursive: u16, query: &Query) -> Result<String, LabFault> {
    let reply = message::ask(recursive, query)?;
    serde_json::to_string(&Body::new(style, &reply)).map_err(|_| LabFault::Message("cannot be written as JSON"))
}

#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
struct Body {
    status: u16,
    #[serde(rename = "TC")]
    tc: bool,
    #[serde(rename = "RD")]
    rd: bool,
    #[serde(rename = "RA")]
    ra: bool,
    #[serde(rename = "AD")]
    ad: bool,
    #[serde(rename = "CD")]
    cd: bool,
    question: Vec<BodyQuestion>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    answer: Vec<BodyRecord>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    authority: Vec<BodyRecord>,
    #[serde(skip_serializing_if = "Option::is_none")]
    comment: Option<Comment>,
    #[serde(rename = "extended_dns_errors", skip_serializing_if = "Vec::is_empty")]
    extended_dns_errors: Vec<BodyError>,
}

#[derive(Serialize)]
struct BodyQuestion {
    name: String,
    #[serde(rename = "type")]
    rtype: u16,
}

#[derive(Serialize)]
struct BodyRecord {
    name: String,
    #[serde(rename = "type")]
    rtype: u16,
    #[serde(rename = "TTL")]
    ttl: u32,
    data: String,
}

/// A text at Google, a list at Cloudflare.
#[derive(Serialize)]
#[serde(untagged)]
enum Comment {
    Text(String),
    List(Vec<String>),
}

#[derive(Serialize)]
struct BodyError {
    info_code: u16,
    extra_text: String,
}

impl Body {
    fn new(style: Style, reply: &Reply) -> Self {
        let [tc, rd, ra, ad, cd] = reply.flags;
        let records = |records: &[Rr]| records.iter().map(|record| BodyRecord::new(style, record)).collect();
        let question = reply
            .question
            .iter()
            .map(|(name, rtype)| BodyQuestion { name: presentation::owner(style, name), rtype: rtype.to_int() });
        let errors = &reply.extended_errors;
        let (comment, extended_dns_errors) = match style {
            Style::Google => {
                let errors: Vec<BodyError> = errors
                    .iter()
                    .map(|(code, text)| BodyError { info_code: *code, extra_text: text.clone() })
                    .collect();
                let comment = match (reply.rcode, errors.first()) {
                    (0, _) => Some("Response from 127.0.0.1.".to_owned()),
                    (_, error) => error.map(|error| error.extra_text.clone()),
                };
                (comment.map(Comment::Text), errors)
            }
            Style::Cloudflare | Style::Cloudflare2018 => {
                let list: Vec<String> = errors.iter().map(|(code, text)| format!("EDE({code}): {text}")).collect();
                ((!list.is_empty()).then_some(Comment::List(list)), Vec::new())
            }
        };
        Self {
            status: reply.rcode,
            tc,
            rd,
            ra,
            ad,
            cd,
            question: question.collect(),
            answer: records(&reply.answer),
            authority: records(&reply.authority),
            comment,
            extended_dns_errors,
        }
    }
}

impl BodyRecord {
    fn new(style: Style, record: &Rr) -> Self {
        Self {
            name: presentation::owner(style, &record.owner),
            rtype: record.rtype.to_int(),
            ttl: record.ttl,
            data: presentation::rdata(style, record.rtype, &record.rdata),
        }
    }
}

/// A message in a parameter (RFC 8484 6).
fn message_of(encoded: &str) -> Result<Vec<u8>, LabFault> {
    from_base64url(encoded).ok_or(LabFault::Message("not base64url"))
}

fn fault(request: &Request, kind: &str) -> Reaction {
    match kind {
        "503" => plain(StatusCode::SERVICE_UNAVAILABLE, "out of order"),
        "garbage" => Reaction::Send {
            status: StatusCode::OK,
            kind: "application/dns-json",
            body: b"<!doctype html><title>Sign in to this network</title>".to_vec(),
        },
        "timeout" => Reaction::Silence,
        "refused" => refusal(request).unwrap_or_else(|_| plain(StatusCode::BAD_REQUEST, "no question")),
        _ => plain(StatusCode::NOT_FOUND, "no such fault"),
    }
}

/// RCODE 5 in the form that was asked for.
fn refusal(request: &Request) -> Result<Reaction, LabFault> {
    const REFUSED: u8 = 5;
    if let Some(encoded) = request.parameter("dns") {
        let mut body = message_of(encoded)?;
        // QR in the third octet, RCODE in the fourth (RFC 1035 4.1.1).
        if let [_, _, third, fourth, ..] = body.as_mut_slice() {
            *third |= 0x80;
            *fourth = (*fourth & 0xf0) | REFUSED;
        }
        return Ok(Reaction::Send { status: StatusCode::OK, kind: DNS_MESSAGE, body });
    }
    let query = query(request)?;
    let reply = Reply {
        rcode: REFUSED.into(),
        flags: [false, true, true, false, query.checking_disabled],
        question: Some((query.name, query.rtype)),
        answer: Vec::new(),
        authority: Vec::new(),
        extended_errors: Vec::new(),
    };
    let body = serde_json::to_vec(&Body::new(Style::Google, &reply));
    let body = body.map_err(|_| LabFault::Message("cannot be written as JSON"))?;
    Ok(Reaction::Send { status: StatusCode::OK, kind: "application/dns-json", body })
}

fn plain(status: StatusCode, text: &str) -> Reaction {
    Reaction::Send { status, kind: "text/plain; charset=utf-8", body: format!("{text}\n").into_bytes() }
}

/// A file of the page.
fn file(page: &Path, path: &str) -> Reaction {
    let inside = path.split('/').filter(|part| !part.is_empty() && *part != "." && *part != "..");
    let mut file = inside.fold(page.to_owned(), |folder, part| folder.join(part));
    if file.is_dir() {
        file.push("index.html");
    }
    let kind = match file.extension().and_then(|ending| ending.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js" | "mjs") => "text/javascript; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("css") => "text/css; charset=utf-8",
        Some("json" | "webmanifest") => "application/json",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("woff2") => "font/woff2",
        Some("ftl" | "txt") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    };
    match fs::read(&file) {
        Ok(body) => Reaction::Send { status: StatusCode::OK, kind, body },
        Err(_) => plain(StatusCode::NOT_FOUND, "no such file"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_stays_inside_the_page() {
        let outside = file(Path::new("src"), "/../Cargo.toml");
        assert!(matches!(outside, Reaction::Send { status: StatusCode::NOT_FOUND, .. }));
    }
}
