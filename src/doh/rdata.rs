//! Presentation format or RFC 3597's `\# length hex` -> wire RDATA, with the habits of JSON providers.
//!
//! `domain`'s scanner reads what is as RFCs write it; what providers write in their own way is put right before it:
//! mnemonics for algorithms and digests, RRSIG times as seconds, types in lower case, quotes that were lost. Where several
//! octet strings could have been printed like that, the likeliest is taken and [`Lossy`] says so.

use domain::base::iana::Rtype;
use domain::base::name::ParsedName;
use domain::base::rdata::{ComposeRecordData, ParseAnyRecordData};
use domain::base::scan::{IterScanner, ScannerError, StrError};
use domain::dep::octseq::Parser;
use domain::rdata::{
    A, Aaaa, AllRecordData, Caa, Dnskey, Ds, Hinfo, Mx, Naptr, Ns, Nsec, Nsec3, Nsec3param, Openpgpkey, Rp, Soa, Srv,
    Sshfp, Tlsa, Zonemd,
};
use domain::utils::{base16, base64};

use super::svcb;
use super::tokens::{Token, Tokens, name, tokens};
use crate::dns::Name;
use crate::evidence::{Lossy, RefusedReason};

/// How a provider writes TXT records. Told by the company they keep, see [`super::json`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextStyle {
    /// In quotes, one pair a character-string: exact.
    Quoted,
    /// As they are, strings joined and no escapes (Google): quotes in the data may belong to the text.
    Raw,
}

/// The wire RDATA that `data` stands for, uncompressed, and whether other octets may have been printed the same.
///
/// # Errors
/// [`RefusedReason::Truncated`] where base64 or hex was cut off; [`RefusedReason::Rdata`] for all else that is no RDATA
/// of the type, in either form.
pub fn rdata(rtype: Rtype, data: &str, style: TextStyle) -> Result<(Vec<u8>, Option<Lossy>), RefusedReason> {
    if let Some(generic) = data.trim_start().strip_prefix("\\#") {
        let octets = unknown(generic)?;
        check(rtype, &octets)?;
        return Ok((octets, None));
    }
    if rtype == Rtype::TXT || rtype == SPF {
        return text(data, style);
    }
    let Tokens { mut list, beyond_ascii } = tokens(data)?;
    let lossy = normalise(rtype, data, &mut list)?;
    let (octets, exact) = scan(rtype, &list)?;
    check(rtype, &octets)?;
    let lossy = lossy.or((!exact).then_some(Lossy::Svcb)).or(beyond_ascii.then_some(Lossy::Characters));
    Ok((octets, lossy))
}

/// The structure of a known type's RDATA is whole, nothing is left over, and no name in it is compressed.
///
/// # Errors
/// [`RefusedReason::Rdata`] with the parser's words.
pub fn check(rtype: Rtype, octets: &[u8]) -> Result<(), RefusedReason> {
    let mut parser = Parser::from_ref(octets);
    let data = AllRecordData::<&[u8], ParsedName<&[u8]>>::parse_any_rdata(rtype, &mut parser)
        .map_err(|error| RefusedReason::Rdata(error.to_string()))?;
    if composed(&data) != octets {
        return Err(rdata_fault("octets are left over, or a name is compressed"));
    }
    Ok(())
}

/// A domain name in presentation format, absolute with or without its final dot; none where it is no name, or where its octets are a
/// guess.
pub fn owner(text: &str) -> Option<Name> {
    name(text).filter(|(_, beyond_ascii)| !beyond_ascii).map(|(name, _)| name)
}

/// `data` as uncompressed wire octets.
pub(super) fn composed(data: &impl ComposeRecordData) -> Vec<u8> {
    let mut octets = Vec::new();
    let Ok(()) = data.compose_rdata(&mut octets);
    octets
}

/// SPF, obsolete: the same form as TXT (RFC 7208 3.1).
const SPF: Rtype = Rtype::from_int(99);
/// SMIMEA: the same form as TLSA (RFC 8162 2).
const SMIMEA: Rtype = Rtype::from_int(53);

