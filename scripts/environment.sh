# Sourced by the other scripts: versions, and where the tools are. Installs nothing.
# What setup builds lies outside the checkout, one folder a tool and version, so that a second clone finds it.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cache=${XDG_CACHE_HOME:-$HOME/.cache}/dnssec-explainer
cd "$root"

trunk_version=0.21.14
split_version=0.2.3
lighthouse_version=12.8.2
mkdocs_version=1.6.1
mdbook_version=0.5.4
cryptography_version=48.0.0
dnspython_version=2.9.2
# The command line tool must be of exactly the library's version.
bindgen_version=$(awk '/^name = "wasm-bindgen"$/ { getline; gsub(/[^0-9.]/, ""); print; exit }' Cargo.lock)
# Two makers of documentation, whose pages the browser tests look at.
makers=$cache/makers-$mkdocs_version-$mdbook_version
# Packages of Python by which the tests check what the page makes of octets, where the machine's own has them not.
python_of_tests=$cache/python-$cryptography_version-$dnspython_version
choose_python() {
  if [ -z "${PYTHON:-}" ] && [ -e "$python_of_tests/complete" ]; then export PYTHON=$python_of_tests/bin/python; fi
}
choose_python
packages=$cache/npm-$(cat package.json package-lock.json | cksum | tr ' ' '-')

# Pinned tools stand before the machine's own; servers are in sbin, which ordinary users have not in their PATH.
PATH=$cache/trunk-$trunk_version/bin:$cache/wasm-bindgen-$bindgen_version/bin:$cache/wasm_split_cli_support-$split_version/bin:$packages/node_modules/.bin:$PATH:/usr/local/sbin:/usr/sbin:/sbin
export PATH
# Trunk takes only true and false.
[ -z "${NO_COLOR:-}" ] || export NO_COLOR=true

# Does this toolchain ("" is the default one) have the standard library for wasm32, and its sources?
compiles_wasm() {
  local libraries sysroot
  libraries=$(env ${1:+RUSTUP_TOOLCHAIN="$1"} rustc --print target-libdir --target wasm32-unknown-unknown 2>/dev/null) || return 1
  sysroot=$(env ${1:+RUSTUP_TOOLCHAIN="$1"} rustc --print sysroot) || return 1
  ls "$libraries"/libstd-*.rlib "$sysroot/lib/rustlib/src/rust/library/std/Cargo.toml" >/dev/null 2>&1
}

# Runs a command with the toolchain that compiles wasm32: the default one, or else the distribution's.
with_wasm() {
  if compiles_wasm ""; then
    "$@"
  else
    RUSTUP_TOOLCHAIN=debian-web CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER=wasm-ld-22 "$@"
  fi
}

# The same, and the program comes out in several files: see scripts/in-two/wasm-ld.
with_wasm_in_two() {
  LINKS_WASM=$(with_wasm sh -c 'echo "${CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER:-}"')
  if [ -z "$LINKS_WASM" ]; then
    LINKS_WASM=$(rustc --print sysroot)/lib/rustlib/$(rustc --print host-tuple)/bin/rust-lld
  fi
  with_wasm env LINKS_WASM="$LINKS_WASM" CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER="$root/scripts/in-two/wasm-ld" \
    WITHOUT_IN_TWO="$PATH" PATH="$root/scripts/in-two:$PATH" "$@"
}

# Compiled dependencies are shared by all clones, each of which keeps its own results in target/. Cargo tells one
# clone's sources from another's by time stamps alone, so what belongs to the package itself is cleared away when
# another clone comes, and a clone that comes while the folder is in use builds on its own.
# A CARGO_TARGET_DIR that is set already is left alone.
share_build() {
  [ -z "${CARGO_TARGET_DIR:-}${CARGO_BUILD_BUILD_DIR:-}" ] || return 0
  command -v flock >/dev/null || return 0
  local shared=$cache/build
  mkdir -p "$shared"
  exec 9>"$shared/in-use"
  flock -n 9 || return 0
  if [ "$(cat "$shared/clone" 2>/dev/null)" != "$root" ]; then
    find "$shared" -maxdepth 5 \( -name 'explainer-*' -o -name 'libexplainer*' \) -exec rm -rf {} +
    echo "$root" >"$shared/clone"
  fi
  export CARGO_BUILD_BUILD_DIR=$shared
}
