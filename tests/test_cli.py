"""The command line: what goes to stdout, what to stderr, what the exit code says."""

from __future__ import annotations

import fcntl
import gzip
import io
import json
import os
import pty
import signal
import struct
import subprocess
import sys
import termios
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

import newsnorm
from newsnorm import pipeline, registry
from newsnorm.cli import COMMANDS, main
from newsnorm.cli import newsnorm as group
from newsnorm.errors import FetchFailed
from newsnorm.schema import published_schema
from newsnorm.source import Source
from newssniffer_pages import Shown, Story
from newssniffer_pages import page as diff_page

ADDRESS = "https://www.washingtonpost.com/world/2017/11/21/{slug}/af9f6f64-ced4-11e7-8447-3d80b84beb{last}_story.html"
CONTRIBUTORS = "Jo Dell in Paris contributed to this report."


def story(name: str, last: str = "ad") -> str:
    """A story as an extractor flattened it."""
    return (
        f"{ADDRESS.format(slug='bridge', last=last)}\n{name}\nBy Mary Lane\n"
        "ALBI, France — The bridge over the Tarn opened on Tuesday after eleven years of work, they said.\n\n"
        "It had been planned for three years and for a third of the money that it took in the end.\n\n"
        f"{CONTRIBUTORS}\n"
    )


def two_versions() -> str:
    """A tracker's page of versions 3 and 4."""
    paragraphs = (
        "The bridge over the Tarn opened on Tuesday after years of work.",
        "The mayor cut the ribbon.",
    )
    return diff_page(
        "I",
        Shown(
            number=3,
            title="Bridge opens",
            captured=datetime(2017, 11, 21, 9, tzinfo=UTC),
            paragraphs=paragraphs,
        ),
        Shown(
            number=4,
            title="Bridge opens in the rain",
            captured=datetime(2017, 11, 21, 10, tzinfo=UTC),
            paragraphs=(*paragraphs, "Then it rained on everybody who had come."),
        ),
        Story(url="https://www.theguardian.com/world/2017/nov/21/bridge-opens"),
    )


