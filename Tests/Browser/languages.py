"""Every page in another language than English: nothing of the interface stays behind."""

import re

import axe
from words import Words

INTERFACE = ("nav a, header a, button, label, th, legend, summary, h1, h2, h3, dt, option, .hint, "
             "figcaption, .kicker, .lead, .quiet, .notice, .status")
DATES = "time, .date, dd, .when, h1, h2"
MONTHS = re.compile(r"\b(January|February|March|April|May|June|July|August|September|October|November"
                    r"|December) \d|\d (January|February|March|April|May|June|July|August|September"
                    r"|October|November|December)\b")
TEXTS = """[...document.querySelectorAll(arguments[0])].filter(e => !e.closest('.languages, .words'))
  .map(e => [...e.childNodes].filter(n => n.nodeType === 3).map(n => n.data).join('').trim())
  .filter(t => t)"""


def in_language(told, demo, tool, language, width):
    words, english = Words(language), Words("en")
    own = set(words.lines.values())
    foreign = {line for line in english.lines.values()
               if line not in own and "{" not in line and len(line) > 3}
    browser = told.browser(language=language, width=width)
    demo.sign_in(browser)
    wrong = []
    spoken = 0
    for address, status in demo.pages.items():
        told.step(address)
        browser.go(address)
        told.expect(browser.js("document.documentElement.lang") == language, "it is in another language")
        texts = browser.js(TEXTS, INTERFACE)
        spoken += len(own & set(texts))
        found = [f"the key {key} stands there" for key in words.leaked(browser.text("body"))]
        found += [f"it says “{text}”" for text in texts if text in foreign]
        found += [f"the date “{text}” is English" for text in browser.js(TEXTS, DATES)
                  if MONTHS.search(text)]
        found += axe.layout(browser)
        found += [f"the console says {words}" for words in browser.complaints([str(status)] if status >= 400 else [])]
        wrong += [f"{address}: {one}" for one in found]
    told.step("every page")
    told.expect(spoken > 500, f"only {spoken} words of the interface are in {language}")
    told.expect(not wrong, f"{len(wrong)} findings\n  " + "\n  ".join(wrong))
