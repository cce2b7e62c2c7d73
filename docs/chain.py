"""Re-hashes the chain of a Teyel database and adds up what its events tell. Usage: chain.py teyel.db"""
import hashlib
import json
import sqlite3
import sys


def quoted(text):
    """A text as canonical JSON (RFC 8785)."""
    return json.dumps(text, ensure_ascii=False)


def hashed(node, epoch, seq, id, type, form, payload, prev):
    """The payload is hashed as it is stored: what is read and written anew would hide a change."""
    event = (f'{{"epoch":{epoch},"form":{form},"id":{quoted(id)},"node":{quoted(node)},"payload":{payload},'
             f'"prev":{quoted(prev)},"seq":{seq},"type":{quoted(type)}}}')
    return hashlib.sha256(event.encode()).hexdigest()


def main(path):
    database = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    last = {}
    members = {}
    sums = {"events": 0, "sales": 0, "sold": 0, "returns": 0, "returned": 0, "shared": 0}
    head = "0" * 64
    events = database.execute(
        "select node, epoch, seq, id, type, form, payload, prev_hash, hash from event order by node, epoch, seq")
    for node, epoch, seq, id, type, form, payload, prev, hash in events:
        before_seq, before_hash = last.get((node, epoch), (0, "0" * 64))
        found = hashed(node, epoch, seq, id, type, form, payload, prev)
        if seq != before_seq + 1 or prev != before_hash or found != hash:
            print(f"broken at event {seq} of {node}")
            return 1
        told = json.loads(payload)
        last[(node, epoch)] = (seq, hash)
        head = hash
        sums["events"] += 1
        sums["sales"] += len(told.get("sale", []))
        sums["sold"] += sum(sale["total"] for sale in told.get("sale", []))
        sums["returns"] += len(told.get("return", []))
        sums["returned"] += sum(back["total"] for back in told.get("return", []))
        for garment in told.get("split_garment", []):
            if "member" in garment:
                sums["shared"] += 1
                members[garment["member"]] = members.get(garment["member"], 0) + 1
    for name, value in sums.items():
        print(name, value)
    for member, garments in sorted(members.items()):
        print(f"shared.{member}", garments)
    print("head", head)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
