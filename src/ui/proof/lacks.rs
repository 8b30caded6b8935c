//! Evidence that was given without all that a chain needs: what is lacking, and one button that asks a resolver for it. Without the
//! button nothing is sent anywhere.

use yew::prelude::*;

use crate::case::given::{Kind, lacks};
use crate::doh::provider::Provider;
use crate::evidence::{FetchFault, Question};
use crate::text::{Words, plain};
use crate::trace::{Fault, NotRetrieved};
use crate::ui::browser::{self, Completion, News, UnderWay};
use crate::ui::part::nothing;
use crate::validate::Verdict;
use crate::visit::problem::Problem;
use crate::visit::proof::{Origin, Proof, Shared};
use crate::visit::route::Route;
use crate::visit::state::Message;

/// Names that are listed at most; the others are counted.
const LISTED: usize = 12;

/// Props of [`Lacks`].
#[derive(Properties, PartialEq)]
pub struct LacksProps {
    /// The words.
    pub words: Words,
    /// What is told.
    pub proof: Shared<Proof>,
    /// What the address says: whom to ask.
    pub route: Route,
    /// The run that it was told in.
    pub run: u32,
    /// What the visitor wants.
    pub on: Callback<Message>,
}

/// The form of the evidence, if it was given and its chain is open for want of records.
fn wants(proof: &Proof) -> Option<Kind> {
    let Origin::Given(kind, _) = proof.origin else { return None };
    let Verdict::Indeterminate(broken) = &proof.report.verdict else { return None };
    let missing = NotRetrieved::Fetch(FetchFault::NotCaptured);
    let open = matches!(&broken.fault, Fault::NotRetrieved { reason, .. } if *reason == missing);
    (open && kind != Kind::Case).then_some(kind)
}

/// What is lacking, but for what is not to be sent to that resolver.
fn list_of(proof: &Proof, provider: &Provider) -> Vec<Question> {
    let mut list = lacks(&proof.case.capture);
    list.retain(|one| Problem::of_special(&one.name, provider).is_none());
    list
}

/// What a chain lacks.
#[component]
pub fn Lacks(props: &LacksProps) -> Html {
    let LacksProps { words, proof, route, run, on } = props;
    let under_way = use_mut_ref(|| None::<UnderWay>);
    let asking = use_state_eq(|| false);
    let problem = use_state_eq(|| None::<Problem>);
    let asked_for = (proof.clone(), route.asks.provider.clone());
    let list = use_memo(asked_for, |(proof, provider)| Some((wants(proof)?, list_of(proof, provider))));
    {
        // Whatever is told next, what was under way for this is not wanted any more.
        let (under_way, asking, problem) = (under_way.clone(), asking.clone(), problem.clone());
        use_effect_with(proof.clone(), move |_| {
            asking.set(false);
            problem.set(None);
            move || drop(under_way.borrow_mut().take())
        });
    }
    let Some((kind, list)) = (*list).clone().filter(|(_, list)| !list.is_empty()) else { return nothing() };
    let provider = route.asks.provider.to_string();
    let asks = words.with("lacks-asking", &[("provider", &*provider)]);
    let onclick = {
        let completion =
            Completion { case: proof.case.clone(), kind, provider: route.asks.provider.clone(), words: words.clone() };
        let (under_way, asking, problem) = (under_way.clone(), asking.clone(), problem.clone());
        let (on, asks, run) = (on.clone(), asks.clone(), *run);
        Callback::from(move |_: MouseEvent| {
            if let Some(fault) = Problem::of_question(&completion.case.capture.question, &completion.provider) {
                return problem.set(Some(fault));
            }
            browser::tell(&asks);
            asking.set(true);
            problem.set(None);
            let tell = tell((&on, run), asking.clone(), problem.clone());
            *under_way.borrow_mut() = Some(browser::complete(completion.clone(), tell));
        })
    };
    let shown = list
        .iter()
        .take(LISTED)
        .map(|one| html! { <li><bdi>{ format!("{} {}", plain(&one.name), one.rtype) }</bdi></li> });
    let rest = list.len().saturating_sub(LISTED);
    html! {
        <section class="lacks" id="lacks" aria-label={words.say("lacks-title")}>
            <p>{ words.count("lacks-count", "count", list.len()) }</p>
            <ul>
                { for shown }
                if rest > 0 { <li>{ words.count("lacks-more", "count", rest) }</li> }
            </ul>
            <button class="quiet" type="button" disabled={*asking} {onclick}>
                { words.with("lacks-ask", &[("provider", &*provider), ("what", &words.count("lacks-answers", "count", list.len()))]) }
            </button>
            if *asking { <p>{ asks }</p> }
            if let Some(problem) = &*problem {
                <p class="file-fault" role="alert" data-problem={problem.id()}><b>{ problem.says(words, &provider) }</b>{ " " }{ problem.advice(words, &provider) }</p>
            }
        </section>
    }
}

/// What comes of it: another proof, or a problem that is told beside the button.
fn tell(
    (on, run): (&Callback<Message>, u32),
    asking: UseStateHandle<bool>,
    problem: UseStateHandle<Option<Problem>>,
) -> Callback<News> {
    let on = on.clone();
    Callback::from(move |news: News| match news {
        News::Progress(_) | News::Checking => {}
        News::Done(proof) => on.emit(Message::Opened(run, Shared::new(*proof))),
        News::Failed(fault) => {
            asking.set(false);
            problem.set(Some(fault));
        }
    })
}
