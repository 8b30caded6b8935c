//! Playing the story: play, pause, step, back, scrub, speed.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::text::Words;
use crate::ui::part::Draw;
use crate::ui::stage::icon;
use crate::visit::proof::{Proof, Shared};
use crate::visit::settings::Speed;
use crate::visit::state::Message;

/// The bar under the stage.
#[derive(PartialEq)]
pub struct Transport {
    /// The words.
    pub words: Words,
    /// What is told.
    pub proof: Shared<Proof>,
    /// Where it stands, in milliseconds.
    pub at: u32,
    /// Whether it plays.
    pub playing: bool,
    /// How fast.
    pub speed: Speed,
    /// What the visitor wants.
    pub on: Callback<Message>,
}

impl Draw for Transport {
    fn draw(&self) -> Html {
        let Self { words, proof, at, playing, speed, on } = self;
        let strip = &proof.strip;
        let index = strip.frame(*at).scene;
        let length = strip.length();
        let (step, all) = ((index + 1).to_string(), strip.beats.len().to_string());
        let title = strip.beats.get(index).map(|beat| beat.title.clone()).unwrap_or_default();
        let send = |message: Message| on.reform(move |_: MouseEvent| message.clone());
        let at_rest = at.to_string();
        let oninput = on.reform(move |event: InputEvent| {
            let knob: HtmlInputElement = event.target_unchecked_into();
            let wished = knob.value().parse().unwrap_or(0);
            // The knob stands where the clock does: where stills are shown, that may be where it was, and then nothing is drawn anew.
            knob.set_value(&at_rest);
            Message::Seek(wished)
        });
        // A slider moves by panels, and not by milliseconds, under the arrow keys.
        let onkeydown = {
            let (on, last) = (on.clone(), strip.last());
            Callback::from(move |event: KeyboardEvent| {
                let message = match event.key().as_str() {
                    "ArrowRight" | "ArrowUp" | "PageUp" => Message::Next,
                    "ArrowLeft" | "ArrowDown" | "PageDown" => Message::Back,
                    "Home" => Message::Jump(0),
                    "End" => Message::Jump(last),
                    _ => return,
                };
                event.prevent_default();
                event.stop_propagation();
                on.emit(message);
            })
        };
        let percent = |time: u32| f64::from(time) * 100.0 / f64::from(length.max(1));
        let play_word = words.say(if *playing { "pause" } else { "play" });
        let speed_label = words.with("speed", &[("speed", &speed.label())]);
        html! {
            <div class="bar" role="group" aria-label={words.say("transport")}>
                <button class="tb" type="button" aria-label={words.say("step-back")} title={words.say("step-back")} disabled={*at == 0 || index == 0}
                    onclick={send(Message::Back)}>{ icon("prev") }</button>
                <button class="tb play" type="button" aria-label={play_word.clone()} title={play_word} onclick={send(Message::Toggle)}>
                    { icon(if *playing { "pause" } else { "play" }) }</button>
                <button class="tb" type="button" aria-label={words.say("step-next")} title={words.say("step-next")} disabled={index == strip.last()}
                    onclick={send(Message::Next)}>{ icon("next") }</button>
                <div class="scrub" style={format!("--done:{:.3}%", percent(*at))}>
                    { for strip.beats.iter().enumerate().map(|(number, beat)| html! {
                        <i class={classes!((number <= index).then_some("past"), beat.breaks().then_some("broken"))}
                            style={format!("left:{:.3}%", percent(strip.begin(number)))} />
                    }) }
                    <input type="range" min="0" max={length.saturating_sub(1).to_string()} value={at.to_string()} {oninput} {onkeydown}
                        aria-label={words.say("scrub")}
                        aria-valuetext={words.with("scrub-value", &[("step", &step), ("all", &all), ("title", &title)])} />
                </div>
                <span class="time">{ clock(*at) }{ " / " }{ clock(length) }</span>
                <button class="sp" type="button" aria-label={speed_label.clone()} title={speed_label} onclick={send(Message::Faster)}>
                    { speed.label() }</button>
            </div>
        }
    }
}

/// Minutes and seconds of a story, `1:12`.
fn clock(milliseconds: u32) -> String {
    format!("{}:{:02}", milliseconds / 60_000, milliseconds / 1_000 % 60)
}

#[cfg(test)]
mod tests {
    #[test]
    fn minutes_and_seconds() {
        assert_eq!(super::clock(72_900), "1:12");
        assert_eq!(super::clock(0), "0:00");
    }
}
