"""Runs two commands in turn, several times, and prints for each the median wall time, messages a second, processor time
and peak memory, and the ratio of the first one's wall time to the second's (above 1: the second is faster).

    python3 measure.py --runs 3 --count N --name A --setup S --command C --check K --name B --setup S --command C --check K
"""

import argparse
import os
import shlex
import statistics
import subprocess
import sys
import time

options = argparse.ArgumentParser()
options.add_argument("--runs", type=int)
options.add_argument("--count", type=int)
for each in ("name", "setup", "command", "check"):
    options.add_argument(f"--{each}", action="append")
chosen = options.parse_args()


def run(index):
    subprocess.run(chosen.setup[index], shell=True, check=True)
    begin = time.monotonic()
    process = subprocess.Popen(shlex.split(chosen.command[index]), stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.monotonic() - begin
    process.returncode = os.waitstatus_to_exitcode(status)
    counted = int(subprocess.check_output(chosen.check[index], shell=True, text=True))
    if process.returncode or counted != chosen.count:
        sys.exit(f"{chosen.name[index]}: exit status {process.returncode}, {counted} of {chosen.count} messages")
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


results = [[run(index) for index in range(2)] for _ in range(chosen.runs)]
for index in range(2):
    walls, cpus, peaks = zip(*(result[index] for result in results))
    wall = statistics.median(walls)
    print(
        f"{chosen.name[index]:18s} {chosen.count / wall:8.0f} messages/s   wall {wall:6.2f} s"
        f" [{min(walls):.2f} to {max(walls):.2f}]   processor {statistics.median(cpus):6.2f} s"
        f"   peak memory {max(peaks):6.1f} MiB")
ratios = [first[0] / second[0] for first, second in results]
print(f"wall ratio {chosen.name[0]} / {chosen.name[1]}: {statistics.median(ratios):.2f} [{min(ratios):.2f} to {max(ratios):.2f}]")
