//! When the signatures of a proof hold, on one axis, and which is the first to run out.

use yew::prelude::*;

use crate::chart::axis::{Axis, Scale};
use crate::chart::windows::{Broke, First, Group, Signed, State, Urgency, Windows};
use crate::diagnose::Acts;
use crate::dns::{Name, Rtype};
use crate::story::scene::Standing;
use crate::text::{Words, plain};
use crate::trace::StepId;
use crate::ui::part::Draw;
use crate::ui::parts::leads::leads;
use crate::ui::proof::findings::{fix_text, left_out};
use crate::ui::stage::mark;
use crate::validate::Verdict;
use crate::visit::proof::{Proof, Shared};
use crate::visit::state::Message;

/// Signatures of a group that are named on the chart; the table has all.
const NAMED: usize = 3;

/// The time view.
#[derive(PartialEq)]
pub struct TimeChart {
    /// The words.
    pub words: Words,
    /// What is told.
    pub proof: Shared<Proof>,
    /// What the visitor wants.
    pub on: Callback<Message>,
}

impl Draw for TimeChart {
    fn draw(&self) -> Html {
        let Self { words, proof, .. } = self;
        let windows = Windows::of(&proof.report, &proof.case.capture);
        if windows.groups.is_empty() {
            return html! {
                <div class="time-view">
                    { windows.broke.as_ref().map(|broke| self.broke(broke)) }
                    <p class="empty">{ words.say("time-none") }</p>
                </div>
            };
        }
        let since = |moment: crate::dns::Moment| moment.since(windows.now);
        let spans: Vec<(i64, i64)> = windows
            .groups
            .iter()
            .map(|group| (since(group.window.inception), since(group.window.expiration)))
            .collect();
        let axis = Axis::of(&spans);
        html! {
            <div class="time-view">
                { self.head(&windows) }
                <ol class="w-rows">
                    <li class="w-axis" aria-hidden="true">{ self.axis(&axis, &windows) }</li>
                    { for windows.groups.iter().zip(spans).enumerate().map(|(place, (group, span))| {
                        self.row((place, group), span, &axis, windows.first.filter(|first| first.group == place))
                    }) }
                </ol>
                if axis.scale == Scale::Closing { <p class="w-note">{ words.say("time-closing") }</p> }
                { left_out(&self.words, windows.left_out) }
                { self.table(&windows) }
            </div>
        }
    }
}

impl TimeChart {
    /// What is to be looked at first: where the proof broke, or else what it will break by.
    fn head(&self, windows: &Windows) -> Html {
        let first = windows.first.and_then(|first| self.urgent(windows, first));
        match &windows.broke {
            // Dates that broke a proof are told as its cause, and nothing else is.
            Some(broke) if !windows.first.is_some_and(|first| first.urgency.broke()) => {
                html! { <>{ self.broke(broke) }{ first }</> }
            }
            _ => html! { <>{ first }{ self.cut() }</> },
        }
    }

    /// Where the proof broke, by what, and what should have held; and whether dates had a part in it.
    fn broke(&self, broke: &Broke) -> Html {
        let Self { words, proof, .. } = self;
        // What did not come accuses nobody: it is framed otherwise than what broke.
        let (id, frame) = match proof.report.verdict {
            Verdict::Bogus(_) => ("time-broke-at", "broke"),
            _ => ("time-stopped-at", "stopped"),
        };
        let cause =
            proof.diagnoses().root().map(|root| words.with("time-cause", &[("cause", &words.found(root, None))]));
        let rule = words.say(&format!("rule-{}", broke.rule.name()));
        let cite = broke.rule.cite();
        html! {
            <div class={classes!("w-first", frame)}>
                { mark(Standing::of(&proof.report.verdict)) }
                <div>
                    <p><b>{ words.with(id, &[("zone", &name(words, &broke.zone))]) }</b>{ " " }
                        if let Some(cause) = cause { <b>{ cause }</b>{ " " } }
                        { words.with("time-should", &[("rule", &rule)]) }{ " " }
                        <a class="cite" href={cite.url()} target="_blank" rel="noopener noreferrer">{ cite.to_string() }</a></p>
                    if broke.in_time && matches!(proof.report.verdict, Verdict::Bogus(_)) { <p>{ words.say("time-no-date") }</p> }
                    { self.shows(broke.step) }
                </div>
            </div>
        }
    }

