//! SVCB and HTTPS parameters from presentation format (RFC 9460 2.1, 14.3.2; appendix A).

use crate::order::sorted;
use std::collections::BTreeMap;
use std::net::{Ipv4Addr, Ipv6Addr};

use domain::utils::base64;

use super::tokens::Token;

/// SvcParamKeys by name and number (RFC 9460 14.3.2; 9461 5; 9540 4).
const KEYS: [(&str, u16); 10] = [
    ("mandatory", 0),
    ("alpn", 1),
    ("no-default-alpn", 2),
    // The name in drafts of RFC 9460, which some providers still send.
    ("nodefaultalpn", 2),
    ("port", 3),
    ("ipv4hint", 4),
    ("ech", 5),
    ("ipv6hint", 6),
    ("dohpath", 7),
    ("ohttp", 8),
];

/// The parameters' wire form, keys in rising order, and whether it is the only one that `tokens` may stand for.
///
/// A value with a backslash has been through two layers of escaping (RFC 9460 appendix A.1), which providers do not do
/// alike; an absent value of a key by number may be an empty one or a lost one.
///
/// # Errors
/// What is wrong with the first bad parameter, for developers.
pub(super) fn params(tokens: &[Token]) -> Result<(Vec<u8>, bool), &'static str> {
    let mut values = BTreeMap::new();
    let mut exact = true;
    for token in tokens {
        let (key, value) =
            token.text.split_once('=').map_or((token.text.as_str(), None), |(key, value)| (key, Some(value)));
        let number = key_number(key).ok_or("unknown SvcParamKey")?;
        exact &= !value.unwrap_or_default().contains('\\') && (value.is_some() || matches!(number, 2 | 8));
        let value = Token::plain(value.unwrap_or_default().to_owned());
        // A key by number has its value in wire form already (RFC 9460 2.1).
        let value = if named(key).is_some() { wire(number, &value)? } else { value.octets() };
        if values.insert(number, value).is_some() {
            return Err("a SvcParamKey twice");
        }
    }
    let mut octets = Vec::new();
    for (key, value) in values {
        octets.extend(key.to_be_bytes());
        octets.extend(u16::try_from(value.len()).map_err(|_| "SvcParamValue too long")?.to_be_bytes());
        octets.extend(value);
    }
    Ok((octets, exact))
}

/// The number of a key given by its name.
fn named(key: &str) -> Option<u16> {
    KEYS.iter().find(|(name, _)| name.eq_ignore_ascii_case(key)).map(|(_, number)| *number)
}

/// The number of a key given by its name or as `keyNNNNN`.
fn key_number(key: &str) -> Option<u16> {
    named(key).or_else(|| key.strip_prefix("key")?.parse().ok())
}

/// One value in wire form.
fn wire(key: u16, value: &Token) -> Result<Vec<u8>, &'static str> {
    let items = || value.text.split(',').filter(|item| !item.is_empty());
    match key {
        0 => {
            let keys = items().map(key_number).collect::<Option<Vec<_>>>().ok_or("unknown key in mandatory")?;
            Ok(sorted(keys, u16::cmp).into_iter().flat_map(u16::to_be_bytes).collect())
        }
        1 => {
            let mut octets = Vec::new();
            for item in value_list(&value.octets()) {
                let length = u8::try_from(item.len()).ok().filter(|length| *length > 0).ok_or("bad ALPN identifier")?;
                octets.push(length);
                octets.extend(item);
            }
            Ok(octets)
        }
        2 | 8 if !value.text.is_empty() => Err("a value where none belongs"),
        3 => Ok(value.text.parse::<u16>().map_err(|_| "bad port")?.to_be_bytes().to_vec()),
        4 => addresses::<Ipv4Addr, 4>(items(), |address| address.octets()),
        5 => base64::decode(&value.text).map_err(|_| "bad base64 in ech"),
        6 => addresses::<Ipv6Addr, 16>(items(), |address| address.octets()),
        _ => Ok(value.octets()),
    }
}

/// Address hints one after the other.
fn addresses<'a, A: std::str::FromStr, const N: usize>(
    items: impl Iterator<Item = &'a str>,
    octets: impl Fn(A) -> [u8; N],
) -> Result<Vec<u8>, &'static str> {
    let list = items.map(|item| item.parse().map(&octets)).collect::<Result<Vec<_>, _>>();
    Ok(list.map_err(|_| "bad address hint")?.concat())
}

/// A comma-separated list whose items may hold `\,` and `\\` (RFC 9460 appendix A.1).
fn value_list(octets: &[u8]) -> Vec<Vec<u8>> {
    let mut list = vec![Vec::new()];
    let mut rest = octets.iter();
    while let Some(octet) = rest.next() {
        match octet {
            b',' => list.push(Vec::new()),
            b'\\' => list.iter_mut().last().into_iter().for_each(|item| item.extend(rest.next())),
            other => list.iter_mut().last().into_iter().for_each(|item| item.push(*other)),
        }
    }
    list
}
