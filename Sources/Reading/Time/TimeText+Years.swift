import Statements

/// Years that dates borrow from the words behind them, or from the adoption.
extension TimeText {
  /// The year behind a month or day: "2022", ", 2022", "of 2022", "this year", "of next year".
  func yearBehind(_ i: Int) -> (year: Int?, next: Int) {
    if let (year, next) = year(i) { return (year, next) }
    if isMark(i, ","), let (year, next) = year(i + 1),
      plainYear(i + 1) == nil || !isCounted(i + 1)
    {
      return (year, next)
    }
    let k = `is`(i, known.of) ? i + 1 : isMark(i, ",") && `is`(i + 1, known.of) ? i + 2 : i
    if k > i, let (year, next) = year(k) { return (year, next) }
    let shift = word(k)
    if shift.kind == .shift, !shift.flag, `is`(k + 1, known.year), let now = adoption?.year {
      return (now + Int(shift.value), k + 2)
    }
    return (nil, i)
  }

  /// Whether a number counts what follows ("2000 troops"): a small word stands right behind it.
  func isCounted(_ i: Int) -> Bool {
    guard isWord(i + 1) else { return false }
    let token = tokens[i + 1]
    return !token.is(.capitalised) && token.has([.noun, .adjective])
      && !token.has([.preposition, .modal, .be, .have, .conjunction, .to, .relative])
      && !isFunctionWord(i + 1)
  }

  /// A word that the rules know as no noun, whatever the rest of the lexicon says of it.
  private func isFunctionWord(_ i: Int) -> Bool {
    let id = tokens[i].word
    return id == known.and || id == known.or || id == known.to || id == known.of
      || id == known.the || id == known.in || id == known.at || id == known.until
      || id == known.through || id == known.from || id == known.a || id == known.an
  }

  /// A time whose year the text leaves out, in the year of adoption.
  func dated(_ time: CalendarTime) -> CalendarTime {
    time.year == nil ? time.inYear(adoption?.year) : time
  }

  /// A day or month, whose year may be left out, with the next year as its other reading.
  func dayReading(_ range: Range<Int>, _ time: CalendarTime, rule: String) -> TimeReading {
    guard time.year == nil else { return .time(range, time, rule: rule) }
    let time = dated(time)
    var reading = TimeReading.time(range, time, rule: rule)
    if let adoption, let year = time.year, !time.endsNotBefore(adoption) {
      reading.alternative = time.inYear(year + 1).edtf
    }
    return reading
  }
}
