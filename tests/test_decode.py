"""Bytes become the text their author wrote, whatever was declared about them."""

import codecs
import gzip
import subprocess
import sys
import time
from pathlib import Path

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from newsnorm.decode import Decoded, decode, encoding_of, looks_binary

PROSE = "The minister said the vote – “a scandal” – wasn’t over yet, and the café agreed… "


def page(text: str, charset: str | None = None) -> str:
    declared = f'<meta charset="{charset}">' if charset else ""
    return f"<!doctype html><html><head>{declared}<title>x</title></head><body><p>{text}</p></body></html>"


SJIS = page("首相は交渉が続くと述べた。", "x-sjis").encode("cp932")
XML = '<?xml version="1.0" encoding="windows-1251"?><p>Президент</p>'.encode("cp1251")
AS_WRITTEN = {
    "utf-8 by header": (PROSE.encode(), "text/html; charset=UTF-8", "utf-8", "header"),
    "utf-8 by meta": (page(PROSE, "utf-8").encode(), None, "utf-8", "meta"),
    "utf-8 undeclared": (PROSE.encode(), None, "utf-8", "utf-8"),
    "utf-8 with a mark": (PROSE.encode("utf-8-sig"), None, "utf-8", "bom"),
    "utf-16 with a mark": (PROSE.encode("utf-16"), None, "utf-16le", "bom"),
    "utf-16be with a mark": (codecs.BOM_UTF16_BE + PROSE.encode("utf-16-be"), None, "utf-16be", "bom"),
    "utf-16 by header": (page(PROSE).encode("utf-16-le"), "a/b; charset=utf-16", "utf-16le", "header"),
    "utf-16 without a mark": (page(PROSE).encode("utf-16-be"), None, "utf-16be", "detected"),
    "latin-1 is cp1252": (PROSE.encode("cp1252"), "a/b; charset=ISO-8859-1", "windows-1252", "header"),
    "cp1252 by meta": (page(PROSE, "latin1").encode("cp1252"), "text/html", "windows-1252", "meta"),
    "cp1252 undeclared": (PROSE.encode("cp1252"), None, "windows-1252", "fallback"),
    "utf-7 is ignored": (PROSE.encode("cp1252"), "a/b; charset=utf-7", "windows-1252", "fallback"),
    "cp1252 said to be utf-8": (PROSE.encode("cp1252"), "a/b; charset=utf-8", "windows-1252", "fallback"),
    "utf-8 said to be latin-1": (page(PROSE, "latin1").encode(), "a/b; charset=latin1", "utf-8", "utf-8"),
    "utf-8 said to be gbk": (page("漢字の記事です。", "gbk").encode(), None, "utf-8", "utf-8"),
    "gbk that is valid utf-8": ("联通".encode("gbk"), "a/b; charset=gb2312", "gbk", "header"),
    "7-bit Japanese": ("記事です".encode("iso2022_jp"), "; charset=iso-2022-jp", "iso-2022-jp", "header"),
    "a server's default, and markup that knows": (SJIS, "a/b; charset=iso-8859-1", "shift_jis", "meta"),
    "XML declaration": (XML, None, "windows-1251", "meta"),
}


@pytest.mark.parametrize(
    ("data", "content_type", "encoding", "method"), AS_WRITTEN.values(), ids=AS_WRITTEN.keys()
)
def test_the_text_comes_out_as_written(
    data: bytes, content_type: str | None, encoding: str, method: str
) -> None:
    decoded = decode(data, content_type=content_type)
    codec = {"gbk": "gb18030", "shift_jis": "cp932"}.get(encoding, encoding)
    assert (decoded.encoding, decoded.method, decoded.replacements) == (encoding, method, 0)
    assert decoded.text == data.decode(codec).removeprefix("\ufeff")


def test_ascii_keeps_what_the_page_declares() -> None:
    assert decode(b"<p>plain", content_type="text/html; charset=iso-8859-1").encoding == "windows-1252"
    assert decode(b"<p>plain").encoding == "utf-8"


def test_a_charset_in_a_comment_or_a_script_tag_declares_nothing() -> None:
    text = page("Präsident, Bürger und Größe").replace(
        "<title>", '<!-- <meta charset="koi8-r"> --><script charset="koi8-r" src="x"></script><title>'
    )
    assert decode(text.encode("cp1252")) == Decoded(text, "windows-1252", "fallback", 0)


def test_a_meta_pushed_down_by_an_archives_insert_is_found() -> None:
    text = "<html><head>" + "<script>0</script>" * 400 + '<meta charset="windows-1251"></head><p>Президент'
    assert decode(text.encode("cp1251")).text == text


def test_a_cut_character_at_the_end_costs_one_replacement() -> None:
    decoded = decode("“Yes”".encode()[:-1], content_type="text/html; charset=utf-8")
    assert decoded == Decoded("“Yes\ufffd", "utf-8", "header", 1)


