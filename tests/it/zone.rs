//! Small signed zones, made in the test: a draft of what a resolver would answer, signed when it is written down.
//!
//! The chain is the root, `test.` and `example.test.`, each with one P-256 key made from a fixed secret. A test takes a draft,
//! changes one thing, and reads it as a case. RDATA is written in canonical form, so that it is signed as it stands.

use domain::base::ParseRecordData;
use domain::base::name::{ParsedName, ToName};
use domain::rdata::ZoneRecordData;
use ed25519_dalek::Signer;
use explainer::case::{self, Case};
use explainer::crypto::{DigestKind, digest, nsec3_hash};
use explainer::dns::{Name, Rtype, canonical, key_tag, lower_hex};
use octseq::Parser;
use serde_json::{Value, json};
use sha2::Digest;

/// The moment of every case: 2026-06-01 00:00:00 UTC.
pub(crate) const NOW: u32 = 1_780_272_000;
/// The TTL of every record, in seconds.
pub(crate) const TTL: u32 = 300;
/// A day, in seconds.
pub(crate) const DAY: u32 = 86_400;

/// The zone at the end of the chain.
pub(crate) const ZONE: &str = "example.test.";

pub(crate) fn name(text: &str) -> Name {
    if text == "." { Name::root() } else { text.parse().unwrap() }
}

fn wire(text: &str) -> Vec<u8> {
    canonical::name(&name(text))
}

/// A key with its secret.
#[derive(Clone, Debug)]
pub(crate) struct Key {
    /// As RFC 6605, RFC 8080 have it; of RSA the private exponent.
    secret: Vec<u8>,
    pub(crate) flags: u16,
    pub(crate) protocol: u8,
    pub(crate) algorithm: u8,
    pub(crate) public: Vec<u8>,
}

impl Key {
    /// A P-256 key (algorithm 13), both entry point and zone key.
    pub(crate) fn p256(seed: u8) -> Self {
        let secret = [seed; 32];
        let signing = p256::ecdsa::SigningKey::from_slice(&secret).unwrap();
        let public = signing.verifying_key().to_sec1_point(false).as_bytes()[1..].to_vec();
        Self { secret: secret.to_vec(), flags: 257, protocol: 3, algorithm: 13, public }
    }

    /// An Ed25519 key (algorithm 15).
    pub(crate) fn ed25519(seed: u8) -> Self {
        let secret = [seed; 32];
        let public = ed25519_dalek::SigningKey::from_bytes(&secret).verifying_key().to_bytes().to_vec();
        Self { secret: secret.to_vec(), flags: 257, protocol: 3, algorithm: 15, public }
    }

    /// An RSA key of 1024 bits (algorithms 5, 7 and 8), always the same one.
    pub(crate) fn rsa(algorithm: u8) -> Self {
        let [modulus, secret] = rsa_secret();
        let public = [&[3, 1, 0, 1], &modulus[..]].concat();
        Self { secret, flags: 257, protocol: 3, algorithm, public }
    }

    /// Octets that no one can sign with, under any algorithm number.
    pub(crate) fn opaque(algorithm: u8, public: Vec<u8>) -> Self {
        Self { secret: vec![0; 32], flags: 256, protocol: 3, algorithm, public }
    }

    /// A key of somebody's, by the RDATA of its DNSKEY and its secret.
    #[allow(dead_code, reason = "the zones of the laboratory have such keys")]
    pub(crate) fn of(rdata: &[u8], secret: Vec<u8>) -> Self {
        let flags = u16::from_be_bytes([rdata[0], rdata[1]]);
        Self { secret, flags, protocol: rdata[2], algorithm: rdata[3], public: rdata[4..].to_vec() }
    }

    pub(crate) fn with_flags(mut self, flags: u16) -> Self {
        self.flags = flags;
        self
    }

