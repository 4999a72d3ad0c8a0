public import Register
import Statements

/// Where the words that a link names stand in one version of a statement, and in the others.
public struct FoundPassage: Sendable {
  /// Where words stand in a version.
  public struct Place: Sendable {
    public let statement: StatementID
    /// Of the version, counted from 1.
    public let number: Int
    public let link: PassageLink
    public let passage: Passage
  }

  /// In the version that was asked for; `nil` where it does not have them.
  public let here: Place?
  /// In another version: the last one where they stand here as well, else one that has them.
  public let elsewhere: Place?
  /// The last version, where it is another and has the words no more.
  public let goneIn: (statement: StatementID, number: Int)?

  /// Words that no version has.
  public static let unknown = FoundPassage(here: nil, elsewhere: nil, goneIn: nil)
}

extension Snapshot {
  /// Seeks the words of a link in a version of a statement: at the place it names, then anywhere.
  public func passage(_ link: PassageLink, in statement: StatementID) -> FoundPassage {
    let versions = versions(of: statement).map(\.fact)
    guard let shown = versions.firstIndex(where: { $0.id == statement }),
      let origin = ([shown] + versions.indices.reversed()).first(where: {
        link.words(in: versions[$0]) != nil
      }), let words = link.words(in: versions[origin])
    else { return .unknown }
    func place(in index: Int) -> FoundPassage.Place? {
      Self.place(of: words, near: link, in: versions[index], number: index + 1)
    }
    guard let here = place(in: shown) else {
      return FoundPassage(here: nil, elsewhere: place(in: origin), goneIn: nil)
    }
    let last = versions.count - 1
    guard last != shown else { return FoundPassage(here: here, elsewhere: nil, goneIn: nil) }
    let there = place(in: last)
    return FoundPassage(
      here: here, elsewhere: there, goneIn: there == nil ? (versions[last].id, last + 1) : nil)
  }

  /// The words in the paragraph nearest to the one named, where they stand one after the other.
  private static func place(
    of words: [String], near link: PassageLink, in statement: StatementFact, number: Int
  ) -> FoundPassage.Place? {
    let text = StatementText(statement.text)
    let order = statement.blocks.indices.sorted {
      (abs($0 + 1 - link.paragraph), $0) < (abs($1 + 1 - link.paragraph), $1)
    }
    for index in order {
      guard let paragraph = ParagraphWords(block: index, of: statement, text: text) else {
        continue
      }
      let texts = paragraph.texts
      let starts = texts.indices.filter {
        texts[$0] == words[0] && texts[$0...].prefix(words.count).elementsEqual(words)
      }
      // Of words that stand there twice, those nearest to where they were.
      let named = link.words.lowerBound - 1
      guard let start = starts.min(by: { abs($0 - named) < abs($1 - named) }),
        let passage = paragraph.passage(from: start + 1, to: start + words.count)
      else { continue }
      return FoundPassage.Place(
        statement: statement.id, number: number,
        link: PassageLink(to: (start + 1)...(start + words.count), of: paragraph),
        passage: passage)
    }
    return nil
  }
}
