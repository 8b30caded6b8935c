//! Where a click on something of the proof leads: to the panel that tells of it.

use yew::prelude::*;

use crate::chart::link_of;
use crate::trace::StepId;
use crate::ui::browser;
use crate::visit::proof::Proof;
use crate::visit::state::Message;

/// Where a click on something of a step leads: its panel, with the stage in sight. Nothing where no panel tells of it.
pub(in crate::ui) fn leads(proof: &Proof, on: &Callback<Message>, step: StepId) -> Option<Callback<MouseEvent>> {
    Some(to_panel(on, panel_of(proof, step)?))
}

/// Shows a panel, with the stage in sight.
pub(in crate::ui) fn to_panel(on: &Callback<Message>, panel: usize) -> Callback<MouseEvent> {
    let on = on.clone();
    Callback::from(move |_: MouseEvent| {
        on.emit(Message::Jump(panel));
        browser::show_stage();
    })
}

/// The panel that tells of a step: one that breaks before others, and one of the step itself before one of its link.
fn panel_of(proof: &Proof, step: StepId) -> Option<usize> {
    let link = link_of(&proof.report.trace, step);
    let beats = || proof.strip.beats.iter().enumerate().filter(|(_, beat)| !beat.scene.steps.is_empty());
    let first = |of: &dyn Fn(usize) -> bool| beats().map(|(number, _)| number).find(|number| of(*number));
    let beat = |number: usize| proof.strip.beats.get(number);
    let tells = |number: usize, of: StepId| beat(number).is_some_and(|beat| beat.scene.steps.contains(&of));
    first(&|number| tells(number, step) && beat(number).is_some_and(|beat| beat.breaks()))
        .or_else(|| first(&|number| tells(number, step) && beat(number).is_some_and(|beat| beat.link == Some(link))))
        .or_else(|| first(&|number| beat(number).is_some_and(|beat| beat.link == Some(link))))
        .or_else(|| first(&|number| tells(number, link)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Words;
    use crate::visit::opening;

    /// Whatever a chart shows of the opening case has a panel, of the zone that it is in.
    #[test]
    fn each_step_of_the_opening_case_has_its_panel() {
        let proof = opening::proof(&Words::english(), &|_| None).unwrap();
        for step in proof.report.trace.steps() {
            let link = proof.report.trace.step(link_of(&proof.report.trace, step.id)).unwrap();
            if link.rule == crate::trace::Rule::NoDs {
                continue;
            }
            let panel = panel_of(&proof, step.id).unwrap_or_else(|| panic!("no panel for {step:?}"));
            let beat = &proof.strip.beats[panel];
            let told = &beat.scene.steps;
            assert!(told.contains(&step.id) || told.contains(&link.id) || beat.link == Some(link.id), "{step:?}");
        }
    }
}
