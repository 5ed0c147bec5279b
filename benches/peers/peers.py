"""Runs uitslag and what a user would pick instead on the same articles, and prints how fast each is.

None of the others does what uitslag does: they find names that are on a list, dates, or numbers, and no facts. `uitslag tokens`
is the stage that compares with them, which finds all of that at once.

Each runs on one thread. Loading is not counted, but for uitslag, whose process is started and reads its input within the time.
"""

import argparse
import json
import subprocess
import tempfile
import time
import warnings
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

# What is looked for by a list, of the lexicon's categories.
LISTED = {
    "award", "club-letters", "competition", "country", "demonym", "discipline", "first-name", "holiday", "month", "person-noun",
    "place", "reason", "record-word", "region-demonym", "round", "sport-word", "team", "unit", "weekday",
}


def lexicon():
    """The forms of the grammar's lexicon with their categories; not the verbs, whose forms are made from others."""
    for file in sorted([*ROOT.glob("grammar/lexicon/*.lex"), *ROOT.glob("grammar/sports/*.lex")]):
        category = None
        for line in file.read_text(encoding="utf-8").splitlines():
            line = line.split("#")[0].strip()
            if line.startswith("["):
                category = line.strip("[]").split()[0]
            elif line and category in LISTED:
                for form in line.split("|")[0].split(","):
                    form = form.strip()
                    if form and "…" not in form:
                        yield category.upper(), form


def spacy_ruler():
    import spacy

    nlp = spacy.blank("nl")
    ruler = nlp.add_pipe("entity_ruler")
    patterns = sorted(set(lexicon()))
    ruler.add_patterns([{"label": label, "pattern": form} for label, form in patterns])
    return lambda texts: sum(len(document.ents) for document in nlp.pipe(texts)), f"{len(patterns)} forms of the lexicon"


def dateparser_search():
    from dateparser.search import search_dates

    return lambda texts: sum(len(search_dates(text, languages=["nl"]) or ()) for text in texts), "dates"


def recognizers():
    from recognizers_date_time import recognize_datetime
    from recognizers_number import recognize_number, recognize_ordinal
    from recognizers_number_with_unit import recognize_dimension

    found = (recognize_number, recognize_ordinal, recognize_datetime, recognize_dimension)

    def run(texts):
        return sum(len(recognize(text, "nl-nl")) for text in texts for recognize in found)

    run(["Kok won op 19 november 2023 als tweede de 500 meter in 37,54."])  # Its models are made at the first call.
    return run, "numbers, ordinals, dates, dimensions"


def program(path, command):
    def run(texts):
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "articles.jsonl"
            file.write_text("".join(json.dumps({"text": text}) + "\n" for text in texts), encoding="utf-8")
            start = time.perf_counter()
            subprocess.run([path, command, "--jobs", "1", file], check=True, stdout=subprocess.DEVNULL)
            return time.perf_counter() - start

    return run


def sample(texts, least):
    """Articles again and again until they have so many bytes."""
    out, size = [], 0
    while size < least:
        for text in texts:
            out.append(text)
            size += len(text.encode())
            if size >= least:
                break
    return out, size / 1e6


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program", help="the built uitslag")
    parser.add_argument("--scale", type=float, default=1.0, help="how much larger the samples are")
    options = parser.parse_args()
    warnings.filterwarnings("ignore")

    lines = (ROOT / "fixtures" / "season.jsonl").read_text(encoding="utf-8").splitlines()
    texts = [json.loads(line)["text"] for line in lines]

    speeds = {}
    for command in ("tokens", "extract"):
        articles, megabytes = sample(texts, 10e6 * options.scale)
        speeds[f"uitslag {command}"] = (megabytes / program(options.program, command)(articles), megabytes, "")

    # The slower ones get less, as their speed does not change with the size.
    peers = [
        ("spaCy, blank nl with EntityRuler", spacy_ruler, 2e6),
        ("dateparser.search", dateparser_search, 0.1e6),
        ("recognizers-text, nl-nl", recognizers, 0.1e6),
    ]
    for name, prepare, least in peers:
        run, what = prepare()
        articles, megabytes = sample(texts, least * options.scale)
        start = time.perf_counter()
        count = run(articles)
        speeds[name] = (megabytes / (time.perf_counter() - start), megabytes, f"{what}; {count} found")

    tokens, extract = speeds["uitslag tokens"][0], speeds["uitslag extract"][0]
    print("| program | MB read | MB/s | tokens is faster | extract is faster | finds |")
    print("|---|---|---|---|---|---|")
    for name, (speed, megabytes, what) in speeds.items():
        print(f"| {name} | {megabytes:.1f} | {speed:.4g} | {tokens / speed:.3g} × | {extract / speed:.3g} × | {what} |")


if __name__ == "__main__":
    main()
