#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Answers for programs: one line of JSON (RFC 8259), members in the order of their names.
enum JSONText {
  static func bytes(of answer: some Encodable) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return try [UInt8](encoder.encode(answer)) + [0x0A]
  }
}

extension Surroundings {
  func write(json answer: some Encodable) throws { try write(JSONText.bytes(of: answer)) }
}
