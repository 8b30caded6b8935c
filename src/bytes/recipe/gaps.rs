//! Where names lie in a zone's sorted names (RFC 4034 6.1) or hashes of names (RFC 5155 5 and 8.3).

use super::quote::{self, in_folder, program};
use super::{Note, Print, Recipe, Tool, ask, line};
use crate::dns::security::{HashParameters, Nsec3};
use crate::dns::{Name, Rtype, canonical, hash_label, lower_hex};
use crate::trace::{Computed, Place, Role, Step};
use crate::validate::Evidence;

/// A name that was hashed.
struct Hashed<'a> {
    role: Role,
    name: &'a Name,
    hash: &'a [u8],
    place: Place,
    owner: &'a [u8],
    next: &'a [u8],
}

pub(super) fn recipes(evidence: Evidence<'_>, step: &Step) -> Option<Vec<Recipe>> {
    let asked = ask::question(evidence, *step.inputs.first()?)?;
    let hashed: Vec<Hashed<'_>> = step.computed.iter().filter_map(hashed).collect();
    let mut made = Vec::new();
    if !hashed.is_empty() {
        let parameters = parameters(evidence, step)?;
        made.extend([nsec3hash(&hashed, &parameters), openssl(&hashed, &parameters), by_hash(&hashed, &parameters)]);
    }
    made.extend(by_name(step));
    if made.is_empty() {
        return None;
    }
    let mut recipes = vec![ask::dig(std::slice::from_ref(&asked))];
    recipes.extend(ask::delv(evidence, &asked));
    recipes.extend(made);
    Some(recipes)
}

fn hashed(value: &Computed) -> Option<Hashed<'_>> {
    match value {
        Computed::HashedGap { role, name, hash, place, owner, next, .. } => {
            Some(Hashed { role: *role, name, hash, place: *place, owner, next })
        }
        _ => None,
    }
}

/// How names are hashed, from the first of the step's NSEC3 records: those that take part in one proof agree in it (RFC 5155 8.2).
fn parameters(evidence: Evidence<'_>, step: &Step) -> Option<HashParameters> {
    let records = step.inputs.iter().filter_map(|id| evidence.capture.record(*id));
    let mut read =
        records.filter(|one| one.record.rtype == Rtype::NSEC3).filter_map(|one| Nsec3::from_rdata(&one.record.rdata));
    read.find(|nsec3| nsec3.parameters.algorithm == 1).map(|nsec3| nsec3.parameters)
}

/// What a name is to the proof, as a remark in a program.
const fn remark(role: Role) -> &'static str {
    match role {
        Role::Asked => "the name asked for",
        Role::ClosestEncloser => "the closest encloser",
        Role::NextCloser => "the next closer name",
        Role::Wildcard => "the wildcard",
    }
}

const fn said(place: Place) -> &'static str {
    match place {
        Place::Matches => "is the owner",
        Place::Covered => "in the gap",
        Place::EmptyNonTerminal => "empty non-terminal",
    }
}

fn nsec3hash(hashed: &[Hashed<'_>], parameters: &HashParameters) -> Recipe {
    let salt = if parameters.salt.is_empty() { "-".to_owned() } else { crate::dns::hex(&parameters.salt) };
    let iterations = parameters.iterations;
    let command = |one: &Hashed<'_>| format!("nsec3hash {salt} 1 {iterations} '{}'\n", quote::name(one.name));
    let prints =
        |one: &Hashed<'_>| line(format!("{} (salt={salt}, hash=1, iterations={iterations})", hash_label(one.hash)));
    Recipe {
        tool: Tool::Nsec3hash,
        text: hashed.iter().map(command).collect(),
        prints: hashed.iter().map(prints).collect(),
        notes: Vec::new(),
    }
}

fn openssl(hashed: &[Hashed<'_>], parameters: &HashParameters) -> Recipe {
    let mut text = quote::file("salt.bin", &parameters.salt);
    let mut prints: Vec<Print> = Vec::new();
    for (number, one) in hashed.iter().enumerate() {
        let name = format!("name{}.bin", number + 1);
        text.push_str(&quote::file(&name, &canonical::name(one.name)));
        text.push_str(&format!(
            "cat {name} salt.bin | openssl dgst -sha1 -binary >hash.bin\n\
             i=0; while [ $i -lt {} ]; do\n\
             cat hash.bin salt.bin | openssl dgst -sha1 -binary >again.bin; mv again.bin hash.bin; i=$((i + 1))\n\
             done\n\
             od -An -v -tx1 hash.bin | tr -d ' \\n'; echo\n",
            parameters.iterations
        ));
        prints.push(line(lower_hex(one.hash)));
    }
    Recipe { tool: Tool::Openssl, text: in_folder(&text), prints, notes: Vec::new() }
}

fn by_hash(hashed: &[Hashed<'_>], parameters: &HashParameters) -> Recipe {
    let gap = |one: &Hashed<'_>| {
        let (name, remark) = (quote::labels(one.name), remark(one.role));
        let [owner, next] = [one.owner, one.next].map(quote::octets);
        format!(
            "    # {remark}; the hashes that are the owner and the next one of the NSEC3\n    ({name}, {owner}, {next}),\n"
        )
    };
    let values = format!(
        "salt, iterations = {}, {}\ngaps = [\n{}]",
        quote::octets(&parameters.salt),
        parameters.iterations,
        hashed.iter().map(gap).collect::<String>()
    );
    let text = program(&["import base64\nimport hashlib", &values, include_str!("wire.py"), include_str!("nsec3.py")]);
    let prints = |one: &Hashed<'_>| line(format!("{} {}", hash_label(one.hash), said(one.place)));
    Recipe { tool: Tool::Python, text, prints: hashed.iter().map(prints).collect(), notes: vec![Note::Python310] }
}

/// The program that sorts names, if any was looked for among names.
fn by_name(step: &Step) -> Option<Recipe> {
    let (mut gaps, mut prints) = (String::new(), Vec::new());
    for value in &step.computed {
        let Computed::Gap { role, name, place, owner, next, .. } = value else { continue };
        let [wanted, begin, end] = [name, owner, next].map(quote::labels);
        gaps.push_str(&format!(
            "    # {}; owner and next name of the NSEC\n    ({wanted}, {begin}, {end}),\n",
            remark(*role)
        ));
        prints.extend(in_order(name, owner, next));
        prints.push(line(said(*place)));
    }
    let text = program(&[&format!("gaps = [\n{gaps}]"), include_str!("nsec.py")]);
    (!prints.is_empty()).then_some(Recipe { tool: Tool::Python, text, prints, notes: Vec::new() })
}

/// The three names in canonical order, the one that was looked for marked.
fn in_order(name: &Name, owner: &Name, next: &Name) -> Vec<Print> {
    let names = crate::order::sorted(vec![(name, "->"), (owner, "  "), (next, "  ")], |one, other| {
        canonical::order(one.0, other.0)
    });
    names.into_iter().map(|(name, mark)| line(format!("{mark} {}", shown(name)))).collect()
}

/// As the program prints a name: without what [`quote::name`] does to a hyphen in front.
fn shown(name: &Name) -> String {
    let text = quote::name(name);
    text.strip_prefix("\\045").map_or_else(|| text.clone(), |rest| format!("-{rest}"))
}
