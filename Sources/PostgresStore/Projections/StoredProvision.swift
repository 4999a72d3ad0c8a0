import Register
import Statements

/// A row of the table `provision`: how a circle sees a provision, and which circles see it otherwise.
struct StoredProvision: Hashable {
  var row: ProvisionRow
  /// Narrower circles with a row of their own, by key.
  var narrower: [String]

  /// In the order of `values`.
  static let columns = [
    "id", "circle", "statement", "class", "paragraph", "start", "exact", "actors", "areas",
    "mechanisms", "obligation", "due", "due_by", "recurrence", "review", "confidence", "narrower",
  ].map { "provision.\($0)" }.joined(separator: ", ")

  init(_ row: ProvisionRow, among circles: [Circle]) {
    self.row = row
    narrower = row.circle.narrower(among: circles)
  }

  var values: [PostgresValue] {
    [
      .text("\(row.id)"), .text(row.circle.key), .text("\(row.statement)"),
      .text(row.class.rawValue), .text(row.paragraph), .integer(row.start), .text(row.exact),
      .texts(row.actors.map(\.rawValue)), .texts(row.areas.map(\.rawValue)),
      .texts(row.mechanisms.map(\.description)), PostgresValue(row.obligation?.rawValue),
      PostgresValue(row.due?.rawValue), PostgresValue(row.dueBy),
      PostgresValue(row.recurrence?.rawValue), .text(row.review.rawValue),
      PostgresValue(row.confidence), .texts(narrower),
    ]
  }

  /// Reads the columns; `nil` where one holds what this program never writes.
  init?(_ rows: borrowing PostgresRows, _ index: Int) {
    guard let id = ProvisionID(rows.text(index, 0)), let circle = Circle(key: rows.text(index, 1)),
      let statement = StatementID(rows.text(index, 2)),
      let `class` = Provision.Class(rawValue: rows.text(index, 3)),
      let review = ProvisionRow.Review(rawValue: rows.text(index, 14))
    else { return nil }
    row = ProvisionRow(
      id: id, circle: circle, statement: statement, class: `class`,
      paragraph: rows.text(index, 4), start: rows.integer(index, 5), exact: rows.text(index, 6),
      actors: rows.texts(index, 7).map { PartyCode($0) },
      areas: rows.texts(index, 8).compactMap(Area.init(rawValue:)),
      mechanisms: rows.texts(index, 9).compactMap { MechanismID($0) },
      obligation: rows.optionalText(index, 10).flatMap(Provision.Obligation.init(rawValue:)),
      due: rows.optionalText(index, 11).map { EDTF($0) }, dueBy: rows.optionalDay(index, 12),
      recurrence: rows.optionalText(index, 13).map { EDTF($0) }, review: review,
      confidence: rows.optionalInteger(index, 15))
    narrower = rows.texts(index, 16)
  }
}
