/// What a later statement does to an earlier provision, or a reviewer to one of the same statement.
public struct RelationFact: FactBody {
  public enum Relation: String, Codable, Hashable, Sendable, CaseIterable {
    case reaffirms, strengthens, weakens, supersedes, drops
    /// The later was a part of the earlier, which keeps the rest of the words.
    case splits
    /// The words of the earlier are part of the later now.
    case absorbs

    /// Whether it is between statements, and so says how what was promised came about.
    public var isBetweenStatements: Bool { self != .splits && self != .absorbs }
  }

  public var earlier: ProvisionID
  public var relation: Relation
  /// The provision that does it, or the statement, where an earlier one is dropped in silence.
  public var later: ItemID

  public init(_ later: ItemID, _ relation: Relation, _ earlier: ProvisionID) {
    self.earlier = earlier
    self.relation = relation
    self.later = later
  }

  var subject: ItemID? { earlier.item }
  var concerns: [ItemID] { [later] }

  func check() throws(EntryError) {
    guard later.kind == .provision || (later.kind == .statement && relation == .drops) else {
      throw EntryError(.badValue, .wrongRelation)
    }
    guard later != earlier.item else {
      throw EntryError(.badValue, .relatedToItself)
    }
  }
}
