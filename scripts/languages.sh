#!/bin/sh
# Trunk's post_build hook: puts each language but English, which is in the program, beside the page, in one file: its chapters
# without their comments. The page fetches the one that is chosen.
set -eu
mkdir -p "$TRUNK_STAGING_DIR/i18n"
for folder in assets/i18n/*/; do
  tag=$(basename "$folder")
  [ "$tag" = en ] || sed '/^#/d' "$folder"*.ftl >"$TRUNK_STAGING_DIR/i18n/$tag.ftl"
done
