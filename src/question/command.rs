//! Commands that ask, as people paste them: `dig AAAA example.com @192.0.2.1`, `nslookup -type=mx example.com`, and lines of a zone
//! file. The name and the type count; who is asked and how it is printed is for this page to choose.

use super::{QuestionFault, marks, rtype};
use crate::dns::Rtype;

/// What a command asks for.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Asked<'a> {
    /// The name, or whatever it is to be found in.
    pub(super) name: &'a str,
    /// The type, if the command names one.
    pub(super) rtype: Option<Rtype>,
}

/// Tools by the way they are called.
#[derive(Clone, Copy)]
enum Tool {
    /// `dig`, and those that take its words: `kdig`, `delv`, `dog`, `doggo`, `q`.
    Dig,
    /// `drill`, where `-t` and `-x` stand without a value.
    Drill,
    /// `host` and `unbound-host`.
    Host,
    /// `nslookup`.
    Nslookup,
    /// PowerShell's `Resolve-DnsName`.
    ResolveDnsName,
}

/// What an option is about.
enum Meaning<'a> {
    /// The type; here or in the next word.
    Type(&'a str),
    /// The class.
    Class(&'a str),
    /// The name.
    Name(&'a str),
    /// An address, to be asked for in the reverse trees.
    Address(&'a str),
    /// How or where it is sent, with a value.
    Way(&'a str),
    /// How or where it is sent, without one.
    Flag,
    /// Addresses are given as names, without a value.
    Reverse,
    /// Every type.
    Any,
}

/// Reads a command, or what is no command as a name that may have a type beside it.
///
/// # Errors
/// [`QuestionFault::Empty`] without a name, [`QuestionFault::Two`] for several names or types, [`QuestionFault::Word`] for options that are
/// unknown or change what is asked in a way that the page does not have.
pub(super) fn read(text: &str) -> Result<Asked<'_>, QuestionFault> {
    let words = marks::words(text);
    match words.as_slice() {
        [] => Err(QuestionFault::Empty),
        [name] => Ok(Asked { name, rtype: None }),
        [..] => match words.iter().position(|word| tool(word).is_some()) {
            Some(at) if is_prompt(words.get(..at).unwrap_or_default()) => {
                let tool = words.get(at).and_then(|word| tool(word)).unwrap_or(Tool::Dig);
                of_tool(tool, words.get(at + 1..).unwrap_or_default())
            }
            _ => of_line(&words),
        },
    }
}

/// The tool that a word calls, with a prompt or a path in front of it or not.
fn tool(word: &str) -> Option<Tool> {
    // The end of an URL is no tool.
    let word = word.rsplit(['/', '\\', '>', '$']).next().filter(|_| !word.contains("://"))?.to_ascii_lowercase();
    match word.strip_suffix(".exe").unwrap_or(&word) {
        "dig" | "kdig" | "delv" | "dog" | "doggo" | "q" => Some(Tool::Dig),
        "drill" => Some(Tool::Drill),
        "host" | "unbound-host" => Some(Tool::Host),
        "nslookup" => Some(Tool::Nslookup),
        "resolve-dnsname" => Some(Tool::ResolveDnsName),
        _ => None,
    }
}

/// Whether `words` may stand in front of a command: a prompt, or a command that runs another one.
fn is_prompt(words: &[&str]) -> bool {
    let Some(last) = words.last() else { return true };
    last.ends_with(['$', '%', '#', '>']) || ["sudo", "time"].contains(last)
}

/// Reads the words behind a tool's name.
fn of_tool<'a>(tool: Tool, words: &[&'a str]) -> Result<Asked<'a>, QuestionFault> {
    let (mut names, mut types): (Vec<&str>, Vec<Rtype>) = (Vec::new(), Vec::new());
    // What the name is piped to is another command.
    let end =
        words.iter().position(|word| ["|", "||", "&&", ">", ">>", ";", "#"].contains(word)).unwrap_or(words.len());
    let mut words = words.iter().copied().take(end);
    let mut positionals = 0;
    while let Some(word) = words.next() {
        // What stands in quotes is what stands in them.
        let place = marks::bare(word);
        if place.is_empty() || place.starts_with(['@', '+']) {
            continue;
        }
        let option = place.trim_start_matches(|char| char == '-' || marks::is_dash(char));
        if option.len() < place.len() {
            let refused = || QuestionFault::Word(place.to_owned());
            let mut value = |here: &'a str| if here.is_empty() { words.next().map(marks::bare) } else { Some(here) };
            match meaning(tool, option).ok_or_else(refused)? {
                Meaning::Type(here) => types.push(rtype(value(here).ok_or_else(refused)?)?),
                Meaning::Class(here) => {
                    value(here).filter(|class| class.eq_ignore_ascii_case("in")).ok_or_else(refused)?;
                }
                Meaning::Name(here) => names.push(value(here).ok_or_else(refused)?),
                Meaning::Address(here) => {
                    let address = value(here).ok_or_else(refused)?;
                    super::place::address(address).ok_or_else(|| QuestionFault::Word(address.to_owned()))?;
                    names.push(address);
                }
                Meaning::Way(here) => {
                    value(here).ok_or_else(refused)?;
                }
                Meaning::Flag | Meaning::Reverse => {}
                Meaning::Any => types.push(Rtype::ANY),
            }
            continue;
        }
        positionals += 1;
        match tool {
            // Behind the name stands the server. A type in either place is one for another tool.
            Tool::Host | Tool::Nslookup if positionals > 1 || !names.is_empty() => {
                let first = names.first().copied().unwrap_or_default();
                if mnemonic(place).is_some() || mnemonic(first).is_some() {
                    return Err(QuestionFault::Two { first: first.to_owned(), second: place.to_owned() });
                }
            }
            Tool::Host | Tool::Nslookup => names.push(place),
            Tool::ResolveDnsName if positionals > 1 => types.push(rtype(place)?),
            Tool::ResolveDnsName => names.push(place),
            Tool::Dig | Tool::Drill => match (mnemonic(place), place.to_ascii_lowercase().as_str()) {
                (_, "in") => {}
                (_, "ch" | "hs") => return Err(QuestionFault::Word(place.to_owned())),
                (Some(_), _) => types.push(rtype(place)?),
                (None, _) => names.push(place),
            },
        }
    }
    let two = |first: String, second: String| Err(QuestionFault::Two { first, second });
    names.dedup();
    types.dedup();
    match (names.as_slice(), types.as_slice()) {
        ([], _) => Err(QuestionFault::Empty),
        ([first, second, ..], _) => two((*first).to_owned(), (*second).to_owned()),
        (_, [first, second, ..]) => two(first.to_string(), second.to_string()),
        ([name], types) => Ok(Asked { name, rtype: types.first().copied() }),
    }
}

