//! Scenes of what is not there: no seal by arrangement, no such name, another name, nothing at all.

use std::collections::BTreeSet;
use std::rc::Rc;

use super::ending::{ending, is_dead_end, mood, whole};
use super::scene::{Ending, Entry, Gap, Message, Mood, Picture, Scene, Term};
use crate::dns::{Name, Rtype};
use crate::evidence::Capture;
use crate::trace::{Computed, DenialFault, Fault, Limit, Place, Rests, Role, Rule, Shown, Step, StepId, Trace, Value};

/// The parent's register about a delegation.
pub(super) fn no_ds(step: &Step, trace: &Trace) -> Vec<Scene> {
    if !step.held() {
        return vec![gap(step, trace, false)];
    }
    let (parent, child) = (Shown::zone(step), Shown::owner(step));
    let (title, caption) = match step.rests_on() {
        Rests::Gap => ("postcard-title", "postcard-caption"),
        Rests::OptOut => ("postcard-optout-title", "postcard-optout-caption"),
        Rests::Nothing => ("postcard-unread-title", "postcard-unread-caption"),
    };
    let gap = gap(step, trace, true);
    let drawn = matches!(&gap.picture, Picture::Gap(gap) if !gap.entries.is_empty());
    let postcard = postcard((step, trace), (title, caption), (parent, child), false);
    // What the register says, then what follows from it.
    drawn.then_some(gap).into_iter().chain([postcard]).collect()
}

/// From here on the child counts as unsigned. That is told of the child, or where its DS are `unsupported` of the parent who has them.
pub(super) fn postcard(
    (step, trace): (&Step, &Trace),
    (title, caption): (&'static str, &'static str),
    (parent, child): (Shown, Shown),
    unsupported: bool,
) -> Scene {
    Scene {
        steps: whole(step, trace),
        zone: Some(if unsupported { &parent } else { &child }.clone()),
        mood: Mood::Checking,
        title: Message::new(title),
        caption: Message::new(caption).with("parent", parent.clone()).with("child", child.clone()),
        aside: Some(Message::new("postcard-aside")),
        term: Term::Insecure,
        ending: Ending::Unsigned,
        picture: Picture::Postcard { parent, child, unsupported },
    }
}

/// A proof of non-existence.
///
/// `unsigned` is set where the step is why the answer counts as unsigned: then it proves no absence.
pub(super) fn gap(step: &Step, trace: &Trace, unsigned: bool) -> Scene {
    let entries: Vec<Entry> = step.computed.iter().filter_map(|computed| entry(step, computed)).collect();
    let hashed = entries.iter().any(|entry| entry.blot.is_some());
    // The entry that says most: one that covers a name, else the first.
    let most = entries.iter().find(|entry| entry.place == Place::Covered).or_else(|| entries.first());
    let opt_out = entries.iter().any(|entry| entry.opt_out && entry.place == Place::Covered);
    let held = if hashed { "blots-title" } else { "gap-title" };
    let (title, caption) = match (step.held(), step.rule) {
        (true, _) if unsigned && entries.is_empty() => ("gap-unread-title", "gap-unread-caption"),
        (true, Rule::NoDs) if !opt_out => (held, "gap-no-ds-caption"),
        (true, Rule::Nsec3NameError) if unsigned => (held, "gap-nobody-optout-caption"),
        (true, _) if unsigned => (held, "gap-optout-caption"),
        (false, Rule::WildcardAnswer) => ("gap-broken-title", "gap-broken-wildcard-caption"),
        (false, _) => ("gap-broken-title", "gap-broken-caption"),
        (true, Rule::NsecNameError | Rule::Nsec3NameError) => (held, "gap-name-caption"),
        (true, Rule::WildcardAnswer) => (held, "gap-wildcard-caption"),
        (true, _) => (held, "gap-type-caption"),
    };
    Scene {
        steps: whole(step, trace),
        zone: Some(Shown::zone(step)),
        mood: if unsigned { Mood::Checking } else { mood(step, Mood::Pleased) },
        title: Message::new(title),
        caption: Message::new(caption)
            .with("name", Shown::owner(step))
            .with("type", Shown::rtype(step))
            .with("zone", Shown::zone(step))
            .with_some("from", most.map(|entry| &entry.from))
            .with_some("to", most.map(|entry| &entry.to)),
        aside: Some(Message::new(if hashed { "blots-aside" } else { "gap-aside" })),
        term: if hashed { Term::Nsec3 } else { Term::Nsec },
        ending: if unsigned { Ending::Unsigned } else { ending(step) },
        picture: Picture::Gap(Gap {
            zone: Shown::zone(step),
            name: Shown::owner(step),
            rtype: Shown::rtype(step),
            entries,
            holds: step.held() && !unsigned,
            lacks: lacks(step),
        }),
    }
}

