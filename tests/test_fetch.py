"""Pages from the web, played from cassettes; no test reaches the network."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

import newsnorm
from fetch_answers import CASSETTES, GONE_URL, GUARDIAN_URL, LATIN_URL, LEAVES_URL, LOOP_URL, POST_URL, VCR
from newsnorm import errors
from newsnorm.reading.fetch import fetch


@pytest.fixture(scope="module")
def vcr_cassette_dir() -> str:
    """All cassettes stand in the folder at the top, by the name of their test."""
    return str(CASSETTES)


@pytest.fixture(scope="module")
def vcr_config() -> dict[str, Any]:
    return dict(VCR)


@pytest.fixture
def default_cassette_name(request: pytest.FixtureRequest) -> str:
    return request.node.name.removeprefix("test_").partition("__")[0]


@pytest.mark.vcr
def test_a_page_of_the_guardian__is_a_source_with_what_the_server_said() -> None:
    before = datetime.now(UTC)
    source = newsnorm.fetch(GUARDIAN_URL)
    assert source.url == GUARDIAN_URL
    assert source.content_type == "text/html; charset=utf-8"
    assert source.headers["server"] == "cassettes"
    assert source.retrieved_at is not None
    assert before <= source.retrieved_at <= datetime.now(UTC)
    article = newsnorm.normalize(source)
    assert article.outlet == "guardian"
    assert article.headline
    assert article.source.retrieved_at == source.retrieved_at
    assert article.source.encoding_method == "header"


@pytest.mark.vcr
def test_a_page_sent_zipped__is_unpacked() -> None:
    assert newsnorm.normalize(newsnorm.fetch(POST_URL)).outlet == "washingtonpost"


@pytest.mark.vcr
def test_a_page_that_moved__is_found_where_it_is_now() -> None:
    assert newsnorm.fetch("https://www.theguardian.com/old").url == GUARDIAN_URL


@pytest.mark.vcr
def test_a_charset_in_the_header__is_used() -> None:
    article = newsnorm.normalize(newsnorm.fetch(LATIN_URL))
    assert "The café on the quay" in article.text
    assert (article.source.encoding, article.source.encoding_method) == ("windows-1252", "header")


@pytest.mark.vcr
def test_a_page_that_is_gone__is_an_error_with_its_status_url_and_stage() -> None:
    with pytest.raises(
        errors.FetchFailed, match=r"washingtonpost\.com/gone: the server answered 410.*\[fetch\]"
    ):
        newsnorm.fetch(GONE_URL)


@pytest.mark.vcr
def test_a_loop__of_redirects_ends() -> None:
    with pytest.raises(errors.FetchFailed, match="redirects"):
        newsnorm.fetch(LOOP_URL)


@pytest.mark.vcr
def test_a_redirect_to_a_file__is_refused() -> None:
    with pytest.raises(errors.FetchFailed, match="no http or https URL"):
        newsnorm.fetch(LEAVES_URL)


@pytest.mark.vcr("a_page_of_the_guardian.yaml")
def test_a_page_of_the_guardian__over_the_limit_is_refused() -> None:
    with pytest.raises(errors.TooLarge, match="1,000"):
        fetch(GUARDIAN_URL, max_bytes=1_000)


@pytest.mark.parametrize(
    "url", ["file:///etc/hostname", "ftp://paper.example/a", "paper.example", "https://"]
)
def test_what_is_no_web_address_is_refused_before_anything_is_asked(url: str) -> None:
    with pytest.raises(errors.FetchFailed):
        newsnorm.fetch(url)


def test_cassettes_hold_nothing_private_and_stay_small() -> None:
    cassettes = sorted(CASSETTES.glob("*.yaml"))
    assert cassettes
    for path in cassettes:
        text = path.read_text("utf-8").lower()
        assert "cookie" not in text, path
        assert "authorization" not in text, path
        assert path.stat().st_size < 200_000, path


def test_every_cassette_belongs_to_a_test() -> None:
    here = Path(__file__).read_text("utf-8")
    assert [path.stem for path in CASSETTES.glob("*.yaml") if f"test_{path.stem}__" not in here] == []