/// What `option` is about, which stands here without its dashes.
fn meaning(tool: Tool, option: &str) -> Option<Meaning<'_>> {
    let (first, rest) = option.split_at_checked(1).unwrap_or((option, ""));
    let (word, value) = option.split_once('=').unwrap_or((option, ""));
    let has = |words: &[&str]| words.iter().any(|known| word.eq_ignore_ascii_case(known));
    match tool {
        Tool::Dig if has(&["type"]) => Some(Meaning::Type(value)),
        Tool::Dig if has(&["query"]) => Some(Meaning::Name(value)),
        Tool::Dig if has(&["class"]) => Some(Meaning::Class(value)),
        Tool::Dig if has(&["nameserver"]) => Some(Meaning::Way(value)),
        Tool::Dig => match first {
            "t" => Some(Meaning::Type(rest)),
            "q" => Some(Meaning::Name(rest)),
            "x" => Some(Meaning::Address(rest)),
            "c" => Some(Meaning::Class(rest)),
            "b" | "k" | "n" | "p" | "y" => Some(Meaning::Way(rest)),
            "4" | "6" | "d" | "i" | "m" | "r" | "u" | "v" if rest.is_empty() => Some(Meaning::Flag),
            _ => None,
        },
        Tool::Drill => match first {
            "x" if rest.is_empty() => Some(Meaning::Reverse),
            "b" | "c" | "d" | "k" | "o" | "p" | "r" | "V" | "y" => Some(Meaning::Way(rest)),
            "4" | "6" | "a" | "D" | "Q" | "s" | "S" | "t" | "T" | "u" | "z" if rest.is_empty() => Some(Meaning::Flag),
            _ => None,
        },
        Tool::Host => match first {
            "t" => Some(Meaning::Type(rest)),
            "c" => Some(Meaning::Class(rest)),
            "m" | "N" | "p" | "R" | "W" => Some(Meaning::Way(rest)),
            "a" if rest.is_empty() => Some(Meaning::Any),
            _ if !option.is_empty() && option.bytes().all(|flag| b"46dDirsTUvVw".contains(&flag)) => {
                Some(Meaning::Flag)
            }
            _ => None,
        },
        Tool::Nslookup if has(&["type", "q", "query", "querytype", "ty", "t"]) => Some(Meaning::Type(value)),
        Tool::Nslookup if has(&["class", "cl"]) => Some(Meaning::Class(value)),
        Tool::Nslookup if has(&["port", "timeout", "retry"]) => Some(Meaning::Way(value)),
        Tool::Nslookup => has(&["debug", "nodebug", "d2", "nod2", "vc", "novc", "recurse", "norecurse", "nosearch"])
            .then_some(Meaning::Flag),
        Tool::ResolveDnsName if has(&["type"]) => Some(Meaning::Type(value)),
        Tool::ResolveDnsName if has(&["name"]) => Some(Meaning::Name(value)),
        Tool::ResolveDnsName if has(&["server"]) => Some(Meaning::Way(value)),
        Tool::ResolveDnsName => {
            has(&["dnssecok", "dnsseccd", "dnsonly", "nohostsfile", "norecursion", "quicktimeout", "tcponly"])
                .then_some(Meaning::Flag)
        }
    }
}