    pub(crate) fn rdata(&self) -> Vec<u8> {
        let mut rdata = self.flags.to_be_bytes().to_vec();
        rdata.extend([self.protocol, self.algorithm]);
        rdata.extend_from_slice(&self.public);
        rdata
    }

    pub(crate) fn tag(&self) -> u16 {
        key_tag::of_rdata(&self.rdata())
    }

    /// The RDATA of a DS for this key.
    pub(crate) fn ds(&self, zone: &str, digest_type: u8) -> Vec<u8> {
        let mut rdata = self.tag().to_be_bytes().to_vec();
        rdata.extend([self.algorithm, digest_type]);
        let kind = DigestKind::from_number(digest_type);
        let owner = wire(zone);
        rdata.extend(kind.map_or(vec![7; 32], |kind| digest(kind, &[&owner, &self.rdata()])));
        rdata
    }

    fn sign(&self, octets: &[u8]) -> Vec<u8> {
        match self.algorithm {
            13 => {
                let signing = p256::ecdsa::SigningKey::from_slice(&self.secret).unwrap();
                let signature: p256::ecdsa::Signature = signing.sign(octets);
                signature.to_bytes().to_vec()
            }
            5 | 7 | 8 | 10 if self.secret.len() != 32 => self.sign_by_rsa(octets),
            14 if self.secret.len() == 48 => {
                let signing = p384::ecdsa::SigningKey::from_slice(&self.secret).unwrap();
                let signature: p384::ecdsa::Signature = signing.sign(octets);
                signature.to_bytes().to_vec()
            }
            15 => {
                let secret = self.secret.as_slice().try_into().unwrap();
                ed25519_dalek::SigningKey::from_bytes(secret).sign(octets).to_bytes().to_vec()
            }
            16 if self.secret.len() == 57 => {
                let signing = ed448_goldilocks::SigningKey::try_from(self.secret.as_slice()).unwrap();
                signing.sign_raw(octets).to_bytes().to_vec()
            }
            18 if self.secret.len() == 32 => {
                let seed: [u8; 32] = self.secret.as_slice().try_into().unwrap();
                let signing = ml_dsa::ExpandedSigningKey::<ml_dsa::MlDsa44>::from_seed(&seed.into());
                signing.sign_deterministic(octets, &[]).unwrap().encode().to_vec()
            }
            _ => vec![1; 64],
        }
    }

    /// PKCS #1 v1.5 (RFC 8017 8.2.1).
    fn sign_by_rsa(&self, octets: &[u8]) -> Vec<u8> {
        use crypto_bigint::modular::{BoxedMontyForm, BoxedMontyParams};
        use crypto_bigint::{BoxedUint, Odd};
        let (info, hash): (&[u8], Vec<u8>) = match self.algorithm {
            8 => (
                b"\x30\x31\x30\x0d\x06\x09\x60\x86\x48\x01\x65\x03\x04\x02\x01\x05\x00\x04\x20",
                digest(DigestKind::Sha256, &[octets]),
            ),
            10 => (
                b"\x30\x51\x30\x0d\x06\x09\x60\x86\x48\x01\x65\x03\x04\x02\x03\x05\x00\x04\x40",
                sha2::Sha512::digest(octets).to_vec(),
            ),
            _ => (b"\x30\x21\x30\x09\x06\x05\x2b\x0e\x03\x02\x1a\x05\x00\x04\x14", digest(DigestKind::Sha1, &[octets])),
        };
        // RFC 3110 2: the exponent's length, the exponent, the modulus.
        let modulus = &self.public[1 + usize::from(self.public[0])..];
        let end = [&[0], info, &hash].concat();
        let mut encoded = vec![0, 1];
        encoded.resize(modulus.len() - end.len(), 0xff);
        encoded.extend(end);
        let [base, modulus, exponent] = [&encoded, modulus, &self.secret].map(BoxedUint::from_be_slice_vartime);
        let parameters = BoxedMontyParams::new_vartime(Odd::new(modulus).unwrap());
        let power = BoxedMontyForm::new(base, &parameters).pow(&exponent);
        let all = power.retrieve().to_be_bytes().to_vec();
        all[all.len() - encoded.len()..].to_vec()
    }
}

