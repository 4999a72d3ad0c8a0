import Register
import Statements

/// A report as it stands in the column "Latest progress": "31 May 2031: The call is open (under way)".
struct TypedProgress: Equatable {
  /// `nil` where the cell does not begin with a time.
  var on: EDTF?
  var note: String
  var extent: ProgressFact.Extent?

  /// - Throws: `Unreadable` when there are no words beside the time, or the time is ambiguous.
  init(_ text: String) throws(Unreadable) {
    var rest = SameWords.trimmed(text)
    // Nobody's note has its first colon behind more words than a date takes.
    if let colon = rest.utf8.firstIndex(of: UInt8(ascii: ":")),
      rest.utf8.distance(from: rest.startIndex, to: colon) <= 40
    {
      switch TypedDate.read(String(rest[..<colon])) {
      case .time(let time):
        on = time
        rest = SameWords.trimmed(String(rest[rest.utf8.index(after: colon)...]))
      case .ambiguous:
        throw Unreadable(
          "the day “\(rest[..<colon])” may be read in two ways; write it as “31 May 2031”")
      case .none: break
      }
    }
    for extent in ProgressFact.Extent.allCases {
      let ending = "(\(MatrixWords.extent(extent)))"
      guard rest.lowercased().hasSuffix(ending) else { continue }
      self.extent = extent
      rest = SameWords.trimmed(String(rest.unicodeScalars.dropLast(ending.unicodeScalars.count)))
      break
    }
    note = rest
    if note.isEmpty { throw Unreadable("there are no words on what was done") }
  }
}
