/// Bytes in the form in which PostgreSQL sends and takes values: numbers with the highest byte first.
struct BinaryForm {
  private(set) var bytes: [UInt8] = []

  mutating func append(_ number: some FixedWidthInteger) {
    for shift in stride(from: number.bitWidth - 8, through: 0, by: -8) {
      bytes.append(UInt8(truncatingIfNeeded: number >> shift))
    }
  }

  mutating func append(_ more: some Sequence<UInt8>) { bytes.append(contentsOf: more) }

  /// A value with its length in front; −1 stands for none.
  mutating func append(field: [UInt8]?) {
    guard let field else { return append(Int32(-1)) }
    append(Int32(field.count))
    append(field)
  }

  mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  static func integer(_ bytes: some Sequence<UInt8>) -> Int {
    let bits = bytes.reduce((value: 0 as UInt64, width: 0)) {
      ($0.value << 8 | UInt64($1), $0.width + 8)
    }
    let unused = 64 - bits.width
    return unused >= 64 ? 0 : Int(Int64(bitPattern: bits.value << unused) >> Int64(unused))
  }

  /// The elements of an array of one dimension.
  static func elements(_ bytes: [UInt8]) -> [[UInt8]] {
    // Dimensions, flags and type of element; length and lower bound of the one dimension.
    guard bytes.count >= 20 else { return [] }
    var elements: [[UInt8]] = []
    var place = 20
    while place + 4 <= bytes.count {
      let length = integer(bytes[place..<place + 4])
      place += 4
      elements.append(Array(bytes[place..<place + max(0, length)]))
      place += max(0, length)
    }
    return elements
  }
}
