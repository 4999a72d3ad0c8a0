"""A story while it is told: where it stands, who takes part, and what was expected."""

import re
import traceback

from browser import Browser
from by_keys import ByKeys
from selenium.common.exceptions import WebDriverException


class Failed(AssertionError):
    """Something is not as a person would expect it."""


class Telling:
    def __init__(self, name, root, keep):
        self.name = name
        self.root = root
        self.folder = keep
        self.at = "begin"
        self.expected = 0
        self.browsers = []

    def browser(self, by_keys=False, **how):
        browser = (ByKeys if by_keys else Browser)(self.root, **how)
        self.browsers.append(browser)
        return browser

    def step(self, words):
        self.at = words

    def expect(self, holds, otherwise):
        self.expected += 1
        if not holds:
            raise Failed(otherwise)

    def quiet(self, browser, *statuses):
        """Expects that the browser had nothing to complain of."""
        complaints = browser.complaints(statuses)
        self.expect(not complaints, "the console says: " + "; ".join(complaints))

    def tell(self, story, *parts):
        """Tells it to the end. Returns what went wrong, or `None`."""
        try:
            story(self, *parts)
            self.expect(self.expected > 1, "the story expects nothing")
        except Exception as error:  # A story fails by whatever is raised in it.
            return self.failure(error)
        finally:
            for browser in self.browsers:
                browser.quit()
        return None

    def failure(self, error):
        told = str(error) if isinstance(error, (Failed, LookupError)) else (
            f"{type(error).__name__}: {getattr(error, 'msg', None) or error}")
        lines = [f"{self.name}: {self.at}: {told}"]
        if not isinstance(error, Failed):
            frames = traceback.extract_tb(error.__traceback__)
            lines += [f"  {f.name}, line {f.lineno}" for f in frames if "/Tests/Browser/" in f.filename]
        for number, browser in enumerate(self.browsers, 1):
            try:
                picture = self.folder / f"{'-'.join(re.findall('[a-z]+', self.name.lower()))}-{number}.png"
                browser.keep(picture)
                lines.append(f"  at {browser.path}; {picture}")
            except WebDriverException:
                lines.append("  the browser itself is gone")
        return "\n".join(lines)
