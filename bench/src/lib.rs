//! The same chains for ours and for others: real ones from the root, and one that grows by RRsets.

use dnssec_prover::rr::RR;
use dnssec_prover::ser::parse_rr_stream;
use dnssec_prover::validation::verify_rr_stream;
pub use explainer::case::Case;
use explainer::case;
use explainer::crypto::{Algorithm, PublicKey};
use explainer::dns::security::{Dnskey, Rrsig};
use explainer::dns::{Record, Rtype, canonical, hex, unknown};
use explainer::evidence::{Section, rrset};

/// Chains as captured: name and case file.
pub const CHAINS: [(&str, &str); 3] = [
    ("a TXT record four zones down", include_str!("../chains/txt_bitcoin_ninja.json")),
    ("an alias in the same zone", include_str!("../chains/cname_to_txt.json")),
    ("a wildcard with an NSEC3 proof", include_str!("../chains/nsec3_wildcard.json")),
];

/// A chain in the forms that each validator takes.
pub struct Chain {
    case: Case,
    records: Vec<RR>,
    /// Each signature of the chain.
    pub signatures: Vec<Signed>,
}

/// One signature, and what it is over.
pub struct Signed {
    /// Its algorithm.
    pub algorithm: Algorithm,
    /// The Public Key field of the DNSKEY.
    pub key: Vec<u8>,
    /// RFC 4034 3.1.8.1.
    pub octets: Vec<u8>,
    /// The Signature field.
    pub signature: Vec<u8>,
}

impl Chain {
    /// Reads a case file.
    ///
    /// # Panics
    /// Where it is none that both validators find secure.
    pub fn read(text: &str) -> Self {
        let case = case::read(text).expect("a case file");
        let mut wire = Vec::new();
        let mut seen: Vec<Record> = Vec::new();
        for exchange in &case.capture.exchanges {
            for received in exchange.outcome.as_ref().map_or(&[][..], |response| &response.records) {
                let record = Record { ttl: 60, ..received.record.clone() };
                if !seen.contains(&record) {
                    write(&mut wire, &record);
                    seen.push(record);
                }
            }
        }
        let records = parse_rr_stream(&wire).expect("records of types that the peer knows");
        let signatures = signatures(&case, &seen);
        let chain = Self { case, records, signatures };
        assert!(chain.ours() > 0 && chain.prover() > 0);
        chain
    }

    /// Validates by this validator; gives the number of signatures checked.
    ///
    /// # Panics
    /// Where the chain is not secure.
    pub fn ours(&self) -> usize {
        let report = self.case.validate();
        assert!(report.is_secure());
        report.work.signature_checks
    }

    /// Validates by dnssec-prover; gives the number of records proven.
    ///
    /// # Panics
    /// Where the chain is not secure.
    pub fn prover(&self) -> usize {
        verify_rr_stream(&self.records).expect("secure").verified_rrs.len()
    }

    /// Checks the chain's signatures alone by this crate's cryptography.
    ///
    /// # Panics
    /// Where one does not hold.
    pub fn our_signatures(&self) {
        for signed in &self.signatures {
            let key = PublicKey::new(signed.algorithm, &signed.key).expect("a key");
            key.verify(&signed.octets, &signed.signature).expect("a signature that holds");
        }
    }

    /// Checks the chain's signatures alone by ring.
    ///
    /// # Panics
    /// Where one does not hold.
    #[cfg(feature = "native")]
    pub fn ring_signatures(&self) {
        for signed in &self.signatures {
            verify_by_ring(signed);
        }
    }

    /// Checks the chain's signatures alone by hickory-proto, which uses ring.
    ///
    /// # Panics
    /// Where one does not hold.
    #[cfg(feature = "native")]
    pub fn hickory_signatures(&self) {
        use hickory_proto::dnssec::{Algorithm, PublicKey, PublicKeyBuf};
        for signed in &self.signatures {
            let key = PublicKeyBuf::new(signed.key.clone(), Algorithm::from_u8(signed.algorithm.number()));
            key.verify(&signed.octets, &signed.signature).expect("a signature that holds");
        }
    }
}

#[cfg(feature = "native")]
fn verify_by_ring(signed: &Signed) {
    use ring::signature::{
        ECDSA_P256_SHA256_FIXED, RSA_PKCS1_1024_8192_SHA256_FOR_LEGACY_USE_ONLY, RsaPublicKeyComponents,
        UnparsedPublicKey,
    };
    match signed.algorithm {
        Algorithm::EcdsaP256 => {
            let key = [&[4], &signed.key[..]].concat();
            UnparsedPublicKey::new(&ECDSA_P256_SHA256_FIXED, key).verify(&signed.octets, &signed.signature)
        }
        Algorithm::RsaSha256 => {
            let (length, rest) = signed.key.split_first().expect("a length");
            let (e, n) = rest.split_at(usize::from(*length));
            let n = &n[n.iter().position(|octet| *octet != 0).unwrap_or(0)..];
            RsaPublicKeyComponents { n, e }.verify(
                &RSA_PKCS1_1024_8192_SHA256_FOR_LEGACY_USE_ONLY,
                &signed.octets,
                &signed.signature,
            )
        }
        other => panic!("no {other:?} in these chains"),
    }
    .expect("a signature that holds");
}

