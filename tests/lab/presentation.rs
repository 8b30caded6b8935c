//! RDATA in presentation format, as each provider writes it, loss and all.
//!
//! Written apart from the product's reader of the same forms, on purpose: what one gets wrong the other notices.

use std::fmt::Write as _;
use std::net::{Ipv4Addr, Ipv6Addr};

use domain::base::Name;
use domain::base::iana::Rtype;
use domain::base::name::ToLabelIter;
use domain::utils::{base16, base32, base64};

/// Whose forms to write.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Style {
    /// Cloudflare since about 2024: no final dots on owners, RRSIG with mnemonics and epoch seconds, CAA and SVCB as hex.
    Cloudflare,
    /// Cloudflare in 2018: final dots, RRSIG with numbers and YYYYMMDDHHmmSS, digests in capitals.
    Cloudflare2018,
    /// Google: final dots, RRSIG type in lower case, TXT joined and bare, NAPTR bare.
    Google,
}

/// An owner or question name.
pub(crate) fn owner(style: Style, name: &Name<Vec<u8>>) -> String {
    let dotted = dotted(name);
    match style {
        Style::Cloudflare => dotted.strip_suffix('.').unwrap_or(&dotted).to_owned(),
        Style::Cloudflare2018 | Style::Google => dotted,
    }
}

/// RDATA as `style` writes it; what has no form of its own, or cannot be read, as RFC 3597 5 has it.
pub(crate) fn rdata(style: Style, rtype: Rtype, octets: &[u8]) -> String {
    known(style, rtype, octets).unwrap_or_else(|| generic(style, octets))
}

/// With the final dot, and `\DDD` for what is no letter, digit, hyphen or the like (RFC 4343 2.1).
fn dotted(name: &Name<Vec<u8>>) -> String {
    let mut text = String::new();
    for label in name.iter_labels().filter(|label| !label.is_root()) {
        for &octet in label.as_slice() {
            match octet {
                b'.' | b'\\' | b'"' | b'(' | b')' | b';' | b'@' | b'$' => text.extend(['\\', char::from(octet)]),
                0x21..=0x7e => text.push(char::from(octet)),
                _ => {
                    let _ = write!(text, "\\{octet:03}");
                }
            }
        }
        text.push('.');
    }
    if text.is_empty() { ".".to_owned() } else { text }
}

fn generic(style: Style, octets: &[u8]) -> String {
    let mut text = format!("\\# {}", octets.len());
    if style == Style::Google {
        return if octets.is_empty() { text } else { format!("{text} {}", hex(octets)) };
    }
    for octet in octets {
        let _ = write!(text, " {octet:02x}");
    }
    text
}

