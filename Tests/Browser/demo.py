"""The register that `scripts/demo` makes, served, with everything its pages lead to."""

import contextlib
import html.parser
import http.cookiejar
import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import threading
import urllib.error
import urllib.parse
import urllib.request

from routes import NO_PAGE
from server import Server
from statements import ROOT
from stories.beginning import PASSWORD

TODAY = "2033-05-20"
NAME, ADDRESS = "Ada Berg", "ada@ministry.example"
# Where no link leads, or only a link of a page that comes of a form; and how it is answered.
BESIDE = {
    "/review/missed": 404, "/statements/none": 404, "/commitments/none": 404,
    "/mechanisms/none": 404, "/enter/none": 404, "/nowhere": 404, "/invitations/none": 410,
    "/begin/none": 410, "/enter/assent": 200, "/search?q=cable": 200, "/search?q=nowhere": 200,
    "/compare?from=2032-01-01": 200, "/account": 200, "/administration": 200,
    "/administration/log": 200, "/commitments?text=nowhere": 200,
    "/review/understood?due=2032": 200, "/calendar.ics": 200,
}
PUBLIC_BESIDE = {
    "/review": 403, "/enter": 403, "/enter/meeting": 403, "/enter/statement": 403,
    "/administration": 403, "/administration/log": 403, "/statements/none": 404, "/nowhere": 404,
    "/search?q=cable": 200, "/search?q=nowhere": 200, "/compare?from=2032-01-01": 200,
    "/scales": 200,
}


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

    def __init__(self, program, routes, is_public=False):
        self.program = program
        self.routes = routes
        self.is_public = is_public
        self.lock = threading.Lock()
        self.server = None

    def open(self):
        with self.lock:
            if self.server is None:
                self.folder = tempfile.TemporaryDirectory()
                path = pathlib.Path(self.folder.name)
                (self.make_public if self.is_public else self.make)(path)
                # A copy as it is now, for those who will change it.
                shutil.copy(path / "demo.db", path / "untouched.db")
                self.server = Server(self.program, path / "demo.db", TODAY,
                                     *(["--public"] if self.is_public else []))
                self.address = self.server.address
                self.crawl()
        return self

    def make(self, folder):
        subprocess.run([ROOT / "scripts/demo", self.program, folder], check=True, timeout=120,
                       stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)

    def make_public(self, folder):
        """The same, but that all of it is for everybody."""
        environment = os.environ | {"ENTENTE_TODAY": TODAY, "ENTENTE_PERSON": NAME,
                                    "ENTENTE_REGISTER": str(folder / "demo.db")}
        for words in (["init", "Nordmark", "Valdoria", "--as", "Nordmark"],
                      ["import", "--accept-all", "--visibility", "public",
                       "Samples/nordmark-valdoria-joint-statement.txt",
                       "Samples/meridian-communique.txt"],
                      ["record", "--visibility", "public", "--file", "scripts/demo.jsonl"]):
            subprocess.run([self.program, *words], check=True, timeout=120, env=environment, cwd=ROOT,
                           stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)

    @contextlib.contextmanager
    def copy(self, *options):
        """A server on a copy of the register, that may be changed."""
        self.open()
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder, "copy.db")
            shutil.copy(pathlib.Path(self.folder.name, "untouched.db"), path)
            with Server(self.program, path, TODAY, *options) as server:
                yield server

    def close(self):
        if self.server:
            self.server.stop()
            self.folder.cleanup()

    def sign_in(self, browser):
        browser.go("/sign-in")
        self.pass_the_door(browser)

    def pass_the_door(self, browser):
        """Signs in where one was stopped on the way to a page."""
        browser.fill(address=ADDRESS, password=PASSWORD)
        browser.click(browser.one("main button[type=submit]"))

    def crawl(self):
        """
        One address of every kind that is linked to, the first of each: `pages` with their status, and
        `files` by their route.
        """
        opener = urllib.request.build_opener(
            urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar()))
        beside = PUBLIC_BESIDE
        if not self.is_public:
            beside = BESIDE
            form = {"name": NAME, "address": ADDRESS, "password": PASSWORD}
            opener.open(urllib.request.Request(
                self.server.link, urllib.parse.urlencode(form).encode(), {"Origin": self.address}))
        self.files = {}
        known = {kind(address) for address in beside} | {kind("/")}
        pages = {"/": 200} | beside
        waiting = list(pages)
        while waiting:
            address = waiting.pop(0)
            route = self.routes.of(address)
            if route in NO_PAGE:
                self.files.setdefault(route, address)
                del pages[address]
                continue
            for link in self.ask(opener, address, pages[address]):
                link = urllib.parse.urljoin(address, link).split("#")[0]
                if link.startswith("/") and kind(link) not in known:
                    known.add(kind(link))
                    pages[link] = 200
                    waiting.append(link)
        self.pages = dict(sorted(pages.items()))
        for route, address in self.files.items():
            with opener.open(self.address + address) as answer:
                where = answer.url.removeprefix(self.address)
                if self.routes.of(where) == route and b"<main" in answer.read():
                    raise LookupError(f"{address} is a page, though it is said to be none")

    def ask(self, opener, address, status):
        """The links of a page."""
        try:
            with opener.open(self.address + address) as answer:
                found, text = answer.status, answer.read().decode()
        except urllib.error.HTTPError as error:
            found, text = error.code, error.read().decode()
        if found != status:
            raise LookupError(f"{address}, where a link leads, is answered with {found}, not {status}")
        return Links(text).found


def kind(address):
    """The address without what is particular: identifiers, and the values of a query."""
    path, _, query = address.partition("?")
    path = re.sub(r"/(?:[a-z][0-9a-z]{12}|[0-9a-f]{64}|\d+-\d+)(?=/|$)", "/:id", path)
    return path, tuple(sorted(urllib.parse.parse_qs(query)))
