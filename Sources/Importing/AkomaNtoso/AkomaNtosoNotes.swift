/// The footnotes of a document: those that name the element they belong to follow its words at once,
/// others leave their mark in the sentence and stand at the end, as in every other format.
struct AkomaNtosoNotes {
  struct Note {
    var label: [UInt8]
    var paragraphs: [[UInt8]] = []
  }

  private var current: (note: Note, isNear: Bool, sentence: AkomaNtosoWords)?
  private var nearby: [Note] = []
  private var others: [Note] = []

  var isOpen: Bool { current != nil }
  var isEmpty: Bool { nearby.isEmpty && others.isEmpty }

  /// - Parameter words: the sentence so far, kept until the note ends.
  mutating func open(_ attributes: [String: String], holding words: inout AkomaNtosoWords) {
    let isNear = attributes["placementBase"] != nil
    let marker = Array((attributes["marker"] ?? "").utf8).paragraphs.first.map { Array($0) } ?? []
    var label = marker
    if !isNear {
      if marker.isEmpty { label = Array("\(others.count + 1)".utf8) }
      if label.first != UInt8(ascii: "[") && label.first != UInt8(ascii: "(") {
        label = Array("[".utf8) + label + Array("]".utf8)
      }
    }
    current = (Note(label: label), isNear, words)
    words = AkomaNtosoWords()
  }

  mutating func endParagraph(_ words: inout AkomaNtosoWords) {
    if !words.bytes.isEmpty { current?.note.paragraphs.append(words.bytes) }
    words = AkomaNtosoWords()
  }

  mutating func close(restoring words: inout AkomaNtosoWords) {
    endParagraph(&words)
    guard let (note, isNear, sentence) = current else { return }
    words = sentence
    current = nil
    if isNear {
      nearby.append(note)
    } else if !note.paragraphs.isEmpty {
      words.append(mark: note.label)
      others.append(note)
    }
  }

  /// Notes that follow what has just been put.
  mutating func near() -> [Note] {
    defer { nearby = [] }
    return nearby
  }

  func atEnd() -> [Note] { nearby + others }
}
