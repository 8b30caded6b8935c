### What stands below the stage, and only there.

## The verdict at a glance
card-begin = From the beginning
card-again = Ask again now
card-show = Show me
card-do = What to do
card-noticed = What was noticed
card-ticket = Copy the ticket

## The rules to judge by
policy-legend = Rules
policy-retired = The rules differ at { $zone }: it signs with algorithm { $algorithm }, with which nobody should sign any more, but which may still be checked.
policy-iterations = The rules differ at { $zone }: its NSEC3 records ask for an iteration count of { $iterations }, where it should be 0. How many a validator accepts is its own choice.
policy-missing = The rules differ at { $zone }: it promises algorithm { $algorithm }, but does not sign everything with it.

## What was found
findings-cause = What is wrong, and who must act
findings-beside = Noticed on the way
findings-why = Why, and who could change it
findings-more = { $count ->
    [one] One more thing was noticed
   *[other] { $count } more things were noticed
  }
finding-message =
    { $name }: { $title }

    { $plain }
    { $acts } { $fix }

    { $code }: { $expert } ({ $cites })
    { $source }
    Rules: { $rules }.
severity-error = Error
severity-warning = Warning
severity-note = Note
asked-again = { $count ->
    [one] One question was asked again in wire format, because its JSON may have lost octets.
   *[other] { $count } questions were asked again in wire format, because their JSON may have lost octets.
}

## Progress
close = Close

## Transport
keys-title = Keys

## Drawer
drawer = What the owl just did
drawer-none = Nothing to check on this panel. Step on to the first seal.
drawer-go = Go to the first check
column-letter = The letter
column-seal = The seal
column-card = The card
column-ledger = The ledger
column-gap = The register
column-check = The check
field-owner = owner
field-ttl = TTL
field-ttl-note = left in the resolver’s cache
field-signer = signer, key tag
field-valid = valid
field-signature = signature
field-flags = flags
field-key-tag-note = computed here, not taken on trust
field-key = public key
field-digest = digest
field-octets = bytes signed
field-hash = their digest
field-bytes = { $count ->
    [one] 1 byte
   *[other] { $count } bytes
}
flags-zsk = a card for letters
flags-ksk = a great card, for the rack
check-holds = holds
check-fails = does not hold
more-rows = { $count } more

## Stills
stills = The whole story, in stills
save = Save the case: replays offline
save-chain = Save the chain (RFC 9102)
save-trace = Save the trace (JSON)
copy-link = Copy a link to this panel
carry = Copy a link with the whole proof
carry-length = { $length ->
    [one] { $length } character
   *[other] { $length } characters
    }
carry-long = A link with the whole proof would be { $length } characters long, more than many programs pass on whole. Save the case instead.
copy-message = Copy this as a message
gift-title = Bring your own evidence
gift-hint = What dig +dnssec, kdig +dnssec or drill -D printed; DoH responses in JSON; an RFC 9102 chain; a saved case. It is checked on this device and sent nowhere.
gift-label = Paste it here
gift-check = Check it
problem-file = The file “{ $detail }” can’t be read.
problem-file-act = Check that it is a file and not a folder, that it is still in its place, and that you may read it. Then choose it again.
lacks-title = What is missing
lacks-count = { $count ->
    [one] One answer that a whole chain needs is not in what you gave:
   *[other] { $count } answers that a whole chain needs are not in what you gave:
}
lacks-more = { $count ->
    [one] and one more
   *[other] and { $count } more
}
lacks-answers = { $count ->
    [one] the one that is missing
   *[other] the { $count } that are missing
}
lacks-ask = Ask { $provider } for { $what }
lacks-asking = Asking { $provider } for what is missing

## Without a network, and the foot
licences = Licences

## How deep: the story, its details, its bytes
depth-story = Story
depth-details = Details
depth-bytes = Bytes
depth-story-says = The pictures, what they say, and what to do.
depth-details-says = Also the terms, the rules with their RFCs, and every value that was checked.
depth-bytes-says = Also every byte that was signed, digested or hashed, field by field.

