//! What the comment lines of `dig`, `kdig` and `drill` say of a response: its status, flags, counts, question and errors.

use domain::base::iana::OptRcode;

use super::GivenFault;
use super::moment::moment;
use super::record::word;
use crate::dns::Moment;
use crate::evidence::{ExtendedError, Section};

/// What one comment line says.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Says {
    /// A command with these words was run.
    Command(String),
    /// A message begins, with this status.
    Header(u16),
    /// Its flags, and how many records each section has.
    Flags { flags: Vec<String>, counts: [Option<usize>; 3] },
    /// The response echoes whether DNSSEC records were asked for (DO, RFC 3225 3).
    Edns { dnssec: bool },
    /// An extended error.
    Error(ExtendedError),
    /// A section begins, or the question, or something that holds no records.
    Section(Place),
    /// What follows is no part of a section any more.
    Behind,
    /// Who was asked.
    Server(String),
    /// When.
    When(Option<Moment>),
    /// Nothing that counts here.
    Nothing,
}

/// Where in a message a line stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Place {
    /// Between messages, or in a header.
    #[default]
    Outside,
    /// In the question.
    Question,
    /// In a section of records.
    In(Section),
}

/// Reads a comment line, its semicolons included.
///
/// # Errors
/// [`GivenFault::Status`].
pub(super) fn says(line: &str, number: usize) -> Result<Says, GivenFault> {
    let text = line.trim_start_matches(';').trim();
    let lower = text.to_ascii_lowercase();
    if let Some(words) = text.strip_prefix("<<>>") {
        return Ok(Says::Command(words.to_owned()));
    }
    if text.starts_with("->>HEADER<<-") {
        return status(text, number).map(Says::Header);
    }
    if lower.starts_with("flags:") {
        return Ok(flags(&lower));
    }
    if lower.starts_with("edns:") || lower.starts_with("version:") {
        let flags = lower.split_once("flags:").map_or("", |(_, rest)| rest.split(';').next().unwrap_or_default());
        return Ok(Says::Edns { dnssec: flags.split_ascii_whitespace().any(|flag| flag == "do") });
    }
    if let Some(rest) = text.strip_prefix("EDE:") {
        return Ok(error(rest).map_or(Says::Nothing, Says::Error));
    }
    if let Some(name) = lower.strip_suffix("section:") {
        return Ok(Says::Section(match name.trim() {
            "question" => Place::Question,
            "answer" => Place::In(Section::Answer),
            "authority" => Place::In(Section::Authority),
            "additional" => Place::In(Section::Additional),
            _ => Place::Outside,
        }));
    }
    if let Some(server) = text.strip_prefix("SERVER:").or_else(|| text.strip_prefix("From ")) {
        let end = |char: char| matches!(char, '#' | '@' | '(') || char.is_whitespace();
        return Ok(Says::Server(server.trim().split(end).next().unwrap_or_default().to_owned()));
    }
    if let Some(when) = text.strip_prefix("WHEN:").or_else(|| text.strip_prefix("Time ")) {
        return Ok(Says::When(moment(when)));
    }
    let ends = ["query time:", "msg size", "received ", "xfr size", "connection timed out"];
    Ok(if ends.iter().any(|end| lower.starts_with(end)) { Says::Behind } else { Says::Nothing })
}

/// `status: NOERROR` (dig, kdig) or `rcode: NOERROR` (drill), as a number.
fn status(text: &str, line: usize) -> Result<u16, GivenFault> {
    let field = |part: &str| {
        let (key, value) = part.trim().split_once(':')?;
        let key = key.rsplit(' ').next()?;
        matches!(key, "status" | "rcode").then(|| value.trim().to_owned())
    };
    let word = text.split([',', ';']).find_map(field).unwrap_or_default();
    let known = word.to_ascii_uppercase().parse::<OptRcode>().ok().map(|rcode| rcode.to_int());
    // dig's own word for a number that has no name.
    let number = || word.strip_prefix("RESERVED").and_then(|number| number.parse().ok());
    known.or_else(number).ok_or(GivenFault::Status { line, text: word })
}

