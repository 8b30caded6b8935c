### The page beyond a first visit: what links and answers bring, what lies under the stage, what goes wrong.

## Search
ask-both = { $unicode } is asked for as { $ascii }
ask-reverse = { $address } is looked up by its reverse name, { $name }
ask-mail = Mail for { $name } goes where its MX records say, so the page asks for those.
ask-label = { $label } in a name stands for { $type } records, so the page asks for those.
ask-meant = Did you mean { $name }?
ask-type-instead = Ask for { $type } instead
ask-resolver = Ask { $provider } instead
link-unknown = This page can do nothing with these words in the link: { $words }. It ignores them, and follows the rest.

## Verdict
state-insecure = Insecure
state-bogus = Bogus
state-indeterminate = Can’t tell
verdict-secure-denied = Secure: { $name } has no { $type } records, and that is proven.
verdict-secure-nobody = Secure: { $name } does not exist, and that is proven.
verdict-insecure = Insecure: { $name } is not signed, and that is proven.
verdict-insecure-nobody = Insecure: the parent zone says that { $name } does not exist, but can’t prove it here.
verdict-insecure-open = Insecure: the signatures that can be checked here don’t cover the whole answer about { $name }; by the rules, nothing is broken.
verdict-bogus = Bogus: one link in the chain that should prove { $name } does not hold.
verdict-indeterminate = Can’t tell: something needed to check { $name } did not arrive, or can’t be read here.
verdict-stopped = Can’t tell: checking { $name } takes more work than this page takes on, so it stopped.

## The verdict at a glance
card-secure = Secure: { $name } { $type } is { $values }.
card-more = { $values } and { $count } more
card-until = Every signature up to the trust anchor holds, until { $when }.
card-until-soon = Every signature up to the trust anchor holds, until { $when }: { $left } left.
card-warnings = { $count ->
    [one] One warning
   *[other] { $count } warnings
}
card-insecure = If it does not work, DNSSEC is not the cause.
card-bogus = Resolvers that check refuse this answer (SERVFAIL); others pass it on.
card-bogus-here = The answer that arrived here does not hold; elsewhere it may be sound.
card-indeterminate = Nothing is proven about { $name }, for or against.
card-cause = { $zone }: { $title }

## The rules to judge by
policy-default = Usual
policy-strict = Strict
policy-default-same = The usual rules give the same verdict.
policy-strict-same = The strict rules give the same verdict.
policy-strict-short = strict rules
policy-default-differs = By the usual rules this would be { $verdict ->
    [secure] secure
    [insecure] insecure
    [bogus] bogus
   *[other] undecided
}.
policy-strict-differs = By the strict rules this would be { $verdict ->
    [secure] secure
    [insecure] insecure
    [bogus] bogus
   *[other] undecided
}.

## What was found
left-out = { $count ->
    [one] One more of the same kind is not shown.
   *[other] { $count } more of the same kinds are not shown.
  }
acts-visitor = You:
acts-owner = The owner of the domain:
acts-registrar = The owner of the domain, with the registrar’s help:
acts-operator = Whoever signs and serves the zone:
acts-operator-of = Whoever signs and serves the zone { $zone }:
acts-network = You, or whoever runs your resolver or network:
acts-device = You, on this device:
acts-iana = Whoever runs the zone, through IANA, which manages the root:
acts-registry = Whoever holds the addresses, through the registry that delegated them:
acts-keeper = Whoever enters records in { $parent } (its operator; if names are registered there, through the registrar):
fix-compare = Before anything is published, compare it with what the signer of the zone shows: this page computed it from keys that just arrived and that nothing vouches for yet.
origin-file = A recorded case from the file { $file }, { $when }. Nothing was fetched just now.
origin-beside = A recorded case, { $when }. Nothing was fetched just now.
origin-handed = A recorded case from the page around this frame, { $when }. Nothing was fetched just now.
origin-carried = A recorded case that came with the link, { $when }. Nothing was fetched just now.
origin-carried-from = A recorded case that came with the link: what { $provider } answered on { $when }. Nothing was fetched just now.
origin-live = Asked { $provider } just now, { $when }.
origin-given = You gave this ({ $kind }), of { $when }. Nothing was fetched.
origin-given-undated = You gave this ({ $kind }) without a date, so it is checked as of { $when }, when you gave it. Nothing was fetched.
origin-completed = Mixed: you gave part of this ({ $kind }), and { $provider } was asked for the rest just now, { $when } ({ $what }).
kind-dig = output of dig
kind-json = DoH responses in JSON
kind-chain = an RFC 9102 chain
kind-case = a saved case
answers-asked = { $count ->
    [one] one question
   *[other] { $count } questions
}
frozen-short = recorded { $when }
live-short = { $when }
anchor-custom = This proof does not start at the root’s own trust anchor, but at one that was given.
anchor-custom-short = Starts at a trust anchor that was given, not at the root’s own.
anchor-custom-act = What is secure here is secure for those who trust this anchor, and for nobody else.

