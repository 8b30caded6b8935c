# By a key of small order anyone can sign: RFC 8032 5.1
p = 2**255 - 19
d = -121665 * pow(121666, -1, p)
y = int.from_bytes(public_key, "little") % 2**255
is_weak = y * y % p in (0, 1) or (d * y**4 + 2 * y * y - 1) % p == 0
holds = holds and not is_weak
