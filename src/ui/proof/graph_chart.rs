//! The graph of a proof in DNSViz's vocabulary: nodes are buttons, arrows lie in a drawing under them, a list says the same.

use std::fmt::Write;

use yew::prelude::*;

use crate::chart::graph::{Edge, End, Graph, Kind, Node, Relation, State};
use crate::chart::layout::{Curve, Layout, Rect, pieces};
use crate::chart::link_of;
use crate::crypto::{digest_mnemonic, mnemonic};
use crate::dns::{Name, hash_label};
use crate::story::scene::Standing;
use crate::text::{Words, plain};
use crate::trace::StepId;
use crate::ui::part::Draw;
use crate::ui::parts::houses::state;
use crate::ui::parts::leads::leads;
use crate::ui::proof::check;
use crate::ui::proof::findings::left_out;
use crate::ui::stage::mark;
use crate::visit::proof::{Proof, Shared};
use crate::visit::said;
use crate::visit::state::Message;

/// Room for arrows and labels around the zones.
const MARGIN: i32 = 10;
/// How tall a label is.
const CHIP: i32 = 26;
/// Width of a character of a label, at most.
const CHARACTER: i32 = 7;

/// The graph.
#[derive(PartialEq)]
pub struct GraphChart {
    /// The words.
    pub words: Words,
    /// What is told.
    pub proof: Shared<Proof>,
    /// The panel shown.
    pub step: usize,
    /// What the visitor wants.
    pub on: Callback<Message>,
}

impl Draw for GraphChart {
    fn draw(&self) -> Html {
        let Self { words, proof, .. } = self;
        let graph = Graph::of(&proof.report, &proof.case.capture);
        let layout = Layout::of(&graph);
        let (width, height) = (layout.width + 2 * MARGIN, layout.height + 2 * MARGIN);
        html! {
            <div class="graph-view">
                { legend(words) }
                { left_out(words, graph.left_out.nodes + graph.left_out.edges) }
                <div class="scroll g-scroll" tabindex="0" role="region" aria-label={words.say("graph-region")} data-focus={(layout.focus(&graph) + MARGIN).to_string()}>
                    <div class="g-canvas" style={format!("width:{width}px;height:{height}px")}>
                        { for graph.zones.iter().zip(&layout.zones).map(|(zone, rect)| html! {
                            <div class={classes!("g-zone", stands(zone.standing))} style={place(*rect)} />
                        }) }
                        <svg class="g-edges" width={width.to_string()} height={height.to_string()} viewBox={format!("{0} {0} {width} {height}", -MARGIN)} aria-hidden="true" focusable="false">
                            { for graph.edges.iter().zip(&layout.edges).map(|(edge, curve)| self.arrow(edge, curve)) }
                        </svg>
                        { for graph.zones.iter().zip(&layout.names).map(|(zone, rect)| html! {
                            <p class="g-name" style={place(*rect)}>
                                { mark(zone.standing) }<bdi>{ broken(&name(&zone.name)) }</bdi>
                                <span class="sr">{ ", " }{ words.say(state(zone.standing)) }</span>
                            </p>
                        }) }
                        { for graph.nodes.iter().zip(&layout.nodes).map(|(node, rect)| self.node(node, *rect)) }
                        { self.chips(&graph, &layout) }
                    </div>
                </div>
                { self.list(&graph) }
            </div>
        }
    }
}

impl GraphChart {
    /// Something that leads to the panel of a step, or only says what it is where there is none.
    fn button(&self, class: Classes, style: Option<String>, step: StepId, inside: Html) -> Html {
        let here = self.is_here(step);
        let class = classes!(class, here.then_some("here"));
        match leads(&self.proof, &self.on, step) {
            Some(onclick) => {
                html! { <button type="button" {class} {style} {onclick} aria-current={here.then_some("step")}>{ inside }</button> }
            }
            None => html! { <span {class} {style}>{ inside }</span> },
        }
    }

    /// Whether the panel shown tells of the link that a step belongs to.
    fn is_here(&self, step: StepId) -> bool {
        let link = self.proof.strip.beats.get(self.step).and_then(|beat| beat.link);
        link.is_some_and(|link| link == link_of(&self.proof.report.trace, step))
    }

