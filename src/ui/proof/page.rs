//! The words of the handout, cut to one page: what there is to say, how high that is on paper, and how much of it is said.

use crate::dns::Name;
use crate::paper::broken;
use crate::paper::handout::{Handout, Key, Print, Until, handout};
use crate::paper::room::{Place, Room, Told};
use crate::story::scene::Standing;
use crate::text::{Fix, Piece, Words, hex, plain};
use crate::ui::parts::houses::state;
use crate::visit::proof::{Origin, Proof};
use crate::visit::said;

/// Width and height of what a page holds, in CSS pixels: the narrower of A4 and the lower of Letter inside the margins of proof.css, less
/// a line, for a text is reckoned here and not measured.
const PAGE: (f64, f64) = (695.0, 944.0);
/// Average widths of a letter of the display face, plain and bold, and of the mono face.
const PLAIN: f64 = 0.52;
const BOLD: f64 = 0.58;
const MONO: f64 = 0.62;

/// Sizes and steps from line to line on paper, in CSS pixels, as proof.css has them.
const BODY: Type = Type { size: 13.9, step: 19.2, face: PLAIN };
const NAME: Type = Type { size: 13.4, step: 20.0, face: MONO };
const TITLE: Type = Type { size: 24.0, step: 26.9, face: BOLD };
const HEAD: Type = Type { size: 17.4, step: 23.9, face: BOLD };
const HOUSE: Type = Type { size: 13.9, step: 19.2, face: BOLD };
const VALUE: Type = Type { size: 11.8, step: 17.1, face: MONO };
const RECORD: Type = Type { size: 13.0, step: 19.5, face: MONO };
const TERM: Type = Type { size: 12.6, step: 16.9, face: PLAIN };
const FOOT: Type = Type { size: 12.0, step: 16.6, face: PLAIN };
const LINK: Type = Type { size: 11.0, step: 15.2, face: MONO };

/// A way to set text.
#[derive(Clone, Copy)]
struct Type {
    size: f64,
    step: f64,
    face: f64,
}

impl Type {
    /// How high a paragraph is.
    fn high(self, text: &str, width: f64) -> f64 {
        text.lines().map(|line| self.lines(broken(line, width, self.size, self.face).len().max(1))).sum()
    }

    fn lines(self, count: usize) -> f64 {
        f64::from(u32::try_from(count).unwrap_or(u32::MAX)) * self.step
    }
}

/// The words of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// Name and type that were asked for.
    pub name: String,
    /// The verdict in a sentence.
    pub verdict: String,
    /// That the proof begins at another trust anchor than the root's own.
    pub anchor: Option<String>,
    /// What is wrong.
    pub cause: Option<Cause>,
    /// The chain, from the top down.
    pub chain: Vec<Link>,
    /// What is said of the answer, and until when all this holds.
    pub notes: Vec<String>,
    /// Terms with their meanings.
    pub terms: Vec<(String, String)>,
    /// What was done, and where it comes from.
    pub foot: Vec<String>,
    /// The address of the page.
    pub address: String,
}

/// What is wrong, and who must act how.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cause {
    /// What it is called.
    pub title: String,
    /// What it means.
    pub plain: String,
    /// Who must act, and how.
    pub orders: Vec<Fix>,
    /// That there is more to it, where there is.
    pub more: Option<String>,
    /// Its code.
    pub code: &'static str,
}

/// A place of the chain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Link {
    /// A house.
    House {
        /// Its facts.
        told: Box<Told>,
        /// Its name.
        name: String,
        /// What is known of it: what it is, and a line for each.
        rows: Vec<(String, Vec<String>)>,
    },
    /// Houses that are left out: how many, and how they stand.
    Folded(String),
}

impl Page {
    /// As much of a proof as one page holds.
    pub fn of(words: &Words, proof: &Proof, address: &str) -> Self {
        let facts = handout(&proof.case, &proof.report, proof.strip.beats.iter().map(|beat| &*beat.scene));
        let mut page = None;
        for room in Room::ALL {
            let next = Self::within(words, proof, &facts, &room, address);
            let fits = next.height() <= PAGE.1;
            page = Some(next);
            if fits {
                break;
            }
        }
        page.unwrap_or_else(|| Self::within(words, proof, &facts, &Room::ALL[0], address))
    }

