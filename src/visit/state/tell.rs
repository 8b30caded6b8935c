//! The same proof by other rules.

use super::{Announces, State};
use crate::validate::PolicyName;
use crate::visit::proof::{Proof, Shared};

impl State {
    /// A step of the link that its story does not have is no step at all, and told as such.
    pub(super) fn tell_step(&mut self, proof: &Proof) {
        let step = self.route.view.step;
        if step > proof.strip.beats.len() {
            self.route.unknown.push(format!("step={step}"));
            self.route.view.step = 0;
        }
    }

    /// Other rules for what is shown, which stays where it is.
    pub(super) fn judge_by(&mut self, policy: PolicyName) {
        self.announces = Announces::Verdict;
        self.route.judges.policy = policy;
        self.settings.policy = policy;
        self.playing = false;
        let step = self.step();
        if let Some(proof) = self.proof.take() {
            let proof = self.judged(proof);
            self.at = proof.strip.still(step.min(proof.strip.last()));
            self.proof = Some(proof);
        }
    }

    /// A proof by the rules of the address, in the words of the page.
    pub(super) fn judged(&self, proof: Shared<Proof>) -> Shared<Proof> {
        let proof = if proof.policy == self.route.judges.policy {
            proof
        } else {
            Shared::new(proof.by(self.route.judges.policy))
        };
        if *proof.words() == self.words { proof } else { Shared::new(proof.told_in(&self.words)) }
    }
}
