/// One fact as somebody wrote it: which form, and what stands in its fields.
public struct RecordLine: Hashable, Sendable {
  /// Where a line stands in a file.
  public struct Place: Hashable, Sendable {
    /// From 1; in a table, with its headings.
    public var line: Int
    /// Letters of the columns of a table, by field.
    public var columns: [String: String] = [:]
  }

  public var kind: String
  /// By the field's name; a field that is not repeated has one.
  public var values: [String: [String]]
  public var place: Place?

  public init(_ kind: String, _ values: [String: [String]], at place: Place? = nil) {
    self.kind = kind
    self.values = values
    self.place = place
  }
}

/// What is wrong with one line, and where.
public struct RecordProblem: Hashable, Sendable, CustomStringConvertible {
  public let place: RecordLine.Place?
  public let problem: FormProblem

  public init(_ problem: FormProblem, at place: RecordLine.Place?) {
    self.problem = problem
    self.place = place
  }

  /// “--on: “soon” is no date”, without a place and a full stop.
  public var words: String { (problem.field.map { "--\($0): " } ?? "") + problem.words }

  /// “Line 12, on: “soon” is no date such as ….”, “Row 3, column C (on): …”, “--on: …”.
  public var description: String {
    guard let place else { return "\(words)." }
    guard let field = problem.field else { return "Line \(place.line): \(problem.words)." }
    if let letters = place.columns[field] {
      return "Row \(place.line), column \(letters) (\(field)): \(problem.words)."
    }
    return "\(place.columns.isEmpty ? "Line" : "Row") \(place.line), \(field): \(problem.words)."
  }
}

/// Lines that cannot be entered, and so nothing was.
public struct RecordError: Error, Hashable, Sendable, CustomStringConvertible {
  public let problems: [RecordProblem]

  public init(_ problems: [RecordProblem]) { self.problems = problems }

  /// One sentence for each.
  public var description: String { problems.map(\.description).joined(separator: "\n") }
}
