//! A scene: one picture of the story, with the values that stand on its props.

use std::rc::Rc;

use crate::trace::{Shown, StepId};

/// What a scene shows. Each holds what its drawing writes on the props; all of it is from records and steps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Picture {
    /// Staged, and no claim about any record: a letter without a seal is forged, and is there first.
    Forged {
        /// Name asked for.
        name: Shown,
    },
    /// The question goes out.
    Question {
        /// Name asked for.
        name: Shown,
        /// Type asked for.
        rtype: Shown,
    },
    /// All records of one name and type become one letter under one seal.
    Bundle(Letter),
    /// A letter arrives, sealed or not.
    Letter(Letter),
    /// The letter is milled to a row of notches; the same letter with one bit changed, to another.
    Mill {
        /// The seal over the letter.
        seal: Compare,
        /// From which the other row is drawn: what the letter comes to once the last bit of it is changed.
        changed: Shown,
    },
    /// The seal is compared with the letter and with the card.
    Compare(Compare),
    /// The two halves of a key: the ring seals and stays, the card checks and goes out.
    Halves {
        /// The house.
        zone: Shown,
        /// The card.
        card: Card,
    },
    /// The rack of cards under the great seal.
    Rack(Rack),
    /// Why a house has two rings: one for letters, one for the rack.
    Rings {
        /// The house.
        zone: Shown,
        /// The card of the ring for letters.
        letters: Card,
        /// The card of the ring for the rack.
        rack: Card,
    },
    /// Several great cards in one rack: one takes over from another, or stands by.
    Rollover {
        /// The house.
        zone: Shown,
        /// The great card that sealed the rack.
        now: Card,
        /// Another great card.
        other: Card,
    },
    /// The great card's fingerprint is compared with the one in the parent's ledger, or carved in stone.
    Print(Print),
    /// The ledger has a print, and every card of the rack makes another one.
    NoCard(NoCard),
    /// The ledger's page has a seal of its own.
    PageSeal {
        /// The seal on the page.
        seal: Compare,
        /// The child whose prints stand on the page.
        child: Shown,
    },
    /// From a house up the hill to the one that keeps its print.
    Climb {
        /// The zones from the top down to where the climb begins; two at least.
        zones: Vec<Shown>,
    },
    /// The same for further zones, told briefly.
    Repeat {
        /// Each zone.
        zones: Vec<Shown>,
        /// What is told briefly, in full.
        inside: Vec<Rc<Scene>>,
    },
    /// Staged, and no claim about any record: people vouch for the root's key.
    People,
    /// The parent's sealed register says that the child has no print: a postcard is all that can be expected.
    Postcard {
        /// The zone that says so.
        parent: Shown,
        /// The name that has no DS.
        child: Shown,
        /// Whether the reason is that only unsupported algorithms are published.
        unsupported: bool,
    },
    /// A gap in the register of names, or in the register of blotted names.
    Gap(Gap),
    /// A letter that only leads on to another name.
    Forward {
        /// The alias.
        from: Shown,
        /// Where it leads.
        to: Option<Shown>,
        /// Where further letters on the way are told briefly: these, in full.
        inside: Vec<Rc<Scene>>,
    },
    /// Something needed did not come.
    Lost {
        /// The name asked for.
        name: Shown,
        /// The type asked for.
        rtype: Shown,
    },
    /// The end: the whole chain.
    Verdict {
        /// The name asked for.
        name: Shown,
        /// The zones from the top down to the answer, each with how it stands.
        zones: Vec<(Shown, Standing)>,
    },
    /// What a resolver does that checks as this page does.
    Resolver {
        /// The name asked for.
        name: Shown,
        /// The type asked for.
        rtype: Shown,
        /// How the answer stands.
        standing: Standing,
    },
    /// What the story was told with, each beside its name in DNSSEC.
    Recap(Recap),
}

impl Picture {
    /// Whether it is staged: then it is told of DNSSEC in general, and not from the visitor's records.
    pub const fn is_staged(&self) -> bool {
        matches!(self, Self::Forged { .. } | Self::People)
    }

    /// Whether one such picture stands for all of its kind in a story: what explains is told once, and so is a rack that holds.
    pub const fn is_told_once(&self) -> bool {
        match self {
            Self::Bundle(_)
            | Self::Mill { .. }
            | Self::Halves { .. }
            | Self::Rings { .. }
            | Self::Rack(_)
            | Self::Rollover { .. }
            | Self::Climb { .. } => true,
            Self::Forged { .. }
            | Self::Question { .. }
            | Self::Letter(_)
            | Self::Compare(_)
            | Self::Print(_)
            | Self::NoCard(_)
            | Self::PageSeal { .. }
            | Self::Repeat { .. }
            | Self::People
            | Self::Postcard { .. }
            | Self::Gap(_)
            | Self::Forward { .. }
            | Self::Lost { .. }
            | Self::Verdict { .. }
            | Self::Resolver { .. }
            | Self::Recap(_) => false,
        }
    }

