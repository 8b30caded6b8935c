//! The kinds of zones: right ones, and wrong ones in one way each.

/// A way for a zone to be. What is empty is drawn.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Kind {
    /// For the report.
    pub(crate) name: &'static str,
    /// Keys as in a recipe; `S` is an algorithm that can sign again, 13 or 15.
    pub(crate) keys: &'static [&'static str],
    /// Denial as in a recipe; a choice of several.
    pub(crate) denial: &'static [&'static str],
    /// DS as in a recipe.
    pub(crate) ds: Option<&'static [&'static str]>,
    /// Faults as in a recipe. `{zone}`, `{parent}`; `{fewer}` and `{more}`: one label less and more than `www` has.
    pub(crate) wrong: &'static [&'static str],
    /// Faults of the parent, which then is a zone of its own with nothing else wrong.
    pub(crate) above: &'static [&'static str],
    /// The question that shows it.
    pub(crate) ask: (&'static str, &'static str),
}

/// Nothing is wrong, all is drawn.
const PLAIN: Kind = Kind { name: "sound", keys: &[], denial: &[], ds: None, wrong: &[], above: &[], ask: ("www", "A") };
/// Keys that can sign again.
const PAIR: Kind = Kind { keys: &["ksk S", "zsk S"], ..PLAIN };
/// No keys, and so nothing that is drawn.
const UNSIGNED: &[&str] = &["none"];
const BOTH: &[&str] = &["ksk 8", "zsk 8 bits=1024", "ksk 13", "zsk 13"];

