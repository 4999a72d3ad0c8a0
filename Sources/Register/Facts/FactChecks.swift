import Statements

/// What the facts check of their own values before they become entries.
extension FactBody {
  func require(_ text: String, _ what: String) throws(EntryError) {
    guard text.utf8.contains(where: { $0 > 0x20 }) else {
      throw EntryError(.badValue, "\(what) is empty.")
    }
  }

  /// A time of the calendar: a day, month, quarter, year or interval.
  func require(_ time: EDTF, _ what: String) throws(EntryError) {
    guard time.days != nil else {
      throw EntryError(
        .badValue, "\(what) “\(time)” is no date such as 2031-05-04, 2031-05 or 2031.")
    }
  }

  func require(_ number: Quantity, _ what: String) throws(EntryError) {
    guard number.value != nil else {
      throw EntryError(.badValue, "\(what) “\(number)” is no number such as 12.5.")
    }
  }
}