/// Security algorithms by mnemonic (IANA dns-sec-alg-numbers; DELETE: RFC 8078 4).
const ALGORITHMS: [(&str, u8); 22] = [
    ("DELETE", 0),
    ("RSAMD5", 1),
    ("DH", 2),
    ("DSA", 3),
    ("RSASHA1", 5),
    ("DSA-NSEC3-SHA1", 6),
    ("DSANSEC3SHA1", 6),
    ("RSASHA1-NSEC3-SHA1", 7),
    ("RSASHA1NSEC3SHA1", 7),
    ("NSEC3RSASHA1", 7),
    ("RSASHA256", 8),
    ("RSASHA512", 10),
    ("ECC-GOST", 12),
    ("ECCGOST", 12),
    ("ECDSAP256SHA256", 13),
    ("ECDSAP384SHA384", 14),
    ("ED25519", 15),
    ("ED448", 16),
    ("SM2SM3", 17),
    ("INDIRECT", 252),
    ("PRIVATEDNS", 253),
    ("PRIVATEOID", 254),
];

/// DS digests by mnemonic (IANA ds-rr-types).
const DIGESTS: [(&str, u8); 8] = [
    ("SHA-1", 1),
    ("SHA1", 1),
    ("SHA-256", 2),
    ("SHA256", 2),
    ("GOST", 3),
    ("GOST94", 3),
    ("SHA-384", 4),
    ("SHA384", 4),
];

/// RFC 3597 5: length, then hex in any number of words. Providers also write one octet a word.
fn unknown(generic: &str) -> Result<Vec<u8>, RefusedReason> {
    let list = tokens(generic)?.list;
    let (length, hex) = list.split_first().ok_or_else(|| rdata_fault("no length"))?;
    let length: u16 = length.text.parse().map_err(|_| rdata_fault("no length"))?;
    let octets = hex_octets(hex)?;
    if octets.len() < usize::from(length) {
        return Err(RefusedReason::Truncated);
    }
    if octets.len() > usize::from(length) {
        return Err(rdata_fault("longer than its length says"));
    }
    Ok(octets)
}

/// TXT (RFC 1035 3.3.14). Quotes around each string make it exact. Without them, joined strings and lost escapes cannot be
/// told from a single string: the text is taken as it is, cut at 255 octets as most signers do, and marked.
fn text(data: &str, style: TextStyle) -> Result<(Vec<u8>, Option<Lossy>), RefusedReason> {
    let quoted =
        tokens(data).ok().filter(|found| !found.list.is_empty() && found.list.iter().all(|token| token.quoted));
    let (strings, lossy) = match quoted {
        Some(found) => {
            let strings: Vec<_> = found.list.iter().map(Token::octets).collect();
            let joined = style == TextStyle::Raw || strings.iter().any(|string| string.len() > 255);
            (strings, joined.then_some(Lossy::JoinedStrings).or(found.beyond_ascii.then_some(Lossy::Characters)))
        }
        None => (vec![data.as_bytes().to_vec()], Some(Lossy::JoinedStrings)),
    };
    let mut octets = Vec::new();
    for string in strings {
        let mut pieces = string.chunks(255).peekable();
        if pieces.peek().is_none() {
            octets.push(0);
        }
        for piece in pieces {
            octets.extend(u8::try_from(piece.len()));
            octets.extend(piece);
        }
    }
    if octets.len() > usize::from(u16::MAX) {
        return Err(rdata_fault("longer than a record can be"));
    }
    Ok((octets, lossy))
}

/// Puts right what providers write in their own way.
fn normalise(rtype: Rtype, data: &str, list: &mut Vec<Token>) -> Result<Option<Lossy>, RefusedReason> {
    match rtype {
        Rtype::DNSKEY | Rtype::CDNSKEY => {
            number(list.get_mut(2), &ALGORITHMS);
            base64_octets(list.get(3..).unwrap_or_default())?;
        }
        Rtype::DS | Rtype::CDS => {
            number(list.get_mut(1), &ALGORITHMS);
            number(list.get_mut(2), &DIGESTS);
            hex_octets(list.get(3..).unwrap_or_default())?;
        }
        Rtype::RRSIG => number(list.get_mut(1), &ALGORITHMS),
        Rtype::TLSA | SMIMEA => drop(hex_octets(list.get(3..).unwrap_or_default())?),
        Rtype::SSHFP => drop(hex_octets(list.get(2..).unwrap_or_default())?),
        Rtype::CAA if list.len() > 3 && list.get(2).is_some_and(|value| !value.quoted) => {
            // Quotes lost, spaces within the value: all that follows the tag is the value.
            let value = data.trim_start().splitn(3, ' ').nth(2).unwrap_or_default().trim();
            list.truncate(2);
            list.push(Token::plain(value.replace('\\', "\\\\")));
            return Ok(Some(Lossy::Characters));
        }
        Rtype::NAPTR => {
            let quoted = list.get(2..5).is_some_and(|strings| strings.iter().all(|string| string.quoted));
            return Ok((!quoted).then_some(Lossy::Naptr));
        }
        _ => {}
    }
    Ok(None)
}

