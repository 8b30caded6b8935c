### The story: titles, captions (at most two short sentences) and asides. Names arrive without their final dot.

root = the root
span-years = { $count ->
    [one] 1 year
   *[other] { $count } years
}
span-days = { $count ->
    [one] 1 day
   *[other] { $count } days
}
span-hours = { $count ->
    [one] 1 hour
   *[other] { $count } hours
}
span-minutes = { $count ->
    [one] 1 minute
   *[other] { $count } minutes
}
span-seconds = { $count ->
    [one] 1 second
   *[other] { $count } seconds
}

## Before the story, staged
forged-title = Before seals
    .alt = Staged, not from any record: a magpie drops a letter for { $name } into the box, and the pigeon comes second.
forged-caption = A letter without a seal: whoever gets there first is believed. Guess who got up early.
forged-aside = Plain DNS works like this: the first answer that looks right is taken. What follows is from real records; this scene is not.

## The question
question-title = The question goes out
    .alt = The owl hands the pigeon a slip that asks for { $name }, type { $type }, with signatures.
question-caption = We ask for the { $type } records of { $name }, and for the seals as well. The pigeon carries; it is not asked to judge.
question-aside = The question has the DO bit set: signatures, please. And CD: the resolver may keep its own opinion.

## The letter
bundle-title = One letter, one seal
    .alt = The { $type } records of { $owner } fly from their house on to one sheet, and one seal is pressed on it.
bundle-caption = All { $type } records of { $owner } make one letter, under one seal. None can be slipped in or taken out.
bundle-aside = Signatures cover whole RRsets, never single records. Another type at the same name is another letter with a seal of its own.
arrives-title = A letter arrives
    .alt = The pigeon delivers an open letter: { $owner }, with its records written on it.
arrives-sealed-caption = Here is the answer, and a seal hangs at its foot. Anybody may read it; the question is who sealed it.
arrives-bare-caption = Here is the answer, and nothing hangs at its foot. Anybody could have written it.
arrives-aside = A letter, not an envelope: DNSSEC hides nothing.

## The mill
mill-title = What the mill is for
    .alt = The bytes of the letter of { $owner } { $type } run through the mill; a strip of notches comes out.
mill-caption = The mill grinds any letter to one short row of notches. Change a single character, and the whole row is another.
mill-aside = A hash: always the same length, and no way back. It hides nothing; DNSSEC encrypts nothing at all.

## The seal
compare-title = Seal against card
    .alt = The seal over { $owner } { $type } lies beside the card { $tag } of { $zone }. Emblem and rim fit.
compare-holds-caption = The notches must be those on the seal’s rim. And card { $tag } says: only my ring could press this.
compare-aside = Emblem and rim are two pictures of one calculation: the card answers “fits” or nothing. A signature is no private key, nor can it be moved to another letter.
cracked-title = The seal doesn’t fit
    .alt = The seal over { $owner } { $type } breaks in two: it does not fit the records.
cracked-caption = This letter and this seal don’t belong together. Forger or slip of the pen, nobody gets to act on it.
expired-title = Past its date
    .alt = The seal over { $owner } { $type } was valid until { $until }, which is over.
expired-caption = This seal was good until { $until }, and not a day longer. Only { $zone } can press a fresh one.
not-yet-title = Before its time
    .alt = The seal over { $owner } { $type } is valid from { $from } on, which is still to come.
not-yet-caption = This seal begins to count on { $from }. Either it is early, or a clock is late.
bare-title = No seal
    .alt = A letter for { $owner } { $type } without any seal.
bare-caption = { $zone } seals what it sends, and this came without. So nobody gets to rely on it.
stranger-title = A stranger’s ring
    .alt = The seal over { $owner } { $type } names a card that { $zone } does not have.
stranger-caption = The seal names card { $tag }. There is no such card in the rack of { $zone }.
wrong-house-title = Sealed next door
    .alt = The seal over { $owner } { $type } was not pressed by { $zone }.