## Presenting
present-position = { $step } of { $all }
present-leave = Stop presenting
keys-letters = P and ? act when pressed alone
keys-where = P and ? work while the focus is on the stage and its controls, or nowhere.

## The strip, to take along
print-handout = Print a one-page handout
print-strip = Print the strip
strip-svg = Save the strip as SVG
strip-png = Save the strip as PNG
panel-png = Save this panel as PNG
strip-png-busy = Drawing the picture
strip-png-failed = This browser could not draw the picture. The SVG has the same content.

## Embed this
embed-this = Embed this
embed-title = Show this proof on a page of yours
embed-records = Records
embed-frozen = As recorded: the same for every reader
embed-live = Live: each reader’s browser asks a resolver anew
embed-frozen-only = These records begin at a trust anchor of their own. A live proof begins at the root’s, so this one can be shown as recorded only.
embed-panel = Opens with
embed-panel-own = the story’s own first panel
embed-width = Width
embed-width-all = as wide as the text around it
embed-width-most = { $width } pixels at most
embed-language-own = as the reader has it
embed-plays = Plays by itself once it is in sight
embed-preview = What a reader sees
embed-into = Written for
embed-copy = Copy this
embed-case = Save { $file }: the records; it belongs beside your page
embed-still = Save { $file }: the picture for readers without scripts, and for paper
embed-policy = If your pages have a Content-Security-Policy, add { $home } to its script-src and its frame-src.

## Transcript
transcript = Transcript: the whole story as text
transcript-copy = Copy the transcript

## Handout
handout = A page to hand out
handout-prints = DS at the parent
handout-anchor = Trust anchor
handout-keys = DNSKEY
handout-key = { $tag }, flags { $flags }, { $algorithm }
handout-valid = Their RRSIG
handout-nothing = No keys here.
handout-answer = The answer: { $name } { $type }, signed by key { $tag }, valid until { $until }.
handout-until = The first signature of this chain expires on { $until }.
handout-until-then = From then on it would be bogus, unless somebody signs again.
handout-more = { $count ->
    [one] One more is not shown here.
   *[other] { $count } more are not shown here.
}
handout-terms = What the words mean
handout-sources = Resolver: { $resolver }. Rules: { $rules }. Made by { $site }.
handout-laboratory = our laboratory’s
handout-unknown = not known

## Glossary
glossary = Glossary: all the terms
glossary-says = Each with where an RFC defines it; RFC 9499 is the dictionary of the DNS.
glossary-comic = In the comic: { $word }

## Charts: three ways to survey the same proof
charts = The whole chain at a glance
charts-choice = Shown as
chart-map = Map
chart-time = Time
chart-graph = Graph