    fn node(&self, node: &Node, rect: Rect) -> Html {
        let words = &self.words;
        let (shape, lines) = shown(words, node);
        let unused = is_unused(node);
        let mut class = classes!("g-node", shape, if unused { "g-idle" } else { stands(node.standing) });
        if let Kind::Key { flags, anchor, used, .. } = node.kind {
            class.extend(classes!(
                (flags & 1 == 1).then_some("g-sep"),
                anchor.then_some("g-anchor"),
                (!used || flags & 0x80 != 0).then_some("g-idle")
            ));
        }
        let inside = html! {
            <>
                { for lines.into_iter().enumerate().map(|(number, line)| if number == 0 {
                    html! { <b><bdi>{ broken(&line) }</bdi></b> }
                } else {
                    html! { <span><bdi>{ broken(&line) }</bdi></span> }
                }) }
                if unused { { check::unused() } } else if node.standing != Standing::Secure { { mark(node.standing) } }
                <span class="sr">{ ", " }{ words.say(says_of_node(node)) }</span>
            </>
        };
        self.button(class, Some(place(rect)), node.step, inside)
    }

    fn arrow(&self, edge: &Edge, curve: &Curve) -> Html {
        let [one, two] = curve.bend;
        let (from, to) = (curve.from, curve.to);
        let d = format!("M{} {}C{} {} {} {} {} {}", from.0, from.1, one.0, one.1, two.0, two.1, to.0, to.1);
        let onclick = leads(&self.proof, &self.on, edge.step);
        html! {
            <g class={classes!("g-edge", relation(edge.relation), class(edge.state), self.is_here(edge.step).then_some("here"))} {onclick}>
                <path class="g-hit" d={d.clone()} /><path class="g-line" {d} /><path class="g-head" d={head(curve, if edge.relation == Relation::Delegates { 2.0 } else { 1.0 })} />
            </g>
        }
    }

    /// A label for each arrow that does not simply hold, none over another.
    fn chips(&self, graph: &Graph, layout: &Layout) -> Html {
        let mut taken: Vec<(i32, i32, i32)> = Vec::new();
        let chips = graph.edges.iter().zip(&layout.edges).filter(|(edge, _)| is_labelled(edge));
        chips
            .map(|(edge, curve)| {
                let says = self.words.say(says(edge.state));
                let wide = i32::try_from(says.chars().count()).unwrap_or(0) * CHARACTER + CHIP;
                let (x, mut y) = curve.middle();
                let is_free = |y: i32, taken: &[(i32, i32, i32)]| {
                    taken
                        .iter()
                        .all(|(left, top, other)| (left - x).abs() * 2 >= wide + other || (top - y).abs() >= CHIP)
                };
                while !is_free(y, &taken) {
                    y += CHIP;
                }
                taken.push((x, y, wide));
                self.button(classes!("g-chip", class(edge.state)), Some(at(x, y)), edge.step, html! { { says } })
            })
            .collect()
    }

    /// The same as a list, zone by zone.
    fn list(&self, graph: &Graph) -> Html {
        let words = &self.words;
        let text = |end: End| match end {
            End::Node(place) => graph.nodes.get(place).map_or_else(String::new, |node| line(words, node)),
            End::Zone(place) => graph.zones.get(place).map_or_else(String::new, |zone| name(&zone.name)),
        };
        let zone_of = |end: End| match end {
            End::Node(place) => graph.nodes.get(place).map(|node| node.zone),
            End::Zone(place) => Some(place),
        };
        let item = |step: StepId, says: String| html! { <li>{ self.button(classes!("g-item"), None, step, html! { <bdi>{ says }</bdi> }) }</li> };
        html! {
            <details class="alt">
                <summary>{ words.say("graph-list") }</summary>
                { for graph.zones.iter().enumerate().map(|(place, zone)| html! {
                    <section>
                        <h3>{ mark(zone.standing) }<bdi>{ name(&zone.name) }</bdi>{ ": " }{ words.say(state(zone.standing)) }</h3>
                        <ul>
                            { for graph.nodes.iter().filter(|node| node.zone == place).map(|node| {
                                let standing = words.say(says_of_node(node));
                                item(node.step, format!("{}: {standing}", line(words, node)))
                            }) }
                            { for graph.edges.iter().filter(|edge| zone_of(edge.from) == Some(place)).map(|edge| {
                                let (from, to, state) = (text(edge.from), text(edge.to), words.say(says(edge.state)));
                                let values = [("from", from.as_str()), ("to", to.as_str()), ("state", state.as_str())];
                                item(edge.step, words.with(says_of(edge.relation), &values))
                            }) }
                        </ul>
                    </section>
                }) }
            </details>
        }
    }
}

