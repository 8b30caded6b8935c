### The story that the page opens with, and its terms; names arrive without their final dot.

root = the root

## Before the story, staged
forged-title = Before seals
    .alt = Staged, not from any record: a magpie drops a letter for { $name } into the box, and the pigeon comes second.
forged-caption = A letter without a seal: whichever arrives first is believed. The magpie forged hers, and got up early.
forged-aside = Plain DNS works like this: the first answer that looks right is taken. What follows comes from real records; this scene does not.

## The question
question-title = The question goes out
    .alt = The owl hands the pigeon a slip that asks for { $name }, type { $type }, with signatures.
question-caption = The owl is your browser: it asks for the { $type } records of { $name }, and for the seals. The pigeon is the resolver: it carries, and need not be honest.
question-aside = The question has the DO bit set: signatures, please. And CD: the resolver may keep its own opinion.

## The letter
bundle-title = One letter, one seal
    .alt = The { $type } records of { $owner } fly from their house on to one sheet, and one seal is pressed on it.
bundle-caption = All { $type } records of { $owner } make one letter, under one seal. None can be slipped in or taken out unseen.
bundle-aside = Signatures cover whole RRsets, never single records. Another type at the same name is another letter with a seal of its own.
arrives-title = A letter arrives
    .alt = The pigeon delivers an open letter: { $owner }, with its records written on it.
arrives-sealed-caption = Here is the answer, and a seal hangs at its foot. Anybody may read it; the question is who sealed it.
arrives-aside = A letter, not an envelope: DNSSEC hides nothing.

## The mill
mill-title = What the mill is for
    .alt = The bytes of the letter of { $owner } { $type } run through the mill; a strip of notches comes out.
mill-caption = The mill grinds any letter to one short row of notches. Change one character, as the magpie does, and the whole row changes.
mill-aside = A hash: always the same length, and no way back. It hides nothing; DNSSEC encrypts nothing at all. The second row is this very letter’s with its last bit changed, milled here as well; only the magpie is staged.

## The seal
compare-title = Seal against card
    .alt = The seal over { $owner } { $type } lies beside the card { $tag } of { $zone }. Emblem and rim fit.
compare-holds-caption = The notches must match those on the seal’s rim. And card { $tag } says: only my ring could press this.
compare-aside = Emblem and rim show one calculation: the card answers “fits” or nothing. A signature is not a private key, and can’t be moved to another letter.

## The two halves of a key
halves-title = The ring stays home
    .alt = Behind a curtain of { $zone } stands the ring; its seal and the card { $tag } come out, the ring does not.
halves-caption = The card goes out to everybody, and can only check. The ring that seals stays behind the curtain of { $zone }.
halves-aside = Public and private key. The ring may be kept in a secure machine, or by a provider: the house isn’t always the owner’s.

## The rack
rack-title = Who says the card is genuine?
    .alt = The cards of { $zone } stand in a rack under the great seal { $tag }. The ring stays behind a curtain.
rack-caption = Anybody can print a card, so who says that this one is genuine? The ring of card { $tag } sealed the whole rack, its own card included.
rings-title = Why two rings
    .alt = In { $zone } the ring of card { $letters } seals letters, and the ring of card { $rack } seals the rack alone.
rings-caption = Ring { $letters } is for letters, in daily use. The great ring { $rack } is for the rack alone, and can rest in a safe.
rings-aside = Cards for letters can be changed without asking the parent, which knows only the great one. Many houses use one ring for both.
rack-aside = A rack that seals its own card proves nothing yet. Somebody else must know the great card. The magpie is staged.

## The ledger
ledger-title = The parent’s ledger
    .alt = The fingerprint of the great card { $tag } of { $zone } lies beside the print in the ledger of { $keeper }. They agree.
ledger-caption = One house up, { $keeper } keeps a ledger of its children. The print of card { $tag } is in it, digit for digit.
ledger-aside = The print is made from the owner’s name and the card together. A ledger may have several; one that fits is enough.
pageseal-title = The page is sealed too
    .alt = The ledger page about { $child } carries a seal by { $parent }. It holds.
pageseal-caption = The page about { $child } has a seal of its own, pressed by { $parent } with ring { $tag }. So the parent stands by that print.
pageseal-aside = A DS is signed by the parent, not by the child: it is the parent’s word about the child.
climb-title = One house up
    .alt = By night on the hill, the owl goes from the house of { $child } up to that of { $parent }, where the ledger lies.
