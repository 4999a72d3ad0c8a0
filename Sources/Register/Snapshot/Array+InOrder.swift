extension Array {
  /// Sorted, without moving anything where it is so already, as what is recorded nearly always is.
  func inOrder(_ isBefore: (Element, Element) -> Bool) -> [Element] {
    var isSorted = true
    for index in indices.dropFirst() where isBefore(self[index], self[index - 1]) {
      isSorted = false
      break
    }
    return isSorted ? self : sorted(by: isBefore)
  }
}

extension [Held<MeetingFact>] {
  /// By first day, those of one day by identifier.
  func byDay() -> [Held<MeetingFact>] {
    // Days are read once, and places are sorted instead of meetings, which are large.
    let days = map(\.firstDay)
    let places = indices.map { $0 }.inOrder {
      days[$0] != days[$1] ? days[$0] < days[$1] : self[$0].fact.id < self[$1].fact.id
    }
    return places.map { self[$0] }
  }
}
