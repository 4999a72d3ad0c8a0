public import Statements

/// One line of the record: who says what, since when, for whom to see.
///
/// An entry is never changed. What turns out to be wrong is corrected by another that names it.
public struct Entry: Hashable, Sendable, Identifiable {
  /// The version of the written form; older ones are read, newer ones refused.
  public static let version = EntryUpgrades.known.version

  /// Kept in one place however often an entry is handed on: a register is asked through millions of
  /// them, and each has dozens of parts.
  private let content: Content

  private final class Content: Sendable {
    let author: Author
    let recorded: Moment
    let effective: CivilDay
    let visibility: Visibility
    let corrects: EntryID?
    let fact: Fact
    let subject: ItemID?
    let concerns: [ItemID]
    let id: EntryID
    /// The written form of an entry of an older version, whose bytes must stay what was signed.
    let original: [UInt8]?

    init(_ written: Written, recorded: Moment, effective: CivilDay, id: EntryID, original: [UInt8]?)
    {
      author = written.author
      self.recorded = recorded
      self.effective = effective
      visibility = written.visibility
      corrects = written.corrects
      fact = written.fact
      subject = fact.subject
      concerns = fact.concerns
      self.id = id
      self.original = original
    }
  }

  public var author: Author { content.author }
  /// When it was written.
  public var recorded: Moment { content.recorded }
  /// The day from which it holds.
  public var effective: CivilDay { content.effective }
  public var visibility: Visibility { content.visibility }
  /// The entry it takes the place of; must be of the same party.
  public var corrects: EntryID? { content.corrects }
  public var fact: Fact { content.fact }
  /// The item it is about or brings in; `nil` where it is about an entry or the whole register.
  public var subject: ItemID? { content.subject }
  /// Hash of the written form; the same entry has the same name everywhere.
  public var id: EntryID { content.id }

  /// Every item whose state it may change, the subject first.
  var items: [ItemID] { (subject.map { [$0] } ?? []) + content.concerns }

  /// Whether it may change the state of an item.
  func concerns(_ item: ItemID) -> Bool {
    content.subject == item || content.concerns.contains(item)
  }

  // The identifier is the hash of all that is written.
  public static func == (a: Entry, b: Entry) -> Bool { a.id == b.id }
  public func hash(into hasher: inout Hasher) { hasher.combine(id) }

  /// - Throws: `EntryError` when the fact holds a value that says nothing.
  public init(
    _ fact: Fact, by author: Author, recorded: Moment, effective: CivilDay? = nil,
    visibility: Visibility = .parties, correcting corrects: EntryID? = nil
  ) throws(EntryError) {
    try fact.check()
    let effective = effective ?? recorded.day
    let written = Written(
      author: author, corrects: corrects, effective: "\(effective)", fact: fact,
      recorded: "\(recorded)", version: Self.version, visibility: visibility)
    content = Content(
      written, recorded: recorded, effective: effective, id: EntryID(hashOf: try written.bytes()),
      original: nil)
  }

  public var log: LogID { LogID(party: author.party, visibility: visibility) }

  /// The written form: canonical JSON (RFC 8785) in UTF-8. These are the bytes that get signed.
  public var bytes: [UInt8] {
    if let original = content.original { return original }
    // What could be written once, for the identifier, can be written again.
    return (try? written.bytes()) ?? []
  }

  private var written: Written {
    Written(
      author: author, corrects: corrects, effective: "\(effective)", fact: fact,
      recorded: "\(recorded)", version: Self.version, visibility: visibility)
  }
}

extension Entry {
  /// Reads the written form, also of older versions.
  ///
  /// - Throws: `EntryError` for bytes that are not canonical, not an entry, of a newer version, or
  ///   that would be written otherwise by this program.
  public init(bytes: [UInt8]) throws(EntryError) {
    try self.init(bytes: bytes, upgrades: .known)
  }

  init(bytes: [UInt8], upgrades: EntryUpgrades) throws(EntryError) {
    let value: CanonicalValue
    do { value = try CanonicalValue(bytes: bytes) } catch {
      throw EntryError(.notCanonical, .notRead, "\(error).")
    }
    let (current, isOld) = try upgrades.applied(to: value)
    let decoded = try Self.decode(current)
    try decoded.written.fact.check()
    guard try decoded.written.bytes() == (isOld ? current.bytes : bytes) else {
      throw EntryError(.malformed, .unknownMembers)
    }
    self.init(decoded, id: EntryID(hashOf: bytes), original: isOld ? bytes : nil)
  }

  /// Reads bytes that were an entry when they were kept under this name.
  ///
  /// That they hash to it is all that needs to be checked again, which takes a third of the time.
  ///
  /// - Throws: `EntryError` for bytes with another hash, or of a newer version.
  public init(bytes: [UInt8], keptAs id: EntryID) throws(EntryError) {
    guard EntryID(hashOf: bytes) == id else {
      throw EntryError(.malformed, .otherHash, "\(id.short)")
    }
    let value: CanonicalValue
    do { value = try CanonicalParser.parse(known: bytes) } catch {
      throw EntryError(.notCanonical, .notRead, "\(error).")
    }
    let (current, isOld) = try EntryUpgrades.known.applied(to: value)
    self.init(try Self.decode(current), id: id, original: isOld ? bytes : nil)
  }

  private typealias Decoded = (written: Written, recorded: Moment, effective: CivilDay)

  private init(_ decoded: Decoded, id: EntryID, original: [UInt8]?) {
    content = Content(
      decoded.written, recorded: decoded.recorded, effective: decoded.effective, id: id,
      original: original)
  }

  private static func decode(_ value: CanonicalValue) throws(EntryError) -> Decoded {
    let written: Written
    do { written = try CanonicalDecoder.decode(Written.self, from: value) } catch {
      throw EntryError(.malformed, .notRead, "\(sentence(error))")
    }
    guard let recorded = Moment(written.recorded), let effective = CivilDay(written.effective)
    else {
      throw EntryError(.badValue, .noTime, "\(written.recorded)", "\(written.effective)")
    }
    return (written, recorded, effective)
  }

  private static func sentence(_ error: any Error) -> String {
    guard let error = error as? DecodingError else { return "\(error)" }
    let context =
      switch error {
      case .typeMismatch(_, let context), .valueNotFound(_, let context),
        .keyNotFound(_, let context), .dataCorrupted(let context):
        context
      @unknown default: DecodingError.Context(codingPath: [], debugDescription: "\(error)")
      }
    let path = context.codingPath.map(\.stringValue).joined(separator: ".")
    return path.isEmpty ? context.debugDescription : "\(path): \(context.debugDescription)"
  }
}

/// An entry's members as they are written.
private struct Written: Codable {
  var author: Author
  var corrects: EntryID?
  var effective: String
  var fact: Fact
  var recorded: String
  var version: Int
  var visibility: Visibility

  func bytes() throws(EntryError) -> [UInt8] {
    do { return try CanonicalEncoder.bytes(of: self) } catch {
      throw EntryError(.malformed, .notWritten, "\(error)")
    }
  }
}
