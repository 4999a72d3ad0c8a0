import Register
import Statements

/// A filter as the statement that answers it: its words are ours, its values are parameters.
struct ProvisionList {
  private(set) var parameters: [PostgresValue]
  private var conditions: [String]
  private var join = ""
  private var page = ""

  init(_ filter: ProvisionFilter, for audience: Audience) {
    parameters = [CircleColumns.keys(of: audience)]
    conditions = [CircleColumns.condition(on: "provision", parameter: 1)]
    if let statement = filter.statement { add("statement =", .text("\(statement)")) }
    if let actor = filter.actor { add("actors @>", .texts([actor.rawValue])) }
    if let area = filter.area { add("areas @>", .texts([area.rawValue])) }
    if !filter.classes.isEmpty {
      add("class = ANY", .texts(filter.classes.map(\.rawValue).sorted()))
    }
    if let mechanism = filter.mechanism { add("mechanisms @>", .texts(["\(mechanism)"])) }
    if let day = filter.dueBy { add("due_by <=", .day(day)) }
    if let review = filter.review { add("review =", .text(review.rawValue)) }
    if let text = filter.text {
      join = "JOIN document ON document.item = provision.id AND document.circle = provision.circle"
      let words = WordQuery(text)
      conditions.append(words.condition(from: parameters.count + 1))
      parameters += words.parameters
    }
    if let limit = filter.limit { page = "LIMIT \(next(.integer(max(0, limit))))" }
    if filter.offset > 0 { page += " OFFSET \(next(.integer(filter.offset)))" }
  }

  var sql: String {
    """
    SELECT \(StoredProvision.columns) FROM provision \(join)
    WHERE \(conditions.joined(separator: "\n  AND "))
    ORDER BY provision.statement, provision.start, provision.id \(page)
    """
  }

  private mutating func add(_ condition: String, _ value: PostgresValue) {
    conditions.append("provision.\(condition) (\(next(value)))")
  }

  private mutating func next(_ value: PostgresValue) -> String {
    parameters.append(value)
    return "$\(parameters.count)"
  }
}
