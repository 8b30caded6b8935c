//! The same proof by other rules.

use super::{Announces, State};
use crate::validate::PolicyName;
use crate::visit::proof::{Proof, Shared};

impl State {
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