/// A mnemonic becomes its number; all else is left to the scanner.
fn number(token: Option<&mut Token>, table: &[(&str, u8)]) {
    if let Some(token) = token
        && let Some((_, number)) = table.iter().find(|(mnemonic, _)| mnemonic.eq_ignore_ascii_case(&token.text))
    {
        token.text = number.to_string();
    }
}

/// The octets of `list` as RDATA of `rtype`, and whether SVCB parameters had only one way to be read.
fn scan(rtype: Rtype, list: &[Token]) -> Result<(Vec<u8>, bool), RefusedReason> {
    let mut scanner = IterScanner::<_, Vec<u8>>::new(list.iter().map(|token| token.text.as_str()));
    macro_rules! scanned {
        ($($rtype:pat => $data:ty,)+) => {
            match rtype {
                $($rtype => <$data>::scan(&mut scanner).map(|data| composed(&data)),)+
                Rtype::RRSIG => return Ok((rrsig(list)?, true)),
                Rtype::SVCB | Rtype::HTTPS => return service(list),
                _ => return Err(rdata_fault("no presentation format is known for this type")),
            }
        };
    }
    // Types of the same form are read as one of them: each reader costs a first visit a kilobyte.
    let scanned = scanned! {
        Rtype::A => A,
        Rtype::AAAA => Aaaa,
        Rtype::NS | Rtype::CNAME | Rtype::DNAME | Rtype::PTR => Ns<Name>,
        Rtype::SOA => Soa<Name>,
        Rtype::MX => Mx<Name>,
        Rtype::SRV => Srv<Name>,
        Rtype::RP => Rp<Name>,
        Rtype::HINFO => Hinfo<Vec<u8>>,
        Rtype::CAA => Caa<Vec<u8>>,
        Rtype::NAPTR => Naptr<Vec<u8>, Name>,
        Rtype::TLSA | SMIMEA => Tlsa<Vec<u8>>,
        Rtype::SSHFP => Sshfp<Vec<u8>>,
        Rtype::OPENPGPKEY => Openpgpkey<Vec<u8>>,
        Rtype::ZONEMD => Zonemd<Vec<u8>>,
        Rtype::DS | Rtype::CDS => Ds<Vec<u8>>,
        Rtype::DNSKEY | Rtype::CDNSKEY => Dnskey<Vec<u8>>,
        Rtype::NSEC => Nsec<Vec<u8>, Name>,
        Rtype::NSEC3 => Nsec3<Vec<u8>>,
        Rtype::NSEC3PARAM => Nsec3param<Vec<u8>>,
    };
    let octets =
        scanned.and_then(|octets| if scanner.is_exhausted() { Ok(octets) } else { Err(StrError::trailing_tokens()) });
    Ok((octets.map_err(|error| RefusedReason::Rdata(error.to_string()))?, true))
}

/// RRSIG (RFC 4034 3.2). Read here because times come in two forms, and `domain` brings a calendar library for one of them.
fn rrsig(list: &[Token]) -> Result<Vec<u8>, RefusedReason> {
    let [covered, algorithm, labels, ttl, expiration, inception, tag, signer, signature @ ..] = list else {
        return Err(rdata_fault("fields are missing"));
    };
    let covered: Rtype = covered.text.parse().map_err(|_| rdata_fault("unknown type covered"))?;
    let mut octets = covered.to_int().to_be_bytes().to_vec();
    octets.push(field(algorithm, "algorithm")?);
    octets.push(field(labels, "labels")?);
    octets.extend(field::<u32>(ttl, "original TTL")?.to_be_bytes());
    octets.extend(time(&expiration.text)?.to_be_bytes());
    octets.extend(time(&inception.text)?.to_be_bytes());
    octets.extend(field::<u16>(tag, "key tag")?.to_be_bytes());
    octets.extend_from_slice(name(&signer.text).ok_or_else(|| rdata_fault("bad signer's name"))?.0.as_slice());
    octets.extend(base64_octets(signature)?);
    Ok(octets)
}