    /// What it tells briefly, in full.
    pub fn inside(&self) -> &[Rc<Scene>] {
        match self {
            Self::Repeat { inside, .. } | Self::Forward { inside, .. } => inside,
            _ => &[],
        }
    }
}

/// A letter: an RRset.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    /// Its owner.
    pub owner: Shown,
    /// Its type.
    pub rtype: Shown,
    /// Its lines, RDATA each.
    pub lines: Vec<Shown>,
    /// Whether a seal hangs on it.
    pub sealed: bool,
    /// From which the seal's emblem is drawn, where its key is known.
    pub emblem: Option<Shown>,
    /// From which the seal's rim is drawn, where it was checked.
    pub rim: Option<Shown>,
    /// Until when its seal is valid, if it has one.
    pub until: Option<Shown>,
}

/// A seal, and what it was held against.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Compare {
    /// Owner of the RRset.
    pub owner: Shown,
    /// Type of the RRset.
    pub rtype: Shown,
    /// The signer.
    pub zone: Shown,
    /// Key tag of the seal's key.
    pub key_tag: Option<Shown>,
    /// Algorithm number.
    pub algorithm: Option<Shown>,
    /// From which the emblem is drawn: a digest of the key.
    pub emblem: Option<Shown>,
    /// From which the rim is drawn: a digest of the sealed octets.
    pub rim: Option<Shown>,
    /// Begin of validity.
    pub inception: Option<Shown>,
    /// End of validity.
    pub expiration: Option<Shown>,
    /// The moment of the check.
    pub now: Option<Shown>,
    /// Whether the key is a great card, that is marked as an entry point.
    pub great: bool,
    /// Why it does not hold.
    pub flaw: Option<Flaw>,
}

/// Why a seal does not hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flaw {
    /// Letter, seal and card do not fit.
    Misfit,
    /// Its time is over.
    Expired,
    /// Its time has not come.
    NotYet,
    /// There is none.
    Missing,
    /// No card of the house shows this seal.
    StrangersRing,
    /// It is not the house's place to seal this.
    WrongHouse,
    /// It is of a kind that the checker cannot read.
    Unsupported,
    /// Something else is wrong; the diagnosis says what.
    Other,
}

/// The rack of cards of a house: its DNSKEY RRset.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rack {
    /// The house.
    pub zone: Shown,
    /// The cards.
    pub cards: Vec<Card>,
    /// The great seal.
    pub seal: Compare,
}

/// A card: a DNSKEY.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    /// Key tag.
    pub key_tag: Shown,
    /// From which the emblem is drawn.
    pub emblem: Shown,
    /// Whether it is marked as an entry point.
    pub great: bool,
    /// Whether it is the one that pressed the seal of the rack.
    pub sealed_rack: bool,
}

/// Two fingerprints, side by side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Print {
    /// The house whose card it is.
    pub zone: Shown,
    /// Who keeps the print; none for the stone.
    pub keeper: Option<Shown>,
    /// Key tag.
    pub key_tag: Option<Shown>,
    /// Digest type number.
    pub digest_type: Option<Shown>,
    /// From which the card's emblem is drawn.
    pub emblem: Option<Shown>,
    /// What was published.
    pub published: Option<Shown>,
    /// What was computed here.
    pub computed: Option<Shown>,
    /// Whether they agree.
    pub agree: bool,
}

impl Print {
    /// Whether what was published is what was computed: then it is the key itself that may not be used, if they don't agree.
    pub fn same_digest(&self) -> bool {
        match (&self.published, &self.computed) {
            (Some(published), Some(computed)) => published.value() == computed.value(),
            _ => false,
        }
    }
}

/// A print in a ledger that no card of the house makes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoCard {
    /// The house.
    pub zone: Shown,
    /// Who keeps the print; none for the stone.
    pub keeper: Option<Shown>,
    /// Key tag of the card that the print is said to be of.
    pub key_tag: Shown,
    /// Digest type number of the print.
    pub digest_type: Shown,
    /// What was published.
    pub published: Shown,
    /// The cards that are there.
    pub tried: Vec<Tried>,
}

/// A card, and the print that it makes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tried {
    /// The card.
    pub card: Card,
    /// Its print by the hash of the one that it is held against.
    pub print: Shown,
}

/// What a story was told with, as it was seen in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recap {
    /// The seal on the answer.
    pub seal: Compare,
    /// A card of the house that sealed it.
    pub card: Card,
    /// The print in a ledger.
    pub print: Shown,
    /// The print that is carved in the stone.
    pub stone: Shown,
}

impl Recap {
    /// The terms of what it shows, in its order.
    pub const TERMS: [Term; 4] = [Term::Rrsig, Term::Dnskey, Term::Ds, Term::TrustAnchor];
}

