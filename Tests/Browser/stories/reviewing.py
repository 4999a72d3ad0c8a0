"""Going through the queue, with the keyboard alone or by its buttons."""

ACCEPT, REJECT, UNDO, NEXT, PREVIOUS = "a", "r", "u", "j", "k"


def progress(person, words):
    """How many are reviewed, of how many."""
    said = words.values("review.progress", person.text())
    return tuple(int(number.replace(".", "").replace(",", "")) for number in said)


def provision(person):
    """The one that is looked at."""
    return person.one("#amend [name=id]").get_attribute("value")


def keyed(person):
    """Takes a step by its key."""
    return lambda key: person.press(key)


def clicked(person):
    """Takes the same step by the button or link that has the key."""
    return lambda key: person.click(person.one(f"main [data-key='{key}']"))


def review(told, person, words, take):
    told.step("see the queue")
    done, total = progress(person, words)
    told.expect(done == 0 and total > 20, f"{done} of {total} are reviewed at the beginning")
    first = provision(person)

    def expect_progress(number, deed):
        now = progress(person, words)
        told.expect(now == (number, total), f"after “{deed}”, {now} is said, not {(number, total)}")

    told.step("accept")
    take(ACCEPT)
    expect_progress(1, "accept")
    told.expect(words("review.was.accept") in person.text(), "what was accepted is not said")
    told.expect(provision(person) != first, "the next proposal does not come")
    told.step("undo")
    take(UNDO)
    expect_progress(0, "undo")
    told.expect(provision(person) == first, "undo does not return to what was undone")
    take(ACCEPT)
    told.step("reject")
    rejected = provision(person)
    take(REJECT)
    expect_progress(2, "reject")
    told.expect(words("review.was.reject") in person.text(), "what was rejected is not said")
    told.step("next and previous")
    third = provision(person)
    take(NEXT)
    told.expect(provision(person) != third, "the next is the same")
    take(PREVIOUS)
    told.expect(provision(person) == third, "the previous is another")
    told.step("change the class")
    was = person.text(".kind[aria-pressed]")
    take(next(key for key in "1234" if person.has(f"main .kind[data-key='{key}']")))
    expect_progress(3, "class")
    told.expect(words("review.was.amend") in person.text(), "what was put right is not said")
    person.go("/commitments/" + third)
    told.expect(was not in person.text(".facts"), f"the class is still “{was}”")
    person.driver.back()
    return rejected, total


def accept_the_rest(told, person, words, total):
    told.step("accept all that are left")
    person.fill(above="0")
    # Its words may be those of the button for one.
    person.click(person.named(words("review.accept-all"), "form[action='/review/all'] button"))
    told.expect(progress(person, words) == (total, total), "not all are reviewed")
    told.expect(words("review.done") in person.text(), "nothing says that all is done")
