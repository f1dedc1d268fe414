#!/bin/sh
# Builds and installs swopdesk. Safe to run twice; asks for no root. `./install.sh --help` says what it takes.
set -eu

NEED_RUST=1.90
RUSTUP="curl --proto '=https' --tlsv1.2 -sSf https://sh.rustup.rs | sh -s -- -y"

usage() {
    cat <<'END'
./install.sh [--prefix DIR]      build, and install to DIR/bin (~/.local/bin without --prefix)
./install.sh --demo              the same, then open the demo: made-up data, nothing leaves the machine
./install.sh --test              build and pass the tests; installs nothing
./install.sh --uninstall         remove the program (with the --prefix it was installed with)
END
}

say() { printf '%s\n' "$*"; }
fail() { printf 'install.sh: %s\n' "$*" >&2; exit 1; }
has() { command -v "$1" >/dev/null 2>&1; }
is_root() { [ "$(id -u)" = 0 ]; }

# The system's command to install packages; the package names of a C compiler with it.
package_command() {
    if has apt-get; then say "apt-get install -y --no-install-recommends"
    elif has dnf; then say "dnf install -y"
    elif has pacman; then say "pacman -S --needed --noconfirm"
    elif has apk; then say "apk add"
    elif has zypper; then say "zypper install -y"
    fi
}
compiler_packages() {
    if has apt-get; then say "gcc libc6-dev"
    elif has apk; then say "gcc musl-dev"
    else say "gcc"
    fi
}

# Installs packages, for which root is needed, and says which.
install_packages() {
    command=$(package_command)
    say "Installing $*"
    if has apt-get; then
        DEBIAN_FRONTEND=noninteractive
        export DEBIAN_FRONTEND
        apt-get update -q >&2 || return 1
    fi
    # shellcheck disable=SC2086 # a command of several words
    $command "$@" >&2
}

find_rust() {
    if ! has cargo; then
        for folder in "${CARGO_HOME:-}/bin" "${HOME:-}/.cargo/bin" /usr/local/cargo/bin; do
            if [ -x "$folder/cargo" ]; then
                PATH=$folder:$PATH
                export PATH
                break
            fi
        done
    fi
    if ! has cargo; then
        fail "there is no Rust toolchain. This gets it; then run install.sh again:
    $RUSTUP"
    fi
    version=$(cargo --version 2>/dev/null | sed -n 's/^cargo \([0-9][0-9]*\.[0-9][0-9]*\).*/\1/p')
    major=${version%%.*}
    minor=${version#*.}
    if [ -z "$version" ] || [ "$major" -lt "${NEED_RUST%%.*}" ] ||
        { [ "$major" -eq "${NEED_RUST%%.*}" ] && [ "$minor" -lt "${NEED_RUST#*.}" ]; }; then
        if has rustup; then update="rustup update stable"; else update=$RUSTUP; fi
        fail "Rust $NEED_RUST or newer is needed, cargo here is ${version:-unusable}. This gets it; then run install.sh again:
    $update"
    fi
}

# A compiler that cannot link (no C library's headers) is none.
cc_works() {
    scratch=$(mktemp -d "${TMPDIR:-/tmp}/swopdesk.XXXXXX") || return 1
    printf '#include <stdio.h>\nint main(void) { return puts("") < 0; }\n' >"$scratch/a.c"
    if cc "$scratch/a.c" -o "$scratch/a" >/dev/null 2>&1; then works=0; else works=1; fi
    rm -rf "$scratch"
    return "$works"
}

find_compiler() {
    if cc_works; then return; fi
    if [ "$(uname -s)" = Darwin ]; then
        fail "there is no C compiler. This gets it; then run install.sh again:
    xcode-select --install"
    fi
    command=$(package_command)
    packages=$(compiler_packages)
    [ -n "$command" ] || fail "there is no C compiler (cc): install gcc with your system's package manager, then run install.sh again"
    if is_root; then
        # shellcheck disable=SC2086 # several packages
        install_packages $packages && cc_works && return
        fail "$packages could not be installed"
    fi
    fail "there is no C compiler. This gets it; then run install.sh again:
    sudo $command $packages"
}

# Where cargo puts what it builds, whatever its settings say.
target_folder() {
    cargo metadata --locked --no-deps --format-version 1 |
        sed -n 's/.*"target_directory":"\([^"]*\)".*/\1/p'
}

build() {
    find_rust
    find_compiler
    unset CARGO_BUILD_TARGET
    say "Building (the first time takes some minutes)"
    cargo build --release --locked --bin swopdesk
}

install() {
    build
    mkdir -p "$bin"
    # First beside it, then in its place: a swopdesk that is running goes on undisturbed.
    new=$bin/.swopdesk.$$
    trap 'rm -f "$new"' EXIT
    cp "$(target_folder)/release/swopdesk" "$new"
    chmod 755 "$new"
    mv -f "$new" "$bin/swopdesk"
    trap - EXIT
    say "Installed $bin/swopdesk"
    say "    swopdesk completions SHELL and swopdesk man print completions and the manual page"
    case ":$PATH:" in
    *":$bin:"*) ;;
    *) say "$bin is not on your PATH: add it, or call $bin/swopdesk" ;;
    esac
}

uninstall() {
    if [ -e "$bin/swopdesk" ]; then
        rm -f "$bin/swopdesk"
        say "Removed $bin/swopdesk. Your settings, drafts and sign-ins are left"
    else
        say "There is no $bin/swopdesk"
    fi
}

# Some tests need more than Rust; without it they are left out, in CI=true they must run.
test_packages() {
    missing=
    has gnome-keyring-daemon || missing="$missing gnome-keyring"
    has dbus-run-session || missing="$missing dbus-daemon"
    has dbus-send || missing="$missing dbus-bin"
    python3 -c 'import ensurepip, venv' >/dev/null 2>&1 || missing="$missing python3-venv"
    [ -n "$missing" ] || return 0
    if [ "${CI:-}" != true ]; then
        say "Missing packages:$missing. The tests that need them are left out (Debian's names;"
        say "    sudo apt-get install$missing)"
        return 0
    fi
    has apt-get || fail "CI=true needs these packages (Debian's names):$missing"
    is_root || fail "CI=true needs these packages: sudo apt-get install -y$missing"
    # shellcheck disable=SC2086 # several packages
    install_packages $missing || fail "could not be installed:$missing"
}

run_tests() {
    find_rust
    find_compiler
    test_packages
    cargo test --locked
}

action=install
prefix=
while [ $# -gt 0 ]; do
    case $1 in
    --prefix)
        if [ $# -lt 2 ] || [ -z "$2" ]; then fail "--prefix needs a folder"; fi
        prefix=$2
        shift
        ;;
    --prefix=?*) prefix=${1#--prefix=} ;;
    --demo) action=demo ;;
    --test) action="test" ;;
    --uninstall) action=uninstall ;;
    -h | --help)
        usage
        exit 0
        ;;
    *)
        usage >&2
        exit 2
        ;;
    esac
    shift
done

if [ -n "$prefix" ]; then
    case $prefix in
    /*) ;;
    *) prefix=$(pwd)/$prefix ;;
    esac
    bin=$prefix/bin
elif [ -n "${HOME:-}" ]; then
    bin=$HOME/.local/bin
elif [ "$action" != test ]; then
    fail "HOME is not set: say where to with --prefix DIR"
fi

cd "$(dirname "$0")"

case $action in
install) install ;;
demo)
    install
    exec "$bin/swopdesk" demo
    ;;
test) run_tests ;;
uninstall) uninstall ;;
esac
