#!/bin/sh
# Behind the compiler (scripts/after-build): puts each language but English, which is in the program, beside the page, in one file: its
# chapters without their comments. The page fetches the one that is chosen.
set -eu
mkdir -p "$TRUNK_STAGING_DIR/i18n"
for folder in assets/i18n/*/; do
  tag=$(basename "$folder")
  [ "$tag" = en ] || sed '/^#/d' "$folder"*.ftl >"$TRUNK_STAGING_DIR/i18n/$tag.ftl"
done
# The program asks for them by this hash too: after a release no cache may answer with the words of the one before. A query and not
# a name, so that a page that is still open from before finds words at all.
hash=$(cat "$TRUNK_STAGING_DIR"/i18n/*.ftl | sha256sum | cut -c 1-8)
sed "s|data-wasm=|data-words=\"$hash\" &|" "$TRUNK_STAGING_DIR/index.html" >"$TRUNK_STAGING_DIR/index.words"
mv "$TRUNK_STAGING_DIR/index.words" "$TRUNK_STAGING_DIR/index.html"
grep -q "data-words" "$TRUNK_STAGING_DIR/index.html"