/// The entry of the register that a proof lacks; none where it has all that it needs, or says the contrary.
fn lacks(step: &Step) -> Option<(Role, Shown)> {
    let Some(Fault::Denial { fault, .. }) = step.fault() else { return None };
    let name = |name: &Name| Shown::of_fault(step, |_| Some(Value::Name(name.clone())));
    match fault {
        DenialFault::Missing | DenialFault::NameNotCovered | DenialFault::NoMatch => {
            Some((Role::Asked, Shown::owner(step)))
        }
        DenialFault::WildcardNotCovered { wildcard } => Some((Role::Wildcard, name(wildcard)?)),
        DenialFault::NextCloserNotCovered { next_closer } => Some((Role::NextCloser, name(next_closer)?)),
        DenialFault::NoClosestEncloser => Some((Role::ClosestEncloser, Shown::owner(step))),
        DenialFault::TypeExists { .. }
        | DenialFault::AliasExists { .. }
        | DenialFault::NameExists { .. }
        | DenialFault::AncestorDelegation { .. }
        | DenialFault::ChildSide { .. }
        | DenialFault::UnknownHash { .. }
        | DenialFault::MixedParameters
        | DenialFault::Iterations { .. } => None,
    }
}

fn entry(step: &Step, computed: &Computed) -> Option<Entry> {
    let one = |value: Value| Shown::of(step, |_| Some(value.clone()));
    let types = |place: Place, types: &[Rtype]| match place {
        Place::Matches => types.iter().filter_map(|rtype| one(Value::Type(*rtype))).collect(),
        Place::Covered | Place::EmptyNonTerminal => Vec::new(),
    };
    match computed {
        Computed::Gap { role, name, place, owner, next, types: at } => Some(Entry {
            name: one(Value::Name(name.clone()))?,
            blot: None,
            from: one(Value::Name(owner.clone()))?,
            to: one(Value::Name(next.clone()))?,
            role: *role,
            place: *place,
            opt_out: false,
            types: types(*place, at),
        }),
        Computed::HashedGap { role, name, hash, place, owner, next, opt_out, types: at } => Some(Entry {
            name: one(Value::Name(name.clone()))?,
            blot: one(Value::Hash(hash.clone())),
            from: one(Value::Hash(owner.clone()))?,
            to: one(Value::Hash(next.clone()))?,
            role: *role,
            place: *place,
            opt_out: *opt_out,
            types: types(*place, at),
        }),
        _ => None,
    }
}

