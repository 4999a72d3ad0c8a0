import Foundation
import Publishing
import Register
import Service
import Statements

/// The members of any fact as names and values for people.
enum FactMembers {
  static func of(
    _ fact: Fact, in snapshot: Snapshot, _ identifiers: ShortIdentifiers
  ) -> [(name: String, value: String)] {
    guard let data = try? JSONEncoder().encode(fact),
      let object = try? JSONSerialization.jsonObject(with: data) as? [String: Any]
    else { return [] }
    return object.keys.filter { !hidden.contains($0) }.sorted(by: before).compactMap { key in
      let value = words(object[key] ?? "", snapshot, identifiers)
      return value.isEmpty ? nil : (name(key), value)
    }
  }

  /// What is said elsewhere, or is not for reading.
  private static let hidden: Set = ["id", "kind", "text", "blocks", "title", "name"]
  private static let first = ["type", "state", "sort", "on", "place", "adoptedOn", "adoptedAt"]

  private static func before(_ a: String, _ b: String) -> Bool {
    let rank = { (key: String) in first.firstIndex(of: key) ?? first.count }
    return (rank(a), a) < (rank(b), b)
  }

  /// `adoptedOn` as “Adopted on”.
  private static func name(_ key: String) -> String {
    var words = ""
    for scalar in key.unicodeScalars {
      if scalar.properties.isUppercase { words += " " }
      words += scalar.properties.lowercaseMapping
    }
    return capitalised(words)
  }

  static func capitalised(_ words: String) -> String {
    words.prefix(1).uppercased() + words.dropFirst()
  }

  private static func words(
    _ value: Any, _ snapshot: Snapshot, _ identifiers: ShortIdentifiers
  ) -> String {
    switch value {
    case let text as String:
      if let item = ItemID(rawValue: text), snapshot.entry(for: item) != nil {
        return "\(identifiers.short(item)) \(snapshot.summary(of: item))"
      }
      return EDTF(text).days == nil ? text : SpokenTime.of(EDTF(text))
    case let list as [Any]:
      return list.map { words($0, snapshot, identifiers) }.filter { !$0.isEmpty }
        .joined(separator: "; ")
    case let object as [String: Any]:
      let parts = ["name", "title", "post", "code", "party"].compactMap { object[$0] as? String }
      return parts.isEmpty
        ? object.keys.sorted().map { "\($0) \(words(object[$0] ?? "", snapshot, identifiers))" }
          .joined(separator: ", ")
        : parts.joined(separator: ", ")
    case let truth as Bool where "\(value)" == "true" || "\(value)" == "false":
      return truth ? "yes" : ""
    default: return "\(value)"
    }
  }
}