    /// A way to the panel that tells of a step.
    fn shows(&self, step: StepId) -> Html {
        match leads(&self.proof, &self.on, step) {
            Some(onclick) => {
                html! { <button type="button" class="link" {onclick}>{ self.words.say("time-show") }</button> }
            }
            None => Html::default(),
        }
    }

    /// Of a chain that ends above the answer, where it ends: no date below counts.
    fn cut(&self) -> Html {
        let Self { words, proof, .. } = self;
        let says = match (proof.report.verdict.unsigned_by(), proof.report.unsigned()) {
            (None, _) => return Html::default(),
            (Some(_), Some(delegation)) => words.with("time-cut", &[("name", &name(words, delegation))]),
            (Some(_), None) => words.say("time-cut-open"),
        };
        html! { <p class="w-note">{ says }</p> }
    }

    /// The signature to look at first, and what breaks without it.
    fn urgent(&self, windows: &Windows, first: First) -> Option<Html> {
        let Self { words, proof, .. } = self;
        let group = windows.groups.get(first.group)?;
        let signed = group.signed.get(first.signed)?;
        let over = over(words, &signed.owner, signed.rtype);
        let zone = name(words, &group.zone);
        let (expiration, inception) = (group.window.expiration, group.window.inception);
        let (at, away) = match first.urgency {
            Urgency::NotBegun => (inception, inception.since(windows.now)),
            _ => (expiration, expiration.since(windows.now)),
        };
        let says = match first.urgency {
            Urgency::RunsOut => "time-first",
            Urgency::RanOut => "time-ran-out",
            Urgency::NotBegun => "time-not-begun",
            Urgency::NeverBegins => "time-never",
            Urgency::Held => "time-held",
        };
        let values =
            [("what", &*over), ("zone", &zone), ("when", &words.date_and_time(at)), ("span", &words.span(away))];
        let says = words.with(says, &values);
        if first.urgency == Urgency::Held {
            return Some(html! { <p class="w-note">{ says }</p> });
        }
        // What is lost with it: the answer, or that it is unsigned, or neither where that was not proven.
        let (asked, verdict) = match (&proof.report.verdict, proof.report.unsigned()) {
            (Verdict::Insecure(_), Some(delegation)) => (name(words, delegation), "insecure"),
            (Verdict::Insecure(_), None) => (String::new(), "open"),
            (verdict, _) => (name(words, &proof.report.question.name), verdict.word()),
        };
        // Where a clock or an old copy is to blame, nobody who signs has anything to do.
        let dated = matches!(first.urgency, Urgency::NotBegun | Urgency::RanOut);
        let elsewhere = proof.diagnoses().root().filter(|root| dated && root.acts() != Acts::DnsOperator);
        let lost = match (first.urgency, signed.rtype) {
            (Urgency::RunsOut, _) if signed.others > 0 => words.count("time-others", "count", signed.others),
            (Urgency::RunsOut, Rtype::DNSKEY) => {
                words.with("time-breaks-keys", &[("zone", &zone), ("name", &asked), ("verdict", verdict)])
            }
            (Urgency::NotBegun, _) => words.with("time-not-begun-act", &[("zone", &zone)]),
            (Urgency::NeverBegins, _) => words.with("time-never-act", &[("zone", &zone)]),
            (Urgency::RanOut, _) => words.with("time-broke", &[("what", &over), ("zone", &zone)]),
            (Urgency::RunsOut | Urgency::Held, _) => {
                words.with("time-breaks", &[("what", &over), ("zone", &zone), ("name", &asked), ("verdict", verdict)])
            }
        };
        let lost = elsewhere.map(|root| fix_text(words, root)).map_or(lost, |(who, fix)| format!("{who} {fix}"));
        let also = group.signed.iter().filter(|other| other.carries).count().saturating_sub(1);
        let broke = first.urgency.broke();
        Some(html! {
            <div class={classes!("w-first", broke.then_some("broke"))}>
                { mark(if broke { Standing::Bogus } else { Standing::Secure }) }
                <div>
                    <p>
                        <b>{ says }</b>{ " " }{ lost }
                        if also > 0 && !broke { { " " }{ words.count("time-also", "count", also) } }
                    </p>
                    if broke { { self.shows(signed.step) } }
                </div>
            </div>
        })
    }

