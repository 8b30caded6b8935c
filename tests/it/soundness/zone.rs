//! Small zones signed in the test: keys, RRsets with signatures, NSEC and NSEC3 records of what a zone holds, and captures
//! made of them.

use explainer::crypto::nsec3_hash;
use explainer::dns::security::Rrsig;
use explainer::dns::{Class, Moment, Name, Rcode, Record, Rtype, canonical, key_tag};
use explainer::doh::json;
use explainer::evidence::{Capture, Exchange, Flags, Provenance, Question, Received, Response, Section, Transport};
use explainer::validate::{Policy, Report, TrustAnchors, validate};

/// When everything here is looked at; signatures are valid for a day around it.
pub(crate) const NOW: u32 = 1_700_000_000;
const DAY: u32 = 86_400;
const TTL: u32 = 3600;

pub(crate) fn name(text: &str) -> Name {
    text.parse().unwrap()
}

pub(crate) fn question(owner: &str, rtype: Rtype) -> Question {
    Question::new(name(owner), rtype)
}

/// A record from `owner TYPE data`.
pub(crate) fn record(text: &str) -> Record {
    let mut words = text.splitn(3, ' ');
    let (owner, rtype, data) = (words.next().unwrap(), words.next().unwrap(), words.next().unwrap());
    let rtype: Rtype = rtype.parse().unwrap();
    let body = serde_json::json!({"Status": 0, "Answer": [
        {"name": owner, "type": rtype.to_int(), "TTL": TTL, "data": data}]});
    let read = json::parse(body.to_string().into_bytes()).unwrap();
    read.records.into_iter().next().unwrap_or_else(|| panic!("{text}: {:?}", read.refused)).record
}

pub(crate) fn records(texts: &[&str]) -> Vec<Record> {
    texts.iter().map(|text| record(text)).collect()
}

/// A signing key of an algorithm that can be signed by here.
#[derive(Clone)]
enum Secret {
    P256(p256::ecdsa::SigningKey),
    P384(p384::ecdsa::SigningKey),
    Ed25519(ed25519_dalek::SigningKey),
    Ed448(Box<ed448_goldilocks::SigningKey>),
    MlDsa44(Box<ml_dsa::ExpandedSigningKey<ml_dsa::MlDsa44>>),
}

/// A key with its DNSKEY.
#[derive(Clone)]
pub(crate) struct Key {
    secret: Secret,
    pub(crate) algorithm: u8,
    pub(crate) rdata: Vec<u8>,
}

impl Key {
    /// Keys of the same seed are the same.
    pub(crate) fn new(algorithm: u8, seed: u8) -> Self {
        Self::with_flags(algorithm, seed, 257)
    }

    pub(crate) fn with_flags(algorithm: u8, seed: u8, flags: u16) -> Self {
        let (secret, public) = match algorithm {
            13 => {
                let key = p256::ecdsa::SigningKey::from_slice(&[seed; 32]).unwrap();
                let point = key.verifying_key().to_sec1_point(false).as_bytes()[1..].to_vec();
                (Secret::P256(key), point)
            }
            14 => {
                let key = p384::ecdsa::SigningKey::from_slice(&[seed; 48]).unwrap();
                let point = key.verifying_key().to_sec1_point(false).as_bytes()[1..].to_vec();
                (Secret::P384(key), point)
            }
            15 => {
                let key = ed25519_dalek::SigningKey::from_bytes(&[seed; 32]);
                let public = key.verifying_key().to_bytes().to_vec();
                (Secret::Ed25519(key), public)
            }
            16 => {
                let key = ed448_goldilocks::SigningKey::try_from(&[seed; 57][..]).unwrap();
                let public = key.verifying_key().to_bytes().to_vec();
                (Secret::Ed448(Box::new(key)), public)
            }
            18 => {
                let key = ml_dsa::ExpandedSigningKey::<ml_dsa::MlDsa44>::from_seed(&[seed; 32].into());
                let public = key.verifying_key().encode().to_vec();
                (Secret::MlDsa44(Box::new(key)), public)
            }
            other => panic!("no signing by algorithm {other} here"),
        };
        let mut rdata = flags.to_be_bytes().to_vec();
        rdata.extend([3, algorithm]);
        rdata.extend(public);
        Self { secret, algorithm, rdata }
    }

