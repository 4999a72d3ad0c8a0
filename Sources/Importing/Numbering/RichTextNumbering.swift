/// Automatic numbers in RTF: the file carries them as written, for readers that know no lists.
///
/// Source: Rich Text Format 1.9.1, "Bullets and Numbering": the groups `\listtext` and `\pntext`.
enum RichTextNumbering {
  /// The file with those groups turned into text and its list tables out of reach, so that a
  /// converter does not count again (and from 1 after every interruption).
  static func spelledOut(_ file: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(file.count + file.count / 8)
    var at = 0
    let outline = OutlineLevels(file)
    while at < file.count {
      // pandoc 2.17 passes over what readers may pass over, footnotes too.
      if file[at...].starts(with: "{\\*\\footnote".utf8) {
        result += "{".utf8
        at += 3
      } else if file[at] == UInt8(ascii: "{"), opensWrittenNumber(file, at),
        let end = groupEnd(file, at)
      {
        let label = words(of: file[(at + 1)..<end])
        let level = level(of: file, after: end + 1)
        // Bullets come as signs of symbol fonts: "·", "§", a lone "o".
        let isBullet =
          !label.contains { $0.isLetterOrDigit } || label == "o" || label == "q"
        if !label.isEmpty { result += spell(isBullet ? "•" : label, level: level) }
        at = end + 1
      } else if file[at] == UInt8(ascii: "\\") {
        let end = controlEnd(file, at)
        if !isListNumber(file[at..<end]) { result += file[at..<end] }
        // pandoc 2.17 reads "\u8217?s" as if the "s" were part of what stands for U+2019 in
        // readers without Unicode; after a space it does not.
        if isCodePoint(file[at..<end]) { result.append(0x20) }
        if at >= outline.end, let level = outline.level(of: file[at..<end]) {
          if result.last != 0x20 { result.append(0x20) }
          result += "\\outlinelevel\(level) ".utf8
        }
        at = end
      } else {
        result.append(file[at])
        at += 1
      }
    }
    return result
  }

  /// The headings' ranks, which stand only in the style sheet.
  private struct OutlineLevels {
    /// Past the style sheet.
    var end = 0
    private var levels: [Int: Int] = [:]

    init(_ file: [UInt8]) {
      let opening = Array("{\\stylesheet".utf8)
      var at = 0
      // It stands in the header, after fonts and colours.
      while at < min(file.count, 1 << 20), !file[at...].starts(with: opening) { at += 1 }
      guard at < file.count, file[at...].starts(with: opening),
        let close = groupEnd(file, at)
      else { return }
      end = close
      var style: Int?
      at += opening.count
      while at < close {
        guard file[at] == UInt8(ascii: "\\") else {
          if file[at] == UInt8(ascii: "{") { style = nil }
          if let style, let rank = Self.heading(file[at..<close]) { levels[style] = rank - 1 }
          at += 1
          continue
        }
        let next = controlEnd(file, at)
        if let number = Self.number("s", file[at..<next]) { style = number }
        if let style, let level = Self.number("outlinelevel", file[at..<next]), level < 6 {
          levels[style] = level
        }
        at = next
      }
    }

    func level(of control: ArraySlice<UInt8>) -> Int? {
      levels.isEmpty ? nil : Self.number("s", control).flatMap { levels[$0] }
    }

    /// The rank in a style's name, "heading 2", for writers that give no level.
    private static func heading(_ name: ArraySlice<UInt8>) -> Int? {
      let word = "heading "
      guard name.count > word.utf8.count + 1,
        name.prefix(word.utf8.count).elementsEqual(word.utf8, by: { $0 | 0x20 == $1 })
      else { return nil }
      let digit = name[name.startIndex + word.utf8.count]
      return (0x31...0x36).contains(digit) ? Int(digit - 0x30) : nil
    }

    private static func number(_ name: String, _ control: ArraySlice<UInt8>) -> Int? {
      guard control.dropFirst().starts(with: name.utf8) else { return nil }
      let digits = control.dropFirst(1 + name.utf8.count).filter { $0 > 0x20 }
      return Int(String(decoding: digits, as: UTF8.self))
    }
  }

  private static func spell(_ label: String, level: Int) -> [UInt8] {
    let bytes = SpelledLabel.spell(label, level: level)
    var text: [UInt8] = Array("{\\uc1 ".utf8)
    for unit in String(decoding: bytes, as: UTF8.self).utf16 {
      switch unit {
      case 0x5C, 0x7B, 0x7D: text += [0x5C, UInt8(unit)]
      case 0x20..<0x7F: text.append(UInt8(unit))
      default: text += "\\u\(Int16(bitPattern: unit)) ?".utf8
      }
    }
    return text + [UInt8(ascii: "}")]
  }

