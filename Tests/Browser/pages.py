"""Every page that links lead to, for somebody who works with the register and for anybody."""

from look import Look


def every_page(told, demo, tool, shown, width, thorough):
    browser = told.browser(width=width)
    look = Look(told, tool, shown, (width,), thorough)
    look.at(browser, "/sign-in")
    demo.sign_in(browser)
    told.expect(len(demo.pages) > 40, f"only {len(demo.pages)} kinds of pages are linked to")
    for address, status in demo.pages.items():
        look.at(browser, address, status)
    look.end()


def public_pages(told, demo, tool, shown, width, thorough):
    """As they are for somebody who has not signed in, on a register that is open to all."""
    browser = told.browser(width=width)
    look = Look(told, tool, shown, (width,), thorough)
    told.expect(len(demo.pages) > 20, f"only {len(demo.pages)} kinds of pages are linked to")
    for address, status in demo.pages.items():
        look.at(browser, address, status)
        told.expect(not browser.has("main form[method=post]") or address == "/sign-in",
                    "it has a form, though nobody is signed in")
    look.end()
