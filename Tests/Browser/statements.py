"""The statement the stories begin with: the real one where a corpus is present, else a sample."""

import os
import pathlib

ROOT = pathlib.Path(__file__).parents[2]
REAL = "statements/2022-11-17-rok-nl-joint-statement.txt"
SAMPLE = ROOT / "Samples/nordmark-valdoria-joint-statement.txt"


class Statement:
    """A file, the parties it is between, a day by which it has been lived with, and one of a meeting."""

    def __init__(self, path, parties, today, met):
        self.path = path
        self.parties = parties
        self.today = today
        self.met = met


def chosen():
    corpus = pathlib.Path(os.environ.get("ENTENTE_CORPUS") or ROOT / "../shared/corpus")
    if (corpus / REAL).exists():
        parties = [("NL", "Kingdom of the Netherlands"), ("KR", "Republic of Korea")]
        return Statement((corpus / REAL).resolve(), parties, "2023-11-20", "2023-02-16")
    print(f"No corpus is present ({corpus / REAL}): the stories begin with {SAMPLE.name} instead.")
    parties = [("NM", "Kingdom of Nordmark"), ("VD", "Republic of Valdoria")]
    return Statement(SAMPLE, parties, "2033-05-20", "2032-10-12")
