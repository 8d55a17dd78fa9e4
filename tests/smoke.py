"""Run by `make wheel` in an environment with nothing but the wheel and what it needs."""

import json
import subprocess
import sys
from pathlib import Path

import newsnorm

EXAMPLES = Path(__file__).resolve().parent.parent / "examples"

files = sorted(path for path in EXAMPLES.iterdir() if path.suffix in (".html", ".txt"))
assert files, "there are no examples"
articles = [article for path in files for article in newsnorm.normalize_all(path)]
assert all(article.headline and article.body for article in articles), "an example gave no article"
assert all(newsnorm.Article.from_json(article.to_json()) == article for article in articles)

command = [str(Path(sys.executable).with_name("newsnorm")), "normalize", str(EXAMPLES), "--format", "jsonl"]
printed = subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()
assert [json.loads(line)["id"] for line in printed] == [article.id for article in articles]
print(f"newsnorm {newsnorm.__version__}: {len(articles)} articles from {len(files)} examples")