/// `flags: qr rd ra; QUERY: 1, ANSWER: 2, ...`, in lower case; kdig has semicolons between the counts.
fn flags(lower: &str) -> Says {
    let (flags, counts) = lower.split_once(';').unwrap_or((lower, ""));
    let count = |name: &str| {
        let of = |part: &str| part.trim().strip_prefix(name)?.strip_prefix(':')?.trim().parse().ok();
        counts.split([',', ';']).find_map(of)
    };
    Says::Flags {
        flags: flags.trim_start_matches("flags:").split_ascii_whitespace().map(str::to_owned).collect(),
        counts: [count("answer"), count("authority"), count("additional")],
    }
}

/// `9 (DNSKEY Missing): (text)` (dig), with the text in quotes (kdig), or without any.
fn error(text: &str) -> Option<ExtendedError> {
    let (code, rest) = word(text);
    let code = code.trim_end_matches(':').parse().ok()?;
    let text = rest.split_once("):").map_or("", |(_, text)| text.trim());
    let inner = |open: char, close: char| text.strip_prefix(open).and_then(|text| text.strip_suffix(close));
    let text = inner('(', ')').or_else(|| inner('\'', '\'')).or_else(|| inner('"', '"')).unwrap_or(text);
    Some(ExtendedError { code, text: text.to_owned() })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(line: &str) -> Says {
        says(line, 7).unwrap()
    }

    #[test]
    fn headers_of_each_tool() {
        assert_eq!(of(";; ->>HEADER<<- opcode: QUERY, status: NXDOMAIN, id: 1"), Says::Header(3));
        assert_eq!(of(";; ->>HEADER<<- opcode: QUERY; status: NOERROR; id: 1"), Says::Header(0));
        assert_eq!(of(";; ->>HEADER<<- opcode: QUERY, rcode: SERVFAIL, id: 1"), Says::Header(2));
        assert_eq!(of(";; ->>HEADER<<- opcode: QUERY, status: RESERVED12, id: 1"), Says::Header(12));
        assert_eq!(
            says(";; ->>HEADER<<- opcode: QUERY, status: FINE, id: 1", 7),
            Err(GivenFault::Status { line: 7, text: "FINE".to_owned() })
        );
        let flags =
            |list: &[&str], counts| Says::Flags { flags: list.iter().map(|flag| (*flag).to_owned()).collect(), counts };
        let counts = [Some(2), Some(0), Some(1)];
        let dig = ";; flags: qr rd ra ad; QUERY: 1, ANSWER: 2, AUTHORITY: 0, ADDITIONAL: 1";
        assert_eq!(of(dig), flags(&["qr", "rd", "ra", "ad"], counts));
        let kdig = ";; Flags: qr rd; QUERY: 1; ANSWER: 2; AUTHORITY: 0; ADDITIONAL: 1";
        assert_eq!(of(kdig), flags(&["qr", "rd"], counts));
        assert_eq!(of(";; flags: qr"), flags(&["qr"], [None; 3]));
    }

    #[test]
    fn what_stands_beside() {
        let error = |code, text: &str| Says::Error(ExtendedError { code, text: text.to_owned() });
        assert_eq!(of("; EDE: 9 (DNSKEY Missing): (no SEP (at all))"), error(9, "no SEP (at all)"));
        assert_eq!(of(";; EDE: 9 (DNSKEY Missing): 'no SEP'"), error(9, "no SEP"));
        assert_eq!(of("; EDE: 22 (No Reachable Authority)"), error(22, ""));
        assert_eq!(of("; EDNS: version: 0, flags: do; udp: 1232"), Says::Edns { dnssec: true });
        assert_eq!(of("; EDNS: version: 0, flags:; udp: 1232"), Says::Edns { dnssec: false });
        assert_eq!(of(";; Version: 0; flags: do; UDP size: 1232 B; ext-rcode: NOERROR"), Says::Edns { dnssec: true });
        assert_eq!(of(";; EDNS: version 0; flags: do ; udp: 1232"), Says::Edns { dnssec: true });
        assert_eq!(of(";; SERVER: 127.0.0.1#53(127.0.0.1) (UDP)"), Says::Server("127.0.0.1".to_owned()));
        assert_eq!(of(";; From ::1@53(UDP) in 0.1 ms"), Says::Server("::1".to_owned()));
        assert_eq!(of(";; AUTHORITY SECTION:"), Says::Section(Place::In(Section::Authority)));
        assert_eq!(of(";; OPT PSEUDOSECTION:"), Says::Section(Place::Outside));
        assert_eq!(of(";; WHEN: Sat Nov 28 11:35:12 2026"), Says::When(None));
        assert_eq!(of("; fully validated"), Says::Nothing);
    }
}
