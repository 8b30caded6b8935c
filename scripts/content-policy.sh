#!/bin/sh
# Behind the compiler (scripts/after-build): writes the Content-Security-Policy into a release page, so that any static host serves it.
# connect-src: a visitor may name a resolver of their own, and one on this machine (the laboratory) has no TLS.
set -eu
[ "$TRUNK_PROFILE" = release ] || exit 0
policy="default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; \
font-src 'self'; connect-src 'self' https: http://127.0.0.1:* http://localhost:*; worker-src 'self'; frame-src 'self'; manifest-src 'self'; \
base-uri 'none'; form-action 'self'"
page="$TRUNK_STAGING_DIR/index.html"
# Right after the charset, which must stand in the first 1024 bytes; minified pages have lost their quotes.
sed "s|<meta charset=\"\{0,1\}utf-8\"\{0,1\}>|&<meta http-equiv=\"Content-Security-Policy\" content=\"$policy\">|" "$page" >"$page.new"
grep -q 'Content-Security-Policy' "$page.new"
mv "$page.new" "$page"
