/// Numbers as statements write them, in digits or in words.
extension TimeText {
  /// "61", "six", "twenty-four", "twenty four", "one hundred".
  func number(_ i: Int) -> (value: Int, next: Int)? {
    if let value = digits(i) { return (value, i + 1) }
    let first = word(i)
    guard first.kind == .cardinal else { return nil }
    var value = Int(first.value)
    var next = i + 1
    if value >= 20, value % 10 == 0 {
      let unit = isMark(next, "-") ? next + 1 : next
      let second = word(unit)
      if second.kind == .cardinal, second.value < 10 {
        value += Int(second.value)
        next = unit + 1
      }
    }
    if kind(next) == .magnitude, word(next).value == 100 {
      value *= 100
      next += 1
    }
    return (value, next)
  }

  /// "five", "three to five", "2-3": the least and the most that is said.
  func count(_ i: Int) -> (least: Int, most: Int, next: Int)? {
    guard let (least, next) = number(i), 0 < least, least < 10_000 else { return nil }
    if let then = rangeEnd(next, and: false) ?? (`is`(next, known.or) ? next + 1 : nil),
      let (most, end) = number(then), least < most, most < 10_000
    {
      return (least, most, end)
    }
    return (least, least, next)
  }

  /// "fifth", "5th", "Twenty-First".
  func ordinal(_ i: Int) -> (value: Int, next: Int)? {
    if let (value, ending) = digitsWithEnding(i) {
      return ending == .ordinal ? (value, i + 1) : nil
    }
    let first = word(i)
    if first.kind == .ordinal { return (Int(first.value), i + 1) }
    guard first.kind == .cardinal, first.value >= 20, first.value % 10 == 0 else { return nil }
    let unit = isMark(i + 1, "-") ? i + 2 : i + 1
    let second = word(unit)
    guard second.kind == .ordinal, second.value < 10 else { return nil }
    return (Int(first.value + second.value), unit + 1)
  }

  /// A year in digits, or spelled out as formal instruments do: "two thousand and four",
  /// "nineteen ninety-one".
  func year(_ i: Int) -> (value: Int, next: Int)? {
    if let year = plainYear(i) { return (year, i + 1) }
    let first = word(i)
    guard first.kind == .cardinal else { return nil }
    if kind(i + 1) == .magnitude, word(i + 1).value == 1000 {
      let rest = `is`(i + 2, known.and) ? i + 3 : i + 2
      guard let (value, next) = number(rest), value < 100 else {
        return (Int(first.value) * 1000, i + 2)
      }
      return (Int(first.value) * 1000 + value, next)
    }
    guard first.value == 19 || first.value == 20 else { return nil }
    let hundreds = kind(i + 1) == .magnitude && word(i + 1).value == 100
    var rest = hundreds ? i + 2 : i + 1
    if hundreds, `is`(rest, known.and) { rest += 1 }
    guard kind(rest) == .cardinal, let (value, next) = number(rest), 9 < value, value < 100 else {
      return nil
    }
    return (Int(first.value) * 100 + value, next)
  }

  /// The day of a month: "17", "5th", "twelfth".
  func dayOfMonth(_ i: Int) -> (value: Int, next: Int)? {
    guard has(i) else { return nil }
    if tokens[i].utf8.count <= 2, let day = digits(i) {
      return 1...31 ~= day ? (day, i + 1) : nil
    }
    guard let (day, next) = ordinal(i), 1...31 ~= day else { return nil }
    return (day, next)
  }

  /// A month, which must be written with a capital: "may" and "march" are verbs;
  /// "mid-May" and the like are one word.
  func month(_ i: Int) -> (value: Int, next: Int)? {
    let entry = word(i)
    guard entry.kind == .month, isCapitalised(i) || entry.count == 1 else { return nil }
    return (Int(entry.value), entry.flag && isMark(i + 1, ".") ? i + 2 : i + 1)
  }

  /// The token behind words or marks that part the ends of a range: "to", "until", a dash.
  func rangeEnd(_ i: Int, and: Bool) -> Int? {
    guard has(i) else { return nil }
    if isMark(i, "-") || isMark(i, "_") { return i + 1 }
    let id = tokens[i].word
    if id == known.to || id == known.until || id == known.till || id == known.through {
      return i + 1
    }
    return and && id == known.and ? i + 1 : nil
  }
}
