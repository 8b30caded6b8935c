//! What is there for paper alone: the handout, which is one page about one name, and what a printed strip says around its panels.

use yew::prelude::*;

use super::link::link;
use super::page::{Cause, Link, Page};
use crate::paper::room::Told;
use crate::story::scene::Standing;
use crate::text::Words;
use crate::ui::browser::{self, PrintOf};
use crate::ui::part::{Draw, nothing, part};
use crate::ui::parts::houses::state;
use crate::ui::parts::names::broken_at_dots;
use crate::ui::proof::findings::{self, Medium};
use crate::ui::stage::{HouseKind, house, mark};
use crate::visit::proof::{Proof, Shared};
use crate::visit::said;

/// Props of [`OnPaper`].
#[derive(Properties, PartialEq)]
pub(super) struct OnPaperProps {
    /// The words.
    pub words: Words,
    /// What is told.
    pub proof: Shared<Proof>,
    /// What is printed with it.
    pub of: PrintOf,
}

/// What is there for paper alone, from when the page is first printed: all that it says stands on the page elsewhere.
#[component]
pub(super) fn OnPaper(props: &OnPaperProps) -> Html {
    // Once it was printed: the address that it says. It stays then, unseen, until there is another proof: a browser that prints twice in a
    // row may take the page before what was taken away is there again.
    let printed = use_state_eq(|| None::<AttrValue>);
    {
        let printed = printed.clone();
        use_effect_with(props.proof.clone(), move |proof| {
            printed.set(None);
            let proof = proof.clone();
            let watch = browser::watch_print(move || printed.set(Some(link(&proof).into())));
            move || drop(watch)
        });
    }
    let Some(address) = (*printed).clone() else { return nothing() };
    let (words, proof) = (props.words.clone(), props.proof.clone());
    match props.of {
        PrintOf::Handout => part(Handout { words, proof, address }),
        PrintOf::Strip => part(StripHead { words, proof, address }),
        PrintOf::Bytes => part(BytesHead { words, proof, address }),
        // It stands on the page as it is printed.
        PrintOf::Sure => nothing(),
    }
}

/// What a printed strip says around its panels: where the proof begins, if not at the root's own anchor, and what is wrong; at its foot,
/// where it comes from.
#[derive(PartialEq)]
pub struct StripHead {
    /// The words.
    pub words: Words,
    /// What is told.
    pub proof: Shared<Proof>,
    /// The address of the page.
    pub address: AttrValue,
}

impl Draw for StripHead {
    fn draw(&self) -> Html {
        let Self { words, proof, address } = self;
        html! {
            <>
            <div class="strip-head">
                if let Some(anchor) = said::anchor(words, proof) { <p>{ anchor }</p> }
                { cause(words, proof) }
            </div>
            <p class="strip-foot">{ said::source(words, proof) }{ " " }<bdi>{ address.clone() }</bdi></p>
            </>
        }
    }
}

/// What printed bytes say above: which name and verdict they are of, and where they come from.
#[derive(PartialEq)]
pub struct BytesHead {
    /// The words.
    pub words: Words,
    /// What is told.
    pub proof: Shared<Proof>,
    /// The address of the page.
    pub address: AttrValue,
}

impl Draw for BytesHead {
    fn draw(&self) -> Html {
        let Self { words, proof, address } = self;
        let page = Page::of(words, proof, address);
        html! {
            <header class="bytes-head">
                <p class="h-name"><bdi>{ page.name }</bdi></p>
                <h1><bdi>{ broken_at_dots(&page.verdict) }</bdi></h1>
                if let Some(anchor) = page.anchor { <p>{ anchor }</p> }
                <p>{ said::source(words, proof) }{ " " }<bdi>{ address.clone() }</bdi></p>
            </header>
        }
    }
}

/// The page.
#[derive(PartialEq)]
pub struct Handout {
    /// The words.
    pub words: Words,
    /// What is told.
    pub proof: Shared<Proof>,
    /// The address of the page.
    pub address: AttrValue,
}

impl Draw for Handout {
    fn draw(&self) -> Html {
        let Self { words, proof, address } = self;
        let page = Page::of(words, proof, address);
        html! {
            <section class="handout" aria-label={words.say("handout")}>
                <header class={format!("v-{}", proof.report.verdict.word())}>
                    { mark(Standing::of(&proof.report.verdict)) }
                    <div>
                        <p class="h-name"><bdi>{ page.name }</bdi></p>
                        <h1><bdi>{ broken_at_dots(&page.verdict) }</bdi></h1>
                    </div>
                </header>
                if let Some(anchor) = page.anchor { <p class="h-note">{ anchor }</p> }
                if let Some(cause) = &page.cause { { wrong(words, cause) } }
                <h2>{ words.say("map") }</h2>
                <ol class="h-chain">{ for page.chain.iter().map(|link| place(words, link)) }</ol>
                { for page.notes.into_iter().map(|note| html! { <p class="h-answer">{ note }</p> }) }
                if !page.terms.is_empty() {
                    <h2>{ words.say("handout-terms") }</h2>
                    <dl class="h-terms">
                        { for page.terms.into_iter().map(|(term, meaning)| html! { <div><dt>{ term }</dt><dd>{ meaning }</dd></div> }) }
                    </dl>
                }
                <footer>
                    { for page.foot.into_iter().map(|line| html! { <p>{ line }</p> }) }
                    <p class="h-from"><bdi>{ page.address }</bdi></p>
                </footer>
            </section>
        }
    }
}

/// What is wrong, and who must act how; all of it.
fn cause(words: &Words, proof: &Proof) -> Html {
    let Some(root) = proof.diagnoses().root() else { return Html::default() };
    let (title, plain) = (words.found(root, None), words.found(root, Some("plain")));
    wrong(words, &Cause { title, plain, orders: words.fix(root), more: None, code: root.code() })
}

fn wrong(words: &Words, cause: &Cause) -> Html {
    html! {
        <div class="h-cause">
            <h2>{ cause.title.clone() }</h2>
            <p>{ cause.plain.clone() }</p>
            { findings::fix(words, &cause.orders, cause.code, Medium::Paper) }
            if let Some(more) = &cause.more { <p>{ more.clone() }</p> }
            <p class="mono">{ cause.code }</p>
        </div>
    }
}

fn place(words: &Words, link: &Link) -> Html {
    let (told, name, rows) = match link {
        Link::Folded(says) => return html! { <li class="h-more">{ says.clone() }</li> },
        Link::House { told, name, rows } => (told, name, rows),
    };
    let Told { house: one, is_last, .. } = &**told;
    let kind = match (one.zone.is_root(), *is_last) {
        (true, _) => HouseKind::Root,
        (false, false) => HouseKind::Between,
        (false, true) => HouseKind::Leaf,
    };
    html! {
        <li>
            <div class="h-house">
                { house(kind, one.standing) }
                <p><b><bdi>{ broken_at_dots(name) }</bdi></b></p>
                <p class="h-state">{ mark(one.standing) }{ words.say(state(one.standing)) }</p>
            </div>
            <dl>
                { for rows.iter().map(|(label, lines)| html! {
                    <>
                    if !label.is_empty() { <dt>{ label.clone() }</dt> }
                    { for lines.iter().map(|line| html! { <dd>{ line.clone() }</dd> }) }
                    </>
                }) }
            </dl>
        </li>
    }
}
