"""Plug-ins: separate distributions, built and installed for the test, used in a fresh process."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent
STORY = """<html><body><div class="quay-story"><h1 class="quay-head">Ferry returns after storm</h1>
<p class="quay-by">By Ana Reis</p><time datetime="2020-02-03T08:15">today</time>
<p>The ferry to the island returned on Monday after four days in the northern basin.</p>
<aside class="tides">High water 11.02</aside>
<p>Its captain said the crew had slept, cooked and repaired two of the winches.</p>
<p>The pilot boat is online: follow @pilot</p></div></body></html>"""
GUARDIAN = """<html><body><article><h1>A headline</h1>
<p>A paragraph that is long enough to be one.</p></article></body></html>"""
SCRAPBOOK = """<html><body class="scrapbook-page">
<div class="clipping"><a href="https://harbourtimes.example/1">cut out</a><p>Crane fund grows</p>
<p>The fund for the old crane has grown to half of what is needed, its keepers said.</p>
<p>The pilot boat is online: follow @pilot</p></div></body></html>"""


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory):
    """Name of a distribution below tests/plugin -> folder that it is installed in."""
    folders: dict[str, Path] = {}

    def install(name: str) -> Path:
        if name not in folders:
            folders[name] = tmp_path_factory.mktemp(name)
            command = [sys.executable, "-m", "pip", "install", "--quiet", "--no-index", "--no-deps"]
            command += ["--no-build-isolation", "--disable-pip-version-check", "--target", str(folders[name])]
            built = subprocess.run(
                [*command, str(HERE / "plugin" / name)], capture_output=True, text=True, check=False
            )
            assert built.returncode == 0, built.stderr
        return folders[name]

    return install


def run(program: str, *folders: Path, page: str = "", **environment: str) -> subprocess.CompletedProcess[str]:
    """A program in a fresh process that sees the distributions in these folders."""
    path = ":".join(map(str, folders))
    start = f"import sys; sys.path[:0] = {[str(f) for f in folders]!r}; PAGE = {page!r}\nimport newsnorm\n"
    return subprocess.run(
        [sys.executable, "-c", start + program],
        capture_output=True,
        text=True,
        env={"PATH": "/usr/bin:/bin", "PYTHONPATH": path, **environment},
        check=False,
    )


def test_an_outlet_of_a_plug_in_is_found_and_used(installed) -> None:
    done = run(
        "print(newsnorm.normalize(PAGE, 'https://www.harbourtimes.example/2020/ferry').to_json())",
        installed("harbourtimes"),
        page=STORY,
    )
    assert done.returncode == 0, done.stderr
    article = json.loads(done.stdout)
    assert (article["outlet"], article["producer"]["layout"]) == ("harbourtimes", "quay")
    assert [author["name"] for author in article["authors"]] == ["Ana Reis"]
    assert article["date_published"] == "2020-02-03T08:15:00+00:00"
    assert [(d["kind"], d["rule"]) for d in article["dropped"] if d["kind"] in ("promo", "social")] == [
        ("promo", "tide-table"),
        ("social", "pilot-line"),
    ]


def test_the_outlet_is_listed_with_its_distribution(installed) -> None:
    done = run("from newsnorm.cli import main; main(['outlets'])", installed("harbourtimes"))
    assert "harbourtimes" in done.stdout
    assert "newsnorm-harbourtimes 1.2" in done.stdout
    assert "washingtonpost" in done.stdout


def test_a_wrapper_of_a_plug_in_is_used_and_its_document_gets_the_outlets_rules(installed) -> None:
    done = run("print(newsnorm.normalize(PAGE).to_json())", installed("harbourtimes"), page=SCRAPBOOK)
    article = json.loads(done.stdout)
    assert [via["wrapper"] for via in article["via"]] == ["scrapbook"]
    assert article["outlet"] == "harbourtimes"
    assert [dropped["rule"] for dropped in article["dropped"]] == ["pilot-line"]


def test_a_plug_in_wins_over_a_built_in_outlet(installed) -> None:
    done = run(
        "print(newsnorm.normalize(PAGE, 'https://www.theguardian.com/a').outlet)",
        installed("rival"),
        page=GUARDIAN,
    )
    assert done.stdout.strip() == "rival"


def test_plug_ins_can_be_switched_off(installed) -> None:
    done = run(
        "print(newsnorm.normalize(PAGE, 'https://www.theguardian.com/a').outlet)",
        installed("rival"),
        page=GUARDIAN,
        NEWSNORM_DISABLE_PLUGINS="1",
    )
    assert done.stdout.strip() == "guardian"


def test_two_plug_ins_on_one_host_are_an_error_that_names_both(installed) -> None:
    done = run(
        "newsnorm.normalize(PAGE, 'https://harbourtimes.example/a')",
        installed("harbourtimes"),
        installed("rival"),
        page=STORY,
    )
    assert "ConflictingClaims" in done.stderr
    assert "newsnorm-harbourtimes 1.2" in done.stderr
    assert "newsnorm-rival 0.3" in done.stderr


@pytest.mark.parametrize(
    ("host", "reason"),
    [("broken.example", "written for another century"), ("nothing.example", "is no Outlet")],
)
def test_a_broken_plug_in_is_reported_and_skipped(installed, host: str, reason: str) -> None:
    done = run(
        f"print(newsnorm.normalize(PAGE, 'https://{host}/a').headline)", installed("broken"), page=GUARDIAN
    )
    assert done.returncode == 0, done.stderr
    assert reason in done.stderr
    assert "newsnorm-broken 0.1" in done.stderr


def test_a_plug_in_is_imported_only_when_its_host_is_met(installed) -> None:
    program = (
        "newsnorm.normalize(PAGE, 'https://www.theguardian.com/a'); print('newsnorm_broken' in sys.modules)"
    )
    done = run(program, installed("broken"), page=GUARDIAN)
    assert done.stdout.strip() == "False", done.stderr
    assert "skipped" not in done.stderr
