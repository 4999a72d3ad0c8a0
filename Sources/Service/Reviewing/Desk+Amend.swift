public import Register
import Statements

extension Desk {
  /// Puts provisions right; they count as confirmed, since a person wrote them.
  ///
  /// - Parameters:
  ///   - provisions: those to change, all in the same way.
  ///   - amendment: what is put right.
  ///   - visibility: who may see it; where left out, whoever sees the provision.
  ///   - seen: the last word on provisions as the person saw them; none where left out.
  /// - Returns: the provisions, and the act by which it can be taken back.
  /// - Throws: `ServiceError` for a provision that is not there or not as it was seen, or words that its
  ///   statement does not have, `EntryError` or `StoreError`.
  @discardableResult public func amend(
    _ provisions: [ProvisionID], _ amendment: Amendment, visibility: Visibility? = nil,
    seen: [ProvisionID: EntryID] = [:]
  ) async throws -> ReviewOutcome {
    try await settle(visibility: visibility) { snapshot in
      try snapshot.require(seen)
      let amended = try provisions.map { id in
        var fact = amendment.applied(to: try snapshot.provision(id).fact)
        if let content = amendment.content {
          fact.paragraph = try snapshot.paragraph(of: content, in: fact.statement)
        }
        return fact
      }
      return (amended.map { Draft(.provision($0)) }, provisions)
    }
  }
}

extension Snapshot {
  /// The paragraph by which words of a statement are cited.
  ///
  /// - Throws: `ServiceError` where the statement is not there or does not have them at that place.
  func paragraph(
    of content: Passage, in statement: StatementID
  ) throws(ServiceError) -> String {
    guard let statement = self[statement]?.fact else {
      throw ServiceError(.unknownItem, .noStatement, "\(statement)")
    }
    guard content.matches(StatementText(statement.text)) else {
      throw ServiceError(
        .badValue, .noWordsThere, .text(content.exact))
    }
    return statement.blocks.last { $0.start <= content.start }?.paragraph ?? ""
  }
}

extension StatementFact {
  /// Where words of the statement stand, in any white space: the place nearest to another.
  ///
  /// - Returns: `nil` where the statement does not have them.
  public func passage(of words: String, near place: Int) -> Passage? {
    let text = StatementText(text)
    let wanted = words.utf8.split { Self.isSpace($0) }.map(Array.init)
    guard let first = wanted.first else { return nil }
    var best: Passage?
    var start = 0
    while start + first.count <= text.utf8.count {
      if let end = Self.end(of: wanted, in: text.utf8, from: start) {
        let span = text.span(utf8: start..<end)
        let passage = Passage(span, of: text)
        if abs(span.start - place) < abs((best?.start ?? .max / 2) - place) { best = passage }
      }
      start += 1
    }
    return best
  }

  private static func isSpace(_ byte: UInt8) -> Bool { [0x20, 0x09, 0x0A, 0x0D].contains(byte) }

  private static func end(of words: [[UInt8]], in text: [UInt8], from start: Int) -> Int? {
    var place = start
    for (index, word) in words.enumerated() {
      if index > 0 {
        let gap = place
        while place < text.count, isSpace(text[place]) { place += 1 }
        if place == gap { return nil }
      }
      guard place + word.count <= text.count, text[place..<(place + word.count)].elementsEqual(word)
      else { return nil }
      place += word.count
    }
    return place
  }
}
