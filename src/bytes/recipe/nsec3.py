def hashed(name):  # RFC 5155 5
    digest = hashlib.sha1(wire(name) + salt).digest()
    for _ in range(iterations):
        digest = hashlib.sha1(digest + salt).digest()
    return digest


def place(digest, owner, following):  # RFC 5155 8.3; the last record leads back to the first
    if digest == owner:
        return "is the owner"
    after, before = owner < digest, digest < following
    in_gap = after and before if owner < following else after or before
    return "in the gap" if in_gap else "outside"


for name, owner, following in gaps:
    digest = hashed(name)
    print(base64.b32hexencode(digest).decode(), place(digest, owner, following))