wrong-house-caption = This was sealed by a house whose business it is not. Only { $zone } may speak for { $owner }.
unreadable-title = A seal of another make
    .alt = The seal over { $owner } { $type } is of an algorithm that cannot be checked here.
unreadable-caption = This seal is of a make that nobody here can test. That says nothing against it, and nothing for it.
flaw-title = The seal doesn’t count
    .alt = The seal over { $owner } { $type } may not be used.
flaw-caption = There is a seal, but by the rules it doesn’t count. The diagnosis below says which rule.
flaw-aside = Tampering and mistakes look alike from here. Most broken seals are accidents.

## The two halves of a key
halves-title = The ring stays home
    .alt = Behind a curtain of { $zone } stands the ring; its seal and the card { $tag } come out, the ring does not.
halves-caption = The card goes out to everybody, and can only check. The ring that seals stays behind the curtain of { $zone }.
halves-aside = Public and private key. The ring may live in a safe machine, or with a provider: the house isn’t always the owner’s.

## The rack
rack-title = Who says the card is genuine?
    .alt = The cards of { $zone } stand in a rack under the great seal { $tag }. The ring stays behind a curtain.
rack-caption = Who says the card is genuine? The ring of card { $tag } has sealed the whole rack, its own card included.
rack-single-caption = One ring is enough for { $zone }: it seals letters and rack alike. Its card { $tag } stands alone under its own seal.
rings-title = Why two rings
    .alt = In { $zone } the ring of card { $letters } seals letters, and the ring of card { $rack } seals the rack alone.
rings-caption = Ring { $letters } is for letters, in daily use. The great ring { $rack } is for the rack alone, and can rest in a safe.
rings-aside = Cards for letters can be changed without asking the parent, for it knows the great one alone. Many houses do with one ring for both.
rollover-title = A ring is being changed
    .alt = Two great cards stand in the rack of { $zone }: { $tag }, whose ring sealed it, and { $other } beside it.
rollover-caption = Two great cards in the rack of { $zone }: { $tag }, whose ring sealed it, and { $other }. One takes over, or stands by.
rollover-aside = A rollover: the new card is shown beside the old one until everybody has seen it. Only then does the old ring retire.
rack-aside = A rack that seals its own card proves nothing yet. Somebody else must know the great card.
rack-single-aside = One card that seals letters and rack: a CSK. It proves nothing yet: somebody else must know it.

## The ledger
ledger-title = The parent’s ledger
    .alt = The fingerprint of the great card { $tag } of { $zone } lies beside the print in the ledger of { $keeper }. They agree.
ledger-caption = One house up, { $keeper } keeps a ledger of its children. The print of card { $tag } is in it, digit by digit.
ledger-aside = The print is of the owner’s name and the card together. Several may stand there; one that fits is enough.
ledger-stranger-title = A print of no card here
    .alt = The ledger of { $keeper } holds a print of card { $tag }, and in the rack of { $zone } there is no such card beside it.
ledger-stranger-caption = The ledger has a print of card { $tag }. The rack of { $zone } has no such card.
mismatch-title = The wrong fingerprint
    .alt = Two fingerprints for card { $tag } of { $zone } side by side: they differ.
mismatch-caption = Card { $tag } mills to one fingerprint, the ledger holds another. House and parent must agree before anybody is let in.
mismatch-aside = This is what is left after a key was changed and the parent was not told.
unusable-title = A card that doesn’t count
    .alt = The two fingerprints for card { $tag } of { $zone } agree, but the card may not be used.
unusable-caption = The print of card { $tag } fits. But by its own markings this card may vouch for nothing.
unusable-aside = A card can be withdrawn (REVOKE), or not be meant for zones at all. Then its print is worth nothing.
pageseal-title = The page is sealed too
    .alt = The ledger page about { $child } carries a seal by { $parent }. It holds.
