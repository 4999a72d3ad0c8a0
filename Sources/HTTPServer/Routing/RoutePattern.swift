/// The form of an address: `/statements/:id/versions`, where `:id` stands for one segment.
public struct RoutePattern: Hashable, Sendable, CustomStringConvertible {
  enum Part: Hashable, Sendable {
    case word(String)
    case parameter(String)
  }

  let parts: [Part]
  public let description: String

  public init(_ pattern: String) {
    description = pattern
    parts = Self.segments(of: pattern).map {
      $0.utf8.first == UInt8(ascii: ":") ? .parameter(String($0.dropFirst())) : .word($0)
    }
  }

  /// - Returns: the segments that the parameters stand for; `nil` where the path has another form.
  func match(_ segments: [String]) -> [String: String]? {
    guard segments.count == parts.count else { return nil }
    var parameters: [String: String] = [:]
    for (part, segment) in zip(parts, segments) {
      switch part {
      case .word(let word): guard word == segment else { return nil }
      case .parameter(let name): parameters[name] = segment
      }
    }
    return parameters
  }

  static func segments(of path: String) -> [String] {
    path.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
  }
}