    fn axis(&self, axis: &Axis, windows: &Windows) -> Html {
        let words = &self.words;
        let now = percent(axis.at(0));
        // Near an end of the axis its label leans inwards.
        let anchor = match axis.at(0) {
            at if at < 0.25 => "start",
            at if at > 0.75 => "end",
            _ => "middle",
        };
        html! {
            <svg class="w-track" focusable="false">
                <defs>
                    <pattern id="w-hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                        <rect class="w-hatch-ground" width="7" height="7" /><rect class="w-hatch-line" width="3" height="7" />
                    </pattern>
                </defs>
                <text class="w-now-label" x={now.clone()} y="14" text-anchor={anchor}>
                    { words.with("time-now", &[("when", &words.date(windows.now))]) }
                </text>
                { for axis.ticks.iter().map(|tick| html! {
                    <>
                        <line class="w-tick" x1={percent(tick.at)} x2={percent(tick.at)} y1="38" y2="44" />
                        if tick.labelled {
                            <text class="w-label" x={percent(tick.at)} y="33" text-anchor="middle">
                                { words.span(tick.seconds) }
                            </text>
                        }
                    </>
                }) }
                <line class="w-base" x1="0" x2="100%" y1="44" y2="44" />
                <line class="w-now" x1={now.clone()} x2={now} y1="20" y2="44" />
            </svg>
        }
    }

    fn row(&self, (place, group): (usize, &Group), (from, to): (i64, i64), axis: &Axis, first: Option<First>) -> Html {
        let Self { words, proof, on } = self;
        let step = group.signed.get(first.map_or(0, |first| first.signed)).map(|signed| signed.step);
        let onclick = step.and_then(|step| leads(proof, on, step));
        // A zone may have several rows: what was signed tells their buttons apart.
        let (who, what) = (format!("w-who-{place}"), format!("w-what-{place}"));
        let called = format!("{who} {what}");
        let zone = html! { <b id={who}><bdi>{ name(words, &group.zone) }</bdi></b> };
        let named: Vec<String> =
            group.signed.iter().take(NAMED).map(|signed| over(words, &signed.owner, signed.rtype)).collect();
        let more = group.signed.len().saturating_sub(NAMED);
        html! {
            <li class={classes!("w-row", first.map(|_| "w-is-first"), class(group))}>
                <div class="w-who">
                    if let Some(onclick) = onclick { <button type="button" {onclick} aria-labelledby={called}>{ zone }</button> } else { { zone } }
                    <span class="w-what" id={what}>
                        <bdi>{ named.join(", ") }</bdi>
                        if more > 0 { { " " }{ words.count("time-more", "count", more) } }
                    </span>
                </div>
                { track(group, (from, to), axis, first.is_some()) }
                <p class="w-says">
                    { mark(standing(group)) }
                    <span>
                        if let Some(first) = first {
                            <b class="w-tag">{ words.say(match first.urgency {
                                Urgency::RunsOut => "time-tag",
                                Urgency::Held => "time-tag-held",
                                _ => "time-tag-broke",
                            }) }</b>
                            { " " }
                        }
                        { self.says(group, (from, to)) }
                        if first.is_none() && !carries(group) { { " " }{ words.say("time-idle") } }
                    </span>
                </p>
            </li>
        }
    }

    /// How a window stands, in words.
    fn says(&self, group: &Group, (from, to): (i64, i64)) -> String {
        let words = &self.words;
        let (begin, end) = (words.date(group.window.inception), words.date(group.window.expiration));
        match group.state {
            State::Valid => words.with("time-valid", &[("when", &end), ("span", &words.span(to))]),
            State::Expired => words.with("time-expired", &[("when", &end), ("span", &words.span(to))]),
            State::NotYet => words.with("time-not-yet", &[("when", &begin), ("span", &words.span(from))]),
            State::Inverted => words.say("time-inverted"),
            State::Vain => words.with("time-vain", &[("when", &end)]),
        }
    }