/// Modulus and private exponent, made for these tests by OpenSSL.
fn rsa_secret() -> [Vec<u8>; 2] {
    let mut lines = include_str!("fixtures/rsa_secret.txt").lines();
    [(); 2].map(|()| domain::utils::base16::decode_vec(lines.next().unwrap()).unwrap())
}

/// The keys of the chain.
pub(crate) fn root_key() -> Key {
    Key::p256(1)
}
pub(crate) fn tld_key() -> Key {
    Key::p256(2)
}
pub(crate) fn zone_key() -> Key {
    Key::p256(3)
}

/// A signature yet to be made.
#[derive(Clone, Debug)]
pub(crate) struct Seal {
    pub(crate) key: Key,
    pub(crate) signer: String,
    pub(crate) inception: u32,
    pub(crate) expiration: u32,
    pub(crate) original_ttl: u32,
    /// Labels of the owner without a wildcard, unless set.
    pub(crate) labels: Option<u8>,
    pub(crate) key_tag: Option<u16>,
    pub(crate) algorithm: Option<u8>,
    pub(crate) ttl: Option<u32>,
    /// Other RDATA than is shown, to be signed.
    pub(crate) signed: Option<Vec<Vec<u8>>>,
    /// Other octets than the signature's.
    pub(crate) signature: Option<Vec<u8>>,
}

impl Seal {
    pub(crate) fn new(key: Key, signer: &str) -> Self {
        Self {
            key,
            signer: signer.to_owned(),
            inception: NOW - 10 * DAY,
            expiration: NOW + 10 * DAY,
            original_ttl: TTL,
            labels: None,
            key_tag: None,
            algorithm: None,
            ttl: None,
            signed: None,
            signature: None,
        }
    }

    /// The RDATA of the RRSIG over a set (RFC 4034 3.1.8.1).
    pub(crate) fn rdata(&self, set: &Set) -> Vec<u8> {
        let owner = name(&set.owner);
        let own = canonical::label_count(&owner) - usize::from(canonical::is_wildcard(&owner));
        let labels = self.labels.unwrap_or(own as u8);
        let mut rdata = set.rtype.to_int().to_be_bytes().to_vec();
        rdata.extend([self.algorithm.unwrap_or(self.key.algorithm), labels]);
        rdata.extend(self.original_ttl.to_be_bytes());
        rdata.extend(self.expiration.to_be_bytes());
        rdata.extend(self.inception.to_be_bytes());
        rdata.extend(self.key_tag.unwrap_or(self.key.tag()).to_be_bytes());
        rdata.extend(wire(&self.signer));
        let mut octets = rdata.clone();
        // A labels field too large has no owner to sign; the owner itself will do.
        let signed_owner = canonical::signed_owner(&owner, labels).unwrap_or(owner);
        let mut rdatas = self.signed.clone().unwrap_or_else(|| set.rdatas.clone());
        rdatas.sort();
        rdatas.dedup();
        for one in &rdatas {
            octets.extend(canonical::name(&signed_owner));
            octets.extend(set.rtype.to_int().to_be_bytes());
            octets.extend([0, 1]);
            octets.extend(self.original_ttl.to_be_bytes());
            octets.extend((one.len() as u16).to_be_bytes());
            octets.extend_from_slice(one);
        }
        rdata.extend(self.signature.clone().unwrap_or_else(|| self.key.sign(&octets)));
        rdata
    }
}

/// An RRset of a response with the signatures over it.
#[derive(Clone, Debug)]
pub(crate) struct Set {
    pub(crate) section: &'static str,
    pub(crate) owner: String,
    pub(crate) rtype: Rtype,
    pub(crate) ttl: u32,
    pub(crate) rdatas: Vec<Vec<u8>>,
    pub(crate) seals: Vec<Seal>,
}

