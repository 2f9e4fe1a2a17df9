#!/usr/bin/env bash
# Finds or makes a Rust toolchain that compiles to wasm32-unknown-unknown, and prints the shell
# lines that select it:
#
#     eval "$(bindings-wasm/toolchain.sh)"
#     cargo build -p participatiewet-wasm --profile wasm --target wasm32-unknown-unknown
#
# In this order:
#   1. the wasm32 target of the installed toolchain;
#   2. on Debian with a recent rustc-web: a private copy of that compiler with its standard library built
#      for wasm32, in the cache folder below. Takes about a minute, once; needs no root, installs
#      nothing system-wide;
#   3. without apt-get: `rustup target add wasm32-unknown-unknown`.
#
# Options:
#   --rustup   let rustup add the target instead of step 2
#   --newer    if Debian has a newer compiler than the private copy, rebuild the copy
#
# Deleting the cache folder undoes step 2.
set -euo pipefail

target=wasm32-unknown-unknown
repo=$(cd "$(dirname "$0")/.." && pwd)
cache=${XDG_CACHE_HOME:-$HOME/.cache}/participatiewet-wasm
log=$cache/build.log
mark=$cache/complete-2 # of which compiler the copy is; raise the number when the way it is made changes

say() { echo "toolchain.sh: $*" >&2; }
die() { say "$@"; exit 1; }

rustup=no newer=no
for option in "$@"; do
    case $option in
        --rustup) rustup=yes ;;
        --newer) newer=yes ;;
        *) die "unknown option '$option' (known: --rustup, --newer)" ;;
    esac
done

command -v cargo >/dev/null || die "cargo is not installed"
unset RUSTC # an earlier eval in the same shell may have set it

