"""Sending a file: dropped on the page, said before it is sent, and waited for while it is read."""

import base64
import pathlib
import tempfile

from stories.beginning import begin

WORDS = """
Joint Statement of Nordmark and Valdoria

Lindhaven, 4 May 2031

1. The two Leaders agreed to establish a tidal energy fund by the end of 2032.

2. The two sides will hold an annual Ministerial Dialogue on Shipping.
"""
ANNEXES = (
    "3. The two sides will exchange charts of the strait every year, and publish them.",
    "4. They welcomed the work of the pilots of Lindhaven in the storms of last winter.",
    "5. The two Leaders agreed to repair the lighthouse on Gull Rock by the end of 2034.",
)


def sending(told, link, statement, words, script=True, width=1280):
    person = told.browser(language=words.language, script=script, width=width)
    begin(told, person, words, link, (("NM", "Kingdom of Nordmark"), ("VD", "Republic of Valdoria")))
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        text = folder / "statement.txt"
        text.write_text(WORDS, "utf-8")
        if script:
            dropping(told, person, words, folder, text)
        waiting(told, person, words, scan(person, folder, width))
        told.quiet(person, 404)


def dropping(told, person, words, folder, text):
    person.go("/enter/statement")
    told.step("drag a file over the page")
    over = Dragged(person, text)
    over.is_at("dragEnter", "h1")
    over.is_at("dragOver", "h1")
    told.expect(person.has(".drop.over"), "nothing shows that a file can be dropped")
    over.is_at("dragCancel", "h1")
    told.expect(person.wait(lambda: not person.has(".drop.over")), "the place to drop stays lit when the file has gone")
    told.step("drop several files")
    photograph = folder / "harbour.jpg"
    photograph.write_bytes(b"\xff\xd8\xff\xe0")
    Dragged(person, text, photograph).dropped("h1")
    told.expect(said(person) == words("drop.several"), f"of several files it says “{said(person)}”")
    told.step("drop a folder")
    Dragged(person, folder).dropped("h1")
    told.expect(said(person) == words("drop.folder"), f"of a folder it says “{said(person)}”")
    told.step("drop a photograph")
    Dragged(person, photograph).dropped("h1")
    told.expect(words("drop.other-kind") in said(person), f"of a photograph it says “{said(person)}”")
    told.step("drop a statement")
    Dragged(person, text).dropped("main textarea")
    told.expect(all(part in said(person) for part in ("statement.txt", "TXT", "kB")),
                f"of the file it says “{said(person)}”")
    told.expect(person.focus.get_attribute("type") == "file", "the keyboard is not where the file is")
    person.click(person.named(words("enter.statement.submit")))
    told.expect(person.text("h1") == words("imported.new"), "what was dropped was not read")


def waiting(told, person, words, path):
    told.step("send a scan")
    person.go("/enter/statement")
    person.fill(file=str(path))
    person.click(person.named(words("enter.statement.submit")))
    told.expect(person.text("h1") == words("reading.title"), "nothing says that the scan is being read")
    told.expect(path.name in person.text(), "the page does not say which file is being read")
    address = person.path
    told.step("look at something else meanwhile")
    person.go("/statements")
    person.go(address)
    told.step("wait until it is read")
    person.wait(lambda: person.has("section:not([data-reading]) > h1"), 120)
    told.expect(person.path == address, f"once it is read, one is at {person.path}")
    told.expect(person.text("h1") in (words("imported.new"), words("imported.new-version")),
                f"once it is read, the page says “{person.text('h1')}”")


def scan(person, folder, width):
    """A PDF of pictures of words, as a scanner makes it."""
    pages = ""
    person.shape(1280)
    for words in (WORDS, *ANNEXES):
        lines = "".join(f"<p>{line}</p>" for line in words.splitlines() if line)
        page = f"<body style='font: 34px serif; width: 1100px; background: white; color: black'>{lines}"
        person.driver.get("data:text/html;base64," + base64.b64encode(page.encode()).decode())
        picture = person.driver.get_screenshot_as_base64()
        pages += f"<img style='width: 100%; break-after: page' src='data:image/png;base64,{picture}'>"
    path = folder / "page.html"
    path.write_text(pages, "utf-8")
    person.driver.get(path.as_uri())
    printed = person.driver.execute_cdp_cmd("Page.printToPDF", {"printBackground": True})
    person.shape(width)
    scan = folder / "scan.pdf"
    scan.write_bytes(base64.b64decode(printed["data"]))
    return scan


def said(person):
    return person.text(".drop [role=status]")


class Dragged:
    """Files that are dragged from another window."""

    def __init__(self, person, *paths):
        self.person = person
        self.data = {"items": [], "files": [str(path) for path in paths], "dragOperationsMask": 1}

    def is_at(self, event, css):
        box = self.person.one(css).rect
        top = self.person.js("scrollY")
        self.person.driver.execute_cdp_cmd("Input.dispatchDragEvent", {
            "type": event, "x": box["x"] + 5, "y": box["y"] - top + 5, "data": self.data})

    def dropped(self, css):
        for event in ("dragEnter", "dragOver", "drop"):
            self.is_at(event, css)
