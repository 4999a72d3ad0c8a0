"""A look at a page: held against what holds for any page, in every shape of a window."""

import axe

WIDTHS = (1280, 360)
SCHEMES = ("light", "dark")
SHAPES = [(width, scheme) for width in WIDTHS for scheme in SCHEMES]


class Look:
    """
    Keeps what it finds, so that one look says all that is wrong.

    In the dark, only colours are looked at anew, unless it is `thorough`.
    """

    def __init__(self, told, tool, shown, widths=WIDTHS, thorough=False):
        self.told = told
        self.tool = tool
        self.shown = shown
        self.widths = widths
        self.thorough = thorough
        self.found = []

    def at(self, browser, address, status=200):
        """Goes to an address, which must answer with this status, and looks."""
        self.told.step(address)
        browser.go(address)
        self.told.expect(browser.path.split("?")[0].split("#")[0] == address.split("?")[0],
                         f"{browser.path} came instead")
        self.here(browser, address, status)

    def here(self, browser, name, status=200, method="GET"):
        """Looks at the page that is there, which came of a link, or of a form (`POST`)."""
        self.told.step(name)
        told = self.told
        answered = browser.js("performance.getEntriesByType('navigation')[0].responseStatus")
        told.expect(answered == status, f"it is answered with {answered}, not {status}")
        told.expect(browser.text("h1"), "the page has no title")
        found = browser.complaints([str(status)] if status >= 400 else [])
        found += axe.weight(browser)
        route = self.shown.routes.of(browser.path, method)
        told.expect(route or status == 404, f"nothing is known to answer {method} {browser.path}")
        for width in self.widths:
            found += [f"{words}, {width} px" for words in self.shape(browser, width, route)]
        browser.shape(self.widths[0])
        told.expected += 2 + 3 * len(self.widths)
        self.found += [f"{name}: {words}" for words in found]

    def shape(self, browser, width, route):
        browser.shape(width, "light")
        yield from axe.layout(browser)
        axe.unfold(browser)
        yield from axe.layout(browser)
        for scheme in SCHEMES:
            browser.shape(width, scheme)
            rules = axe.COLOURS if scheme == "dark" and not self.thorough else None
            yield from (f"{words}, {scheme}" for words in self.tool.violations(browser, rules))
            self.shown.note(route, (width, scheme))
        axe.fold(browser)

    def end(self):
        self.told.step("every page")
        self.told.expect(not self.found,
                         f"{len(self.found)} findings\n  " + "\n  ".join(self.found))
