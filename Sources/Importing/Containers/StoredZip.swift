/// Writes a ZIP file whose entries are stored, not packed, for a converter to read.
struct StoredZip {
  private(set) var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  mutating func add(_ name: String, _ contents: [UInt8]) {
    let start = bytes.count
    let checksum = Inflate.crc32(of: contents)
    var facts: [UInt8] = []
    facts.append(short: 20)
    // Bit 11: the name is UTF-8.
    facts.append(short: 0x0800)
    facts.append(short: 0)
    // A fixed moment, 1 January 1980: the same document gives the same bytes.
    facts.append(short: 0)
    facts.append(short: 0x21)
    facts.append(long: Int(checksum))
    facts.append(long: contents.count)
    facts.append(long: contents.count)
    facts.append(short: name.utf8.count)
    facts.append(short: 0)

    bytes.append(long: 0x0403_4B50)
    bytes += facts
    bytes += name.utf8
    bytes += contents

    directory.append(long: 0x0201_4B50)
    directory.append(short: 20)
    directory += facts
    // Comment, disk, internal and external attributes.
    directory += [UInt8](repeating: 0, count: 10)
    directory.append(long: start)
    directory += name.utf8
    count += 1
  }

  consuming func finish() -> [UInt8] {
    let start = bytes.count
    bytes += directory
    bytes.append(long: 0x0605_4B50)
    bytes.append(long: 0)
    bytes.append(short: count)
    bytes.append(short: count)
    bytes.append(long: directory.count)
    bytes.append(long: start)
    bytes.append(short: 0)
    return bytes
  }
}

extension [UInt8] {
  fileprivate mutating func append(short value: Int) {
    append(UInt8(value & 0xFF))
    append(UInt8(value >> 8 & 0xFF))
  }

  fileprivate mutating func append(long value: Int) {
    append(short: value & 0xFFFF)
    append(short: value >> 16 & 0xFFFF)
  }
}