/// Reads words without a command: a name with a type beside it, or a line of a zone file.
fn of_line<'a>(words: &[&'a str]) -> Result<Asked<'a>, QuestionFault> {
    let is_number = |word: &&str| word.bytes().all(|octet| octet.is_ascii_digit());
    let [name, rest @ ..] = words else { return Err(QuestionFault::Empty) };
    let (name, mut behind) = (marks::bare(name), rest.iter().copied().map(marks::bare).peekable());
    // A time to live and a class, in either order (RFC 1035 5.1).
    let (mut has_ttl, mut is_record) = (false, false);
    while let Some(word) = behind.peek() {
        match word.eq_ignore_ascii_case("in") {
            false if has_ttl || !is_number(word) => break,
            false => has_ttl = true,
            true if is_record => break,
            true => is_record = true,
        }
        behind.next();
    }
    let rtype_of = |word: &str| mnemonic(word).map(|_| rtype(word)).transpose();
    let (second, rest) = (behind.next().unwrap_or_default(), behind.next());
    // A name without a dot in a zone file stands for one below the file's origin, which is not there.
    if (is_record || has_ttl) && rtype_of(second)?.is_some() && !name.contains('.') {
        return Err(QuestionFault::Word(name.to_owned()));
    }
    if let Some(found) = rtype_of(second)?
        && (is_record || has_ttl || rest.is_none())
        && !name.contains('@')
    {
        return Ok(Asked { name, rtype: Some(found) });
    }
    if let ([first, second], Some(found)) = (words, rtype_of(name)?)
        && !first.contains('.')
        && second.contains('.')
    {
        return Ok(Asked { name: marks::bare(second), rtype: Some(found) });
    }
    let second = words.get(1).copied().map(marks::bare).unwrap_or_default();
    Err(QuestionFault::Two { first: name.to_owned(), second: second.to_owned() })
}

/// The type that `word` is, and that a name of one label is not taken for.
fn mnemonic(word: &str) -> Option<Rtype> {
    word.parse().ok().filter(|_| word.starts_with(|char: char| char.is_ascii_alphabetic()))
}
