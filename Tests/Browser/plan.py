"""What there is to check, each a job with a name."""

import dataclasses
import pathlib
import tempfile
import typing

import statements
from answers import pages_of_forms
from axe import Axe
from languages import in_language
from look import SHAPES
from pages import every_page, public_pages
from prints import prints
from server import Server
from stories.a_program import a_program
from stories.by_keyboard import by_keyboard
from stories.by_touch import by_touch
from stories.first_year import first_year
from stories.reading import reading
from stories.sending import sending
from stories.two_reviewers import two_reviewers
from telling import Telling
from words import Words


@dataclasses.dataclass
class Job:
    name: str
    run: typing.Callable


# What an ordinary run does without.
LEFT = ("Left to --all: pages in Dutch, pages of forms in Korean; stories in Dutch, and more of them in Korean,"
        " without script, by keyboard\nand on a telephone; in the dark, rules of axe-core that do not look at"
        " colours.")


def jobs(program, axe, keep, demo, public, shown, everything):
    statement = statements.chosen()
    tool = Axe(axe)

    def story(name, play, language="en", **how):
        """Told on an empty register of its own."""
        def run():
            with tempfile.TemporaryDirectory() as folder:
                with Server(program, pathlib.Path(folder, "register.db"), statement.today) as server:
                    told = Telling(name, server.address, keep)
                    failure = told.tell(
                        lambda told: play(told, server.link, statement, Words(language), **how))
                    return failure, told.expected
        return Job(name, run)

    def look(name, play, *how, at=demo, **more):
        """On the living register that all of them share."""
        def run():
            told = Telling(name, at.open().address, keep)
            return told.tell(lambda told: play(told, at, tool, *how, **more)), told.expected
        return Job(name, run)

    everywhere = [
        look("every page in Dutch", in_language, "nl", 360),
        look("every page in Korean, desktop", in_language, "ko", 1280),
        look("pages of forms in Korean", pages_of_forms, shown, Words("ko"), True),
        look("pages of forms in Dutch", pages_of_forms, shown, Words("nl"), True),
        look("reading a statement in Korean", reading, Words("ko")),
        look("reading a statement on a telephone", reading, Words("en"), width=360),
        look("reading a statement without script", reading, Words("nl"), script=False),
        story("first year in Dutch", first_year, "nl"),
        story("first year by keyboard, in Korean, on a telephone", first_year, "ko", width=360,
              keyboard=True),
        story("two reviewers in Korean without script, on a telephone", two_reviewers, "ko",
              script=False, width=360),
        story("a program reads, by keyboard, in Dutch", a_program, "nl", by_keys=True),
        story("a program reads, in Korean without script, on a telephone", a_program, "ko",
              script=False, width=360),
    ]
    return (everywhere if everything else []) + [
        look("every page, desktop", every_page, shown, 1280, everything),
        look("every page, telephone", every_page, shown, 360, everything),
        look("pages of forms", pages_of_forms, shown, Words("en"), everything),
        *(look(f"public pages, {place}", public_pages, shown, width, everything, at=public)
          for place, width in (("desktop", 1280), ("telephone", 360))),
        look("prints", prints, Words("en")),
        look("by keyboard", by_keyboard, Words("en")),
        look("every page in Korean", in_language, "ko", 360),
        look("reading a statement", reading, Words("en")),
        look("reading in Korean without script, on a telephone", reading, Words("ko"), script=False,
             width=360),
        story("a program reads", a_program),
        story("two reviewers", two_reviewers),
        story("sending a file", sending),
        story("moving a mark with a finger", by_touch),
        story("sending a scan without script, on a telephone", sending, "ko", script=False, width=360),
        story("first year by keyboard", first_year, keyboard=True),
        story("first year in Korean", first_year, "ko"),
        story("first year without script", first_year, script=False),
        story("first year on a telephone", first_year, width=360),
    ]


def last(keep, shown):
    """Once all others have been."""
    def run():
        told = Telling("nothing is left out", "", keep)
        return told.tell(lambda told: shown.every_route(told, SHAPES)), told.expected
    return Job("nothing is left out", run)