const fn wrong(name: &'static str, wrong: &'static [&'static str]) -> Kind {
    Kind { name, wrong, ..PLAIN }
}

const fn asked(name: &'static str, wrong: &'static [&'static str], ask: (&'static str, &'static str)) -> Kind {
    Kind { name, wrong, ask, ..PLAIN }
}

const fn resigned(name: &'static str, wrong: &'static [&'static str], ask: (&'static str, &'static str)) -> Kind {
    Kind { name, wrong, ask, ..PAIR }
}

const fn keys(name: &'static str, keys: &'static [&'static str], wrong: &'static [&'static str]) -> Kind {
    Kind { name, keys, wrong, ..PLAIN }
}

const fn ds(name: &'static str, ds: &'static [&'static str]) -> Kind {
    Kind { name, ds: Some(ds), ..PLAIN }
}

const fn above(name: &'static str, above: &'static [&'static str]) -> Kind {
    Kind { name, above, ..PLAIN }
}

const fn unsigned(name: &'static str, above: &'static [&'static str]) -> Kind {
    Kind { name, keys: UNSIGNED, above, ..PLAIN }
}

const fn hashed(name: &'static str, denial: &'static [&'static str], wrong: &'static [&'static str]) -> Kind {
    Kind { name, denial, wrong, ask: ("missing", "A"), ..PLAIN }
}

const NSEC3: &[&str] = &["nsec3", "nsec3 opt-out", "nsec3 iterations=3 salt=AB", "nsec3 iterations=10 salt=C0FFEE"];
const SHORT: &[&str] = &["nsec3", "nsec3 iterations=1 salt=0102030405060708"];

/// All kinds. Most zones of a list come by their kind in turn; every fourth is sound.
pub(crate) const KINDS: &[Kind] = &[
    // Signatures
    wrong("expired", &["expired"]),
    wrong("expired answer", &["expired www A"]),
    wrong("expired keys", &["expired @ DNSKEY"]),
    asked("expired SOA", &["expired @ SOA"], ("missing", "A")),
    wrong("not yet valid", &["not-yet-valid"]),
    wrong("answer not yet valid", &["not-yet-valid www A"]),
    resigned(
        "expires before its inception",
        &["resign www A expiration=20200101000000 inception=20210101000000"],
        ("www", "A"),
    ),
    resigned("expires in 2090", &["resign www A expiration=20900101000000"], ("www", "A")),
    wrong("signature missing", &["strip www A"]),
    wrong("all signatures missing", &["strip-all"]),
    wrong("signature corrupt", &["corrupt www A"]),
    wrong("data tampered with", &["tamper www A 192.0.2.66"]),
    asked("alias's target tampered with", &["tamper www A 192.0.2.66"], ("alias", "A")),
    wrong("record added", &["add www A 192.0.2.67"]),
    asked("unsigned RRset added", &["add www TXT \"unsigned\""], ("www", "TXT")),
    asked("unsigned name added", &["add intruder A 192.0.2.68"], ("intruder", "A")),
    wrong("another signer's name", &["rrsig www A signer=alpha."]),
    resigned("signed in the parent's name", &["resign www A signer={parent}"], ("www", "A")),
    wrong("labels field changed", &["rrsig www A labels={fewer}"]),
    resigned("signed with fewer labels", &["resign www A labels={fewer}"], ("www", "A")),
    resigned("signed with more labels", &["resign www A labels={more}"], ("www", "A")),
    wrong("key tag changed", &["rrsig www A key-tag=1"]),
    wrong("algorithm field changed", &["rrsig www A algorithm=12"]),
    wrong("original TTL changed", &["rrsig www A original-ttl=600"]),
    resigned("original TTL below the TTL", &["resign www A original-ttl=100"], ("www", "A")),
    wrong("TTL above the original TTL", &["ttl www A 3000"]),
    wrong("a false signature beside the good one", &["doubt www A"]),
    wrong("a false signature beside the keys' good one", &["doubt @ DNSKEY"]),
    asked("NS signature corrupt", &["corrupt @ NS"], ("@", "NS")),
    // Keys
    wrong("DNSKEY without signature", &["strip @ DNSKEY"]),
    wrong("no DNSKEY", &["remove @ DNSKEY"]),
    wrong("DNSKEY signature corrupt", &["corrupt @ DNSKEY"]),
    wrong("DNSKEY added unsigned", &["add @ DNSKEY 256 3 15 BgcICQoLDA0ODwYHCAkKCwwNDg8GBwgJCgsMDQ4PBgc="]),
    resigned("DNSKEY signed by the ZSK alone", &["resign @ DNSKEY key=1"], ("www", "A")),
    resigned("data signed by the KSK", &["resign www A key=0"], ("www", "A")),
    resigned(
        "a DNSKEY of an unknown algorithm",
        &["add @ DNSKEY 257 3 200 AQIDBAUGBwg=", "resign @ DNSKEY"],
        ("@", "DNSKEY"),
    ),
    resigned("a DNSKEY too short to be a key", &["add @ DNSKEY 257 3 13 AQID", "resign @ DNSKEY"], ("@", "DNSKEY")),
    keys("KSK revoked", &["ksk S flags=385", "zsk S"], &[]),
    keys("a revoked KSK beside a good one", &["ksk S flags=385 no-ds", "ksk S", "zsk S"], &[]),
    keys("a revoked KSK in the DS beside a good one", &["ksk S flags=385", "ksk S", "zsk S"], &[]),
    keys("ZSK revoked", &["ksk S", "zsk S flags=384"], &[]),
    keys("KSK without the zone flag", &["ksk S flags=1", "zsk S"], &[]),
    keys("ZSK without the zone flag", &["ksk S", "zsk S flags=0"], &[]),
    keys("KSK without the SEP flag", &["ksk S flags=256", "zsk S"], &[]),
    keys("ZSK with the SEP flag", &["ksk S", "zsk S flags=257"], &[]),
    keys("KSK of another protocol", &["ksk S protocol=2", "zsk S"], &[]),
    keys("ZSK of another protocol", &["ksk S", "zsk S protocol=4"], &[]),
    keys("two keys of one tag", &["csk 15"], &["collide"]),
    keys("three keys of one tag", &["ksk 15", "zsk 15"], &["collide", "collide"]),
    keys("a key that is none of the same tag", &["csk 13"], &["collide"]),
    keys("DS for a key that stands by", &["ksk 13 standby", "ksk 13 no-ds", "zsk 13"], &[]),
    keys("DS for a key that stands by and for one that signs", &["ksk 13 standby", "ksk 13", "zsk 13"], &[]),
    keys("DNSKEY of two algorithms, DS of one", &["ksk 8 no-ds", "zsk 8 bits=1024", "ksk 13", "zsk 13"], &[]),
    keys("one algorithm's signatures missing", BOTH, &["unsign 8"]),
    keys("one algorithm's signature missing from the answer", BOTH, &["unsign 13 www A"]),
    keys("one algorithm's signature missing from the keys", BOTH, &["unsign 8 @ DNSKEY"]),
    keys("one algorithm's signature corrupt, the other missing", BOTH, &["unsign 8 www A", "corrupt www A"]),
    keys("RSA of 1024 bits", &["ksk 8 bits=1024", "zsk 8 bits=1024"], &[]),
    keys("RSA of 3072 bits", &["ksk 10 bits=3072", "zsk 10 bits=1536"], &[]),
    keys("RSA with the exponent 3", &["csk 8 exponent=3"], &[]),
    // DS
    ds("DS with a wrong digest", &["2 wrong"]),
    ds("DS with another tag", &["2 tag=12345"]),
    Kind { ds: Some(&["2 algorithm=8"]), ..keys("DS with another algorithm", &["ksk 13", "zsk 13"], &[]) },
    ds("DS of an unknown algorithm", &["2 algorithm=200"]),
    ds("DS of a forbidden algorithm", &["2 algorithm=1"]),
    ds("DS of an unknown digest", &["200"]),
    ds("DS of digest 3", &["3"]),
    ds("DS of an unknown digest and of an unknown algorithm", &["200", "2 algorithm=200"]),
    ds("DS of an unknown algorithm beside a good one", &["2 algorithm=200", "2"]),
    ds("DS of an unknown digest beside a wrong one", &["200", "2 wrong"]),
    ds("DS of an unknown algorithm beside a wrong one", &["2 algorithm=200", "2 wrong"]),
    ds("a wrong DS beside a good one", &["2 wrong", "2"]),
    ds("a DS for no key beside a good one", &["2 tag=4711", "2"]),
    ds("DS of SHA-1 alone", &["1"]),
    ds("a wrong DS of SHA-1", &["1 wrong"]),
    ds("SHA-1 good, SHA-256 wrong", &["1", "2 wrong"]),
    ds("SHA-1 wrong, SHA-256 good", &["1 wrong", "2"]),
    ds("SHA-256 good, SHA-384 wrong", &["2", "4 wrong"]),
    ds("SHA-256 wrong, SHA-384 good", &["2 wrong", "4"]),
    ds("SHA-1 good, SHA-384 wrong", &["1", "4 wrong"]),
    ds("no DS", &[]),
    above("DS without signature", &["strip {zone} DS"]),
    above("DS signature expired", &["expired {zone} DS"]),
    above("DS signature corrupt", &["corrupt {zone} DS"]),
    above("DS removed after signing", &["remove {zone} DS"]),
    above(
        "DS added unsigned",
        &["add {zone} DS 4711 13 2 00112233445566778899AABBCCDDEEFF00112233445566778899AABBCCDDEEFF"],
    ),
    unsigned("unsigned", &[]),
    unsigned("unsigned, and no proof of it", &["deny {zone} remove"]),
    unsigned("unsigned, and its proof is not signed", &["deny {zone} strip"]),
    unsigned("unsigned, and its proof's signature is corrupt", &["deny {zone} corrupt"]),
    unsigned(
        "unsigned, with a DS that nobody signed",
        &["add {zone} DS 4711 13 2 00112233445566778899AABBCCDDEEFF00112233445566778899AABBCCDDEEFF"],
    ),
    // Denial
    asked("proof missing", &["deny missing remove"], ("missing", "A")),
    asked("proof without signature", &["deny missing strip"], ("missing", "A")),
    asked("proof's signature corrupt", &["deny missing corrupt"], ("missing", "A")),
    asked("proof's interval changed", &["deny missing next"], ("missing", "A")),
    resigned("proof's interval a whole turn", &["deny missing next resign"], ("missing", "A")),
    asked("type list changed", &["deny www types"], ("www", "TXT")),
    resigned("type list with the type asked for", &["deny www types resign"], ("www", "TXT")),
    resigned("type list without the types that are there", &["deny www bare resign"], ("www", "AAAA")),
    resigned("apex proof without its types", &["deny @ bare resign"], ("@", "TXT")),
    asked("NODATA proof missing", &["deny www remove"], ("www", "TXT")),
    asked("apex proof missing", &["deny @ remove"], ("missing", "A")),
    asked("type gone that the proof has", &["remove www A"], ("www", "A")),
    asked("name gone", &["vanish www"], ("www", "A")),
    asked("SOA signature corrupt", &["corrupt @ SOA"], ("missing", "A")),
    asked("SOA without signature", &["strip @ SOA"], ("www", "TXT")),
    asked("proof of an empty name missing", &["deny ent remove"], ("ent", "A")),
    hashed("NSEC3", NSEC3, &[]),
    hashed("opt-out", &["nsec3 opt-out"], &[]),
    Kind { ask: ("loose", "DS"), ..hashed("opt-out delegation", &["nsec3 opt-out"], &[]) },
    Kind {
        ask: ("loose", "DS"),
        ..hashed("opt-out delegation without proof", &["nsec3 opt-out"], &["deny loose remove"])
    },
    hashed("50 NSEC3 iterations", &["nsec3 iterations=50 salt=AB"], &[]),
    hashed("100 NSEC3 iterations", &["nsec3 iterations=100 salt=AB"], &[]),
    hashed("150 NSEC3 iterations", &["nsec3 iterations=150"], &[]),
    Kind { keys: PAIR.keys, ..hashed("151 NSEC3 iterations", SHORT, &["iterate 151"]) },
    Kind { keys: PAIR.keys, ..hashed("500 NSEC3 iterations", SHORT, &["iterate 500"]) },
    hashed("no NSEC3PARAM", SHORT, &["remove @ NSEC3PARAM"]),
    hashed("NSEC3 closest encloser's proof missing", SHORT, &["deny @ remove"]),
    hashed("NSEC3 next closer's proof missing", SHORT, &["deny missing remove"]),
    hashed("NSEC3 wildcard's proof missing", SHORT, &["deny * remove"]),
    // Wildcards
    asked("wildcard's proof missing", &["deny x.wild remove"], ("x.wild", "A")),
    asked("wildcard tampered with", &["tamper *.wild A 192.0.2.66"], ("x.wild", "A")),
    asked("wildcard without signature", &["strip *.wild A"], ("x.wild", "A")),
    asked("wildcard NODATA proof missing", &["deny *.wild remove"], ("x.wild", "TXT")),
    resigned("wildcard signed as a plain name", &["resign *.wild A labels={more}"], ("x.wild", "A")),
    resigned("wildcard signed for one further up", &["resign *.wild A labels={fewer}"], ("x.wild", "A")),
    asked("wildcard gone", &["vanish *.wild"], ("x.wild", "A")),
    asked("wildcard alias without signature", &["strip *.wildalias CNAME"], ("x.wildalias", "A")),
    // Aliases
    asked("CNAME without signature", &["strip alias CNAME"], ("alias", "A")),
    asked("CNAME tampered with", &["tamper alias CNAME ns.{zone}"], ("alias", "A")),
    asked("DNAME without signature", &["strip inner DNAME"], ("x.inner", "A")),
    asked("DNAME tampered with", &["tamper inner DNAME {zone}"], ("www.inner", "A")),
];

/// The sound kind.
pub(crate) const SOUND: Kind = PLAIN;
