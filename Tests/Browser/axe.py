"""What a page is held against by itself: axe-core, its width and its weight."""

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# The rules that look at colours: all that light and dark can differ in.
COLOURS = ["color-contrast", "link-in-text-block"]
HEAVY = 100_000

RUN = """
const done = arguments[arguments.length - 1];
const only = arguments[1] ? {type: 'rule', values: arguments[1]} : {type: 'tag', values: arguments[0]};
axe.run(document, {runOnly: only, resultTypes: ['violations']})
  .then(r => done(r.violations.map(v => [v.id, v.help, v.nodes.map(n => n.target.join(' '))])),
        e => done([['axe', String(e), []]]));
"""
UNFOLD = """window.folded = [...document.querySelectorAll('main details:not([open])')];
window.folded.forEach(d => { d.open = true; });"""
FOLD = "window.folded.forEach(d => { d.open = false; });"
# The bytes of the page, and of the statement's text in it.
WEIGHT = """[performance.getEntriesByType('navigation')[0].decodedBodySize,
  [...document.querySelectorAll('main .text')].reduce(
    (sum, e) => sum + new TextEncoder().encode(e.textContent).length, 0)]"""


class Axe:
    def __init__(self, path):
        self.source = path.read_text("utf-8")

    def violations(self, browser, rules=None):
        """Of these rules, or of all that WCAG 2.2 AA and good practice ask."""
        if not browser.js("typeof axe !== 'undefined'"):
            browser.driver.execute_script(self.source)
        for rule, words, places in browser.driver.execute_async_script(RUN, TAGS, rules):
            yield f"{rule}: {words} ({len(places)}x: {'; '.join(places[:3])})"


def unfold(browser):
    browser.driver.execute_script(UNFOLD)


def fold(browser):
    browser.driver.execute_script(FOLD)


def layout(browser):
    """Whether the page fits its window."""
    if browser.overflow() > 0:
        wide = browser.js(
            "[...document.querySelectorAll('main *, header *, footer *')].filter(e =>"
            " e.getBoundingClientRect().right > document.documentElement.clientWidth + 1"
            " && !e.closest('.scroll, nav, svg')).slice(0, 3).map(e => e.outerHTML.slice(0, 80))")
        yield f"the page is {browser.overflow()} pixels wider than its window: {wide}"


def weight(browser):
    whole, text = browser.js(WEIGHT)
    if whole - text >= HEAVY:
        yield f"the page has {whole - text} bytes without the statement's text"