  private static func opensWrittenNumber(_ file: [UInt8], _ at: Int) -> Bool {
    for name in ["listtext", "pntext"] {
      for opening in ["{\\", "{\\*\\"] {
        let whole = opening + name
        let end = at + whole.utf8.count
        if end < file.count, file[at..<end].elementsEqual(whole.utf8), !file[end].isLetter {
          return true
        }
      }
    }
    return false
  }

  /// Place of the brace that closes the group.
  private static func groupEnd(_ file: [UInt8], _ start: Int) -> Int? {
    var depth = 0
    var at = start
    while at < file.count {
      switch file[at] {
      case UInt8(ascii: "\\"):
        at = controlEnd(file, at)
        continue
      case UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "}"):
        depth -= 1
        if depth == 0 { return at }
      default: break
      }
      at += 1
    }
    return nil
  }

  /// Past a control word with its number and the space that ends it, or past a control symbol.
  private static func controlEnd(_ file: [UInt8], _ start: Int) -> Int {
    var at = start + 1
    guard at < file.count else { return file.count }
    guard file[at].isLetter else {
      return min(file.count, file[at] == UInt8(ascii: "'") ? at + 3 : at + 1)
    }
    while at < file.count, file[at].isLetter { at += 1 }
    if at < file.count, file[at] == UInt8(ascii: "-") { at += 1 }
    while at < file.count, (0x30...0x39).contains(file[at]) { at += 1 }
    if at < file.count, file[at] == 0x20 { at += 1 }
    return at
  }

  /// `\ls3`, which puts a paragraph into a list.
  private static func isListNumber(_ control: ArraySlice<UInt8>) -> Bool {
    control.starts(with: "\\ls".utf8) && control.count > 3
      && (0x30...0x39).contains(control[control.startIndex + 3])
  }

  /// `\u8217` without a space at its end.
  private static func isCodePoint(_ control: ArraySlice<UInt8>) -> Bool {
    guard control.count > 2, control.starts(with: "\\u".utf8), let last = control.last else {
      return false
    }
    let first = control[control.startIndex + 2]
    return (first == UInt8(ascii: "-") || (0x30...0x39).contains(first))
      && (0x30...0x39).contains(last)
  }

  private static func words(of group: ArraySlice<UInt8>) -> String {
    let bytes = Array(group)
    var units: [UInt16] = []
    var at = 0
    while at < bytes.count {
      guard bytes[at] == UInt8(ascii: "\\") else {
        if bytes[at] > 0x20 || (bytes[at] == 0x20 && !units.isEmpty) {
          if bytes[at] != 0x7B, bytes[at] != 0x7D { units.append(UInt16(bytes[at])) }
        }
        at += 1
        continue
      }
      let end = controlEnd(bytes, at)
      let control = String(decoding: bytes[at..<end], as: UTF8.self)
      if control.hasPrefix("\\'"), let code = UInt16(control.dropFirst(2), radix: 16) {
        units.append(code)
      } else if control.hasPrefix("\\u"), let code = Int(control.dropFirst(2).prefix { $0 != " " })
      {
        units.append(UInt16(truncatingIfNeeded: code))
        // The substitute for readers without Unicode follows.
        if end < bytes.count, bytes[end] == UInt8(ascii: "?") {
          at = end + 1
          continue
        }
      } else if control.hasPrefix("\\tab"), !units.isEmpty {
        units.append(0x20)
      }
      at = end
    }
    while units.last == 0x20 { units.removeLast() }
    return String(decoding: units, as: UTF16.self)
  }

  /// The paragraph's `\ilvl`, counted from 1; it stands before the paragraph's end.
  private static func level(of file: [UInt8], after start: Int) -> Int {
    var at = start
    while at < file.count, at < start + 4_000 {
      guard file[at] == UInt8(ascii: "\\") else {
        at += 1
        continue
      }
      let end = controlEnd(file, at)
      var control = file[at..<end]
      if control.last == 0x20 { control.removeLast() }
      if control.elementsEqual("\\par".utf8) { return 1 }
      if control.starts(with: "\\ilvl".utf8) {
        let digits = String(decoding: control.dropFirst(5), as: UTF8.self)
        return (Int(digits) ?? 0) + 1
      }
      at = end
    }
    return 1
  }
}

extension UInt8 {
  fileprivate var isLetter: Bool { (0x61...0x7A).contains(self | 0x20) }
}

extension Character {
  fileprivate var isLetterOrDigit: Bool {
    unicodeScalars.contains { $0.properties.isAlphabetic || $0.properties.numericType != nil }
  }
}
