"""Two people at one register, in two browsers: an invitation, the same proposal at the same time, and
what each of them may."""

from stories import beginning, reviewing


def two_reviewers(told, link, statement, words, script=True, width=1280):
    how = {"language": words.language, "script": script, "width": width}
    take = reviewing.keyed if script else reviewing.clicked
    ada = told.browser(**how)
    beginning.begin(told, ada, words, link, statement.parties)
    beginning.bring_in(told, ada, words, statement)
    bram = told.browser(**how)
    beginning.invited(told, ada, bram, words, "editor", "Bram Visser", "bram@ministry.example")

    told.step("both open the same proposal")
    ada.go("/review")
    provision = reviewing.provision(ada)
    bram.go("/review?at=" + provision)
    held = ada.one("#amend [name=obligation]").get_attribute("value")
    obligation = "low" if held != "low" else "high"

    told.step("both change something else of it")
    ada.fill(obligation=obligation)
    bram.fill(due="2034-05-31")
    ada.click(ada.named(words("review.save")))
    told.expect(words("review.was.amend") in ada.text(), "the first is not told that it was kept")
    bram.click(bram.named(words("review.save")))
    notice = bram.text("[role=alert]")
    told.expect("Ada Berg" in notice, f"the second is not told who was faster: {notice}")
    told.expect(value(bram, "due") == "2034-05-31", "what the second has typed is lost")
    told.expect(value(bram, "obligation") == obligation, "what the first has changed is lost")
    told.step("the second saves what was put together")
    bram.click(bram.named(words("review.save")))
    told.expect(words("review.was.amend") in bram.text(), "it was not kept")
    bram.go("/commitments/" + provision)
    facts = bram.text(".facts")
    told.expect("2034" in facts, f"the time of the second is not kept: {facts}")
    told.expect(words("obligation." + obligation) in facts, f"the word of the first is lost: {facts}")
    authors = bram.text("main table:last-of-type")
    told.expect("Ada Berg" in authors and "Bram Visser" in authors, "the history does not name both")

    told.step("both change the same of it")
    for person in (ada, bram):
        person.go("/review?at=" + provision)
    ada.fill(due="2035-06-30")
    bram.fill(due="2036-07-31")
    ada.click(ada.named(words("review.save")))
    bram.click(bram.named(words("review.save")))
    told.expect(value(bram, "due") == "2036-07-31", "what the second has typed is lost")
    told.expect("2035" in bram.text("#amend"), "what the first wrote does not stand beside it")

    told.step("both decide on the same")
    for person in (ada, bram):
        person.go("/review")
    same = reviewing.provision(bram)
    take(ada)(reviewing.ACCEPT)
    take(bram)(reviewing.REJECT)
    told.expect("Ada Berg" in bram.text("[role=alert]"), "the second is not told of the first")
    told.expect(words("review.was.reject") not in bram.text(), "the second's word was written over it")
    told.expect(reviewing.provision(bram) == same, "what was decided is not shown")

    reader = told.browser(**how)
    beginning.invited(told, ada, reader, words, "reader", "Kim Sora", "sora@ministry.example")
    told.step("a reader sees, and changes nothing")
    told.expect(words("section.review") not in reader.text("nav"), "a reader is led to the review")
    told.expect(words("frame.enter") not in reader.text("header"), "a reader is led to forms")
    for address in ("/review", "/enter/meeting", "/administration"):
        reader.go(address)
        told.expect(reader.text("h1") == words("error.title.forbidden"), f"a reader may open {address}")

    told.step("whoever is shut out is out")
    ada.go("/administration")
    form = next(form for form in ada.all("form[action='/administration/people']")
                if form.find_element("css selector", "[name=address]").get_attribute("value") == "bram@ministry.example")
    form.find_element("css selector", "[name=active]").click()
    ada.click(form.find_element("css selector", "button"))
    bram.go("/statements")
    told.expect(bram.path.startswith("/sign-in"), f"he still sees {bram.path}")
    for person, statuses in ((ada, ()), (bram, ("409",)), (reader, ("403",))):
        told.quiet(person, *statuses)


def value(person, name):
    return person.one(f"#amend [name={name}]").get_attribute("value")
