#!/bin/sh
# Behind the compiler (scripts/after-build): what only people who read the sources need is no part of a visit. Takes the comments out of
# the styles, and out of the scripts that start the program and that other pages load.
set -eu
cd "$TRUNK_STAGING_DIR"
for style in *.css; do
  awk '{ all = all $0 "\n" } END {
    while (at = index(all, "/*")) {
      end = index(substr(all, at), "*/")
      if (!end) exit 1
      all = substr(all, 1, at - 1) substr(all, at + end + 1)
    }
    gsub(/\n[ \n]+/, "\n", all)
    printf "%s", all
  }' "$style" >style.new
  mv style.new "$style"
done
for script in start.js embed.js; do
  sed '/^ *\/\//d; /^ *\/\*\*.*\*\/$/d' "$script" >script.new
  mv script.new "$script"
done
