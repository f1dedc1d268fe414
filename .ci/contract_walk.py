"""Walks once through the main job over HTTP and holds every answer against assets/openapi.yaml: what random
data seldom reaches, a reply that is sent, a mark that is set, a notice that is filed and withdrawn.

    python3 .ci/contract_walk.py URL EMAIL PASSWORD
"""

import datetime
import sys
import uuid

import requests
import schemathesis

url, email, password = sys.argv[1:]
schema = schemathesis.openapi.from_path("assets/openapi.yaml")
session = requests.Session()
session.trust_env = False
steps = 0


def ask(operation, status, path=None, **options):
    """Does an operation ("POST /v1/absences"), wants a status, and checks the answer against the contract."""
    global steps
    method, template = operation.split(" ")
    headers = options.pop("headers", {})
    if method == "POST" and template.startswith("/v1/"):
        headers.setdefault("Idempotency-Key", str(uuid.uuid4()))
    answer = session.request(method, url + (path or template), headers=headers, timeout=10, **options)
    assert answer.status_code == status, f"{operation}: {answer.status_code} {answer.text}"
    assert "Date" in answer.headers, operation
    schema[template][method].validate_response(answer)
    steps += 1
    return answer


token = "POST /oauth/token"
ask(token, 400, data={"grant_type": "password", "username": email, "password": "wrong"})
tokens = ask(token, 200, data={"grant_type": "password", "username": email, "password": password}).json()
tokens = ask(token, 200, data={"grant_type": "refresh_token", "refresh_token": tokens["refresh_token"]}).json()
ask("GET /v1/account", 401)
session.headers["Authorization"] = "Bearer " + tokens["access_token"]
ask("GET /v1/account", 200)

items, cursor = [], None
while True:
    page = ask("GET /v1/discussions", 200, params={"limit": 50, "status": "all", "cursor": cursor}).json()
    items, cursor = items + page["items"], page["next_cursor"]
    if cursor is None:
        break
ask("GET /v1/discussions", 200, params={"since": page["sync_token"]})
ask("GET /v1/discussions", 422, params={"limit": 501})

one = "/v1/discussions/{discussion_id}"
for discussion in items[:40]:
    at = f"/v1/discussions/{discussion['id']}"
    answer = ask("GET " + one, 200, at)
    ask("GET " + one, 304, at, headers={"If-None-Match": answer.headers["ETag"]})
    for order in ("asc", "desc"):
        messages = ask(f"GET {one}/messages", 200, at + "/messages", params={"order": order, "limit": 500}).json()
    for message in messages["items"]:
        for file in message["attachments"]:
            ask("GET /v1/attachments/{attachment_id}", 200, f"/v1/attachments/{file['id']}")
ask("GET " + one, 404, "/v1/discussions/none")
ask("GET /v1/attachments/{attachment_id}", 404, "/v1/attachments/none")

turns = [d for d in items if (d["status"], d["handler"], d["awaiting"]) == ("open", "seller", "seller")]
first, second = turns[:2]
at, last = f"/v1/discussions/{first['id']}", {"last_message_id": first["last_message_id"]}
ask(f"PUT {one}/read", 204, at + "/read", json=last)
file = ask("POST /v1/attachments", 201, files={"file": ("note.txt", b"as agreed", "text/plain")}).json()
reply = {"text": "Thank you.", "in_reply_to": first["last_message_id"], "attachment_ids": [file["id"]]}
key = {"Idempotency-Key": str(uuid.uuid4())}
sent = ask(f"POST {one}/messages", 201, at + "/messages", json=reply, headers=key).json()
again = ask(f"POST {one}/messages", 201, at + "/messages", json=reply, headers=key).json()
assert again == sent
ask(f"POST {one}/messages", 422, at + "/messages", json={**reply, "text": "Other."}, headers=key)
ask(f"POST {one}/messages", 409, at + "/messages", json={**reply, "attachment_ids": []})
at, last = f"/v1/discussions/{second['id']}", {"last_message_id": second["last_message_id"]}
ask(f"PUT {one}/no-reply-needed", 200, at + "/no-reply-needed", json=last)
ask(f"PUT {one}/no-reply-needed", 409, at + "/no-reply-needed", json={"last_message_id": "none"})
changed = ask("GET /v1/discussions", 200, params={"since": page["sync_token"]}).json()["items"]
assert {d["id"] for d in changed} >= {first["id"], second["id"]}

day = datetime.date.today() + datetime.timedelta(days=200)
notice = {"first_day": str(day), "last_day": str(day), "replacement": {"name": "Noor"}, "note": None}
absence = ask("POST /v1/absences", 201, json=notice).json()
ask("POST /v1/absences", 409, json=notice)
ask("POST /v1/absences", 422, json={"first_day": "soon"})
ask("GET /v1/absences", 200)
for status in (204, 204):
    ask("DELETE /v1/absences/{absence_id}", status, f"/v1/absences/{absence['id']}")
ask("DELETE /v1/absences/{absence_id}", 404, "/v1/absences/none")
ask("POST /oauth/revoke", 200, data={"token": tokens["refresh_token"]})
ask("GET /v1/account", 401)
print(f"contract: {steps} answers are as the contract says")
