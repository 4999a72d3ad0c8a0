/// A scale on which commitments are judged, as its makers define it. Scores are never converted
/// from one scale to another.
public struct Scale: Codable, Hashable, Sendable {
  public struct Level: Codable, Hashable, Sendable {
    public var score: Int
    public var name: String
    public var meaning: String?
    /// What a final judgement at this level says of the commitment; `nil` where the scale's makers
    /// draw no such conclusion.
    public var outcome: Outcome?

    /// A level as its makers define it.
    public init(score: Int, name: String, meaning: String? = nil, outcome: Outcome? = nil) {
      self.score = score
      self.name = name
      self.meaning = meaning
      self.outcome = outcome
    }
  }

  public enum Outcome: String, Codable, Hashable, Sendable {
    case fulfilled
    case partlyFulfilled = "partly-fulfilled"
    case notFulfilled = "not-fulfilled"
  }

  /// How its makers sum up many scores.
  public enum Summary: String, Codable, Hashable, Sendable {
    /// Arithmetic mean of the scores.
    case mean
    /// Mean between −1 and +1, also given as per cent: (mean + 1) / 2 (G7 and G20 Research Groups).
    case compliance
    /// Only the number of commitments at each level.
    case counts
  }

  /// Short name by which assessments refer to it.
  public var id: String
  public var name: String
  public var source: String
  public var summary: Summary
  /// From the lowest score to the highest.
  public var levels: [Level]

  /// A scale by all it has; whether it can be judged on is checked when it is entered.
  public init(id: String, name: String, source: String, summary: Summary, levels: [Level]) {
    self.id = id
    self.name = name
    self.source = source
    self.summary = summary
    self.levels = levels
  }

  public func level(_ score: Int) -> Level? { levels.first { $0.score == score } }
}

extension Scale: FactBody {
  var subject: ItemID? { nil }

  func check() throws(EntryError) {
    try require(id, .scaleShortName)
    try require(name, .scaleName)
    guard levels.count > 1, zip(levels, levels.dropFirst()).allSatisfy({ $0.score < $1.score })
    else {
      throw EntryError(.badValue, .scaleLevels)
    }
  }
}