def flattened_diff() -> str:
    """A tracker's page as an extractor flattened it: both columns run into one line."""
    return (
        "This article is from the source 'guardian' and was first published or seen on . It last changed over"
        " 40 days ago and won't be checked again for changes.\n\n"
        "You can find the current article at its original source at "
        "https://www.theguardian.com/world/2017/nov/21/bridge-opens-in-albi-at-last\n\n"
        "The article has changed 7 times. There is an RSS feed of changes available.\n\n"
        "Version 3 Version 4\n"
        "Bridge opens in Albi at last Rain falls on the new bridge\n(about 9 hours later)\n"
        "The mayor opened the bridge on Tuesday. The bridge over the Tarn was opened in the rain.\n"
        "Nobody knows yet what it cost. Nobody knows yet what it cost.\n"
        "The work took eleven years, the engineers said. It took eleven years of work and three mayors.\n"
    )


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "page.txt"
    path.write_text(story("A bridge opens at last"), "utf-8")
    return path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Three good stories, one of them gzipped and one below, and files that are none."""
    root = tmp_path / "pages"
    (root / "below").mkdir(parents=True)
    (root / "b.txt").write_text(story("The second story", "ab"), "utf-8")
    (root / "a.txt.gz").write_bytes(gzip.compress(story("The first story", "aa").encode()))
    (root / "below" / "c.txt").write_text(story("The third story", "ac"), "utf-8")
    (root / "notes.json").write_text("{}", "utf-8")
    (root / ".hidden.txt").write_text(story("Nobody asked for this"), "utf-8")
    return root


Captured = pytest.CaptureFixture[str]


def records(captured: Captured) -> list[dict[str, Any]]:
    return [json.loads(line) for line in captured.readouterr().out.splitlines()]


def lines(text: str) -> list[str]:
    return [line for line in text.splitlines() if line]


def environment(**more: str) -> dict[str, str]:
    source = str(Path(newsnorm.__file__).parent.parent)
    kept = {name: value for name, value in os.environ.items() if name not in ("NO_COLOR", "FORCE_COLOR")}
    return {**kept, "PYTHONPATH": source, **more}


def run(*arguments: str, data: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "newsnorm", *arguments],
        input=data,
        capture_output=True,
        env=environment(),
        check=False,
    )


def on_terminal(*arguments: str, **more: str) -> str:
    """What a terminal would show of stdout and stderr."""
    leader, follower = pty.openpty()
    fcntl.ioctl(follower, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 100, 0, 0))
    process = subprocess.Popen(
        [sys.executable, "-m", "newsnorm", *arguments],
        stdin=follower,
        stdout=follower,
        stderr=follower,
        env=environment(TERM="xterm", **more),
    )
    os.close(follower)
    shown = b""
    while True:
        try:
            piece = os.read(leader, 65536)
        except OSError:
            break
        if not piece:
            break
        shown += piece
    process.wait()
    os.close(leader)
    return shown.decode()


# start-up


def imported_by(*command: str) -> set[str]:
    told = subprocess.run(
        [sys.executable, "-X", "importtime", *command],
        capture_output=True,
        text=True,
        env=environment(),
        check=True,
    )
    return {line.rpartition("|")[2].strip() for line in told.stderr.splitlines() if "|" in line}


HEAVY = ("trafilatura", "lxml", "cattrs", "orjson", "w3lib", "urllib3", "charset_normalizer", "tqdm")


@pytest.mark.parametrize(
    ("command", "absent"),
    [
        (("-c", "import newsnorm"), (*HEAVY, "attr", "click")),
        (("-m", "newsnorm", "--help"), (*HEAVY, "attr", "newsnorm.pipeline")),
        (("-c", "from newsnorm import Article"), (*HEAVY, "click")),
        (("-c", "import newsnorm.pipeline"), ("trafilatura",)),
    ],
    ids=" ".join,
)
def test_start_up_imports_nothing_heavy(command: tuple[str, ...], absent: tuple[str, ...]) -> None:
    assert not imported_by(*command) & set(absent)


def test_public_names_are_there() -> None:
    assert set(newsnorm.__all__) <= set(dir(newsnorm))
    assert all(getattr(newsnorm, name) is not None for name in newsnorm.__all__)
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        newsnorm.nothing  # noqa: B018


# help and usage


def test_help_lists_every_command_with_what_it_does(capsys: Captured) -> None:
    assert main(["--help"]) == 0
    shown = capsys.readouterr().out
    for name, summary in COMMANDS.items():
        assert name in shown
        command = group.get_command(None, name)  # type: ignore[arg-type]
        assert command.name == name
        assert (command.help or "").startswith(summary), name


def test_the_version_is_printed(capsys: Captured) -> None:
    assert main(["--version"]) == 0
    assert newsnorm.__version__ in capsys.readouterr().out


@pytest.mark.parametrize(
    "arguments",
    [
        ["frobnicate"],
        ["normalize", "--format", "docx", "a.html"],
        ["normalize", "--outlet", "nobody", "a.html"],
        ["normalize", "--url", "https://example.com/", "a.html", "b.html"],
        ["normalize", "--url", "https://example.com/", "https://example.com/a"],
        ["explain"],
        ["completion", "tcsh"],
    ],
    ids=" ".join,
)
def test_wrong_usage_is_2_and_says_what_is_wrong(arguments: list[str], capsys: Captured) -> None:
    assert main(arguments) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert "Error:" in captured.err


def test_nothing_to_read_on_a_terminal_is_wrong_usage() -> None:
    assert "give a file, a folder, a URL, or -" in on_terminal("normalize")


# where input comes from


def test_one_file_gives_one_line_of_json_in_a_pipe(page: Path, capsys: Captured) -> None:
    assert main(["normalize", str(page)]) == 0
    captured = capsys.readouterr()
    assert captured.err == ""
    [line] = captured.out.splitlines()
    assert newsnorm.Article.from_json(line) == newsnorm.normalize(page)


def test_a_folder_is_read_with_what_is_below_it_in_order(folder: Path, capsys: Captured) -> None:
    assert main(["normalize", str(folder)]) == 0
    captured = capsys.readouterr()
    assert captured.err == "", "a pipe sees no progress bar"
    found = [json.loads(line)["headline"] for line in captured.out.splitlines()]
    assert found == ["The first story", "The second story", "The third story"]


@pytest.mark.parametrize("arguments", [["-"], []], ids=["-", "no argument"])
def test_standard_input_is_read(arguments: list[str]) -> None:
    done = run("normalize", *arguments, data=story("From a pipe").encode())
    assert (done.returncode, done.stderr) == (0, b"")
    assert json.loads(done.stdout)["headline"] == "From a pipe"
    assert json.loads(done.stdout)["source"]["file"] == "-"


def test_url_and_outlet_are_taken_from_the_user(page: Path, capsys: Captured) -> None:
    url = "https://www.example.com/elsewhere"
    assert main(["normalize", "--url", url, "--outlet", "guardian", str(page)]) == 0
    [record] = records(capsys)
    assert (record["outlet"], record["source"]["url"]) == ("guardian", url)


def test_a_url_is_fetched(capsys: Captured, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def fetched(url: str) -> Source:
        asked.append(url)
        return Source(data=story("From the web"), url=url)

    monkeypatch.setattr("newsnorm.cli.inputs.fetch", fetched)
    assert main(["normalize", "https://www.example.com/a"]) == 0
    assert asked == ["https://www.example.com/a"]
    assert records(capsys)[0]["headline"] == "From the web"


def test_a_url_that_cannot_be_fetched_is_reported_with_its_address(
    capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(url: str) -> Source:
        raise FetchFailed("no answer", where=url)

    monkeypatch.setattr("newsnorm.cli.inputs.fetch", fails)
    assert main(["normalize", "https://www.example.com/a"]) == 3
    assert capsys.readouterr().err.startswith(
        "error[fetch.failed]: https://www.example.com/a: no answer [fetch];"
    )


def test_both_versions_of_a_diff_come_out_oldest_first(tmp_path: Path, capsys: Captured) -> None:
    path = tmp_path / "diff.html"
    path.write_text(two_versions(), "utf-8")
    assert main(["normalize", str(path)]) == 0
    found = records(capsys)
    assert [record["revision"]["number"] for record in found] == [3, 4]
    assert [record["headline"] for record in found] == ["Bridge opens", "Bridge opens in the rain"]


# formats and where output goes


def test_one_article_is_indented_and_several_are_lines(page: Path, capsys: Captured) -> None:
    assert main(["normalize", "--format", "json", str(page)]) == 0
    assert capsys.readouterr().out.startswith('{\n  "schema_version"')
    assert main(["normalize", "--format", "json", str(page), str(page)]) == 0
    assert len(records(capsys)) == 2


@pytest.mark.parametrize(
    ("name", "start"),
    [
        ("jsonl", '{"schema_version":'),
        ("markdown", "# A bridge opens at last\n\nBy Mary Lane"),
        ("text", "A bridge opens at last\nBy Mary Lane\n"),
        ("jsonld", '{\n  "@context": "https://schema.org",\n  "@type": "NewsArticle"'),
    ],
)
def test_every_format_is_written(name: str, start: str, page: Path, capsys: Captured) -> None:
    assert main(["normalize", "--format", name, str(page)]) == 0
    assert capsys.readouterr().out.startswith(start)


def test_articles_of_a_stream_are_parted(page: Path, capsys: Captured) -> None:
    main(["normalize", "--format", "markdown", str(page), str(page)])
    assert capsys.readouterr().out.count("\n\n---\n\n# A bridge") == 1
    main(["normalize", "--format", "jsonld", str(page), str(page)])
    assert [record["@type"] for record in records(capsys)] == ["NewsArticle"] * 2


def test_the_ending_of_the_output_names_the_format(page: Path, tmp_path: Path) -> None:
    for suffix, start in (
        (".md", "# "),
        (".txt", "A bridge"),
        (".json", "{\n"),
        (".jsonl", '{"'),
        (".jsonld", "{\n"),
    ):
        target = tmp_path / f"out{suffix}"
        assert main(["normalize", str(page), "-o", str(target)]) == 0
        assert target.read_text("utf-8").startswith(start)


def test_a_file_is_there_whole_or_not_at_all(
    page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "out.jsonl"
    target.write_text("old", "utf-8")

    def interrupted(*_: object, **__: object) -> None:
        assert target.read_text("utf-8") == "old"
        raise KeyboardInterrupt

    monkeypatch.setattr(pipeline, "normalize_all", interrupted)
    assert main(["normalize", str(page), "-o", str(target)]) == 130
    assert target.read_text("utf-8") == "old"
    monkeypatch.undo()
    assert main(["normalize", str(page), "-o", str(target)]) == 0
    assert json.loads(target.read_text("utf-8"))["headline"] == "A bridge opens at last"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out.jsonl", "page.txt"]


def test_nothing_produced_leaves_the_output_alone(tmp_path: Path, capsys: Captured) -> None:
    target = tmp_path / "out.jsonl"
    target.write_text("old", "utf-8")
    assert main(["normalize", str(tmp_path / "missing.html"), "-o", str(target)]) == 3
    assert target.read_text("utf-8") == "old"
    assert "error[input.missing]" in capsys.readouterr().err


def test_a_folder_gets_a_file_for_each_article_named_by_id_and_revision(folder: Path, tmp_path: Path) -> None:
    (folder / "diff.html").write_text(two_versions(), "utf-8")
    target = tmp_path / "articles"
    assert main(["normalize", str(folder), "-o", str(target)]) == 0
    articles = [
        a
        for path in sorted(folder.rglob("*.[th][xt]*"))
        if path.suffix in (".txt", ".html", ".gz") and not path.name.startswith(".")
        for a in newsnorm.normalize_all(path)
    ]
    wanted = {f"{a.id}-r{a.revision.number}.json" if a.revision else f"{a.id}.json" for a in articles}
    assert {path.name for path in target.iterdir()} == wanted
    assert len(wanted) == 5
    for path in target.iterdir():
        assert path.read_text("utf-8").startswith("{\n")


def test_two_captures_of_one_story_do_not_collide(folder: Path, tmp_path: Path) -> None:
    (folder / "copy.txt").write_text(story("The second story, again", "ab"), "utf-8")
    target = tmp_path / "articles"
    assert main(["normalize", str(folder), "-f", "markdown", "-o", str(target)]) == 0
    titles = sorted(path.read_text("utf-8").partition("\n")[0] for path in target.glob("*.md"))
    assert titles == [
        "# The first story",
        "# The second story",
        "# The second story, again",
        "# The third story",
    ]


def test_an_output_that_cannot_be_written_is_2(page: Path, tmp_path: Path, capsys: Captured) -> None:
    assert main(["normalize", str(page), "-o", str(tmp_path / "no" / "such" / "out.json")]) == 2
    assert main(["normalize", str(page), "-o", f"{page}/"]) == 2
    told = lines(capsys.readouterr().err)
    assert len(told) == 2
    assert all(line.startswith("error[output]: ") for line in told)


def test_a_device_is_written_to_and_not_replaced(page: Path) -> None:
    done = run("normalize", str(page), "-o", "/dev/stdout")
    assert (done.returncode, done.stderr) == (0, b"")
    assert json.loads(done.stdout)["headline"] == "A bridge opens at last"
    assert not Path("/dev/stdout.part").exists()


# bad input


def write(path: Path, data: bytes | str) -> Path:
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return path


CUT_GZIP = gzip.compress(os.urandom(500) + story("Cut off").encode() * 50)[:-300]
PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40

BROKEN = [
    ("empty.html", b"", "input.empty", "[reading]"),
    ("blank.html", b" \n\t\n", "input.empty", "[reading]"),
    ("picture.html", PNG, "input.binary", "[reading]"),
    ("cut.html.gz", CUT_GZIP, "input.truncated", "[reading]"),
    ("huge.html", b"<html><body>" + b"<p>Rain. </p>" * 4_000_000, "input.too-large", "[reading]"),
    ("bomb.html.gz", gzip.compress(b" " * 60_000_000), "input.too-large", "[reading]"),
    ("deep.html", b"<html><body>" + b"<div>" * 100_000 + b"Deep.", "html.too-deep", "[page]"),
]


@pytest.mark.parametrize(("name", "data", "code", "stage"), BROKEN, ids=[name for name, *_ in BROKEN])
def test_input_that_cannot_be_read_is_one_line_with_code_path_and_stage(
    name: str, data: bytes, code: str, stage: str, tmp_path: Path, capsys: Captured
) -> None:
    path = write(tmp_path / name, data)
    assert main(["normalize", "--url", "https://www.example.com/a", str(path)]) == 3
    captured = capsys.readouterr()
    assert captured.out == ""
    [line] = captured.err.splitlines()
    assert line.startswith(f"error[{code}]: {path} (https://www.example.com/a): ")
    assert stage in line


def test_a_wrapper_without_an_article_is_an_error_and_no_empty_article(
    tmp_path: Path, capsys: Captured
) -> None:
    whole = two_versions()
    # The table is gone, as where a download broke off.
    path = write(tmp_path / "broken.html", whole[: whole.index("<table")] + "</body></html>")
    assert main(["normalize", str(path)]) == 3
    captured = capsys.readouterr()
    assert captured.out == ""
    [line] = captured.err.splitlines()
    assert line.startswith(f"error[wrapper.no-article]: {path}: ")
    assert "[unwrap]" in line


LINKS = "".join(f'<li><a href="/{at}">Story number {at}</a></li>' for at in range(40))
NO_STORY = [
    ("index", f"<html><head><title>World news</title></head><body><ul>{LINKS}</ul></body></html>"),
    (
        "consent",
        "<html><head><title>Your choices</title></head><body><h1>We value your privacy</h1></body></html>",
    ),
    (
        "captcha",
        "<html><head><title>Are you a robot?</title></head><body><h1>Verify you are human</h1></body></html>",
    ),
    (
        "error",
        "<html><head><title>404 Not Found</title></head><body><h1>Page not found</h1></body></html>",
    ),
]


@pytest.mark.parametrize(("kind", "html"), NO_STORY, ids=[kind for kind, _ in NO_STORY])
def test_a_page_without_a_story_says_so_in_its_kind_and_on_stderr(
    kind: str, html: str, tmp_path: Path, capsys: Captured
) -> None:
    path = write(tmp_path / "page.html", html)
    assert main(["normalize", str(path)]) == 0
    captured = capsys.readouterr()
    record = json.loads(captured.out)
    assert (record["kind"], record["body"]) == (kind, [])
    [line] = captured.err.splitlines()
    assert line.startswith(f"warning[no-body]: {path}: ")
    assert kind in line
    assert main(["normalize", "--quiet", str(path)]) == 0
    assert capsys.readouterr().err == ""


def test_a_wrong_charset_in_the_markup_does_not_garble_the_text(tmp_path: Path, capsys: Captured) -> None:
    # Says UTF-8 and is Windows-1252.
    html = (
        '<html><head><meta charset="utf-8"><title>Café</title></head><body><article><h1>Café</h1>'
        "<p>“The café opened at last,” said Zoë Müller, who had waited for it since the spring.</p>"
        "<p>It will stay open all night, she added, and the crème brûlée will be free on Sundays.</p>"
        "</article></body></html>"
    )
    path = write(tmp_path / "page.html", html.encode("cp1252"))
    assert main(["normalize", str(path)]) == 0
    [record] = records(capsys)
    assert "“The café opened at last,” said Zoë Müller" in json.dumps(record["body"], ensure_ascii=False)


def test_json_ld_that_is_not_json_is_passed_over(tmp_path: Path, capsys: Captured) -> None:
    html = (
        '<html><head><title>Rain</title><script type="application/ld+json">{"@type": "NewsArticle", oops'
        '</script><script type="application/ld+json">'
        + "["
        * 100_000
        + "</script></head><body><article><h1>Rain</h1>"
        "<p>It rained in the dry valley for the first time in eleven months, and nobody complained.</p>"
        "<p>The farmers danced, and the mayor let the schools close at noon.</p></article></body></html>"
    )
    path = write(tmp_path / "page.html", html)
    assert main(["normalize", str(path)]) == 0
    [record] = records(capsys)
    assert record["headline"] == "Rain"
    assert len(record["body"]) == 2


def test_neighbours_of_bad_input_are_unharmed(folder: Path, tmp_path: Path, capsys: Captured) -> None:
    for name, data, _, _ in BROKEN:
        write(folder / name, data)
    assert main(["normalize", str(folder), str(tmp_path / "missing.html")]) == 1
    captured = capsys.readouterr()
    found = [json.loads(line)["headline"] for line in captured.out.splitlines()]
    assert found == ["The first story", "The second story", "The third story"]
    told = captured.err.splitlines()
    assert len(told) == len(BROKEN) + 1
    for name, _, code, _ in BROKEN:
        assert sum(line.startswith(f"error[{code}]: {folder / name}: ") for line in told) == 1
    assert told[-1] == f"error[input.missing]: {tmp_path / 'missing.html'}: no such file or folder"


def test_a_folder_without_pages_is_told(tmp_path: Path, capsys: Captured) -> None:
    assert main(["normalize", str(tmp_path)]) == 3
    assert capsys.readouterr().err.startswith(f"error[input.no-files]: {tmp_path}: ")


@pytest.mark.skipif(os.name == "nt" or os.getuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read_is_told(page: Path, capsys: Captured) -> None:
    page.chmod(0)
    assert main(["normalize", str(page)]) == 3
    assert capsys.readouterr().err == f"error[input.unreadable]: {page}: Permission denied\n"


def test_a_fault_of_ours_is_one_line_and_the_others_go_on(
    folder: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = pipeline.normalize_all

    def faulty(source: Source, **options: Any) -> Any:
        if str(source.path).endswith("b.txt"):
            raise ZeroDivisionError("division by\nzero")
        return real(source, **options)

    monkeypatch.setattr(pipeline, "normalize_all", faulty)
    monkeypatch.delenv("NEWSNORM_DEBUG", raising=False)
    assert main(["normalize", str(folder)]) == 1
    captured = capsys.readouterr()
    assert len(captured.out.splitlines()) == 2
    [line] = captured.err.splitlines()
    assert line.startswith(f"error[internal]: {folder / 'b.txt'}: ZeroDivisionError: division by zero")
    assert main(["normalize", "-vv", str(folder)]) == 1
    assert "Traceback" in capsys.readouterr().err
    monkeypatch.setenv("NEWSNORM_DEBUG", "1")
    assert main(["normalize", str(folder)]) == 1
    assert "Traceback" in capsys.readouterr().err


def test_an_article_that_cannot_be_written_does_not_stop_the_others(
    folder: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = newsnorm.Article.to_json

    def faulty(article: newsnorm.Article) -> str:
        if article.headline == "The second story":
            raise ValueError("unwritable")
        return real(article)

    monkeypatch.setattr(newsnorm.Article, "to_json", faulty)
    assert main(["normalize", str(folder)]) == 1
    captured = capsys.readouterr()
    assert len(captured.out.splitlines()) == 2
    assert captured.err.startswith(f"error[internal]: {folder / 'b.txt'}: ValueError: unwritable")


@pytest.mark.skipif(sys.platform != "linux", reason="file names are bytes on Linux only")
def test_a_path_that_is_no_utf_8_is_kept(tmp_path: Path) -> None:
    path = os.fsencode(tmp_path) + b"/caf\xe9.txt"
    with open(path, "wb") as file:
        file.write(story("Oddly named").encode())
    done = run("normalize", str(tmp_path))
    assert (done.returncode, done.stderr) == (0, b"")
    article = newsnorm.Article.from_json(done.stdout)
    assert os.fsencode(article.source.file or "") == path


# pipes, interrupts and terminals


def test_a_broken_pipe_is_quiet(folder: Path) -> None:
    for at in range(40):
        write(folder / f"more{at:02}.txt", story(f"Story {at}") + "The rain went on. " * 2000)
    process = subprocess.Popen(
        [sys.executable, "-m", "newsnorm", "normalize", str(folder)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(),
    )
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.readline()
    process.stdout.close()
    told = process.stderr.read()
    process.stderr.close()
    assert (process.wait(), told) == (141, b"")


def test_an_interrupt_is_130_without_a_traceback(tmp_path: Path) -> None:
    missing = str(tmp_path / "missing.html")
    process = subprocess.Popen(
        [sys.executable, "-m", "newsnorm", "normalize", missing, "-"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(),
    )
    assert process.stderr is not None
    assert b"input.missing" in process.stderr.readline()
    # It waits for standard input now, or is about to.
    process.send_signal(signal.SIGINT)
    _, told = process.communicate()
    assert process.returncode == 130
    assert b"Traceback" not in told


def test_a_terminal_gets_indented_json_without_control_characters(tmp_path: Path) -> None:
    path = write(tmp_path / "page.txt", story("Rain") + "https://e.com/\x9b2J\x1b]0;owned\x07\n")
    shown = on_terminal("normalize", str(path), "--url", "https://e.com/\x1b[2J\x9b31m")
    assert '{\r\n  "schema_version"' in shown
    assert "\x1b" not in shown
    assert "\x9b" not in shown
    assert "\x07" not in shown


def test_control_characters_in_a_path_are_not_printed(tmp_path: Path, capsys: Captured) -> None:
    assert main(["normalize", str(tmp_path / "\x1b[2Jgone\nerror[fake]: x.html")]) == 3
    [line] = capsys.readouterr().err.splitlines()
    assert "\x1b" not in line


def test_many_files_have_a_progress_bar_on_a_terminal_only(folder: Path, tmp_path: Path) -> None:
    assert "3/3" in on_terminal("normalize", str(folder), "-o", str(tmp_path / "out.jsonl"))
    done = run("normalize", str(folder), "-o", str(tmp_path / "out.jsonl"))
    assert (done.stdout, done.stderr) == (b"", b"")


# explain


def test_explain_shows_route_fields_candidates_and_every_block_with_its_rule(
    page: Path, capsys: Captured
) -> None:
    assert main(["explain", str(page)]) == 0
    shown = capsys.readouterr().out
    assert "\x1b" not in shown
    for wanted in (
        "washingtonpost, The Washington Post (built-in",
        "text: lines of text",
        "> text:line 2",
        CONTRIBUTORS,
    ):
        assert wanted in shown
    article = newsnorm.normalize(page)
    assert shown.count("  keep  ") == len(article.body)
    assert all(len(line) <= 120 for line in shown.splitlines())


def test_explain_as_json_has_all_evidence_whole(tmp_path: Path, capsys: Captured) -> None:
    longest = "[" + "The bridge that nobody wanted, in twelve pictures, one for each year of its making" + "]"
    text = story("A bridge opens at last").replace("\n\nIt had", f"\n\n{longest}\n\nIt had")
    assert main(["explain", "--json", str(write(tmp_path / "page.txt", text))]) == 0
    [found] = records(capsys)
    fields = {field["field"]: field for field in found["fields"]}
    assert fields["headline"]["value"] == "A bridge opens at last"
    assert [c["origin"] for c in fields["headline"]["candidates"] if c["won"]] == ["text:line 2"]
    fates = {block["text"]: block for block in found["blocks"]}
    assert fates[longest]["fate"] == "dropped"
    assert fates[longest]["kind"] == "related_link"
    assert fates[longest]["because"]
    assert fates[CONTRIBUTORS]["fate"] == "data"
    assert [block["fate"] for block in found["blocks"]].count("kept") == 2


def test_explain_tells_which_candidate_lost(tmp_path: Path, capsys: Captured) -> None:
    html = (
        '<html><head><title>Rain - The Site</title><meta property="og:title" content="Rain in social media">'
        '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Rain at last"}</script>'
        "</head><body><article><h1>Rain at last</h1><p>It rained in the dry valley for the first time.</p>"
        "<p>The farmers danced, and the mayor let the schools close at noon.</p></article></body></html>"
    )
    path = write(tmp_path / "page.html", html)
    assert main(["explain", "--json", str(path)]) == 0
    [found] = records(capsys)
    [headline] = [field for field in found["fields"] if field["field"] == "headline"]
    assert {c["value"]: c["won"] for c in headline["candidates"]}["Rain in social media"] is False
    assert headline["value"] == "Rain at last"


def test_explain_all_lists_text_outside_the_body(tmp_path: Path, capsys: Captured) -> None:
    html = (
        "<html><head><title>Rain</title></head><body><header><p>Subscribe now</p></header><article>"
        "<h1>Rain at last</h1><p>It rained in the dry valley for the first time in eleven months.</p>"
        "<p>The farmers danced, and the mayor let the schools close at noon.</p></article>"
        "<footer><p>Printed on paper in a town</p></footer></body></html>"
    )
    path = write(tmp_path / "page.html", html)
    assert main(["explain", "--all", "--json", str(path)]) == 0
    [found] = records(capsys)
    assert "Printed on paper in a town" in found["outside"]
    assert not any("It rained" in text for text in found["outside"])
    assert main(["explain", "--all", str(path)]) == 0
    assert "  outside  Printed on paper in a town" in capsys.readouterr().out
    assert main(["explain", "--json", str(path)]) == 0
    assert records(capsys)[0]["outside"] is None


def test_explain_shows_the_wrapper_and_every_version(tmp_path: Path, capsys: Captured) -> None:
    path = write(tmp_path / "diff.html", two_versions())
    assert main(["explain", str(path)]) == 0
    shown = capsys.readouterr().out
    assert shown.count("  wrappers    newssniffer") == 2
    assert "3 of 7 by newssniffer, seen 2017-11-21T09:00:00+00:00; recovered: html" in shown


def test_explain_shows_how_sure_the_rows_of_a_flattened_diff_are(tmp_path: Path, capsys: Captured) -> None:
    path = write(tmp_path / "diff.txt", flattened_diff())
    assert main(["explain", str(path)]) == 0
    shown = capsys.readouterr().out
    assert "recovered: inferred, confidence" in shown
    assert "Rows of the diff" in shown
    [first, _] = newsnorm.normalize_all(path)
    assert first.revision is not None
    assert len(first.revision.rows) == 4
    for row in first.revision.rows:
        assert f"{row.kind:<8} {row.method:<10} {row.confidence:.2f}" in shown


def test_explain_colours_on_a_terminal_only(page: Path) -> None:
    assert "\x1b[" in on_terminal("explain", str(page))
    assert "\x1b[" not in on_terminal("explain", str(page), NO_COLOR="1")
    assert b"\x1b[" not in run("explain", str(page)).stdout


def test_explain_of_bad_input_is_one_line(tmp_path: Path, capsys: Captured) -> None:
    assert main(["explain", str(write(tmp_path / "empty.html", b""))]) == 3
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.startswith("error[input.empty]: ")


# the other commands


def test_outlets_lists_names_hosts_and_layouts(capsys: Captured) -> None:
    assert main(["outlets"]) == 0
    shown = capsys.readouterr().out
    for wanted in ("washingtonpost", "The Washington Post", "washingtonpost.com", "built-in", "pagebuilder"):
        assert wanted in shown
    assert main(["outlets", "--json"]) == 0
    found = {record["name"]: record for record in records(capsys)}
    assert set(found) == {claim.outlet.name for claim in registry.all_outlets()}
    assert found["guardian"]["hosts"] == ["theguardian.com", "guardian.co.uk"]


def test_schema_prints_the_published_schema(capsys: Captured) -> None:
    assert main(["schema"]) == 0
    assert capsys.readouterr().out == published_schema()


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_is_printed_for_a_shell(shell: str, capsys: Captured) -> None:
    assert main(["completion", shell]) == 0
    assert "_NEWSNORM_COMPLETE" in capsys.readouterr().out


def test_the_shell_completes_commands_and_formats() -> None:
    def completed(words: str, at: int) -> str:
        env = environment(_NEWSNORM_COMPLETE="bash_complete", COMP_WORDS=words, COMP_CWORD=str(at))
        return subprocess.run(
            [sys.executable, "-m", "newsnorm"], capture_output=True, text=True, env=env, check=False
        ).stdout

    assert "plain,normalize" in completed("newsnorm nor", 1)
    assert "plain,markdown" in completed("newsnorm normalize --format m", 3)


def test_output_without_utf_8_does_not_fail(page: Path) -> None:
    env = environment(PYTHONIOENCODING="ascii", LC_ALL="C")
    for arguments in (["normalize", "-f", "text", str(page)], ["explain", str(page)]):
        done = subprocess.run(
            [sys.executable, "-m", "newsnorm", *arguments], capture_output=True, env=env, check=False
        )
        assert (done.returncode, done.stderr) == (0, b"")


def test_stdout_that_is_no_file_is_written_to(page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stream = io.StringIO()
    monkeypatch.setattr(sys, "stdout", stream)
    assert main(["normalize", str(page)]) == 0
    assert json.loads(stream.getvalue())["headline"] == "A bridge opens at last"
