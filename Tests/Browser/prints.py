"""Pages as they come out on paper: how many, nothing of the screen on them, and none nearly blank."""

import base64
import pathlib
import re
import subprocess
import tempfile

import sheet

# The share of a page that must be covered with ink, and how far down it must reach.
INK, REACH = 0.004, 0.08


def prints(told, demo, tool, words):
    with tempfile.TemporaryDirectory() as folder:
        browser = told.browser(downloads=folder)
        demo.sign_in(browser)
        browser.go("/matrix")
        browser.named(words("matrix.html")).click()
        matrix = sheet.downloaded(pathlib.Path(folder), "follow-up*.html")
        each(told, demo, browser, words, matrix)


def each(told, demo, browser, words, matrix):
    statement = next(a for a in demo.pages if re.fullmatch(r"/statements/\w{13}", a))
    commitment = next(a for a in demo.pages if re.fullmatch(r"/commitments/\w{13}", a))
    for name, address, most in (
            ("overview", "/", 4), ("statement", statement, 10), ("commitment", commitment, 3),
            ("matrix", matrix.as_uri(), 16), ("commitments", "/commitments", 9),
            ("dialogues", "/mechanisms", 2), ("calendar", "/calendar", 2),
            ("responsibilities", "/responsibilities", 6)):
        told.step("print the page of " + name)
        browser.go(address)
        title = browser.text("h1")
        path = told.folder / f"print-{name}.pdf"
        path.write_bytes(base64.b64decode(browser.driver.execute_cdp_cmd(
            "Page.printToPDF", {"preferCSSPageSize": True})["data"]))
        pages = run("pdftotext", "-layout", path, "-").rstrip("\f").split("\f")
        told.expect(len(pages) <= most, f"it takes {len(pages)} sheets, not {most} at most")
        words_on = squeezed(" ".join(pages))
        told.expect(squeezed(title) in squeezed(pages[0]), f"“{title}” does not stand on the first sheet")
        for unwanted in ("frame.sign-out", "frame.account", "frame.enter", "frame.skip", "keys.show",
                         "list.clear"):
            told.expect(squeezed(words(unwanted)) not in words_on, f"“{words(unwanted)}” is printed")
        navigation = squeezed("".join(words(f"section.{name}") for name in (
            "statements", "commitments", "review", "calendar")))
        told.expect(navigation not in words_on, "the navigation is printed")
        for number, (ink, reach) in enumerate(inked(path), 1):
            told.expect(ink > INK and reach > REACH, f"sheet {number} of {len(pages)} is nearly blank"
                        f" ({ink:.2%} ink, down to {reach:.0%})")


def run(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True, timeout=60).stdout


def squeezed(text):
    return re.sub(r"\s+", "", text)


def inked(path):
    """For each sheet the share that is not white, and how far down it reaches."""
    with tempfile.TemporaryDirectory() as folder:
        run("pdftoppm", "-r", "30", "-gray", path, folder + "/sheet")
        for sheet in sorted(pathlib.Path(folder).iterdir()):
            _, size, _, pixels = sheet.read_bytes().split(b"\n", 3)
            width, height = map(int, size.split())
            dark = [place for place, value in enumerate(pixels) if value < 200]
            yield len(dark) / (width * height), max(dark, default=0) / (width * height)