def test_mostly_utf8_stays_utf8_and_counts_what_is_lost() -> None:
    data = ("“Ja”, sagte der Präsident. " * 40).encode() + b"stray \x92 byte" + "\ufffd".encode()
    decoded = decode(data)
    assert (decoded.encoding, decoded.method, decoded.replacements) == ("utf-8", "utf-8", 1)
    assert decoded.text.count("“Ja”, sagte der Präsident.") == 40


@pytest.mark.parametrize("mark", [codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF8])
def test_a_byte_order_mark_that_lies_is_taken_off_and_forgotten(mark: bytes) -> None:
    text = page("A café " * 20, "windows-1252")
    encoded = text.encode("cp1252") if mark == codecs.BOM_UTF8 else text.encode()
    assert decode(mark + encoded).text == text


def test_windows_quotes_in_a_page_that_declares_iso_8859_are_quotes() -> None:
    assert decode(b"\x93Cena\x94 \xb1", content_type="text/html; charset=iso-8859-2").text == "“Cena” ą"


@pytest.mark.parametrize(
    ("codec", "prose"),
    [
        ("cp1252", "Der Präsident erklärte, daß die Bürger künftig größere Möglichkeiten hätten. "),
        ("cp1252", "Le président n’était pas prêt à céder, malgré les inquiétudes à l’étranger. "),
        ("cp1252", "El señor habló de la situación económica; mañana habrá reunión en España. "),
        ("cp1252", "Statsministern säger att både högern och vänstern måste ta ansvar. "),
        ("cp1250", "Premier powiedział, że rząd będzie dążył do porozumienia, choć źródła są niejasne. "),
        ("iso8859_2", "Předseda vlády řekl, že žádné další peníze příští rok nepůjdou. "),
        ("cp1254", "Başbakan görüşmelerin süreceğini, ancak bazı güçlükler çıktığını söyledi. "),
        ("cp1251", "Президент заявил, что переговоры продолжатся в ближайшее время. "),
        ("koi8_r", "Президент заявил, что переговоры продолжатся в ближайшее время. "),
        ("cp1253", "Ο πρωθυπουργός δήλωσε ότι οι διαπραγματεύσεις θα συνεχιστούν. "),
        ("cp932", "首相は交渉が続くと述べた。双方は合意に近いという。詳しい内容は明らかにしなかった。"),
        ("gb18030", "总理表示谈判将继续进行。他说双方已接近达成协议，但没有透露细节。"),
        ("cp949", "총리는 협상이 계속될 것이라고 말했다. 자세한 내용은 밝히지 않았다. "),
    ],
)
def test_undeclared_prose_is_recognised(codec: str, prose: str) -> None:
    text = page(prose * 5)
    assert decode(text.encode(codec)).text == text
    assert decode(text.encode(codec), content_type="text/html; charset=utf-8").text == text


def test_text_given_as_text_is_kept_but_for_broken_surrogates() -> None:
    assert decode("“Yes”") == Decoded("“Yes”", "utf-8", "given", 0)
    assert decode("\ufeffa \ud83d\ude00 b \ud83d c\udc00") == Decoded(
        "a 😀 b \ufffd c\ufffd", "utf-8", "given", 2
    )


def test_labels_have_the_standards_names() -> None:
    assert encoding_of(" ISO_8859-1 ") == "windows-1252"
    assert encoding_of("ks_c_5601-1987") == "euc-kr"
    assert encoding_of("iso-8859-8-i") == "iso-8859-8"
    assert [
        encoding_of(x) for x in ("utf-7", "iso-2022-kr", "hz", "utf-32", "rot13", "base64", "", "\0")
    ] == [None] * 8


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "PDF"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "PNG image"),
        (b"\xff\xd8\xff\xe0\0\x10JFIF", "JPEG image"),
        (b"GIF89a\x01\0\x01\0\x80\0\0\0\0\0\xff\xff\xff!\xf9\x04", "GIF image"),
        (b"RIFF\x24\0\0\0WEBPVP8 \x18\0\0\0", "WebP image"),
        (b"\x1f\x8b\x08\0\0\0\0\0", "gzip"),
        (b"PK\x03\x04\x14\0\x06\0", "zip"),
        (b"\0\0\0\x20ftypisom\0\0\2\0", "MP4 video"),
        (b"bplist00\xd1\1\2_\x10\x0f", "Safari webarchive"),
        (b"text\0\0\0\0\0\0 more text" * 9, "binary data"),
        (bytes(range(256)) * 4, "binary data"),
        (b"", None),
        (b"<html>GIF89a is a format", None),
        (b"GIF89a is the name of a format, ID3 of another", None),
        (b"BZhang won the vote", None),
        (page("one \0 in a page " + "x" * 200).encode(), None),
        (page(PROSE).encode("utf-16"), None),
        (page(PROSE).encode("utf-16-le"), None),
        (page(PROSE).encode("cp1252"), None),
        (page("首相は交渉が続くと述べた。").encode("iso2022_jp"), None),
    ],
)
def test_what_is_no_text_is_named(data: bytes, kind: str | None) -> None:
    assert looks_binary(data) == kind


