"""How every story begins: the first administrator, and a statement in the register."""

PASSWORD = "a quiet harbour in spring"


def begin(told, person, words, link, parties):
    """From the printed link to the empty overview."""
    told.step("begin through the printed link")
    person.go(link)
    told.expect(person.text("h1") == words("begin.title"), "the link does not lead to the first page")
    for number, (code, name) in enumerate(parties, 1):
        person.fill(**{f"code_{number}": code, f"name_{number}": name})
    person.fill(person="Ada Berg", address="ada@ministry.example", password=PASSWORD)
    person.click(person.named(words("begin.submit")))
    told.expect(person.path == "/", f"beginning leads to {person.path}")
    told.expect(words("overview.empty") in person.text(), "the empty register does not say what to do")


def bring_in(told, person, words, statement):
    """From the overview to the page that says what was read."""
    told.step("put the statement in")
    person.click(person.named(words("overview.import")))
    person.fill(file=str(statement.path))
    person.click(person.named(words("enter.statement.submit")))
    # On a machine that has much to do, the page that says so comes first.
    person.wait(lambda: person.has("section:not([data-reading]) > h1"), 60)
    told.expect(person.text("h1") == words("imported.new"), "the statement was not read")


def invited(told, host, guest, words, role, name, address):
    """The administrator makes a link of a role; somebody else makes an account of it."""
    told.step(f"invite {name}")
    host.go("/administration")
    host.fill("form[action='/administration/invitations']", role=role, note=name)
    host.click(host.named(words("administration.make")))
    link = host.text("[role=status] code")
    told.step(f"{name} accepts the invitation")
    guest.go(link)
    told.expect(guest.text("h1") == words("invitation.title"), "the link does not lead to the invitation")
    guest.fill(name=name, address=address, password=PASSWORD)
    guest.click(guest.named(words("invitation.submit")))
    told.expect(guest.path == "/" and name in guest.text("header"), f"{name} has not come in")
