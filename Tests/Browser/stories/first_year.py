"""The first year of a register: begin, read, review, meet, and hand over the matrix."""

import tempfile
import pathlib

import sheet
from stories import beginning, reviewing


def first_year(told, link, statement, words, script=True, width=1280, keyboard=False):
    """With the mouse, with a finger or, from the first page to the last, with the keyboard alone."""
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        person = told.browser(by_keys=keyboard, language=words.language, script=script, width=width,
                              downloads=folder)
        beginning.begin(told, person, words, link, statement.parties)
        beginning.bring_in(told, person, words, statement)
        told.step("go to the review")
        person.click(person.named(words("imported.review")))
        take = (reviewing.keyed if keyboard else reviewing.clicked)(person)
        rejected, total = reviewing.review(told, person, words, take)
        reviewing.accept_the_rest(told, person, words, total)
        changed, status = meet(told, person, words, statement)
        hand_over(told, person, words, folder, rejected, changed, status)
        told.step("nothing to complain of")
        told.quiet(person)


def meet(told, person, words, statement):
    """Records the meeting that an overdue commitment waited for: the change is said, and shown."""
    told.step("find what is overdue")
    person.go("/commitments?status=overdue")
    overdue = person.all("main table a[href*='/commitments/']")
    told.expect(overdue, f"nothing is overdue on {statement.today}")
    person.click(overdue[0])
    commitment = person.path
    was = person.text(".verdict .status").split("\n")[-1]
    told.expect(words("status.overdue") in was, f"it is “{was}”, not overdue")

    told.step("record a meeting")
    person.click(person.named(words("commitment.enter.meeting")))
    told.expect(person.one("[name=carries-out]").get_attribute("value"),
                "the commitment is not filled in")
    title = "The meeting of Port Alder"
    person.fill(title=title, on=statement.met)
    person.click(person.named(words("enter.submit")))
    told.expect(person.text("h1") == words("recorded.title"), "the meeting was not entered")

    told.step("see the status change")
    told.expect(words("recorded.changes") in person.text(), "no change of status is said")
    links = [a for a in person.all("main a[href*='/commitments/']")
             if a.get_attribute("href").endswith(commitment)]
    told.expect(links, "the commitment is not among those that changed")
    person.click(links[0])
    now = person.text(".verdict .status").split("\n")[-1]
    told.expect(now != was, f"it stands as before: {was}")
    told.expect(title in person.text(), "its reasons do not name the meeting")
    return commitment.rsplit("/", 1)[1], now


def hand_over(told, person, words, folder, rejected, changed, status):
    told.step("take the matrix out")
    person.go("/commitments")
    count = int(words.values("list.found#other", person.text())[0])
    person.go("/matrix")
    person.push(person.named(words("matrix.csv")))
    table = sheet.csv_rows(sheet.downloaded(folder, "follow-up*.csv"))
    person.push(person.named(words("matrix.xlsx")))
    book = sheet.xlsx_rows(sheet.downloaded(folder, "follow-up*.xlsx"))
    rows = {row[0]: row for row in table[1:]}
    told.expect(len(rows) == count, f"the matrix has {len(rows)} rows, the list {count} commitments")
    told.expect(rejected not in rows, "what was rejected is in the matrix")
    told.expect(changed in rows, "what the meeting changed is not in the matrix")
    if words.language == "en":
        told.expect(status in rows[changed], f"the matrix does not say “{status}”: {rows[changed]}")
    told.expect({row[0] for row in book if row and row[0] in rows} == set(rows),
                "workbook and table have not the same rows")
