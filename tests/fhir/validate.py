"""Holds FHIR bundles against a schema: python3 validate.py FILE...

Needs fhir.resources 8 (its R4B models; for Bundle, Patient, CarePlan and Observation as we use them R4B is R4). R4 itself is read
strictly by the same package in version 6.4, where it is the default: both are tried, and one is enough.
"""

import json
import sys

try:
    from fhir.resources.R4B.bundle import Bundle
except ImportError:
    from fhir.resources.bundle import Bundle


def check(path):
    with open(path, encoding="utf-8") as file:
        data = json.load(file)
    parse = getattr(Bundle, "model_validate", None) or Bundle.parse_obj
    bundle = parse(data)
    kinds = {}
    urls = {entry.fullUrl for entry in bundle.entry}
    for entry in bundle.entry:
        resource = entry.resource
        kind = type(resource).__name__
        kinds[kind] = kinds.get(kind, 0) + 1
        if kind != "Patient" and resource.subject.reference not in urls:
            raise ValueError(f"a reference leads nowhere: {resource.subject.reference}")
    if len(urls) != len(bundle.entry):
        raise ValueError("a URL twice")
    print(f"{path}: valid: {kinds}")


if len(sys.argv) < 2:
    sys.exit(__doc__)
for name in sys.argv[1:]:
    check(name)
