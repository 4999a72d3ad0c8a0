internal import Register

/// The statements that write what is derived, prepared once for many items.
struct ProjectionWriter: ~Copyable {
  var provision: SQLiteStatement
  var actor: SQLiteStatement
  var area: SQLiteStatement
  var mechanism: SQLiteStatement
  var document: SQLiteStatement
  private var removeProvision: SQLiteStatement
  private var removeDocument: SQLiteStatement

  init(_ file: borrowing SQLiteConnection) throws(StoreError) {
    let provision = try file.prepare(
      """
      INSERT INTO provision (id, circle, rank, statement, start, class, review, due_by, paragraph,
        exact, composed, actors, areas, mechanisms, obligation, due, recurrence, confidence)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """)
    let actor = try file.prepare("INSERT INTO provision_actor VALUES (?, ?, ?, ?, ?)")
    let area = try file.prepare("INSERT INTO provision_area VALUES (?, ?, ?, ?, ?)")
    let mechanism = try file.prepare("INSERT INTO provision_mechanism VALUES (?, ?, ?, ?, ?)")
    let document = try file.prepare(
      "INSERT INTO document (item, circle, rank, title, text) VALUES (?, ?, ?, ?, ?)")
    let removeProvision = try file.prepare("DELETE FROM provision WHERE id = ?")
    let removeDocument = try file.prepare("DELETE FROM document WHERE item = ?")
    // All at once: a handle that cannot be copied is never left half made.
    self.provision = provision
    self.actor = actor
    self.area = area
    self.mechanism = mechanism
    self.document = document
    self.removeProvision = removeProvision
    self.removeDocument = removeDocument
  }

  mutating func remove(_ item: ItemID) throws(StoreError) {
    if item.kind == .provision { try removeProvision.run([.text(item.rawValue)]) }
    try removeDocument.run([.text(item.rawValue)])
  }

  mutating func insert(_ document: SearchDocument) throws(StoreError) {
    try self.document.run([
      .text(document.item.rawValue), .text(document.circle.key), .integer(document.circle.rank),
      .text(document.title), .text(document.text),
    ])
  }
}
