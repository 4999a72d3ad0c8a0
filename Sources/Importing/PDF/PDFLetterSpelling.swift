/// How a printed letter is spelled: ligatures as the letters they stand for.
enum PDFLetterSpelling {
  static func append(_ scalar: Unicode.Scalar, to text: inout [UInt8]) {
    switch scalar.value {
    case 0xFB00...0xFB06: text += ligatures[Int(scalar.value - 0xFB00)].utf8
    // Controls have no shape; zero is what damaged fonts give.
    // U+F020 is the blank of symbol fonts.
    case 0..<0x20, 0x7F..<0xA0, 0xFEFF, 0x200B, 0xF020: break
    default: text += String(scalar).utf8
    }
  }

  private static let ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"]
}