## Progress
fetching = Asking { $provider } about { $name }
fetching-count = { $done } of { $all } answers are here
checking = All answers are here. Checking the seals.
progress-waiting = to be asked
progress-asked = on its way
progress-answered = here
progress-failed = did not arrive
progress-wire = wire format
cancel = Stop asking

## Transport
key-space = Play or pause
key-arrows = Previous and next panel
key-ends = First and last panel
key-help = This list

## Map
map-broken = broken
map-unsigned = unsigned
map-open = can’t tell
map-none = Nothing was checked here.

## Drawer
field-algorithm = algorithm
field-now = time of the check
field-key-tag = key tag
field-digest-type = digest type
field-published = digest published
field-computed = digest computed here

## Stills
next = And now?
open = Open a saved case
copy = Copy
copied = Copied
open-full = Open the full page
frame-waits = The page around this frame is to hand over a case. It is shown once it is here.

## Problems: what happened, and who must act how
problem-empty = There is no name to ask for.
problem-empty-act = Type a domain name, such as example.com.
problem-empty-label = The name has two dots in a row, or begins with a dot.
problem-empty-label-act = Remove the extra dot.
problem-label-long = A part of this name has { $detail } characters.
problem-label-long-act = At most 63 are allowed between two dots. Check that the name is complete.
problem-name-long = This name takes { $detail } bytes.
problem-name-long-act = A domain name may take 255 at most. Check what you pasted.
problem-character = “{ $detail }” can’t be part of a domain name as it is.
problem-character-act = Remove it, or write it as \DDD if it really belongs there.
problem-invisible = This name contains a character that can’t be seen: { $detail }.
problem-invisible-act = Type the name again, or put the cursor behind that character and delete it.
problem-dash = This name contains a dash that is not a hyphen: { $detail }.
problem-dash-act = Type a plain hyphen (-) instead, or two if there were two.
problem-slash = The slash may begin a path or belong to the name; the page can’t tell which.
problem-slash-act = Type the name alone, or write \/ for a slash that belongs to it.
problem-two = This asks for two things: “{ $detail }” and “{ $other }”.
problem-two-act = Ask for one name and one type at a time.
problem-word = This page can’t do what “{ $detail }” in this command asks for.
problem-word-act = Remove it, or type the name alone and choose its type from the list.
problem-escape = A backslash escapes nothing here: it must be followed by a number up to 255 in three digits, or by a character that is not a letter.
problem-escape-act = Write \\ for a backslash, or remove it, with the path that it may begin.
problem-idn = “{ $detail }” is not a word that an internationalized domain name may contain.
problem-idn-act = Check its characters, or type its xn-- form.
problem-type = “{ $detail }” is not a record type.
problem-type-act = Choose one from the list, or write TYPE and its number.
problem-meta-type = { $detail } is not the type of any record, so nobody can sign it.
problem-meta-type-act = Ask for the type of a record, such as A or MX.
problem-any = The page does not ask { $detail } for ANY: whoever answers may choose which types to return, so the answer says nothing about the others (RFC 8482).
problem-any-act = Ask for one type at a time.
problem-localhost = { $detail } means this device itself, and is never looked up (RFC 6761).
problem-local = { $detail } is for devices on the same network, which find each other by Multicast DNS, without a resolver (RFC 6762).
problem-onion = { $detail } leads into the Tor network, and only Tor’s own software may look it up (RFC 7686).
problem-alt = { $detail } belongs to a name system other than DNS, like everything below alt (RFC 9476).
problem-home-arpa = { $detail } is for a home network, like everything below home.arpa. Only a resolver there can know it (RFC 8375).
problem-internal = { $detail } is for a private network, like everything below internal (reserved by ICANN in 2024). Only a resolver there can know it.
problem-private-reverse = { $detail } stands for addresses of a private network. Only a resolver there can know it (RFC 1918, RFC 4193, RFC 6303).
problem-shared-reverse = { $detail } stands for addresses that a provider shares with its customers. Only a resolver there can know it (RFC 6598, RFC 7793).
problem-local-reverse = { $detail } stands for addresses that mean this device, its own link or nobody. Only the resolver next to it can answer (RFC 6303).
problem-kept-act = So this page did not send it to anyone. DNS holds nothing about it, so there is nothing to prove.
problem-kept-own-act = So this page did not send it to anyone: a public resolver can’t know it, but would learn what is in your network. To ask for it, choose your network’s own resolver.
problem-url = The resolver’s URL can’t be used: { $detail }
problem-url-act = Give the whole URL, such as https://dns.example/dns-query.
problem-url-http = A resolver on another machine must be asked over https.
problem-url-http-act = Put https:// in front. Plain http works only for a resolver on this computer.
problem-link = This link can’t be followed: { $detail }
problem-link-act = Check that the link was copied completely. Nothing was asked, and nothing else is trusted in its place.
problem-offline = Your browser says it is offline.
problem-offline-act = Connect to a network and try again. You can open a saved case without one.
problem-blocked = { $provider } could not be reached.
problem-blocked-act = An extension, a firewall or the company network may block it; it may be down; or it may not allow web pages to ask (CORS). Try another resolver.
problem-timeout = { $provider } did not answer within { $detail } seconds, twice.
problem-timeout-act = Wait a little and try again, or choose another resolver.
problem-rate = { $provider } says that it was asked too often (HTTP 429).
problem-rate-act = Wait a minute and try again, or choose another resolver.
problem-http-server = { $provider } has a problem of its own (HTTP { $detail }).
problem-http-server-act = Its operator must fix it. Try later, or choose another resolver.
problem-http = { $provider } does not accept this question (HTTP { $detail }).
problem-http-act = If it is your own resolver, check the path in its URL. It must answer DNS over HTTPS there.
problem-garbage = What { $provider } sent is not a DNS answer.
problem-garbage-act = Often a network’s login page gets in between. Open any website first, or check the resolver’s URL.
problem-not-asked = The question was not asked.
problem-not-asked-act = Reload the page. If this happens again, tell us about the name.
problem-refused = { $provider } refuses to answer: { $detail }.
problem-refused-act = It may not serve your network, or may block this name by policy. Choose another resolver.
problem-case = This is not a saved case: { $detail }
problem-case-act = Open a file that was saved by this page.
problem-case-newer = This case was saved by a newer version of this page (format { $detail }).
problem-case-newer-act = Reload the page to get its newest version, then open the case again.
problem-case-none = There is no case “{ $detail }” on this site.
problem-case-none-act = Check that the link was copied completely. If it was, whoever gave it to you must fix it.
problem-case-lost = The case “{ $detail }” did not arrive.
problem-case-lost-act = Check whether you are online, then try again.
problem-case-beside = The file “{ $detail }” on this site is not a saved case: { $other }
problem-case-beside-act = Check that the link was copied completely. If it was, whoever serves this page must fix it.
problem-carried-cut = The link ends too early: part of the proof that it carries is missing.
problem-carried-cut-act = Copy the link once more as a whole, or ask whoever sent it for the case as a file.
problem-carried-changed = The proof that this link carries was changed on the way.
problem-carried-changed-act = Copy the link once more as a whole, or ask whoever sent it for the case as a file.
problem-carried-long = This link is too long to be read.
problem-carried-long-act = Ask whoever sent it for the case as a file.
problem-carried-newer = This link was made by a newer version of this page (form { $detail }).
problem-carried-newer-act = Load the page again to get its newest version, then open the link once more.
problem-carried-packed = This browser can’t unpack the proof that this link carries.
problem-carried-packed-act = Open the link in a newer browser, or ask whoever sent it for the case as a file.
problem-given = This can’t be checked: { $detail }
problem-given-act = Give the whole output of dig +dnssec (kdig +dnssec, drill -D), without +short, or one of the other forms named here.
fault-url-bare = It does not begin with https://.
fault-url-scheme = It begins with { $detail }:, but the page asks only over https.
fault-url-credentials = It contains a user name or password.
fault-url-host = It names no host.
fault-url-port = “{ $detail }” is not a port; ports are numbers up to 65535.
fault-url-fragment = What follows # never reaches a server.
fault-url-character = “{ $detail }” can’t be part of a URL.
fault-resolver = “{ $detail }” is not one of the resolvers here ({ $known }), and not a URL.
fault-link-case = “{ $detail }” can’t be the name of a case.
fault-anchor = “{ $detail }” is not a DS or DNSKEY record, so it can’t be a trust anchor.
fault-anchor-none = No trust anchor is given.
fault-case-syntax = line { $line }, column { $column }: this is not JSON.
fault-case-cut = line { $line }, column { $column }: it ends too early.
fault-case-fields = line { $line }, column { $column }: a value is missing here, or is not of the kind that a case has.
fault-case-page = it is a web page.
fault-case-name = “{ $detail }” is not a domain name.
fault-case-setting = Its setting { $key } can’t be { $value }.
fault-case-large = It is larger than { $most } MB.
fault-given-empty = there is nothing in it.
fault-given-unknown = line { $line } is neither a DNS record nor of any other form that is read here.
fault-given-short = line { $line } is of the short form, without names and signatures.
fault-given-without = the query for the response at line { $line } did not ask for DNSSEC records, so that there are none says nothing.
fault-given-cut = the response at line { $line } announces { $said } records in a section, and { $found } are there.
fault-given-open = the record at line { $line } is not whole.
fault-given-class = line { $line } has a record of class { $detail }, and only class IN is checked here.
fault-given-status = line { $line }: “{ $detail }” is no status of a DNS response.
fault-given-question = nothing says which question it answers.
fault-given-json = line { $line }, column { $column }: what stands there is no DNS response in JSON.
fault-given-chain = it can be read as a chain for { $octet } octets, and no further.

