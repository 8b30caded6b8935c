"""Reads RDATA with dnspython and holds the values of its fields against ours.

A line of JSON each: type, rdata in hex, fields: by key, the values in their order. Prints how many were read, how many dnspython
refuses, and then a line for each difference.
"""

import json
import sys

import dns.edns
import dns.rdata
import dns.rdatatype
import dns.rdtypes.ANY.GPOS  # noqa: F401  makes sure that types are found by their modules


def name(value):
    return value.to_wire().hex()


def types(bitmap):
    out = []
    for window, bits in bitmap.windows:
        for place, octet in enumerate(bits):
            out += [window * 256 + place * 8 + bit for bit in range(8) if octet >> (7 - bit) & 1]
    return out


def words(octets):
    return int.from_bytes(octets, "big")


def params(rdata):
    """Keys, lengths and values of a service binding, in the order of the wire."""
    keys, lengths, values = [], [], []
    for key in sorted(rdata.params):
        value = rdata.params[key]
        octets = value.to_wire_octets() if value is not None and hasattr(value, "to_wire_octets") else None
        if octets is None:
            wire = bytearray()

            class File:
                def write(self, data):
                    wire.extend(data)

            if value is not None:
                value.to_wire(File(), None)
            octets = bytes(wire)
        keys.append(int(key))
        lengths.append(len(octets))
        values.append(octets.hex())
    return {"svcb.param-key": keys, "svcb.param-length": lengths, "svcb.param-value": values}


def key(algorithm, octets):
    """A public key by its numbers, as dnspython's own reader of keys has them."""
    from cryptography.hazmat.primitives.asymmetric import ec, rsa
    from dns.dnssecalgs import algorithms

    cls = next((cls for (number, _), cls in algorithms.items() if number == algorithm), None)
    if cls is None:
        return None
    import dns.rdtypes.ANY.DNSKEY as DNSKEY

    rdata = DNSKEY.DNSKEY(1, 48, 256, 3, algorithm, octets)
    public = cls.public_cls.from_dnskey(rdata).key
    if isinstance(public, rsa.RSAPublicKey):
        numbers = public.public_numbers()
        return {"key.exponent": [numbers.e], "key.modulus": [numbers.n]}
    if isinstance(public, ec.EllipticCurvePublicKey):
        numbers = public.public_numbers()
        return {"key.x": [numbers.x], "key.y": [numbers.y]}
    return {"key.a": [words(public.public_bytes_raw())]}


