//! The records and values of one link, in columns: what the drawer shows, taken from the trace and the capture.

use domain::utils::base64;

use crate::crypto::mnemonic;
use crate::dns::security::{Dnskey, Ds, Rrsig};
use crate::dns::{Record, Rtype, presentation, shown};
use crate::evidence::RecordId;
use crate::text::{Words, hex};
use crate::trace::{Computed, Rule, Step, StepId};
use crate::visit::proof::Proof;

/// Rows of one record type that are shown; the rest is counted.
const MOST_ROWS: usize = 6;

/// A column of the drawer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Column {
    /// Message id of its head.
    pub(super) head: &'static str,
    /// The RFCs' word for it.
    pub(super) term: String,
    /// Its rows.
    pub(super) rows: Vec<Row>,
}

/// A value with its label and perhaps a note.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Row {
    /// What it is.
    pub(super) label: String,
    /// The values.
    pub(super) values: Vec<String>,
    /// What there is to say of it.
    pub(super) note: Option<String>,
}

/// The columns for a link.
pub(super) fn columns(proof: &Proof, link: StepId, words: &Words) -> Vec<Column> {
    let parts: Vec<&Step> = proof.report.trace.whole(link).iter().collect();
    // The way that led to the outcome: the candidate that held, or else the innermost check that failed.
    let part_fails = |of: StepId| proof.report.trace.parts(of).any(|part| !part.held());
    let decisive = parts
        .iter()
        .rev()
        .find(|step| step.rule == Rule::Verifies && step.held() && parts.first().is_some_and(|link| link.held()))
        .or_else(|| parts.iter().rev().find(|step| !step.held() && !part_fails(step.id)))
        .or_else(|| parts.first());
    let Some(decisive) = decisive else { return Vec::new() };
    let pointing = parts.iter().find(|step| step.rule == Rule::DsDigest && step.held());
    // Its own records first, then those of the checks that it is part of.
    let mut steps = vec![*decisive];
    while let Some(within) = steps.last().and_then(|step| step.within).and_then(|id| proof.report.trace.step(id)) {
        steps.push(within);
    }
    steps.insert(steps.len() - 1, pointing.copied().unwrap_or(decisive));
    let mut seen: Vec<RecordId> = Vec::new();
    for id in steps.iter().flat_map(|step| step.inputs.iter()) {
        if !seen.contains(id) {
            seen.push(*id);
        }
    }
    let record = |id: &RecordId| proof.case.capture.record(*id).map(|received| &received.record);
    let link_step = parts.first();
    let subject = link_step.map(|step| step.rtype);
    let mut columns = Vec::new();
    let of_type = |rtype: Rtype| seen.iter().filter_map(record).filter(move |record| record.rtype == rtype);
    let letter: Vec<&Record> = seen
        .iter()
        .filter_map(record)
        .filter(|record| {
            Some(record.rtype) == subject && !matches!(record.rtype, Rtype::DNSKEY | Rtype::DS | Rtype::RRSIG)
        })
        .collect();
    if !letter.is_empty() {
        columns.push(letter_column(&letter, words));
    }
    if let Some(ds) = of_type(Rtype::DS).find_map(|record| Ds::from_rdata(&record.rdata).map(|ds| (record, ds))) {
        columns.push(ds_column(ds.0, &ds.1, words));
    }
    let rrsig = of_type(Rtype::RRSIG).find_map(|record| Rrsig::from_rdata(&record.rdata));
    columns.extend(rrsig.as_ref().map(|rrsig| seal_column(rrsig, words)));
    let key = decisive.key().map(|key| key.key_tag).or(rrsig.map(|rrsig| rrsig.key_tag));
    let card = of_type(Rtype::DNSKEY)
        .filter_map(|record| Dnskey::from_rdata(&record.rdata))
        .find(|card| key.is_none_or(|tag| card.key_tag == tag));
    if let Some(card) = card {
        columns.push(card_column(&card, words));
    }
    columns.push(check_column(decisive, pointing.copied(), words));
    columns.retain(|column| !column.rows.is_empty());
    columns
}

fn row(words: &Words, label: &str, value: impl Into<String>) -> Row {
    Row { label: words.say(label), values: vec![value.into()], note: None }
}

fn noted(row: Row, note: String) -> Row {
    Row { note: Some(note), ..row }
}

