import Statements

/// Writes the words of a statement as Akoma Ntoso elements, each word once and in order, with its
/// provisions marked, and notes which element each block became.
struct AkomaNtosoText {
  let coding: Coding
  let parts: StatementParts
  let marks: ProvisionMarks
  /// By provision, as metadata declares them.
  let provisionIdentifiers: [String]
  /// By signatory, as metadata declares them.
  let personIdentifiers: [String]
  var identifiers: ElementIdentifiers
  /// By block: the element that holds its words.
  private(set) var identifierOfBlock: [String?]
  private var numbersWritten: Set<Int> = []

  init(
    _ coding: Coding, provisions: [String], persons: [String], identifiers: ElementIdentifiers
  ) {
    self.coding = coding
    parts = StatementParts(of: coding)
    marks = ProvisionMarks(of: coding)
    provisionIdentifiers = provisions
    personIdentifiers = persons
    self.identifiers = identifiers
    identifierOfBlock = Array(repeating: nil, count: coding.statement.blocks.count)
  }

  var blocks: [Block] { coding.statement.blocks }

  // MARK: Elements of one block

  /// Says which element a block's words are in.
  mutating func place(_ block: Int, in identifier: String) {
    identifierOfBlock[block] = identifier
  }

  /// The number as written, where there is one and the element around has not written it.
  mutating func number(_ block: Int?, _ xml: inout XMLWriter) {
    guard let block, let label = blocks[block].label, numbersWritten.insert(block).inserted else {
      return
    }
    xml.line("num") { $0.text(utf8: coding.statement.text.utf8.span.extracting(label.utf8)) }
  }

  /// A `p` with the words and the footnotes of one block.
  ///
  /// - Parameter told: the kind that the elements around it tell; any other is its `class`.
  mutating func paragraph(
    _ block: Int, notes: [Int], in prefix: String, told: Block.Kind? = nil,
    showsLabel: Bool = false, _ xml: inout XMLWriter
  ) {
    let identifier = identifiers.next("p", in: prefix)
    if identifierOfBlock[block] == nil { place(block, in: identifier) }
    let kind = blocks[block].kind
    let named = kind == told ? nil : kind.rawValue
    xml.line("p", ["eId": identifier, "class": named]) { xml in
      if showsLabel, let label = blocks[block].label {
        xml.text(utf8: coding.statement.text.utf8.span.extracting(label.utf8))
        xml.text(" ")
      }
      words(block, &xml)
      self.notes(notes, in: identifier, &xml)
    }
  }

  /// The words of a block, with what is marked in them.
  func words(_ block: Int, _ xml: inout XMLWriter) {
    switch blocks[block].kind {
    case .title: xml.inline("docTitle") { segments(block, &$0) }
    case .signature:
      if let person = signatory(of: block) {
        xml.inline("signature", ["refersTo": "#\(person)"]) { datedWords(block, &$0) }
      } else {
        datedWords(block, &xml)
      }
    case .paragraph where parts.preface.contains(block) || parts.conclusions.contains(block):
      datedWords(block, &xml)
    default: segments(block, &xml)
    }
  }

  /// Words around the body, in which the day of adoption is marked; where they hold a provision,
  /// that is marked instead.
  private func datedWords(_ block: Int, _ xml: inout XMLWriter) {
    guard !marks.isMarked(block), let day = coding.statement.adoptedOn,
      let date = coding.dateOfAdoption(in: blocks[block].span)
    else { return segments(block, &xml) }
    let whole = blocks[block].span.utf8
    text(whole.lowerBound..<date.utf8.lowerBound, of: block, &xml)
    xml.inline("docDate", ["date": CalendarDate(day).day]) { text(date.utf8, of: block, &$0) }
    text(date.utf8.upperBound..<whole.upperBound, of: block, &xml)
  }

  private func segments(_ block: Int, _ xml: inout XMLWriter) {
    for segment in marks.segments(ofBlock: block, spanning: blocks[block].span.utf8) {
      if segment.marks.isEmpty {
        text(segment.range, of: block, &xml)
      } else {
        var classes: [String] = []
        var references: [String] = []
        for mark in segment.marks {
          let name = mark.isTrigger ? "trigger" : coding.provisions[mark.provision].class.rawValue
          if !classes.contains(name) { classes.append(name) }
          let reference = "#\(provisionIdentifiers[mark.provision])"
          if references.last != reference { references.append(reference) }
        }
        xml.inline(
          "span",
          [
            "class": classes.joined(separator: " "),
            "refersTo": references.joined(separator: " "),
          ]
        ) { text(segment.range, of: block, &$0) }
      }
    }
  }

  /// A stretch of a block without page numbers and running heads inside it.
  private func text(_ range: Range<Int>, of block: Int, _ xml: inout XMLWriter) {
    for words in blocks[block].words {
      let part = range.clamped(to: words.utf8)
      if !part.isEmpty { xml.lines(utf8: coding.statement.text.utf8.span.extracting(part)) }
    }
  }

  /// Footnotes at the end of the words they follow.
  mutating func notes(_ notes: [Int], in prefix: String, _ xml: inout XMLWriter) {
    for note in notes {
      let identifier = identifiers.next("authorialNote", in: prefix)
      place(note, in: identifier)
      let marker = blocks[note].label.map { coding.statement.text[$0] } ?? blocks[note].number
      xml.inline(
        "authorialNote",
        [
          "eId": identifier, "marker": marker, "placement": "bottom",
          "placementBase": "#\(prefix)",
        ]
      ) { xml in
        xml.inline("p") { words(note, &$0) }
      }
    }
  }

  private func signatory(of block: Int) -> String? {
    let words = coding.statement.text[blocks[block].span]
    for (signatory, identifier) in zip(coding.statement.signatories, personIdentifiers)
    where !signatory.name.isEmpty && words.contains(signatory.name) {
      return identifier
    }
    return nil
  }
}
