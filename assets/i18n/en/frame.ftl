### The page around the stage, as far as a first visit shows it: search, verdict, transport, map, foot.

# ltr or rtl: which way the language is written.
direction = ltr
site-name = DNSSEC, under seal
skip = Skip to the story

## Search
ask-name = Domain name
ask-name-hint = A name, a link or an e-mail address
ask-type = Type
ask-provider = Resolver
ask-go = Check the seals
provider-own = Own resolver
ask-url = Resolver’s URL

## Verdict
state-secure = Secure
verdict-secure = Secure: { $name } published this, and every signature up to the root holds.
verdict-work = { $houses } on the way; { $seals } and { $prints } checked here in your browser.
houses = { $count ->
    [one] 1 house
   *[other] { $count } houses
}
seals = { $count ->
    [one] 1 seal
   *[other] { $count } seals
}
prints = { $count ->
    [one] 1 fingerprint
   *[other] { $count } fingerprints
}

## The first screen
promise = Is this answer genuine?
promise-how = Type a name: your browser checks every DNSSEC signature itself, and shows the proof as a comic.
try = Or try
try-signed = a signed name
try-unsigned = an unsigned one
try-broken = one broken on purpose
try-absent = one that does not exist

## Where it came from
origin-opening = A recorded case from our laboratory, { $when }. Nothing was fetched just now.
anchor-laboratory = The laboratory has its own root: this proof starts at its trust anchor, not at that of the real root.

## What is under way
failed-still = Show the previous story; it says nothing about this name.
again = Try again
rest-lost = The rest of this page could not be loaded.
rest-lost-act = Part of the program did not arrive. Check whether you are online, then try again.

## Transport
transport = Playing the story
play = Play
pause = Pause
step-next = Next panel
step-back = Previous panel
scrub = Story
scrub-value = Panel { $step } of { $all }: { $title }
speed = Speed { $speed }
keys-open = Keyboard shortcuts

## Stage
inside = Show each step

## Map
map = Chain of trust, from the root to the name
map-root = . root
map-holds = holds

## Foot
language = Language
language-lost = { $language } did not arrive. The page keeps its language; check whether you are online, then choose again.
theme = Edition
theme-system = as the system
theme-light = day
theme-dark = night
footer = This page checks every signature itself. The resolver only carries the records, and is not trusted.

## How deep: what stands beside a caption
glossary-link = In the glossary
