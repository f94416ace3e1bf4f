"""Writes a mailbox of invented messages, the same for the same seed.

    python3 mailbox.py --count 10000 --seed 1 --maildir DIR [--large 60]

Sizes are spread over 2 to 60 KB: a quarter plain text, a third multipart/alternative, the rest with an attachment, whose
sizes are spread evenly over orders of magnitude. One in twenty is an automatic reply, one in three a reply to an earlier
message. --large adds one message of so many MiB.
"""

import argparse
import base64
import os
import random
from email.utils import format_datetime
from datetime import datetime, timedelta, timezone

NAMES = "Agnes Bryn Carys Dafydd Elin Farida Gareth Hana Ivor Jarek Kemi Lowri Mansoor Nesta Owain Petra".split()
FAMILIES = "Abbott Bevan Conway Dunne Ellis Farrow Griffiths Hale Iqbal Jenkins Kaur Lloyd Mills Novak".split()
SUBJECTS = [
    "Trial at {court} Crown Court in {year}", "How long do we keep {thing}?", "Inter-library loan: {thing}",
    "Request under the Freedom of Information Act", "My grandfather's record, {year}", "Meeting on the {day}th",
    "Copying a chapter for a course", "Complaint about a reply of {year}", "File HO 144/{number}", "Access to {thing}",
]
COURTS = "Cardiff Leeds Exeter Lincoln Chester Norwich Mold Durham".split()
THINGS = ["case files", "the Law Reports", "e-mail", "court logs", "audio recordings", "a journal article", "minutes"]
WORDS = (
    "we would be grateful for a copy of the papers in this matter the hearing took place in the spring and my client "
    "was told that the record had been kept please say where it is now and whether there is a charge the reference is "
    "given above I have tried the archive and the court office without success thank you for your help with this it is "
    "for a study of sentencing between the wars and I can visit on any weekday the family would like to know what became "
    "of him and whether anything was written down kind regards"
).split()


def words(r, count):
    lines, line = [], ""
    for _ in range(count):
        word = r.choice(WORDS)
        if len(line) + len(word) > 72:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}".strip()
    return "\n".join(lines + [line])


def message(r, number, earlier, moment):
    name, address = f"{r.choice(NAMES)} {r.choice(FAMILIES)}", f"writer{r.randrange(2000)}@example.org"
    subject = r.choice(SUBJECTS).format(
        court=r.choice(COURTS), year=1900 + r.randrange(120), thing=r.choice(THINGS), day=1 + r.randrange(28),
        number=r.randrange(9999))
    head = [f"Return-Path: <{address}>", f"Received: from mx.example.org by mail.example with ESMTPS; {format_datetime(moment)}",
            f"From: {name} <{address}>", "To: Records Office <records@office.example>"]
    if earlier and r.random() < 1 / 3:
        parent = r.choice(earlier[-300:])
        head += [f"In-Reply-To: {parent}", f"References: {parent}"]
        subject = "Re: " + subject
    identity = f"<{number}.{r.getrandbits(64):016x}@example.org>"
    earlier.append(identity)
    head += [f"Subject: {subject}", f"Date: {format_datetime(moment)}", f"Message-ID: {identity}", "MIME-Version: 1.0"]
    if r.random() < 0.05:
        head.append("Auto-Submitted: auto-replied")
    text = f"Dear colleague,\n\n{words(r, int(min(1500, 220 + r.expovariate(1 / 200))))}\n\n{name}\n"
    kind = r.random()
    if kind < 0.25:
        return "\n".join(head + ["Content-Type: text/plain; charset=utf-8", "", text])
    boundary = f"=_{number}_{r.getrandbits(48):012x}"
    html = "<html><body>" + "".join(f"<p style=\"margin:{i}px\">{p}</p>" for i, p in enumerate(text.split("\n\n"))) + "</body></html>"
    parts = [("text/plain; charset=utf-8", "", text), ("text/html; charset=utf-8", "", html)]
    subtype = "alternative"
    if kind >= 0.6:
        subtype = "mixed"
        data = base64.encodebytes(r.randbytes(int(2000 * 20 ** r.random()))).decode()
        extra = "Content-Transfer-Encoding: base64\nContent-Disposition: attachment; filename=\"scan.pdf\"\n"
        parts = [parts[0], ("application/pdf", extra, data)]
    body = "".join(f"--{boundary}\nContent-Type: {t}\n{h}\n{b}\n" for t, h, b in parts) + f"--{boundary}--\n"
    return "\n".join(head + [f"Content-Type: multipart/{subtype}; boundary=\"{boundary}\"", "", body])


def write(folder, number, moment, data):
    name = f"{int(moment.timestamp())}.M{number:06d}P1.example,S={len(data)}:2,"
    path = os.path.join(folder, "cur", name)
    with open(path, "wb") as file:
        file.write(data)
    os.utime(path, (moment.timestamp(), moment.timestamp()))


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--count", type=int, default=10000)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--maildir", required=True)
    options.add_argument("--large", type=int, default=0)
    chosen = options.parse_args()
    r, earlier, size = random.Random(chosen.seed), [], 0
    begin = datetime(2026, 10, 1, 8, tzinfo=timezone.utc)
    for folder in ("cur", "new", "tmp"):
        os.makedirs(os.path.join(chosen.maildir, folder), exist_ok=True)
    for number in range(chosen.count):
        moment = begin + timedelta(seconds=37 * number)
        data = message(r, number, earlier, moment).encode()
        size += len(data)
        write(chosen.maildir, number, moment, data)
    if chosen.large:
        head = message(r, chosen.count, [], begin).split("\n\n", 1)[0].split("\nContent-Type", 1)[0]
        data = base64.encodebytes(r.randbytes((chosen.large << 20) * 3 // 4 - (1 << 16)))
        body = (f"{head}\nContent-Type: multipart/mixed; boundary=large\n\n--large\nContent-Type: text/plain\n\nThe scans are attached.\n"
                "--large\nContent-Type: application/zip\nContent-Transfer-Encoding: base64\n"
                "Content-Disposition: attachment; filename=scans.zip\n\n").encode() + data + b"\n--large--\n"
        write(chosen.maildir, chosen.count, begin, body)
        size += len(body)
    print(f"{chosen.count + bool(chosen.large)} messages, {size} bytes")


main()
