extension ImportLimits {
  /// - Throws: `oversized`, with the size, the limit and the option that raises it.
  func check(sourceBytes count: Int, source: String) throws(ImportError) {
    let sourceBytes = min(sourceBytes, Self.addressable)
    guard count > sourceBytes else { return }
    throw ImportError(
      .oversized,
      "the file has \(Self.mebibytes(count)) MiB, and the limit is \(Self.mebibytes(sourceBytes)) "
        + "MiB; raise the limit if you trust the file", source: source)
  }

  /// Places in a text are kept in 32 bits.
  private static let addressable = Int(Int32.max)

  /// With one decimal, rounded up.
  private static func mebibytes(_ count: Int) -> String {
    let tenths = (count * 10 + (1 << 20) - 1) >> 20
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }
}
