//! Why validators that are right say different things.

use crate::lab::fault::{At, DenialFault, Fault};
use crate::lab::recipe::Verdict::{Bogus, Indeterminate, Insecure, Secure};
use crate::lab::recipe::{Denial, Verdict, Zone};

/// Three verdicts on one answer.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Opinions {
    /// Unbound's.
    pub(crate) unbound: Verdict,
    /// delv's.
    pub(crate) delv: Verdict,
    /// Ours.
    pub(crate) ours: Verdict,
}

impl Opinions {
    /// Whether all are the same.
    pub(crate) fn agree(&self) -> bool {
        self.unbound == self.ours && self.delv == self.ours
    }
}

/// A difference that is right.
pub(crate) struct Explanation {
    /// What is different and why, with the RFC.
    pub(crate) why: &'static str,
    holds: fn(&Context<'_>) -> bool,
}

/// What is known about a question and its answers.
pub(crate) struct Context<'c> {
    /// All zones.
    pub(crate) zones: &'c [Zone],
    /// Name that was asked for.
    pub(crate) name: &'c str,
    /// The verdicts.
    pub(crate) said: &'c Opinions,
    /// delv's words.
    pub(crate) delv: &'c str,
    /// Whether what we did not have is answered with SERVFAIL, validation or not.
    pub(crate) unheard: bool,
}

impl Context<'_> {
    /// Whether a zone of this description had a part in the answer: above the name, or in what delv says of an alias's target.
    fn involves(&self, described: impl Fn(&Zone) -> bool) -> bool {
        self.zones.iter().filter(|zone| described(zone)).any(|zone| {
            let apex = zone.name.trim_end_matches('.');
            let mentioned = |(place, _): (usize, &str)| {
                let before = self.delv[..place].chars().next_back();
                before.is_none_or(|before| !before.is_ascii_alphanumeric())
            };
            zone.name == self.name || zone.is_above(self.name) || self.delv.match_indices(apex).any(mentioned)
        })
    }

    fn verdicts(&self) -> (Verdict, Verdict, Verdict) {
        (self.said.unbound, self.said.delv, self.said.ours)
    }
}

/// All that are known; the first that holds counts. Verdicts stand in the order unbound, delv, ours.
const EXPLANATIONS: &[Explanation] = &[
    Explanation {
        why: "RFC 5155 9.2: no AD for a denial that rests on opt-out, so unbound and we call it insecure; delv reports that \
              the signatures hold",
        holds: |context| context.verdicts() == (Insecure, Secure, Insecure) && context.delv.contains(" NSEC3 1 1 "),
    },
    Explanation {
        why: "RFC 5011 2.1: a revoked key signs nothing but its own revocation; unbound minds the flag on trust anchors alone, \
              and delv and we do on keys named by a DS too",
        holds: |context| {
            let revoked = |zone: &Zone| zone.keys.iter().any(|key| key.flags.is_some_and(|flags| flags & 0x80 != 0));
            matches!(context.verdicts(), (Secure | Insecure, Bogus, Bogus)) && context.involves(revoked)
        },
    },
    Explanation {
        why: "RFC 4035 5.3.3: several keys of one tag, or several signatures, are tried until one holds; delv gives up after \
              one that does not (max-validation-failures-per-fetch 1, against CVE-2023-50387), unbound and we after more",
        holds: |context| {
            let tried = |zone: &Zone| zone.wrong.iter().any(|fault| matches!(fault, Fault::Collide | Fault::Doubt(_)));
            matches!(context.verdicts(), (Secure, Bogus, Secure) | (Insecure, Bogus, Insecure))
                && context.involves(tried)
        },
    },
    Explanation {
        why: "RFC 4509 3: a DS with SHA-1 is ignored beside one with SHA-2, as delv and we do; unbound does so only with \
              harden-algo-downgrade",
        holds: |context| {
            let sha1 = |zone: &Zone| {
                let [old, new] = zone.ds.as_slice() else { return false };
                old.digest == 1 && !old.wrong && matches!(new.digest, 2 | 4) && new.wrong
            };
            matches!(context.verdicts(), (Secure | Insecure, Bogus, Bogus)) && context.involves(sha1)
        },
    },
    Explanation {
        why: "RFC 4035 5.2: a delegation is unsigned by its NSEC or NSEC3 alone, as unbound and we have it; delv wants the SOA \
              beside it signed too",
        holds: |context| {
            let soa = |at: &At| at.owner == "@" && at.rtype == "SOA";
            let unsigned = |zone: &Zone| {
                zone.wrong.iter().any(|fault| match fault {
                    Fault::Strip(at) | Fault::Corrupt(at) | Fault::Dated(_, Some(at)) => soa(at),
                    _ => false,
                })
            };
            context.verdicts() == (Insecure, Bogus, Insecure) && context.involves(unsigned)
        },
    },
    Explanation {
        why: "RFC 4035 5: what an alias in an unsigned zone leads to is checked by delv and us as anything else, and here it does not hold \
              (a signed zone's denial without the signature of its SOA); unbound looks no further than the unsigned alias",
        holds: |context| {
            let soa = |at: &At| at.owner == "@" && at.rtype == "SOA";
            let unsigned = |zone: &Zone| zone.wrong.iter().any(|fault| matches!(fault, Fault::Strip(at) if soa(at)));
            context.verdicts() == (Insecure, Bogus, Bogus)
                && context.zones.iter().any(unsigned)
                && context.delv.contains("DNAME")
        },
    },
    Explanation {
        why: "RFC 4035 4.3: what is answered with SERVFAIL even where nobody validates could not be had, which is not bogus; \
              unbound and delv have one word for both (named has no answer where its NSEC or NSEC3 is gone)",
        holds: |context| context.unheard && context.said.ours == Indeterminate && context.said.delv == Bogus,
    },
    Explanation {
        why: "RFC 5155 8.6: a name in an opt-out span may be an unsigned delegation, and then nothing at it is signed: insecure, \
              whatever else a response lacks; unbound and delv want the whole proof that there is no such name",
        holds: |context| {
            let lacking = |zone: &Zone| {
                matches!(zone.denial, Denial::Nsec3 { opt_out: true, .. })
                    && zone.wrong.iter().any(|fault| matches!(fault, Fault::Deny(..)))
            };
            context.verdicts() == (Bogus, Bogus, Insecure) && context.involves(lacking)
        },
    },
    Explanation {
        why: "RFC 5155 8.3: signed records that contradict each other (a gap that goes all around covers the apex, which another \
              record has); unbound and we take the match, delv by chance of the hashes does not",
        holds: |context| {
            let around = |zone: &Zone| {
                zone.wrong.iter().any(|fault| matches!(fault, Fault::Deny(_, DenialFault::Next, true)))
                    && zone.denial != Denial::Nsec
            };
            matches!(context.verdicts(), (Secure, Bogus, Secure) | (Insecure, Bogus, Insecure))
                && context.involves(around)
        },
    },
    Explanation {
        why: "RFC 4035 5.4: NXDOMAIN with a good proof that the name is there without the type is NODATA to unbound and us, and \
              said so; delv takes the RCODE at its word",
        holds: |context| {
            let gone = |zone: &Zone| zone.wrong.iter().any(|fault| matches!(fault, Fault::Vanish(_)));
            matches!(context.verdicts(), (Secure, Bogus, Secure) | (Insecure, Bogus, Insecure))
                && context.involves(gone)
        },
    },
];

/// The explanation of a difference.
pub(crate) fn find(context: &Context<'_>) -> Option<&'static Explanation> {
    EXPLANATIONS.iter().find(|explanation| (explanation.holds)(context))
}
