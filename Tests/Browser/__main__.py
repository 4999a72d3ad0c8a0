"""Plays stories in headless Chromium, looks at every page with axe-core, and prints some.

usage: Tests/Browser PROGRAM AXE [--all] [--only WORDS]
"""

import argparse
import concurrent.futures
import pathlib
import shutil
import sys
import time

import plan
from demo import Demo
from routes import Routes, Shown
from statements import ROOT


def main():
    arguments = argparse.ArgumentParser(prog="check-web")
    arguments.add_argument("program", type=pathlib.Path)
    arguments.add_argument("axe", type=pathlib.Path)
    arguments.add_argument("--all", action="store_true", help="the slower, exhaustive part, too")
    arguments.add_argument("--only", default="", help="what has these words in its name")
    chosen = arguments.parse_args()
    keep = ROOT / "out/check-web"
    shutil.rmtree(keep, ignore_errors=True)
    keep.mkdir(parents=True)
    program = chosen.program.resolve()
    routes = Routes(program)
    shown = Shown(routes)
    demo, public = Demo(program, routes), Demo(program, routes, is_public=True)
    jobs = [job for job in plan.jobs(program, chosen.axe, keep, demo, public, shown, chosen.all)
            if chosen.only in job.name]
    if not jobs:
        sys.exit(f"nothing is named {chosen.only}")
    # Two at a time: a browser waits for its server about as long as the server works.
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        failures = [said(*outcome) for outcome in pool.map(run, jobs)]
    if not chosen.only:
        jobs.append(plan.last(keep, shown))
        failures.append(said(*run(jobs[-1])))
    demo.close()
    public.close()
    failures = [failure for failure in failures if failure]
    print("\n".join(failures))
    print(f"{len(jobs) - len(failures)} of {len(jobs)} hold")
    if not chosen.all and not chosen.only:
        print(plan.LEFT)
    sys.exit(1 if failures else 0)


def said(job, failure, seconds, expected):
    print(f"{'FAILED' if failure else 'holds '}  {job.name}: "
          f"{expected} expectations, {seconds:.0f} s", flush=True)
    return failure


def run(job):
    begun = time.monotonic()
    failure, expected = job.run()
    return job, failure, time.monotonic() - begun, expected


main()
