//! The rules that the evidence is judged by, and what the other ones would say.

use yew::prelude::*;

use crate::crypto;
use crate::text::{Words, plain};
use crate::trace::{DenialFault, Fault};
use crate::ui::part::Draw;
use crate::validate::PolicyName;
use crate::validate::compare::Difference;
use crate::visit::proof::{Proof, Shared};

/// The choice of rules.
#[derive(PartialEq)]
pub struct PolicyChoice {
    /// The words.
    pub words: Words,
    /// What is told.
    pub proof: Shared<Proof>,
    /// Called with the rules that shall count.
    pub on_choose: Callback<PolicyName>,
}

impl Draw for PolicyChoice {
    fn draw(&self) -> Html {
        let Self { words, proof, on_choose } = self;
        let choice = |policy: PolicyName| {
            let on_choose = on_choose.clone();
            html! {
                <label>
                    <input type="radio" name="policy" value={policy.word()} checked={policy == proof.policy}
                        aria-describedby="policy-says" onchange={Callback::from(move |_: Event| on_choose.emit(policy))} />
                    <span>{ words.say(&format!("policy-{}", policy.word())) }</span>
                </label>
            }
        };
        html! {
            <div class="policy">
                <fieldset class="themes">
                    <legend>{ words.say("policy-legend") }</legend>
                    { for PolicyName::ALL.into_iter().map(choice) }
                </fieldset>
                <p id="policy-says">{ other(words, proof) }</p>
            </div>
        }
    }
}

/// What the other rules say.
fn other(words: &Words, proof: &Proof) -> Html {
    let other = proof.policy.other().word();
    let Some(difference) = &proof.difference else {
        return html! { words.say(&format!("policy-{other}-same")) };
    };
    let says = words.with(&format!("policy-{other}-differs"), &[("verdict", difference.verdict)]);
    html! {
        <>
            <b>{ says }</b>{ " " }{ reason(words, difference) }{ " " }
            <a href={difference.cite.url()} target="_blank" rel="noopener noreferrer">{ difference.cite.to_string() }</a>
        </>
    }
}

/// Where the rules part.
fn reason(words: &Words, difference: &Difference) -> String {
    let zone = if difference.zone.is_root() { words.say("root") } else { plain(&difference.zone) };
    let by_algorithm = |id: &str, number: u8| {
        let name = crypto::mnemonic(number).map_or_else(String::new, |name| format!(" ({name})"));
        words.with(id, &[("zone", &zone), ("algorithm", &format!("{number}{name}"))])
    };
    match &difference.fault {
        Fault::AlgorithmMissing { algorithm, .. } => by_algorithm("policy-missing", *algorithm),
        Fault::AlgorithmRefused { algorithm } => by_algorithm("policy-retired", *algorithm),
        Fault::Denial { fault: DenialFault::Iterations { iterations, .. }, .. } => {
            words.with("policy-iterations", &[("zone", &zone), ("iterations", &iterations.to_string())])
        }
        _ => String::new(),
    }
}