impl Set {
    pub(crate) fn new(owner: &str, rtype: Rtype, rdatas: Vec<Vec<u8>>) -> Self {
        Self { section: "Answer", owner: owner.to_owned(), rtype, ttl: TTL, rdatas, seals: Vec::new() }
    }

    pub(crate) fn authority(mut self) -> Self {
        self.section = "Authority";
        self
    }

    pub(crate) fn sealed(mut self, key: &Key, signer: &str) -> Self {
        self.seals.push(Seal::new(key.clone(), signer));
        self
    }

    /// Signed by `example.test.`.
    pub(crate) fn by_zone(self) -> Self {
        self.sealed(&zone_key(), ZONE)
    }

    /// The one signature that is there.
    pub(crate) fn seal(&mut self) -> &mut Seal {
        &mut self.seals[0]
    }
}

/// A question and what came of it.
#[derive(Clone, Debug)]
pub(crate) struct Asked {
    pub(crate) name: String,
    pub(crate) rtype: Rtype,
    pub(crate) rcode: u8,
    pub(crate) truncated: bool,
    /// JSON without an Authority section, as some resolvers send it.
    pub(crate) without_authority: bool,
    pub(crate) sets: Vec<Set>,
    /// Records as JSON has them, after all others.
    pub(crate) raw: Vec<Value>,
    /// What the resolver remarks.
    pub(crate) comment: Option<String>,
    /// In place of a response.
    pub(crate) fault: Option<Value>,
}

impl Asked {
    pub(crate) fn new(name: &str, rtype: Rtype, sets: Vec<Set>) -> Self {
        Self {
            name: name.to_owned(),
            rtype,
            rcode: 0,
            truncated: false,
            without_authority: false,
            sets,
            raw: Vec::new(),
            comment: None,
            fault: None,
        }
    }

    pub(crate) fn rcode(mut self, rcode: u8) -> Self {
        self.rcode = rcode;
        self
    }

    fn body(&self) -> Value {
        let (mut answer, mut authority) = (Vec::new(), Vec::new());
        for set in &self.sets {
            let into = if set.section == "Answer" { &mut answer } else { &mut authority };
            for rdata in &set.rdatas {
                into.push(record(&set.owner, set.rtype, set.ttl, rdata));
            }
            for seal in &set.seals {
                into.push(record(&set.owner, Rtype::RRSIG, seal.ttl.unwrap_or(set.ttl), &seal.rdata(set)));
            }
        }
        answer.extend(self.raw.clone());
        let mut body =
            json!({"Status": self.rcode, "TC": self.truncated, "RD": true, "RA": true, "AD": false, "CD": true});
        if !answer.is_empty() {
            body["Answer"] = answer.into();
        }
        // Where no Authority came at all, nothing is known of it; here it came, and may be empty.
        if !self.without_authority {
            body["Authority"] = authority.into();
        }
        if let Some(comment) = &self.comment {
            body["Comment"] = comment.clone().into();
        }
        body
    }
}

fn record(owner: &str, rtype: Rtype, ttl: u32, rdata: &[u8]) -> Value {
    let with = |data: String| json!({"name": owner, "type": rtype.to_int(), "TTL": ttl, "data": data});
    let generic = format!("\\# {} {}", rdata.len(), lower_hex(rdata));
    // In presentation format where that gives the same octets back, as a resolver would write it.
    let Some(shown) = presentation(rtype, rdata) else { return with(generic) };
    let body = json!({"Status": 0, "Answer": [with(shown.clone())]}).to_string();
    let read = explainer::doh::json::parse(body.into_bytes()).unwrap();
    let same = read.records.first().is_some_and(|received| received.record.rdata == rdata && received.lossy.is_none());
    with(if same { shown } else { generic })
}

