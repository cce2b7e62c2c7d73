"""Re-hashes the chain of a Teyel database and adds up what its events tell. Usage: chain.py teyel.db"""
import hashlib
import json
import sqlite3
import sys


def canonical(value):
    """Canonical JSON (RFC 8785), for the values that Teyel writes: texts and whole numbers."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def main(path):
    database = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    last = {}
    sums = {"events": 0, "sales": 0, "sold": 0, "returns": 0, "returned": 0, "shared": 0}
    head = "0" * 64
    events = database.execute(
        "select node, epoch, seq, id, type, form, payload, prev_hash, hash from event order by node, epoch, seq")
    for node, epoch, seq, id, type, form, payload, prev, hash in events:
        before_seq, before_hash = last.get((node, epoch), (0, "0" * 64))
        told = json.loads(payload)
        event = {"epoch": epoch, "form": form, "id": id, "node": node, "payload": told, "prev": prev, "seq": seq, "type": type}
        text = canonical(event)
        if seq != before_seq + 1 or prev != before_hash or hashlib.sha256(text.encode()).hexdigest() != hash:
            print(f"broken at event {seq} of {node}")
            return 1
        last[(node, epoch)] = (seq, hash)
        head = hash
        sums["events"] += 1
        sums["sales"] += len(told.get("sale", []))
        sums["sold"] += sum(sale["total"] for sale in told.get("sale", []))
        sums["returns"] += len(told.get("refund", []))
        sums["returned"] += sum(refund["total"] for refund in told.get("refund", []))
        sums["shared"] += sum("member" in garment for garment in told.get("split_garment", []))
    for name, value in sums.items():
        print(name, value)
    print("head", head)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
