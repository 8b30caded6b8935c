//! The same values as other implementations: hickory's and NLnet Labs'.

use std::cmp::Ordering;

use domain::base::name::ParsedName;
use domain::base::rdata::{ComposeRecordData, ParseRecordData};
use domain::rdata::ZoneRecordData;
use explainer::crypto::{DigestKind, digest, nsec3_hash};
use explainer::dns::security::{Dnskey, Rrsig};
use explainer::dns::{Name, Rtype, canonical, key_tag};
use hickory_proto::dnssec::rdata::DNSSECRData;

use hickory_proto::dnssec::{DigestType, Nsec3HashAlgorithm, TBS};
use hickory_proto::rr::{DNSClass, RData, Record};
use hickory_proto::serialize::binary::{BinDecodable, BinDecoder};

use crate::random::Random;

const ROUNDS: usize = 400;

/// Octets that are a name, of few labels out of few octets, so that names are alike; the wild one has any octets.
fn name(random: &mut Random) -> Vec<u8> {
    let mut octets = Vec::new();
    for _ in 0..random.below(5) {
        let wild = random.below(4) == 0;
        let length = 1 + random.below(if wild { 20 } else { 3 });
        octets.push(u8::try_from(length).unwrap());
        octets.extend((0..length).map(|_| if wild { random.octet() } else { b"aAbBzZ-0*"[random.below(9)] }));
    }
    octets.push(0);
    octets
}

fn ours(octets: &[u8]) -> Name {
    Name::from_octets(octets.to_vec()).unwrap()
}

fn theirs(octets: &[u8]) -> hickory_proto::rr::Name {
    hickory_proto::rr::Name::read(&mut BinDecoder::new(octets)).unwrap()
}

fn text(random: &mut Random) -> Vec<u8> {
    let length = random.below(9);
    [vec![u8::try_from(length).unwrap()], random.octets(length)].concat()
}

/// RDATA of a type that has names in it, or of one that has not.
fn rdata(random: &mut Random, rtype: Rtype) -> Vec<u8> {
    match rtype {
        Rtype::A => random.octets(4),
        Rtype::AAAA => random.octets(16),
        Rtype::TXT => (0..=random.below(3)).flat_map(|_| text(random)).collect(),
        Rtype::NS | Rtype::CNAME | Rtype::PTR => name(random),
        Rtype::MX => [random.octets(2), name(random)].concat(),
        Rtype::SRV => [random.octets(6), name(random)].concat(),
        Rtype::SOA => [name(random), name(random), random.octets(20)].concat(),
        Rtype::DS => [random.octets(2), vec![13, 2], random.octets(32)].concat(),
        other => panic!("{other}"),
    }
}

const TYPES: [Rtype; 10] = [
    Rtype::A,
    Rtype::AAAA,
    Rtype::TXT,
    Rtype::NS,
    Rtype::CNAME,
    Rtype::PTR,
    Rtype::MX,
    Rtype::SRV,
    Rtype::SOA,
    Rtype::DS,
];

#[test]
fn key_tags_and_digests() {
    let mut random = Random::new(1);
    for round in 0..ROUNDS {
        let owner = name(&mut random);
        let mut key = vec![1, random.octet(), 3, [5, 7, 8, 10, 13, 14, 15, 16, 200][random.below(9)]];
        let length = 1 + random.below(300);
        key.extend(random.octets(length));
        let wire = record(&owner, Rtype::DNSKEY, &key);
        let RData::DNSSEC(DNSSECRData::DNSKEY(peer)) = wire.data else { panic!("{wire}") };
        let tag = key_tag::of_rdata(&key);
        assert_eq!(tag, peer.calculate_key_tag().unwrap(), "round {round}");
        let parsed = ZoneRecordData::<&[u8], ParsedName<&[u8]>>::parse_rdata(
            Rtype::DNSKEY,
            &mut octseq::Parser::from_ref(&key[..]),
        );
        let Ok(Some(ZoneRecordData::Dnskey(second))) = parsed else { panic!() };
        assert_eq!(tag, second.key_tag(), "round {round}");
        assert_eq!(tag, Dnskey::from_rdata(&key).unwrap().key_tag);
        let octets = canonical::ds_octets(&ours(&owner), &key);
        for (kind, peers) in [
            (DigestKind::Sha1, DigestType::SHA1),
            (DigestKind::Sha256, DigestType::SHA256),
            (DigestKind::Sha384, DigestType::SHA384),
        ] {
            let expected = peer.to_digest(&theirs(&owner), peers).unwrap();
            assert_eq!(digest(kind, &[&octets]), expected.as_ref(), "round {round}");
        }
    }
}