    fn within(words: &Words, proof: &Proof, facts: &Handout, room: &Room, address: &str) -> Self {
        let short = facts.within(room);
        let holds = proof.report.verdict.broken_at().is_none();
        let until = facts.until.filter(|_| holds).map(|until| runs_out(words, until));
        Self {
            name: format!("{} {}", said::asked(proof), proof.case.capture.question.rtype),
            verdict: said::sentence(words, proof),
            anchor: said::anchor(words, proof),
            cause: cause(words, proof, room),
            chain: short.places.into_iter().map(|place| link(words, place)).collect(),
            notes: answer(words, facts).into_iter().chain(until).collect(),
            terms: short.terms.iter().map(|term| (words.say(term.id()), words.meaning(term.id()))).collect(),
            foot: vec![
                format!("{} {}", said::work(words, proof), said::origin_text(words, proof)),
                sources(words, proof),
            ],
            address: address.to_owned(),
        }
    }

    /// How high it is on paper.
    fn height(&self) -> f64 {
        let wide = PAGE.0;
        // Beside the mark, and over a line.
        let head = (NAME.high(&self.name, wide - 70.0) + TITLE.high(&self.verdict, wide - 70.0)).max(58.0) + 8.0;
        let anchor = self.anchor.as_ref().map_or(0.0, |anchor| BODY.high(anchor, wide - 11.0) + 6.0);
        let notes: f64 = self.notes.iter().map(|note| BODY.high(note, wide) + 3.0).sum();
        let chain: f64 = self.chain.iter().map(Link::height).sum();
        let foot: f64 = self.foot.iter().map(|line| FOOT.high(line, wide)).sum();
        let cause = self.cause.as_ref().map_or(0.0, Cause::height);
        head + anchor + cause + 43.0 + chain + notes + self.meanings() + foot + LINK.high(&self.address, wide) + 15.0
    }

    /// How high the meanings are, which stand in two columns.
    fn meanings(&self) -> f64 {
        let high = |(term, text): &(String, String)| TERM.high(&format!("{term}: {text}"), PAGE.0 / 2.0 - 15.0) + 4.0;
        let (all, most) =
            self.terms.iter().map(high).fold((0.0, 0.0_f64), |(all, most), one| (all + one, most.max(one)));
        if self.terms.is_empty() { 0.0 } else { 43.0 + (all + most) / 2.0 }
    }
}

impl Cause {
    fn height(&self) -> f64 {
        let wide = PAGE.0 - 24.0;
        let order = |fix: &Fix| {
            let pieces: f64 = fix
                .what
                .iter()
                .map(|piece| match piece {
                    Piece::Words(_) => 0.0,
                    Piece::Records(lines) => {
                        22.0 + 16.0 + lines.iter().map(|line| RECORD.high(line, wide - 24.0)).sum::<f64>()
                    }
                })
                .sum();
            // Words that records part begin a line each.
            let said = fix.what.iter().filter_map(|piece| match piece {
                Piece::Words(said) => Some(said.as_str()),
                Piece::Records(_) => None,
            });
            let lines: f64 = said.map(|said| BODY.high(said, wide)).sum();
            pieces + lines + BODY.high(&fix.who, wide * 2.0) + 3.0
        };
        let orders: f64 = self.orders.iter().map(order).sum();
        let more = self.more.as_ref().map_or(0.0, |more| BODY.high(more, wide));
        HEAD.high(&self.title, wide) + BODY.high(&self.plain, wide) + orders + more + BODY.step + 30.0
    }
}

impl Link {
    fn height(&self) -> f64 {
        match self {
            Self::Folded(says) => BODY.high(says, PAGE.0) + 11.0,
            Self::House { name, rows, .. } => {
                let rows = rows.iter().flat_map(|(_, lines)| lines).map(|line| VALUE.high(line, 385.0)).sum::<f64>();
                let left = (HOUSE.high(name, 105.0) + 24.0).max(66.0);
                rows.max(left) + 19.0
            }
        }
    }
}

fn link(words: &Words, place: Place) -> Link {
    match place {
        Place::Folded(count, standing) => {
            let stands = match standing {
                Standing::Secure => words.say("map-fold-holds"),
                other => words.with("map-fold-state", &[("state", &words.say(state(other)))]),
            };
            Link::Folded(format!("{} ({stands})", words.count("map-fold", "count", count)))
        }
        Place::House(told) => {
            let name = name(words, &told.house.zone);
            Link::House { rows: rows(words, &told), name, told: Box::new(told) }
        }
    }
}

