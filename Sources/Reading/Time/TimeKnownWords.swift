/// Function words that the rules of time know by number.
struct TimeKnownWords: Sendable {
  let the, a, an, of, and, or, to, until, till, through, between, from, this, `in`, day: WordID
  let year, time, ago, now, hence, other, century, anniversary, old, next, latest, at: WordID
  let working, calendar, consecutive, business, meeting, by, within, last, upcoming: WordID
  let forthcoming, coming, entry, into, force, few, several, couple: WordID

  init(_ vocabulary: inout Vocabulary) {
    func word(_ spelling: String) -> WordID { vocabulary.intern(spelling) }
    the = word("the")
    a = word("a")
    an = word("an")
    of = word("of")
    and = word("and")
    or = word("or")
    to = word("to")
    until = word("until")
    till = word("till")
    through = word("through")
    between = word("between")
    from = word("from")
    this = word("this")
    `in` = word("in")
    day = word("day")
    year = word("year")
    time = word("time")
    ago = word("ago")
    now = word("now")
    hence = word("hence")
    other = word("other")
    century = word("century")
    anniversary = word("anniversary")
    old = word("old")
    next = word("next")
    latest = word("latest")
    at = word("at")
    working = word("working")
    calendar = word("calendar")
    consecutive = word("consecutive")
    business = word("business")
    meeting = word("meeting")
    by = word("by")
    within = word("within")
    last = word("last")
    upcoming = word("upcoming")
    forthcoming = word("forthcoming")
    coming = word("coming")
    entry = word("entry")
    into = word("into")
    force = word("force")
    few = word("few")
    several = word("several")
    couple = word("couple")
  }
}