/// A number of an RRSIG.
fn field<T: std::str::FromStr>(token: &Token, what: &str) -> Result<T, RefusedReason> {
    token.text.parse().map_err(|_| RefusedReason::Rdata(format!("bad {what}")))
}

/// A time of an RRSIG: YYYYMMDDHHmmSS with all its fourteen digits, or seconds since 1970 modulo 2^32 (RFC 4034 3.2).
///
/// # Errors
/// [`RefusedReason::Rdata`] for what is neither.
pub fn time(text: &str) -> Result<u32, RefusedReason> {
    let fault = || rdata_fault("bad signature time");
    if !text.bytes().all(|digit| digit.is_ascii_digit()) {
        return Err(fault());
    }
    if text.len() != 14 {
        return text.parse().map_err(|_| fault());
    }
    let digits =
        |from: usize, to: usize| text.get(from..to).and_then(|digits| digits.parse::<u64>().ok()).ok_or_else(fault);
    let (year, month, day) = (digits(0, 4)?, digits(4, 6)?, digits(6, 8)?);
    let (hour, minute, second) = (digits(8, 10)?, digits(10, 12)?, digits(12, 14)?);
    let leap = |year: u64| year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let month_days = |month: u64| match month {
        2 => 28 + u64::from(leap(year)),
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    };
    if year < 1970 || !(1..=12).contains(&month) || !(1..=month_days(month)).contains(&day) {
        return Err(fault());
    }
    if hour > 23 || minute > 59 || second > 59 {
        return Err(fault());
    }
    let days = (1970..year).map(|year| 365 + u64::from(leap(year))).sum::<u64>()
        + (1..month).map(month_days).sum::<u64>()
        + day
        - 1;
    u32::try_from((((days * 24 + hour) * 60 + minute) * 60 + second) & 0xffff_ffff).map_err(|_| fault())
}

/// SVCB and HTTPS (RFC 9460 2.1).
fn service(list: &[Token]) -> Result<(Vec<u8>, bool), RefusedReason> {
    let [priority, target, params @ ..] = list else {
        return Err(rdata_fault("fields are missing"));
    };
    let mut octets = field::<u16>(priority, "SvcPriority")?.to_be_bytes().to_vec();
    octets.extend_from_slice(name(&target.text).ok_or_else(|| rdata_fault("bad TargetName"))?.0.as_slice());
    let (params, exact) = svcb::params(params).map_err(rdata_fault)?;
    octets.extend(params);
    Ok((octets, exact))
}

/// Hex in any number of words.
fn hex_octets(words: &[Token]) -> Result<Vec<u8>, RefusedReason> {
    let text = whole(words)?;
    base16::decode_vec(&text).map_err(|_| cut_off(&text, |char| char.is_ascii_hexdigit(), "bad hex"))
}

/// Base64 in any number of words.
fn base64_octets(words: &[Token]) -> Result<Vec<u8>, RefusedReason> {
    let text = whole(words)?;
    base64::decode(&text).map_err(|_| {
        cut_off(&text, |char| char.is_ascii_alphanumeric() || matches!(char, '+' | '/' | '='), "bad base64")
    })
}

/// `words` as one; an ellipsis says that there was more.
fn whole(words: &[Token]) -> Result<String, RefusedReason> {
    let text: String = words.iter().map(|word| word.text.as_str()).collect();
    if text.contains("...") || text.contains("\\226\\128\\166") {
        return Err(RefusedReason::Truncated);
    }
    Ok(text)
}

/// Why an encoding could not be undone: if each character belongs to it, then some are missing.
fn cut_off(text: &str, belongs: impl Fn(char) -> bool, fault: &'static str) -> RefusedReason {
    if text.chars().all(belongs) { RefusedReason::Truncated } else { rdata_fault(fault) }
}

fn rdata_fault(what: &'static str) -> RefusedReason {
    RefusedReason::Rdata(what.to_owned())
}

#[cfg(test)]
mod tests;
