def lowered(rdata):  # the names in RDATA of this type in lower case: RFC 4034 6.2
    octets, at = bytearray(rdata), 0
    try:
        for piece in pieces:
            if piece == "name":
                end = at
                while rdata[end]:
                    if rdata[end] > 63 or end - at > 254:  # no name
                        return rdata
                    end += 1 + rdata[end]
                end += 1
                octets[at:end] = octets[at:end].lower()
            elif piece == "text":
                end = at + 1 + rdata[at]
            else:
                end = at + piece
            at = end
    except IndexError:  # not of the type's form: stays as it is
        return rdata
    return bytes(octets) if at <= len(rdata) else rdata