    pub(crate) fn tag(&self) -> u16 {
        key_tag::of_rdata(&self.rdata)
    }

    fn sign(&self, octets: &[u8]) -> Vec<u8> {
        use p256::ecdsa::signature::Signer;
        match &self.secret {
            Secret::P256(key) => {
                let signature: p256::ecdsa::Signature = key.sign(octets);
                signature.to_bytes().to_vec()
            }
            Secret::P384(key) => {
                let signature: p384::ecdsa::Signature = key.sign(octets);
                signature.to_bytes().to_vec()
            }
            Secret::Ed25519(key) => Signer::sign(key, octets).to_bytes().to_vec(),
            Secret::Ed448(key) => key.sign_raw(octets).to_bytes().to_vec(),
            Secret::MlDsa44(key) => key.sign_deterministic(octets, &[]).unwrap().encode().to_vec(),
        }
    }
}

/// The fields of a signature that a forger may choose.
pub(crate) struct Fields {
    pub(crate) signer: Name,
    pub(crate) labels: u8,
    pub(crate) inception: u32,
    pub(crate) expiration: u32,
}

/// A zone: its name, its keys, and what it holds.
#[derive(Clone)]
pub(crate) struct Zone {
    pub(crate) apex: Name,
    pub(crate) keys: Vec<Key>,
    /// Names that own records, with their types less NSEC and RRSIG.
    pub(crate) held: Vec<(Name, Vec<Rtype>)>,
    pub(crate) opt_out: bool,
    pub(crate) iterations: u16,
}

impl Zone {
    /// `held`: `owner TYPE TYPE...`, the apex not needed.
    pub(crate) fn new(apex: &str, key: Key, held: &[&str]) -> Self {
        let mut zone = Self { apex: name(apex), keys: vec![key], held: Vec::new(), opt_out: false, iterations: 0 };
        zone.held.push((name(apex), vec![Rtype::NS, Rtype::SOA, Rtype::DNSKEY]));
        for line in held {
            let mut words = line.split(' ');
            let owner = name(words.next().unwrap());
            zone.held.push((owner, words.map(|word| word.parse().unwrap()).collect()));
        }
        zone.held.sort();
        zone
    }

    fn fields(&self, owner: &Name) -> Fields {
        let labels = canonical::label_count(owner) - usize::from(canonical::is_wildcard(owner));
        Fields {
            signer: self.apex.clone(),
            labels: u8::try_from(labels).unwrap(),
            inception: NOW - DAY,
            expiration: NOW + DAY,
        }
    }

    /// A signature over an RRset, by one key, with fields as given; `owner` is the one it is to be found at.
    pub(crate) fn rrsig(&self, key: &Key, set: &[Record], fields: &Fields) -> Record {
        let first = &set[0];
        let mut rdata = first.rtype.to_int().to_be_bytes().to_vec();
        rdata.extend([key.algorithm, fields.labels]);
        rdata.extend(TTL.to_be_bytes());
        rdata.extend(fields.expiration.to_be_bytes());
        rdata.extend(fields.inception.to_be_bytes());
        rdata.extend(key.tag().to_be_bytes());
        rdata.extend(canonical::name(&fields.signer));
        let read = Rrsig::from_rdata(&[&rdata[..], &[0]].concat()).unwrap();
        let octets = canonical::signed_octets(&read, &first.owner, 1, set.iter().map(|record| &record.rdata[..]));
        rdata.extend(key.sign(&octets.unwrap()));
        Record { owner: first.owner.clone(), rtype: Rtype::RRSIG, class: Class::IN, ttl: TTL, rdata }
    }

    /// The RRset and a signature by each key.
    pub(crate) fn signed(&self, set: &[Record]) -> Vec<Record> {
        let fields = self.fields(&set[0].owner);
        let mut all = set.to_vec();
        all.extend(self.keys.iter().map(|key| self.rrsig(key, set, &fields)));
        all
    }

    /// One record, signed.
    pub(crate) fn sign(&self, text: &str) -> Vec<Record> {
        self.signed(&[record(text)])
    }

    /// A wildcard's record, as it is sent for `owner`.
    pub(crate) fn expanded(&self, text: &str, owner: &str) -> Vec<Record> {
        let mut all = self.sign(text);
        for record in &mut all {
            record.owner = name(owner);
        }
        all
    }