fn known(style: Style, rtype: Rtype, octets: &[u8]) -> Option<String> {
    let google = style == Style::Google;
    let mut r = Reader(octets);
    let text = match rtype {
        Rtype::A => Ipv4Addr::from(r.array::<4>()?).to_string(),
        Rtype::AAAA => Ipv6Addr::from(r.array::<16>()?).to_string(),
        Rtype::NS | Rtype::CNAME | Rtype::PTR | Rtype::DNAME => r.name()?,
        Rtype::MX => format!("{} {}", r.u16()?, r.name()?),
        Rtype::SOA => {
            let names = format!("{} {}", r.name()?, r.name()?);
            format!("{names} {} {} {} {} {}", r.u32()?, r.u32()?, r.u32()?, r.u32()?, r.u32()?)
        }
        Rtype::TXT => {
            let strings: Vec<&[u8]> = std::iter::from_fn(|| r.string()).collect();
            if google {
                strings.iter().map(|string| bare(string)).collect()
            } else {
                strings.iter().map(|string| quoted(string)).collect::<Vec<_>>().join(" ")
            }
        }
        Rtype::HINFO => format!("{} {}", quoted(r.string()?), quoted(r.string()?)),
        Rtype::SRV => {
            let text = format!("{} {} {} {}", r.u16()?, r.u16()?, r.u16()?, r.name()?);
            if google { text.strip_suffix('.').unwrap_or(&text).to_owned() } else { text }
        }
        Rtype::NAPTR => {
            let numbers = format!("{} {}", r.u16()?, r.u16()?);
            let write = if google { bare } else { quoted };
            format!("{numbers} {} {} {} {}", write(r.string()?), write(r.string()?), write(r.string()?), r.name()?)
        }
        Rtype::CAA if google => {
            let (flags, tag) = (r.u8()?, String::from_utf8_lossy(r.string()?).into_owned());
            format!("{flags} {tag} {}", quoted(r.rest()))
        }
        Rtype::TLSA if google => format!("{} {} {} {}", r.u8()?, r.u8()?, r.u8()?, hex(r.rest())),
        Rtype::TLSA => format!("{} {} {} ( {} )", r.u8()?, r.u8()?, r.u8()?, hex(r.rest()).to_uppercase()),
        Rtype::SSHFP => format!("{} {} {}", r.u8()?, r.u8()?, hex(r.rest())),
        Rtype::HTTPS | Rtype::SVCB if google => svcb(&mut r)?,
        Rtype::DS | Rtype::CDS => {
            let text = format!("{} {} {}", r.u16()?, algorithm(style, rtype, r.u8()?), r.u8()?);
            let digest = hex(r.rest());
            format!("{text} {}", if style == Style::Cloudflare { digest } else { digest.to_uppercase() })
        }
        Rtype::DNSKEY | Rtype::CDNSKEY => {
            let text = format!("{} {} {}", r.u16()?, r.u8()?, algorithm(style, rtype, r.u8()?));
            format!("{text} {}", base64::encode_string(r.rest()))
        }
        Rtype::RRSIG => rrsig(style, &mut r)?,
        Rtype::NSEC => format!("{}{}", r.name()?, bitmap(style, &mut r)?),
        Rtype::NSEC3 => {
            let text = format!("{} {} {} {}", r.u8()?, r.u8()?, r.u16()?, salt(r.string()?));
            let next = base32::encode_string_hex(r.string()?);
            format!("{text} {next}{}", bitmap(style, &mut r)?)
        }
        Rtype::NSEC3PARAM => format!("{} {} {} {}", r.u8()?, r.u8()?, r.u16()?, salt(r.string()?)),
        _ => return None,
    };
    r.0.is_empty().then_some(text)
}

fn rrsig(style: Style, r: &mut Reader<'_>) -> Option<String> {
    let covered = Rtype::from_int(r.u16()?).to_string();
    let covered = if style == Style::Google { covered.to_lowercase() } else { covered };
    let algorithm = algorithm(style, Rtype::RRSIG, r.u8()?);
    let (labels, ttl, expiration, inception, tag) = (r.u8()?, r.u32()?, r.u32()?, r.u32()?, r.u16()?);
    let time = |seconds: u32| match style {
        Style::Cloudflare2018 => super::sign::timestamp(seconds.into()),
        Style::Cloudflare | Style::Google => seconds.to_string(),
    };
    let head = format!("{covered} {algorithm} {labels} {ttl} {} {} {tag}", time(expiration), time(inception));
    Some(format!("{head} {} {}", r.name()?, base64::encode_string(r.rest())))
}

/// Cloudflare has mnemonics in RRSIG, and where CDS and CDNSKEY ask for deletion (RFC 8078 4); numbers elsewhere.
fn algorithm(style: Style, rtype: Rtype, number: u8) -> String {
    let mnemonic = match (rtype, number) {
        (Rtype::CDS | Rtype::CDNSKEY, 0) => "DELETE",
        (Rtype::RRSIG, 5) => "RSASHA1",
        (Rtype::RRSIG, 7) => "RSASHA1-NSEC3-SHA1",
        (Rtype::RRSIG, 8) => "RSASHA256",
        (Rtype::RRSIG, 10) => "RSASHA512",
        (Rtype::RRSIG, 13) => "ECDSAP256SHA256",
        (Rtype::RRSIG, 14) => "ECDSAP384SHA384",
        (Rtype::RRSIG, 15) => "ED25519",
        (Rtype::RRSIG, 16) => "ED448",
        _ => "",
    };
    if style == Style::Cloudflare && !mnemonic.is_empty() { mnemonic.to_owned() } else { number.to_string() }
}

