//! Resolvers that answer over HTTPS: where to send a question, in which form.
//!
//! A request is a GET with no header but `accept`, whose values here are safe for CORS: no preflight is needed (Fetch 2.2.2).

use std::fmt;
use std::net::{Ipv4Addr, Ipv6Addr};

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::wire::{base64url, query};
use crate::dns::shown;
use crate::evidence::{Question, Transport};

/// All but the unreserved characters of a URL is written as `%XX` (RFC 3986 2.1, 2.3).
pub const UNRESERVED: AsciiSet = NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// A resolver that anybody may ask: what the choice, links and requests say of it. To add one is to add an entry to [`RESOLVERS`].
#[derive(Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Resolver {
    /// What stands for it in a link: a short word.
    pub id: &'static str,
    /// Its name for people.
    pub name: &'static str,
    /// Its JSON, if it has any.
    json: Option<Json>,
    /// Where it answers as RFC 8484 has it. A browser lets a page read the answers of those alone that allow it (CORS).
    wire: &'static str,
}

impl Resolver {
    /// The resolver of the choice that `id` stands for.
    pub fn of(id: &str) -> Option<&'static Self> {
        RESOLVERS.iter().find(|resolver| resolver.id == id)
    }
}

/// How a resolver is asked in JSON.
#[derive(Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
struct Json {
    url: &'static str,
    /// What it wants beside name, type, do and cd.
    extra: &'static str,
}

/// Cloudflare, and those who do as it does, take the form from `ct` where a proxy has changed `accept`.
const FORM: &str = "&ct=application/dns-json";

/// The resolvers that stand in the choice, the first one chosen; after what each says of itself.
pub static RESOLVERS: [Resolver; 3] = [
    Resolver {
        id: "cloudflare",
        name: "Cloudflare",
        json: Some(Json { url: "https://cloudflare-dns.com/dns-query", extra: FORM }),
        wire: "https://cloudflare-dns.com/dns-query",
    },
    Resolver {
        id: "google",
        name: "Google",
        json: Some(Json { url: "https://dns.google/resolve", extra: "" }),
        wire: "https://dns.google/dns-query",
    },
    Resolver { id: "dnssb", name: "DNS.SB", json: None, wire: "https://doh.dns.sb/dns-query" },
];

/// Who is asked.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Provider {
    /// One of those that anybody may ask.
    Known(&'static Resolver),
    /// A resolver given by its URL: a laboratory's or a company's.
    Own(OwnUrl),
}

impl Default for Provider {
    /// The first one of the choice.
    fn default() -> Self {
        let [first, ..] = &RESOLVERS;
        Self::Known(first)
    }
}

/// A request for the browser: method GET, no body, no credentials.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// The whole URL.
    pub url: String,
    /// The value of the `accept` header; the only header set.
    pub accept: &'static str,
}

/// The hosts of large public resolvers, with all below them; after what they publish of themselves. Missing here is no harm but that
/// a visitor who types such a URL may ask there for a name of a private network.
const PUBLIC: [&str; 22] = [
    "cloudflare-dns.com",
    "one.one.one.one",
    "1.1.1.1",
    "1.0.0.1",
    "[2606:4700:4700::1111]",
    "[2606:4700:4700::1001]",
    "dns.google",
    "8.8.8.8",
    "8.8.4.4",
    "[2001:4860:4860::8888]",
    "[2001:4860:4860::8844]",
    "quad9.net",
    "9.9.9.9",
    "149.112.112.112",
    "[2620:fe::fe]",
    "opendns.com",
    "adguard-dns.com",
    "mullvad.net",
    "dns.sb",
    "dns0.eu",
    "doh.cleanbrowsing.org",
    "joindns4.eu",
];

impl Provider {
    /// What stands for the provider in a link: a short word, or the URL of an own one.
    pub fn id(&self) -> &str {
        match self {
            Self::Known(resolver) => resolver.id,
            Self::Own(url) => url.as_str(),
        }
    }

    /// The provider that `id` stands for; the inverse of [`Self::id`].
    ///
    /// # Errors
    /// What is wrong with `id` as an URL, if it is none of the short words.
    pub fn from_id(id: &str) -> Result<Self, UrlFault> {
        match Resolver::of(id) {
            Some(resolver) => Ok(Self::Known(resolver)),
            None => OwnUrl::parse(id).map(Self::Own),
        }
    }

    /// The form to begin in: JSON wherever it may be had, for it is what everybody can read in the browser's own tools.
    pub const fn first_form(&self) -> Transport {
        match self {
            Self::Known(Resolver { json: None, .. }) => Transport::Wire,
            Self::Known(_) | Self::Own(_) => Transport::Json,
        }
    }

    /// Whether the form to begin in is a guess: of an own resolver nothing is known but its URL.
    pub const fn is_form_guessed(&self) -> bool {
        matches!(self, Self::Own(_))
    }

    /// Whether it serves anybody, so that no name of a private network belongs there: those in the choice, and an URL that leads to a
    /// known public resolver. Any other URL is taken for the visitor's own.
    pub fn is_public(&self) -> bool {
        match self {
            Self::Known(_) => true,
            Self::Own(url) => {
                let authority = url.as_str().split_once("://").map_or("", |(_, rest)| rest);
                let host = host(authority.split(['/', '?']).next().unwrap_or_default()).unwrap_or_default();
                let host = host.trim_end_matches('.').to_ascii_lowercase();
                let is_within =
                    |domain: &str| host.strip_suffix(domain).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'));
                PUBLIC.iter().any(|domain| is_within(domain))
            }
        }
    }

