import HTML
import HTTPServer
import Register
import Service
import Statements

/// Two days of the register side by side: what changed since the last meeting.
enum ComparePlace: Place {
  static func add(to router: inout Router<Visit>) {
    router.on(.get, "/compare") { request, _, visit in
      let choice = try ComparisonChoice(request.query, today: visit.desk.today)
      let now = try await visit.desk.board(choice.asOf(choice.to))
      let from = choice.from ?? now.startOfComparison
      let before = try await visit.desk.board(choice.asOf(from))
      return visit.page(
        ComparePage(choice: choice, from: from, now: now, changes: now.changes(since: before)))
    }
  }
}

struct ComparePage: Page {
  let choice: ComparisonChoice
  let from: CivilDay
  let now: Board
  let changes: RegisterChanges

  var section: Section? { .compare }
  private var snapshot: Snapshot { now.snapshot }

  func title(_ words: Words) -> String { words("compare.title") }

  func write(to html: inout HTMLWriter, _ visit: Visit) {
    let words = visit.words
    html.element("h1", [], title(words))
    html.element(
      "p", [("class", "lead")],
      words("compare.lead", words.day(from), words.day(choice.to)))
    choice.write(to: &html, from: from, lastMeeting: now.startOfComparison, words)
    guard !changes.isEmpty else {
      html.element("p", [("class", "notice"), ("role", "status")], words("compare.nothing"))
      return
    }
    statuses(&html, words)
    commitments(words("compare.added"), changes.added, &html, words)
    commitments(words("compare.removed"), changes.removed, &html, words)
    meetings(&html, words)
    list(words("section.statements"), changes.statements.map(\.fact.id.item), &html, words)
    steps(&html, words)
    noted(
      words("commitment.progress"),
      changes.progress.map { ($0.fact.id.item, $0.fact.note) }, &html, words)
    noted(
      words("commitment.evidence"),
      changes.evidence.map { held in
        let fact = held.fact
        return (
          fact.id.item,
          [
            fact.publisher, fact.on.map(words.time),
            fact.shows.map { words("shows.\($0.rawValue)") },
          ]
          .compactMap { $0 }.joined(separator: " · ")
        )
      }, &html, words)
    noted(
      words("commitment.assessments"),
      changes.assessments.map { held in
        let scale = snapshot.scales.first { $0.id == held.fact.scale }
        let level = scale?.level(held.fact.score)?.name ?? "\(held.fact.score)"
        return (held.fact.id.item, "\(scale?.name ?? held.fact.scale): \(level)")
      }, &html, words)
    list(words("compare.measured"), changes.observations.map(\.fact.id.item), &html, words)
  }

  /// What asks for attention first.
  private func statuses(_ html: inout HTMLWriter, _ words: Words) {
    guard !changes.changed.isEmpty else { return }
    html.element("h2", [], words("compare.status"))
    let columns = [
      words("attribute.paragraph"), words("attribute.words"), words("compare.before"),
      words("compare.now"), words("compare.why"),
    ]
    let findings = FindingWords(words: words, snapshot: snapshot)
    DataTable(words("compare.status"), columns: columns, style: "commitments").write(to: &html) {
      html in
      for status in StatusSummary.order {
        for change in changes.changed where change.commitment.status == status {
          let line = change.commitment
          html.element("tr") { html in
            html.element(
              "td", [("class", "num")], words.label(ofParagraph: line.paragraph))
            html.element("td", [("class", "words")]) { html in
              html.element("a", [("href", "/commitments/\(line.id)")], line.words)
            }
            html.element("td") { html in StatusMark.write(change.before, to: &html, words) }
            html.element("td") { html in StatusMark.write(status, to: &html, words) }
            html.element(
              "td", [("class", "small")],
              now.reports[line.id]?.reasons.first.map { findings.sentence($0.finding) } ?? "")
          }
        }
      }
    }
  }

  private func commitments(
    _ heading: String, _ lines: [ProvisionLine], _ html: inout HTMLWriter, _ words: Words
  ) {
    guard !lines.isEmpty else { return }
    html.element("h2", [], heading)
    CommitmentTable(board: now, lines: lines, caption: heading).write(to: &html, words)
  }

  private func meetings(_ html: inout HTMLWriter, _ words: Words) {
    guard !changes.meetings.isEmpty else { return }
    html.element("h2", [], words("compare.meetings"))
    html.element("ul", [("class", "plain notes")]) { html in
      for change in changes.meetings {
        html.element("li") { html in
          MeetingCard(meeting: change.meeting, snapshot: snapshot, namesMechanism: true)
            .write(to: &html, words)
          if let before = change.before, before.on != change.meeting.fact.on {
            html.element(
              "p", [("class", "quiet small")], words("compare.moved", words.time(before.on)))
          }
        }
      }
    }
  }

  private func steps(_ html: inout HTMLWriter, _ words: Words) {
    guard !changes.milestones.isEmpty || !changes.deliverables.isEmpty else { return }
    let today = snapshot.asOf.effective
    html.element("h2", [], words("compare.steps"))
    html.element("ul", [("class", "plain lines")]) { html in
      for milestone in changes.milestones.map(\.fact) {
        line(milestone.id.item, StepMark.of(milestone, today: today, words), &html, words)
      }
      for deliverable in changes.deliverables.map(\.fact) {
        line(deliverable.id.item, StepMark.of(deliverable, today: today, words), &html, words)
      }
    }
  }

  private func line(
    _ item: ItemID, _ mark: Mark, _ html: inout HTMLWriter, _ words: Words
  ) {
    html.element("li") { html in
      mark.write(to: &html)
      html.text(" ")
      link(item, &html, words)
    }
  }

  private func list(
    _ heading: String, _ items: [ItemID], _ html: inout HTMLWriter, _ words: Words
  ) {
    guard !items.isEmpty else { return }
    html.element("h2", [], heading)
    html.element("ul", [("class", "plain lines")]) { html in
      for item in items { html.element("li") { html in link(item, &html, words) } }
    }
  }

  private func noted(
    _ heading: String, _ notes: [(item: ItemID, note: String)], _ html: inout HTMLWriter,
    _ words: Words
  ) {
    guard !notes.isEmpty else { return }
    html.element("h2", [], heading)
    html.element("ul", [("class", "plain notes")]) { html in
      for (item, note) in notes {
        html.element("li") { html in
          html.element("p") { html in link(item, &html, words) }
          html.element("p", [("class", "quiet")], note)
        }
      }
    }
  }

  private func link(_ item: ItemID, _ html: inout HTMLWriter, _ words: Words) {
    html.element(
      "a", [("href", ItemAddress.of(item, in: snapshot))],
      ItemName.of(item, in: snapshot, words))
  }
}
