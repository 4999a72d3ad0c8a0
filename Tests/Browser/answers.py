"""
Pages that no link leads to: those that come of a form, whether all was well with it or not, and those
that a link leads to which was made for one person.
"""

import csv
import pathlib
import tempfile

import sheet
import statements
from demo import ADDRESS, NAME
from look import Look
from server import Server
from stories import beginning
from stories.beginning import PASSWORD

PASTED = """Joint Communiqué on Lighthouses between the Kingdom of Nordmark and the Republic of Valdoria

1. The two sides agreed to repair the lighthouse of Lindhaven by the end of 2034.

2. They will exchange charts of the strait every year.

3. Both sides welcomed the work of the pilots.
"""
# Sends a form of the page as somebody else would from another window, with other values.
MEANWHILE = """
const done = arguments[arguments.length - 1];
const form = document.querySelector(arguments[0]);
const values = new URLSearchParams(new FormData(form));
for (const [name, value] of Object.entries(arguments[1])) values.set(name, value);
fetch(form.action, {method: 'POST', body: values}).then(r => done(r.status), e => done(String(e)));
"""


def pages_of_forms(told, demo, tool, shown, words, thorough):
    look = Look(told, tool, shown, thorough=thorough)
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        first_page(told, demo, look, words, folder)
        with demo.copy("--upload-limit", "80K") as server:
            told.root = server.address
            person = told.browser(language=words.language, downloads=folder)
            invitation(person, look, words, server.link)
            for part in (entering, bringing_in, reviewing, account, administration):
                part(person, look, words)
            matrix(person, look, words, folder)
            reader(told, person, look, words)
            signing_in(told, look, words)
    look.end()


def send(person, words, key, /, **values):
    """Fills in what is given, and sends the form by its button."""
    person.fill(**values)
    person.click(person.named(words(key), "main button"))


def first_page(told, demo, look, words, folder):
    with Server(demo.program, folder / "empty.db", "2033-05-20") as server:
        told.root = server.address
        person = told.browser(language=words.language)
        look.at(person, server.link.removeprefix(server.address))
        send(person, words, "begin.submit", code_1="NM", name_1="Kingdom of Nordmark", code_2="VD",
             name_2="Republic of Valdoria", person=NAME, address=ADDRESS, password="short")
        look.here(person, "beginning with a short password", 422, "POST")
        send(person, words, "begin.submit", password=PASSWORD)
        look.here(person, "a register with nothing in it")
        for address in ("/statements", "/commitments", "/review", "/calendar", "/mechanisms",
                        "/initiatives", "/targets", "/responsibilities", "/compare", "/search?q=sea"):
            look.at(person, address)
        person.quit()
        told.browsers.remove(person)


def invitation(person, look, words, link):
    look.at(person, link.removeprefix(person.root))
    send(person, words, "invitation.submit", name=NAME, address=ADDRESS, password="short")
    look.here(person, "an invitation with a short password", 422, "POST")
    send(person, words, "invitation.submit", password=PASSWORD)


def entering(person, look, words):
    person.go("/enter/meeting")
    send(person, words, "enter.submit", title="Talks on the lighthouse", on="some day soon",
         mechanism="no such dialogue", host="XX")
    look.here(person, "a meeting on no day", 422, "POST")
    overdue(person, words, "commitment.enter.meeting")
    send(person, words, "enter.submit", title="Talks on the lighthouse", on="2032-10-12")
    look.here(person, "a meeting was recorded", 200, "POST")
    overdue(person, words, "commitment.enter.evidence")
    with tempfile.NamedTemporaryFile(suffix=".txt") as file:
        file.write(b"The lighthouse is lit.\n" * 4000)
        file.flush()
        send(person, words, "enter.submit", copy=file.name, publisher="Harbour Office",
             quote="The lighthouse is lit.")
    look.here(person, "a file that is too large", 413, "POST")


def overdue(person, words, form):
    """To a form about something that is overdue."""
    person.go("/commitments?status=overdue")
    person.click(person.one("main table a[href*='/commitments/']"))
    person.click(person.named(words(form)))


def bringing_in(person, look, words):
    person.go("/enter/statement")
    send(person, words, "enter.statement.submit")
    look.here(person, "no statement at all", 422, "POST")
    send(person, words, "enter.statement.submit", text=PASTED, adopted="some day soon")
    look.here(person, "a statement of no day", 422, "POST")
    look.at(person, "/enter/statement/reading/00", 404)
    person.go("/enter/statement")
    send(person, words, "enter.statement.submit", text=PASTED, adopted="2033-05-02")
    look.here(person, "a statement was read", 200, "POST")
    person.go("/enter/statement")
    send(person, words, "enter.statement.submit", text=PASTED, adopted="2033-05-02")
    look.here(person, "a statement that is there already", 200, "POST")
    person.go("/enter/statement")
    text = statements.SAMPLE.read_text("utf-8").replace("twice a year", "three times a year")
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder, statements.SAMPLE.name)
        path.write_text(text, "utf-8")
        send(person, words, "enter.statement.submit", file=str(path))
    look.here(person, "a new version was read", 200, "POST")
    person.click(person.named(words("imported.read")))
    newer = person.path
    look.here(person, "the newer version")
    person.click(person.one("main .versions a[href*='/versions?']"))
    look.here(person, "what the newer version changed")
    person.click(person.named(words("versions.whole")))
    look.here(person, "both versions side by side, whole")
    person.go(newer)
    person.click(person.one("main .versions ol a[href^='/statements/']"))
    look.here(person, "the older version")


