import HTML
import Register
import Statements

/// Who answers for an item at each party.
struct ResponsibilityList {
  let item: ItemID
  let snapshot: Snapshot

  func write(to html: inout HTMLWriter, _ words: Words) {
    let holders = snapshot.responsibilities(for: item)
    html.element("h2", [], words("section.responsibilities"))
    guard !holders.isEmpty else {
      html.element("p", [("class", "quiet")], words("commitment.no-lead"))
      return
    }
    html.element("ul", [("class", "plain")]) { html in
      for held in holders {
        let fact = held.fact
        html.element("li") { html in
          html.element("strong", [], fact.holder)
          html.text(
            " – \(words("responsibility.\(fact.role.rawValue)")), \(fact.party.rawValue)")
          if let contact = fact.contact {
            html.element(
              "p", [("class", "quiet small")],
              [contact.name, contact.email, contact.telephone].compactMap { $0 }
                .joined(separator: ", "))
          }
        }
      }
    }
  }
}