fn presentation(rtype: Rtype, rdata: &[u8]) -> Option<String> {
    let mut parser = Parser::from_ref(rdata);
    let data = ZoneRecordData::<&[u8], ParsedName<&[u8]>>::parse_rdata(rtype, &mut parser).ok()??;
    Some(data.to_string())
}

/// All that a resolver answers for one question of a visitor.
#[derive(Clone, Debug)]
pub(crate) struct Draft {
    pub(crate) question: (String, Rtype),
    pub(crate) now: u32,
    pub(crate) anchors: Vec<String>,
    pub(crate) config: Value,
    pub(crate) asked: Vec<Asked>,
}

impl Draft {
    /// The chain down to `example.test.`, and what is asked at its end.
    pub(crate) fn new(asked: Asked) -> Self {
        let (root, tld, zone) = (root_key(), tld_key(), zone_key());
        let keys = |apex: &str, key: &Key| {
            Asked::new(apex, Rtype::DNSKEY, vec![Set::new(apex, Rtype::DNSKEY, vec![key.rdata()]).sealed(key, apex)])
        };
        let ds = |child: &str, of: &Key, by: &Key, parent: &str| {
            Asked::new(child, Rtype::DS, vec![Set::new(child, Rtype::DS, vec![of.ds(child, 2)]).sealed(by, parent)])
        };
        Self {
            question: (asked.name.clone(), asked.rtype),
            now: NOW,
            anchors: vec![format!(". IN DS {}", presentation(Rtype::DS, &root.ds(".", 2)).unwrap())],
            config: json!({}),
            asked: vec![
                asked,
                keys(".", &root),
                ds("test.", &tld, &root, "."),
                keys("test.", &tld),
                ds(ZONE, &zone, &tld, "test."),
                keys(ZONE, &zone),
            ],
        }
    }

    /// The same draft after a change.
    pub(crate) fn but(mut self, change: impl FnOnce(&mut Self)) -> Self {
        change(&mut self);
        self
    }

    /// One more question.
    pub(crate) fn and(mut self, asked: Asked) -> Self {
        self.asked.push(asked);
        self
    }

    /// What came for a question.
    pub(crate) fn at(&mut self, name: &str, rtype: Rtype) -> &mut Asked {
        self.asked.iter_mut().find(|asked| asked.name == name && asked.rtype == rtype).unwrap()
    }

    /// What came for the visitor's question.
    pub(crate) fn answer(&mut self) -> &mut Asked {
        &mut self.asked[0]
    }

    /// The RRset of a type at a name, if it was asked for and is there.
    pub(crate) fn set_of(&self, name: &str, rtype: Rtype) -> Option<&Set> {
        let asked = self.asked.iter().find(|asked| asked.name == name && asked.rtype == rtype)?;
        asked.sets.iter().find(|set| set.rtype == rtype)
    }

    /// The first RRset of a response.
    pub(crate) fn set(&mut self, name: &str, rtype: Rtype) -> &mut Set {
        &mut self.at(name, rtype).sets[0]
    }

    /// Puts other keys in place of the zone's; the first is the one that the DS names, and all of them sign them.
    pub(crate) fn keys(&mut self, keys: &[Key]) {
        let ds = keys[0].ds(ZONE, 2);
        self.set(ZONE, Rtype::DS).rdatas = vec![ds];
        let set = self.set(ZONE, Rtype::DNSKEY);
        set.rdatas = keys.iter().map(Key::rdata).collect();
        set.seals = keys.iter().map(|key| Seal::new(key.clone(), ZONE)).collect();
    }