    /// The same as a table.
    fn table(&self, windows: &Windows) -> Html {
        let words = &self.words;
        let head = ["time-zone", "time-signed", "time-from", "time-until", "time-state", "time-needed"];
        let row = |group: &Group, signed: &Signed| {
            let since = |moment: crate::dns::Moment| moment.since(windows.now);
            let span = (since(group.window.inception), since(group.window.expiration));
            html! {
                <tr>
                    <th scope="row"><bdi>{ name(words, &group.zone) }</bdi></th>
                    <td><bdi>{ over(words, &signed.owner, signed.rtype) }</bdi></td>
                    <td>{ words.date_and_time(group.window.inception) }</td>
                    <td>{ words.date_and_time(group.window.expiration) }</td>
                    <td>{ self.says(group, span) }</td>
                    <td>{ words.say(if signed.carries { "time-needed-yes" } else { "time-needed-no" }) }</td>
                </tr>
            }
        };
        html! {
            <details class="alt">
                <summary>{ words.say("time-table") }</summary>
                <div class="scroll" tabindex="0" role="region" aria-label={words.say("time-table")}>
                    <table>
                        <thead><tr>{ for head.into_iter().map(|id| html! { <th scope="col">{ words.say(id) }</th> }) }</tr></thead>
                        <tbody>
                            { for windows.groups.iter().flat_map(|group| group.signed.iter().map(move |signed| row(group, signed))) }
                        </tbody>
                    </table>
                </div>
            </details>
        }
    }
}

/// A window on the axis. Its shape tells its state: a bar with a round end, a hatched one with a cross, an outline with a ring.
fn track(group: &Group, (from, to): (i64, i64), axis: &Axis, first: bool) -> Html {
    let (begin, end) = (axis.at(from.min(to)), axis.at(from.max(to)));
    let now = percent(axis.at(0));
    let cap = |at: i64, inside: Html| {
        html! { <svg class="w-cap" x={percent(axis.at(at))} y="26" overflow="visible">{ inside }</svg> }
    };
    let cross = html! { <path class="w-cross" d="M-6-6 6 6M6-6-6 6" /> };
    html! {
        <svg class="w-track" aria-hidden="true" focusable="false">
            { for axis.ticks.iter().map(|tick| html! { <line class="w-tick" x1={percent(tick.at)} x2={percent(tick.at)} y1="-24" y2="76" /> }) }
            <rect class="w-bar" x={percent(begin)} y="19" width={percent(end - begin)} height="14" rx="3" />
            <line class="w-now" x1={now.clone()} x2={now} y1="-6" y2="58" />
            { match group.state {
                State::Valid if first => cap(to, html! { <path class="w-flag" d="M0 13V-20L-17-13 0-6" /> }),
                State::Valid => cap(to, html! { <circle class="w-dot" r="7" /> }),
                State::Expired | State::Inverted | State::Vain => cap(to, cross),
                State::NotYet => cap(from, html! { <circle class="w-ring" r="7" /> }),
            } }
        </svg>
    }
}

/// Whether the proof rests on a signature of a group.
fn carries(group: &Group) -> bool {
    group.signed.iter().any(|signed| signed.carries)
}

const fn class(group: &Group) -> &'static str {
    match group.state {
        State::Valid => "w-valid",
        State::Expired | State::Vain => "w-expired",
        State::NotYet => "w-not-yet",
        State::Inverted => "w-expired w-inverted",
    }
}

fn standing(group: &Group) -> Standing {
    match group.state {
        State::Valid if carries(group) => Standing::Secure,
        State::Valid | State::Vain => Standing::Indeterminate,
        State::Expired | State::NotYet | State::Inverted => Standing::Bogus,
    }
}

/// An RRset by its type and owner.
fn over(words: &Words, owner: &Name, rtype: Rtype) -> String {
    words.with("time-rrset", &[("type", &rtype.to_string()), ("owner", &name(words, owner))])
}

fn name(words: &Words, name: &Name) -> String {
    if name.is_root() { words.say("root") } else { plain(name) }
}

/// A place on the axis, as CSS and SVG have it.
fn percent(part: f64) -> String {
    format!("{:.2}%", part * 100.0)
}
