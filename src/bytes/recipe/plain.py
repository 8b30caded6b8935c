holds = False
try:
    Key.from_public_bytes(public_key).verify(signature, signed)
    holds = True
except (InvalidSignature, ValueError):
    pass
