//! What did not come: faults of the way to the resolver, and errors that it answers with. None of them says anything of the name.

use super::registry::diagnoses;

diagnoses! {
    /// The browser has no network.
    Offline = "OFFLINE", Error, Visitor, [8484 "4.2"], Some(23), { owner: Name, rtype: Type }
    /// The request did not go through.
    NetworkError = "NETWORK_ERROR", Error, Visitor, [8484 "4.2"], Some(23), { owner: Name, rtype: Type }
    /// The resolver did not answer in time.
    Timeout = "TIMEOUT", Error, Visitor, [8484 "4.2"], Some(23), { owner: Name, rtype: Type, after: Number }
    /// The resolver answered with an HTTP error.
    HttpError = "HTTP_ERROR", Error, Visitor, [8484 "4.2.1"], Some(23), { owner: Name, rtype: Type, status: Number }
    /// What came is not the JSON of a DNS response.
    NotJson = "RESPONSE_NOT_JSON", Error, Visitor, [8427 "2"], Some(24), { owner: Name, rtype: Type, detail: Text }
    /// What came is no DNS message.
    NotWire = "RESPONSE_NOT_DNS", Error, Visitor, [8484 "6"], Some(24), { owner: Name, rtype: Type }
    /// What came answers another question.
    OtherQuestion = "RESPONSE_TO_OTHER_QUESTION", Error, Visitor, [5452 "9.1"], Some(5), { owner: Name, rtype: Type }
    /// The question was not asked, because the page asks no more than so many.
    OverCap = "TOO_MANY_QUESTIONS", Error, Visitor, [4035 "4.2"], Some(5), { owner: Name, rtype: Type }
    /// The case file has no response to the question.
    NotCaptured = "NOT_CAPTURED", Error, Visitor, [4035 "4.2"], Some(5), { owner: Name, rtype: Type }
    /// The resolver could not give an answer; why, by the extended error that it gives, if it gives one.
    Servfail = "RESOLVER_SERVFAIL", Error, Visitor, [1035 "4.1.1", 8914 "4"], Some(22),
        { owner: Name, rtype: Type, reason: Text, said: Text }
    /// The resolver refuses to answer.
    Refused = "RESOLVER_REFUSED", Error, Visitor, [1035 "4.1.1"], Some(18), { owner: Name, rtype: Type, said: Text }
    /// The resolver did not understand the question.
    Formerr = "FORMERR", Error, Visitor, [1035 "4.1.1"], Some(5), { owner: Name, rtype: Type, said: Text }
    /// The resolver does not do what was asked.
    Notimp = "RESOLVER_NOTIMP", Error, Visitor, [1035 "4.1.1"], Some(21), { owner: Name, rtype: Type, said: Text }
    /// The resolver answered with a code that is no answer to a question.
    InvalidRcode = "INVALID_RCODE", Error, Visitor, [1035 "4.1.1"], Some(5),
        { owner: Name, rtype: Type, rcode: Text, said: Text }
    /// The response was cut short.
    Truncated = "TRUNCATED", Error, Visitor, [1035 "4.1.1", 2181 "9"], Some(5), { owner: Name, rtype: Type }
    /// The resolver says that it blocked, filtered, censored or made up the answer.
    Filtered = "RESOLVER_FILTERED", Error, Visitor, [8914 "4.16", 8914 "4.18"], Some(17), { owner: Name, rtype: Type, said: Text }
    /// The resolver says that the answer is an old one that it kept, for the zone's servers could not be asked.
    StaleAnswer = "RESOLVER_STALE_ANSWER", Warning, Network, [8914 "4.4", 8767 "4"], Some(3), { owner: Name, rtype: Type, said: Text }
    /// The resolver says something of an answer by an extended error.
    Remark = "RESOLVER_REMARK", Note, Network, [8914 "4"], None, { owner: Name, rtype: Type, reason: Text, said: Text }
    /// An unsigned address that stands for none, in place of a signed one: a blocklist's.
    AnswerBlocked = "ANSWER_BLOCKED", Error, Network, [8914 "4.16", 4035 "5.3"], Some(15), { owner: Name, rtype: Type, address: Text }
    /// An unsigned address that a resolver made from an IPv4 address.
    Dns64Address = "DNS64_ADDRESS", Warning, Network, [6147 "5.5", 6052 "2.1"], Some(29), { owner: Name, address: Text }
    /// An unsigned answer for a name that the zone's own signed proof denies.
    AnswerForDeniedName = "ANSWER_FOR_DENIED_NAME", Error, Network, [4035 "5.3", 4035 "5.4"], Some(6),
        { owner: Name, rtype: Type, zone: Name }
    /// An answer of nothing, without even the SOA that a zone's own would bring.
    BareAnswer = "BARE_NEGATIVE_ANSWER", Error, Network, [2308 "3", 4035 "3.1.3"], Some(12), { owner: Name, rtype: Type, zone: Name }
    /// A response without the keys of a zone that is seen to have some: the root, or one whose own records tell.
    KeysLeftOut = "DNSKEY_LEFT_OUT", Error, Network, [4035 "4.3", 4035 "5"], Some(9), { zone: Name, reason: Text }
    /// A name that resolvers answer for themselves, by agreement: no zone's answer to it can be proven.
    SpecialName = "SPECIAL_NAME", Note, Network, [6761 "5", 6303 "3"], Some(29), { name: Name, source: Text }
    /// All signatures of several zones lie on the same side of the moment of the check: the clock is likelier to be wrong than they.
    ClockSuspect = "DEVICE_CLOCK_SUSPECT", Error, Device, [4035 "5.3.1"], None, { now: Moment, zones: Number }
}