def test_a_sound_page_costs_little_more_than_bytes_decode() -> None:
    data = page(PROSE * 2400, "utf-8").encode()

    def best(work: object) -> float:
        assert callable(work)
        times = []
        for _ in range(40):
            start = time.perf_counter()
            work()
            times.append(time.perf_counter() - start)
        return min(times)

    assert best(lambda: decode(data)) < best(data.decode) * 1.5 + 0.000_2


def test_detection_is_not_imported_for_sound_pages() -> None:
    code = (
        "import sys; from newsnorm.decode import decode\n"
        "decode('“Yes”'.encode()); decode('“Yes”'.encode('cp1252'))\n"
        "sys.exit('charset_normalizer' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


CORPUS = Path(__file__).resolve().parents[2] / "shared" / "corpus"


@pytest.mark.skipif(not CORPUS.is_dir(), reason="real pages are not in the repository: no ../shared/corpus")
def test_real_pages_lose_nothing_and_are_text() -> None:
    pages = [
        page
        for folder in ("flagship", "guardian-2017", "eras")
        for page in CORPUS.glob(f"{folder}/pages/*.gz")
    ]
    assert pages
    for path in pages:
        data = gzip.decompress(path.read_bytes())
        decoded = decode(data)
        assert (path.name, decoded.replacements, looks_binary(data)) == (path.name, 0, None)
        assert decoded.encoding == "utf-8" or "charset=" in decoded.text[:4096].lower()


HOSTILE = {
    "angles": b"<" * 900_000 + b"\xe9",
    "open tags": b"<a " * 300_000 + b"\xe9",
    "metas": b"<meta charset=" * 60_000 + b"\xe9",
    "comments": b"<!--" * 200_000 + b"\xff",
    "spaces": b" " * 900_000 + b"\xe9",
    "runs": b"\xe9\xe9\xe9\xe9 " * 200_000,
    "continuation bytes": b"\x80" * 900_000,
}


@pytest.mark.parametrize("data", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_bytes_take_no_time(data: bytes) -> None:
    start = time.process_time()
    decode(data, content_type="text/html; charset=utf-8")
    looks_binary(data)
    assert time.process_time() - start < 3


@settings(deadline=None)  # first uses import codecs and the detector
@given(
    st.binary(max_size=400),
    st.none() | st.text(max_size=30) | st.sampled_from(["x; charset=gbk", "charset=utf-16"]),
)
@example(codecs.BOM_UTF16_LE + b"\xd8", None)
@example(codecs.BOM_UTF8, None)
@example(b'<meta charset="\xff">', "charset=\0")
def test_decoding_never_fails_and_gives_encodable_text(data: bytes, content_type: str | None) -> None:
    decoded = decode(data, content_type=content_type)
    decoded.text.encode()
    assert decoded.replacements >= 0
    assert encoding_of(decoded.encoding) == decoded.encoding
    looks_binary(data)


@settings(deadline=None)  # first uses import codecs and the detector
@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=300))
def test_utf8_survives(text: str) -> None:
    assume(not text.startswith("\ufeff"))
    decoded = decode(text.encode(), content_type="text/html; charset=utf-8")
    assert decoded == Decoded(text, "utf-8", "header", 0)


@settings(deadline=None)  # first uses import codecs and the detector
@given(st.text(alphabet=st.characters(codec="utf-8", exclude_characters="\ufffd"), max_size=300))
def test_marked_utf16_survives(text: str) -> None:
    text = f"<p>{text}"
    assert decode(codecs.BOM_UTF16_LE + text.encode("utf-16-le")) == Decoded(text, "utf-16le", "bom", 0)
    assert decode(codecs.BOM_UTF16_BE + text.encode("utf-16-be")) == Decoded(text, "utf-16be", "bom", 0)


@settings(deadline=None)  # first uses import codecs and the detector
@given(
    st.lists(
        st.sampled_from("She said:|“Yes”|– and|it wasn’t|a|café|£5…|naïve|• over".split("|")), max_size=60
    )
)
def test_windows_prose_survives_with_and_without_a_declaration(words: list[str]) -> None:
    data = " ".join(words).encode("cp1252")
    for content_type in (None, "text/html", "text/html; charset=windows-1252", "text/html; charset=utf-8"):
        assert decode(data, content_type=content_type).text == " ".join(words)


@settings(deadline=None)  # first uses import codecs and the detector
@given(st.text())
def test_text_in_hand_is_changed_only_where_it_cannot_be_encoded(text: str) -> None:
    assert decode(text).text == text.removeprefix("\ufeff")
