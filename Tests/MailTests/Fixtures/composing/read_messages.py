"""Reads every *.eml of a folder with Python's email package and writes NAME.json beside it: what it found there."""
import base64
import email
import email.header
import email.policy
import email.utils
import json
import pathlib
import sys


def boxes(message, old, name):
    """Addresses as the new reader finds them, with names as the old one does: until Python 3.13 the new one put a blank
    where one character of a long name ends an encoded word and the next begins another (RFC 2047, section 6.2, forbids)."""
    if message[name] is None:
        return []
    pairs = email.utils.getaddresses([old[name].replace("\r\n", "").replace("\n", "")])
    names = [str(email.header.make_header(email.header.decode_header(pair[0]))) for pair in pairs]
    specs = [box.addr_spec for box in message[name].addresses]
    return [list(box) for box in zip(names, specs)] if len(names) == len(specs) else specs


def ids(message, name):
    return [word.strip("<>") for word in (message[name] or "").split()]


def unflowed(text):
    """RFC 3676, section 4, for texts without DelSp."""
    out, open_depth = [], None
    for line in text.split("\n")[:-1]:
        depth = len(line) - len(line.lstrip(">"))
        rest = line[depth:]
        rest = rest[1:] if rest.startswith(" ") else rest
        if open_depth == depth and rest != "-- ":
            out[-1] += rest
        else:
            out.append(">" * depth + (" " if depth and rest else "") + rest)
        open_depth = depth if rest.endswith(" ") and rest != "-- " else None
    return "".join(line + "\n" for line in out)


for path in sorted(pathlib.Path(sys.argv[1]).glob("*.eml")):
    message = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
    old = email.message_from_bytes(path.read_bytes())
    body = message.get_body(("plain",))
    moment = message["Date"].datetime
    found = {
        "names": [name.lower() for name in message.keys()],
        "subject": str(message["Subject"]),
        "from": boxes(message, old, "From"),
        "replyTo": boxes(message, old, "Reply-To"),
        "to": boxes(message, old, "To"),
        "cc": boxes(message, old, "Cc"),
        "seconds": int(moment.timestamp()),
        "offset": int(moment.utcoffset().total_seconds() // 60),
        "messageID": str(message["Message-ID"]).strip("<>"),
        "inReplyTo": ids(message, "In-Reply-To"),
        "references": ids(message, "References"),
        "text": unflowed(body.get_content().replace("\r\n", "\n")),
        "files": [
            {
                "name": part.get_filename(),
                "type": part.get_content_type(),
                "bytes": base64.b64encode(part.get_payload(decode=True)).decode("ascii"),
            }
            for part in message.iter_attachments()
        ],
        "defects": [type(defect).__name__ for part in message.walk() for defect in part.defects],
    }
    path.with_suffix(".json").write_text(json.dumps(found), encoding="utf-8")