def meanwhile(person, form, **values):
    status = person.driver.execute_async_script(MEANWHILE, form, values)
    if status != 200:
        raise LookupError(f"what another window sent was answered with {status}")


def reviewing(person, look, words):
    look.at(person, "/review")
    send(person, words, "review.save", due="when the cock crows", recurrence="now and then")
    look.here(person, "a time that is none", 422, "POST")
    person.go("/review")
    meanwhile(person, "#amend", decision="amend", due="31 May 2034")
    send(person, words, "review.save", due="30 June 2035")
    look.here(person, "somebody was faster", 409, "POST")
    person.go("/review")
    person.press("r")
    look.here(person, "what was rejected can be taken back")
    meanwhile(person, "form:has([name=act])", decision="undo")
    person.click(person.one("[value=undo]"))
    look.here(person, "it was taken back already", 409, "POST")
    person.go("/statements")
    person.click(person.one("main .statements a"))
    # It shows itself only to the pointer and to Tab.
    person.go(person.named(words("statement.mark")).get_attribute("href"))
    look.here(person, "words that were missed")
    send(person, words, "review.missed.save", due="when the cock crows")
    look.here(person, "missed words with a time that is none", 422, "POST")
    person.go("/review")
    person.fill(above="0")
    person.click(person.one("form[action='/review/all'] button"))
    look.here(person, "all is reviewed")


def account(person, look, words):
    person.go("/account")
    send(person, words, "account.change", old_password="not this one", password="a new quiet harbour")
    look.here(person, "the old password was wrong", 422, "POST")
    send(person, words, "access.make", name=" ")
    look.here(person, "a token without a name", 422, "POST")
    send(person, words, "access.make", name="The desk's spreadsheet")
    look.here(person, "a token was made", 200, "POST")
    person.click(person.one("footer [aria-pressed]"))
    look.here(person, "the account with its token, after the language was chosen")
    person.go("/account/calendar")
    send(person, words, "subscribe.make", name=" ")
    look.here(person, "a calendar without a name", 422, "POST")
    send(person, words, "subscribe.make", name="Telephone")
    look.here(person, "an address of a calendar was made", 200, "POST")


def administration(person, look, words):
    person.go("/administration")
    send(person, words, "administration.make", note="Kim Sora")
    look.here(person, "an invitation was made", 200, "POST")
    send(person, words, "administration.verify")
    look.here(person, "the register was checked", 200, "POST")
    person.one("main [name=active]").click()
    person.click(person.named(words("administration.save")))
    look.here(person, "the last administrator cannot go", 422, "POST")
    look.at(person, "/administration/log?kind=meeting&person=Ada+Berg")
    look.at(person, "/administration/log?from=some+day", 422)


def matrix(person, look, words, folder):
    person.go("/matrix")
    send(person, words, "matrix.show")
    look.here(person, "no matrix at all", 422, "POST")
    person.named(words("matrix.csv")).click()
    rows = sheet.csv_rows(sheet.downloaded(folder, "follow-up*.csv"))
    due, remarks = rows[0].index("Due"), rows[0].index("Remarks")
    rows[1][remarks] = "The Ministry has asked for a report."
    rows[2][due] = "when the cock crows"
    path = folder / "edited.csv"
    with open(path, "w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file).writerows(rows)
    send(person, words, "matrix.show", file=str(path))
    look.here(person, "what the matrix would change", 200, "POST")
    person.one("main [name=leave-out]").click()
    person.click(person.named(words("enter.submit")))
    look.here(person, "the matrix was entered", 200, "POST")


def reader(told, host, look, words):
    """What somebody sees who may only read."""
    guest = told.browser(language=words.language)
    beginning.invited(told, host, guest, words, "reader", "Kim Sora", "sora@ministry.example")
    for address in ("/", "/statements", "/commitments", "/matrix", "/account"):
        look.at(guest, address)
    for address in ("/review", "/enter", "/enter/meeting", "/administration"):
        look.at(guest, address, 403)


def signing_in(told, look, words):
    """With wrong passwords, until one must wait."""
    person = told.browser(language=words.language)
    person.go("/statements")
    send(person, words, "sign-in.submit", address=ADDRESS, password="a wrong one")
    look.here(person, "a wrong password", 422, "POST")
    # Five are free.
    for _ in range(8):
        if person.has("[name=password]"):
            send(person, words, "sign-in.submit", address=ADDRESS, password="a wrong one")
    person.complaints()
    look.here(person, "too many wrong passwords", 429, "POST")
