//! Where the name stands in what was typed: behind a scheme, behind the `@` of an e-mail address, in front of a path.

use std::net::IpAddr;

use super::{Form, QuestionFault, marks, rtype};
use crate::dns::Rtype;

/// The host within what was typed.
#[derive(Clone, Copy)]
pub(super) struct Place<'a> {
    /// What that was.
    pub(super) form: Form,
    /// The host.
    pub(super) host: &'a str,
    /// The type, which a `dns:` URI names (RFC 4501).
    pub(super) rtype: Option<Rtype>,
}

/// Schemes that are known without `://` behind them, as typed by hand or mistyped. Others may be the first part of something else.
const SCHEMES: [&str; 24] = [
    "http", "https", "ws", "wss", "ftp", "ftps", "sftp", "ssh", "git", "irc", "ircs", "ldap", "ldaps", "imap", "imaps",
    "pop3", "smtp", "smtps", "sip", "sips", "xmpp", "telnet", "rtsp", "dns",
];

/// The address within a mailbox such as `John Doe <user@host>` (RFC 5322 3.4), and `typed` itself if it is none.
///
/// # Errors
/// [`QuestionFault::Two`] for more than one mailbox.
pub(super) fn addressee(typed: &str) -> Result<&str, QuestionFault> {
    for (open, close) in [('<', '>'), ('[', ']')] {
        let Some((before, behind)) = typed.rsplit_once(open) else { continue };
        let (within, after) = behind.split_once(close).unwrap_or((behind, ""));
        let (name, within) = (marks::bare(before), marks::bare(within));
        // Brackets that touch a word, or that hold words, or with words behind them, are no such brackets.
        let is_apart = before.ends_with(|char: char| char.is_whitespace() || char == '"');
        let is_mailbox = open == '<' || within.contains('@');
        if !is_apart || !is_mailbox || within.is_empty() || within.contains(char::is_whitespace) || !after.is_empty() {
            continue;
        }
        if name.contains(['<', '@']) && !name.eq_ignore_ascii_case(within) {
            return Err(QuestionFault::Two { first: name.to_owned(), second: within.to_owned() });
        }
        return Ok(within);
    }
    // A local part in quotes may hold blanks (RFC 5322 3.4.1); a comment may stand behind the address (3.2.2).
    if let Some(host) = typed.rfind("\"@").and_then(|quote| typed.get(quote + 1..)) {
        return Ok(host);
    }
    match typed.split_once(" (") {
        Some((address, comment)) if address.contains('@') && comment.ends_with(')') => Ok(marks::bare(address)),
        _ => Ok(typed),
    }
}

/// Finds the host within what was typed.
///
/// # Errors
/// What keeps it from being told apart from what stands around it.
pub(super) fn find(typed: &str) -> Result<Place<'_>, QuestionFault> {
    if let Some((scheme, rest)) = typed.split_once(':')
        && scheme.eq_ignore_ascii_case("dns")
    {
        return of_dns_uri(rest);
    }
    if let Some(mut rest) =
        after_scheme(typed).or_else(|| typed.strip_prefix("//")).or_else(|| typed.strip_prefix(r"\\"))
    {
        // An URL pasted behind the scheme that stood there already.
        while let Some(again) =
            after_scheme(rest).filter(|_| rest.get(..4).is_some_and(|http| http.eq_ignore_ascii_case("http")))
        {
            rest = again;
        }
        let named = rest.split(['?', '#']).next().unwrap_or_default();
        if named.contains('/') && is_classless(named) {
            return Ok(Place { form: Form::Url, host: named, rtype: None });
        }
        let authority = rest.split(['/', '?', '#', '\\']).next().unwrap_or_default();
        let host = without_port(authority.rsplit('@').next().unwrap_or_default());
        return Ok(Place { form: Form::Url, host, rtype: None });
    }
    if address(typed).is_some() {
        return Ok(Place { form: Form::Address, host: typed, rtype: None });
    }
    let is_mailto = |scheme: &str| scheme.eq_ignore_ascii_case("mailto:");
    let mailbox = typed.get(..7).filter(|scheme| is_mailto(scheme)).and(typed.get(7..)).unwrap_or(typed);
    let (form, rest) = match at_sign(mailbox)? {
        Some(host) => (Form::Email, host),
        None => (Form::Name, typed),
    };
    let host = without_port(before_path(rest)?);
    Ok(Place { form: if form == Form::Name && host.len() < rest.len() { Form::Url } else { form }, host, rtype: None })
}

