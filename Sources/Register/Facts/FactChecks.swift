import Statements

/// What the facts check of their own values before they become entries.
extension FactBody {
  func require(_ text: String, _ part: FactPart) throws(EntryError) {
    guard text.utf8.contains(where: { $0 > 0x20 }) else {
      throw EntryError(.badValue, .empty, .saying(Saying(part)))
    }
  }

  /// A time of the calendar: a day, month, quarter, year or interval.
  func require(_ time: EDTF, _ part: FactPart) throws(EntryError) {
    guard time.days != nil else {
      throw EntryError(.badValue, .noDate, .saying(Saying(part)), "\(time)")
    }
  }

  func require(_ number: Quantity, _ part: FactPart) throws(EntryError) {
    guard number.value != nil else {
      throw EntryError(.badValue, .noNumber, .saying(Saying(part)), "\(number)")
    }
  }
}
