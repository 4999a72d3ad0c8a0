/// What the register keeps, each with the letter its identifiers begin with.
public enum ItemKind: String, Codable, Hashable, Sendable, CaseIterable {
  case partnership, statement, provision, mechanism, meeting, occasion, initiative, milestone
  case deliverable, target, observation, responsibility, evidence, progress, assessment, remark

  /// So that nobody, and no spreadsheet, takes an identifier for a number.
  public var letter: Unicode.Scalar {
    switch self {
    case .partnership: "b"
    case .statement: "s"
    case .provision: "p"
    case .mechanism: "d"
    case .meeting: "m"
    case .occasion: "o"
    case .initiative: "i"
    case .milestone: "k"
    case .deliverable: "l"
    case .target: "t"
    case .observation: "v"
    case .responsibility: "h"
    case .evidence: "e"
    case .progress: "g"
    case .assessment: "a"
    case .remark: "n"
    }
  }

  public init?(letter: Unicode.Scalar) {
    guard let kind = Self.allCases.first(where: { $0.letter == letter }) else { return nil }
    self = kind
  }
}