    pub(crate) fn dnskeys(&self) -> Vec<Record> {
        let of = |key: &Key| self.of(Rtype::DNSKEY, &self.apex, key.rdata.clone());
        self.signed(&self.keys.iter().map(of).collect::<Vec<_>>())
    }

    pub(crate) fn of(&self, rtype: Rtype, owner: &Name, rdata: Vec<u8>) -> Record {
        Record { owner: owner.clone(), rtype, class: Class::IN, ttl: TTL, rdata }
    }

    /// The DS (SHA-256) of each key, without signature: the parent signs them.
    pub(crate) fn ds(&self) -> Vec<Record> {
        let of = |key: &Key| self.of(Rtype::DS, &self.apex, self.ds_rdata(key));
        self.keys.iter().map(of).collect()
    }

    fn ds_rdata(&self, key: &Key) -> Vec<u8> {
        use sha2::Digest;
        let mut rdata = key.tag().to_be_bytes().to_vec();
        rdata.extend([key.algorithm, 2]);
        rdata.extend(sha2::Sha256::digest(canonical::ds_octets(&self.apex, &key.rdata)));
        rdata
    }

    /// A trust anchor for each key, in presentation format.
    pub(crate) fn anchors(&self) -> Vec<String> {
        let text = |key: &Key| {
            let rdata = self.ds_rdata(key);
            let digest = explainer::dns::hex(&rdata[4..]);
            format!("{} IN DS {} {} 2 {digest}", explainer::dns::shown(&self.apex), key.tag(), key.algorithm)
        };
        self.keys.iter().map(text).collect()
    }

    pub(crate) fn soa(&self) -> Vec<Record> {
        let apex = explainer::dns::shown(&self.apex);
        self.sign(&format!("{apex} SOA ns.invalid. host.invalid. 1 2 3 4 5"))
    }

    /// An NSEC, signed.
    pub(crate) fn nsec(&self, owner: &Name, next: &Name, types: &[Rtype]) -> Vec<Record> {
        let mut rdata = canonical::name(next);
        rdata.extend(bitmap(types, &[Rtype::RRSIG, Rtype::NSEC]));
        self.signed(&[self.of(Rtype::NSEC, owner, rdata)])
    }

    /// The NSEC whose owner is the last name held at or before `at`.
    pub(crate) fn nsec_for(&self, at: &str) -> Vec<Record> {
        let at = name(at);
        let index = self.held.iter().rposition(|(owner, _)| *owner <= at).unwrap();
        let next = &self.held.get(index + 1).unwrap_or(&self.held[0]).0;
        self.nsec(&self.held[index].0, next, &self.held[index].1)
    }

    pub(crate) fn hash(&self, of: &Name) -> Vec<u8> {
        nsec3_hash(&canonical::name(of), self.iterations, b"\xab").to_vec()
    }

    /// The NSEC3 that matches or covers the hash of `at`, signed. Unsigned delegations are left out of an opt-out zone.
    pub(crate) fn nsec3_for(&self, at: &str) -> Vec<Record> {
        let mut ring: Vec<(Vec<u8>, Vec<Rtype>)> = Vec::new();
        for (owner, types) in &self.held {
            if self.opt_out && types[..] == [Rtype::NS] {
                continue;
            }
            ring.push((self.hash(owner), types.clone()));
            // Empty non-terminals have their records, too (RFC 5155 7.1).
            for above in
                owner.iter_suffixes().skip(1).map(|suffix| -> Name { explainer::dns::ToName::to_name(&suffix) })
            {
                if above.ends_with(&self.apex) && !self.held.iter().any(|(held, _)| *held == above) {
                    ring.push((self.hash(&above), Vec::new()));
                }
            }
        }
        ring.sort();
        ring.dedup();
        let hash = self.hash(&name(at));
        let index = ring.iter().rposition(|(owner, _)| *owner <= hash).unwrap_or(ring.len() - 1);
        let next = &ring.get(index + 1).unwrap_or(&ring[0]).0;
        self.nsec3(&ring[index].0, next, &ring[index].1)
    }

