# What mends a finding: one message for each remedy (diagnose::Remedy). Who does it is said before it.

remedy-sign-again = Sign all of { $zone } with the keys that it publishes, and serve it from every server.
remedy-sign-named = Sign { $zone } with the key that the DS names, and serve the zone, its keys included, from every server. If you use another key, the DS must be replaced as well.
remedy-sign-first = Sign the DNSKEY RRset of { $zone } with a key that is in it and may sign: not revoked, well-formed, and marked as a zone key. If there is none, generate one and add it to that RRset. Leave the existing signatures in place. Then check here again: only then can this page tell which DS belongs to it.
remedy-mend-first = First fix what is broken in { $zone }. Then change it from algorithm { $algorithm } to 13 (ECDSA P-256) or 15 (Ed25519), in the order of a rollover: add the new signatures, the new key, the new DS; then remove the old DS, the old key, the old signatures. After each step, wait until the previous state has expired from caches.
remedy-sign-keys-with = Sign the DNSKEY RRset of { $zone } with key { $key_tag } (algorithm { $algorithm }), which a DS in the parent zone already names. No new DS is needed.
remedy-sign-algorithm = Sign all of { $zone }, its keys included, with algorithm { $algorithm }; leave the keys and the DS as they are.
remedy-withdraw-keys = First make sure that all of { $zone } is signed with another of its algorithms. Then remove the keys of algorithm { $algorithm }. Only once they have expired from caches, stop making signatures with that algorithm, if there are any. No DS in the parent zone names it.
remedy-rollover = Change { $zone } to algorithm 13 (ECDSA P-256) or 15 (Ed25519), one step at a time; after each step, wait until the previous state has expired from caches. Sign everything with the new algorithm too; publish its keys; have its DS published; have the DS of algorithm { $algorithm } removed; remove the keys of that algorithm; stop its signatures. Most signers do all this automatically.
remedy-publish-ds = If { $zone } has counted as unsigned so far, first make sure that it is meant to be signed, that all its servers have given signed answers for longer than its longest TTL, and that the zones below it are in order: their faults do not show yet, but then will. Then have this DS of { $zone } published in { $parent }: { $publish }
remedy-replace-ds = Have this DS of { $zone } published in { $parent }: { $publish } Keep the old one beside it. Only once the new one is seen, and { $ttl } s (the TTL of the old one) have passed since, have this one removed: { $remove }
remedy-remove-ds = The DS of { $zone } for key { $stay } names a key that signs, and stays. Once you see it in { $parent }, have this one removed: { $remove }
remedy-unsign = As a stopgap, if other resolvers show the same and { $zone } can’t be signed soon: have every DS of it removed from { $parent }. Once it is gone there, and its TTL ({ $ttl } s) has passed since, resolvers treat the zone as unsigned: the name works again, but nobody can check it any more. Until then, go on signing, if anything is signed. Remove: { $remove }
remedy-fix-wish = Let the CDS and CDNSKEY of { $zone } name only keys that are in its DNSKEY RRset and sign it.
remedy-wish-unsigned = { $zone } asks { $parent } to remove every DS of it. Once that is done, the zone counts as unsigned, and nobody can check it any more. If this is not intended, remove the request (CDS, CDNSKEY) now. If it is intended, go on signing until the DS is gone and its TTL has passed.
remedy-without-opt-out = Sign { $zone } without opt-out, so that its NSEC3 records leave no name out.
remedy-ask-another = Ask another resolver, or ask on another network. If all show the same, tell whoever runs the zone.
remedy-set-clock = Set the clock of this device correctly, and try again.
remedy-wait = Try again later: the old answer disappears once the zone’s servers can be reached again.
remedy-nothing = This alone does not have to be fixed.