    /// Puts another key in place of the root's, with all that it signs.
    pub(crate) fn root_by(&mut self, key: &Key) {
        self.anchors = vec![format!(". IN DS {}", presentation(Rtype::DS, &key.ds(".", 2)).unwrap())];
        self.set(".", Rtype::DNSKEY).rdatas = vec![key.rdata()];
        for (owner, rtype) in [(".", Rtype::DNSKEY), ("test.", Rtype::DS)] {
            self.set(owner, rtype).seals = vec![Seal::new(key.clone(), ".")];
        }
    }

    /// The draft as a case, by way of the file that it would be stored in.
    pub(crate) fn case(&self, called: &str) -> Case {
        let responses: Vec<Value> = self
            .asked
            .iter()
            .map(|asked| match &asked.fault {
                Some(fault) => json!({"name": asked.name, "type": asked.rtype.to_string(), "fault": fault}),
                None => json!({"name": asked.name, "type": asked.rtype.to_string(), "response": asked.body()}),
            })
            .collect();
        let (asked, rtype) = (&self.question.0, self.question.1.to_string());
        let file = json!({
            "name": called, "provider": "laboratory", "query": {"name": asked, "type": rtype},
            "trust_anchors": self.anchors, "now": self.now, "config": self.config, "responses": responses,
        });
        case::read(&file.to_string()).unwrap()
    }
}

/// A type bitmap (RFC 4034 4.1.2), of window 0 only.
pub(crate) fn bitmap(types: &[Rtype]) -> Vec<u8> {
    let mut bits = [0u8; 32];
    for rtype in types {
        let number = usize::from(rtype.to_int());
        bits[number / 8] |= 0x80 >> (number % 8);
    }
    match bits.iter().rposition(|octet| *octet != 0) {
        Some(last) => [&[0, last as u8 + 1], &bits[..=last]].concat(),
        None => Vec::new(),
    }
}

pub(crate) fn soa() -> Set {
    let rdata = [wire("ns.example.test."), wire("admin.example.test."), [0, 0, 0, 9].repeat(5)].concat();
    Set::new(ZONE, Rtype::SOA, vec![rdata]).authority().by_zone()
}

pub(crate) fn a(owner: &str) -> Set {
    Set::new(owner, Rtype::A, vec![vec![192, 0, 2, 1]])
}

/// The names of `example.test.` in canonical order, with their types.
pub(crate) const NAMES: &[(&str, &[Rtype])] = &[
    ("example.test.", &[Rtype::NS, Rtype::SOA, Rtype::DNSKEY]),
    ("alias.example.test.", &[Rtype::CNAME]),
    ("sub.example.test.", &[Rtype::NS]),
    ("*.wild.example.test.", &[Rtype::A]),
    ("www.example.test.", &[Rtype::A]),
];

/// An NSEC of `example.test.`, with the types that it is told.
pub(crate) fn nsec_of(owner: &str, next: &str, types: &[Rtype]) -> Set {
    let types = [types, &[Rtype::RRSIG, Rtype::NSEC]].concat();
    Set::new(owner, Rtype::NSEC, vec![[wire(next), bitmap(&types)].concat()]).authority().by_zone()
}

/// The NSEC at a name of the zone.
pub(crate) fn nsec(owner: &str) -> Set {
    let at = NAMES.iter().position(|(name, _)| *name == owner).unwrap();
    nsec_of(owner, NAMES[(at + 1) % NAMES.len()].0, NAMES[at].1)
}

/// The zone's NSEC3 chain: parameters, and the hashes of its names in order.
pub(crate) struct Ring {
    pub(crate) iterations: u16,
    pub(crate) salt: Vec<u8>,
    pub(crate) flags: u8,
    pub(crate) algorithm: u8,
    hashes: Vec<(Vec<u8>, &'static [Rtype])>,
}

impl Ring {
    pub(crate) fn new(iterations: u16, salt: &[u8], flags: u8) -> Self {
        // The empty non-terminal has an NSEC3 too (RFC 5155 7.1); an unsigned delegation has none with opt-out.
        let names = NAMES.iter().copied().chain([("wild.example.test.", &[] as &[Rtype])]);
        let names = names.filter(|(name, _)| flags == 0 || *name != "sub.example.test.");
        let mut hashes: Vec<_> =
            names.map(|(name, types)| (nsec3_hash(&wire(name), iterations, salt).to_vec(), types)).collect();
        hashes.sort();
        Self { iterations, salt: salt.to_vec(), flags, algorithm: 1, hashes }
    }