#[test]
fn nsec3_hashes() {
    let mut random = Random::new(2);
    for round in 0..ROUNDS {
        let owner = name(&mut random);
        let salt = random.below(12);
        let salt = random.octets(salt);
        let iterations = u16::try_from(random.below(40)).unwrap();
        let expected = Nsec3HashAlgorithm::SHA1.hash(&salt, &theirs(&owner), iterations).unwrap();
        let hash = nsec3_hash(&canonical::name(&ours(&owner)), iterations, &salt);
        assert_eq!(hash.as_slice(), expected.as_ref(), "round {round}");
    }
}

#[test]
fn the_order_of_names() {
    let mut random = Random::new(3);
    let mut seen = [0usize; 3];
    for _ in 0..20 * ROUNDS {
        let (a, b) = (name(&mut random), name(&mut random));
        let order = ours(&a).cmp(&ours(&b));
        assert_eq!(order, theirs(&a).cmp(&theirs(&b)), "{a:?} {b:?}");
        assert_eq!(order == Ordering::Equal, canonical::name(&ours(&a)) == canonical::name(&ours(&b)));
        seen[(order as i8 + 1) as usize] += 1;
    }
    assert!(seen.iter().all(|count| *count > 100), "{seen:?}");
}

fn record(owner: &[u8], rtype: Rtype, rdata: &[u8]) -> Record {
    let mut wire = owner.to_vec();
    wire.extend(rtype.to_int().to_be_bytes());
    wire.extend([0, 1, 0, 0, 0, 60]);
    wire.extend(u16::try_from(rdata.len()).unwrap().to_be_bytes());
    wire.extend(rdata);
    Record::read(&mut BinDecoder::new(&wire)).unwrap()
}

#[test]
fn the_canonical_form_of_rdata() {
    let mut random = Random::new(4);
    for round in 0..2 * ROUNDS {
        let rtype = TYPES[round % TYPES.len()];
        let octets = rdata(&mut random, rtype);
        let mut parser = octseq::Parser::from_ref(&octets[..]);
        let parsed = ZoneRecordData::<&[u8], ParsedName<&[u8]>>::parse_rdata(rtype, &mut parser).unwrap().unwrap();
        let mut expected = Vec::new();
        parsed.compose_canonical_rdata(&mut expected).unwrap();
        assert_eq!(canonical::rdata(rtype, &octets), expected, "{rtype} {octets:?}");
    }
}

#[test]
fn the_octets_that_are_signed() {
    let mut random = Random::new(5);
    let mut many = 0;
    for round in 0..2 * ROUNDS {
        let rtype = TYPES[round % TYPES.len()];
        let owner = name(&mut random);
        let labels = canonical::label_count(&ours(&owner));
        let star = canonical::is_wildcard(&ours(&owner));
        let labels = u8::try_from(random.below(labels + 1 - usize::from(star))).unwrap();
        let mut rrsig = rtype.to_int().to_be_bytes().to_vec();
        rrsig.extend([13, labels]);
        rrsig.extend(random.octets(14));
        rrsig.extend(canonical::name(&ours(&name(&mut random))));
        rrsig.extend(random.octets(64));
        let mut rdatas: Vec<Vec<u8>> = (0..=random.below(4)).map(|_| rdata(&mut random, rtype)).collect();
        // The peer keeps duplicates, and sorts before it lowers: both are told apart by the test's data.
        rdatas = rdatas.iter().map(|octets| canonical::rdata(rtype, octets)).collect();
        rdatas.sort_unstable();
        rdatas.dedup();
        many += usize::from(rdatas.len() > 1);
        let ours_read = Rrsig::from_rdata(&rrsig).unwrap();
        let octets = canonical::signed_octets(&ours_read, &ours(&owner), 1, rdatas.iter().rev().map(Vec::as_slice));
        let wire = record(&owner, Rtype::RRSIG, &rrsig);
        let RData::DNSSEC(DNSSECRData::RRSIG(peer)) = &wire.data else { panic!("{wire}") };
        let set: Vec<Record> = rdatas.iter().map(|rdata| record(&owner, rtype, rdata)).collect();
        let expected = TBS::from_input(&theirs(&owner), DNSClass::IN, peer.input(), set.iter()).unwrap();
        assert_eq!(octets.unwrap(), expected.as_ref(), "round {round}: {rtype}, {labels} labels of {}", ours(&owner));
    }
    assert!(many > ROUNDS / 2);
}
