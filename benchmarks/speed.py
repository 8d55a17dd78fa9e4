"""Cost of a whole page, beside a bare lxml parse and trafilatura, in one process on one core.

    python -m benchmarks.speed [FOLDER ...] [--rounds N] [--slowest N] [--start-up]

FOLDER holds pages (``*.html`` or ``*.html.gz``, at any depth); the default is the bundled examples
and the cases of the test suite.  A ``index.json`` beside ``pages/`` gives the pages' URLs.  For each
page the best of N rounds counts, the three taken in turn within a round, so that a noisy machine
disturbs them alike.  Figures are ratios of totals.
"""

from __future__ import annotations

import argparse
import gzip
import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import lxml.html
import trafilatura

import newsnorm

ROOT = Path(__file__).resolve().parent.parent
BUNDLED = [ROOT / "examples", ROOT / "tests" / "outlets"]


def pages(folders: list[Path]) -> Iterator[tuple[str, bytes, str | None]]:
    """(name, markup, URL) of every page below the folders."""
    for folder in folders:
        index = folder / "index.json"
        urls = json.loads(index.read_text("utf-8")) if index.exists() else {}
        for path in sorted([*folder.rglob("*.html"), *folder.rglob("*.html.gz")]):
            data = path.read_bytes()
            name = path.name.removesuffix(".gz").removesuffix(".html")
            told = path.parent / "source.json"
            url = urls.get(name, {}).get("url") or (
                json.loads(told.read_text())["url"] if told.exists() else None
            )
            yield name, gzip.decompress(data) if path.suffix == ".gz" else data, url


def seconds(function: Callable[[], Any]) -> float:
    """CPU seconds of one call."""
    started = time.process_time()
    function()
    return time.process_time() - started


def start_up(rounds: int) -> None:
    """Wall time of whole processes, beside an interpreter that does nothing."""
    page = str(ROOT / "examples" / "washingtonpost-2013.html")
    commands = {
        "python -c pass": ["-c", "pass"],
        "import newsnorm": ["-c", "import newsnorm"],
        "newsnorm --help": ["-m", "newsnorm", "--help"],
        "newsnorm normalize": ["-m", "newsnorm", "normalize", page],
        "import trafilatura": ["-c", "import trafilatura"],
    }
    for label, arguments in commands.items():
        best = float("inf")
        for _ in range(rounds):
            started = time.perf_counter()
            subprocess.run([sys.executable, *arguments], check=True, capture_output=True)
            best = min(best, time.perf_counter() - started)
        print(f"{label:20} {1000 * best:6.0f} ms")


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folders", nargs="*", type=Path, default=BUNDLED)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--slowest", type=int, default=0)
    parser.add_argument("--start-up", action="store_true", help="time whole processes instead")
    args = parser.parse_args()
    if args.start_up:
        start_up(args.rounds)
        return
    rows = []
    for name, data, url in pages(args.folders):
        contenders: list[Callable[[], Any]] = [
            lambda data=data: lxml.html.document_fromstring(data),  # type: ignore[misc]
            lambda data=data, url=url: newsnorm.normalize(data, url),  # type: ignore[misc]
            lambda data=data, url=url: trafilatura.bare_extraction(data, url=url, with_metadata=True),  # type: ignore[misc]
        ]
        rounds = [[seconds(contender) for contender in contenders] for _ in range(args.rounds)]
        rows.append((name, *(min(times) for times in zip(*rounds, strict=True))))
    bare, ours, theirs = (sum(row[column] for row in rows) for column in (1, 2, 3))
    print(f"{len(rows)} pages, best of {args.rounds} rounds, CPU time")
    for label, total in (("lxml parse", bare), ("newsnorm", ours), ("trafilatura", theirs)):
        print(f"{label:12} {1000 * total / len(rows):7.2f} ms/page  {total / bare:6.2f} x the bare parse")
    for name, parse, whole, _ in sorted(rows, key=lambda row: -row[2] / row[1])[: args.slowest]:
        print(f"  {whole / parse:5.2f} x  {1000 * whole:7.2f} ms  {name}")


if __name__ == "__main__":
    main()
