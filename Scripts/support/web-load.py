"""Puts one page under load with wrk and writes down requests a second, latencies, errors, bytes, and what the server
needed of processor and memory.

    python3 web-load.py --side intray --page triage --cookie NAME=VALUE --rows 50 --words NAME --pid SERVER \
        --results FILE --seconds 10 --warm 3 --connections 8 URL...

Before and after, the page must answer 200, hold so many rows and the words of whoever is signed in. Memory is sampled
while the load lasts: of one process what lies in memory (RSS), of several what they have in memory between them (PSS,
which counts what they share once).
"""

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
import threading
import urllib.error
import urllib.parse
import urllib.request

options = argparse.ArgumentParser()
for text in ("side", "page", "cookie", "words", "results"):
    options.add_argument(f"--{text}", required=True)
for number in ("rows", "pid", "seconds", "warm", "connections"):
    options.add_argument(f"--{number}", type=int, required=True)
options.add_argument("urls", nargs="+")
chosen = options.parse_args()
row = re.compile(r'<(?:li|tr)[^>]*(?:id="issue-\d+"|id="(?:row|work)-[^"]*"[^>]*data-row=|data-row=[^>]*id="(?:row|work)-)')


class Straight(urllib.request.HTTPRedirectHandler):
    """Who is sent elsewhere, such as to the sign-in, has not got the page."""

    def redirect_request(self, *_):
        return None


def fail(why):
    sys.exit(f"bench: {chosen.side}, {chosen.page}: {why}")


def look():
    """The size of the page, which is what it should be."""
    request = urllib.request.Request(chosen.urls[0], headers={"Cookie": chosen.cookie})
    try:
        with urllib.request.build_opener(Straight).open(request, timeout=60) as answer:
            page = answer.read()
    except urllib.error.HTTPError as answer:
        fail(f"{chosen.urls[0]} answered {answer.code}")
    text = page.decode()
    rows = len(row.findall(text))
    if chosen.words not in text:
        fail(f"“{chosen.words}” does not stand in the page: somebody else is signed in")
    if chosen.rows and rows != chosen.rows:
        fail(f"{rows} rows, not {chosen.rows}")
    return len(page)


def family(pid):
    """A process and all below it."""
    found = [pid]
    for each in found:
        try:
            for task in os.listdir(f"/proc/{each}/task"):
                with open(f"/proc/{each}/task/{task}/children") as children:
                    found += map(int, children.read().split())
        except OSError:
            pass
    return found


def kibibytes(path, name):
    with open(path) as lines:
        return next(int(line.split()[1]) for line in lines if line.startswith(name))


def memory():
    """In MiB."""
    processes, total = family(chosen.pid), 0
    for pid in processes:
        try:
            alone = len(processes) == 1
            total += kibibytes(f"/proc/{pid}/status", "VmRSS") if alone else kibibytes(f"/proc/{pid}/smaps_rollup", "Pss:")
        except (OSError, StopIteration):
            pass
    return total / 1024


def processor():
    """Seconds the server has computed so far."""
    total = 0
    for pid in family(chosen.pid):
        try:
            with open(f"/proc/{pid}/stat") as stat:
                fields = stat.read().rpartition(")")[2].split()
            total += int(fields[11]) + int(fields[12])
        except OSError:
            pass
    return total / os.sysconf("SC_CLK_TCK")


def load(seconds, paths):
    base = urllib.parse.urlsplit(chosen.urls[0])._replace(path="/", query="").geturl()
    command = ["wrk", "-t2", f"-c{chosen.connections}", f"-d{seconds}s", "--timeout", "60s"]
    script = os.path.join(os.path.dirname(os.path.abspath(__file__)), "web-pages.lua")
    environment = os.environ | {"COOKIE": chosen.cookie, "PATHS": paths}
    output = subprocess.run(
        command + ["-s", script, base], env=environment, check=True, stdout=subprocess.PIPE, text=True).stdout
    return json.loads(output.splitlines()[-1])


def measure(paths):
    over, peaks = threading.Event(), [memory()]

    def sample():
        while not over.wait(0.2):
            peaks.append(memory())

    sampler = threading.Thread(target=sample)
    sampler.start()
    before = processor()
    try:
        return load(chosen.seconds, paths), processor() - before, max(peaks)
    finally:
        over.set()
        sampler.join()


size = look()
with tempfile.NamedTemporaryFile("w", suffix=".paths") as paths:
    for url in chosen.urls:
        address = urllib.parse.urlsplit(url)
        paths.write(address.path + (f"?{address.query}" if address.query else "") + "\n")
    paths.flush()
    load(chosen.warm, paths.name)
    counted, computed, peak = measure(paths.name)
look()
if not counted["requests"]:
    fail("no request was answered")
result = {
    "side": chosen.side,
    "page": chosen.page,
    "rate": counted["requests"] / counted["micros"] * 1e6,
    "p50": counted["p50"] / 1000,
    "p99": counted["p99"] / 1000,
    "max": counted["max"] / 1000,
    "errors": counted["errors"],
    "computing": computed / counted["requests"] * 1000,
    "bytes": counted["bytes"] // counted["requests"],
    "memory": peak,
    "addresses": len(chosen.urls),
}
with open(chosen.results, "a") as results:
    results.write(json.dumps(result) + "\n")
print(
    f"  {chosen.side:8s} {chosen.page:8s} {result['rate']:8.1f} requests/s   p50 {result['p50']:8.2f} ms"
    f"   p99 {result['p99']:8.2f} ms   {result['errors']} errors   {result['bytes']:7d} bytes"
    f"   processor {result['computing']:7.2f} ms each   memory {peak:6.1f} MiB", flush=True)