/// What is known of a house, and how much more of each there is.
fn rows(words: &Words, told: &Told) -> Vec<(String, Vec<String>)> {
    let house = &told.house;
    let more = |count: usize| (count > 0).then(|| words.count("more-rows", "count", count));
    let prints = house.prints.iter().map(|print| print_line(words, print)).chain(more(told.more_prints));
    let keys = house.keys.iter().map(|key| key_line(words, key)).chain(more(told.more_keys));
    let valid =
        house.valid.map(|valid| format!("{} \u{2013} {}", words.date(valid.inception), words.date(valid.expiration)));
    let prints_are = if house.anchored { "handout-anchor" } else { "handout-prints" };
    let mut rows: Vec<(String, Vec<String>)> = vec![
        (words.say(prints_are), prints.collect()),
        (words.say("handout-keys"), keys.collect()),
        (words.say("handout-valid"), valid.into_iter().collect()),
    ];
    if house.prints.is_empty() && house.keys.is_empty() {
        rows.push((String::new(), vec![words.say("handout-nothing")]));
    }
    rows.retain(|(_, lines)| !lines.is_empty());
    rows
}

/// What is wrong, with as many orders and records as there is room for.
fn cause(words: &Words, proof: &Proof, room: &Room) -> Option<Cause> {
    let root = proof.diagnoses().root()?;
    let (most, records) = room.orders;
    let mut orders = words.fix(root);
    let mut left_out = orders.len().saturating_sub(most);
    orders.truncate(most);
    for piece in orders.iter_mut().flat_map(|order| &mut order.what) {
        if let Piece::Records(lines) = piece {
            left_out += lines.len().saturating_sub(records);
            lines.truncate(records);
        }
    }
    let more = (left_out > 0).then(|| words.count("handout-more", "count", left_out));
    let (title, plain) = (words.found(root, None), words.found(root, Some("plain")));
    Some(Cause { title, plain, orders, more, code: root.code() })
}

fn answer(words: &Words, facts: &Handout) -> Option<String> {
    let answer = facts.answer.as_ref()?;
    let tag = answer.tag.map(|tag| tag.to_string()).unwrap_or_default();
    let until = answer.valid.map(|window| words.date(window.expiration)).unwrap_or_default();
    let (owner, rtype) = (name(words, &answer.owner), answer.rtype.to_string());
    let values = [("name", &*owner), ("type", &*rtype), ("tag", &*tag), ("until", &*until)];
    Some(words.with("handout-answer", &values))
}

/// Who was asked, by which rules it was judged, and what made the page.
fn sources(words: &Words, proof: &Proof) -> String {
    let rules = said::rules(words, proof);
    let resolver = match proof.origin {
        Origin::Opening => words.say("handout-laboratory"),
        _ if proof.case.capture.provider.is_empty() => words.say("handout-unknown"),
        _ => proof.case.capture.provider.clone(),
    };
    let site = words.say("site-name");
    words.with("handout-sources", &[("resolver", &resolver), ("rules", &rules), ("site", &site)])
}

fn print_line(words: &Words, print: &Print) -> String {
    format!("{} {} {}", print.tag, words.digest_type(u64::from(print.digest_type)), hex(&print.digest))
}

/// A key as the graph has it: what its flags say is a hint (RFC 4034 2.1.1), and no role.
fn key_line(words: &Words, key: &Key) -> String {
    let (tag, flags) = (key.tag.to_string(), key.flags.to_string());
    let algorithm = words.algorithm(u64::from(key.algorithm));
    let line = words.with("handout-key", &[("tag", &tag), ("flags", &flags), ("algorithm", &algorithm)]);
    let says = said::flags(words, key.flags);
    if says.is_empty() { line } else { format!("{line}, {}", says.join(", ")) }
}

/// Until when the chain holds, and what then.
fn runs_out(words: &Words, until: Until) -> String {
    let when = words.with("handout-until", &[("until", &words.date_and_time(until.moment))]);
    let then = match until.others {
        0 => words.say("handout-until-then"),
        others => words.count("time-others", "count", others),
    };
    format!("{when} {then}")
}

fn name(words: &Words, name: &Name) -> String {
    if name.is_root() { words.say("map-root") } else { plain(name) }
}
