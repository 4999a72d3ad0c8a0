import HTTPServer
import Register
import Service

/// The address of the review page, at a provision, with what was done last.
enum ReviewAddress {
  static func of(
    _ statement: StatementID?, at provision: ProvisionID? = nil, done: Act? = nil
  ) -> String {
    let fields = [
      statement.map { "statement=\($0)" }, provision.map { "at=\($0)" },
      done.map { "undo=\(PercentEncoding.encode("\($0)"))" },
    ].compactMap { $0 }
    return "/review" + (fields.isEmpty ? "" : "?" + fields.joined(separator: "&"))
  }
}
