### The other scenes: titles, captions (at most two short sentences) and asides. Names arrive without their final dot.

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

## The letter
arrives-bare-caption = Here is the answer, and nothing hangs at its foot. Anybody could have written it.

## The seal
cracked-title = The seal doesn’t fit
    .alt = The seal over { $owner } { $type } breaks in two: it does not fit the records.
cracked-caption = This letter and this seal don’t belong together. Forgery or slip of the pen, nobody may act on it.
expired-title = Past its date
    .alt = The seal over { $owner } { $type } was valid until { $until }, which has passed.
expired-caption = This seal was good until { $until }, and not a day longer. Only { $zone } can press a fresh one.
not-yet-title = Before its time
    .alt = The seal over { $owner } { $type } is valid from { $from }, which is still to come.
not-yet-caption = This seal starts to count on { $from }. Either it is early, or a clock is slow.
bare-title = No seal
    .alt = A letter for { $owner } { $type } without any seal.
bare-caption = { $zone } seals what it sends, but this came without a seal. So nobody may rely on it.
stranger-title = A stranger’s ring
    .alt = The seal over { $owner } { $type } names a card that { $zone } does not have.
stranger-caption = The seal names card { $tag }. The rack of { $zone } has no such card.
wrong-house-title = Sealed next door
    .alt = The seal over { $owner } { $type } was not pressed by { $zone }.
wrong-house-caption = This was sealed by a house that has no business here. Only { $zone } may speak for { $owner }.
unreadable-title = An unfamiliar kind of seal
    .alt = The seal over { $owner } { $type } uses an algorithm that can’t be checked here.
unreadable-caption = This seal is of a kind that can’t be tested here. That says nothing against it, and nothing for it.
flaw-title = The seal doesn’t count
    .alt = The seal over { $owner } { $type } may not be used.
flaw-caption = There is a seal, but by the rules it doesn’t count. The diagnosis below says which rule.
flaw-aside = Tampering and mistakes look alike from here. Most broken seals are accidents.

## The rack
rack-single-caption = One ring is enough for { $zone }: it seals both letters and rack. Its card { $tag } stands alone under its own seal.
rollover-title = A ring is being changed
    .alt = Two great cards stand in the rack of { $zone }: { $tag }, whose ring sealed it, and { $other } beside it.
rollover-caption = Two great cards are in the rack of { $zone }: { $tag }, whose ring sealed it, and { $other }. One takes over, or stands by.
rollover-aside = A rollover: the new card is shown beside the old one until everybody has seen it. Only then does the old ring retire.
rack-single-aside = One card that seals letters and rack: a CSK. It proves nothing yet: somebody else must know it.

## The ledger
ledger-stranger-title = A print that fits no card
    .alt = The ledger of { $keeper } holds a print of card { $tag }, but the rack of { $zone } has no such card.
ledger-stranger-caption = The ledger has a print of card { $tag }. The rack of { $zone } has no such card.
ledger-no-card-caption = The ledger of { $keeper } has the print of a card { $tag }. No card in the rack of { $zone } makes that print.
ledger-no-card-single-caption = The ledger of { $keeper } has the print of a card { $tag }. The only card in the rack of { $zone } makes another one.
mismatch-title = The wrong fingerprint
    .alt = Two fingerprints for card { $tag } of { $zone } side by side: they differ.
mismatch-caption = The mill turns card { $tag } into one fingerprint; the ledger holds another. House and parent must agree before anybody is let in.
mismatch-aside = This is what happens when a key is changed and the parent is not told.
unusable-title = A card that doesn’t count
    .alt = The two fingerprints for card { $tag } of { $zone } agree, but the card may not be used.
unusable-caption = The print of card { $tag } fits. But by its own markings, this card may vouch for nothing.
unusable-aside = A card can be revoked (REVOKE), or not be meant for zones at all. Then its print is worth nothing.
repeat-down-title = And down we go
    .alt = The same checks for the houses on the way, all of which hold.
repeat-above-title = Above the break
    .alt = The same checks for the houses above, all of which hold.
