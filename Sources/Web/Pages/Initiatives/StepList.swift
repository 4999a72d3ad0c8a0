import HTML
import Register
import Service
import Statements

/// The milestones and deliverables of an initiative or commitment, with how many were met.
struct StepList {
  let item: ItemID
  let snapshot: Snapshot
  /// Tag of its headings: one below that of the item.
  let heading: StaticString

  private var today: CivilDay { snapshot.asOf.effective }

  func write(to html: inout HTMLWriter, _ words: Words) {
    let milestones = snapshot.linked(to: item, as: MilestoneFact.self).map(\.fact)
      .sorted { (day($0.due ?? $0.metOn), $0.id) < (day($1.due ?? $1.metOn), $1.id) }
    let deliverables = snapshot.linked(to: item, as: DeliverableFact.self).map(\.fact)
      .sorted { (day($0.due ?? $0.deliveredOn), $0.id) < (day($1.due ?? $1.deliveredOn), $1.id) }
    if !milestones.isEmpty { table(milestones, &html, words) }
    if !deliverables.isEmpty { table(deliverables, &html, words) }
    if milestones.isEmpty && deliverables.isEmpty {
      html.element("p", [("class", "quiet")], words("initiative.no-steps"))
    }
  }

  /// What has no day stands last.
  private func day(_ time: EDTF?) -> Int { time?.days?.upperBound.number ?? .max }

  /// Names the item too, so that no two tables of a page are called the same.
  private func caption(_ key: String, _ words: Words) -> String {
    "\(words(key)): \(snapshot.summary(of: item))"
  }

  private func table(
    _ milestones: [MilestoneFact], _ html: inout HTMLWriter, _ words: Words
  ) {
    let met = milestones.count { $0.state == .met }
    html.element(heading, [], words("initiative.milestones"))
    html.element("p", [("class", "progress")]) { html in
      html.void(
        "progress",
        [
          ("value", "\(met)"), ("max", "\(milestones.count)"),
          ("aria-label", words("initiative.milestones")),
        ])
      html.close("progress")
      html.element(
        "span", [], words("finding.milestones", "\(met)", words.number(milestones.count)))
    }
    let columns = ["milestone", "sort", "due", "met-on", "state"].map { words("step.\($0)") }
    DataTable(caption("initiative.milestones", words), columns: columns, style: "stacked").write(
      to: &html
    ) { html in
      for milestone in milestones {
        html.element("tr", [("id", "\(milestone.id)")]) { html in
          html.element("th", [("scope", "row")], milestone.title)
          let cells = [
            words("milestone.sort.\(milestone.sort.rawValue)"),
            milestone.due.map(words.deadline) ?? "–", milestone.metOn.map(words.time) ?? "–",
          ]
          for (cell, column) in zip(cells, columns.dropFirst()) {
            html.element("td", [("data-label", column)], cell)
          }
          html.element("td") { html in
            StepMark.of(milestone, today: today, words).write(to: &html)
          }
        }
      }
    }
  }

  private func table(
    _ deliverables: [DeliverableFact], _ html: inout HTMLWriter, _ words: Words
  ) {
    html.element(heading, [], words("initiative.deliverables"))
    let columns = ["deliverable", "sort", "due", "delivered-on", "state"]
      .map { words("step.\($0)") }
    DataTable(caption("initiative.deliverables", words), columns: columns, style: "stacked").write(
      to: &html
    ) { html in
      for deliverable in deliverables {
        html.element("tr", [("id", "\(deliverable.id)")]) { html in
          html.element("th", [("scope", "row")]) { html in
            OutsideLink(address: deliverable.address, text: deliverable.title).write(to: &html)
          }
          let cells = [
            words("deliverable.sort.\(deliverable.sort.rawValue)"),
            deliverable.due.map(words.deadline) ?? "–",
            deliverable.deliveredOn.map(words.time) ?? "–",
          ]
          for (cell, column) in zip(cells, columns.dropFirst()) {
            html.element("td", [("data-label", column)], cell)
          }
          html.element("td") { html in
            StepMark.of(deliverable, today: today, words).write(to: &html)
          }
        }
      }
    }
  }
}
