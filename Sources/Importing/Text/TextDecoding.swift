import Statements

/// Turns the bytes of a text file into text, whatever their encoding, and says what was wrong.
///
/// Valid UTF-8 is kept byte for byte, a byte order mark included: offsets then agree with those
/// of anybody who reads the file as UTF-8. Other encodings are decoded without their mark.
struct TextDecoding {
  private(set) var text: StatementText
  private(set) var diagnostics: [Diagnostic] = []

  /// - Throws: `corrupt` if the bytes are not text.
  static func decode(_ bytes: [UInt8], name: String) throws(ImportError) -> TextDecoding {
    if let order = UTF16Decoding.byteOrder(of: bytes) {
      var decoder = UTF16Decoding(bytes, order: order)
      decoder.run()
      var decoding = TextDecoding(text: StatementText(decoder.string))
      if decoder.lostUnits > 0 {
        decoding.diagnostics.append(
          Diagnostic(
            .warning, code: "text.invalid-utf-16",
            "\(decoder.lostUnits) code unit(s) are not valid UTF-16 and are shown as U+FFFD."))
      }
      return decoding
    }
    try refuseBinary(bytes, name: name)
    if let text = StatementText(utf8: bytes) { return TextDecoding(text: text) }
    return repaired(bytes)
  }

  private init(text: StatementText) { self.text = text }

  /// A file with a NUL, or with many control characters, is a picture, a program, an archive.
  private static func refuseBinary(_ bytes: [UInt8], name: String) throws(ImportError) {
    var controls = 0
    let span = bytes.span
    let count = span.count
    for i in 0..<count where span[i] < 0x20 {
      switch span[i] {
      case 0:
        throw ImportError(
          .corrupt, "the file holds NUL bytes, so it is not text", source: name,
          line: line(of: i, in: bytes))
      case 0x01...0x08, 0x0E...0x1A, 0x1C...0x1F: controls += 1
      default: break
      }
    }
    if controls > 8 && controls * 20 > bytes.count {
      throw ImportError(
        .corrupt, "the file is full of control characters, so it is not text", source: name)
    }
  }

  private static func line(of place: Int, in bytes: [UInt8]) -> Int {
    bytes[..<place].reduce(1) { $1 == 0x0A ? $0 + 1 : $0 }
  }

  /// Reads what is not UTF-8 as Windows-1252: all of it, or the damaged places of a UTF-8 text.
  private static func repaired(_ bytes: [UInt8]) -> TextDecoding {
    var good = 0
    var bad: [Int] = []
    var i = 0
    while i < bytes.count {
      let length = UTF8Sequence.length(at: i, in: bytes)
      if length == 0 {
        bad.append(i)
        i += 1
      } else {
        if length > 1 { good += 1 }
        i += length
      }
    }
    let isUTF8 = good > bad.count
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count + bytes.count / 16)
    var places: [Range<Int>] = []
    var next = 0
    i = 0
    while i < bytes.count {
      let isBad = next < bad.count && bad[next] == i
      if isBad { next += 1 }
      if bytes[i] < 0x80 || isUTF8 && !isBad {
        out.append(bytes[i])
      } else {
        let start = out.count
        out.append(contentsOf: Array(String(Windows1252.scalar(of: bytes[i])).utf8))
        if isBad { places.append(start..<out.count) }
      }
      i += 1
    }
    var decoding = TextDecoding(text: StatementText(String(decoding: out, as: UTF8.self)))
    guard isUTF8 else {
      decoding.diagnostics.append(
        Diagnostic(
          .note, code: "text.windows-1252",
          "The file is not UTF-8; it was read as Windows-1252."))
      return decoding
    }
    for (count, place) in places.enumerated() {
      if count == 20 {
        decoding.diagnostics.append(
          Diagnostic(
            .warning, code: "text.invalid-utf-8",
            "\(places.count - 20) more bytes are not valid UTF-8."))
        break
      }
      decoding.diagnostics.append(
        Diagnostic(
          .warning, code: "text.invalid-utf-8",
          "Byte \(bad[count]) of the file is not valid UTF-8; it was read as Windows-1252.",
          at: decoding.text.span(utf8: place)))
    }
    return decoding
  }
}