## Time view
time-none = No signature’s dates were checked here.
time-now = { $when }: the check
time-closing = The further from the check, the closer together the days are on this axis.
time-rrset = { $type } of { $owner }
time-more = and { $count } more
time-tag = First to expire.
time-tag-broke = The proof broke here.
time-first = First to expire: the signature over { $what }, { $span } after this check, on { $when }.
time-breaks = { $verdict ->
    [secure] From then on { $what } can’t be proven any more, and neither can { $name }, unless { $zone } signs it again before.
    [insecure] From then on { $what } can’t be proven any more, nor that { $name } is unsigned, unless { $zone } signs it again before.
   *[other] From then on { $what } can’t be proven any more either, unless { $zone } signs it again before.
}
time-breaks-keys = { $verdict ->
    [secure] From then on nothing in or below { $zone } can be proven any more, { $name } included, unless { $zone } signs its keys again before.
    [insecure] From then on nothing in or below { $zone } can be proven any more, not even that { $name } is unsigned, unless { $zone } signs its keys again before.
   *[other] From then on nothing in or below { $zone } can be proven any more, unless { $zone } signs its keys again before.
}
time-others = { $count ->
    [one] One more signature over the same records lasts longer. It was not checked here: one that holds is enough.
   *[other] { $count } more signatures over the same records last longer. They were not checked here: one that holds is enough.
}
time-also = { $count ->
    [one] One more signature of this zone expires at the same moment.
   *[other] { $count } more signatures of this zone expire at the same moment.
}
time-ran-out = The signature over { $what } had expired { $span } before this check, on { $when }.
time-broke = Since then { $what } can’t be proven, until { $zone } signs it again.
time-not-begun = The signature over { $what } is valid only from { $when }, { $span } after this check.
time-not-begun-act = Before that it proves nothing. Whoever signs { $zone } must set the signer’s clock right and sign again.
time-never = The signature over { $what } is never valid: it ends on { $when }, before it begins.
time-never-act = Whoever signs { $zone } must sign again, with an end after the beginning.
time-broke-at = The proof broke at { $zone }.
time-stopped-at = The proof could not go on at { $zone }.
time-cause = { $cause }.
time-should = What should hold there: { $rule }
time-no-date = The dates are not the cause: other dates alone would fix nothing.
time-show = Show that panel
time-held = Of what the proof rests on above the break, the first to expire is the signature over { $what }, { $span } after this check, on { $when }.
time-tag-held = Of what held, the first to expire.
time-cut = The chain is proven to end above { $name }. Only the dates above that point count; below it nothing has to be signed.
time-cut-open = The chain ends without a break, and what lies further down was not checked. Its dates don’t count.
time-valid = Valid until { $when }, { $span } left.
time-expired = Expired on { $when }, { $span } before.
time-not-yet = Not yet valid: begins on { $when }, { $span } after.
time-inverted = Never valid: ends before it begins.
time-vain = In date until { $when }, but proves nothing: it does not hold, or can’t be checked here.
time-idle = The proof does not rest on it.
time-table = The same dates as a table
time-zone = Zone
time-signed = Signature over
time-from = Valid from
time-until = Valid until
time-state = At the check
time-needed = In the proof
time-needed-yes = yes
time-needed-no = no

## Graph
graph-region = Graph of keys, DS records and signatures, zone by zone
graph-legend = Legend
graph-list = The same graph as a list
graph-no-key = no such DNSKEY
graph-anchor-alone = trust anchor
graph-absent = does not exist
graph-said-absent = said not to exist
graph-digest-type = digest type { $number }
graph-anchor = anchor
graph-unused = not used
graph-valid = valid
graph-invalid = invalid
graph-expired = expired
graph-not-yet = not yet valid
graph-missing = missing
graph-unsupported = not supported
graph-unsigned = unsigned
graph-open = can’t tell
graph-signs = RRSIG by { $from } over { $to }: { $state }
graph-digests = Digest in { $from } of { $to }: { $state }
graph-delegates = Delegation from { $from } to { $to }: { $state }
graph-denies = Denial of { $to } by { $from }: { $state }
graph-leads = Alias from { $from } to { $to }: { $state }
graph-legend-sep = DNSKEY with the SEP flag (usually a KSK)
graph-legend-key = DNSKEY without it (usually a ZSK)
graph-legend-anchor = DNSKEY that a trust anchor vouches for
graph-legend-idle = DNSKEY that is revoked or signs nothing here
graph-legend-missing = DNSKEY that was looked for and is not there
graph-legend-ds = DS, in the parent zone
graph-legend-rrset = RRset
graph-legend-nsec = NSEC or NSEC3
graph-legend-absent = what is denied
graph-legend-signs = signature (RRSIG)
graph-legend-digests = digest of a key
graph-legend-bad = invalid, expired or missing
graph-legend-weak = not supported, unsigned, not used or open
graph-legend-delegates = delegation
graph-legend-denies = denial
graph-legend-leads = alias
