import HTML
import Register
import Statements

/// How the parties stand to a commitment as it is recorded.
struct StandingList {
  let held: Held<ProvisionFact>
  let snapshot: Snapshot

  func write(to html: inout HTMLWriter, _ words: Words) {
    let standing = snapshot.standing(of: held.entry)
    html.element("h2", [], words("commitment.standing"))
    html.element("p") { html in
      html.element(
        "span", [("class", "standing \(standing.kind.rawValue)")],
        words("standing.\(standing.kind.rawValue)"))
    }
    html.element("ul", [("class", "plain small")]) { html in
      for (key, parties) in [
        ("accepted", standing.acceptedBy), ("reserved", standing.reservedBy),
        ("disputed", standing.disputedBy),
      ] where !parties.isEmpty {
        html.element(
          "li", [], words("standing.by.\(key)", words.list(parties.map(\.rawValue))))
      }
    }
    for assent in snapshot.assents(to: held.entry.id) {
      if let note = assent.fact.note {
        html.element(
          "p", [("class", "quiet small")], "\(assent.author.party): “\(note)”")
      }
    }
  }
}
