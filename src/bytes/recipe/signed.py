# RFC 4034 3.1.8.1: the RRSIG's fields, then each record under the owner that was signed
signed = struct.pack("!HBBIIIH", rtype, algorithm, labels, original_ttl, expiration, inception, key_tag) + wire(signer)
own_labels = len(owner) - (owner[:1] == [b"*"])
# RFC 4035 5.3.2: fewer labels than the owner has, so a wildcard was expanded
signed_owner = owner if labels == own_labels else [b"*"] + owner[len(owner) - labels:]
for rdata in sorted(records):
    signed += wire(signed_owner) + struct.pack("!HHIH", rtype, 1, original_ttl, len(rdata)) + rdata
