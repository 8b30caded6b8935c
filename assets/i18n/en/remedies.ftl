# What mends a finding: one message for each remedy (diagnose::Remedy). Who does it is said before it.

remedy-sign-again = Sign { $zone } as a whole, with the keys that it publishes, and serve it from every server.
remedy-sign-named = Sign { $zone } with the key that the DS names, and serve it with its keys from every server. With another key, the DS must be replaced as well.
remedy-sign-first = Sign the DNSKEY RRset of { $zone } with a key that is in it and is fit to sign: not revoked, whole, and marked as a zone key. Make a new key if there is none. Leave the signatures that stand there. Then ask here again: only then can it be said which DS belongs to it.
remedy-mend-first = First mend what is broken in { $zone }. Then change it from algorithm { $algorithm } to 13 (ECDSA P-256) or 15 (Ed25519), in the order of a rollover: in with the new signatures, the new key, the new DS; then out with the old DS, the old key, the old signatures.
remedy-sign-keys-with = Sign the DNSKEY RRset of { $zone } with key { $key_tag } (algorithm { $algorithm }), which a DS in the zone above names already. No new DS is needed.
remedy-sign-algorithm = Sign all of { $zone }, its keys too, with algorithm { $algorithm }; leave keys and DS as they are.
remedy-withdraw-keys = First see that all of { $zone } is signed with another of its algorithms. Then take the keys of algorithm { $algorithm } out. Only once caches have forgotten them, stop its signatures, if there are any. The zone above does not name that algorithm.
remedy-rollover = Change { $zone } to algorithm 13 (ECDSA P-256) or 15 (Ed25519), one step after the other, each time after caches have forgotten what was before: sign everything with the new algorithm too; publish its keys; have its DS published; have the DS of algorithm { $algorithm } removed; take its keys out; stop its signatures. Most signers do all this by themselves.
remedy-publish-ds = If { $zone } counts as unsigned so far, first make sure that it is meant to be signed, that all its servers have given signed answers for longer than its longest TTL, and that the zones below it are in order: their faults do not show yet, and will then. Then have this DS of { $zone } published in { $parent }: { $publish }
remedy-replace-ds = Have this DS of { $zone } published in { $parent }: { $publish } Leave the old one beside it. Only once the new one is seen, and { $ttl } s (the TTL of the old one) have passed since, have removed: { $remove }
remedy-remove-ds = The DS of { $zone } for key { $stay } leads to a key that signs, and stays. Once you see it in { $parent }, have removed: { $remove }
remedy-unsign = First aid, if other resolvers show the same and { $zone } can’t be signed soon: have every DS of it removed in { $parent }. Once it is gone there, and its TTL ({ $ttl } s) has passed since, resolvers take the zone as unsigned: the name works again, and nobody can check it any more. Until then go on signing, if anything is signed. Remove: { $remove }
remedy-fix-wish = Let CDS and CDNSKEY of { $zone } name only keys that are in its DNSKEY RRset and sign it.
remedy-wish-unsigned = { $zone } asks { $parent } to remove every DS of it. Once that is done, the zone counts as unsigned, and nobody can check it any more. If that is not meant, take the request (CDS, CDNSKEY) out now. If it is meant, go on signing until the DS is gone and its TTL has passed.
remedy-without-opt-out = Sign { $zone } without opt-out, so that its NSEC3 records leave nothing open.
remedy-ask-another = Ask another resolver, or on another network. If all show the same, tell whoever runs the zone.
remedy-set-clock = Set the clock of this device, and try again.
remedy-wait = Try again later: an old answer goes as soon as the servers of the zone can be reached again.
remedy-nothing = For this alone nothing has to be mended.
