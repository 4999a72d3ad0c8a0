"""The pictures of Documentation/web, by the browser of the stories."""

import base64
import os
import pathlib
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "Tests/Browser"))

from browser import Browser
from server import Server
from stories.beginning import PASSWORD

PICTURES = ROOT / "Documentation/web"
TODAY = "2033-05-20"
ADDRESS = "ada@ministry.example"


def main(program):
    with tempfile.TemporaryDirectory() as folder:
        run(ROOT / "scripts/demo", program, folder)
        register = pathlib.Path(folder, "demo.db")
        with Server(program, register, TODAY) as server:
            desk(server, lambda: run(
                program, "import", "--register", register, "Samples/orlanda-estmere-memorandum.txt"),
                folder)
            phone(server)
    run("pngquant", "--force", "--ext", ".png", "--skip-if-larger", *PICTURES.glob("*.png"))


def desk(server, bring_in, folder):
    browser = Browser(server.address)
    browser.go(server.link)
    browser.fill(name="Ada Berg", address=ADDRESS, password=PASSWORD)
    browser.click(browser.one("main button[type=submit]"))
    keep(browser, "overview", 1280, 1360)
    browser.go("/calendar?month=2033-06")
    keep(browser, "calendar", 1280, 1300)
    browser.go("/compare?from=2032-11-09")
    keep(browser, "changes", 1280, 1200)
    browser.go("/commitments?text=joint+plan")
    browser.click(browser.one("main td.words a"))
    keep(browser, "commitment", 1280, 1300)
    browser.go("/statements")
    browser.click(browser.named("Joint Statement on a Strategic Partnership between the Government of"
                                " the Kingdom of Nordmark and the Government of the Republic of Valdoria"))
    # Who has a mouse sees these only where it points; a headless browser has none.
    browser.js("document.querySelectorAll('.pilcrow').forEach(e => { e.style.opacity = 0; })")
    keep(browser, "statement", 1280, 1360)
    paper(browser, pathlib.Path(folder))
    bring_in()
    browser.go("/review")
    keep(browser, "review", 1280, 1000)
    browser.quit()


def phone(server):
    """In Korean, and in the dark."""
    browser = Browser(server.address, language="ko", width=390)
    browser.go("/sign-in")
    browser.fill(address=ADDRESS, password=PASSWORD)
    browser.click(browser.one("main button[type=submit]"))
    keep(browser, "phone", 390, 900, "dark")
    browser.quit()


def keep(browser, name, width, height, scheme="light"):
    """As tall as the page, but no taller than `height`."""
    browser.shape(width, scheme)
    browser.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {
        "width": width, "height": min(height, browser.js("document.documentElement.scrollHeight")),
        "deviceScaleFactor": 1, "mobile": width < 500})
    browser.keep(PICTURES / f"{name}.png")
    browser.shape(1280 if width > 500 else width)


def paper(browser, folder):
    """The second sheet of a statement as it is printed."""
    printed = folder / "statement.pdf"
    printed.write_bytes(base64.b64decode(browser.driver.execute_cdp_cmd(
        "Page.printToPDF", {"preferCSSPageSize": True, "printBackground": True})["data"]))
    run("pdftoppm", "-f", "2", "-l", "2", "-singlefile", "-r", "100", "-png", printed,
        PICTURES / "paper")


def run(*command):
    subprocess.run(command, check=True, cwd=ROOT, stdin=subprocess.DEVNULL,
                   stdout=subprocess.DEVNULL, env=os.environ | {"ENTENTE_TODAY": TODAY})


main(pathlib.Path(sys.argv[1]).resolve())
