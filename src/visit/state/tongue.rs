//! In which language the page speaks, and how another one is taken up.

use super::State;
use crate::text::{Language, Words};
use crate::visit::proof::Shared;

impl State {
    /// Another language for the address; what it said of the one that is spoken comes back if the words do not come.
    pub(super) fn wish(&mut self, language: Option<Language>) {
        let pending = self.route.view.language.is_some_and(|wished| wished != self.words.language());
        if !pending {
            self.said = self.route.view.language;
        }
        self.route.view.language = language;
    }

    /// Tells everything in other words; the story stays on its panel, and as far into it as that lasts.
    pub(super) fn speak(&mut self, words: Words) {
        self.settings.language = Some(words.language());
        self.unspoken = None;
        let step = self.step();
        let opens = self.opening == self.proof;
        let proof = self.proof.take().map(|proof| {
            let told = Shared::new(proof.told_in(&words));
            self.at = if self.at == proof.strip.still(step) {
                told.strip.still(step)
            } else {
                let into = self.at.saturating_sub(proof.strip.begin(step));
                (told.strip.begin(step) + into).min(told.strip.end(step).saturating_sub(1))
            };
            told
        });
        self.opening = match &self.opening {
            Some(opening) if !opens => Some(Shared::new(opening.told_in(&words))),
            _ => proof.clone(),
        };
        self.proof = proof;
        self.words = words;
    }
}
