import Statements
import XMLParsing

/// Makes an outline of the elements and text of an Akoma Ntoso document, as they come.
///
/// Words gather until an element ends their paragraph; the elements around them then tell what it
/// is. Numbers (`num`) wait for the words they number.
struct AkomaNtosoOutline {
  private let limit: Int
  private var writer = AkomaNtosoPieces()
  private var metadata = AkomaNtosoMetadata()
  private var frames: [AkomaNtosoFrame] = []
  /// Depth of elements inside one that is skipped.
  private var skipped = 0
  private var words = AkomaNtosoWords()
  private var notes = AkomaNtosoNotes()
  private var rootName: String?
  private var hasBody = false
  private var gathered = 0
  /// Entities whose text stands elsewhere.
  private var missing: Set<String> = []

  /// - Parameter limit: bytes of text the document may have.
  init(limit: Int) { self.limit = limit }

  /// Why the document cannot be used, once all of it has been taken.
  var fault: (code: ImportError.Code, message: String)? {
    if gathered > limit {
      return (
        .bomb,
        "the text of the document grows beyond \(limit >> 20) MiB when its entities are written out"
      )
    }
    if AkomaNtosoRole(rootName ?? "") != .root {
      return (
        .unsupportedFormat,
        "this is XML, but not Akoma Ntoso: its first element is “\(rootName ?? "")”"
      )
    }
    if !hasBody {
      return (
        .empty,
        "the document has no body (“body”, “mainBody” or the like), so there is nothing to read"
      )
    }
    if writer.pieces.isEmpty && notes.isEmpty {
      return (.empty, "the document holds no text, or only references to other files")
    }
    return nil
  }

  consuming func finish() -> Outline {
    for note in notes.atEnd() { writer.put(note) }
    var diagnostics = missing.sorted().map {
      Diagnostic(
        .error, code: "akn.entity-elsewhere",
        "The text of the entity “\($0)” stands outside the document and was not fetched.")
    }
    if writer.hasTables {
      diagnostics.append(
        Diagnostic(.note, code: "table.flattened", "A table is read cell by cell."))
    }
    return Outline(
      text: StatementText(String(decoding: writer.text, as: UTF8.self)), pieces: writer.pieces,
      title: metadata.title, language: metadata.language, diagnostics: diagnostics)
  }

  mutating func take(_ event: XMLEvents.Event) {
    switch event {
    case .open(let name, let attributes): open(name, attributes)
    case .text(let text) where skipped == 0:
      gathered += text.utf8.count
      if gathered <= limit { words.append(text) }
    case .close: close()
    case .missing(let name): missing.insert(name)
    case .text: break
    }
  }

  // MARK: Elements

  private mutating func open(_ name: String, _ attributes: [String: String]) {
    if rootName == nil { rootName = name }
    let role = AkomaNtosoRole(name)
    if skipped > 0 || role == .skipped {
      skipped += 1
      metadata.take(name, attributes)
      return
    }
    if role.isBlock, !notes.isOpen { flush() }
    let kind =
      name == "hcontainer" ? attributes["name"] : role == .words ? attributes["class"] : nil
    var frame = AkomaNtosoFrame(
      notes.isOpen ? .inline : role,
      named: kind.flatMap { hint(named: $0) })
    if notes.isOpen, role == .words || role == .item { notes.endParagraph(&words) }
    switch frame.role {
    case .body: hasBody = true
    // A number before a part of its element has no heading to go with.
    case .division, .article, .provision, .item:
      if let division = writer.putNumberOfDivision(level: divisionLevel) {
        frames[division].hasHeading = true
      }
    case .titleWords: words.isTitle = frames.contains { $0.role == .preface }
    case .signatureWords: words.isSignature = true
    case .lineEnd: words.endLine()
    case .note: notes.open(attributes, holding: &words)
    case .row: writer.beginRow()
    default: break
    }
    if frame.role == .item { frame.hasNumber = countItem() }
    frames.append(frame)
  }

