internal import Register
internal import Statements

/// The SQL that lists provisions.
///
/// One table gives the order, so that a page is read without sorting: that of the narrowest list
/// among the conditions, else the provisions themselves.
struct ProvisionQuery {
  private(set) var values: [SQLiteValue] = []
  private var conditions: [String] = []
  private var source = "provision"
  private var order = "provision"

  /// - Parameter words: the filter's text as FTS5 is asked for it.
  init(_ filter: ProvisionFilter, words: String?, for audience: Audience) {
    // Parameters are numbered in the order in which they are added.
    choose("mechanism", filter.mechanism?.description)
    choose("area", filter.area?.rawValue)
    choose("actor", filter.actor?.rawValue)
    require("provision.statement", filter.statement?.description)
    require("provision.review", filter.review?.rawValue)
    if !filter.classes.isEmpty {
      let classes = filter.classes.sorted { $0.rawValue < $1.rawValue }
        .map { add(.text($0.rawValue)) }
      conditions.append("provision.class IN (\(classes.joined(separator: ", ")))")
    }
    if let day = filter.dueBy {
      conditions.append("provision.due_by <= \(add(.text("\(day)")))")
    }
    if let words {
      let words = add(.text(words))
      conditions.append(
        "provision.number IN (SELECT rowid FROM provision_words WHERE provision_words MATCH \(words))"
      )
    }
    conditions.append(CircleCondition.sql("provision", key: "id", audience, add: { add($0) }))
    limit = "LIMIT \(add(.integer(filter.limit ?? -1))) OFFSET \(add(.integer(filter.offset)))"
  }

  private var limit = ""

  var sql: String {
    """
    SELECT \(SQLiteConnection.provisionColumns) FROM \(source)
    WHERE \(conditions.joined(separator: " AND "))
    ORDER BY \(order).statement, \(order).start, \(order).id \(limit)
    """
  }

  private mutating func add(_ value: SQLiteValue) -> String {
    values.append(value)
    return "?\(values.count)"
  }

  private mutating func require(_ column: String, _ value: String?) {
    guard let value else { return }
    conditions.append("\(column) = \(add(.text(value)))")
  }

  /// The first list that is asked for gives the order; the others are looked into.
  private mutating func choose(_ list: String, _ value: String?) {
    guard let value else { return }
    let table = "provision_\(list)"
    let condition = "\(table).\(list) = \(add(.text(value)))"
    if order == "provision" {
      order = table
      source = "\(table) CROSS JOIN provision ON provision.number = \(table).number"
      conditions.append(condition)
    } else {
      conditions.append(
        """
        EXISTS (SELECT 1 FROM \(table) WHERE \(condition)
          AND \(table).statement = provision.statement AND \(table).start = provision.start
          AND \(table).id = provision.id AND \(table).number = provision.number)
        """)
    }
  }
}
