def wire(labels):  # a name in canonical form: RFC 4034 6.2
    return b"".join(bytes([len(label)]) + label.lower() for label in labels) + b"\0"