/// Whether an edge has a label: one that does not simply hold, and is not told by the mark of the zone that it leads to.
fn is_labelled(edge: &Edge) -> bool {
    edge.state != State::Valid && (edge.relation != Relation::Delegates || edge.state == State::Unsigned)
}

fn at(x: i32, y: i32) -> String {
    format!("left:{}px;top:{}px", x + MARGIN, y + MARGIN)
}

fn place(rect: Rect) -> String {
    let Rect { x, y, width, height } = rect;
    format!("left:{}px;top:{}px;width:{width}px;height:{height}px", x + MARGIN, y + MARGIN)
}

/// The head of an arrow, in the direction in which its curve ends.
fn head(curve: &Curve, size: f64) -> String {
    let (x, y) = (f64::from(curve.to.0), f64::from(curve.to.1));
    let (dx, dy) = (x - f64::from(curve.bend[1].0), y - f64::from(curve.bend[1].1));
    let length = dx.hypot(dy).max(1.0);
    let (dx, dy) = (dx / length, dy / length);
    let mut d = format!("M{x:.1} {y:.1}");
    let long = 10.0 * size;
    for side in [4.5 * size, -4.5 * size] {
        let _ = write!(d, "L{:.1} {:.1}", x - long * dx + side * dy, y - long * dy - side * dx);
    }
    d + "Z"
}

/// A text that may be broken where its layout reckons with it.
fn broken(text: &str) -> Html {
    pieces(text).map(|piece| html! { <>{ piece.to_owned() }<wbr /></> }).collect()
}

/// Whether a node stands for a key that is not there, and nobody needs: a DS or a signature names it, beside one that holds.
fn is_unused(node: &Node) -> bool {
    matches!(node.kind, Kind::MissingKey { .. }) && node.standing == Standing::Indeterminate
}

/// How a node stands.
fn says_of_node(node: &Node) -> &'static str {
    if is_unused(node) { "graph-unused" } else { state(node.standing) }
}

/// The shape of a node, and its lines.
fn shown(words: &Words, node: &Node) -> (&'static str, Vec<String>) {
    let key = |key_tag: u16, algorithm: u8| format!("alg={algorithm}, id={key_tag}");
    match &node.kind {
        Kind::Key { key_tag, algorithm, flags, anchor, used } => {
            let revoked = flags & 0x80 != 0;
            let mut roles = said::flags(words, *flags);
            if *anchor {
                roles.push(words.say("graph-anchor"));
            }
            if !used && !revoked {
                roles.push(words.say("graph-unused"));
            }
            let mut lines = vec!["DNSKEY".to_owned(), key(*key_tag, *algorithm)];
            if !roles.is_empty() {
                lines.push(roles.join(", "));
            }
            ("g-oval", lines)
        }
        Kind::MissingKey { key_tag, algorithm } => {
            ("g-oval g-missing", vec![words.say("graph-no-key"), key(*key_tag, *algorithm)])
        }
        Kind::Anchor { key_tag, algorithm } => {
            let key = algorithm.map_or_else(|| format!("id={key_tag}"), |algorithm| key(*key_tag, algorithm));
            ("g-oval g-anchor g-missing", vec![words.say("graph-anchor-alone"), key])
        }
        Kind::Ds { key_tag, algorithm, digest_type, .. } => (
            "g-oval g-ds",
            vec![
                "DS".to_owned(),
                key(*key_tag, *algorithm),
                words.with("graph-digest-type", &[("number", &digest_type.to_string())]),
            ],
        ),
        Kind::Rrset { owner, rtype } => ("g-box", vec![format!("{}/{rtype}", name(owner))]),
        Kind::Nsec { owner, next } => {
            ("g-box g-nsec", vec!["NSEC".to_owned(), name(owner), format!("\u{2192}\u{a0}{}", name(next))])
        }
        Kind::Nsec3 { owner, next } => {
            ("g-box g-nsec", vec!["NSEC3".to_owned(), plain(owner), format!("\u{2192}\u{a0}{}", hash_label(next))])
        }
        Kind::Absent { owner, rtype } => {
            let what = rtype.map_or_else(String::new, |rtype| format!("/{rtype}"));
            // Only what is proven is said without more ado.
            let absent = if node.standing == Standing::Secure { "graph-absent" } else { "graph-said-absent" };
            ("g-box g-absent", vec![words.say(absent), format!("{}{what}", name(owner))])
        }
    }
}

