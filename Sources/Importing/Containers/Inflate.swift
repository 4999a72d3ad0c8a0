import CZlib

/// Unpacks deflated bytes; the only place that knows zlib.
enum Inflate {
  /// - Parameters:
  ///   - raw: a deflate stream without header, as ZIP stores it.
  ///   - size: what it must unpack to, in bytes; not one more is written.
  /// - Returns: `nil` if it is damaged or has another size.
  static func unpack(_ raw: ArraySlice<UInt8>, size: Int) -> [UInt8]? {
    var stream = unsafe z_stream()
    guard
      unsafe inflateInit2_(
        &stream, -MAX_WBITS, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK
    else { return nil }
    defer { unsafe _ = inflateEnd(&stream) }
    var isWhole = false
    // One byte more than allowed shows whether it would go on.
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: size + 1) { output, count in
      unsafe raw.withUnsafeBufferPointer { input in
        unsafe stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
        unsafe stream.avail_in = UInt32(input.count)
        unsafe stream.next_out = output.baseAddress
        unsafe stream.avail_out = UInt32(output.count)
        isWhole = unsafe inflate(&stream, Z_FINISH) == Z_STREAM_END
        count = unsafe Int(stream.total_out)
      }
    }
    return isWhole && bytes.count == size ? bytes : nil
  }

  /// The checksum ZIP keeps of every entry.
  static func crc32(of bytes: [UInt8]) -> UInt32 {
    unsafe UInt32(truncatingIfNeeded: CZlib.crc32(0, bytes, UInt32(bytes.count)))
  }
}
