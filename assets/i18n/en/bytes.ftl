# The bytes: fields, what was made of them, and how to make it again.
