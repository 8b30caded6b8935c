//! A case in the fragment of a link: whoever opens it asks nobody, and checks everything again.
//!
//! A fragment never leaves the browser. This one is base64url without padding (RFC 4648 5) of a head of ten octets and of the case file
//! behind it: the form (1), how the file is packed (0 as it is, 1 by DEFLATE of RFC 1951), the length of what follows in four octets, and
//! the first four octets of the SHA-256 digest of form, packing and file. The digest tells a link that was changed on its way from one
//! that was made so: it proves nothing of what the case says.

use sha2::{Digest, Sha256};

use crate::doh::wire::{base64url, from_base64url};

/// What the fragment begins with.
pub const MARK: &str = "#case=";

/// Longest link, in characters, that is offered to be copied: most programs that people write to each other with pass it on whole.
pub const MAX_OFFERED: usize = 12_000;

/// Longest that is read, in characters.
pub const MAX_READ: usize = 64 << 10;

/// The form that is written here.
const FORM: u8 = 1;

/// How the file is packed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Packing {
    /// As it is.
    Plain,
    /// By DEFLATE (RFC 1951), which only a browser or a test undoes.
    Deflated,
}

/// What a link carries: the file as it is packed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Carried {
    /// How it is packed.
    pub packing: Packing,
    /// The file so packed.
    pub octets: Vec<u8>,
}

/// Why a fragment carries no case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LinkFault {
    /// Longer than [`MAX_READ`].
    TooLong,
    /// It ends before it is whole.
    Cut,
    /// It is not what was written: another character, or some more of them.
    Changed,
    /// In a form that came after this one; which.
    Newer {
        /// The form.
        form: u8,
    },
}

/// The fragment that carries a file so packed, with [`MARK`] in front.
pub fn write(carried: &Carried) -> String {
    let packing = match carried.packing {
        Packing::Plain => 0,
        Packing::Deflated => 1,
    };
    let length = u32::try_from(carried.octets.len()).unwrap_or(u32::MAX);
    let mut octets = vec![FORM, packing];
    octets.extend(length.to_be_bytes());
    octets.extend(check(packing, &carried.octets));
    octets.extend(&carried.octets);
    format!("{MARK}{}", base64url(&octets))
}

/// What a fragment carries; [`MARK`] may stand in front.
///
/// # Errors
/// [`LinkFault`] for one that is not as it was written.
pub fn read(fragment: &str) -> Result<Carried, LinkFault> {
    let text = fragment.strip_prefix(MARK).unwrap_or(fragment);
    if text.len() > MAX_READ {
        return Err(LinkFault::TooLong);
    }
    let octets = octets(text)?;
    let (&form, rest) = octets.split_first().ok_or(LinkFault::Cut)?;
    match form {
        FORM => {}
        0 => return Err(LinkFault::Changed),
        form => return Err(LinkFault::Newer { form }),
    }
    let (&packing, rest) = rest.split_first().ok_or(LinkFault::Cut)?;
    let (length, rest) = rest.split_first_chunk::<4>().ok_or(LinkFault::Cut)?;
    let (digest, file) = rest.split_first_chunk::<4>().ok_or(LinkFault::Cut)?;
    let length = usize::try_from(u32::from_be_bytes(*length)).unwrap_or(usize::MAX);
    if file.len() < length && length <= MAX_READ {
        return Err(LinkFault::Cut);
    }
    // The last character may have bits to spare: they are none that was written.
    if file.len() != length || *digest != check(packing, file) || base64url(&octets) != text {
        return Err(LinkFault::Changed);
    }
    let packing = match packing {
        0 => Packing::Plain,
        1 => Packing::Deflated,
        // It is as it was written: by somebody who knows another way to pack.
        _ => return Err(LinkFault::Newer { form }),
    };
    Ok(Carried { packing, octets: file.to_vec() })
}

fn check(packing: u8, octets: &[u8]) -> [u8; 4] {
    let digest: [u8; 32] = Sha256::new().chain_update([FORM, packing]).chain_update(octets).finalize().into();
    let [a, b, c, d, ..] = digest;
    [a, b, c, d]
}

/// Undoes base64url. A group of one character holds no octet: there the link was cut.
fn octets(text: &str) -> Result<Vec<u8>, LinkFault> {
    let is_of_it = |octet: u8| octet.is_ascii_alphanumeric() || octet == b'-' || octet == b'_';
    let groups = if text.len() % 4 == 1 { text.get(..text.len() - 1) } else { Some(text) };
    groups.filter(|_| text.bytes().all(is_of_it)).and_then(from_base64url).ok_or(LinkFault::Changed)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn carried() -> Carried {
        Carried { packing: Packing::Deflated, octets: (0..=255).collect() }
    }

    #[test]
    fn what_is_written_is_read() {
        for length in 0..20u8 {
            for packing in [Packing::Plain, Packing::Deflated] {
                let carried = Carried { packing, octets: (0..length).collect() };
                let link = write(&carried);
                assert!(link.starts_with(MARK) && link.matches('=').count() == 1, "{link}");
                assert_eq!(read(&link), Ok(carried.clone()));
                assert_eq!(read(link.strip_prefix(MARK).unwrap()), Ok(carried));
            }
        }
    }

    /// The form of a link that was written once is read for ever.
    #[test]
    fn the_first_form() {
        let carried = Carried { packing: Packing::Plain, octets: b"{}".to_vec() };
        assert_eq!(write(&carried), "#case=AQAAAAACgyQtTnt9");
        assert_eq!(read("#case=AQAAAAACgyQtTnt9"), Ok(carried));
    }

    #[test]
    fn wherever_it_is_cut_off_it_says_so() {
        let link = write(&carried());
        for end in MARK.len()..link.len() {
            assert_eq!(read(link.get(..end).unwrap()), Err(LinkFault::Cut), "{end}");
        }
    }

    #[test]
    fn one_other_character_anywhere_is_told() {
        let link = write(&carried());
        for at in MARK.len()..link.len() {
            let mut other = link.clone().into_bytes();
            other[at] = if other[at] == b'A' { b'B' } else { b'A' };
            let other = String::from_utf8(other).unwrap();
            assert!(read(&other).is_err(), "at {at}");
        }
        assert_eq!(read(&format!("{link}AAAA")), Err(LinkFault::Changed));
        assert_eq!(read(&link.replacen("case=A", "case=A%", 1)), Err(LinkFault::Changed));
        assert_eq!(read(&link.replacen("case=AQ", "case=Ag", 1)), Err(LinkFault::Newer { form: 2 }));
        assert_eq!(read(&format!("{link}{}", "A".repeat(MAX_READ))), Err(LinkFault::TooLong));
    }
}
