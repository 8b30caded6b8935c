//! The digest of a key, as a DS or a trust anchor has it (RFC 4034 5.1.4), and the key's tag (RFC 4034 B).

use super::quote::{self, in_folder, program};
use super::{Recipe, Tool, ask, line};
use crate::crypto::{Algorithm, DigestKind};
use crate::dns::security::Dnskey;
use crate::dns::{Name, Rtype, canonical, hex, lower_hex};
use crate::evidence::Question;
use crate::trace::{Computed, Step};
use crate::validate::Evidence;

/// What was digested, and what came out.
struct Imprint<'a> {
    owner: &'a Name,
    key: Dnskey,
    rdata: &'a [u8],
    kind: DigestKind,
    published: &'a [u8],
    computed: &'a [u8],
}

impl<'a> Imprint<'a> {
    fn of(evidence: Evidence<'a>, step: &'a Step) -> Option<Self> {
        let (digest_type, published, computed) = step.computed.iter().find_map(|value| match value {
            Computed::Digest { digest_type, published, computed, .. } => Some((*digest_type, published, computed)),
            _ => None,
        })?;
        // The key stands last: a trust anchor is no record.
        let rdata = evidence.capture.record(*step.inputs.last()?)?.record.rdata.as_slice();
        let (key, kind) = (Dnskey::from_rdata(rdata)?, DigestKind::from_number(digest_type)?);
        Some(Self { owner: &step.zone, key, rdata, kind, published, computed })
    }
}

pub(super) fn recipes(evidence: Evidence<'_>, step: &Step) -> Option<Vec<Recipe>> {
    let imprint = Imprint::of(evidence, step)?;
    let key = Question::new(imprint.owner.clone(), Rtype::DNSKEY);
    // Of a trust anchor there is no record to ask for.
    let ds = step.inputs.len() > 1;
    let asked = if ds { vec![Question::new(imprint.owner.clone(), Rtype::DS), key] } else { vec![key] };
    let mut recipes = vec![ask::dig(&asked)];
    recipes.extend(asked.first().and_then(|question| ask::delv(evidence, question)));
    recipes.extend(dsfromkey(&imprint));
    recipes.push(openssl(&imprint));
    recipes.push(python(&imprint));
    Some(recipes)
}

/// A digest by the name that `hashlib` and OpenSSL's options have for it.
const fn hash(kind: DigestKind) -> &'static str {
    match kind {
        DigestKind::Sha1 => "sha1",
        DigestKind::Sha256 => "sha256",
        DigestKind::Sha384 => "sha384",
    }
}

/// BIND's tool; it leaves out keys that may not sign and those of algorithms that it does not know, and escapes names in ways of its own.
fn dsfromkey(imprint: &Imprint<'_>) -> Option<Recipe> {
    let Imprint { owner, key, kind, computed, .. } = imprint;
    let algorithm = Algorithm::from_number(key.algorithm)?;
    let owner = quote::name(&Name::from_octets(canonical::name(owner)).ok()?);
    if !key.is_zone_key()
        || key.is_revoked()
        || key.protocol != 3
        || algorithm == Algorithm::MlDsa44
        || owner.contains('\\')
    {
        return None;
    }
    let octets = domain::utils::base64::encode_string(&key.public_key);
    let text = format!(
        "dnssec-dsfromkey -A -a {} -f - '{owner}' <<'END'\n{owner} 3600 IN DNSKEY {} {} {} {octets}\nEND\n",
        kind.name(),
        key.flags,
        key.protocol,
        key.algorithm
    );
    let (tag, algorithm, number) = (key.key_tag, key.algorithm, kind.number());
    let prints = vec![line(format!("{owner} IN DS {tag} {algorithm} {number} {}", hex(computed)))];
    Some(Recipe { tool: Tool::Dsfromkey, text, prints, notes: Vec::new() })
}

fn openssl(imprint: &Imprint<'_>) -> Recipe {
    let octets = canonical::ds_octets(imprint.owner, imprint.rdata);
    let hash = hash(imprint.kind);
    let file = quote::file("digested.bin", &octets);
    let text = in_folder(&format!("{file}openssl dgst -{hash} -r digested.bin\n"));
    let prints = vec![line(format!("{} *digested.bin", lower_hex(imprint.computed)))];
    Recipe { tool: Tool::Openssl, text, prints, notes: Vec::new() }
}

fn python(imprint: &Imprint<'_>) -> Recipe {
    let Imprint { owner, key, kind, published, computed, .. } = imprint;
    let values = format!(
        "# The DNSKEY (RFC 4034 2.1), and the digest that was published of it\n\
         owner = {}\nflags, protocol, algorithm = {}, {}, {}\npublic_key = {}\npublished = {}\n\
         hash_name, hash_function = \"{}\", hashlib.{}",
        quote::labels(owner),
        key.flags,
        key.protocol,
        key.algorithm,
        quote::octets(&key.public_key),
        quote::octets(published),
        kind.name(),
        hash(*kind)
    );
    let text = program(&["import hashlib\nimport struct", &values, include_str!("wire.py"), include_str!("digest.py")]);
    let same = if published == computed { "same as published" } else { "differs from published" };
    let prints = vec![
        line(format!("key tag: {}", key.key_tag)),
        line(format!("{}: {}", kind.name(), lower_hex(computed))),
        line(same),
    ];
    Recipe { tool: Tool::Python, text, prints, notes: Vec::new() }
}
