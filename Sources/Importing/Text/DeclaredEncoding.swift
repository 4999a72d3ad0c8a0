import Glibc
import Statements

/// The characters of a file that names its encoding itself (a web page, XML), whatever its bytes.
///
/// What is valid UTF-8 is UTF-8, whatever it declares; what is not is what it declares, else
/// Windows-1252, as browsers do.
///
/// Source: WHATWG Encoding and HTML, "determining the character encoding" (the first 1,024 bytes).
enum DeclaredEncoding {
  /// - Parameter mark: what stands before the name: `charset=`, or `encoding=` in XML.
  /// - Returns: UTF-8, and what was wrong with the characters.
  static func decode(
    _ bytes: [UInt8], name: String, declaredBy mark: String
  ) throws(ImportError) -> (utf8: [UInt8], diagnostics: [Diagnostic]) {
    if UTF16Decoding.byteOrder(of: bytes) == nil, !isUTF8(bytes),
      let declared = declared(by: mark, in: bytes), !sameAsWindows1252.contains(declared),
      let converted = Conversion.toUTF8(bytes, from: declared)
    {
      return (
        converted,
        [
          Diagnostic(
            .note, code: "text.encoding", "The file was read as \(declared), as it declares.")
        ]
      )
    }
    let decoding = try TextDecoding.decode(bytes, name: name)
    return (decoding.text.utf8, decoding.diagnostics)
  }

  /// The name near the file's start, in small letters.
  static func declared(by mark: String, in bytes: [UInt8]) -> String? {
    let head = bytes.prefix(1024).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    let mark = Array(mark.utf8)
    for i in head.indices where head[i...].starts(with: mark) {
      let value = head[(i + mark.count)...].drop { $0 == 0x22 || $0 == 0x27 || $0 == 0x20 }
      let name = value.prefix {
        (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D || $0 == 0x5F
      }
      if !name.isEmpty { return String(decoding: name, as: UTF8.self) }
    }
    return nil
  }

  private static func isUTF8(_ bytes: [UInt8]) -> Bool {
    String(validating: bytes, as: UTF8.self) != nil
  }

  /// Names browsers take for Windows-1252, and UTF-8, which the page has been seen not to be.
  private static let sameAsWindows1252: Set = [
    "windows-1252", "iso-8859-1", "latin1", "ascii", "us-ascii", "utf-8", "utf8",
  ]

  /// The system's converter; the only place that knows iconv.
  private enum Conversion {
    /// - Returns: `nil` for an encoding the system does not know.
    static func toUTF8(_ bytes: [UInt8], from encoding: String) -> [UInt8]? {
      let converter = unsafe iconv_open("UTF-8", encoding)
      // The failure value is (iconv_t)-1.
      guard let converter = unsafe converter, Int(bitPattern: converter) != -1 else { return nil }
      defer { unsafe _ = iconv_close(converter) }
      var input = bytes.map { CChar(bitPattern: $0) }
      var output = [CChar](repeating: 0, count: 1 << 16)
      var result: [UInt8] = []
      unsafe input.withUnsafeMutableBufferPointer { source in
        var next = source.baseAddress
        var left = source.count
        while left > 0 {
          unsafe output.withUnsafeMutableBufferPointer { target in
            var end = target.baseAddress
            var room = target.count
            let status = unsafe iconv(converter, &next, &left, &end, &room)
            let failure = errno
            for i in 0..<(target.count - room) {
              result.append(UInt8(bitPattern: unsafe target[i]))
            }
            // What it cannot convert stays where it is, and would for ever.
            if status == -1, failure != E2BIG, left > 0 {
              result += "\u{FFFD}".utf8
              unsafe next = next?.advanced(by: 1)
              left -= 1
            }
          }
        }
      }
      return result
    }
  }
}