## Without a network, and the foot
offline = Offline: no public resolver can be asked. The story goes on, and case files can be opened.
offline-kept = Offline: no public resolver can be asked. The story, the cases opened here before and case files work.

## How deep: the story, its details, its bytes
depth = Depth

## Presenting
present = Present
key-present = Present; then one key a step, and Escape to stop
key-term = The term of this panel, and its RFC
key-black = Black screen, and back
key-fill = Full screen, and back

## Embed this
source-line = { $name } { $type }: { $state }. { $origin }

## Transcript
transcript-staged = A staged scene, not from any record.
transcript-seen = In the picture: { $text }
transcript-aside = Good to know: { $text }
transcript-term = Term: { $text }
copy-failed = This browser did not allow copying. Select the text instead.
value-name = name
value-type = type
value-record = record
value-zone = zone
value-signer = signed by
value-keeper = kept by
value-child = child zone
value-card = key tag of a card
value-great = key tag of a great card
value-alias = from
value-target = to
value-blot = its hash
value-from = the gap begins at
value-to = the gap ends at
value-there = type that exists
value-lacks = name that no record mentions
value-since = valid from
value-until = valid until
value-state = the answer

## Glossary
entry-zone = Zone
    .text = A part of the tree of names that one operator manages as a whole, from its apex down to where it delegates.