/// An alias, one that holds or one that leads nowhere.
pub(super) fn forward(step: &Step, trace: &Trace, capture: &Capture) -> Scene {
    let name = |name: &Name| Shown::of_fault(step, |_| Some(Value::Name(name.clone())));
    // Where it was given up nothing went in: the alias had been followed before.
    let alike = || trace.first(step.rule, &step.owner, true);
    let input = || step.inputs.first().or_else(|| alike()?.inputs.first());
    let leads_to = || input().and_then(|id| Shown::target(capture, *id));
    // The caption, where the letter leads, and where it would have to by rule.
    let (caption, target, rule) = match step.fault() {
        Some(Fault::AliasLoop { target }) => ("alias-round-caption", name(target), None),
        Some(Fault::OverBudget { limit: Limit::Aliases }) => ("alias-long-caption", leads_to(), None),
        Some(Fault::DnameTarget { target, synthesised: Some(rule) }) => {
            ("dname-broken-caption", name(target), name(rule))
        }
        Some(Fault::DnameTarget { synthesised: None, .. }) => ("dname-long-caption", None, None),
        None if step.leads_nowhere() => ("dname-long-caption", None, None),
        _ if step.rule == Rule::Dname => ("dname-caption", leads_to(), None),
        _ => ("cname-caption", leads_to(), None),
    };
    let says = Message::new(caption)
        .with("from", Shown::owner(step))
        .with_some("to", target.as_ref())
        .with_some("rule", rule.as_ref());
    Scene {
        steps: vec![step.id],
        zone: Some(Shown::zone(step)),
        mood: mood(step, Mood::Checking),
        title: Message::new(if step.leads_nowhere() || step.fault().is_some_and(is_dead_end) {
            "nowhere-title"
        } else {
            "forward-title"
        }),
        caption: says,
        aside: Some(Message::new("forward-aside")),
        term: Term::Alias,
        ending: match step.fault() {
            None if step.leads_nowhere() => Ending::Holds,
            None => Ending::LeadsOn,
            Some(fault) if fault.leaves_open() => Ending::Open,
            Some(_) => Ending::Breaks,
        },
        picture: Picture::Forward { from: Shown::owner(step), to: target, inside: Vec::new() },
    }
}

/// Several aliases that hold, one after the other, told in one picture: where the first one stands and where the last one leads.
pub(super) fn onward(inside: Vec<Scene>) -> Option<Scene> {
    let ends = |scene: &Scene| match &scene.picture {
        Picture::Forward { from, to: Some(to), .. } => Some((from.clone(), to.clone())),
        _ => None,
    };
    let (from, _) = inside.iter().find_map(ends)?;
    let (_, to) = inside.iter().rev().find_map(ends)?;
    let steps: BTreeSet<StepId> = inside.iter().flat_map(|scene| scene.steps.iter().copied()).collect();
    Some(Scene {
        steps: steps.into_iter().collect(),
        zone: inside.first()?.zone.clone(),
        mood: Mood::Checking,
        title: Message::new("onward-title"),
        caption: Message::new("onward-caption").with("from", from.clone()).with("to", to.clone()),
        aside: Some(Message::new("forward-aside")),
        term: Term::Alias,
        ending: Ending::LeadsOn,
        picture: Picture::Forward { from, to: Some(to), inside: inside.into_iter().map(Rc::new).collect() },
    })
}

/// No trust anchor stands at the name or above it: that breaks nothing, and proves nothing.
fn unanchored(step: &Step) -> Scene {
    Scene {
        steps: vec![step.id],
        zone: Some(Shown::zone(step)),
        mood: Mood::Shrug,
        title: Message::new("unanchored-title"),
        caption: Message::new("unanchored-caption").with("name", Shown::owner(step)),
        aside: Some(Message::new("stone-aside")),
        term: Term::TrustAnchor,
        ending: Ending::Unsigned,
        picture: Picture::Lost { name: Shown::owner(step), rtype: Shown::rtype(step) },
    }
}

/// Something needed did not come, or cannot be had.
pub(super) fn lost(step: &Step) -> Scene {
    if let Some(Fault::NoAnchor { .. }) = step.fault() {
        return unanchored(step);
    }
    let ending = ending(step);
    let caption = if ending == Ending::Breaks { "missing-caption" } else { "lost-caption" };
    Scene {
        steps: vec![step.id],
        zone: Some(Shown::zone(step)),
        mood: mood(step, Mood::Shrug),
        title: Message::new("lost-title"),
        caption: Message::new(caption).with("name", Shown::owner(step)).with("type", Shown::rtype(step)),
        aside: Some(Message::new("lost-aside")),
        term: Term::Query,
        ending,
        picture: Picture::Lost { name: Shown::owner(step), rtype: Shown::rtype(step) },
    }
}