/// Types of a bit map (RFC 4034 4.1.2), each with a space before it.
fn bitmap(style: Style, r: &mut Reader<'_>) -> Option<String> {
    let mut text = String::new();
    while !r.0.is_empty() {
        let window = u16::from(r.u8()?) << 8;
        for (index, octet) in (0u16..).zip(r.string()?) {
            for bit in (0..8u16).filter(|bit| octet & (0x80 >> bit) != 0) {
                let rtype = window | (index * 8 + bit);
                // RFC 9824: not every provider knows the name of type 128.
                let name = match (rtype, style) {
                    (128, Style::Cloudflare) => "NXNAME".to_owned(),
                    (128, _) => "TYPE128".to_owned(),
                    _ => Rtype::from_int(rtype).to_string(),
                };
                let _ = write!(text, " {name}");
            }
        }
    }
    Some(text)
}

/// SVCB and HTTPS in Google's form: values without quotes (RFC 9460 2.1).
fn svcb(r: &mut Reader<'_>) -> Option<String> {
    let mut text = format!("{} {}", r.u16()?, r.name()?);
    while !r.0.is_empty() {
        let key = r.u16()?;
        let length = usize::from(r.u16()?);
        let mut value = Reader(r.take(length)?);
        let list = |parts: Vec<String>| parts.join(",");
        let (name, value) = match key {
            0 => ("mandatory".to_owned(), list(std::iter::from_fn(|| value.u16().map(parameter)).collect())),
            1 => ("alpn".to_owned(), list(std::iter::from_fn(|| value.string().map(bare)).collect())),
            3 => ("port".to_owned(), value.u16()?.to_string()),
            4 => {
                let hints = std::iter::from_fn(|| value.array::<4>().map(|ip| Ipv4Addr::from(ip).to_string()));
                ("ipv4hint".to_owned(), list(hints.collect()))
            }
            5 => ("ech".to_owned(), base64::encode_string(value.rest())),
            6 => {
                let hints = std::iter::from_fn(|| value.array::<16>().map(|ip| Ipv6Addr::from(ip).to_string()));
                ("ipv6hint".to_owned(), list(hints.collect()))
            }
            _ => (parameter(key), bare(value.rest())),
        };
        let _ = write!(text, " {name}");
        if !value.is_empty() {
            let _ = write!(text, "={value}");
        }
    }
    Some(text)
}

fn parameter(key: u16) -> String {
    match key {
        0 => "mandatory".to_owned(),
        1 => "alpn".to_owned(),
        2 => "nodefaultalpn".to_owned(),
        3 => "port".to_owned(),
        4 => "ipv4hint".to_owned(),
        5 => "ech".to_owned(),
        6 => "ipv6hint".to_owned(),
        _ => format!("key{key}"),
    }
}

fn salt(octets: &[u8]) -> String {
    if octets.is_empty() { "-".to_owned() } else { hex(octets) }
}

fn hex(octets: &[u8]) -> String {
    base16::encode_string(octets).to_lowercase()
}

/// With quotes and escapes: nothing is lost.
fn quoted(octets: &[u8]) -> String {
    let mut text = "\"".to_owned();
    for &octet in octets {
        if matches!(octet, b'"' | b'\\') {
            text.push('\\');
        }
        text += &bare(&[octet]);
    }
    text + "\""
}

