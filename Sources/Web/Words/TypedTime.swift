import Publishing
import Register
import Statements

/// Times as people type them: in English, in the forms of EDTF, and in the very words in which the
/// interface says them, whatever its language.
extension Words {
  /// - Parameter events: names of events that deadlines may be tied to.
  /// - Returns: `nil` for what is no deadline.
  func deadline(typed text: String, events: Set<String>) -> EDTF? {
    if Cadence(EDTF(text)) != nil { return EDTF(text) }
    if let typed = try? TypedDue(text, events: events), typed.recurrence == nil { return typed.due }
    let tied = Self.relations.flatMap { relation in
      events.sorted().map { EDTF("\(relation):\($0)") }
    }
    return Self.find(text, among: tied + calendarTimes(in: text) + Self.lengths(in: text)) {
      [time($0), deadline($0)]
    }
  }

  /// - Returns: `nil` for what is no cadence.
  func cadence(typed text: String) -> EDTF? {
    TypedCadence.read(text)
      ?? Self.find(text, among: ["regular"] + Self.lengths(in: text)) { [cadence($0)] }
  }

  /// The time of which the interface would say just that.
  private static func find(
    _ text: String, among times: [EDTF], said: (EDTF) -> [String]
  ) -> EDTF? {
    let text = folded(text)
    return times.first { time in said(time).contains { folded($0) == text } }
  }

  /// Every part of the year that a text names.
  private func calendarTimes(in text: String) -> [EDTF] {
    guard let year = Self.numbers(in: text).first(where: { 1000...9999 ~= $0 }) else { return [] }
    let parts = Array(1...12) + Array(21...24) + Array(33...36) + [40, 41]
    let days = (1...12).flatMap { month in
      (1...31).compactMap { CalendarTime(year: year, month: month, day: $0)?.edtf }
    }
    return [CalendarTime(year: year).edtf]
      + parts.map { CalendarTime(year: year, month: $0).edtf } + days
  }

  private static func lengths(in text: String) -> [EDTF] {
    let count = numbers(in: text).first ?? 1
    return ["Y", "M", "W", "D"].map { EDTF("P\(count)\($0)") }.filter { Cadence($0) != nil }
  }

  private static func numbers(in text: String) -> [Int] {
    text.utf8.split { !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      .compactMap { Int(String(Substring($0))) }
  }

  /// Small letters, one space between words.
  private static func folded(_ text: String) -> String {
    text.lowercased().unicodeScalars.split { $0.properties.isWhitespace }
      .map { String(String.UnicodeScalarView($0)) }.joined(separator: " ")
  }

  private static let relations = ["before", "at", "after", "during", "until", "by"]
}
