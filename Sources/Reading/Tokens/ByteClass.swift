/// What a byte of UTF-8 is to the tokenizer.
enum ByteClass: UInt8 {
  case space, letter, digit, mark, multibyte

  @inline(__always)
  static func of(_ byte: UInt8) -> ByteClass {
    if (byte | 0x20) &- 0x61 < 26 { return .letter }
    if byte <= 0x20 || byte == 0x7F { return .space }
    if byte &- 0x30 < 10 { return .digit }
    return byte < 0x80 ? .mark : .multibyte
  }
}