    fn hash(&self, of: &str) -> Vec<u8> {
        nsec3_hash(&wire(of), self.iterations, &self.salt).to_vec()
    }

    /// The record with the n-th hash.
    fn record(&self, at: usize) -> Set {
        let (hash, types) = &self.hashes[at];
        let (next, _) = &self.hashes[(at + 1) % self.hashes.len()];
        let types = if types.is_empty() { Vec::new() } else { [types, &[Rtype::RRSIG][..]].concat() };
        self.make(hash, next, &types)
    }

    /// A record of these parameters.
    pub(crate) fn make(&self, hash: &[u8], next: &[u8], types: &[Rtype]) -> Set {
        let mut rdata = vec![self.algorithm, self.flags];
        rdata.extend(self.iterations.to_be_bytes());
        rdata.push(self.salt.len() as u8);
        rdata.extend_from_slice(&self.salt);
        rdata.push(next.len() as u8);
        rdata.extend_from_slice(next);
        rdata.extend(bitmap(types));
        let label = domain::utils::base32::encode_string_hex(&hash).to_ascii_lowercase();
        Set::new(&format!("{label}.{ZONE}"), Rtype::NSEC3, vec![rdata]).authority().by_zone()
    }

    /// The record at a name.
    pub(crate) fn at(&self, name: &str) -> Set {
        let hash = self.hash(name);
        self.record(self.hashes.iter().position(|(known, _)| *known == hash).unwrap())
    }

