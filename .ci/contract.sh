#!/bin/sh
# Checks the embedded helpdesk against assets/openapi.yaml with schemathesis (from PyPI, into a folder of its
# own when it is not there): every operation, right and wrong data, and chains of operations.
#
#   .ci/contract.sh [SEED]
#
# SWOPDESK_BIN names the program to check (default: target/release/swopdesk). Needs Python 3.
set -eu
cd "$(dirname "$0")/.."

seed=${1:-20261118}
program=${SWOPDESK_BIN:-target/release/swopdesk}
work=$(mktemp -d)
helpdesk=
trap 'test -z "$helpdesk" || kill "$helpdesk" 2>/dev/null || :; rm -rf "$work"' EXIT INT TERM

command -v python3 >/dev/null || { echo "contract: needs the package python3" >&2; exit 1; }
test -x "$program" || { echo "contract: no program at $program; build it, or set SWOPDESK_BIN" >&2; exit 1; }

if command -v schemathesis >/dev/null && python3 -c 'import schemathesis' 2>/dev/null; then
    tool=schemathesis python=python3
else
    venv=${SCHEMATHESIS_VENV:-target/schemathesis}
    if ! test -x "$venv/bin/schemathesis"; then
        python3 -m venv "$venv" || { echo "contract: needs the package python3-venv" >&2; exit 1; }
        "$venv/bin/pip" install --quiet 'schemathesis>=4.32,<5'
    fi
    tool=$venv/bin/schemathesis python=$venv/bin/python
fi

# The limits are for clients, and this one asks more than any client. Streams end after a second, so that
# they can be read to their end. Nothing happens by itself, so that a seed repeats.
export SWOPDESK_DEMO_RATE=100000 SWOPDESK_DEMO_SIGN_INS=100000 SWOPDESK_DEMO_STREAM_SECONDS=1
export SWOPDESK_DEMO_LIVE=off NO_PROXY=127.0.0.1 no_proxy=127.0.0.1
"$program" demo --serve 127.0.0.1:0 --discussions 60 --seed 1 >"$work/first" &
helpdesk=$!
python3 - "$work" <<'EOF'
import json, sys, time

work = sys.argv[1]
until = time.monotonic() + 30
while True:
    line = open(f"{work}/first").readline()
    if line.endswith("\n"):
        break
    if time.monotonic() > until:
        sys.exit("contract: the helpdesk told no url within 30 s")
    time.sleep(0.05)
first = json.loads(line)
open(f"{work}/where", "w").write("\n".join([first["url"], first["email"], first["password"], ""]))

config = f'''
base-url = {json.dumps(first["url"])}
headers = {{ Authorization = {json.dumps("Bearer " + first["token"])} }}
request-timeout = 10

[generation]
# the contract ignores what it does not know, so an unknown parameter is no wrong data
allow-extra-parameters = false

[checks]
# data of the right shape is refused all the same where the contract says so: a last_message_id or in_reply_to
# that is not the newest message, a cursor or sync token nobody gave out
positive_data_acceptance.enabled = false

[[operations]]
# the contract describes the stream as text, the tool takes it apart into events
include-path = "/v1/events"
checks.response_schema_conformance.enabled = false
'''
open(f"{work}/schemathesis.toml", "w").write(config)
EOF

{ read -r url; read -r email; read -r password; } <"$work/where"
"$python" .ci/contract_walk.py "$url" "$email" "$password"

# Then random data, right and wrong. Ids come from earlier answers: the tool follows lists to single
# discussions and uploads to downloads. What is left out stands above, with reasons.
"$tool" --config-file "$work/schemathesis.toml" run assets/openapi.yaml \
    --seed "$seed" --max-examples "${EXAMPLES:-60}" --max-time "${SECONDS_MOST:-150}" \
    --workers 2 --continue-on-failure --no-color ${ONLY:+--include-path "$ONLY"}
