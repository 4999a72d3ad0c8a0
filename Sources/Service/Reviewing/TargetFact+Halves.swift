import Register
import Statements

extension TargetFact {
  /// Whether the words of one half of a parted provision speak of the target more than those of the
  /// other; the first has it where neither does.
  func isOf(_ second: ProvisionFact, ratherThan first: ProvisionFact) -> Bool {
    share(in: second.content.exact) > share(in: first.content.exact)
  }

  /// The same target, with what was measured of it, under another provision.
  func moved(to provision: ProvisionID) -> TargetFact {
    var target = self
    target.provision = provision
    return target
  }

  /// How much of the target stands in some words: its value first of all, then what is measured.
  private func share(in text: String) -> Double {
    let values = [low.rawValue, high.rawValue]
    let numbers = Self.numbers(in: text)
    // "1.2 million" is kept as 1200000.
    let isScaled = numbers.contains { number in
      values.contains { Self.figures($0) == Self.figures(number) }
    }
    let value = values.contains(where: numbers.contains) ? 3.0 : isScaled ? 2.0 : 0.0
    let words = Set(SearchWord.words(of: text).map(\.text))
    let named = Set(SearchWord.words(of: "\(indicator) \(unit)").map(\.text))
    let found = Double(named.count(where: words.contains))
    return value + (named.isEmpty ? 0 : found / Double(named.count))
  }

  /// The numbers of a text in digits, without the commas between their thousands.
  private static func numbers(in text: String) -> [String] {
    text.utf8.split { !isDigit($0) && $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: ".") }
      .compactMap { piece in
        let end = piece.lastIndex(where: isDigit).map(piece.index(after:)) ?? piece.startIndex
        let digits = piece[..<end].drop { !isDigit($0) }.filter { $0 != UInt8(ascii: ",") }
        return digits.isEmpty ? nil : String(decoding: digits, as: UTF8.self)
      }
  }

  /// The figures of a number that stay the same when it is multiplied by ten.
  private static func figures(_ number: String) -> [UInt8] {
    let zero = UInt8(ascii: "0")
    let figures = Array(number.utf8.filter(isDigit).drop { $0 == zero })
    return Array(figures[..<(figures.lastIndex { $0 != zero }.map { $0 + 1 } ?? 0)])
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
  }
}

extension ProvisionFact {
  /// What makes it checkable, where targets have gone or come.
  mutating func recountPrecision(hasTargets: Bool) {
    precision = Amendment.precision(hasQuantity: hasTargets, hasDeadline: due != nil)
  }
}
