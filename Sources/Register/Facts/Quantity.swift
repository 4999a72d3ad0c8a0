public import Foundation

/// A measured number as it was published: decimal digits, never rounded.
///
/// Entries hold no floating point; arithmetic happens in `Decimal`.
public struct Quantity: RawRepresentable, Codable, Hashable, Sendable, CustomStringConvertible,
  ExpressibleByStringLiteral
{
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
  public init(_ digits: String) { rawValue = digits }
  public init(stringLiteral digits: String) { rawValue = digits }
  public var description: String { rawValue }

  /// `nil` unless it is digits with an optional minus sign in front and a decimal point inside.
  public var value: Decimal? {
    var digits = rawValue.utf8[...]
    if digits.first == UInt8(ascii: "-") { digits = digits.dropFirst() }
    let parts = digits.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard 1...2 ~= parts.count,
      parts.allSatisfy({ part in
        !part.isEmpty && part.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
      })
    else { return nil }
    return Decimal(string: rawValue, locale: Locale(identifier: "en_US_POSIX"))
  }
}
