"""An article as plain text: what stands over the story, an empty line, the story."""

from __future__ import annotations

from newsnorm.article import Article
from newsnorm.writing.printed import printed_byline, printed_moment


def write_text(article: Article) -> str:
    """Headline, standfirst, byline, date and URL on a line each, where known; then the text.

    The header lines are such as newsnorm knows in flattened text: without a standfirst, and with
    paragraphs of one line, `newsnorm.normalize` gives the same story back.
    """
    published = article.date_published
    head = [
        article.headline,
        article.standfirst,
        printed_byline(article),
        printed_moment(published, article.date_published_precision) if published else None,
        article.url or article.canonical_url,
    ]
    header = "\n".join(" ".join(line.split()) for line in head if line)
    return "\n\n".join(filter(None, [header, article.text])).rstrip("\n") + "\n"