    /// The record whose gap covers a name.
    pub(crate) fn over(&self, name: &str) -> Set {
        let hash = self.hash(name);
        let at = self.hashes.iter().rposition(|(known, _)| *known < hash);
        self.record(at.unwrap_or(self.hashes.len() - 1))
    }
}

/// `www.example.test. A`, secure.
pub(crate) fn answer() -> Draft {
    Draft::new(Asked::new("www.example.test.", Rtype::A, vec![a("www.example.test.").by_zone()]))
}

/// The same with the proof that `www.example.test.` is no zone of its own, for answers whose signer does not tell.
pub(crate) fn walked() -> Draft {
    answer().and(Asked::new("www.example.test.", Rtype::DS, vec![soa(), nsec("www.example.test.")]))
}

/// `none.example.test. A`: NXDOMAIN, proven by NSEC.
pub(crate) fn nxdomain() -> Draft {
    let sets = vec![soa(), nsec("alias.example.test."), nsec(ZONE)];
    Draft::new(Asked::new("none.example.test.", Rtype::A, sets).rcode(3))
}

/// `www.example.test. AAAA`: NODATA, proven by NSEC.
pub(crate) fn nodata() -> Draft {
    Draft::new(Asked::new("www.example.test.", Rtype::AAAA, vec![soa(), nsec("www.example.test.")]))
}

/// `none.example.test. A`: NXDOMAIN, proven by NSEC3.
pub(crate) fn hashed_nxdomain(ring: &Ring) -> Draft {
    let mut sets = vec![soa(), ring.at(ZONE)];
    for set in [ring.over("none.example.test."), ring.over("*.example.test.")] {
        if sets.iter().all(|known| known.owner != set.owner) {
            sets.push(set);
        }
    }
    Draft::new(Asked::new("none.example.test.", Rtype::A, sets).rcode(3))
}

/// `www.example.test. AAAA`: NODATA, proven by NSEC3.
pub(crate) fn hashed_nodata(ring: &Ring) -> Draft {
    Draft::new(Asked::new("www.example.test.", Rtype::AAAA, vec![soa(), ring.at("www.example.test.")]))
}

/// `x.wild.example.test. A`: answered by `*.wild.example.test.`, with the proof that no closer name exists.
pub(crate) fn wildcard() -> Draft {
    let mut set = a("x.wild.example.test.").by_zone();
    set.seal().labels = Some(3);
    Draft::new(Asked::new("x.wild.example.test.", Rtype::A, vec![set, nsec("*.wild.example.test.")]))
}

/// `x.sub.example.test. A`: below an unsigned delegation.
pub(crate) fn unsigned() -> Draft {
    let answer = Asked::new("x.sub.example.test.", Rtype::A, vec![a("x.sub.example.test.")]);
    Draft::new(answer).and(Asked::new("sub.example.test.", Rtype::DS, vec![soa(), nsec("sub.example.test.")]))
}

/// `alias.example.test. A`: a signed CNAME to `x.sub.example.test.`, which lies below an unsigned delegation.
pub(crate) fn alias_to_unsigned() -> Draft {
    let cname = Set::new("alias.example.test.", Rtype::CNAME, vec![wire("x.sub.example.test.")]).by_zone();
    let answer = Asked::new("alias.example.test.", Rtype::A, vec![cname, a("x.sub.example.test.")]);
    Draft::new(answer).and(Asked::new("sub.example.test.", Rtype::DS, vec![soa(), nsec("sub.example.test.")]))
}

/// `alias.example.test. A`: a CNAME to `www.example.test.`.
pub(crate) fn alias(target: &str) -> Draft {
    let cname = Set::new("alias.example.test.", Rtype::CNAME, vec![wire(target)]).by_zone();
    Draft::new(Asked::new("alias.example.test.", Rtype::A, vec![cname, a("www.example.test.").by_zone()]))
}

/// `x.old.example.test. A`: a DNAME to `new.example.test.`, with the CNAME that it makes.
pub(crate) fn dname(made: &str) -> Draft {
    let sets = vec![
        Set::new("old.example.test.", Rtype::DNAME, vec![wire("new.example.test.")]).by_zone(),
        Set::new("x.old.example.test.", Rtype::CNAME, vec![wire(made)]),
        a("x.new.example.test.").by_zone(),
    ];
    Draft::new(Asked::new("x.old.example.test.", Rtype::A, sets))
}

mod tests {
    use super::*;

    /// What is made here unaltered is proven, so that a change alone makes the difference.
    #[test]
    fn unaltered_drafts_are_proven() {
        let plain = Ring::new(0, &[], 0);
        for (what, draft, verdict) in [
            ("answer", answer(), "secure"),
            ("nxdomain", nxdomain(), "secure"),
            ("nodata", nodata(), "secure"),
            ("hashed nxdomain", hashed_nxdomain(&plain), "secure"),
            ("hashed nodata", hashed_nodata(&plain), "secure"),
            ("wildcard", wildcard(), "secure"),
            ("unsigned", unsigned(), "insecure"),
            ("alias to unsigned", alias_to_unsigned(), "insecure"),
            ("alias", alias("www.example.test."), "secure"),
            ("dname", dname("x.new.example.test."), "secure"),
        ] {
            let case = draft.case(what);
            let report = case.validate();
            let found = explainer::diagnose::find(&report, &case.capture);
            assert_eq!(report.verdict.word(), verdict, "{what}: {:?}", found.codes());
            let expected: &[&str] = if verdict == "secure" { &[] } else { &["INSECURE_DELEGATION"] };
            assert_eq!(found.codes(), expected, "{what}");
        }
    }

    #[test]
    fn names_stand_in_canonical_order() {
        assert!(NAMES.iter().map(|(text, _)| name(text)).collect::<Vec<_>>().is_sorted());
        let _ = name(ZONE).to_name::<Vec<u8>>();
    }
}