fn write(wire: &mut Vec<u8>, record: &Record) {
    wire.extend(canonical::name(&record.owner));
    wire.extend(record.rtype.to_int().to_be_bytes());
    wire.extend([0, 1]);
    wire.extend(record.ttl.to_be_bytes());
    wire.extend(u16::try_from(record.rdata.len()).expect("RDATA of a record").to_be_bytes());
    wire.extend(&record.rdata);
}

/// Every signature of the responses whose key is among the records.
fn signatures(case: &Case, records: &[Record]) -> Vec<Signed> {
    let keys: Vec<(&Record, Dnskey)> = records
        .iter()
        .filter(|record| record.rtype == Rtype::DNSKEY)
        .filter_map(|record| Some((record, Dnskey::from_rdata(&record.rdata)?)))
        .collect();
    let mut list: Vec<Signed> = Vec::new();
    for exchange in &case.capture.exchanges {
        let Ok(response) = &exchange.outcome else { continue };
        for set in [Section::Answer, Section::Authority].map(|section| rrset::of_section(response, 0, section)).concat() {
            for found in &set.signatures {
                let rrsig: &Rrsig = &found.rrsig;
                let key = keys.iter().find(|(record, key)| {
                    record.owner == rrsig.signer && key.key_tag == rrsig.key_tag && key.algorithm == rrsig.algorithm
                });
                let octets = canonical::signed_octets(rrsig, &set.rrset.owner, 1, set.rrset.rdatas());
                let (Some((_, key)), Some(octets)) = (key, octets) else { continue };
                if list.iter().any(|known| known.octets == octets) {
                    continue;
                }
                list.push(Signed {
                    algorithm: Algorithm::from_number(rrsig.algorithm).expect("a known algorithm"),
                    key: key.public_key.clone(),
                    octets,
                    signature: rrsig.signature.clone(),
                });
            }
        }
    }
    list
}

/// A capture whose answer has `count` RRsets, each signed, in a zone that is its own trust anchor.
///
/// # Panics
/// Where there are more than 250: private types end there.
pub fn of_rrsets(count: u16) -> Case {
    use p256::ecdsa::signature::Signer;
    let secret = p256::ecdsa::SigningKey::from_slice(&[7; 32]).expect("a key");
    let mut dnskey = vec![1, 1, 3, 13];
    dnskey.extend(&secret.verifying_key().to_sec1_point(false).as_bytes()[1..]);
    let apex = b"\x07example\x00";
    let sign = |rtype: u16, rdata: &[u8]| {
        let mut fields = rtype.to_be_bytes().to_vec();
        fields.extend([13, 1, 0, 0, 0, 60, 0x70, 0, 0, 0, 0x60, 0, 0, 0]);
        fields.extend(explainer::dns::key_tag::of_rdata(&dnskey).to_be_bytes());
        fields.extend(apex);
        let mut octets = fields.clone();
        octets.extend(apex);
        octets.extend(rtype.to_be_bytes());
        octets.extend([0, 1, 0, 0, 0, 60]);
        octets.extend(u16::try_from(rdata.len()).expect("short").to_be_bytes());
        octets.extend(rdata);
        let signature: p256::ecdsa::Signature = secret.sign(&octets);
        fields.extend(signature.to_bytes());
        fields
    };
    let line = |rtype: u16, rdata: &[u8]| {
        let data = unknown(rdata).replace('\\', r"\\");
        format!("{{\"name\":\"example.\",\"type\":{rtype},\"TTL\":60,\"data\":\"{data}\"}}")
    };
    let mut answer = Vec::new();
    for rtype in 65_280..65_280 + count {
        let rdata = rtype.to_be_bytes();
        answer.push(line(rtype, &rdata));
        answer.push(line(46, &sign(rtype, &rdata)));
    }
    let keys = [line(48, &dnskey), line(46, &sign(48, &dnskey))].join(",");
    let tag = explainer::dns::key_tag::of_rdata(&dnskey);
    let digest = explainer::crypto::digest(explainer::crypto::DigestKind::Sha256, &[&apex[..], &dnskey]);
    let digest = hex(&digest);
    let text = format!(
        "{{\"query\":{{\"name\":\"example.\",\"type\":\"ANY\"}},\"trust_anchors\":[\"example. IN DS {tag} 13 2 {digest}\"],\
         \"now\":1728053248,\"responses\":[\
         {{\"name\":\"example.\",\"type\":\"ANY\",\"response\":{{\"Status\":0,\"Answer\":[{}]}}}},\
         {{\"name\":\"example.\",\"type\":\"DNSKEY\",\"response\":{{\"Status\":0,\"Answer\":[{keys}]}}}}]}}",
        answer.join(",")
    );
    let case = case::read(&text).expect("a case");
    let report = case.validate();
    assert!(report.is_secure(), "{:?}", report.verdict);
    assert_eq!(report.work.signature_checks, usize::from(count) + 1);
    case
}
