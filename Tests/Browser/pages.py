"""Every page of the living register, held against what holds for any page."""

import axe

# Pages that say something went wrong, as they should.
STATUSES = ("404", "410", "403")


def every_page(told, demo, tool, width, scheme):
    browser = told.browser(width=width)
    browser.shape(width, scheme)
    wrong = []
    for address in ("/sign-in", "/invitations/none"):
        wrong += look(told, browser, address, tool)
    demo.sign_in(browser)
    told.expect(len(demo.pages) > 30, f"only {len(demo.pages)} kinds of pages are linked to")
    for address in demo.pages:
        wrong += look(told, browser, address, tool)
    told.step("every page")
    told.expect(not wrong, f"{len(wrong)} findings\n  " + "\n  ".join(wrong))


def look(told, browser, address, tool):
    told.step(address)
    browser.go(address)
    told.expect(browser.path.split("?")[0] == address.split("?")[0], f"{browser.path} came instead")
    told.expect(browser.text("h1"), "the page has no title")
    found = browser.complaints(STATUSES)
    found += axe.layout(browser)
    found += axe.weight(browser)
    found += tool.violations(browser)
    found += [f"unfolded, {words}" for words in axe.layout(browser)]
    told.expected += 4
    return [f"{address}: {words}" for words in found]