repeat-caption = The same questions at every house on the way, { $zone } first. Every answer was yes.
repeat-above-caption = The cards of { $zone } are in order, and so is every house above, up to the stone. The break is below them.

## The stone
stone-mismatch-title = Not what the stone says
    .alt = The fingerprint carved in stone lies beside what { $zone } shows: none of its cards fits.
stone-mismatch-caption = The print of { $zone } is not the one in the stone. Nothing below it can be proven.
stone-first-caption = This chain ends before it reaches the letter, so it is told from the stone down. The print of card { $tag } of { $zone } is carved in it.

## No seals, by arrangement
postcard-title = Just a postcard
    .alt = The sealed register of { $parent } says that the ledger has no fingerprint of { $child }.
postcard-caption = { $parent } has no print of { $child }, and its sealed register confirms this. Quite normal: what { $child } says may be true, but nobody vouches for it.
postcard-unsupported-title = An unfamiliar kind of print
    .alt = The ledger of { $parent } has prints for { $child }, all of a kind that can’t be tested here.
postcard-unsupported-caption = { $parent } vouches for { $child } only with prints of a kind that can’t be tested here. That counts as a postcard.
postcard-retired-title = Prints for a retired press
    .alt = The ledger of { $parent } has prints for { $child }, all for a seal press that has been retired.
postcard-retired-caption = { $parent } vouches for { $child } only by a kind of seal that the strict rules no longer accept. That leaves a postcard.
postcard-optout-title = Perhaps just a postcard
    .alt = The sealed register of { $parent } has a gap where { $child } would be; houses in it may seal nothing.
postcard-optout-caption = The register of { $parent } says: this gap may hold houses that seal nothing. So { $child } can’t be expected to seal.
postcard-unread-title = Too many blots
    .alt = The register of { $parent } is blotted so often that it is not read; { $child } counts as a house that seals nothing.
postcard-unread-caption = The register of { $parent } is blotted so often that nobody has to read it. By the rules, { $child } counts as a postcard.
postcard-aside = Not evil, not proven false. And a sealed letter is no more secret than a postcard.

## Proof of nobody
gap-title = Proof that nobody is there
    .alt = A line of names in the sealed register of { $zone }: { $from } leads straight on to { $to }. That decides about { $name }, type { $type }.
blots-title = Proof that nobody is there
    .alt = A ring of hashed names in the sealed register of { $zone }: { $from } leads straight on to { $to }. That decides about { $name }, type { $type }.
gap-name-caption = Between these two there is nobody, and the page that says so is sealed. So { $name } does not exist: proven, not just unheard of.
gap-type-caption = The register lists what { $name } has, and { $type } is not on the list. The page is sealed, so this is proven.
gap-wildcard-caption = The answer was filled in on a form for any name. This page proves that { $name } has no entry of its own.
gap-optout-caption = This gap may hold houses that seal nothing. So nobody can say for sure whether { $name } is one of them.
gap-nobody-optout-caption = { $zone } says that there is no { $name }. But this gap leaves out houses that seal nothing, so that can’t be proven.
gap-no-ds-caption = The register of { $zone } lists what it has about { $name }. There is no fingerprint on the list.
gap-unread-title = Too many blots
    .alt = The register of { $zone } is blotted so often that it is not read; it says nothing about { $name }, type { $type }.
gap-unread-caption = The register of { $zone } is blotted so often that nobody has to read it. By the rules, that counts as unsigned.
gap-broken-title = No proof that nobody is there
    .alt = What came from the register of { $zone } does not prove that there is no { $name }, type { $type }.
gap-broken-caption = The answer says there is nothing, but the pages of the register don’t prove it. So anybody could have said it.
gap-broken-wildcard-caption = The answer was filled in on a form for any name, but the register doesn’t prove that { $name } has no entry of its own.
gap-aside = The pages are made and sealed beforehand; nobody seals a lie on demand.
blots-aside = Names are blotted here, so that nobody can read the whole register. But blots can be guessed.
gap-stands = { $role }: { $stands }
gap-has = { $role }, has { $types }
gap-nobody = nobody
gap-there = is there
gap-below = only names below it
gap-unsigned = opt-out gap
gap-widened = gaps drawn wider than they are
gap-lacks = { $role }: no page for it
role-asked = asked for
role-encloser = closest encloser
role-next-closer = next closer
role-wildcard = wildcard

