//! The search field: name, type, resolver.

use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use crate::doh::provider::{RESOLVERS, Resolver};
use crate::text::Words;
use crate::ui::part::Draw;
use crate::visit::field::{About, Field, OWN};

/// Types that stand in the list; any other can be typed into a link.
const TYPES: [&str; 16] = [
    "A", "AAAA", "CAA", "CNAME", "DNSKEY", "DS", "HTTPS", "MX", "NS", "PTR", "SOA", "SRV", "SSHFP", "SVCB", "TLSA",
    "TXT",
];

/// The search field.
#[derive(PartialEq)]
pub struct Ask {
    /// The words.
    pub words: Words,
    /// What is typed.
    pub field: Field,
    /// What is wrong with it: where, and what is said of it.
    pub fault: Option<(About, Html)>,
    /// Called when it changes.
    pub on_change: Callback<Field>,
    /// Called when it shall be asked.
    pub on_ask: Callback<()>,
}

impl Draw for Ask {
    fn draw(&self) -> Html {
        let Self { words, field, fault, on_change, on_ask } = self;
        let change = |apply: fn(&mut Field, String)| {
            let (field, on_change) = (field.clone(), on_change.clone());
            move |value: String| {
                let mut field = field.clone();
                apply(&mut field, value);
                on_change.emit(field);
            }
        };
        let typed = |apply| {
            let change = change(apply);
            Callback::from(move |event: InputEvent| change(event.target_unchecked_into::<HtmlInputElement>().value()))
        };
        let chosen = |apply| {
            let change = change(apply);
            Callback::from(move |event: Event| change(event.target_unchecked_into::<HtmlSelectElement>().value()))
        };
        let onsubmit = {
            let on_ask = on_ask.clone();
            Callback::from(move |event: SubmitEvent| {
                event.prevent_default();
                on_ask.emit(());
            })
        };
        let shown = [&*field.rtype, &*field.suits].into_iter().find(|rtype| !rtype.is_empty());
        let current = shown.unwrap_or("A").to_owned();
        let unlisted = (!TYPES.contains(&current.as_str())).then(|| current.clone());
        let about = fault.as_ref().map(|(about, _)| *about);
        let is_wrong = |part: About| (about == Some(part)).to_string();
        let described = |part: About| (about == Some(part)).then_some("ask-fault");
        html! {
            <form class="ask" role="search" {onsubmit}>
                <label class="f-name">
                    <span>{ words.say("ask-name") }</span>
                    <input id="name" name="name" type="text" inputmode="url" autocomplete="off" autocapitalize="none" spellcheck="false"
                        placeholder={words.say("ask-name-hint")} value={field.name.clone()} oninput={typed(|field, value| {
                            field.name = value;
                            field.suits.clear();
                        })}
                        aria-invalid={is_wrong(About::Name)} aria-describedby={described(About::Name)} />
                </label>
                <label class="f-type">
                    <span>{ words.say("ask-type") }</span>
                    <select name="type" onchange={chosen(|field, value| field.rtype = value)}>
                        { for unlisted.into_iter().map(|rtype| html! { <option selected=true>{ rtype }</option> }) }
                        { for TYPES.iter().map(|rtype| html! { <option selected={*rtype == current}>{ *rtype }</option> }) }
                    </select>
                </label>
                <label class="f-provider">
                    <span>{ words.say("ask-provider") }</span>
                    <select name="provider" onchange={chosen(|field, value| field.chosen = Resolver::of(&value))}>
                        { for RESOLVERS.iter().map(|resolver| html! {
                            <option value={resolver.id} selected={field.chosen == Some(resolver)}>{ resolver.name }</option>
                        }) }
                        <option value={OWN} selected={field.chosen.is_none()}>{ words.say("provider-own") }</option>
                    </select>
                </label>
                <button class="go" type="submit">{ words.say("ask-go") }</button>
                if field.chosen.is_none() {
                    <label class="f-url">
                        <span>{ words.say("ask-url") }</span>
                        <input name="url" type="text" inputmode="url" autocomplete="off" autocapitalize="none" spellcheck="false"
                            placeholder="https://dns.example/dns-query" value={field.url.clone()}
                            oninput={typed(|field, value| field.url = value)} aria-invalid={is_wrong(About::Url)}
                            aria-describedby={described(About::Url)} />
                    </label>
                }
                if let Some((_, says)) = fault { { says.clone() } }
            </form>
        }
    }
}
