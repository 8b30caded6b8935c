//! How much is shown: the story, its details, or its bytes; and the ways to take the story along.

use yew::prelude::*;

use crate::text::Words;
use crate::ui::browser;
use crate::visit::settings::Depth;
use crate::visit::state::Message;

/// The control under the stage.
pub(super) fn depths(words: &Words, depth: Depth, on: &Callback<Message>) -> Html {
    html! {
        <div class="depth">
            <fieldset class="themes">
                <legend>{ words.say("depth") }</legend>
                { for Depth::ALL.into_iter().map(|choice| html! {
                    <label>
                        <input type="radio" name="depth" value={choice.word()} checked={choice == depth} aria-describedby="depth-says"
                            onchange={on.reform(move |_: Event| Message::Depth(choice))} />
                        <span>{ words.say(name(choice)) }</span>
                    </label>
                }) }
            </fieldset>
            <p id="depth-says">{ words.say(says(depth)) }</p>
            <PresentButton words={words.clone()} on={on.clone()} />
        </div>
    }
}

/// Props of [`PresentButton`].
#[derive(Properties, PartialEq)]
pub(super) struct PresentButtonProps {
    words: Words,
    on: Callback<Message>,
}

/// Begins the presentation, and has the focus when that ends.
#[component]
fn PresentButton(props: &PresentButtonProps) -> Html {
    let PresentButtonProps { words, on } = props;
    let button = use_node_ref();
    {
        let button = button.clone();
        use_effect_with((), move |()| {
            if let Some(button) = button.cast::<web_sys::HtmlElement>() {
                browser::back_to_place(&button);
            }
        });
    }
    html! {
        <button ref={button} class="quiet" type="button" onclick={on.reform(|_: MouseEvent| Message::Present(true))}>
            <kbd>{ "P" }</kbd>{ " " }{ words.say("present") }</button>
    }
}

const fn name(depth: Depth) -> &'static str {
    match depth {
        Depth::Story => "depth-story",
        Depth::Details => "depth-details",
        Depth::Bytes => "depth-bytes",
    }
}

const fn says(depth: Depth) -> &'static str {
    match depth {
        Depth::Story => "depth-story-says",
        Depth::Details => "depth-details-says",
        Depth::Bytes => "depth-bytes-says",
    }
}
