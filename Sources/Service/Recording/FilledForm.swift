import Publishing
import Register
import Statements

/// What somebody wrote into a form, and what it is read against.
public struct FilledForm: Sendable {
  /// By the field's name; none is empty.
  let values: [String: [String]]
  let context: RecordContext

  func texts(_ field: String) -> [String] { values[field] ?? [] }
  func text(_ field: String) -> String? { values[field]?.last }

  func required(_ field: String) throws(FormProblem) -> String {
    try required(field, or: nil)
  }

  /// What is written there, or else what stays as it was.
  func required(_ field: String, or kept: String?) throws(FormProblem) -> String {
    if let text = text(field) ?? kept { return text }
    throw FormProblem(field, .missing)
  }

  func flag(_ field: String) throws(FormProblem) -> Bool? {
    guard let text = text(field) else { return nil }
    switch text.lowercased() {
    case "yes", "true", "1", "x": return true
    case "no", "false", "0": return false
    default: throw FormProblem(field, .neither(text))
    }
  }

  func choice<Choice: RawRepresentable & CaseIterable>(
    _ field: String, as type: Choice.Type
  ) throws(FormProblem) -> Choice? where Choice.RawValue == String {
    guard let text = text(field) else { return nil }
    if let choice = Choice(rawValue: text) { return choice }
    throw FormProblem(field, .noneOf(text, Choice.allCases.map(\.rawValue)))
  }

  func time(_ field: String) throws(FormProblem) -> EDTF? {
    guard let text = text(field) else { return nil }
    switch TypedDate.read(text) {
    case .time(let time): return time
    case .ambiguous:
      throw FormProblem(field, .ambiguousDay(text))
    case .none:
      throw FormProblem(field, .noTime(text))
    }
  }

  func requiredTime(_ field: String) throws(FormProblem) -> EDTF {
    try requiredTime(field, or: nil)
  }

  /// What is written there, or else what stays as it was.
  func requiredTime(_ field: String, or kept: EDTF?) throws(FormProblem) -> EDTF {
    if let time = try time(field) ?? kept { return time }
    throw FormProblem(field, .missing)
  }

  func number(_ field: String) throws(FormProblem) -> Quantity? {
    guard let text = text(field) else { return nil }
    let quantity = Quantity(text)
    guard quantity.value != nil else {
      throw FormProblem(field, .noNumber(text))
    }
    return quantity
  }

  func requiredNumber(_ field: String) throws(FormProblem) -> Quantity {
    guard let number = try number(field) else { throw FormProblem(field, .missing) }
    return number
  }

  func items(_ field: String, of kinds: Set<ItemKind>) throws(FormProblem) -> [ItemID] {
    var items: [ItemID] = []
    for text in texts(field) {
      do {
        let item = try ItemReference(text).item(of: kinds, in: context)
        if !items.contains(item) { items.append(item) }
      } catch { throw FormProblem(field, of: error) }
    }
    return items
  }

  func item(_ field: String, of kinds: Set<ItemKind>) throws(FormProblem) -> ItemID {
    try item(field, of: kinds, or: nil)
  }

  /// What is written there, or else what stays as it was.
  func item(
    _ field: String, of kinds: Set<ItemKind>, or kept: ItemID?
  ) throws(FormProblem) -> ItemID {
    if let item = try items(field, of: kinds).last ?? kept { return item }
    throw FormProblem(field, .missing)
  }

  func ids<Body: IdentifiedFact>(
    _ field: String, as type: Body.Type
  ) throws(FormProblem) -> [Identifier<Body>] {
    try items(field, of: [Body.itemKind]).compactMap(Identifier<Body>.init)
  }

  func id<Body: IdentifiedFact>(
    _ field: String, as type: Body.Type
  ) throws(FormProblem) -> Identifier<Body> {
    guard let id = try ids(field, as: type).last else {
      throw FormProblem(field, .missing)
    }
    return id
  }

  /// The fact that is to be amended, where the form names one.
  func amended<Body: IdentifiedFact>(_ type: Body.Type) throws(FormProblem) -> Body? {
    try ids("amends", as: type).last.flatMap { context.snapshot[$0]?.fact }
  }

  func parties(_ field: String) throws(FormProblem) -> [PartyCode] {
    var parties: [PartyCode] = []
    for text in texts(field) { parties.append(try party(text, field)) }
    return parties
  }

  func party(_ field: String) throws(FormProblem) -> PartyCode? { try parties(field).last }

  private func party(_ text: String, _ field: String) throws(FormProblem) -> PartyCode {
    let known = context.parties
    let found = known.first { party in
      ([party.code.rawValue, party.name] + (party.aliases ?? []))
        .contains { $0.lowercased() == text.lowercased() }
    }
    if let found { return found.code }
    let isCode = text.utf8.allSatisfy {
      UInt8(ascii: "A")...UInt8(ascii: "Z") ~= $0 || $0 == UInt8(ascii: "-")
    }
    guard isCode else {
      throw FormProblem(
        field, .noParty(text, known: known.map { "\($0.code) (\($0.name))" }))
    }
    return PartyCode(text)
  }

  func entry(_ field: String) throws(FormProblem) -> EntryID? {
    guard let text = text(field) else { return nil }
    let found = context.snapshot.entries(startingWith: text.lowercased())
    guard let entry = found.first else {
      throw FormProblem(field, .noEntry(text))
    }
    guard found.count == 1 else {
      throw FormProblem(field, .severalEntries(text, found.count))
    }
    return entry
  }
}
