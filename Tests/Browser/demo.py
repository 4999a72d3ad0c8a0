"""The register that `scripts/demo` makes, served, with everything its pages lead to."""

import html.parser
import http.cookiejar
import pathlib
import re
import subprocess
import tempfile
import threading
import urllib.parse
import urllib.request

from server import Server
from statements import ROOT
from stories.beginning import PASSWORD

ADDRESS = "ada@ministry.example"
# What is no page: files, and what a script asks for.
FILES = re.compile(
    r"^/(copies/|statements/[^/]*/(passages|files)/|calendar\.ics|review/understood|assets/)"
    r"|\.(xlsx|docx|csv|ics|html)(\?|$)")
# Where no link leads, or only a link of a page that comes of a form.
BESIDE = ("/enter/assent", "/review/missed", "/statements/none", "/commitments/none", "/nowhere",
          "/invitations/none", "/begin/none", "/search?q=cable", "/compare?from=2032-01-01",
          "/account", "/administration", "/administration/log")


class Links(html.parser.HTMLParser):
    def __init__(self, text):
        super().__init__()
        self.found = []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        if tag == "a":
            self.found.append(dict(attributes).get("href") or "")


class Demo:
    """Made when it is first asked for, by whichever job comes first."""

    def __init__(self, program):
        self.program = program
        self.lock = threading.Lock()
        self.server = None

    def open(self):
        with self.lock:
            if self.server is None:
                self.folder = tempfile.TemporaryDirectory()
                subprocess.run(
                    [ROOT / "scripts/demo", self.program, self.folder.name], check=True, timeout=120,
                    stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
                self.server = Server(
                    self.program, pathlib.Path(self.folder.name, "demo.db"), "2033-05-20")
                self.address = self.server.address
                self.pages = self.crawl()
        return self

    def close(self):
        if self.server:
            self.server.stop()
            self.folder.cleanup()

    def sign_in(self, browser):
        browser.go("/sign-in")
        browser.fill(address=ADDRESS, password=PASSWORD)
        browser.click(browser.one("main button[type=submit]"))

    def crawl(self):
        """One address of every kind that is linked to, the first of each."""
        opener = urllib.request.build_opener(
            urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar()))
        form = {"name": "Ada Berg", "address": ADDRESS, "password": PASSWORD}
        opener.open(urllib.request.Request(
            self.server.link, urllib.parse.urlencode(form).encode(), {"Origin": self.address}))
        kinds = {kind(address): address for address in BESIDE}
        waiting = ["/"]
        kinds[kind("/")] = "/"
        while waiting:
            address = waiting.pop(0)
            with opener.open(self.address + address) as answer:
                links = Links(answer.read().decode()).found
            for link in links:
                link = urllib.parse.urljoin(address, link).split("#")[0]
                if link.startswith("/") and not FILES.search(link) and kind(link) not in kinds:
                    kinds[kind(link)] = link
                    waiting.append(link)
        return sorted(kinds.values())


def kind(address):
    """The address without what is particular: identifiers, and the values of a query."""
    path, _, query = address.partition("?")
    path = re.sub(r"/[a-z][0-9a-z]{12}(?=/|$)", "/:id", path)
    return path, tuple(sorted(urllib.parse.parse_qs(query)))
