public import Statements

/// Whose register this is: a party to what it holds, or somebody who watches.
public struct Seat: Hashable, Sendable {
  /// What the seat's owner is to what the register holds.
  public enum Kind: String, Hashable, Sendable, CaseIterable { case party, observer }

  public let kind: Kind
  /// The party's code, or the observer's short name.
  public let code: PartyCode

  public init(_ kind: Kind, _ code: PartyCode) {
    self.kind = kind
    self.code = code
  }
}

extension Seat: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let seat = Seat(text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "“\(text)” is no seat.")
    }
    self = seat
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

extension Seat: LosslessStringConvertible {
  /// As the register's setting has it: `party:NL`.
  public var description: String { "\(kind.rawValue):\(code)" }

  public init?(_ description: String) {
    let parts = description.utf8.split(separator: UInt8(ascii: ":"), maxSplits: 1)
    guard parts.count == 2, let kind = Kind(rawValue: String(Substring(parts[0]))) else {
      return nil
    }
    self.init(kind, PartyCode(String(Substring(parts[1]))))
  }

  /// The setting of a store that says whose register it is.
  static let setting = "seat"
}
