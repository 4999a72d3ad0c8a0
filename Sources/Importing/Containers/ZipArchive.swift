/// The directory of a ZIP file, checked before anything is unpacked.
///
/// Source: PKWARE APPNOTE 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16. Archives of more than 4 GiB
/// or 65,535 entries (ZIP64's end record) are beyond every limit here and count as damaged.
struct ZipArchive: Sendable {
  struct Entry: Sendable, Hashable {
    var name: String
    /// 0 stored, 8 deflated.
    var method: Int
    var isEncrypted: Bool
    var packedSize: Int
    /// As the directory says; unpacking holds it to that.
    var size: Int
    var checksum: UInt32
    fileprivate var header: Int
  }

  let entries: [Entry]
  private let bytes: [UInt8]
  private let source: String

  /// - Throws: `corrupt` if there is no sound directory; `bomb` if what it lists would be larger
  ///   than the limit, or is larger than anything a writer of documents packs so small.
  init(_ bytes: [UInt8], limits: ImportLimits, source: String) throws(ImportError) {
    self.bytes = bytes
    self.source = source
    guard let end = Self.endRecord(bytes) else {
      throw ImportError(
        .corrupt, "the file is cut off or damaged: its directory is missing", source: source)
    }
    let reader = LittleEndian(bytes)
    var at = reader.long(end + 16)
    var entries: [Entry] = []
    for _ in 0..<reader.short(end + 10) {
      guard let (entry, next) = Self.entry(at, reader) else {
        throw ImportError(.corrupt, "the file's directory is damaged", source: source)
      }
      entries.append(entry)
      at = next
    }
    self.entries = entries
    try check(limits)
  }

  private func check(_ limits: ImportLimits) throws(ImportError) {
    var total = 0
    var packed = 0
    for entry in entries {
      total += entry.size
      packed += entry.packedSize
      // XML shrinks to a tenth, at most a fiftieth.
      let isAbsurd = entry.size > 8 << 20 && entry.size / 250 > entry.packedSize
      if total > limits.expandedBytes || isAbsurd {
        throw ImportError(
          .bomb,
          "unpacked, the file would take \(total >> 20) MiB or more; it is made to fill the machine",
          source: source)
      }
    }
    // Entries that share their bytes unpack to far more than the file could hold.
    if packed > bytes.count {
      throw ImportError(
        .bomb, "the file's entries overlap; it is made to fill the machine", source: source)
    }
  }

  subscript(name: String) -> Entry? { entries.first { $0.name == name } }

  /// - Throws: `encrypted`; `corrupt` if the entry is damaged or not what the directory says.
  func contents(_ entry: Entry) throws(ImportError) -> [UInt8] {
    if entry.isEncrypted {
      throw ImportError(
        .encrypted, "the file is protected with a password; save it without one", source: source)
    }
    let reader = LittleEndian(bytes)
    let start =
      entry.header + 30 + reader.short(entry.header + 26) + reader.short(entry.header + 28)
    guard reader.long(entry.header) == 0x0403_4B50, start + entry.packedSize <= bytes.count else {
      throw damaged(entry)
    }
    let packed = bytes[start..<(start + entry.packedSize)]
    let contents: [UInt8]? =
      switch entry.method {
      case 0: packed.count == entry.size ? Array(packed) : nil
      case 8: Inflate.unpack(packed, size: entry.size)
      default: nil
      }
    guard let contents, Inflate.crc32(of: contents) == entry.checksum else { throw damaged(entry) }
    return contents
  }

  private func damaged(_ entry: Entry) -> ImportError {
    ImportError(.corrupt, "the file is damaged: “\(entry.name)” in it is not whole", source: source)
  }

  /// Its offset; it stands at the end, before a comment of up to 64 KiB.
  private static func endRecord(_ bytes: [UInt8]) -> Int? {
    guard bytes.count >= 22 else { return nil }
    let reader = LittleEndian(bytes)
    for at in stride(from: bytes.count - 22, through: max(0, bytes.count - 22 - 0xFFFF), by: -1)
    where bytes[at] == 0x50 && reader.long(at) == 0x0605_4B50 {
      let isWhole = reader.long(at + 16) + reader.long(at + 12) <= at
      if isWhole && reader.short(at + 10) < 0xFFFF { return at }
    }
    return nil
  }

  private static func entry(_ at: Int, _ reader: LittleEndian) -> (Entry, next: Int)? {
    guard reader.long(at) == 0x0201_4B50 else { return nil }
    let nameEnd = at + 46 + reader.short(at + 28)
    let extraEnd = nameEnd + reader.short(at + 30)
    let next = extraEnd + reader.short(at + 32)
    guard next <= reader.bytes.count else { return nil }
    var entry = Entry(
      name: String(decoding: reader.bytes[(at + 46)..<nameEnd], as: UTF8.self),
      method: reader.short(at + 10), isEncrypted: reader.short(at + 8) & 1 == 1,
      packedSize: reader.long(at + 20), size: reader.long(at + 24),
      checksum: UInt32(reader.long(at + 16)), header: reader.long(at + 42))
    // ZIP64 sizes of entries whose writer did not know them in advance.
    var field = nameEnd
    while field + 4 <= extraEnd {
      if reader.short(field) == 1 {
        var value = field + 4
        if entry.size == 0xFFFF_FFFF {
          entry.size = reader.long(value) | reader.long(value + 4) << 32
          value += 8
        }
        if entry.packedSize == 0xFFFF_FFFF {
          entry.packedSize = reader.long(value) | reader.long(value + 4) << 32
        }
      }
      field += 4 + reader.short(field + 2)
    }
    guard (0...Int(UInt32.max)).contains(entry.size),
      (0...reader.bytes.count).contains(entry.packedSize)
    else { return nil }
    return (entry, next)
  }
}

/// Numbers as ZIP writes them; beyond the end they read as 0.
private struct LittleEndian {
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  func short(_ at: Int) -> Int {
    guard at >= 0, at + 2 <= bytes.count else { return 0 }
    return Int(bytes[at]) | Int(bytes[at + 1]) << 8
  }

  func long(_ at: Int) -> Int { short(at) | short(at + 2) << 16 }
}