  private mutating func close() {
    if skipped > 0 {
      skipped -= 1
      return
    }
    guard let frame = frames.last else { return }
    switch frame.role {
    case .number:
      frames.removeLast()
      takeNumber()
      return
    case .note: notes.close(restoring: &words)
    case .inline where notes.isOpen: break
    default: if frame.role.isBlock { flush() }
    }
    frames.removeLast()
    if frame.role.isNumbered { writer.endNumber(depth: frames.count) }
  }

  /// The mark of an item in a list that marks its items itself.
  private mutating func countItem() -> Bool {
    guard let list = frames.indices.last, [.numberedList, .bulletList].contains(frames[list].role)
    else { return false }
    frames[list].count += 1
    let mark = frames[list].role == .bulletList ? "•" : "\(frames[list].count)."
    writer.number(Array(mark.utf8), .item, depth: frames.count)
    return true
  }

  private mutating func takeNumber() {
    guard let owner = frames.lastIndex(where: { $0.role.isNumbered }) else { return flush() }
    let mark = words.bytes
    words = AkomaNtosoWords()
    guard !mark.isEmpty else { return }
    let isInside = frames[..<owner].contains {
      $0.hasNumber && !$0.hasHeading && ($0.role == .provision || $0.role == .division)
    }
    if isInside, frames[owner].role == .provision || frames[owner].role == .division {
      frames[owner].isItem = true
    }
    frames[owner].hasNumber = true
    writer.number(mark, frames[owner].isItem ? .item : frames[owner].role, depth: owner)
  }

  // MARK: Words

  /// Ends the paragraph in the making.
  private mutating func flush() {
    defer { words = AkomaNtosoWords() }
    let bytes = words.bytes
    guard !bytes.isEmpty else { return }
    let (hint, isExplicit) = role(of: words)
    writer.put(bytes, hint, isExplicit: isExplicit)
    for note in notes.near() { writer.put(note) }
  }

  /// What the elements around some words tell of them, and whether that is certain.
  private mutating func role(
    of words: AkomaNtosoWords
  ) -> (hint: Outline.Piece.Hint, isExplicit: Bool) {
    for i in frames.indices.reversed() {
      let frame = frames[i]
      if let named = frame.named { return (named, true) }
      switch frame.role {
      case .heading: return (heading(at: i), true)
      case .cell: return (.cell, true)
      case .recital: return (.recital, true)
      // Its words tell whether it is one more item or goes on from the last.
      case .listEnd: return (.paragraph, false)
      case .item, .division, .article, .provision:
        defer { frames[i].hasWords = true }
        guard frame.isItem, !frame.hasWords else { return (.paragraph, true) }
        return (.listItem(level: max(1, frames[...i].count { $0.isItem })), true)
      case .preface:
        guard words.isTitle else { return (.paragraph, false) }
        guard let annex = frames.firstIndex(where: { $0.role == .attachment }) else {
          return (.title, true)
        }
        defer { frames[annex].hasHeading = true }
        return (frames[annex].hasHeading ? .heading(level: 1) : .annex, true)
      case .preamble, .conclusions, .body:
        return words.isSignature ? (.signature, true) : (.paragraph, false)
      default: continue
      }
    }
    return (.paragraph, false)
  }

  private mutating func heading(at i: Int) -> Outline.Piece.Hint {
    guard let owner = frames[..<i].lastIndex(where: { $0.role.isNumbered }) else {
      return .heading(level: divisionLevel + 1)
    }
    defer { frames[owner].hasHeading = true }
    if frames[owner].hasHeading { return .heading(level: divisionLevel + 1) }
    switch frames[owner].role {
    case .article: return .article
    case .attachment: return .annex
    case .item: return .listItem(level: max(1, frames[...owner].count { $0.isItem }))
    default: return .heading(level: max(1, divisionLevel))
    }
  }

  /// Divisions with a heading or number within each other here.
  private var divisionLevel: Int {
    max(1, frames.count { $0.role == .division })
  }

  private func hint(named kind: String) -> Outline.Piece.Hint? {
    switch Block.Kind(rawValue: kind) {
    case .title: .title
    case .heading: .heading(level: max(1, divisionLevel))
    case .recital: .recital
    case .paragraph: .paragraph
    case .article: .article
    case .signature: .signature
    case .footnote: .footnote
    case .annex: .annex
    case .cell: .cell
    case .listItem, nil: nil
    }
  }
}