climb-caption = The ledger with that print is one house up, with { $parent }. So we climb there, and ask again what we asked at { $child }.
climb-aside = Each zone’s key is vouched for by the zone above it. So a chain is checked from the answer upwards, up to a key already known.
repeat-title = And up we go
    .alt = The same checks for further houses, all of which hold.
repeat-one-caption = The same questions for { $zone }: cards, rack and print. Every answer was yes.
repeat-aside = Each house in between was checked like the first. The map has every step.

## The stone
stone-title = Carved in stone
    .alt = The fingerprint of the great card { $tag } of { $zone } lies beside the one carved in stone. They agree.
stone-caption = Above { $zone } there is nobody left to ask. The print of card { $tag } is carved in a stone that this page brought along.
stone-aside = The stone came with this page, so the page itself must be trusted. It was here before the question.
people-title = Who cut the stone
    .alt = Staged, not from any record: people watch the curtain behind which the root’s ring is used, four times a year.
people-caption = At the real root, people use the ring: four times a year they meet, with witnesses and cameras.
people-aside = These are IANA’s root KSK ceremonies. The root’s key comes with resolvers, systems and this page; nobody has to look it up.

## The end
verdict-title = Looking back down
    .alt = A street of houses from the lighthouse on its rock down to { $name }, each with its mark.
verdict-secure-caption = Every seal holds, from the stone down to the letter: this is what was published for { $name }. It does not mean that the site is good.
verdict-aside = Secure: nobody changed a word on the way. Whether what was published is true, no seal can say.

## What a resolver does
delivery-title = Handed over
    .alt = The owl puts the answer for { $name } { $type } into the visitor’s box.
delivery-caption = A resolver that checks like this hands the answer over, marked as checked. A forged one is refused.
delivery-aside = The mark is the AD bit. Browsers show no green lock for it: most programs trust their resolver, and show nothing. The magpie is staged.

## What it comes to
recap-title = What it comes to
    .alt = A seal, a card, a print and a stone, each above its name in DNSSEC: RRSIG, DNSKEY, DS and trust anchor.
recap-caption = The seal is a signature, and the card the key that checks it. The print is the parent’s word for that key, and the stone is what was known before.
recap-aside = All four are drawn from the records of this story.
try-own = Now try a name of your own

## In the pictures: a few words each
say-late = Too late?
say-who = Says who?
label-staged = staged scene
label-you = you
label-ring = seals, and stays
label-card = checks, and travels
label-letters = for letters
label-rack = for the rack
label-yearly = four times a year
say-address = { $name }, { $type }?
say-seals = With seals, please.
label-until = until { $date }
label-root = . root
label-more = { $count } more
who-owl = your browser
who-pigeon = the resolver
who-magpie = a forger
label-do = DO: with signatures
label-ad = AD: checked
label-tag = tag { $tag }
label-changed = one character changed
label-seal = seal
label-specimen = card
label-print = print
label-stone = stone

## Terms
term-plain = DNS without DNSSEC
    .text = Answers carry no signatures: the first that matches the question is believed (RFC 3833 2.1).
term-query = Query
    .text = A question to the DNS. With the DO bit it asks for signatures too (RFC 4035 3.2.1).
term-rrset = RRset
    .text = All records of one name and type. DNSSEC signs them together, never one by one (RFC 2181 5).
term-rrsig = RRSIG
    .text = A signature over an RRset, with the signer’s name, the tag of its key and a time of validity (RFC 4034 3).
term-digest = Digest
    .text = A number of fixed length that a hash function computes from any octets. With RSA and ECDSA it is the digest that is signed (RFC 5702 3).
term-keys = Public and private key
    .text = The private key makes signatures and stays with its owner. The public key only checks them, and is published (RFC 4033 3.1).
term-dnskey = DNSKEY
    .text = A public key of a zone. It lets anybody check signatures, and lets nobody make them (RFC 4034 2).
term-rings = KSK and ZSK
    .text = The key-signing key signs only the DNSKEY RRset, the zone-signing key all other RRsets (RFC 6781 3.1).
term-ds = DS
    .text = A digest of a child zone’s key, published and signed by the parent (RFC 4034 5).
term-trust-anchor = Trust anchor
    .text = A key, or its digest, that is known before any question is asked. IANA publishes that of the root (RFC 9718).
term-chain = Chain of trust
    .text = The links from a trust anchor down to the answer, each signed by the one above (RFC 4033 3.1).
term-resolver = Validating resolver
    .text = It checks for its clients: it sets the AD bit on secure answers, and answers SERVFAIL to bogus ones (RFC 4035 3.2.3, 5.5).
