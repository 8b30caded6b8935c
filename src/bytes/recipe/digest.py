rdata = struct.pack("!HBB", flags, protocol, algorithm) + public_key
# RFC 4034 B: the sum of pairs of octets, its carry folded in
total = sum(octet << 8 if at % 2 == 0 else octet for at, octet in enumerate(rdata))
key_tag = (total + (total >> 16)) & 0xFFFF
# RFC 4034 5.1.4: the owner in canonical form, then the DNSKEY RDATA
digest = hash_function(wire(owner) + rdata).digest()
print("key tag:", key_tag)
print(f"{hash_name}: {digest.hex()}")
print("same as published" if digest == published else "differs from published")
