public import Register
import Statements

extension Snapshot {
  /// One line that tells people which item is meant: its title, or its paragraph and first words.
  public func summary(of item: ItemID) -> String {
    guard let fact = entry(for: item)?.fact else { return item.kind.rawValue }
    switch fact {
    case .partnership(let fact): return fact.name
    case .statement(let fact): return fact.title.isEmpty ? fact.name : fact.title
    case .provision(let fact): return "¶ \(fact.paragraph)  \(Self.opening(fact.wording))"
    case .mechanism(let fact): return fact.name
    case .meeting(let fact): return "\(fact.title) (\(fact.on))"
    case .occasion(let fact): return "\(fact.title) (\(fact.on))"
    case .initiative(let fact): return fact.title
    case .milestone(let fact): return fact.title
    case .deliverable(let fact): return fact.title
    case .target(let fact): return fact.indicator
    case .observation(let fact): return "\(fact.value) (\(fact.on))"
    case .responsibility(let fact): return "\(fact.holder) (\(fact.party))"
    case .evidence(let fact): return fact.title ?? fact.publisher
    case .progress(let fact): return Self.opening(fact.note)
    case .assessment(let fact): return "\(fact.scale): \(fact.score) (\(fact.coder))"
    case .remark(let fact): return Self.opening(fact.text)
    default: return item.kind.rawValue
    }
  }

  /// The first words of a text, on one line: sixty characters at most.
  public static func opening(_ text: String) -> String {
    let words = EarlierVersion.words(of: text)
    guard words.unicodeScalars.count > 60 else { return words }
    var opening = ""
    for scalar in words.unicodeScalars.prefix(60) { opening.unicodeScalars.append(scalar) }
    // Not in the middle of a word.
    if let space = opening.utf8.lastIndex(of: 0x20) { opening = String(opening[..<space]) }
    return opening + "…"
  }
}
