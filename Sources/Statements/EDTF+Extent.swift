extension EDTF {
  /// The days it reaches over, first to last: a month is met until its last day, an interval until
  /// its end.
  ///
  /// `nil` for durations, cadences, open ends and times tied to an event.
  public var days: ClosedRange<CivilDay>? {
    let parts = rawValue.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard 1...2 ~= parts.count, let begin = CalendarTime(text: parts[0])?.firstDay,
      let end = CalendarTime(text: parts[parts.count - 1])?.lastDay, begin <= end
    else { return nil }
    return CivilDay(number: begin)...CivilDay(number: end)
  }

  /// What it waits for, where it is tied to an event: `next-summit` of `before:next-summit`.
  public var event: (relation: String, name: String)? {
    let parts = rawValue.utf8.split(separator: UInt8(ascii: ":"), maxSplits: 1)
    guard parts.count == 2 else { return nil }
    return (String(Substring(parts[0])), String(Substring(parts[1])))
  }
}
