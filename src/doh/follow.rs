//! What a response leads on to: targets of aliases (RFC 1034 3.6.2, RFC 6672) and the zones that it names.
//!
//! Nothing here is proven: it only says what is worth asking. The validator walks the same way over proven records.

use std::collections::BTreeMap;

use domain::base::name::ParsedName;
use domain::dep::octseq::Parser;

use crate::dns::{Name, Rtype, ToName, canonical, is_within};
use crate::evidence::{Question, Received, Response, Section};

/// The aliases of an answer.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Path {
    /// The targets in order, each once.
    pub(super) targets: Vec<Name>,
    /// How it ends.
    pub(super) end: End,
}

/// How a chain of aliases ends within a response.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum End {
    /// The last target has an answer here, or there are no aliases.
    Answered,
    /// No record of the last target is here.
    Open,
    /// It comes back to a name that it passed.
    Loop,
    /// It goes on beyond what may be followed.
    OverCap,
}

/// Follows CNAME and DNAME from the question's name, at most `room` links.
///
/// Questions for CNAME, ANY, RRSIG and NSEC are answered by what stands at the name itself, even beside a CNAME
/// (RFC 4035 2.5; RFC 1034 4.3.2).
pub(super) fn aliases(question: &Question, response: &Response, room: usize) -> Path {
    let mut path = Path { targets: Vec::new(), end: End::Answered };
    if matches!(question.rtype, Rtype::CNAME | Rtype::ANY | Rtype::RRSIG | Rtype::NSEC) {
        return path;
    }
    let mut current = question.name.clone();
    while let Some(target) = target(&current, response) {
        if target == question.name || path.targets.contains(&target) {
            path.end = End::Loop;
            return path;
        }
        if path.targets.len() == room {
            path.end = End::OverCap;
            return path;
        }
        path.targets.push(target.clone());
        current = target;
    }
    if !path.targets.is_empty() && !is_settled(&Question::new(current, question.rtype), response) {
        path.end = End::Open;
    }
    path
}

/// The zones that a response names: signers of its RRSIGs, and owners of its SOAs and DSs; by canonical wire form, each once.
pub(super) fn zones(response: &Response) -> BTreeMap<Vec<u8>, Name> {
    let named = response.records.iter().filter_map(|received| match received.record.rtype {
        Rtype::SOA | Rtype::DS => Some(received.record.owner.clone()),
        // The signer's name stands after 18 octets of fixed fields (RFC 4034 3.1).
        Rtype::RRSIG => name_at(&received.record.rdata, 18),
        _ => None,
    });
    named.map(|zone| (canonical::name(&zone), zone)).collect()
}

/// Where `name` leads by a CNAME, else by a DNAME above it.
fn target(name: &Name, response: &Response) -> Option<Name> {
    let answers = || response.records.iter().filter(|received| received.section == Section::Answer);
    let of = |rtype: Rtype| move |received: &&Received| received.record.rtype == rtype;
    answers()
        .filter(of(Rtype::CNAME))
        .find(|received| received.record.owner == *name)
        .and_then(|received| name_at(&received.record.rdata, 0))
        .or_else(|| {
            answers()
                .filter(of(Rtype::DNAME))
                .filter(|received| name != &received.record.owner && is_within(name, &received.record.owner))
                .find_map(|received| substituted(name, &received.record.owner, &name_at(&received.record.rdata, 0)?))
        })
}

/// `name` with its suffix `owner` replaced by `target` (RFC 6672 2.2); `None` if that is too long for a name.
fn substituted(name: &Name, owner: &Name, target: &Name) -> Option<Name> {
    let kept = name.as_slice().get(..name.len().checked_sub(owner.len())?)?;
    Name::from_octets([kept, target.as_slice()].concat()).ok()
}

/// Whether the response answers `question`. What it denies may be another name's matter, as with an alias from a wildcard: to know, the
/// target is asked for itself.
fn is_settled(question: &Question, response: &Response) -> bool {
    response.records.iter().any(|Received { section, record, .. }| {
        *section == Section::Answer && record.rtype == question.rtype && record.owner == question.name
    })
}

/// The uncompressed name that stands in `rdata` after `skipped` octets.
fn name_at(rdata: &[u8], skipped: usize) -> Option<Name> {
    let mut parser = Parser::from_ref(rdata.get(skipped..)?);
    ParsedName::parse(&mut parser).ok().map(|name| name.to_name())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::doh::json;
    use crate::doh::tokens::name;

    /// Where `start` leads with these records in the answer (`owner type data`), and NS of c. in Authority.
    fn followed(start: &str, records: &[(&str, u16, &str)], room: usize) -> (Vec<Name>, End) {
        let answer: Vec<_> = records
            .iter()
            .map(|(owner, rtype, data)| format!(r#"{{"name":"{owner}","type":{rtype},"data":"{data}"}}"#))
            .collect();
        let body = format!(
            r#"{{"Status":0,"Answer":[{}],"Authority":[{{"name":"c","type":2,"data":"ns.c"}}]}}"#,
            answer.join(",")
        );
        let response = json::parse(body.into_bytes()).unwrap();
        assert_eq!(response.refused, []);
        let path = aliases(&Question::new(name(start).unwrap().0, Rtype::A), &response, room);
        (path.targets, path.end)
    }

    fn names(texts: &[&str]) -> Vec<Name> {
        texts.iter().map(|text| name(text).unwrap().0).collect()
    }

    #[test]
    fn ends_by_kind() {
        let chain = [("a", 5, "b"), ("b", 5, "c")];
        assert_eq!(followed("a", &chain, 2), (names(&["b", "c"]), End::Open), "NS in Authority settles nothing");
        assert_eq!(followed("a", &chain, 1), (names(&["b"]), End::OverCap));
        assert_eq!(followed("a", &[("a", 5, "b"), ("b", 1, "192.0.2.1")], 1), (names(&["b"]), End::Answered));
        assert_eq!(followed("a", &[], 1), (vec![], End::Answered));
        assert_eq!(followed("a", &[("a", 5, "b"), ("b", 5, "A")], 9), (names(&["b"]), End::Loop));
        assert_eq!(followed("a", &[("a", 5, "b"), ("b", 5, "c"), ("c", 5, "b")], 9), (names(&["b", "c"]), End::Loop));
    }

    #[test]
    fn dname_leads_what_is_below_it() {
        let dname = [("old", 39, "new"), ("x.new", 1, "192.0.2.1")];
        assert_eq!(followed("x.old", &dname, 9), (names(&["x.new"]), End::Answered));
        assert_eq!(followed("old", &dname, 9), (vec![], End::Answered), "its owner stays");
        assert_eq!(followed("bold", &dname, 9), (vec![], End::Answered), "by whole labels");
        let both = [("x.old", 5, "c"), ("old", 39, "new")];
        assert_eq!(followed("x.old", &both, 9).0, names(&["c"]), "a CNAME is nearer");
    }

    #[test]
    fn zones_are_signers_and_owners() {
        let body = br#"{"Status":0,"Answer":[{"name":"x","type":46,"data":"A 13 1 1 1 0 1 signer. AQID"},
            {"name":"child","type":43,"data":"1 13 2 ab"},{"name":"y","type":1,"data":"192.0.2.1"}],
            "Authority":[{"name":"apex","type":6,"data":"a. b. 1 2 3 4 5"}]}"#;
        let found = zones(&json::parse(body.to_vec()).unwrap());
        let found: Vec<Name> = found.into_values().collect();
        assert_eq!(found, names(&["apex", "child", "signer"]));
    }
}
