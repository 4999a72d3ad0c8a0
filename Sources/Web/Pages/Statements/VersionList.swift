import HTML
import Register
import Service

/// The versions of a statement, and the way to what each changed.
struct VersionList {
  let statement: StatementFact
  let snapshot: Snapshot

  func write(to html: inout HTMLWriter, _ words: Words) {
    let versions = snapshot.versions(of: statement.id)
    guard versions.count > 1 else { return }
    if let last = versions.last, last.fact.id != statement.id {
      html.element("p", [("class", "notice"), ("role", "note")]) { html in
        html.text(words("versions.overtaken"))
        html.text(" ")
        html.element("a", [("href", "/statements/\(last.fact.id)")], words("versions.last"))
      }
    }
    html.element("section", [("class", "versions"), ("aria-labelledby", "versions")]) { html in
      html.element("h2", [("id", "versions")], words("versions.title"))
      html.element("ol", [("class", "plain")]) { html in
        for (index, version) in versions.enumerated() {
          html.element("li") { html in item(index, version, versions, &html, words) }
        }
      }
    }
  }

  private func item(
    _ index: Int, _ version: Held<StatementFact>, _ versions: [Held<StatementFact>],
    _ html: inout HTMLWriter, _ words: Words
  ) {
    let name = words("versions.number", "\(index + 1)")
    if version.fact.id == statement.id {
      html.element("strong", [], name)
    } else {
      html.element("a", [("href", "/statements/\(version.fact.id)")], name)
    }
    html.element("span", [("class", "quiet")]) { html in
      html.text(" ")
      html.text(
        [
          words.day(version.entry.recorded.day), version.author.person,
          snapshot.partyName(version.author.party),
        ].compactMap { $0 }.joined(separator: " · "))
      html.text(" · ")
      html.element("a", [("href", "/copies/\(version.fact.sha256)")], version.fact.name)
    }
    if index > 0 {
      html.text(" ")
      html.element(
        "a", [("href", VersionsPlace.address(versions[index - 1].fact.id, version.fact.id))],
        words("versions.compare", "\(index)"))
    }
    html.element(
      "span", [("class", "quiet small hash")], "SHA-256 \(version.fact.sha256)")
  }
}