/// `host` as an IP address, in brackets or not, its zone (RFC 4007 11) left off.
pub(super) fn address(host: &str) -> Option<IpAddr> {
    let bare = host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(host);
    bare.split('%').next()?.parse().ok()
}

/// What stands behind a scheme and the slashes that belong there, or that somebody meant to type.
fn after_scheme(typed: &str) -> Option<&str> {
    let is_scheme = |text: &str| text.bytes().all(|octet| octet.is_ascii_alphanumeric() || b"+-.".contains(&octet));
    if let Some((scheme, rest)) = typed.split_once("://")
        && is_scheme(scheme)
    {
        return Some(rest);
    }
    let end = typed.find(|char: char| !char.is_ascii_alphanumeric())?;
    let (scheme, rest) = typed.split_at_checked(end)?;
    if !SCHEMES.iter().any(|known| known.eq_ignore_ascii_case(scheme)) {
        return None;
    }
    let unmarked = rest.strip_prefix([':', ';', '.', ',']);
    let has_colon = rest.starts_with(':');
    let rest = unmarked.unwrap_or(rest);
    let slashes = rest.bytes().take_while(|octet| b"/\\".contains(octet)).count();
    match slashes {
        // Digits behind the colon are a port, and the scheme is a host.
        0 => {
            let port = rest.split(['/', '?', '#', '\\']).next().unwrap_or_default();
            Some(rest).filter(|_| has_colon && !port.bytes().all(|octet| octet.is_ascii_digit()))
        }
        1 => rest.get(1..).filter(|_| has_colon),
        _ => rest.get(2..),
    }
}

/// Reads what stands behind `dns:` (RFC 4501 3): a name, a server to ask in front of it, and what to ask for behind it.
fn of_dns_uri(rest: &str) -> Result<Place<'_>, QuestionFault> {
    let name = match rest.strip_prefix("//") {
        Some(behind) => behind.split_once('/').map(|(_, name)| name).filter(|name| !name.is_empty()).unwrap_or(behind),
        None => rest.trim_start_matches('/'),
    };
    let (host, query) = name.split_once('?').unwrap_or((name, ""));
    let mut chosen = None;
    for part in query.split([';', '&']).filter(|part| !part.is_empty()) {
        match part.split_once('=').map(|(key, value)| (key.to_ascii_lowercase(), value)) {
            Some((key, value)) if key == "type" => chosen = Some(rtype(value)?),
            Some((key, value)) if key == "class" && value.eq_ignore_ascii_case("in") => {}
            _ => return Err(QuestionFault::Word(part.to_owned())),
        }
    }
    Ok(Place { form: Form::Url, host, rtype: chosen })
}

/// What stands behind the `@` of an e-mail address; `None` if it is none.
fn at_sign(typed: &str) -> Result<Option<&str>, QuestionFault> {
    let end = marks::unescaped(typed, |char| "/?#".contains(char)).unwrap_or(typed.len());
    let Some(at) = typed.get(..end).and_then(|text| marks::unescaped(text, |char| char == '@')) else {
        return Ok(None);
    };
    let (local, host) = (typed.get(..at).unwrap_or_default(), typed.get(at + 1..).unwrap_or_default());
    let before = host.split(['/', '?', '#']).next().unwrap_or_default();
    let separates = |char| ",;".contains(char);
    if let Some((first, second)) = typed.get(..end).and_then(|typed| typed.split_once(separates)) {
        return Err(QuestionFault::Two { first: first.to_owned(), second: second.to_owned() });
    }
    if before.contains('@') || local.contains('"') {
        return Err(QuestionFault::Character('@'));
    }
    Ok(Some(host))
}

