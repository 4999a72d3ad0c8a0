extension WordNumbering {
  /// Counts as Word does, paragraph by paragraph in the order of the text.
  struct Counter {
    private let rules: WordNumbering
    /// By definition, not by instance: instances of one definition go on counting each other's.
    private var numbers: [String: [Int: Int]] = [:]
    private var restarted: Set<Place> = []

    init(_ rules: WordNumbering) { self.rules = rules }

    /// Counts a paragraph and gives its label; an empty one where it shows none.
    mutating func next(_ place: Place) -> String {
      guard let instance = rules.instances[place.numbering], let level = rules.level(place)
      else { return "" }
      var current = numbers[instance.definition] ?? [:]
      if let restart = instance.restarts[place.level], restarted.insert(place).inserted {
        current[place.level] = restart
      } else {
        current[place.level] = current[place.level].map { $0 + 1 } ?? level.start
      }
      for outer in 0..<place.level where current[outer] == nil {
        current[outer] = rules.level(Place(numbering: place.numbering, level: outer))?.start ?? 1
      }
      for inner in (place.level + 1)..<10 {
        let rule = rules.level(Place(numbering: place.numbering, level: inner))
        if place.level < rule?.restartsAfter ?? inner { current[inner] = nil }
      }
      numbers[instance.definition] = current
      return label(level, place, current)
    }

    private func label(_ level: Level, _ place: Place, _ numbers: [Int: Int]) -> String {
      // Word's way to carry on an item without a mark is a bullet that is a space.
      if level.style == .bullet {
        return level.pattern.utf8.allSatisfy({ $0 == 0x20 }) ? "" : "•"
      }
      var label = ""
      var isReference = false
      for scalar in level.pattern.unicodeScalars {
        if isReference, let digit = Int(String(scalar)), (1...9).contains(digit) {
          label += number(digit - 1, level, place, numbers)
          isReference = false
        } else if scalar == "%" {
          isReference = true
        } else {
          if isReference { label += "%" }
          isReference = false
          label.unicodeScalars.append(scalar)
        }
      }
      return label
    }

    private func number(
      _ index: Int, _ level: Level, _ place: Place, _ numbers: [Int: Int]
    ) -> String {
      guard let number = numbers[index] else { return "" }
      let own = rules.level(Place(numbering: place.numbering, level: index))
      let style = level.isLegal && index != place.level ? .decimal : own?.style ?? .decimal
      return style.string(number)
    }
  }

  /// The document's main part with every automatic number written out at its paragraph's start.
  func spelledOut(_ document: [UInt8]) -> [UInt8] {
    var scanner = XMLScanner(document)
    var counter = Counter(self)
    var result: [UInt8] = []
    var copied = 0
    /// Open paragraphs, innermost last; a text box holds paragraphs inside one.
    var paragraphs: [Paragraph] = []
    while let tag = scanner.next() {
      let value = scanner.attribute("w:val", of: tag)
      switch (tag.name, tag.kind) {
      case ("w:p", .open): paragraphs.append(Paragraph(start: tag.range.upperBound))
      case ("w:p", .close):
        guard var paragraph = paragraphs.popLast() else { break }
        // One without properties may still have a number by the default style.
        if !paragraph.hasProperties { number(&paragraph, at: paragraph.start) }
      default: break
      }
      guard var paragraph = paragraphs.popLast() else { continue }
      if paragraph.inProperties || tag.name == "w:pPr" {
        read(tag, value, into: &paragraph)
        if tag.name == "w:pPr", tag.kind != .open, !paragraph.inFormerProperties {
          number(&paragraph, at: tag.range.upperBound)
        }
      }
      paragraphs.append(paragraph)
    }
    result += document[copied...]
    return result

    func number(_ paragraph: inout Paragraph, at place: Int) {
      guard !paragraph.isDeleted, place >= copied,
        let target = self.place(style: paragraph.style, own: paragraph.own)
      else { return }
      let label = counter.next(target)
      guard !label.isEmpty else { return }
      result += document[copied..<place]
      result += "<w:r><w:t xml:space=\"preserve\">".utf8
      result += SpelledLabel.spell(label, level: target.level + 1).escapedForXML
      result += "</w:t></w:r>".utf8
      copied = place
    }
  }

  private struct Paragraph {
    var start: Int
    var hasProperties = false
    var inProperties = false
    /// Inside `w:pPrChange`: what the paragraph was before a tracked change.
    var inFormerProperties = false
    var inMark = false
    /// Its end was deleted in a tracked change: what is left belongs to the next paragraph.
    var isDeleted = false
    var style: String?
    var own = Reference()
  }

  private func read(_ tag: XMLScanner.Tag, _ value: String?, into paragraph: inout Paragraph) {
    switch tag.name {
    case "w:pPrChange": paragraph.inFormerProperties = tag.kind == .open
    case _ where paragraph.inFormerProperties: break
    case "w:pPr":
      paragraph.inProperties = tag.kind == .open
      paragraph.hasProperties = true
    case "w:rPr": paragraph.inMark = tag.kind == .open
    case "w:del", "w:moveFrom": if paragraph.inMark { paragraph.isDeleted = true }
    case "w:pStyle": paragraph.style = value
    case "w:numId": paragraph.own.numbering = value
    case "w:ilvl": paragraph.own.level = value.flatMap { Int($0) }
    default: break
    }
  }
}
