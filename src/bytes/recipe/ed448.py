# By a key of small order anyone can sign: RFC 8032 5.2
p = 2**448 - 2**224 - 1
y = int.from_bytes(public_key[:56], "little")
is_weak = y * y % p in (0, 1)
holds = holds and not is_weak
