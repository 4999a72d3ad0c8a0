import HTML
import Register
import Service
import Statements

/// What a form offers for its fields that take an item or a party.
///
/// Items have their names: nobody need know identifiers. Where there are more than a list can hold, it
/// holds those first that what was typed may mean, and the form says how to name any other.
struct ItemLists {
  let fields: [FormField]
  let typed: [String: [String]]
  let snapshot: Snapshot
  /// More make a page slow to load, and a list that nobody reads.
  static let most = 500

  /// The identifier of a field's list; `nil` where nothing can be offered.
  static func name(_ field: FormField) -> String? {
    switch field.value {
    case .item(let kinds): "items-" + kinds.map { String($0.letter) }.sorted().joined()
    case .party: "items-parties"
    default: nil
    }
  }

  /// Values of a field as people know them.
  func shown(_ values: [String], _ field: FormField) -> [String] {
    guard case .item(let kinds) = field.value, !values.isEmpty else { return values }
    let choice = ItemChoice(snapshot, of: kinds)
    return values.map { value in
      guard let item = ItemID(rawValue: value), kinds.contains(item.kind),
        snapshot.entry(for: item) != nil
      else { return value }
      return choice.label(of: item)
    }
  }

  /// That a field takes more than its list offers, and how to name the others; `nil` where it does not.
  func shortage(_ field: FormField, _ words: Words) -> String? {
    guard case .item(let kinds) = field.value else { return nil }
    let count = ItemChoice.items(of: kinds, in: snapshot).count
    return count > Self.most
      ? words("enter.more-items", words.number(Self.most), words.number(count)) : nil
  }

  func write(to html: inout HTMLWriter) {
    var written: Set<String> = []
    for field in fields {
      guard let name = Self.name(field), written.insert(name).inserted else { continue }
      html.element("datalist", [("id", name)]) { html in
        switch field.value {
        case .item(let kinds):
          let choice = ItemChoice(snapshot, of: kinds)
          for item in offered(kinds, list: name) {
            html.element("option", [("value", choice.label(of: item))], "")
          }
        default:
          for party in snapshot.all(PartnershipFact.self).flatMap(\.fact.parties) {
            html.element("option", [("value", party.code.rawValue)], party.name)
          }
        }
      }
    }
  }

  /// As many as a list holds, those first that what was typed may mean.
  private func offered(_ kinds: Set<ItemKind>, list: String) -> [ItemID] {
    let items = ItemChoice.items(of: kinds, in: snapshot)
    guard items.count > Self.most else { return items }
    let meant = fields.filter { Self.name($0) == list }.flatMap { typed[$0.name] ?? [] }
      .flatMap { ItemChoice.items(of: kinds, named: $0, in: snapshot) }
    let first = Set(meant)
    return Array((meant + items.filter { !first.contains($0) }).prefix(Self.most))
  }
}