/// A proof that something does not exist.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gap {
    /// The zone whose register it is.
    pub zone: Shown,
    /// The name that was looked for.
    pub name: Shown,
    /// The type that was looked for.
    pub rtype: Shown,
    /// The entries that were looked at.
    pub entries: Vec<Entry>,
    /// Whether the proof holds.
    pub holds: bool,
    /// The entry that it lacks, where one is missing: what its name would be to the proof, and the name.
    pub lacks: Option<(crate::trace::Role, Shown)>,
}

/// One entry of a register, and a name looked for beside it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The name.
    pub name: Shown,
    /// Its blot: its hash, where names are hashed.
    pub blot: Option<Shown>,
    /// Where the gap begins: a name or a hash.
    pub from: Shown,
    /// Where it ends.
    pub to: Shown,
    /// What the name is to the proof.
    pub role: crate::trace::Role,
    /// Where it lies.
    pub place: crate::trace::Place,
    /// Whether unsigned delegations may stand in the gap (RFC 5155 6).
    pub opt_out: bool,
    /// The types that are there, where the entry is about the name itself.
    pub types: Vec<Shown>,
}

/// How a zone stands in the whole chain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Proven.
    Secure,
    /// Proven to be unsigned.
    Insecure,
    /// Broken here.
    Bogus,
    /// Could not be told.
    Indeterminate,
}

/// The owl's face. *Shrug* means indeterminate only, *alarmed* bogus only, *pleased* proven.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mood {
    /// Wondering.
    Asking,
    /// Looking closely.
    Checking,
    /// It is proven.
    Pleased,
    /// It is broken.
    Alarmed,
    /// It cannot be told.
    Shrug,
}

/// The term in question, with an entry in the glossary.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Term {
    /// DNS without signatures.
    Plain,
    /// A question with the DO bit.
    Query,
    /// RRset.
    Rrset,
    /// RRSIG.
    Rrsig,
    /// Digest.
    Digest,
    /// Public and private key.
    Keys,
    /// DNSKEY.
    Dnskey,
    /// KSK and ZSK.
    Rings,
    /// Key rollover.
    Rollover,
    /// DS.
    Ds,
    /// Trust anchor.
    TrustAnchor,
    /// NSEC.
    Nsec,
    /// NSEC3.
    Nsec3,
    /// Insecure delegation.
    Insecure,
    /// CNAME or DNAME.
    Alias,
    /// Chain of trust.
    Chain,
    /// Validating resolver.
    Resolver,
}

impl Term {
    /// The message of its entry in the glossary.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Plain => "term-plain",
            Self::Query => "term-query",
            Self::Rrset => "term-rrset",
            Self::Rrsig => "term-rrsig",
            Self::Digest => "term-digest",
            Self::Keys => "term-keys",
            Self::Dnskey => "term-dnskey",
            Self::Rings => "term-rings",
            Self::Rollover => "term-rollover",
            Self::Ds => "term-ds",
            Self::TrustAnchor => "term-trust-anchor",
            Self::Nsec => "term-nsec",
            Self::Nsec3 => "term-nsec3",
            Self::Insecure => "term-insecure",
            Self::Alias => "term-alias",
            Self::Chain => "term-chain",
            Self::Resolver => "term-resolver",
        }
    }
}

/// Words for people: a message of a language's file, and the values that go into it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// The message.
    pub id: &'static str,
    /// Its values by name.
    pub args: Vec<(&'static str, Shown)>,
}

impl Message {
    /// A message without values.
    pub const fn new(id: &'static str) -> Self {
        Self { id, args: Vec::new() }
    }

    /// With a value.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: Shown) -> Self {
        self.args.push((name, value));
        self
    }

    /// With a value where there is one.
    #[must_use]
    pub fn with_some(self, name: &'static str, value: Option<&Shown>) -> Self {
        match value {
            Some(value) => self.with(name, value.clone()),
            None => self,
        }
    }
}

/// How a scene ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    /// What was checked holds.
    Holds,
    /// It does not.
    Breaks,
    /// From here on nothing is vouched for, and by the rules that breaks nothing.
    Unsigned,
    /// It cannot be told.
    Open,
    /// Nothing was checked: the scene only leads on.
    LeadsOn,
}

/// One picture of the story.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scene {
    /// What it shows.
    pub picture: Picture,
    /// The steps of the trace that it tells; the first is the one to open in detail.
    pub steps: Vec<StepId>,
    /// The house that it is at.
    pub zone: Option<Shown>,
    /// The owl's face at the end.
    pub mood: Mood,
    /// A few words: its title.
    pub title: Message,
    /// One idea in at most two short sentences.
    pub caption: Message,
    /// For the curious, and where the picture would mislead.
    pub aside: Option<Message>,
    /// The term in question.
    pub term: Term,
    /// How it ends.
    pub ending: Ending,
}