    pub(crate) fn nsec3(&self, hash: &[u8], next: &[u8], types: &[Rtype]) -> Vec<Record> {
        let mut rdata = vec![1, u8::from(self.opt_out)];
        rdata.extend(self.iterations.to_be_bytes());
        rdata.extend([1, 0xab, 20]);
        rdata.extend(next);
        let signed: &[Rtype] = if types.is_empty() || types == [Rtype::NS] { &[] } else { &[Rtype::RRSIG] };
        rdata.extend(bitmap(types, signed));
        let mut octets = vec![32];
        octets.extend(domain::utils::base32::encode_string_hex(hash).to_ascii_lowercase().into_bytes());
        octets.extend(self.apex.as_slice());
        self.signed(&[self.of(Rtype::NSEC3, &Name::from_octets(octets).unwrap(), rdata)])
    }
}

/// Type bit maps, of window 0 (RFC 4034 4.1.2).
pub(crate) fn bitmap(types: &[Rtype], more: &[Rtype]) -> Vec<u8> {
    let mut bits = vec![0u8; 17];
    for rtype in types.iter().chain(more) {
        let number = usize::from(rtype.to_int());
        bits[number / 8] |= 0x80 >> (number % 8);
    }
    while bits.last() == Some(&0) {
        bits.pop();
    }
    if bits.is_empty() { Vec::new() } else { [vec![0, u8::try_from(bits.len()).unwrap()], bits].concat() }
}

/// What is asked, what came, and what is trusted.
#[derive(Clone)]
pub(crate) struct Scene {
    pub(crate) capture: Capture,
    pub(crate) anchors: Vec<String>,
    pub(crate) now: u32,
    pub(crate) policy: Policy,
}

impl Scene {
    pub(crate) fn new(asked: Question, anchors: Vec<String>) -> Self {
        Self {
            capture: Capture {
                question: asked,
                provider: String::new(),
                exchanges: Vec::new(),
                taken: Moment::from_field(NOW),
                provenance: Provenance::Frozen,
            },
            anchors,
            now: NOW,
            policy: Policy::default(),
        }
    }

    /// Adds a response.
    pub(crate) fn says(mut self, asked: Question, rcode: Rcode, answer: Vec<Record>, authority: Vec<Record>) -> Self {
        let in_section = |section| move |record| Received { section, record, lossy: None };
        let mut list: Vec<Received> = answer.into_iter().map(in_section(Section::Answer)).collect();
        list.extend(authority.into_iter().map(in_section(Section::Authority)));
        let response = Response {
            transport: Transport::Wire,
            rcode,
            flags: Flags::default(),
            records: list,
            refused: Vec::new(),
            extended_errors: Vec::new(),
            has_authority: true,
            question: None,
            comments: Vec::new(),
            body: Vec::new(),
        };
        self.capture.exchanges.push(Exchange { question: asked, transport: Transport::Wire, outcome: Ok(response) });
        self
    }

    /// Adds a positive response.
    pub(crate) fn answers(self, asked: Question, answer: Vec<Record>) -> Self {
        self.says(asked, Rcode::NOERROR, answer, Vec::new())
    }

    /// Adds a zone's DNSKEY response.
    pub(crate) fn keys(self, zone: &Zone) -> Self {
        self.answers(Question::new(zone.apex.clone(), Rtype::DNSKEY), zone.dnskeys())
    }

    /// Adds a delegation: the DS that the parent signs, and the child's keys.
    pub(crate) fn delegation(self, parent: &Zone, child: &Zone) -> Self {
        self.answers(Question::new(child.apex.clone(), Rtype::DS), parent.signed(&child.ds())).keys(child)
    }

    pub(crate) fn validate(&self) -> Report {
        let anchors = TrustAnchors::given(self.anchors.iter().map(String::as_str)).unwrap();
        validate(&self.capture, &anchors, Moment::from_field(self.now), &self.policy)
    }

    pub(crate) fn verdict(&self) -> &'static str {
        self.validate().verdict.word()
    }

    /// The response to a question, to be changed.
    pub(crate) fn response(&mut self, asked: &Question) -> &mut Response {
        let exchange = self.capture.exchanges.iter_mut().find(|exchange| exchange.question == *asked).unwrap();
        exchange.outcome.as_mut().unwrap()
    }
}