## Another name
forward-title = Care of somebody else
    .alt = A letter at { $from } that only names another address.
cname-caption = { $from } is an alias: the letter only says to ask for { $to }. It is sealed like any other letter.
alias-round-caption = { $from } leads to { $to }, where we have been already. Nobody ever arrives this way.
alias-long-caption = { $from } leads to yet another name, at the end of a long row of names. Nobody has to follow that far.
dname-caption = Everything under one name has moved to another. The new address follows from the sealed letter by a rule.
dname-broken-caption = By the rule in the sealed letter, it would have to be { $rule }. What came for { $from } leads to { $to } instead.
dname-long-caption = By the rule in the sealed letter, the new name for { $from } would be longer than any name may be. So it leads nowhere.
nowhere-title = The way leads nowhere
    .alt = A letter at { $from } that leads nowhere.
onward-title = From door to door
    .alt = Letters one after the other, each naming only the next address: from { $from } to { $to }.
onward-caption = Every letter only names the next one, from { $from } on to { $to }. Each has a seal of its own, and each holds.
forward-aside = The next letter needs a proof of its own.

## Nothing came
lost-title = It never arrived
    .alt = An empty tray: { $name }, type { $type } did not come.
lost-caption = { $type } for { $name } could not be had. That proves nothing and accuses nobody: try again, or send another pigeon.
missing-caption = The chain needs { $type } for { $name }, but there is none. By the rules, the chain ends here, unproven.
unanchored-title = No stone for this street
    .alt = An empty tray: none of the stones brought along stands above { $name }.
unanchored-caption = None of the stones brought along stands above { $name }. So nothing can be proven about it, or held against it.
lost-aside = A missing answer is neither good nor bad news.

## The end
verdict-insecure-caption = The chain ends before { $name }, by arrangement. What came may be true, but no seal says so.
verdict-insecure-nobody-caption = The register says that there is no { $name }. But it leaves out houses without seals, so that can’t be proven here. Check the spelling first.
verdict-insecure-open-caption = The seals that can be checked here don’t cover the whole answer about { $name }. By the rules nothing is broken: it may well be true.
verdict-absent-caption = Every seal holds, from the stone down to the register. That { $name } has no { $type } records is proven, not just unheard of.
verdict-bogus-caption = One link is broken, so nothing below it counts. A careful resolver gives no answer for { $name } at all.
verdict-indeterminate-caption = Something needed for { $name } did not come, or can’t be read here. For now, this is neither proven nor broken.
verdict-stopped-caption = What came for { $name } takes more work to check than this page takes on, so it stopped. This is neither proven nor broken.

## What a resolver does
unmarked-title = Handed over, unmarked
    .alt = The owl puts a postcard for { $name } { $type } into the visitor’s box.
unmarked-caption = A resolver that checks hands this over too, but without its mark. Unsigned is not unsafe; it is unproven.
refusal-title = Refused at the door
    .alt = The answer for { $name } { $type } lies in the tray; the visitor’s box gets a note of failure.
refusal-caption = A resolver that checks refuses this answer, and says SERVFAIL. No answer is better than one that may be forged.
refusal-nowhere-caption = A resolver that checks gives up here too, and says SERVFAIL. The seals may hold, but the way leads nowhere.
refusal-aside = To the visitor, the site looks down. Only those named in the diagnosis can fix it.

## In the pictures: a few words each
label-card-says = the card says
label-ledger-says = the ledger says
label-stone-says = the stone says
label-no-print = no print
label-from = from { $date }
label-late = { $span } late
label-early = { $span } early
label-today = checked on
label-see = see
label-differ = { $count } of { $all } differ
