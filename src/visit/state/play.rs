//! Where the story stands, and how it moves: by itself, and where the visitor puts it.

use super::State;
use crate::story::timeline::Frame;

impl State {
    /// The panel shown, counted from 0.
    pub fn step(&self) -> usize {
        self.proof.as_ref().map_or(0, |proof| proof.strip.frame(self.at).scene)
    }

    /// The panel that a link without a step opens with.
    pub(super) fn opens_at(&self) -> usize {
        self.proof.as_ref().map_or(0, |proof| proof.strip.opens_at())
    }

    /// What there is to see: an end still where the system asks for stills.
    pub fn frame(&self) -> Frame {
        let frame =
            self.proof.as_ref().map_or(Frame { scene: 0, at: Frame::STILL }, |proof| proof.strip.frame(self.at));
        if self.settings.stills { Frame { at: Frame::STILL, ..frame } } else { frame }
    }

    pub(super) fn toggle(&mut self) {
        let Some(proof) = &self.proof else { return };
        // It rests on the first still until it is played, from its very beginning.
        let at_an_end = self.at + 1 >= proof.strip.length() || self.at == proof.strip.still(0);
        if !self.playing && at_an_end {
            self.at = 0;
        }
        self.playing = !self.playing;
    }

    pub(super) fn tick(&mut self, passed: u32) {
        let Some(proof) = self.proof.clone() else { return };
        if !self.playing {
            return;
        }
        self.at += self.settings.speed.scaled(passed);
        if self.at + 1 >= proof.strip.length() {
            self.at = proof.strip.length().saturating_sub(1);
            self.playing = false;
        }
    }

    pub(super) fn seek(&mut self, at: u32) {
        self.playing = false;
        let length = self.proof.as_ref().map_or(0, |proof| proof.strip.length());
        self.at = at.min(length.saturating_sub(1));
        if self.settings.stills {
            self.rest_at(self.step());
        }
    }

    pub(super) fn rest_at(&mut self, index: usize) {
        self.playing = false;
        if let Some(proof) = &self.proof {
            self.at = proof.strip.still(index.min(proof.strip.last()));
        }
    }
}