    /// The request that asks `question` in the form of `transport`; in wire format too where there is no JSON. DNSSEC records are
    /// wanted (do=1), and bogus data too (cd=1): the checking is done here.
    pub fn request(&self, question: &Question, transport: Transport) -> Request {
        let (json, wire) = match self {
            Self::Known(resolver) => (resolver.json.as_ref().map(|json| (json.url, json.extra)), resolver.wire),
            Self::Own(url) => (Some((url.as_str(), FORM)), url.as_str()),
        };
        let with =
            |base: &str, parameters: &str| format!("{base}{}{parameters}", if base.contains('?') { '&' } else { '?' });
        match json.filter(|_| transport == Transport::Json) {
            Some((base, extra)) => {
                let (name, rtype) = (shown(&question.name), question.rtype.to_int());
                let name = utf8_percent_encode(&name, &UNRESERVED);
                let url = with(base, &format!("name={name}&type={rtype}&do=1&cd=1{extra}"));
                Request { url, accept: "application/dns-json" }
            }
            None => {
                let url = with(wire, &format!("dns={}", base64url(&query(question))));
                Request { url, accept: "application/dns-message" }
            }
        }
    }
}

/// The name for people.
impl fmt::Display for Provider {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Known(resolver) => resolver.name,
            Self::Own(url) => url.as_str(),
        })
    }
}

/// The URL of an own resolver, checked. It answers JSON and RFC 8484 at the same path, or one of them.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct OwnUrl(String);

impl OwnUrl {
    /// Reads `https://host[:port]/path`, with or without the `{?dns}` of an RFC 8484 template.
    ///
    /// # Errors
    /// What keeps it from being one, see [`UrlFault`].
    pub fn parse(text: &str) -> Result<Self, UrlFault> {
        let text = text.trim();
        let text = text.strip_suffix("{?dns}").unwrap_or(text);
        if let Some(bad) = text.chars().find(|char| !('!'..='~').contains(char) || "\"<>\\^`{|}".contains(*char)) {
            return Err(UrlFault::Character(bad));
        }
        if text.contains('#') {
            return Err(UrlFault::Fragment);
        }
        let (scheme, rest) = text.split_once("://").ok_or(UrlFault::NoScheme)?;
        let authority = rest.split(['/', '?']).next().unwrap_or_default();
        if authority.contains('@') {
            return Err(UrlFault::Credentials);
        }
        let host = host(authority)?;
        match scheme.to_ascii_lowercase().as_str() {
            "https" => {}
            "http" if is_loopback(host) => {}
            "http" => return Err(UrlFault::NotSecure),
            other => return Err(UrlFault::Scheme(other.to_owned())),
        }
        Ok(Self(text.to_owned()))
    }

    /// The URL as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Why an URL is not taken for a resolver.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum UrlFault {
    /// There is no `https://` in front.
    NoScheme,
    /// Neither `https` nor `http`.
    Scheme(String),
    /// `http` beyond this machine: the browser would block it, and anyone on the way could read and change it.
    NotSecure,
    /// A name or password in front of the host.
    Credentials,
    /// No host.
    NoHost,
    /// The port is no number from 1 to 65535.
    Port(String),
    /// A part behind `#` never reaches a server.
    Fragment,
    /// A character that no URL has.
    Character(char),
}

impl fmt::Display for UrlFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoScheme => f.write_str("no https:// in front"),
            Self::Scheme(scheme) => write!(f, "the scheme is {scheme}"),
            Self::NotSecure => f.write_str("http beyond loopback"),
            Self::Credentials => f.write_str("credentials in the URL"),
            Self::NoHost => f.write_str("no host"),
            Self::Port(port) => write!(f, "bad port {port}"),
            Self::Fragment => f.write_str("a fragment"),
            Self::Character(char) => write!(f, "character {}", char.escape_default()),
        }
    }
}

impl std::error::Error for UrlFault {}

/// The host of an authority without credentials, its port checked (RFC 3986 3.2).
fn host(authority: &str) -> Result<&str, UrlFault> {
    let end = authority.rfind(']').map_or(0, |bracket| bracket + 1);
    let (host, port) = match authority.get(end..).and_then(|rest| rest.find(':')) {
        Some(colon) => authority.split_at(end + colon),
        None => (authority, ""),
    };
    if let Some(port) = port.strip_prefix(':')
        && !port.parse::<u16>().is_ok_and(|port| port > 0)
    {
        return Err(UrlFault::Port(port.to_owned()));
    }
    if host.is_empty() { Err(UrlFault::NoHost) } else { Ok(host) }
}

/// Whether browsers hold the host to be this very machine (Secure Contexts 3.1; RFC 6761 6.3).
fn is_loopback(host: &str) -> bool {
    let host = host.trim_end_matches('.').to_ascii_lowercase();
    host == "localhost"
        || host.ends_with(".localhost")
        || host.parse::<Ipv4Addr>().is_ok_and(|address| address.is_loopback())
        || host.trim_matches(['[', ']']).parse::<Ipv6Addr>().is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
mod tests;
