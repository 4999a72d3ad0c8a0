"""Moving a mark with a finger: words are selected, and a button that appears takes them."""

from stories.beginning import begin, bring_in

MIDDLE = """(e => { const box = e.getBoundingClientRect();
  return [box.left + box.width / 2, box.top + box.height / 2]; })(arguments[0])"""
# From inside one word to inside another, as the ends of a selection are dragged.
SELECT = "getSelection().setBaseAndExtent(arguments[0].firstChild, 1, arguments[1].firstChild, 1)"


def by_touch(told, link, statement, words):
    person = told.browser(language=words.language, width=360)
    person.driver.execute_cdp_cmd(
        "Emulation.setTouchEmulationEnabled", {"enabled": True, "maxTouchPoints": 2})
    begin(told, person, words, link, statement.parties)
    bring_in(told, person, words, statement)
    person.go("/review")
    told.step("select words with a finger")
    use = person.named(words("review.mark.use"), ".use")
    told.expect(not use.is_displayed(), "the button is there before anything is selected")
    marked = person.all("[data-words] [data-word]")
    person.js(SELECT, marked[2], marked[6])
    told.expect(person.wait(use.is_displayed), "no button says that the words can be used")
    told.step("tap the button")
    x, y = person.js(MIDDLE, use)
    for event, points in (("touchStart", [{"x": x, "y": y}]), ("touchEnd", [])):
        person.driver.execute_cdp_cmd("Input.dispatchTouchEvent", {"type": event, "touchPoints": points})
    told.expect(person.wait(lambda: person.focus.text.strip() == words("review.mark.keep")),
                "the next thing to tap is not what keeps the words")
    chosen = [person.one(f"#mark [name={end}]").get_attribute("value") for end in ("from", "to")]
    told.expect(chosen == ["3", "7"], f"words {chosen} were taken")
    told.expect(not use.is_displayed(), "the button stays after it was used")
    told.quiet(person)
