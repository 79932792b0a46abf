#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Measure libimprove beside its peers in one run, on one machine, on the same files.

usage: bench.py JOBS IMPROVE [SIMDJSON]

JOBS is the program of bench-jobs.c, IMPROVE the command line, SIMDJSON the yardstick where there is one. Ratios count;
seconds are those of this machine on this day. Nothing is asserted: a figure is not a test.
"""
import os
import pathlib
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
PUBLISHED = HERE.parents[2] / "shared" / "minutes" / "texts"
MIB = 1024 * 1024
WORK = ("check", "assess", "thread", "coverage", "oversight")
WHOLE = (*WORK, "measures", "slippage", "evidence")
SIZES = {"small": 200, "middle": 2000, "large": 20000, "vast": 200000}


def run(command):
    """Seconds that the job printed, for its work and for letting go, and the peak memory of its process in MiB."""
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    out = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.stdout.close()
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"{command[0]} failed with status {process.returncode}")
    return *map(float, out.split()), usage.ru_maxrss / 1024


def race(commands, times=40):
    """Prints the seconds from start to end of whole processes, run in turn: what disturbs one disturbs all."""
    taken = {name: [] for name in commands}
    for _ in range(times):
        for name, command in commands.items():
            start = time.perf_counter()
            subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
            taken[name].append(time.perf_counter() - start)
    for name, seconds in taken.items():
        print(f"  {name:34} {sorted(seconds)[times // 2] * 1000:7.1f} ms  at best {min(seconds) * 1000:7.1f} ms")


def growth(title, jobs, sizes, names):
    """What each job costs at each size, how many times that of the size before, and beside loading the plan."""
    print(f"\n{title}")
    print(f"  {'':10}" + "".join(f"{f'{actions:,} actions':>36}" for actions, _ in sizes))
    rows = {name: [] for name in ("load", *names)}
    for _, path in sizes:
        for name, taken in rows.items():
            taken.append(run([jobs, name, path])[0])
    for name, taken in rows.items():
        cells = (f"{seconds:10.4f} s  {seconds / rows['load'][i]:5.2f} x load  "
                 + (f"{seconds / taken[i - 1]:5.1f} x up" if i else " " * 10) for i, seconds in enumerate(taken))
        print(f"  {name:10}" + "".join(f"{cell:>36}" for cell in cells))


def councils(jobs, path):
    """150 plans in one process against one plan 150 times."""
    one = run([jobs, "assess-often", path])[0]
    many, *_, peak = run([jobs, "assess-councils", path])
    print("\n150 councils' plans of 200 actions in one process")
    print(f"  {'one plan assessed 150 times':34} {one:9.3f} s")
    print(f"  {'150 plans assessed once':34} {many:9.3f} s  {many / one:6.2f} x their sum  peak {peak:7.0f} MiB")


def report(title, rows, base, size):
    print(f"\n{title}")
    for name, (seconds, to_let_go, peak) in rows.items():
        whole = (seconds + to_let_go) / sum(rows[base][:2])
        print(f"  {name:34} {seconds:7.3f} s  {seconds / rows[base][0]:6.2f} x  and let go {to_let_go:7.3f} s"
              f"  {whole:6.2f} x  peak {peak:6.0f} MiB  {peak * MIB / size:5.1f} x the file")


def make_plans(folder, *wholeness):
    """Paths by the name of the size; the vast one only where asked for."""
    paths = {}
    for name, actions in SIZES.items():
        if name != "vast" or os.environ.get("IMPROVE_BENCH_VAST"):
            paths[name] = f"{folder}/{name}{''.join(wholeness)}.json"
            subprocess.run([sys.executable, HERE / "generate.py", str(actions), paths[name], *wholeness], check=True)
    return paths


TALK = ("The officer told members that the works along the lower road had begun, and that residents were pleased\n"
        "with the lights near the bridge. Some asked what the scheme would cost; the contractor was to explain it.\n\n")


def item(n):
    return (f"{n}. State of path {n}\n\n{TALK}RESOLVED: That the report of the Clerk on path {n} be noted.\n\n"
            f"(b) It was agreed that the Clerk be authorised to pay £{n} to the contractor.\n\n")


# What a text of its kind says from its first line to its last: the line at the head, then as often as asked.
TEXTS = {
    "prose": ("minutes", "", lambda n: TALK),
    "minutes": ("minutes", "MINUTES of the Paths Committee of Reedham Pond Council held on 3 May 2023\n\n", item),
    "resolutions": ("minutes", "", lambda n: f"RESOLVED: That report {n} be noted.\n"),
    "report": ("report", "Inspection of Reedham Pond Council\n\n",
               lambda n: f"{TALK}Recommendation {n}\n\nThe council should mend path {n} before the winter.\n\n"),
}


def published():
    """The minutes that councils published, over and over to the size of the other texts; nothing where they are absent."""
    pages = b"\n\n".join(page.read_bytes() for page in sorted(PUBLISHED.glob("*.txt")))
    return (pages + b"\n\n") * (4 * MIB // len(pages) + 1) if pages else b""


def texts():
    for name, (job, head, piece) in TEXTS.items():
        yield name, job, (head + "".join(map(piece, range(1, 4 * MIB // len(piece(1)) + 1)))).encode()
    yield "published minutes", "minutes", published()


def reading(jobs, peers, folder):
    for name, job, text in texts():
        path = pathlib.Path(folder) / f"{name}.txt"
        size = path.write_bytes(text)
        del text  # a job's peak counts what this process held as it was started
        if size == 0:
            print(f"\nReading a text of {name}: skipped, the texts are absent")
            continue
        rows = {f"libimprove, {job} reader": run([jobs, job, str(path)]),
                "Python re, line by line": run([sys.executable, peers, "lines", str(path)])}
        report(f"Reading a text of {name}, {size / 1e6 / rows[f'libimprove, {job} reader'][0]:.1f} MB/s", rows,
               "Python re, line by line", size)


def main():
    sys.stdout.reconfigure(line_buffering=True)
    # Tests are run with these to find faults; here they would only cost time, and most to who asks for most memory.
    for name in ("MALLOC_PERTURB_", "G_DEBUG"):
        os.environ.pop(name, None)
    jobs, improve = sys.argv[1:3]
    simdjson = sys.argv[3] if len(sys.argv) > 3 else None
    with tempfile.TemporaryDirectory() as folder:
        print(f"Load average {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
        paths = make_plans(folder)
        size = os.path.getsize(paths["large"])
        print(f"A plan of 20,000 actions, 60,000 claims and 40,000 pieces of evidence: {size / MIB:.1f} MiB")
        peers = str(HERE / "peers.py")
        loads = {"libimprove, typed model": run([jobs, "load", paths["large"]]),
                 "json-glib, bare parse": run([jobs, "json-glib", paths["large"]]),
                 "Python json.load": run([sys.executable, peers, "json", paths["large"]]),
                 "Python json + dataclasses, dates": run([sys.executable, peers, "dataclasses", paths["large"]])}
        if simdjson:
            loads["simdjson, bare parse"] = run([simdjson, paths["large"]])
        report("Load", loads, "libimprove, typed model", size)
        report("Save", {"libimprove": run([jobs, "save", paths["large"]]),
                        "Python json.dump, indented": run([sys.executable, peers, "dump", paths["large"]])},
               "libimprove", size)
        work = {"load": loads["libimprove, typed model"]}
        work.update({job: run([jobs, job, paths["large"]]) for job in WORK})
        report("Work on the loaded plan, beside loading it", work, "load", size)
        if "vast" in paths:
            report("The same on ten times the plan", {job: run([jobs, job, paths["vast"]])
                                                     for job in ("load", *WORK)},
                   "load", os.path.getsize(paths["vast"]))
        growth("Assessing in full, and how it grows: linear is 10 x up", jobs,
               [(SIZES[name], path) for name, path in paths.items()], ["assess"])
        growth("The same of whole plans, with outcomes, measures, meetings, duties, reports, audits and slippages", jobs,
               [(SIZES[name], path) for name, path in make_plans(folder, "whole").items()], WHOLE)
        councils(jobs, paths["small"])
        reading(jobs, peers, folder)
        print("\nA plan of 200 actions, from start to result")
        race({"improve check": [improve, "check", paths["small"]],
              "improve assess": [improve, "assess", paths["small"], "--as-of", "2017-12-13"],
              "python3 -c pass": [sys.executable, "-c", "pass"]})
        print(f"\nLoad average {os.getloadavg()[0]:.1f} at the end")


if __name__ == "__main__":
    main()
