import HTML
import Register
import Statements

/// Progress as those report it who answer for an item, the latest first.
struct Reports {
  let item: ItemID
  let snapshot: Snapshot

  func write(to html: inout HTMLWriter, _ words: Words) {
    let reports = snapshot.linked(to: item, as: ProgressFact.self)
    html.element("h2", [], words("commitment.progress"))
    guard !reports.isEmpty else {
      html.element("p", [("class", "quiet")], words("commitment.no-progress"))
      return
    }
    html.element("ul", [("class", "plain notes")]) { html in
      for report in reports.reversed() {
        html.element("li") { html in
          html.element("p", [], report.fact.note)
          let extent = report.fact.extent.map { words("extent.\($0.rawValue)") }
          html.element(
            "p", [("class", "quiet small")],
            [
              words.time(report.fact.on), extent,
              report.author.person ?? report.author.party.rawValue,
            ]
            .compactMap { $0 }.joined(separator: " · "))
        }
      }
    }
  }
}

/// Evidence with its publisher, its words and the copy that is kept.
struct SourceList {
  let item: ItemID
  let snapshot: Snapshot

  func write(to html: inout HTMLWriter, _ words: Words) {
    let sources = snapshot.linked(to: item, as: EvidenceFact.self)
    html.element("h2", [], words("commitment.evidence"))
    guard !sources.isEmpty else {
      html.element("p", [("class", "quiet")], words("commitment.no-evidence"))
      return
    }
    html.element("ul", [("class", "plain notes")]) { html in
      for source in sources { write(source.fact, &html, words) }
    }
  }

  private func write(_ source: EvidenceFact, _ html: inout HTMLWriter, _ words: Words) {
    html.element("li") { html in
      html.element("p") { html in
        OutsideLink(
          address: source.address, text: source.title ?? source.address ?? source.publisher
        ).write(to: &html)
        if let shows = source.shows {
          html.text(" – \(words("shows.\(shows.rawValue)"))")
        }
      }
      if let quote = source.quote { html.element("blockquote", [], quote) }
      html.element("p", [("class", "quiet small")]) { html in
        html.text(
          [source.publisher, source.on.map(words.time)].compactMap { $0 }.joined(separator: ", "))
        if let copy = source.copy {
          html.text(" · ")
          html.element("a", [("href", "/copies/\(copy)")], words("commitment.copy"))
        }
      }
    }
  }
}

/// Judgements, each on its own scale and never converted.
struct AssessmentList {
  let item: ItemID
  let snapshot: Snapshot

  func write(to html: inout HTMLWriter, _ words: Words) {
    let assessments = snapshot.linked(to: item, as: AssessmentFact.self)
    html.element("h2", [], words("commitment.assessments"))
    guard !assessments.isEmpty else {
      html.element("p", [("class", "quiet")], words("commitment.not-assessed"))
      return
    }
    html.element("ul", [("class", "plain notes")]) { html in
      for held in assessments {
        let fact = held.fact
        let scale = snapshot.scales.first { $0.id == fact.scale }
        let level = scale?.level(fact.score)?.name ?? "\(fact.score)"
        html.element("li") { html in
          html.element("p", [], "\(fact.score > 0 ? "+" : "")\(fact.score) · \(level)")
          html.element(
            "p", [("class", "quiet small")],
            [scale?.name ?? fact.scale, fact.coder, words.time(fact.period), fact.guideline]
              .compactMap { $0 }.joined(separator: " · "))
        }
      }
    }
  }
}

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