def expected(rdata):
    """What dnspython says of each field, by the keys that we have for it. None for types that it knows as octets alone."""
    kind = type(rdata).__name__
    g = lambda prefix, **fields: {f"{prefix}.{key.replace('_', '-')}": [value] for key, value in fields.items()}
    d = rdata
    match kind:
        case "A": return g("a", address=d.address)
        case "AAAA": return g("aaaa", address=d.address)
        case "NS": return g("ns", nsdname=name(d.target))
        case "CNAME": return g("cname", cname=name(d.target))
        case "DNAME": return g("dname", target=name(d.target))
        case "PTR": return g("ptr", ptrdname=name(d.target))
        case "MX": return g("mx", preference=d.preference, exchange=name(d.exchange))
        case "TXT" | "SPF": return {"txt.txt-data": [text.hex() for text in d.strings]}
        case "HINFO": return g("hinfo", cpu=d.cpu.hex(), os=d.os.hex())
        case "SOA": return g("soa", mname=name(d.mname), rname=name(d.rname), serial=d.serial, refresh=d.refresh, retry=d.retry,
                             expire=d.expire, minimum=d.minimum)
        case "RP": return g("rp", mbox=name(d.mbox), txt=name(d.txt))
        case "AFSDB": return g("afsdb", subtype=d.preference, hostname=name(d.exchange))
        case "RT": return g("rt", preference=d.preference, host=name(d.exchange))
        case "KX": return g("kx", preference=d.preference, exchanger=name(d.exchange))
        case "PX": return g("px", preference=d.preference, map822=name(d.map822), mapx400=name(d.mapx400))
        case "WKS": return g("wks", address=d.address, protocol=d.protocol, bits=d.bitmap.hex())
        case "LOC": return g("loc", version=0, latitude=None, longitude=None, altitude=int(d.altitude) + 10_000_000)
        case "SRV": return g("srv", priority=d.priority, weight=d.weight, port=d.port, target=name(d.target))
        case "NAPTR": return g("naptr", order=d.order, preference=d.preference, flags=d.flags.hex(), services=d.service.hex(),
                               regexp=d.regexp.hex(), replacement=name(d.replacement))
        case "CERT": return g("cert", type=int(d.certificate_type), key_tag=d.key_tag, algorithm=int(d.algorithm),
                              certificate=d.certificate.hex())
        case "DS" | "CDS" | "DLV": return g("ds", key_tag=d.key_tag, algorithm=int(d.algorithm), digest_type=int(d.digest_type),
                                            digest=d.digest.hex())
        case "DNSKEY" | "CDNSKEY":
            fields = g("dnskey", flags=int(d.flags), protocol=d.protocol, algorithm=int(d.algorithm))
            try:
                fields |= {"number": key(d.algorithm, d.key)}
            except Exception:
                pass
            return fields
        case "RRSIG": return g("rrsig", type_covered=int(d.type_covered), algorithm=int(d.algorithm), labels=d.labels,
                               original_ttl=d.original_ttl, expiration=d.expiration, inception=d.inception, key_tag=d.key_tag,
                               signer=name(d.signer)) | {"signature": d.signature.hex()}
        case "NSEC": return g("nsec", next=name(d.next), types=types(d))
        case "NSEC3": return g("nsec3", algorithm=d.algorithm, flags=d.flags, iterations=d.iterations, salt=d.salt.hex(),
                               salt_length=len(d.salt), next=d.next.hex(), hash_length=len(d.next), types=types(d))
        case "NSEC3PARAM": return g("nsec3param", algorithm=d.algorithm, flags=d.flags, iterations=d.iterations, salt=d.salt.hex(),
                                    salt_length=len(d.salt))
        case "TLSA" | "SMIMEA": return g("tlsa", usage=d.usage, selector=d.selector, matching_type=d.mtype, data=d.cert.hex())
        case "SSHFP": return g("sshfp", algorithm=d.algorithm, type=d.fp_type, fingerprint=d.fingerprint.hex())
        case "OPENPGPKEY": return g("openpgpkey", key=d.key.hex())
        case "CSYNC": return g("csync", serial=d.serial, flags=d.flags, types=types(d))
        case "ZONEMD": return g("zonemd", serial=d.serial, scheme=int(d.scheme), hash=int(d.hash_algorithm), digest=d.digest.hex())
        case "SVCB" | "HTTPS": return g("svcb", priority=d.priority, target=name(d.target)) | params(d)
        case "CAA": return g("caa", flags=d.flags, tag=d.tag.hex(), tag_length=len(d.tag), value=d.value.hex())
        case "URI": return g("uri", priority=d.priority, weight=d.weight, target=d.target.hex())
        case "EUI48": return g("eui48", address=d.eui.hex())
        case "EUI64": return g("eui64", address=d.eui.hex())
        case "GenericRdata": return None
    raise SystemExit(f"no arm for {kind}")


def differences(line):
    rdata = dns.rdata.from_wire(1, line["type"], bytes.fromhex(line["rdata"]), 0, len(line["rdata"]) // 2)
    want, have = expected(rdata), line["fields"]
    if want is None:
        return None
    found = []
    for field, values in want.items():
        if field == "number":
            for part, numbers in (values or {}).items():
                ours = [value if isinstance(value, int) else int(value, 16) for value in have.get(part, [])]
                if ours != numbers:
                    found.append((part, ours, numbers))
        elif field == "signature":
            parts = [have.get(f"signature.{part}", []) for part in ("r", "s", "octets")]
            if "".join(value for part in parts for value in part) != values:
                found.append((field, parts, values))
        elif values != [None] and have.get(field, []) != values:
            found.append((field, have.get(field), values))
    if "rr.unread" in have:
        found.append(("rr.unread", have["rr.unread"], None))
    return found


read = skipped = 0
told = []
for text in sys.stdin:
    line = json.loads(text)
    try:
        found = differences(line)
    except dns.exception.DNSException as fault:
        skipped += 1
        continue
    if found is None:
        skipped += 1
        continue
    read += 1
    told += [f"{line['type']} {line['rdata'][:80]}: {field}: ours {ours}, dnspython {theirs}" for field, ours, theirs in found]
print(read)
print(skipped)
print("\n".join(told), end="")
