"""The interface's words, as the program has them, so that a story is told in any language."""

import pathlib
import re

FOLDER = pathlib.Path(__file__).parents[2] / "Sources/Web/Resources/Words"


class Words:
    def __init__(self, language):
        self.language = language
        self.lines = {}
        for path in sorted((FOLDER / language).glob("*.tsv")):
            for line in path.read_text("utf-8").splitlines():
                if line and not line.startswith("#"):
                    key, _, words = line.partition("\t")
                    self.lines[key] = words

    def __call__(self, key, *values):
        words = self.lines[key]
        for place, value in enumerate(values):
            words = words.replace("{%d}" % place, str(value))
        return words

    def values(self, key, text):
        """What stands in the gaps of the line where the text has it, in their order; `None` if not."""
        pattern = re.sub(r"\\\{(\d)\\\}", r"(?P<gap\1>\\S+)", re.escape(self.lines[key]))
        found = re.search(pattern, text)
        return found and [value for _, value in sorted(found.groupdict().items())]

    def leaked(self, text):
        """Keys that stand where words should."""
        named = re.findall(r"\b[a-z]+(?:[.-][a-z-]+)*\.[a-z0-9-]+\b", text)
        return sorted(set(named) & set(self.lines))
