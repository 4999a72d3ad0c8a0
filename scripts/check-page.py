"""Checks annotated pages in headless Chromium; scripts/check-page calls it.

usage: check-page.py FOLDER AXE
  FOLDER  holds the pages; AXE is axe.min.js
"""

import glob
import os
import sys

from selenium import webdriver
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

SIZES = {"desktop": (1400, 1000), "tablet": (768, 1000), "phone": (360, 740)}
SCHEMES = {"desktop": ("light", "dark"), "tablet": ("light",), "phone": ("light", "dark")}


def browser():
    options = webdriver.ChromeOptions()
    options.binary_location = "/usr/bin/chromium"
    for flag in ("--headless", "--no-sandbox", "--disable-dev-shm-usage"):
        options.add_argument(flag)
    return webdriver.Chrome(options, webdriver.ChromeService("/usr/bin/chromedriver"))


def show(driver, page, size, scheme):
    width, height = SIZES[size]
    driver.execute_cdp_cmd(
        "Emulation.setEmulatedMedia",
        {"features": [{"name": "prefers-color-scheme", "value": scheme}]})
    driver.execute_cdp_cmd(
        "Emulation.setDeviceMetricsOverride",
        {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 500})
    driver.get("file://" + os.path.abspath(page))


def violations(driver, axe):
    """What axe-core finds, with everything that folds unfolded."""
    driver.execute_script(
        "document.querySelectorAll('details').forEach(d => { d.open = true; });")
    driver.execute_script(axe)
    found = driver.execute_async_script(
        "const done = arguments[arguments.length - 1];"
        "axe.run(document, {resultTypes: ['violations', 'incomplete']})"
        ".then(r => done(r.violations), e => done([{id: 'axe', help: String(e), nodes: []}]));")
    for rule in found:
        places = [" ".join(node["target"]) for node in rule["nodes"][:3]]
        yield f"{rule['id']}: {rule['help']} ({len(rule['nodes'])}x: {'; '.join(places)})"


def layout(driver):
    wide = driver.execute_script(
        "return document.documentElement.scrollWidth - document.documentElement.clientWidth")
    if wide > 0:
        yield f"the page is {wide} pixels wider than the window"
    outside = driver.execute_script(
        "return [...document.querySelectorAll('.words, .card, .group, h1, .facts')].filter(e =>"
        "  e.scrollWidth > e.clientWidth + 1 && getComputedStyle(e).display !== 'inline').length")
    if outside:
        yield f"{outside} boxes are narrower than their words"


def behaviour(driver):
    """Filters, keys and focus, as a reader without a mouse uses them."""
    def js(script):
        return driver.execute_script("return " + script)

    body = driver.find_element(By.TAG_NAME, "body")
    body.send_keys(Keys.TAB)
    if js("document.activeElement.className") != "skip":
        yield "the first Tab does not reach the link to the text"
    body.send_keys("j")
    if not js("document.activeElement.classList.contains('ref')"):
        yield "j does not go to the first provision"
    first = js("document.activeElement.id")
    driver.switch_to.active_element.send_keys("j")
    if js("document.activeElement.id") == first:
        yield "j does not go on to the next provision"
    if js("getComputedStyle(document.activeElement).outlineStyle") == "none":
        yield "focus is not to be seen"
    covered = js(
        "(() => { const r = document.activeElement.getBoundingClientRect();"
        " return r.top < document.querySelector('.filters').getBoundingClientRect().bottom; })()")
    if covered:
        yield "the filters cover what has the focus"
    driver.switch_to.active_element.send_keys(Keys.ENTER)
    if not js("location.hash").startswith("#card-"):
        yield "Enter does not go from a number to its note"
    driver.find_element(By.CSS_SELECTOR, ".filters summary").send_keys(Keys.ENTER)
    button = driver.find_element(By.CSS_SELECTOR, "button[data-value=request]")
    button.send_keys(Keys.SPACE)
    shown = js("[...document.querySelectorAll('.card')].filter(c => c.checkVisibility())"
               ".every(c => c.classList.contains('request'))")
    if not shown or " of " not in driver.find_element(By.CSS_SELECTOR, ".shown").text:
        yield "filtering by class does not leave that class alone"
    driver.find_element(By.CSS_SELECTOR, ".clear").send_keys(Keys.ENTER)
    if js("document.querySelectorAll('.off').length"):
        yield "“Show all” leaves something out"
    driver.switch_to.active_element.send_keys("?")
    if not js("document.getElementById('keys').open"):
        yield "? does not open the sheet of keys"


def main(folder, axe_path):
    axe = open(axe_path, encoding="utf-8").read()
    pages = sorted(glob.glob(folder + "/*.html"))
    if not pages:
        sys.exit("no pages in " + folder)
    wrong = []
    driver = browser()
    try:
        for page in pages:
            name = os.path.basename(page)
            for size in SIZES:
                for scheme in SCHEMES[size]:
                    show(driver, page, size, scheme)
                    where = f"{name}, {size}, {scheme}: "
                    wrong += [where + w for w in violations(driver, axe)]
                    wrong += [where + w for w in layout(driver)]
            show(driver, page, "desktop", "light")
            wrong += [f"{name}: " + w for w in behaviour(driver)]
    finally:
        driver.quit()
    print("\n".join(wrong) or f"{len(pages)} pages pass: desktop, tablet and phone, light and dark, by keyboard")
    sys.exit(1 if wrong else 0)


main(*sys.argv[1:])
