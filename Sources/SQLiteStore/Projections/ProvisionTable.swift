internal import Register
internal import Statements

extension ProvisionRow {
  /// Its words as search reads them; `nil` where that is how they stand.
  fileprivate var composed: String? {
    let composed = exact.composed
    // Compared by bytes: two strings that are written differently may be equal.
    return composed.utf8.elementsEqual(exact.utf8) ? nil : composed
  }
}

/// Provisions as circles of readers see them.
extension SQLiteConnection {
  func insert(_ row: ProvisionRow, with writer: inout ProjectionWriter) throws(StoreError) {
    try writer.provision.run([
      .text(row.id.description), .text(row.circle.key), .integer(row.circle.rank),
      .text(row.statement.description), .integer(row.start), .text(row.class.rawValue),
      .text(row.review.rawValue), SQLiteValue(row.dueBy.map { "\($0)" }), .text(row.paragraph),
      .text(row.exact), SQLiteValue(row.composed), .text(TextList.json(row.actors.map(\.rawValue))),
      .text(TextList.json(row.areas.map(\.rawValue))),
      .text(TextList.json(row.mechanisms.map(\.description))),
      SQLiteValue(row.obligation?.rawValue), SQLiteValue(row.due?.rawValue),
      SQLiteValue(row.recurrence?.rawValue), SQLiteValue(row.confidence),
    ])
    let place: [SQLiteValue] = [
      .text(row.statement.description), .integer(row.start), .text(row.id.description),
      .integer(writer.provision.insertedKey),
    ]
    for actor in Set(row.actors) { try writer.actor.run([.text(actor.rawValue)] + place) }
    for area in Set(row.areas) { try writer.area.run([.text(area.rawValue)] + place) }
    for mechanism in Set(row.mechanisms) {
      try writer.mechanism.run([.text(mechanism.description)] + place)
    }
  }

  static var provisionColumns: String {
    """
    provision.id, provision.circle, provision.statement, provision.class, provision.paragraph, \
    provision.start, provision.exact, provision.actors, provision.areas, provision.mechanisms, \
    provision.obligation, provision.due, provision.due_by, provision.recurrence, \
    provision.review, provision.confidence
    """
  }

  /// Reads a row of `provisionColumns`.
  func provision(_ row: borrowing SQLiteStatement) throws(StoreError) -> ProvisionRow {
    guard let id = ProvisionID(row.text(0)), let circle = Circle(key: row.text(1)),
      let statement = StatementID(row.text(2)),
      let `class` = Provision.Class(rawValue: row.text(3)),
      let review = ProvisionRow.Review(rawValue: row.text(14)),
      let actors = TextList.texts(row.bytes(7)),
      let areas = TextList.values(row.bytes(8), Area.init(rawValue:)),
      let mechanisms = TextList.values(row.bytes(9), MechanismID.init(_:))
    else {
      throw StoreError(
        .damaged,
        "The register \(path) lists the provision \(row.text(0)) in a way that cannot be read; rebuild it."
      )
    }
    return ProvisionRow(
      id: id, circle: circle, statement: statement, class: `class`, paragraph: row.text(4),
      start: row.integer(5), exact: row.text(6), actors: actors.map(PartyCode.init(rawValue:)),
      areas: areas, mechanisms: mechanisms,
      obligation: row.optionalText(10).flatMap(Provision.Obligation.init(rawValue:)),
      due: row.optionalText(11).map(EDTF.init(rawValue:)),
      dueBy: row.optionalText(12).flatMap(CivilDay.init(_:)),
      recurrence: row.optionalText(13).map(EDTF.init(rawValue:)), review: review,
      confidence: row.isNull(15) ? nil : row.integer(15))
  }
}
