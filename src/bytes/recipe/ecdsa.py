# RFC 6605 4: the key is x | y, the signature r | s
holds = False
if len(public_key) == 2 * size and len(signature) == 2 * size:
    r, s = (int.from_bytes(half, "big") for half in (signature[:size], signature[size:]))
    try:
        key = ec.EllipticCurvePublicKey.from_encoded_point(curve, b"\x04" + public_key)
        key.verify(utils.encode_dss_signature(r, s), signed, ec.ECDSA(hash_function))
        holds = True
    except (InvalidSignature, ValueError):
        pass