pageseal-caption = The page about { $child } has a seal of its own, pressed by { $parent } with ring { $tag }. So, one house higher.
pageseal-aside = A DS is signed by the parent, not by the child: it is the parent’s word about the child.
repeat-title = And up we go
    .alt = The same checks for further houses, all of which hold.
repeat-down-title = And down we go
    .alt = The same checks for the houses on the way, all of which hold.
repeat-above-title = Above the break
    .alt = The same checks for the houses above, all of which hold.
repeat-caption = The same questions at every house on the way, { $zone } first. Every answer was yes.
repeat-one-caption = The same questions for { $zone }: cards, rack and print. Every answer was yes.
repeat-above-caption = Above, all is in order: { $zone } and every house up to the stone. Nothing to mend there.
repeat-aside = Each house in between was checked like the first. The map has every step.

## The stone
stone-title = Carved in stone
    .alt = The fingerprint of the great card { $tag } of { $zone } lies beside the one carved in stone. They agree.
stone-caption = Above { $zone } there is nobody left to ask. The print of card { $tag } stands in a stone that this page brought along.
stone-aside = The stone came with this page, so the page itself must be trusted. It was here before the question.
stone-mismatch-title = Not what the stone says
    .alt = The fingerprint carved in stone lies beside what { $zone } shows: none of its cards fits.
stone-mismatch-caption = The print of { $zone } is not the one in the stone. Below this nothing can be proven.

people-title = Who cut the stone
    .alt = Staged, not from any record: people watch the curtain behind which the root’s ring is used, four times a year.
people-caption = For the real root, people do: four times a year they meet, before witnesses and cameras, to use its ring.
people-aside = The root KSK ceremonies, held by IANA. Their key comes with resolvers, systems and this page; nobody has to look it up.

## No seals, by arrangement
postcard-title = Just a postcard
    .alt = The sealed register of { $parent } says that { $child } has no fingerprint: { $child } seals nothing.
postcard-caption = { $child } seals nothing, and the sealed register of { $parent } confirms it. Quite normal: it may well be true, only nobody vouches for it.
postcard-unsupported-title = Prints of another make
    .alt = The ledger of { $parent } has prints for { $child }, all of a make that cannot be tested here.
postcard-unsupported-caption = { $parent } vouches for { $child } only with prints of a make that cannot be tested here. That counts as a postcard.
postcard-retired-title = Prints for a worn-out press
    .alt = The ledger of { $parent } has prints for { $child }, all for a seal press that is retired.
postcard-retired-caption = { $parent } vouches for { $child } only by a kind of seal that the strict rules no longer count. That leaves a postcard.
postcard-optout-title = Perhaps just a postcard
    .alt = The sealed register of { $parent } has a gap where { $child } would stand; houses in it may seal nothing.
postcard-optout-caption = The register of { $parent } says: in this gap there may be houses that seal nothing. So { $child } can’t be expected to.
postcard-unread-title = Blotted too often
    .alt = The register of { $parent } is blotted so often that it is not read; { $child } counts as a house that seals nothing.
postcard-unread-caption = The register of { $parent } is blotted so often that nobody has to read it. By the rules { $child } counts as a postcard.
postcard-aside = Not evil, not proven false. And a sealed letter is no more secret than a postcard.

## Proof of nobody
gap-title = Proof of nobody
    .alt = A line of names in the sealed register of { $zone }: { $from } leads straight on to { $to }. That decides about { $name }, type { $type }.
blots-title = Proof of nobody
    .alt = A ring of hashed names in the sealed register of { $zone }: { $from } leads straight on to { $to }. That decides about { $name }, type { $type }.
