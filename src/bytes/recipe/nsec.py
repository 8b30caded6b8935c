def order(name):  # RFC 4034 6.1: label by label from the last one, in lower case
    return [label.lower() for label in reversed(name)]


def place(name, owner, following):
    name, owner, following = order(name), order(owner), order(following)
    if name == owner:
        return "is the owner"
    if owner < name < following and following[:len(name)] == name:  # RFC 4592 2.2.2: the next name lies below it
        return "empty non-terminal"
    # The last record leads back to the first
    in_gap = owner < name < following if owner < following else owner < name
    return "in the gap" if in_gap else "outside"


def shown(name):  # RFC 1035 5.1
    safe = b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789*_-"
    return "".join("".join(chr(o) if o in safe else f"\\{o:03d}" for o in label) + "." for label in name) or "."


for name, owner, following in gaps:
    for one in sorted([name, owner, following], key=order):
        print("->" if one is name else "  ", shown(one))
    print(place(name, owner, following))
