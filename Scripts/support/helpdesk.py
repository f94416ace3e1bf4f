"""The same questions asked of the same enquiries as django-helpdesk 2.6 asks them, without the framework around them: a
ticket table in SQLite with Django's own indexes (on what points to other tables, none on the status and none on the
open alone), the open counted by filters at each look, and words looked for with LIKE, as `icontains` does.

    python3 helpdesk.py --database intray.db --copy peer.db --results results.tsv [--calls 50]

It prints milliseconds (p50 and p99) beside Intray's own from the results of `storebench compare`, and the ratio. What
Django itself costs is left out: on a list page of 20,000 tickets that is another second. Counts and searches, which
take it long, are asked only a few times. Its page of one ticket is one row by its key here; Intray's is the
conversation, the whole history and the enquiry made from it.
"""

import argparse
import os
import random
import sqlite3
import time

options = argparse.ArgumentParser()
for each in ("database", "copy", "results"):
    options.add_argument(f"--{each}", required=True)
options.add_argument("--calls", type=int, default=50)
options.add_argument("--slow-calls", type=int, default=5)
chosen = options.parse_args()

NOW = 1_792_058_400
DAY = 86_400


def make_copy():
    """Tickets as the peer keeps them: one row each, the description in it."""
    if os.path.exists(chosen.copy):
        return
    copy = sqlite3.connect(chosen.copy + ".part")
    copy.executescript(
        f"""
        PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;
        ATTACH '{chosen.database}' AS intray;
        CREATE TABLE ticket (id INTEGER PRIMARY KEY, title TEXT NOT NULL, created INTEGER NOT NULL,
            status INTEGER NOT NULL, priority INTEGER NOT NULL, due_date INTEGER, queue_id TEXT NOT NULL,
            assigned_to_id TEXT, submitter_email TEXT, description TEXT, kbitem_id TEXT);
        INSERT INTO ticket SELECT enquiry.id, enquiry.subject, enquiry.received_at,
            CASE enquiry.state WHEN 'closed' THEN 4 WHEN 'new' THEN 1 ELSE 2 END, enquiry.priority, enquiry.due_at,
            enquiry.inbox, enquiry.allocated_to, enquiry.from_address, max(message.body), enquiry.category
            FROM intray.enquiry JOIN intray.message ON message.enquiry_id = enquiry.id GROUP BY enquiry.id;
        CREATE INDEX ticket_queue ON ticket (queue_id);
        CREATE INDEX ticket_assigned_to ON ticket (assigned_to_id);
        CREATE INDEX ticket_kbitem ON ticket (kbitem_id);
        """)
    copy.close()
    os.rename(chosen.copy + ".part", chosen.copy)


make_copy()
connection = sqlite3.connect(chosen.copy)
choose = random.Random(3)
count, = connection.execute("SELECT count(*) FROM ticket").fetchone()
queues = [row[0] for row in connection.execute("SELECT DISTINCT queue_id FROM ticket")]
people = [f"colleague{number}@arl.example" for number in range(16)]
ids = [row[0] for row in connection.execute("SELECT id FROM ticket WHERE id % 97 = 5")]
columns = "id, title, created, status, priority, due_date, queue_id, assigned_to_id, submitter_email"


def all_of(sql, *values):
    return connection.execute(sql, values).fetchall()


def triage():
    all_of(
        f"SELECT {columns} FROM ticket WHERE assigned_to_id IS NULL AND queue_id = ? AND status <> 4"
        " ORDER BY priority, due_date LIMIT 100", choose.choice(queues))


def mine():
    all_of(
        f"SELECT {columns} FROM ticket WHERE assigned_to_id = ? AND status NOT IN (3, 4)"
        " ORDER BY priority, due_date LIMIT 100", choose.choice(people))


def dashboard():
    """calc_basic_ticket_stats and the table of queues: one count for each."""
    ages = [(NOW - 30 * DAY, NOW), (NOW - 60 * DAY, NOW - 30 * DAY), (0, NOW - 60 * DAY)]
    for start, end in ages:
        all_of("SELECT count(*) FROM ticket WHERE status <> 4 AND created >= ? AND created < ?", start, end)
    for queue in queues:
        all_of("SELECT count(*) FROM ticket WHERE queue_id = ? AND status IN (1, 2)", queue)
        all_of("SELECT count(*) FROM ticket WHERE queue_id = ? AND status = 4", queue)


def show():
    all_of("SELECT * FROM ticket WHERE id = ?", choose.choice(ids))


def search():
    word = "%" + choose.choice(["transcript", "registry", "archive", "schedule", "witness"]) + "%"
    all_of(
        f"SELECT {columns} FROM ticket WHERE title LIKE ? OR description LIKE ? OR submitter_email LIKE ?"
        " ORDER BY created DESC LIMIT 50", word, word, word)


def percentile(values, share):
    values = sorted(values)
    return values[min(len(values) - 1, int(share * len(values)))]


def measure(ask, calls):
    ask()
    times = []
    for _ in range(calls):
        begin = time.perf_counter()
        ask()
        times.append((time.perf_counter() - begin) * 1_000)
    return percentile(times, 0.5), percentile(times, 0.99)


own = {}
with open(chosen.results) as results:
    for line in results:
        name, p50, p99 = line.rstrip("\n").split("\t")
        own[name] = float(p50), float(p99)

print(f"As django-helpdesk asks, of the same {count} tickets (Python, SQLite {sqlite3.sqlite_version}), milliseconds:")
print(f"{'':28s} {'peer: p50':>11s} {'p99':>9s} {'Intray: p50':>12s} {'p99':>9s} {'peer / Intray, p50':>19s}")
for name, ask in [
        ("triage list", triage), ("my queue", mine), ("backlog", dashboard), ("show", show),
        ("search, word in a fifth", search)]:
    slow = ask in (dashboard, search)
    p50, p99 = measure(ask, chosen.slow_calls if slow else chosen.calls)
    ours = own.get(name)
    if ours:
        print(f"{name:28s} {p50:11.2f} {p99:9.2f} {ours[0]:12.2f} {ours[1]:9.2f} {p50 / ours[0]:19.2f}")