/// Without quotes, and with escapes only for what cannot be printed: where a string ends is lost, and what a backslash means.
fn bare(octets: &[u8]) -> String {
    let mut text = String::new();
    for &octet in octets {
        match octet {
            0x20..=0x7e => text.push(char::from(octet)),
            _ => {
                let _ = write!(text, "\\{octet:03}");
            }
        }
    }
    text
}

/// Reads RDATA field by field; `None` where it is too short.
struct Reader<'o>(&'o [u8]);

impl<'o> Reader<'o> {
    fn take(&mut self, length: usize) -> Option<&'o [u8]> {
        let (taken, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(taken)
    }

    fn array<const N: usize>(&mut self) -> Option<[u8; N]> {
        self.take(N)?.try_into().ok()
    }

    fn u8(&mut self) -> Option<u8> {
        self.array().map(u8::from_be_bytes)
    }

    fn u16(&mut self) -> Option<u16> {
        self.array().map(u16::from_be_bytes)
    }

    fn u32(&mut self) -> Option<u32> {
        self.array().map(u32::from_be_bytes)
    }

    fn string(&mut self) -> Option<&'o [u8]> {
        let length = usize::from(self.u8()?);
        self.take(length)
    }

    fn name(&mut self) -> Option<String> {
        let mut length = 0;
        while let label @ 1..=63 = *self.0.get(length)? {
            length += 1 + usize::from(label);
        }
        let name = Name::from_octets(self.take(length + 1)?.to_vec()).ok()?;
        Some(dotted(&name))
    }

    fn rest(&mut self) -> &'o [u8] {
        std::mem::take(&mut self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn txt_is_joined_by_google_and_quoted_by_cloudflare() {
        let octets = b"\x03a\"b\x00\x02\\\xc8";
        assert_eq!(rdata(Style::Google, Rtype::TXT, octets), "a\"b\\\\200");
        assert_eq!(rdata(Style::Cloudflare, Rtype::TXT, octets), r#""a\"b" "" "\\\200""#);
    }

    #[test]
    fn caa_is_hex_at_cloudflare() {
        let octets = b"\x00\x05issueca.example";
        assert_eq!(rdata(Style::Google, Rtype::CAA, octets), "0 issue \"ca.example\"");
        let text = rdata(Style::Cloudflare, Rtype::CAA, octets);
        assert_eq!(text, "\\# 17 00 05 69 73 73 75 65 63 61 2e 65 78 61 6d 70 6c 65");
    }

    #[test]
    fn rrsig_has_three_forms() {
        let octets = b"\x00\x01\x0d\x02\x00\x00\x01\x2c\x66\xd8\xd2\xdc\x66\xd6\x13\xbc\x00\x07\x01a\x00ABC";
        let forms =
            [Style::Cloudflare, Style::Cloudflare2018, Style::Google].map(|style| rdata(style, Rtype::RRSIG, octets));
        assert_eq!(forms[0], "A ECDSAP256SHA256 2 300 1725485788 1725305788 7 a. QUJD");
        assert_eq!(forms[1], "A 13 2 300 20240904213628 20240902193628 7 a. QUJD");
        assert_eq!(forms[2], "a 13 2 300 1725485788 1725305788 7 a. QUJD");
    }

    #[test]
    fn what_is_too_short_is_hex() {
        assert_eq!(rdata(Style::Google, Rtype::MX, b"\x00"), "\\# 1 00");
    }

    #[test]
    fn names_are_escaped() {
        let name = Name::from_octets(b"\x04a .\x00\x01b\x00".to_vec()).unwrap();
        assert_eq!(owner(Style::Google, &name), "a\\032\\.\\000.b.");
    }

    #[test]
    fn the_root_has_no_name_at_cloudflare() {
        let root: Name<Vec<u8>> = Name::root();
        assert_eq!((owner(Style::Cloudflare, &root).as_str(), owner(Style::Google, &root).as_str()), ("", "."));
    }
}
