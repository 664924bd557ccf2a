"""Reads the content credentials of pictures with the reader of the C2PA's open-source project (c2pa-python).

    python tools/read-credentials.py [--trust authority.pem] picture ...

Prints a JSON list, one entry a picture: null where it has none, else the reader's verdict ("Invalid", "Valid" or
"Trusted"), the codes of its remarks, of what it found right, and what the manifest says.
"""

import json
import sys

from c2pa import C2paError, Context, Reader, Settings


def context_of(authority):
    if authority is None:
        return None
    with open(authority, encoding="utf-8") as file:
        anchors = file.read()
    return Context(Settings.from_dict({"trust": {"trust_anchors": anchors}, "verify": {"verify_trust": True}}))


def read(path, context):
    try:
        reader = Reader(path, context=context) if context else Reader(path)
    except C2paError as error:
        if "ManifestNotFound" in str(error):
            return None
        raise
    report = json.loads(reader.json())
    manifest = report["manifests"][report["active_manifest"]]
    actions = next(each["data"]["actions"] for each in manifest["assertions"] if each["label"] == "c2pa.actions.v2")
    return {
        "verdict": report["validation_state"],
        "remarks": [entry["code"] for entry in report.get("validation_status", [])],
        "right": [entry["code"] for entry in report["validation_results"]["activeManifest"]["success"]],
        "generator": manifest["claim_generator_info"][0]["name"],
        "claimVersion": manifest["claim_version"],
        "actions": [action["action"] for action in actions],
        "sourceType": next((a["digitalSourceType"] for a in actions if "digitalSourceType" in a), None),
        "ingredients": [[each["title"], each["relationship"]] for each in manifest.get("ingredients", [])],
    }


def main(words):
    authority = None
    if words[:1] == ["--trust"]:
        authority, words = words[1], words[2:]
    context = context_of(authority)
    json.dump([read(path, context) for path in words], sys.stdout)


main(sys.argv[1:])