# The answer. The build folder is always its own: with another compiler in the host's folder cargo
# would rebuild everything at each switch.
answer() {
    [ $# -eq 0 ] || printf 'export RUSTC=%q\n' "$1"
    printf 'export CARGO_TARGET_DIR=%q\n' "$repo/target/wasm"
    exit 0
}

# --- 1 and 3: the installed toolchain --------------------------------------------------------------

sysroot=$(rustc --print sysroot 2>/dev/null) || sysroot=

installed() { compgen -G "$sysroot/lib/rustlib/$target/lib/libstd-*.rlib" >/dev/null; }

if installed; then answer; fi

if [ $rustup = yes ] || ! command -v apt-get >/dev/null; then
    command -v rustup >/dev/null || die "needs the Rust target $target, and there is no apt-get or rustup to get it with"
    say "rustup target add $target"
    rustup target add "$target" >&2 || die "rustup could not add $target"
    if installed; then answer; fi
    die "rustup added $target, but rustc in $sysroot does not have it"
fi

# --- 2: a private copy of Debian's rustc-web -------------------------------------------------------

rustc=$cache/bin/rustc
host=$(cargo -vV | sed -n 's/^host: //p')

# apt with package lists of our own, for a machine where `apt-get update` was never run.
own_lists=()
trap 'rm -rf "$cache.lists"' EXIT
candidate() {
    apt-cache "${own_lists[@]}" policy "$1" 2>/dev/null | sed -n 's/^  Candidate: //p' | grep -vF '(none)'
}
update_lists() {
    mkdir -p "$cache.lists/state/partial" "$cache.lists/cache/archives/partial"
    own_lists=(-o "Dir::State::lists=$cache.lists/state" -o "Dir::Cache=$cache.lists/cache" -o APT::Sandbox::User=root)
    say "apt-get update (lists of our own, nothing system-wide)"
    apt-get "${own_lists[@]}" -qq update >&2 || say "apt-get update failed, going on with what it has"
}

# The linker is the host toolchain's, or else Debian's. Looked up at each run: the host's may move.
link_linker() {
    local linker=$sysroot/lib/rustlib/$host/bin/rust-lld bin=$cache/root/usr/lib/rustlib/$host/bin
    [ -x "$linker" ] || linker=$(command -v wasm-ld || compgen -G '/usr/bin/wasm-ld-*' | sort -V | tail -1) ||
        die "no linker for $target found: install lld"
    mkdir -p "$bin"
    ln -sfn "$linker" "$bin/rust-lld"
}

use_copy() {
    link_linker
    say "using Debian's $("$rustc" -V), in $cache"
    answer "$rustc"
}

mkdir -p "$(dirname "$cache")"
exec 9>"$cache.lock"
flock 9 # two runs at once build one copy

# A machine may have old package lists, or a copy from before this project asked for a newer compiler.
needed=$(sed -n 's/^rust-version = "\(.*\)"$/\1/p' "$repo/Cargo.toml")
new_enough() { [ -n "$1" ] && dpkg --compare-versions "$1" ge "$needed"; }

have=$(cat "$mark" 2>/dev/null) || have=
if [ $newer = no ] && new_enough "$have"; then use_copy; fi

want=$(candidate rustc-web) || want=
if [ $newer = yes ] || ! new_enough "$want"; then
    update_lists
    want=$(candidate rustc-web) || die "apt-get knows no package rustc-web; on this machine try: $0 --rustup"
    new_enough "$want" || die "Debian's rustc-web is $want, but $needed is needed; on this machine try: $0 --rustup"
fi
if [ -n "$have" ]; then
    if new_enough "$have" && dpkg --compare-versions "$want" le "$have"; then
        say "$have is the newest"
        use_copy
    fi
    say "$want replaces $have"
fi

rm -rf "$cache"
mkdir -p "$cache/bin" "$cache/debs" "$cache/root"

release=${want%%+*}      # 1.96.0+dfsg1-1 -> 1.96.0
series=${release%.*}     # 1.96.0 -> 1.96

# Fetches packages and unpacks what a compiler needs of them into $cache/root.
fetch() {
    (cd "$cache/debs" && apt-get "${own_lists[@]}" -qq download "$@" >>"$log" 2>&1) ||
        die "apt-get could not download $*, see $log"
    local deb sources=./usr/src/rustc-$release
    for deb in "$cache"/debs/*.deb; do
        dpkg-deb --fsys-tarfile "$deb" | tar -x -C "$cache/root" --exclude='./usr/share/*' \
            --exclude="$sources/compiler" --exclude="$sources/src" --exclude="$sources/debian"
        rm "$deb"
    done
}

llvm=$(apt-cache "${own_lists[@]}" show "libstd-rust-web-$series=$want" | grep -o 'libllvm[0-9]*' | sort -u | tail -1) ||
    die "cannot tell which LLVM rustc-web $want is linked to"
say "fetching Debian's rustc-web $want and $llvm (about 140 MB)"
fetch "rustc-web=$want" "libstd-rust-web-$series=$want" "libstd-rust-web-dev=$want" "rust-web-src=$want" "$llvm"

# The compiler finds its shared libraries in the private folder first.
libraries=$(dirname "$(compgen -G "$cache/root/usr/lib/*/librustc_driver-*.so" | head -1)")
library_path=$libraries:${libraries/$cache\/root\/usr/$cache\/root}

missing() { LD_LIBRARY_PATH=$library_path ldd "$libraries"/librustc_driver-*.so | grep 'not found'; }

if missing >>"$log"; then
    say "fetching the libraries that $llvm needs as well"
    mapfile -t more < <(apt-cache "${own_lists[@]}" depends --recurse --no-recommends --no-suggests --no-conflicts \
        --no-breaks --no-replaces --no-enhances "$llvm" | grep -E '^z?lib' |
        grep -vxE "libc6|libcrypt1|libgcc-s1|$llvm")
    fetch "${more[@]}"
    if missing >&2; then die "install the libraries named above"; fi
fi

cat >"$rustc" <<WRAPPER
#!/bin/sh
LD_LIBRARY_PATH="$library_path\${LD_LIBRARY_PATH:+:\$LD_LIBRARY_PATH}" exec "$cache/root/usr/bin/rustc" "\$@"
WRAPPER
chmod +x "$rustc"
link_linker

# Debian has no standard library for wasm32-unknown-unknown, but it has the source. Built once here,
# and put in the private copy, it makes every later `cargo build --target` an ordinary one. The
# crates std depends on are pinned by its own Cargo.lock. RUSTC_BOOTSTRAP is for std only.
say "building the standard library for $target (log: $log)"
source=$cache/library
# The module is public: where the sources lay on this machine is left out of it.
remap="--remap-path-prefix=${CARGO_HOME:-$HOME/.cargo}/registry/src=deps --remap-path-prefix=$source=std"
cp -rL "$cache/root/usr/lib/rustlib/src/rust/library" "$source"
(
    cd "$source" # away from any .cargo/config.toml of the caller
    env -u RUSTC_WRAPPER -u RUSTC_WORKSPACE_WRAPPER -u CARGO_BUILD_TARGET -u CARGO_ENCODED_RUSTFLAGS \
        RUSTC="$rustc" RUSTC_BOOTSTRAP=1 __CARGO_DEFAULT_LIB_METADATA=stablestd \
        RUSTFLAGS="-Zforce-unstable-if-unmarked -Cembed-bitcode=yes $remap" \
        CARGO_TARGET_DIR="$cache/build" CARGO_PROFILE_RELEASE_DEBUG=0 \
        cargo build --release --locked --target "$target" --manifest-path sysroot/Cargo.toml \
        --no-default-features --features panic-unwind,compiler-builtins-mem
) >>"$log" 2>&1 9>&- || { tail -20 "$log" >&2; die "the standard library did not build"; }

std=$cache/root/usr/lib/rustlib/$target/lib
mkdir -p "$std"
cp "$cache/build/$target/release/deps/"*.rlib "$std/"

# Prove that it works before calling it complete.
cat >"$cache/proof.rs" <<'PROOF'
#[unsafe(no_mangle)]
pub extern "C" fn digits(n: u64) -> usize {
    n.to_string().len()
}
PROOF
"$rustc" --edition 2024 --crate-type cdylib -O --target "$target" -o "$cache/proof.wasm" "$cache/proof.rs" >>"$log" 2>&1 ||
    { tail -20 "$log" >&2; die "the new toolchain does not compile a first program"; }

rm -rf "$cache/build" "$cache/debs" "$source" "$cache/root/usr/src" "$cache/proof.rs" "$cache/proof.wasm"
echo "$want" >"$mark"
use_copy
