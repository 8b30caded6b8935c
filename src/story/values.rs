//! All values of a scene, so that somebody can look each of them up again.

use super::scene::{Compare, NoCard, Picture, Recap, Scene, Tried};
use crate::trace::Shown;

impl Scene {
    /// Every value that its picture and its words use.
    pub fn values(&self) -> Vec<&Shown> {
        let mut values = self.picture.values();
        values.extend(self.zone.as_ref());
        for message in [Some(&self.title), Some(&self.caption), self.aside.as_ref()].into_iter().flatten() {
            values.extend(message.args.iter().map(|(_, value)| value));
        }
        values
    }
}

impl Picture {
    /// Every value that is written or drawn on it.
    pub fn values(&self) -> Vec<&Shown> {
        match self {
            Self::Forged { name } => vec![name],
            Self::People => Vec::new(),
            Self::Question { name, rtype } | Self::Lost { name, rtype } | Self::Resolver { name, rtype, .. } => {
                vec![name, rtype]
            }
            Self::Bundle(letter) | Self::Letter(letter) => [&letter.owner, &letter.rtype]
                .into_iter()
                .chain(&letter.lines)
                .chain([&letter.emblem, &letter.rim, &letter.until].into_iter().flatten())
                .collect(),
            Self::Mill { seal, changed } => seal.values().into_iter().chain([changed]).collect(),
            Self::Compare(seal) => seal.values(),
            Self::Halves { zone, card } => vec![zone, &card.key_tag, &card.emblem],
            Self::Rings { zone, letters: one, rack: two } | Self::Rollover { zone, now: one, other: two } => {
                vec![zone, &one.key_tag, &one.emblem, &two.key_tag, &two.emblem]
            }
            Self::Rack(rack) => std::iter::once(&rack.zone)
                .chain(rack.cards.iter().flat_map(|card| [&card.key_tag, &card.emblem]))
                .chain(rack.seal.values())
                .collect(),
            Self::Print(print) => std::iter::once(&print.zone)
                .chain(
                    [
                        &print.keeper,
                        &print.key_tag,
                        &print.digest_type,
                        &print.emblem,
                        &print.published,
                        &print.computed,
                    ]
                    .into_iter()
                    .flatten(),
                )
                .collect(),
            Self::NoCard(NoCard { zone, keeper, key_tag, digest_type, published, tried }) => {
                let tried = tried.iter().flat_map(|Tried { card, print }| [&card.key_tag, &card.emblem, print]);
                [zone, key_tag, digest_type, published].into_iter().chain(keeper).chain(tried).collect()
            }
            Self::Climb { zones } => zones.iter().collect(),
            Self::Recap(Recap { seal, card, print, stone }) => {
                seal.values().into_iter().chain([&card.key_tag, &card.emblem, print, stone]).collect()
            }
            Self::PageSeal { seal, child } => std::iter::once(child).chain(seal.values()).collect(),
            Self::Repeat { zones, inside } => {
                zones.iter().chain(inside.iter().flat_map(|scene| scene.values())).collect()
            }
            Self::Postcard { parent, child, .. } => vec![parent, child],
            Self::Gap(gap) => [&gap.zone, &gap.name, &gap.rtype]
                .into_iter()
                .chain(gap.lacks.iter().map(|(_, name)| name))
                .chain(gap.entries.iter().flat_map(|entry| {
                    [&entry.name, &entry.from, &entry.to].into_iter().chain(&entry.blot).chain(&entry.types)
                }))
                .collect(),
            Self::Forward { from, to, inside } => {
                let inside = inside.iter().flat_map(|scene| scene.values());
                std::iter::once(from).chain(to.as_ref()).chain(inside).collect()
            }
            Self::Verdict { name, zones } => std::iter::once(name).chain(zones.iter().map(|(zone, _)| zone)).collect(),
        }
    }
}

impl Compare {
    fn values(&self) -> Vec<&Shown> {
        [&self.owner, &self.rtype, &self.zone]
            .into_iter()
            .chain(
                [&self.key_tag, &self.algorithm, &self.emblem, &self.rim, &self.inception, &self.expiration, &self.now]
                    .into_iter()
                    .flatten(),
            )
            .collect()
    }
}
