//! One signature over an RRset: the octets that it covers, their digest, and whether it verifies (RFC 4035 5.3.3).

use std::fmt::Write;

use super::quote::{self, in_folder, program};
use super::{Note, Print, Recipe, Tool, ask, der, line};
use crate::crypto::{Algorithm, CryptoFault, KeyDefect, PublicKey};
use crate::dns::canonical::{self, Piece};
use crate::dns::security::{Dnskey, Rrsig};
use crate::dns::{Name, Rtype, lower_hex};
use crate::evidence::Question;
use crate::trace::{Computed, Fault, Step};
use crate::validate::Evidence;

/// What went into the check, and what came out.
struct Check<'a> {
    step: &'a Step,
    algorithm: Algorithm,
    rrsig: Rrsig,
    key: Dnskey,
    rdatas: Vec<&'a [u8]>,
    /// What the signature covers.
    octets: &'a [u8],
    /// The hash of it that goes into the signature; SHA-256 where none does.
    digest: &'a [u8],
}

impl<'a> Check<'a> {
    fn of(evidence: Evidence<'a>, step: &'a Step) -> Option<Self> {
        // The signature, the key, the records: as the validator writes them down.
        let [signature, key, set @ ..] = step.inputs.as_slice() else { return None };
        let rdata = |id: &_| Some(evidence.capture.record(*id)?.record.rdata.as_slice());
        let rrsig = Rrsig::from_rdata(rdata(signature)?)?;
        let (octets, digest) = step.computed.iter().find_map(|value| match value {
            Computed::Octets { octets, digest, rim } => {
                Some((octets.as_slice(), digest.as_deref().unwrap_or(rim.as_slice())))
            }
            _ => None,
        })?;
        Some(Self {
            step,
            algorithm: Algorithm::from_number(rrsig.algorithm)?,
            rrsig,
            key: Dnskey::from_rdata(rdata(key)?)?,
            rdatas: set.iter().filter_map(rdata).collect(),
            octets,
            digest,
        })
    }

    /// Whether a tool must find that the signature verifies; `None` where it may see that otherwise, for this page refused the key, or
    /// cannot check by it.
    fn verdict(&self, tool: Tool) -> Option<bool> {
        if self.step.held() {
            return Some(true);
        }
        if let Some(Fault::Signature { fault: CryptoFault::NotAtHand, .. }) = self.step.fault() {
            return None;
        }
        match PublicKey::new(self.algorithm, &self.key.public_key).err() {
            Some(CryptoFault::UnsupportedKey(_) | CryptoFault::MalformedKey(KeyDefect::MixedOrder)) => None,
            Some(CryptoFault::MalformedKey(defect)) if tool == Tool::Openssl && defect != KeyDefect::NotOnCurve => None,
            _ => Some(false),
        }
    }

    /// Whether the tool is given a key and a signature that it can read, so that it says no and not that it cannot.
    fn is_mismatch(&self) -> bool {
        matches!(self.step.fault(), Some(Fault::Signature { fault: CryptoFault::Mismatch, .. }))
    }
}

pub(super) fn recipes(evidence: Evidence<'_>, step: &Step) -> Option<Vec<Recipe>> {
    let check = Check::of(evidence, step)?;
    let asked = ask::question(evidence, *step.inputs.get(2)?)?;
    let keys = Question::new(check.rrsig.signer.clone(), Rtype::DNSKEY);
    let delv = ask::delv(evidence, &asked);
    let mut recipes = vec![ask::dig(&[asked, keys])];
    recipes.extend(delv);
    recipes.extend(openssl(&check));
    recipes.push(python(&check));
    Some(recipes)
}

/// A hash by the name that OpenSSL's options, `hashlib` and people have for it.
const fn hash(algorithm: Algorithm) -> [&'static str; 2] {
    match algorithm {
        Algorithm::RsaSha1 | Algorithm::RsaSha1Nsec3 => ["sha1", "SHA-1"],
        Algorithm::RsaSha512 => ["sha512", "SHA-512"],
        Algorithm::EcdsaP384 => ["sha384", "SHA-384"],
        // The last three hash inside.
        Algorithm::RsaSha256 | Algorithm::EcdsaP256 | Algorithm::Ed25519 | Algorithm::Ed448 | Algorithm::MlDsa44 => {
            ["sha256", "SHA-256"]
        }
    }
}

fn openssl(check: &Check<'_>) -> Option<Recipe> {
    let Check { algorithm, rrsig, key, .. } = check;
    let der = der::public_key(*algorithm, &key.public_key)?;
    let [hash, _] = hash(*algorithm);
    let hashes_inside = matches!(algorithm, Algorithm::Ed25519 | Algorithm::Ed448 | Algorithm::MlDsa44);
    let (verify, good, bad) = if hashes_inside {
        let verify =
            "openssl pkeyutl -verify -pubin -inkey key.pem -rawin -in signed.bin -sigfile signature.bin".to_owned();
        (verify, "Signature Verified Successfully", "Signature Verification Failure")
    } else {
        let verify = format!("openssl dgst -{hash} -verify key.pem -signature signature.bin signed.bin");
        (verify, "Verified OK", "Verification failure")
    };
    let lines = [
        quote::file("signed.bin", check.octets),
        quote::pem("key.pem", &der),
        quote::file("signature.bin", &der::signature(*algorithm, &rrsig.signature)),
        format!("openssl dgst -{hash} -r signed.bin\n{verify}\n"),
    ];
    let mut prints = vec![line(format!("{} *signed.bin", lower_hex(check.digest)))];
    let mut notes = Vec::new();
    if *algorithm == Algorithm::MlDsa44 {
        notes.push(Note::Openssl35);
    }
    match check.verdict(Tool::Openssl) {
        Some(true) => prints.push(line(good)),
        Some(false) if check.is_mismatch() => prints.push(line(bad)),
        Some(false) => prints.push(Print::Not(good)),
        None => notes.push(Note::OwnLimits),
    }
    Some(Recipe { tool: Tool::Openssl, text: in_folder(&lines.concat()), prints, notes })
}

