//! Values in a shell line or a program, written so that none of them can be anything else there.

use std::fmt::Write;

use domain::utils::base64;

use crate::dns::{Name, lower_hex};

/// Hexadecimal digits or base64 in one line.
const WIDTH: usize = 64;

/// An octet that means nothing to a shell within single quotes, to Python within a literal, or to a zone file.
const fn is_plain(octet: u8) -> bool {
    octet.is_ascii_alphanumeric() || matches!(octet, b'-' | b'_' | b'*')
}

/// A name in presentation format (RFC 1035 5.1), every octet that could mean something escaped by its number; in front of the name a
/// hyphen, too, by which a tool would take it for an option.
pub(super) fn name(name: &Name) -> String {
    let mut text = String::new();
    for label in name.iter().filter(|label| !label.is_root()) {
        for octet in label.as_slice() {
            if is_plain(*octet) && !(text.is_empty() && *octet == b'-') {
                text.push(char::from(*octet));
            } else {
                // Writing to a string cannot fail.
                let _ = write!(text, "\\{octet:03}");
            }
        }
        text.push('.');
    }
    if text.is_empty() { ".".to_owned() } else { text }
}

/// A name as Python has it here: the list of its labels, but for the root's.
pub(super) fn labels(name: &Name) -> String {
    let label = |octets: &[u8]| -> String {
        let octets = octets
            .iter()
            .map(|octet| if is_plain(*octet) { char::from(*octet).to_string() } else { format!("\\x{octet:02x}") });
        format!("b\"{}\"", octets.collect::<String>())
    };
    let labels = name.iter().filter(|label| !label.is_root()).map(|one| label(one.as_slice()));
    format!("[{}]", labels.collect::<Vec<_>>().join(", "))
}

/// Octets as Python has them.
pub(super) fn octets(octets: &[u8]) -> String {
    let digits = lower_hex(octets);
    if digits.len() <= WIDTH {
        return format!("bytes.fromhex(\"{digits}\")");
    }
    format!("bytes.fromhex(\"\"\"\n{}\"\"\")", broken(&digits))
}

/// A shell line that writes octets to a file, whatever their number: neither `xxd` nor a long argument is needed.
pub(super) fn file(name: &str, octets: &[u8]) -> String {
    format!("openssl base64 -d -out {name} <<'END'\n{}END\n", broken(&base64::encode_string(octets)))
}

/// A shell line that writes a public key to a file.
pub(super) fn pem(name: &str, der: &[u8]) -> String {
    let lines = broken(&base64::encode_string(der));
    format!("cat >{name} <<'END'\n-----BEGIN PUBLIC KEY-----\n{lines}-----END PUBLIC KEY-----\nEND\n")
}

/// A text of single octets in lines, each with its end.
fn broken(text: &str) -> String {
    text.as_bytes().chunks(WIDTH).map(|line| format!("{}\n", String::from_utf8_lossy(line))).collect()
}

/// Lines that run in a new folder of their own, so that no file of anybody's is written over, and leave the shell where it is. Without such a
/// folder none runs.
pub(super) fn in_folder(lines: &str) -> String {
    format!("(\nset -e\nfolder=$(mktemp -d)\ncd \"$folder\"\n{lines})\n")
}

/// A program of its parts, with as many blank lines between them as Python's authors put.
pub(super) fn program(parts: &[&str]) -> String {
    let mut text = String::new();
    let mut after_function = false;
    for part in parts.iter().map(|part| part.trim_matches('\n')) {
        let function = part.starts_with("def ");
        if !text.is_empty() {
            text.push_str(if function || after_function { "\n\n\n" } else { "\n\n" });
        }
        text.push_str(part);
        after_function = function;
    }
    text.push('\n');
    text
}
