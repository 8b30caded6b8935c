# RFC 3110 2: the exponent's length, the exponent, the modulus
begin, at = (1, 3) if public_key[:1] == b"\0" else (0, 1)
length = int.from_bytes(public_key[begin:at], "big")
e = int.from_bytes(public_key[at:at + length], "big")
n = int.from_bytes(public_key[at + length:], "big")
size = (n.bit_length() + 7) // 8
# RFC 8017 8.2.2 and 9.2: the signature to the power of e, against the one encoding of the digest that is right
info = digest_info + digest
encoded = b"\0\1" + b"\xff" * (size - 3 - len(info)) + b"\0" + info
number = int.from_bytes(signature, "big")
is_key = n % 2 == 1 and e % 2 == 1 and 1 < e < n
holds = is_key and len(signature) == size and number < n and pow(number, e, n) == int.from_bytes(encoded, "big")
