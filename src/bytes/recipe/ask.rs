//! Asking for the records of a step anew.

use super::quote::{self, in_folder};
use super::{Note, Recipe, Tool};
use crate::dns::security::Dnskey;
use crate::dns::{Name, Rtype, hex, is_within};
use crate::evidence::{Question, RecordId};
use crate::validate::anchors::{Anchor, TrustAnchor};
use crate::validate::{Evidence, TrustAnchors};

/// The question in answer to which a record came.
pub(super) fn question(evidence: Evidence<'_>, id: RecordId) -> Option<Question> {
    Some(evidence.capture.exchanges.get(id.exchange)?.question.clone())
}

/// Lines that ask for these, by a resolver that does not check what it passes on (`+cdflag`).
pub(super) fn dig(questions: &[Question]) -> Recipe {
    let mut asked: Vec<&Question> = Vec::new();
    for question in questions {
        if !asked.contains(&question) {
            asked.push(question);
        }
    }
    let line = |question: &&Question| format!("dig {} +dnssec +cdflag +multiline\n", words(question));
    let text = asked.iter().map(line).collect();
    Recipe { tool: Tool::Dig, text, prints: Vec::new(), notes: vec![Note::Now] }
}

/// Lines that ask for this one and validate what comes, from the same trust anchors as here. None where none stands above it.
pub(super) fn delv(evidence: Evidence<'_>, question: &Question) -> Option<Recipe> {
    let ask = format!("{} +multiline\n", words(question));
    if is_the_roots(evidence.anchors) {
        let text = format!("delv {ask}");
        return Some(Recipe { tool: Tool::Delv, text, prints: Vec::new(), notes: vec![Note::Now] });
    }
    let anchors = evidence.anchors.all();
    let above = anchors.iter().map(|anchor| &anchor.zone).filter(|zone| is_within(&question.name, zone));
    let zone = above.max_by_key(|zone| zone.label_count())?;
    let lines: String = anchors.iter().filter(|anchor| anchor.zone == *zone).map(anchor_line).collect();
    let (file, root) = ("anchors.conf", quote::name(zone));
    let text = in_folder(&format!(
        "cat >{file} <<'END'\ntrust-anchors {{\n{lines}}};\nEND\ndelv -a {file} +root='{root}' {ask}"
    ));
    Some(Recipe { tool: Tool::Delv, text, prints: Vec::new(), notes: vec![Note::OwnAnchors, Note::Now] })
}

/// What to ask, as dig and delv take it.
fn words(question: &Question) -> String {
    format!("-q '{}' -t {}", quote::name(&question.name), rtype(question.rtype))
}

/// A type as tools of any age know it: those that are none of RFC 1035, 2136, 3596, 4034 or 5155 by number (RFC 3597 5).
fn rtype(rtype: Rtype) -> String {
    match rtype.to_int() {
        1..=16 | 28 | 33 | 35 | 39 | 43 | 46..=48 | 50 | 51 | 255 => rtype.to_string(),
        number => format!("TYPE{number}"),
    }
}

/// Whether they are those that delv has built in.
fn is_the_roots(anchors: &TrustAnchors) -> bool {
    let iana = TrustAnchors::iana();
    let same = |one: &TrustAnchors, other: &TrustAnchors| one.all().iter().all(|anchor| other.all().contains(anchor));
    same(anchors, &iana) && same(&iana, anchors)
}

/// A trust anchor as BIND's configuration has it.
fn anchor_line(anchor: &TrustAnchor) -> String {
    let zone = quoted(&anchor.zone);
    match &anchor.anchor {
        Anchor::Ds(ds) => {
            let digest = hex(&ds.digest);
            format!("  {zone} static-ds {} {} {} \"{digest}\";\n", ds.key_tag, ds.algorithm, ds.digest_type)
        }
        Anchor::Key(rdata) => Dnskey::from_rdata(rdata).map_or_else(String::new, |key| {
            let octets = domain::utils::base64::encode_string(&key.public_key);
            format!("  {zone} static-key {} {} {} \"{octets}\";\n", key.flags, key.protocol, key.algorithm)
        }),
    }
}

fn quoted(zone: &Name) -> String {
    format!("\"{}\"", quote::name(zone))
}
