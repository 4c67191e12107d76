"""Holds backups against schema/backup-1.schema.json, with the checksums and the body that the schema describes in words:
python3 validate.py SCHEMA FILE...
"""

import copy
import json
import sys
import zlib

from jsonschema import Draft202012Validator


def crc(text):
    return f"{zlib.crc32(text.encode('ascii')):08x}"


def body_schema(schema, number):
    return {"$schema": schema["$schema"], "$defs": schema["$defs"], "$ref": f"#/$defs/body-{number}"}


def check(path, schema):
    with open(path, encoding="ascii") as file:
        data = json.load(file)
    Draft202012Validator(schema).validate(data)
    head = data["head"]
    if head["crc"] != crc(f"{head['schema']} {head['generation']} {head['body']}"):
        raise ValueError("the head is not as its checksum says")
    lines = [part for month in sorted(data["journal"]) for part in [month, *data["journal"][month]]]
    if data["crc"] != crc("\n".join([data["exported"], *lines])):
        raise ValueError("the journal is not as its checksum says")
    bodies = Draft202012Validator(body_schema(schema, head["schema"]))
    body = json.loads(head["body"])
    bodies.validate(body)
    # The schema refuses what is not there or not ours; otherwise it would prove nothing.
    for key in data:
        less = copy.deepcopy(data)
        del less[key]
        if Draft202012Validator(schema).is_valid(less):
            raise ValueError(f"the schema lets {key} be missing")
    for wrong in [{**body, "name": "Ann"}, {**body, "settings": None}, {**body, "plan": {"start": "today", "link": "1"}}]:
        if bodies.is_valid(wrong):
            raise ValueError(f"the schema lets this pass: {wrong}")
    print(f"{path}: valid: schema {head['schema']}, {len(lines)} lines and months")


if len(sys.argv) < 3:
    sys.exit(__doc__)
with open(sys.argv[1], encoding="utf-8") as file:
    SCHEMA = json.load(file)
Draft202012Validator.check_schema(SCHEMA)
for name in sys.argv[2:]:
    check(name, SCHEMA)
