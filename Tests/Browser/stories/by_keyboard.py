"""Working the living register without a mouse: the sheet of keys, the ways to places, and that Tab
comes to everything and shows where it is."""

from selenium.webdriver.common.keys import Keys

PAGES = ("/", "/review", "/calendar", "/mechanisms", "/enter/meeting", "/administration", "/matrix")

# What can be worked; what is taken out of the order of Tab stands a second time in a list below.
WORKABLE = ("[...document.querySelectorAll('a[href], button, input, select, textarea, summary,"
            " [tabindex=\"0\"]')].filter(e => e.tabIndex !== -1)")
# Notes what gets the focus, and whether one can see it.
WATCH = """
window.reached = new Set(); window.unseen = [];
document.addEventListener('focusin', (event) => {
  const style = getComputedStyle(event.target);
  const isShown = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
  if (!isShown && !window.reached.has(event.target) && event.target.id !== 'main') {
    window.unseen.push(event.target.outerHTML.slice(0, 90));
  }
  window.reached.add(event.target);
});
"""
MISSED = WORKABLE + """
  .filter(e => e.checkVisibility() && !e.disabled && e.type !== 'hidden' && !window.reached.has(e))
  .map(e => e.outerHTML.slice(0, 90))"""


def by_keyboard(told, demo, tool, words):
    person = told.browser()
    demo.sign_in(person)
    skip(told, person)
    sheet(told, person, words, tool)
    places(told, person, words)
    for address in PAGES:
        told.step("Tab through " + address)
        everything(told, person, address)
    told.quiet(person)


def skip(told, person):
    told.step("skip to the page")
    person.go("/commitments")
    person.type(Keys.TAB)
    told.expect(person.js("document.activeElement.matches('.skip')"), "Tab does not come to it first")
    told.expect(person.js("document.activeElement.getBoundingClientRect().top >= 0"),
                "it cannot be seen when it has the focus")
    person.type(Keys.ENTER)
    told.expect(person.js("document.activeElement.id") == "main", "it does not lead to the page")


def sheet(told, person, words, tool):
    told.step("the sheet of keys")
    person.go("/review")
    person.type("?")
    told.expect(person.js("document.querySelector('dialog').open"), "? does not open it")
    told.expect(words("keys.a") in person.text("dialog"), "it does not have the keys of the page")
    told.expect(not list(tool.violations(person)), f"{list(tool.violations(person))}")
    person.type(Keys.ESCAPE)
    told.expect(not person.js("document.querySelector('dialog').open"), "Escape does not close it")
    person.type("/")
    told.expect(person.js("document.activeElement.id") == "find", "/ does not go to the search")
    person.type("a?")
    told.expect(person.path == "/review" and not person.js("document.querySelector('dialog').open"),
                "a letter typed into a field does something else")
    person.go("/review")
    person.js("localStorage.setItem('keys', 'off')")
    person.type("?")
    told.expect(not person.js("document.querySelector('dialog').open"), "keys cannot be turned off")
    person.js("localStorage.removeItem('keys')")


def places(told, person, words):
    told.step("go to a place by two letters")
    person.go("/")
    link = person.named(words("section.calendar"), "nav a")
    key = link.get_attribute("data-go")
    person.turn(lambda: person.type("g", key))
    told.expect(person.path == "/calendar", f"g {key} leads to {person.path}")


def everything(told, person, address):
    person.go(address)
    person.driver.execute_script(WATCH)
    for _ in range(person.js(WORKABLE + ".length") // 50 + 1):
        person.type(*[Keys.TAB] * 60)
    missed, unseen = person.js(MISSED), person.js("window.unseen")
    told.expect(not missed, f"Tab does not come to {missed[:3]}")
    told.expect(not unseen, f"the focus cannot be seen on {unseen[:3]}")
