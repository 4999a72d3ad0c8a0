"""What a page is held against by itself: axe-core, its width, its weight, and the console."""

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
HEAVY = 100_000

RUN = """
const done = arguments[arguments.length - 1];
axe.run(document, {runOnly: {type: 'tag', values: arguments[0]}, resultTypes: ['violations']})
  .then(r => done(r.violations.map(v => [v.id, v.help, v.nodes.map(n => n.target.join(' '))])),
        e => done([['axe', String(e), []]]));
"""
# The bytes of the page, and of the statement's text in it.
WEIGHT = """[performance.getEntriesByType('navigation')[0].decodedBodySize,
  [...document.querySelectorAll('main .text')].reduce(
    (sum, e) => sum + new TextEncoder().encode(e.textContent).length, 0)]"""


class Axe:
    def __init__(self, path):
        self.source = path.read_text("utf-8")

    def violations(self, browser):
        """With everything that folds unfolded."""
        browser.js("document.querySelectorAll('main details').forEach(d => { d.open = true; })")
        if not browser.js("typeof axe !== 'undefined'"):
            browser.driver.execute_script(self.source)
        for rule, words, places in browser.driver.execute_async_script(RUN, TAGS):
            yield f"{rule}: {words} ({len(places)}x: {'; '.join(places[:3])})"


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