/// A node in a line of text, with the names of its numbers.
fn line(words: &Words, node: &Node) -> String {
    let kind = &node.kind;
    let (_, mut lines) = shown(words, node);
    if let Kind::Absent { .. } = kind {
        lines.reverse();
        return lines.join(": ");
    }
    let mut line = lines.join(" ");
    if let Kind::Ds { child, digest_type, .. } = kind {
        let digest = digest_mnemonic(*digest_type).map_or_else(String::new, |name| format!(" ({name})"));
        line = format!("{line}{digest}, {}", name(child));
    }
    if let Kind::Key { algorithm, .. } | Kind::MissingKey { algorithm, .. } = kind
        && let Some(name) = mnemonic(*algorithm)
    {
        line = format!("{line} ({name})");
    }
    line
}

fn legend(words: &Words) -> Html {
    let sample = |class: &'static str, id: &'static str| html! { <li><i class={class} />{ words.say(id) }</li> };
    let arrow = |class: &'static str, id: &'static str| {
        html! {
            <li>
                <svg class="g-sample" viewBox="0 0 40 16" aria-hidden="true" focusable="false">
                    <g class={classes!("g-edge", class)}><path class="g-line" d="M2 8H30" /><path class="g-head" d="M38 8 28 3.500V12.500Z" /></g>
                </svg>
                { words.say(id) }
            </li>
        }
    };
    html! {
        <details class="alt g-legend">
            <summary>{ words.say("graph-legend") }</summary>
            <ul>
                { sample("g-oval g-sep", "graph-legend-sep") }
                { sample("g-oval", "graph-legend-key") }
                { sample("g-oval g-sep g-anchor", "graph-legend-anchor") }
                { sample("g-oval g-idle", "graph-legend-idle") }
                { sample("g-oval g-missing", "graph-legend-missing") }
                { sample("g-oval g-ds", "graph-legend-ds") }
                { sample("g-box", "graph-legend-rrset") }
                { sample("g-box g-nsec", "graph-legend-nsec") }
                { sample("g-box g-absent", "graph-legend-absent") }
                { arrow("e-signs e-valid", "graph-legend-signs") }
                { arrow("e-digests e-valid", "graph-legend-digests") }
                { arrow("e-signs e-bad", "graph-legend-bad") }
                { arrow("e-signs e-weak", "graph-legend-weak") }
                { arrow("e-delegates e-valid", "graph-legend-delegates") }
                { arrow("e-denies e-valid", "graph-legend-denies") }
                { arrow("e-leads e-valid", "graph-legend-leads") }
            </ul>
        </details>
    }
}

const fn stands(standing: Standing) -> &'static str {
    match standing {
        Standing::Secure => "s-secure",
        Standing::Insecure => "s-insecure",
        Standing::Bogus => "s-bogus",
        Standing::Indeterminate => "s-open",
    }
}

const fn relation(relation: Relation) -> &'static str {
    match relation {
        Relation::Signs => "e-signs",
        Relation::Digests => "e-digests",
        Relation::Delegates => "e-delegates",
        Relation::Denies => "e-denies",
        Relation::Leads => "e-leads",
    }
}

const fn says_of(relation: Relation) -> &'static str {
    match relation {
        Relation::Signs => "graph-signs",
        Relation::Digests => "graph-digests",
        Relation::Delegates => "graph-delegates",
        Relation::Denies => "graph-denies",
        Relation::Leads => "graph-leads",
    }
}

const fn class(state: State) -> &'static str {
    match state {
        State::Valid => "e-valid",
        State::Invalid | State::Expired | State::NotYet | State::Missing => "e-bad",
        State::Unsupported | State::Unsigned | State::Unused | State::Open => "e-weak",
    }
}

const fn says(state: State) -> &'static str {
    match state {
        State::Valid => "graph-valid",
        State::Invalid => "graph-invalid",
        State::Expired => "graph-expired",
        State::NotYet => "graph-not-yet",
        State::Missing => "graph-missing",
        State::Unsupported => "graph-unsupported",
        State::Unsigned => "graph-unsigned",
        State::Unused => "graph-unused",
        State::Open => "graph-open",
    }
}

/// The root is a dot.
fn name(name: &Name) -> String {
    plain(name)
}