entry-delegation = Delegation
    .text = A parent zone hands a name below it over to a child zone, by NS records and, for a signed child, by DS records.
entry-resolver = Resolver
    .text = Asks name servers on behalf of programs, and caches the answers for as long as their TTL allows.
entry-registrar = Registrar
    .text = Sells names in a registry’s zone, and passes the owner’s DS records on to that registry.
entry-ttl = TTL
    .text = How many seconds an answer may be kept before it must be asked for again.
entry-nxdomain = NXDOMAIN
    .text = The answer that a name does not exist, and nothing below it either.
entry-nodata = NODATA
    .text = The name exists, but has no records of the type that was asked for.
entry-wildcard = Wildcard
    .text = A record at a name that begins with *. It answers for names below that do not exist themselves.
entry-encloser = Closest encloser
    .text = The longest existing ancestor of a name that does not exist. With one more label, it is the next closer name.
entry-opt-out = Opt-out
    .text = An NSEC3 record with this flag covers a span that may contain unsigned delegations.
entry-secure = Secure
    .text = There is a chain of signatures from a trust anchor down to the answer, and all of it was checked.
entry-insecure = Insecure
    .text = It is proven that the chain ends above the answer, so no signature is to be expected.
entry-bogus = Bogus
    .text = There should be a chain, but it does not hold: a forgery, or an operator’s mistake. The two look alike.
entry-indeterminate = Indeterminate
    .text = Something needed to decide did not arrive. Nothing is proven either way.

## Map of a long chain
map-fold = { $count ->
    [one] 1 more house
   *[other] { $count } more houses
}
map-fold-holds = all hold
map-fold-state = worst: { $state }

## Graph
graph-sep = SEP
graph-revoked = revoked
graph-not-zone = not a zone key
