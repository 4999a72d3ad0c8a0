import HTML
import Register
import Statements

/// What later and earlier statements did to a commitment.
struct LineageList {
  let fact: ProvisionFact
  let snapshot: Snapshot

  func write(to html: inout HTMLWriter, _ words: Words) {
    let relations = snapshot.history(of: fact.id.item).compactMap { entry -> RelationFact? in
      guard case .relation(let relation) = entry.fact, !snapshot.isCorrected(entry) else {
        return nil
      }
      return relation
    }
    guard !relations.isEmpty else { return }
    html.element("h2", [], words("commitment.lineage"))
    html.element("ul", [("class", "plain")]) { html in
      for relation in relations {
        let isEarlier = relation.earlier == fact.id
        let other = isEarlier ? relation.later : relation.earlier.item
        html.element("li") { html in
          html.text(words("lineage.\(relation.relation.rawValue)\(isEarlier ? ".by" : "")"))
          html.text(" ")
          html.element("a", [("href", ItemAddress.of(other))], name(other))
        }
      }
    }
  }

  private func name(_ item: ItemID) -> String {
    if let provision = ProvisionID(item).flatMap({ snapshot[$0] }) {
      return "\(provision.fact.paragraph): \(provision.fact.wording)"
    }
    return StatementID(item).flatMap { snapshot[$0] }?.fact.title ?? item.rawValue
  }
}
