# How sure this page is.
