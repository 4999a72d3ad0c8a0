import Register
import Statements

/// The reasons of the status calculus as a desk officer reads them: days in words, parties by name,
/// and other provisions by the paragraph they stand in instead of by identifier.
enum SpokenFinding {
  static func sentence(
    _ finding: StatusFinding, in snapshot: Snapshot, parties: [PartyName]
  ) -> String {
    func name(_ item: ItemID) -> String { self.name(item, in: snapshot) }
    func by(_ code: PartyCode?) -> String {
      code.map { code in " by \(parties.first { $0.code == code }?.name ?? code.rawValue)" } ?? ""
    }
    func on(_ day: CivilDay) -> String { SpokenTime.past(day) }
    switch finding {
    case .withdrawn(let party, let day): return "Withdrawn\(by(party)) \(on(day))."
    case .suspended(let party, let day): return "Suspended\(by(party)) \(on(day))."
    case .superseded(let item, let day): return "Superseded \(on(day)) by \(name(item))."
    case .dropped(let item, let day): return "Dropped \(on(day)) by \(name(item))."
    case .taken(let relation, let item, let day):
      let past =
        switch relation {
        case .reaffirms: "Reaffirmed"
        case .strengthens: "Strengthened"
        case .weakens: "Weakened"
        case .supersedes: "Superseded"
        case .drops: "Dropped"
        case .splits: "Split"
        case .absorbs: "Absorbed"
        }
      return "\(past) \(on(day)) by \(name(item))."
    default: return daysInWords(finding.sentence)
    }
  }

  private static func name(_ item: ItemID, in snapshot: Snapshot) -> String {
    if let provision = ProvisionID(item).flatMap({ snapshot[$0] }) {
      guard let statement = snapshot.statement(of: provision.fact) else {
        return "paragraph \(provision.fact.paragraph)"
      }
      return "paragraph \(provision.fact.paragraph) of the \(MatrixWords.citation(statement.fact))"
    }
    if let statement = StatementID(item).flatMap({ snapshot[$0] }) {
      return "the \(MatrixWords.citation(statement.fact))"
    }
    return item.rawValue
  }

  /// `Due by 2031-05-31, in 40 days.` as `Due by 31 May 2031, in 40 days.`
  static func daysInWords(_ sentence: String) -> String {
    let bytes = Array(sentence.utf8)
    var words: [UInt8] = []
    var place = 0
    while place < bytes.count {
      let isInside = place > 0 && isPart(bytes[place - 1])
      let end = isInside ? place : endOfTime(bytes, from: place)
      guard end - place >= 7 else {
        words.append(bytes[place])
        place += 1
        continue
      }
      words += SpokenTime.of(EDTF(String(decoding: bytes[place..<end], as: UTF8.self))).utf8
      place = end
    }
    return String(decoding: words, as: UTF8.self)
  }

  /// Past the last of the digits, hyphens and strokes of a time that begins here, or the place itself.
  private static func endOfTime(_ bytes: [UInt8], from place: Int) -> Int {
    var end = place
    while end < bytes.count, isPart(bytes[end]) { end += 1 }
    while end > place, !isDigit(bytes[end - 1]) { end -= 1 }
    guard end - place >= 7, bytes[place..<(place + 4)].allSatisfy(isDigit),
      bytes[place + 4] == UInt8(ascii: "-"),
      EDTF(String(decoding: bytes[place..<end], as: UTF8.self)).days != nil
    else { return place }
    return end
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
  }

  private static func isPart(_ byte: UInt8) -> Bool {
    isDigit(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/")
  }
}
