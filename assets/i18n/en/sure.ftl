### How sure this page is: what it can't see, where its proofs begin, how it was tested, what it checks.

sure = How sure is this page?
sure-says = A name is called secure only if this browser has checked every signature from a trust anchor down to the answer, by the rules below. Here stands what that rests on, and what it can’t tell you.
sure-print = Print this

## What it can't see
sure-limits = What it can’t see
sure-limit-servers = It asks one resolver, and not the zone’s own servers. Whether those agree with each other, or answer others differently, it can’t see.
sure-limit-withheld = The resolver, and whoever stands on the way to it, can withhold records, or send old ones whose signatures have not expired. What they can’t do is make records of their own that pass these checks.
sure-limit-holder = A signature shows that whoever holds the key made it, and not that it was meant. Whoever holds the keys of a zone, or of a zone above it, can sign anything there.
sure-limit-clock = Dates are judged by the clock of this device: if that is wrong, a good signature can look expired, and an expired one good. A recorded case is judged as of the moment it was recorded.
sure-limit-code = This page is code that a web server sent. Whoever can change that code can make it say anything. The source also has a command, verify, which checks a saved case without a browser.
sure-limit-algorithms = Signatures by { $algorithms } and digests by { $digests } can’t be checked here. A zone that has no others counts as unsigned.
sure-limit-json = Some resolvers answer in JSON, which can lose bytes. If a signature fails over such records, they are asked for again in wire format; if those don’t come, nothing is decided.
sure-limit-work = So that no response can keep this device busy, a check ends at the latest after { $signatures } signatures, { $hashes } hashed names or { $aliases } aliases, and earlier where each costs much. What is left then stays undecided.
sure-limit-privacy = The resolver learns which names are asked for, and the address of this device. DNSSEC signs, and encrypts nothing.
sure-limit-site = A secure answer proves what is published at a name. It says nothing about who answers at that address, or whether what stands there is honest, safe, or what you were looking for.

## Where its proofs begin
sure-anchors = Where its proofs begin
sure-anchors-says = Trust in the root of the DNS is not proven but given: as these digests of its keys, which came with this page. Compare them with what IANA publishes:
sure-anchor = Key { $tag } of the root, { $algorithm }, { $digest }
sure-anchors-given = The proof that this page shows now begins at other trust anchors, which came with its link or its case:

## How it was tested
sure-tests = How it was tested
sure-tests-says = As the tests themselves counted, each on its day; it was written into this page when it was built.
sure-suite-conformance = Cases from the tests of other validators (Unbound, NLnet Labs’ domain, Deckard) and captured chains, against the verdict expected there
sure-suite-field = Conditions that people have reported, made anew: the verdict
sure-suite-causes = The same conditions: the root cause, and what is said of it
sure-suite-attack = Hostile and odd responses, against the verdict that the RFCs ask for
sure-suite-review = Cases that reviews of this code have found
sure-suite-gallery = A case for each diagnosis
sure-suite-differential = Zones made at random, right and wrong ones, on real name servers: questions on which this code and two other validators should agree
sure-suite-adversary = Responses that a random adversary puts together from genuine and forged records: nothing untrue may be secure, and nothing signed may pass for unsigned
sure-suite-fuzz = Random input for all that reads what comes in: nothing may crash
sure-judged = { $count } judged
sure-agreed = { $count } as expected
sure-wrong = { $count ->
    [0] no unexplained difference
    [one] 1 unexplained difference
   *[other] { $count } unexplained differences
}
sure-explained = { $count ->
    [one] 1 explained difference
   *[other] { $count } explained differences
}
sure-skipped = { $count } left out
sure-also-cost = { $count } judged by what they cost alone
sure-also-forged = { $count } forged
sure-also-honest = { $count } genuine
sure-also-kinds = { $count ->
    [one] 1 kind
   *[other] { $count } kinds
}
sure-also-seed = from seed { $count }
sure-also-targets = { $count ->
    [one] 1 reader
   *[other] { $count } readers
}
sure-also-zones = { $count ->
    [one] 1 zone
   *[other] { $count } zones
}
sure-run = Run on { $date }
sure-run-beside = Run on { $date } beside { $tools }
sure-not-run = Not run
sure-reasons = The reasons, in English

## What is checked
sure-rules = What is checked
sure-rules-says = { $count ->
    [one] One rule, applied to the records themselves.
   *[other] { $count } rules, applied to the records themselves.
} A proof has a step for each time that one was.
sure-algorithms = Signatures are checked by { $algorithms }, and digests of keys by { $digests }.
