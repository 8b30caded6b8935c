//! The whole story as a text, to read and to copy.

use yew::prelude::*;

use super::fold::use_fold;
use crate::paper::transcript::{self, Entry};
use crate::text::Words;
use crate::ui::parts::copy::Copy;
use crate::visit::proof::{Proof, Shared};
use crate::visit::said;

/// Props of [`Transcript`].
#[derive(Properties, PartialEq)]
pub struct TranscriptProps {
    /// The words.
    pub words: Words,
    /// What is told.
    pub proof: Shared<Proof>,
}

/// The transcript, folded; written out when it is opened.
#[component]
pub fn Transcript(props: &TranscriptProps) -> Html {
    let TranscriptProps { words, proof } = props;
    let (open, ontoggle) = use_fold();
    html! {
        <details class="fold transcript" {ontoggle}>
            <summary><h2>{ words.say("transcript") }</h2></summary>
            if open {
                <p class="fold-act">
                    <Copy words={words.clone()} label="transcript-copy" text={as_text(words, proof)} />
                </p>
                <ol>{ for entries(words, proof).iter().map(|entry| entry_view(words, entry)) }</ol>
            }
        </details>
    }
}

fn entries(words: &Words, proof: &Proof) -> Vec<Entry> {
    transcript::entries(proof.strip.beats.iter().map(|beat| &beat.scene), words)
}

/// The transcript as plain text under the verdict.
fn as_text(words: &Words, proof: &Proof) -> String {
    let head = [said::sentence(words, proof), said::origin_text(words, proof)];
    transcript::text(&head, &entries(words, proof), words)
}

fn entry_view(words: &Words, entry: &Entry) -> Html {
    html! {
        <li>
            <h3><b>{ entry.number.clone() }</b>{ " " }{ entry.title.clone() }</h3>
            if entry.staged { <p><i>{ words.say("transcript-staged") }</i></p> }
            <p class="seen">{ words.with("transcript-seen", &[("text", &entry.seen)]) }</p>
            <p class="said">{ entry.said.clone() }</p>
            if let Some(aside) = &entry.aside { <p class="seen">{ words.with("transcript-aside", &[("text", aside)]) }</p> }
            <p><a class="entry" href={format!("#{}", entry.term)}>{ words.say(entry.term) }</a></p>
            if !entry.values.is_empty() {
                <dl>{ for entry.values.iter().map(|(label, value)| html! {
                    <div><dt>{ label.clone() }</dt><dd><bdi>{ value.clone() }</bdi></dd></div>
                }) }</dl>
            }
            if !entry.inside.is_empty() {
                <ol>{ for entry.inside.iter().map(|part| entry_view(words, part)) }</ol>
            }
        </li>
    }
}