fn python(check: &Check<'_>) -> Recipe {
    let [hash, named] = hash(check.algorithm);
    let pieces = canonical::pieces(check.rrsig.type_covered);
    let values = values(check, pieces);
    let digest = format!("hash_name = \"{named}\"\ndigest = hashlib.{hash}(signed).digest()");
    let (imports, family) = family(check.algorithm);
    let imports = format!("import hashlib\nimport struct\n{imports}");
    let mut parts = vec![imports.as_str(), values.as_str(), include_str!("wire.py")];
    let records = if pieces.is_empty() {
        "records = set(rdatas)"
    } else {
        parts.push(include_str!("lowered.py"));
        "records = {lowered(rdata) for rdata in rdatas}"
    };
    let signed = format!("{records}\n{}{digest}", include_str!("signed.py"));
    parts.push(&signed);
    parts.extend(family);
    parts.push(include_str!("verdict.py"));
    let mut prints = vec![
        line(format!("signed octets: {}", check.octets.len())),
        line(format!("{named}: {}", lower_hex(check.digest))),
    ];
    let mut notes = match check.algorithm {
        Algorithm::RsaSha1 | Algorithm::RsaSha1Nsec3 | Algorithm::RsaSha256 | Algorithm::RsaSha512 => Vec::new(),
        // The first version that has it.
        Algorithm::MlDsa44 => vec![Note::Cryptography(Some(48))],
        _ => vec![Note::Cryptography(None)],
    };
    match check.verdict(Tool::Python) {
        Some(true) => prints.push(line("holds")),
        Some(false) => prints.push(line("does not hold")),
        None => notes.push(Note::OwnLimits),
    }
    Recipe { tool: Tool::Python, text: program(&parts), prints, notes }
}

/// The fields of the records as the program has them.
fn values(check: &Check<'_>, pieces: &[Piece]) -> String {
    let Check { step, rrsig, key, rdatas, .. } = check;
    let (owner, rtype): (&Name, Rtype) = (&step.owner, rrsig.type_covered);
    let mut text = format!(
        "# The RRset: its owner, its type ({rtype}), the RDATA of each record as received\n\
         owner = {}\nrtype = {}\nrdatas = [\n",
        quote::labels(owner),
        rtype.to_int()
    );
    for rdata in rdatas {
        // Writing to a string cannot fail.
        let _ = writeln!(text, "    {},", quote::octets(rdata));
    }
    text.push_str("]\n");
    if !pieces.is_empty() {
        let piece = |piece: &Piece| match piece {
            Piece::Octets(length) => length.to_string(),
            Piece::Name => "\"name\"".to_owned(),
            Piece::Text => "\"text\"".to_owned(),
        };
        let pieces: Vec<String> = pieces.iter().map(piece).collect();
        let _ = writeln!(text, "pieces = [{}]  # what RDATA of this type begins with", pieces.join(", "));
    }
    let _ = write!(
        text,
        "# The RRSIG (RFC 4034 3.1)\nalgorithm, labels, original_ttl = {}, {}, {}\n\
         expiration, inception, key_tag = {}, {}, {}\nsigner = {}\nsignature = {}\n\
         # The Public Key field of the DNSKEY (RFC 4034 2.1.4)\npublic_key = {}",
        rrsig.algorithm,
        rrsig.labels,
        rrsig.original_ttl,
        rrsig.expiration.field(),
        rrsig.inception.field(),
        rrsig.key_tag,
        quote::labels(&rrsig.signer),
        quote::octets(&rrsig.signature),
        quote::octets(&key.public_key)
    );
    text
}

/// What a program of an algorithm begins with, and the parts of it that check the signature.
fn family(algorithm: Algorithm) -> (&'static str, Vec<&'static str>) {
    /// DER of DigestInfo up to the hash (RFC 8017 9.2, note 1).
    const SHA1: &str = "digest_info = bytes.fromhex(\"3021300906052b0e03021a05000414\")";
    const SHA256: &str = "digest_info = bytes.fromhex(\"3031300d060960864801650304020105000420\")";
    const SHA512: &str = "digest_info = bytes.fromhex(\"3051300d060960864801650304020305000440\")";
    const RSA: &str = include_str!("rsa.py");
    const EC: &str = include_str!("ecdsa_imports.py");
    const ECDSA: &str = include_str!("ecdsa.py");
    const PLAIN: &str = include_str!("plain.py");
    match algorithm {
        Algorithm::RsaSha1 | Algorithm::RsaSha1Nsec3 => ("", vec![SHA1, RSA]),
        Algorithm::RsaSha256 => ("", vec![SHA256, RSA]),
        Algorithm::RsaSha512 => ("", vec![SHA512, RSA]),
        Algorithm::EcdsaP256 => (EC, vec!["curve, size, hash_function = ec.SECP256R1(), 32, hashes.SHA256()", ECDSA]),
        Algorithm::EcdsaP384 => (EC, vec!["curve, size, hash_function = ec.SECP384R1(), 48, hashes.SHA384()", ECDSA]),
        Algorithm::Ed25519 => (include_str!("ed25519_imports.py"), vec![PLAIN, include_str!("ed25519.py")]),
        Algorithm::Ed448 => (include_str!("ed448_imports.py"), vec![PLAIN, include_str!("ed448.py")]),
        Algorithm::MlDsa44 => (include_str!("mldsa44_imports.py"), vec![PLAIN]),
    }
}