/// `typed` without a path, a query or a fragment.
///
/// # Errors
/// [`QuestionFault::Slash`] if nobody can tell whether the slash begins a path.
fn before_path(typed: &str) -> Result<&str, QuestionFault> {
    let end = marks::unescaped(typed, |char| "?#".contains(char)).unwrap_or(typed.len());
    let (text, behind) = typed.split_at_checked(end).unwrap_or((typed, ""));
    let Some(slash) = marks::unescaped(text, |char| char == '/') else {
        // Without a dot in front, it is rather a part of an address than the end of a host.
        return match behind.chars().next().filter(|_| !text.contains('.') && !is_localhost(text)) {
            Some(mark) => Err(QuestionFault::Character(mark)),
            None => Ok(text),
        };
    };
    let host = text.get(..slash).unwrap_or_default();
    if address(without_port(host)).is_some() && !is_reverse(text) {
        return Ok(host);
    }
    if is_classless(text) {
        return Ok(text);
    }
    // No host ends in a label of digits (RFC 3696 2), and a path seldom ends as reverse names do.
    let name = without_port(host);
    let last = name.trim_end_matches('.').rsplit('.').next().unwrap_or_default();
    let is_number = !last.is_empty() && last.bytes().all(|octet| octet.is_ascii_digit());
    // Dots alone are folders.
    let is_host = !last.is_empty() && name.contains(['.', ':'])
        || host.len() > name.len() && !last.is_empty()
        || is_localhost(name);
    if !is_host || is_number || is_reverse(text) { Err(QuestionFault::Slash) } else { Ok(host) }
}

/// Whether slashes stand as in names of classless reverse zones: between the digits of a first address and of a prefix length (RFC
/// 2317 4: `0/25.2.0.192.in-addr.arpa`). Outside the reverse trees, where such a name may well be an alias's target, only if what
/// stands in front is no host either.
fn is_classless(text: &str) -> bool {
    let labels: Vec<&str> = text.trim_end_matches('.').split('.').collect();
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|octet| octet.is_ascii_digit());
    let hex = |text: &str| !text.is_empty() && text.bytes().all(|octet| octet.is_ascii_hexdigit());
    let are_ranges = labels.iter().filter(|label| label.contains('/')).all(|label| {
        label
            .split_once('/')
            .is_some_and(|(first, length)| digits(length) && (digits(first) || is_reverse(text) && hex(first)))
    });
    let last = labels.iter().rposition(|label| label.contains('/')).unwrap_or_default();
    let in_front = labels.iter().take(last).all(|label| digits(label) || label.contains('/'));
    let behind = labels.last().is_some_and(|label| !label.contains('/') && !digits(label));
    are_ranges && behind && (in_front || is_reverse(text))
}

/// Whether it ends as the names of addresses do (RFC 1035 3.5; RFC 3596 2.5).
fn is_reverse(text: &str) -> bool {
    let text = text.trim_end_matches('.').to_ascii_lowercase();
    [".in-addr.arpa", ".ip6.arpa"].iter().any(|end| text.ends_with(end))
}

/// The one host that people type without a dot in front of a path.
fn is_localhost(host: &str) -> bool {
    host.eq_ignore_ascii_case("localhost")
}

/// `authority` without a port. A bare IPv6 address keeps its colons.
fn without_port(authority: &str) -> &str {
    match authority.rsplit_once(':') {
        Some((host, port))
            if port.bytes().all(|digit| digit.is_ascii_digit()) && (host.ends_with(']') || !host.contains(':')) =>
        {
            host
        }
        _ => authority,
    }
}
