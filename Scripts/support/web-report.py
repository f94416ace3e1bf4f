"""Sets what web-load.py wrote for Intray beside what it wrote for Redmine, page by page, and says which aims hold.

    python3 web-report.py RESULTS

Ends with status 1 when an aim is missed.
"""

import json
import sys

LATENCY = 50  # milliseconds, 99 of 100 answers
RATIO = 20  # requests a second, Intray's to Redmine's
MEMORY = 200  # megabytes

WHAT = {
    "triage": "triage / issue list",
    "queue": "queue / issues for me",
    "enquiry": "enquiry / issue",
    "backlog": "backlog / project overview",
}

with open(sys.argv[1]) as lines:
    measured = {(one["side"], one["page"]): one for one in map(json.loads, lines)}

missed = []


def aim(holds, words):
    print(f"{'holds ' if holds else 'MISSED'}  {words}")
    if not holds:
        missed.append(words)


def cell(side, page):
    one = measured.get((side, page))
    if one is None:
        return f"{'not measured':>38s}"
    return f"{one['rate']:9.1f} {one['p50']:8.2f} {one['p99']:8.2f} {one['bytes']:9d}"


print()
print(f"{'':28s} {'Intray':>38s}   {'Redmine':>38s}")
heads = f"{'req/s':>9s} {'p50 ms':>8s} {'p99 ms':>8s} {'bytes':>9s}"
print(f"{'page':28s} {heads}   {heads}   {'ratio':>7s}   {'processor':>9s}")
for page, words in WHAT.items():
    intray, redmine = measured.get(("intray", page)), measured.get(("redmine", page))
    ratio = f"{intray['rate'] / redmine['rate']:6.1f}×" if intray and redmine else ""
    each = f"{redmine['computing'] / intray['computing']:8.1f}×" if intray and redmine else ""
    print(f"{words:28s} {cell('intray', page)}   {cell('redmine', page)}   {ratio:>7s}   {each:>9s}")
print("ratio: requests a second; processor: time of the processor for each answer, which a busy machine disturbs less")

peaks = {side: max((one["memory"] for (whose, _), one in measured.items() if whose == side), default=None)
         for side in ("intray", "redmine")}
for side, words in (("intray", "Intray, resident"), ("redmine", "Redmine, proportional, 3 processes")):
    if peaks[side] is not None:
        print(f"memory under load, {words}: {peaks[side] * 1.048576:.0f} MB")
print()

for page in WHAT:
    intray, redmine = measured.get(("intray", page)), measured.get(("redmine", page))
    if intray is None:
        continue
    aim(intray["p99"] < LATENCY, f"{page}: 99 of 100 answers within {intray['p99']:.1f} ms (aim: under {LATENCY})")
    if redmine:
        ratio = intray["rate"] / redmine["rate"]
        aim(ratio >= RATIO, f"{page}: {ratio:.1f} times Redmine's rate (aim: {RATIO} or more)")
if peaks["intray"] is not None:
    megabytes = peaks["intray"] * 1.048576
    aim(megabytes < MEMORY, f"memory of {megabytes:.0f} MB (aim: under {MEMORY})")
for (side, page), one in measured.items():
    if one["errors"]:
        aim(False, f"{side}, {page}: {one['errors']} requests failed")
sys.exit(1 if missed else 0)