fn letter_column(letter: &[&Record], words: &Words) -> Column {
    let mut rows = Vec::new();
    if let Some(first) = letter.first() {
        rows.push(row(words, "field-owner", shown(&first.owner)));
        let values: Vec<String> =
            letter.iter().take(MOST_ROWS).map(|record| presentation(record.rtype, &record.rdata)).collect();
        let more = letter.len().saturating_sub(MOST_ROWS);
        let note = (more > 0).then(|| words.count("more-rows", "count", more));
        rows.push(Row { label: first.rtype.to_string(), values, note });
        rows.push(noted(row(words, "field-ttl", first.ttl.to_string()), words.say("field-ttl-note")));
    }
    let term = letter.first().map(|record| record.rtype.to_string()).unwrap_or_default();
    let head = if letter.iter().any(|record| matches!(record.rtype, Rtype::NSEC | Rtype::NSEC3)) {
        "column-gap"
    } else {
        "column-letter"
    };
    Column { head, term: format!("{term} RRset"), rows }
}

fn ds_column(record: &Record, ds: &Ds, words: &Words) -> Column {
    let rows = vec![
        row(words, "field-owner", shown(&record.owner)),
        row(words, "field-key-tag", ds.key_tag.to_string()),
        algorithm(ds.algorithm, words),
        row(words, "field-digest-type", ds.digest_type.to_string()),
        row(words, "field-digest", hex(&ds.digest)),
    ];
    Column { head: "column-ledger", term: "DS".to_owned(), rows }
}

fn seal_column(rrsig: &Rrsig, words: &Words) -> Column {
    let signature = base64::encode_string(&rrsig.signature);
    let rows = vec![
        algorithm(rrsig.algorithm, words),
        row(words, "field-signer", format!("{} {}", shown(&rrsig.signer), rrsig.key_tag)),
        Row {
            label: words.say("field-valid"),
            values: vec![words.date_and_time(rrsig.inception), words.date_and_time(rrsig.expiration)],
            note: None,
        },
        noted(row(words, "field-signature", middle_cut(&signature)), bytes(rrsig.signature.len(), words)),
    ];
    Column { head: "column-seal", term: format!("RRSIG {}", rrsig.type_covered), rows }
}

fn card_column(card: &Dnskey, words: &Words) -> Column {
    let flags = row(words, "field-flags", card.flags.to_string());
    let kind = words.say(if card.is_entry_point() { "flags-ksk" } else { "flags-zsk" });
    let key = base64::encode_string(&card.public_key);
    let rows = vec![
        noted(flags, kind),
        noted(row(words, "field-key-tag", card.key_tag.to_string()), words.say("field-key-tag-note")),
        algorithm(card.algorithm, words),
        noted(row(words, "field-key", middle_cut(&key)), bytes(card.public_key.len(), words)),
    ];
    Column { head: "column-card", term: "DNSKEY".to_owned(), rows }
}

fn check_column(decisive: &Step, pointing: Option<&Step>, words: &Words) -> Column {
    let mut rows = Vec::new();
    for value in decisive.computed.iter().chain(pointing.iter().flat_map(|step| step.computed.iter())) {
        match value {
            Computed::Octets { octets, digest, .. } => {
                rows.push(row(words, "field-octets", octets.len().to_string()));
                rows.extend(digest.as_ref().map(|digest| row(words, "field-hash", hex(digest))));
            }
            Computed::Digest { published, computed, .. } => {
                rows.push(row(words, "field-published", hex(published)));
                rows.push(row(words, "field-computed", hex(computed)));
            }
            Computed::Window { window, now } => {
                let values = vec![words.date_and_time(window.inception), words.date_and_time(window.expiration)];
                rows.push(Row { label: words.say("field-valid"), values, note: None });
                rows.push(row(words, "field-now", words.date_and_time(*now)));
            }
            _ => {}
        }
    }
    Column { head: "column-check", term: String::new(), rows }
}

fn algorithm(number: u8, words: &Words) -> Row {
    let row = row(words, "field-algorithm", number.to_string());
    match mnemonic(number) {
        Some(name) => noted(row, name.to_owned()),
        None => row,
    }
}

fn bytes(count: usize, words: &Words) -> String {
    words.count("field-bytes", "count", count)
}

/// The ends of a long base64 text; its length stands beside it.
fn middle_cut(text: &str) -> String {
    if text.len() <= 28 {
        return text.to_owned();
    }
    let (head, tail) = (text.get(..14).unwrap_or_default(), text.get(text.len() - 10..).unwrap_or_default());
    format!("{head}\u{2026}{tail}")
}
