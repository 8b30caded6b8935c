//! What is advised for zones that real servers answered for, carried out with the keys of their signers.

use std::fs;

use domain::utils::base64;
use explainer::case::Case;
use explainer::dns::security::Rrsig;
use explainer::dns::{Rtype, shown};
use explainer::evidence::{Received, Response, Section};
use serde_json::json;

use crate::carried::{Owned, World};
use crate::lab::keys::MadeKey;
use crate::lab::recipe::Zone;
use crate::lab::servers::Servers;
use crate::lab::tool::LabFault;
use crate::lab::{alter, resign};
use crate::zone::{Asked, Draft, Key, Seal, Set};

/// The zones with the keys that their signers have, published or not.
///
/// # Errors
/// A key file that cannot be read.
pub(crate) fn owned(zones: &[Zone], servers: &Servers) -> Result<Vec<Owned>, LabFault> {
    let of = |(place, (zone, made)): (usize, (&Zone, &Vec<MadeKey>))| {
        let home = servers.folder.join(place.to_string());
        let keys = made.iter().map(|made| {
            let rdata = made.published(&home)?;
            let line = alter::Line { owner: zone.name.clone(), ttl: 0, rtype: "DNSKEY".to_owned(), rdata };
            let text = fs::read_to_string(home.join(format!("{}.private", made.base)))?;
            let secret = ["PrivateKey: ", "PrivateExponent: "]
                .iter()
                .find_map(|field| text.lines().find_map(|line| line.strip_prefix(field)))
                .and_then(|text| base64::decode(text).ok());
            let read = resign::wire(&line).zip(secret).ok_or(LabFault::Message("a key that cannot be read"))?;
            Ok(Key::of(&read.0, read.1))
        });
        Ok(Owned { zone: zone.name.clone(), keys: keys.collect::<Result<_, LabFault>>()? })
    };
    zones.iter().zip(&servers.keys).enumerate().map(of).collect()
}

/// What came for a question, as records that can be signed again.
pub(crate) fn world(case: &Case, zones: &[Owned]) -> World {
    let capture = &case.capture;
    let mut asked: Vec<Asked> = Vec::new();
    for exchange in &capture.exchanges {
        let question = &exchange.question;
        let (name, rtype) = (shown(&question.name), question.rtype);
        if asked.iter().any(|known| known.name == name && known.rtype == rtype) {
            continue;
        }
        // One that was asked again counts by what told most.
        let Some((_, best)) = capture.exchange(question) else { continue };
        let mut one = Asked::new(&name, rtype, Vec::new());
        match &best.outcome {
            Ok(response) => {
                one.rcode = response.rcode.to_int();
                one.without_authority = !response.has_authority;
                one.truncated = response.flags.tc;
                one.sets = sets(response, zones);
                one.sets.sort_by_key(|set| set.owner != name || set.rtype != rtype);
            }
            Err(_) => one.fault = Some(json!({"kind": "blocked"})),
        }
        asked.push(one);
    }
    let clock = case.now.field();
    let draft = Draft {
        question: (shown(&capture.question.name), capture.question.rtype),
        now: clock,
        anchors: case.anchor_texts.clone(),
        config: json!({}),
        asked,
    };
    World::new(draft, zones.to_vec(), clock)
}

fn sets(response: &Response, zones: &[Owned]) -> Vec<Set> {
    let mut sets: Vec<Set> = Vec::new();
    for received in &response.records {
        let section = match received.section {
            Section::Answer => "Answer",
            Section::Authority => "Authority",
            Section::Additional => continue,
        };
        let record = &received.record;
        let sealed = (record.rtype == Rtype::RRSIG).then(|| Rrsig::from_rdata(&record.rdata)).flatten();
        let rtype = sealed.as_ref().map_or(record.rtype, |rrsig| rrsig.type_covered);
        let owner = shown(&record.owner);
        let known = |set: &Set| set.section == section && set.owner == owner && set.rtype == rtype;
        let place = sets.iter().position(known).unwrap_or_else(|| {
            sets.push(Set { section, ..Set::new(&owner, rtype, Vec::new()) });
            sets.len() - 1
        });
        match sealed {
            Some(rrsig) => sets[place].seals.push(seal(received, rrsig, zones)),
            None => {
                sets[place].ttl = record.ttl;
                sets[place].rdatas.push(record.rdata.clone());
            }
        }
    }
    sets
}

/// A signature as it came; its key is that of its tag, or one that nobody has.
fn seal(received: &Received, rrsig: Rrsig, zones: &[Owned]) -> Seal {
    let signer = shown(&rrsig.signer);
    let keys = zones.iter().filter(|owned| owned.zone == signer).flat_map(|owned| &owned.keys);
    let mut named = keys.filter(|key| (key.tag(), key.algorithm) == (rrsig.key_tag, rrsig.algorithm));
    let key = named.next().cloned().unwrap_or_else(|| Key::opaque(rrsig.algorithm, vec![7; 32]));
    Seal {
        key,
        signer,
        inception: rrsig.inception.field(),
        expiration: rrsig.expiration.field(),
        original_ttl: rrsig.original_ttl,
        labels: Some(rrsig.labels),
        key_tag: Some(rrsig.key_tag),
        algorithm: Some(rrsig.algorithm),
        ttl: Some(received.record.ttl),
        signed: None,
        signature: Some(rrsig.signature),
    }
}
