"""Reading a statement: what is marked in it, from words to their card and back, and lasting links."""

import re

from selenium.webdriver.common.keys import Keys

# Where the focus, or what the address names, stands on the screen.
SEEN = """(e => { const box = e.getBoundingClientRect();
  return box.bottom > 0 && box.top < innerHeight && box.height > 0; })(arguments[0])"""


def reading(told, demo, tool, words, script=True, width=1280):
    person = told.browser(language=words.language, script=script, width=width)
    demo.sign_in(person)
    statement = next(a for a in demo.pages if re.fullmatch(r"/statements/\w{13}", a))
    filtering(told, person, words, statement)
    if script:
        by_key(told, person, statement)
    else:
        by_link(told, person, statement)
    address, quote = to_a_paragraph(told, person, statement)
    told.step("somebody else opens the link")
    other = told.browser(language=words.language, script=script, width=width)
    other.go(address)
    told.expect(other.path.startswith("/sign-in"), "the statement is shown to anybody")
    demo.pass_the_door(other)
    told.expect(other.text("mark#passage") == quote, "the words are others")
    # A browser without script does not send what stands behind the # to the door.
    if not script:
        other.go(address)
    told.expect(other.js(SEEN, other.one("mark#passage")), "the words are not where the page opens")
    gone(told, other, words, statement)
    if script:
        to_selected_words(told, person, words, statement)
    for browser in (person, other):
        told.expect(browser.overflow() <= 0, "the page is wider than its window")
        told.quiet(browser)


def marked(person, kind=""):
    """The provisions that are marked in the text."""
    return {mark.get_attribute("id") for mark in marks(person, kind)}


def marks(person, kind=""):
    """In the order of the text; each leads to its card."""
    return person.all(f"main .text mark{kind}:has(> a[href^='#'])")


def card_of(mark):
    return mark.find_element("css selector", "a").get_attribute("hash").removeprefix("#")


def filtering(told, person, words, statement):
    told.step("show one class")
    person.go(statement)
    everything = marked(person)
    commitments = marked(person, ".commitment")
    told.expect(0 < len(commitments) < len(everything), "the statement has one class only")
    text = person.text(".document")
    person.click(person.one("nav.classes .commitment"))
    told.expect(marked(person) == commitments, "what is marked is not what the chip says")
    told.expect(person.one("nav.classes .commitment").get_attribute("aria-current") == "true",
                "the chip does not say that it is chosen")
    told.expect(len(person.text(".document")) > 0.5 * len(text), "the text is gone with the marks")

    told.step("show what is overdue in one subject")
    person.fill("main form.filters", status="overdue")
    person.click(person.one("main form.filters button"))
    overdue = marked(person)
    told.expect(overdue and overdue < commitments, f"{len(overdue)} of {len(commitments)} are overdue")
    told.expect("status=overdue" in person.path and "class=commitment" in person.path,
                f"the address does not hold what was chosen: {person.path}")
    cards = person.all("main .provision")
    told.expect(len(cards) == len(overdue), "there is not one card for each mark")
    told.expect(all(words("status.overdue") in card.get_attribute("innerText") for card in cards),
                "a card does not say that it is overdue")
    number = words.values("statement.shown#other", person.text())
    told.expect(number and str(len(overdue)) in number, f"the number is not said: {number}")
    person.click(person.named(words("list.clear")))
    told.expect(marked(person) == everything, "clearing does not show everything")


def by_key(told, person, statement):
    told.step("from words to their card and back, by key")
    person.go(statement)
    order = [mark.get_attribute("id") for mark in marks(person)]
    card = card_of(marks(person)[1])
    person.type("j")
    told.expect(at(person) == order[0], f"j goes to {at(person)}, not to the first words")
    person.type("j", "j", "k")
    told.expect(at(person) == order[1], f"j, j and k go to {at(person)}, not to the second words")
    person.type(Keys.ENTER)
    told.expect(at(person) == card, f"Enter goes to {at(person)}, not to the card")
    told.expect(person.js(SEEN, person.focus), "the card is not seen")
    lit = {element.get_attribute("id") for element in person.all(".in-step")}
    told.expect(lit == {order[1], card}, f"{lit} are shown together")
    person.type(Keys.ENTER)
    told.expect(at(person) == order[1], f"Enter does not go back: {at(person)}")
    told.expect(person.js(SEEN, person.focus), "the words are not seen")
    person.type("j")
    told.expect(at(person) == order[2], f"j does not go on from there: {at(person)}")


def at(person):
    """The words or card that the focus is in."""
    return person.js("document.activeElement.closest('mark, .provision')?.id")


def by_link(told, person, statement):
    told.step("from words to their card and back, by link")
    person.go(statement)
    mark = marks(person)[3]
    words, card = mark.get_attribute("id"), card_of(mark)
    mark.find_element("css selector", "a").click()
    told.expect(person.path.endswith("#" + card), f"the words lead to {person.path}")
    told.expect(person.js(SEEN, person.one("#" + card)), "the card is not seen")
    person.one(f"#{card} .back").click()
    told.expect(person.path.endswith("#" + words), f"the card leads to {person.path}")


def to_a_paragraph(told, person, statement):
    told.step("take the link to a paragraph")
    person.go(statement)
    row = next(pair for pair in person.all("main .pair.paragraph")
               if pair.find_elements("css selector", "mark"))
    link = row.find_element("css selector", ".pilcrow")
    # Seen where the pointer is, and by Tab.
    person.turn(lambda: person.js("arguments[0].focus()", link) or person.type(Keys.ENTER))
    told.expect("passage=" in person.path and person.path.endswith("#passage"),
                f"the link to a paragraph leads to {person.path}")
    told.expect(person.js(SEEN, person.one("mark#passage")), "the page does not open at the words")
    return person.path, person.text("mark#passage")


def gone(told, person, words, statement):
    told.step("a link to words that are nowhere")
    person.go(statement + "?passage=no-such-words#passage")
    told.expect(words("passage.unknown") in person.text("[role=status]"), "nothing says that they are not there")


def to_selected_words(told, person, words, statement):
    told.step("link to words that are selected")
    person.go(statement)
    person.js("""(() => { const words = document.querySelector('main .pair.paragraph [data-start]');
      const text = document.createTreeWalker(words, NodeFilter.SHOW_TEXT).nextNode();
      getSelection().setBaseAndExtent(text, 0, text, Math.min(text.length, 12)); })()""")
    chosen = person.js("getSelection().toString()")
    offer = person.wait(lambda: person.named(words("passage.link"), "main a.offer"))
    person.click(offer)
    # A link keeps whole words.
    told.expect(person.text("mark#passage").startswith(chosen.strip()),
                f"the link leads to “{person.text('mark#passage')}”, not to “{chosen}”")
