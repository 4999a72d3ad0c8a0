"""A program of somebody's reads by a token, until the token is taken back."""

import csv
import io
import urllib.error
import urllib.request

from stories import beginning

NAME = "The desk's spreadsheet"


def a_program(told, link, statement, words, script=True, width=1280, by_keys=False):
    person = told.browser(by_keys=by_keys, language=words.language, script=script, width=width)
    beginning.begin(told, person, words, link, statement.parties)
    beginning.bring_in(told, person, words, statement)
    told.step("make a token")
    person.go("/account")
    person.fill(name=NAME, days="30")
    person.click(person.named(words("access.make")))
    token = person.text("[role=status] code")
    told.expect(len(token) >= 20, f"“{token}” is no word that nobody could guess")
    told.expect(NAME in person.text("main table"), "it is not among the tokens")

    told.step("read by it")
    status, answer = ask(told, "/matrix/follow-up.csv", token)
    rows = list(csv.reader(io.StringIO(answer.removeprefix("\ufeff"))))
    told.expect(status == 200 and rows[0][0] == "ID" and len(rows) > 1, f"the matrix is {status}: {rows[:1]}")
    for address in ("/", "/statements", "/commitments", "/calendar.ics"):
        told.expect(ask(told, address, token)[0] == 200, f"{address} is not read by it")

    told.step("it only reads, and only with the right word")
    told.expect(ask(told, "/enter/meeting", token, b"title=Talks&on=2033")[0] == 403, "it may write")
    told.expect(ask(told, "/commitments", token[:-1] + ("a" if token[-1] != "a" else "b"))[0] == 401,
                "another word opens it as well")
    told.expect(ask(told, "/commitments", None)[1].count("sign-in") > 0, "no word is asked for")

    told.step("take it back")
    person.go("/account")
    told.expect(token not in person.text(), "the token is shown a second time")
    person.click(person.named(words("access.revoke.this")))
    told.expect(NAME not in person.text(), "it is still among the tokens")
    status, answer = ask(told, "/matrix/follow-up.csv", token)
    told.expect(status == 401 and not answer.startswith("\ufeff"), f"a token taken back reads: {status}")
    told.expect(person.overflow() <= 0, "the page is wider than its window")
    told.quiet(person)


def ask(told, address, token, form=None):
    """The status and the text that a program gets."""
    headers = {"Authorization": "Bearer " + token} if token else {}
    request = urllib.request.Request(told.root + address, form, headers)
    try:
        with urllib.request.urlopen(request, timeout=60) as answer:
            return answer.status, answer.read().decode("utf-8")
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode("utf-8")
