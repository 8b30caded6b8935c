print("signed octets:", len(signed))
print(f"{hash_name}: {digest.hex()}")
print("holds" if holds else "does not hold")
