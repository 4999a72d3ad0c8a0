import Register
import Statements

/// The matrix's words for what the register keeps in codes.
enum MatrixWords {
  static func status(_ status: Status) -> String {
    switch status {
    case .proposed: "To be confirmed"
    case .rejected: "Rejected"
    case .inForce: "In force"
    case .inProgress: "In progress"
    case .dueSoon: "Due soon"
    case .overdue: "Overdue"
    case .fulfilled: "Fulfilled"
    case .partlyFulfilled: "Partly fulfilled"
    case .notFulfilled: "Not fulfilled"
    case .lapsed: "Lapsed"
    case .superseded: "Superseded"
    case .suspended: "Suspended"
    case .withdrawn: "Withdrawn"
    }
  }

  static func obligation(_ obligation: Provision.Obligation) -> String {
    obligation == .high ? "Firm" : "Soft"
  }

  /// "Both parties", "All parties" or names.
  static func actors(_ actors: [PartyCode], of parties: [PartyName]) -> String {
    let everyone = Set(parties.map(\.code))
    if actors == [.parties] || (everyone.count > 1 && Set(actors) == everyone) {
      return everyone.count == 2 ? "Both parties" : "All parties"
    }
    return actors.map { code in parties.first { $0.code == code }?.name ?? code.rawValue }
      .joined(separator: ", ")
  }

  /// Deadline and cadence: "February 2023", "before the next summit; every 2 years".
  static func due(_ fact: ProvisionFact) -> String {
    [fact.due.map(SpokenTime.deadline), fact.recurrence.map(SpokenTime.cadence)]
      .compactMap { $0 }.joined(separator: "; ")
  }

  /// "1 March 2031: The first call is open (under way)".
  static func progress(_ fact: ProgressFact) -> String {
    let extent = fact.extent.map { " (\(self.extent($0)))" } ?? ""
    return "\(SpokenTime.of(fact.on)): \(fact.note)\(extent)"
  }

  static func extent(_ extent: ProgressFact.Extent) -> String {
    switch extent {
    case .underWay: "under way"
    case .part: "done in part"
    case .whole: "done"
    case .ended: "ended"
    }
  }

  /// "Ministry of Ports, Annual report, 1 March 2031, https://…: shows it done".
  static func evidence(_ fact: EvidenceFact) -> String {
    let source = [fact.publisher, fact.title, fact.on.map(SpokenTime.of), fact.address]
      .compactMap { $0 }.joined(separator: ", ")
    let quote = fact.quote.map { " “\($0)”" } ?? ""
    let shows =
      switch fact.shows {
      case .done: " (shows it done)"
      case .part: " (shows it done in part)"
      case .underWay: " (shows it under way)"
      case .notDone: " (shows it not done)"
      case nil: ""
      }
    return source + quote + shows
  }

  static func title(_ statement: StatementFact) -> String {
    statement.title.isEmpty ? statement.name : statement.title
  }

  /// "Joint Statement of Nordmark and Valdoria, Nordhavn, 17 November 2031".
  static func citation(_ statement: StatementFact) -> String {
    [title(statement), statement.adoptedAt, statement.adoptedOn.map(SpokenTime.of)]
      .compactMap { $0 }.joined(separator: ", ")
  }

  /// "Paragraph 7", with the statement where there are several.
  static func paragraph(
    of provision: ProvisionFact, in statement: StatementFact, isAlone: Bool
  ) -> String {
    let paragraph = paragraph(provision.paragraph)
    return isAlone ? paragraph : "\(citation(statement)) – \(paragraph)"
  }

  /// "Paragraph 7"; what is no number stands as it is.
  static func paragraph(_ paragraph: String) -> String {
    let isNumber = paragraph.utf8.first.map { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 } ?? false
    return isNumber ? "Paragraph \(paragraph)" : capitalised(paragraph)
  }

  private static func capitalised(_ words: String) -> String {
    guard let first = words.unicodeScalars.first else { return "Without a paragraph" }
    return first.properties.uppercaseMapping + words.dropFirst()
  }

  /// As much as a cell of a spreadsheet holds: 32,767 code units of UTF-16.
  static func fitted(_ text: String) -> String {
    guard text.utf16.count > 32_000 else { return text }
    var fitted = ""
    var length = 0
    for scalar in text.unicodeScalars {
      length += scalar.utf16.count
      guard length < 32_000 else { break }
      fitted.unicodeScalars.append(scalar)
    }
    return fitted + "…"
  }
}