gap-name-caption = Between these two there is nobody, and the page that says so is sealed. So { $name } does not exist: proven, not just unheard of.
gap-type-caption = The register lists what { $name } has, and { $type } is not among it. The page is sealed, so the absence is proven.
gap-wildcard-caption = The answer was filled in from a form for any name. This page proves that { $name } has no line of its own.
gap-optout-caption = In this gap there may be houses that seal nothing. So nobody can say for sure whether { $name } is one of them.
gap-no-ds-caption = The register of { $zone } lists what it has about { $name }. A fingerprint is not among it.
gap-unread-title = Blotted too often
    .alt = The register of { $zone } is blotted so often that it is not read; it says nothing about { $name }, type { $type }.
gap-unread-caption = The register of { $zone } is blotted so often that nobody has to read it. By the rules that counts as unsigned.
gap-broken-title = No proof of nobody
    .alt = What came from the register of { $zone } does not prove that there is no { $name }, type { $type }.
gap-broken-caption = The answer says there is nothing, and the register doesn’t prove it. An absence without a seal could be anybody’s.
gap-aside = The pages are made and sealed beforehand; nobody seals a lie on demand.
blots-aside = Names are blotted here, so that the register can’t be read through. Blots can be guessed.
gap-nobody = nobody
gap-there = is there
gap-below = only names below it
gap-unsigned = opt-out gap
gap-widened = gaps drawn wider than they are
role-asked = asked for
role-encloser = closest encloser
role-next-closer = next closer
role-wildcard = wildcard

## Another name
forward-title = Care of somebody else
    .alt = A letter at { $from } that only names another address.
cname-caption = { $from } is an alias: the letter only says to ask for { $to }. It is sealed like any other.
dname-caption = Everything under one name was moved to another. The new address follows from the sealed letter by rule.
forward-aside = The next letter needs a proof of its own.

## Nothing came
lost-title = It never arrived
    .alt = An empty tray: { $name }, type { $type } did not come.
lost-caption = { $type } for { $name } can’t be had. That proves nothing and accuses nobody: try again, or send another pigeon.
missing-caption = The chain needs { $type } for { $name }, and it isn’t there. By the rules the chain ends here, unproven.
lost-aside = A missing answer is neither good nor bad news.

## The end
verdict-title = Looking back down
    .alt = A street of houses from the lighthouse on its rock down to { $name }, each with its mark.
verdict-secure-caption = Every seal holds, from the stone down to the letter. { $name } published this, and nobody has changed a word.
verdict-insecure-caption = The chain ends by arrangement before { $name }. What came may be true, but no seal says so.
verdict-bogus-caption = One link is broken, so nothing below it counts. Whoever asks for { $name } with care gets no answer at all.
verdict-indeterminate-caption = Something needed for { $name } did not come. Until it does, this is neither proven nor broken.
verdict-aside = Secure means: this is what the zone published. It does not mean that the site is good.

## What a resolver does
delivery-title = Handed over
    .alt = The owl puts the answer for { $name } { $type } into the visitor’s box.
delivery-caption = A resolver that checks like this hands the answer over, marked as checked. A forged one is refused.
delivery-aside = The mark is the AD bit. There is no green lock for it in browsers: most programs trust their resolver, and show nothing.
unmarked-title = Handed over, unmarked
    .alt = The owl puts a postcard for { $name } { $type } into the visitor’s box.
unmarked-caption = A resolver that checks hands this over too, only without its mark. Unsigned is not unsafe; it is unproven.
refusal-title = Refused at the door
    .alt = The answer for { $name } { $type } lies in the tray; the visitor’s box gets word of a failure.
refusal-caption = A resolver that checks refuses this answer, and says SERVFAIL. No answer is better than one that may be forged.
refusal-aside = To the visitor the site looks down. Only who is named in the diagnosis can mend it; another resolver that checks says the same.

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
say-up = And up we go.
label-card-says = the card says
label-ledger-says = the ledger says
label-stone-says = the stone says
label-no-print = no print
label-until = until { $date }
label-from = from { $date }
label-late = { $span } late
label-early = { $span } early
label-today = checked on
label-root = . root
label-more = { $count } more
label-see = see
label-differ = { $count } of { $all } differ
