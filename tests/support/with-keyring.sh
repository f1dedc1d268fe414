#!/usr/bin/env bash
# with-keyring.sh CMD...: run CMD under a private D-Bus session with a fresh, unlocked gnome-keyring.
# Needs (Debian): dbus-daemon and dbus-bin (dbus-run-session, dbus-send), gnome-keyring. Exit code = CMD's.
set -uo pipefail
T=$(mktemp -d "${TMPDIR:-/tmp}/keyring.XXXXXX") || exit 1
trap 'rm -rf "$T"' EXIT
mkdir -m 700 "$T/run" "$T/data" "$T/cache"
env -u DISPLAY -u WAYLAND_DISPLAY -u DBUS_SESSION_BUS_ADDRESS -u GNOME_KEYRING_CONTROL \
    XDG_RUNTIME_DIR="$T/run" XDG_DATA_HOME="$T/data" XDG_CACHE_HOME="$T/cache" SWOPDESK_TEST_KEYRING=1 \
  dbus-run-session -- bash -c '
    printf %s ci-only | gnome-keyring-daemon --foreground --unlock --components=secrets >/dev/null 2>&1 &
    daemon=$!
    for _ in $(seq 50); do   # at most 5 s
      dbus-send --session --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.NameHasOwner \
        string:org.freedesktop.secrets 2>/dev/null | grep -q "boolean true" && break
      sleep 0.1
    done
    "$@"; rc=$?
    kill "$daemon" 2>/dev/null; wait "$daemon" 2>/dev/null
    exit $rc' _ "$@"
