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
  /// More of one kind are not listed: nobody reads them, and years of a large register may change in
  /// a hundred thousand ways.
  private let most = 200

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
    let ordered = StatusSummary.order.flatMap { status in
      changes.changed.filter { $0.commitment.status == status }
    }
    let shown = first(of: ordered, &html, words)
    DataTable(words("compare.status"), columns: columns, style: "commitments").write(to: &html) {
      html in
      for change in shown {
        let line = change.commitment
        html.element("tr") { html in
          html.element("td", [("class", "num")], words.label(ofParagraph: line.paragraph))
          html.element("td", [("class", "words")]) { html in
            html.element("a", [("href", "/commitments/\(line.id)")], line.words)
          }
          html.element("td") { html in StatusMark.write(change.before, to: &html, words) }
          html.element("td") { html in
            if let status = line.status { StatusMark.write(status, to: &html, words) }
          }
          html.element(
            "td", [("class", "small")],
            now.reports[line.id]?.reasons.first.map { findings.sentence($0.finding) } ?? "")
        }
      }
    }
  }

  /// As many as are listed, with how many there are where that is not all.
  private func first<Change>(
    of all: [Change], _ html: inout HTMLWriter, _ words: Words
  ) -> ArraySlice<Change> {
    if all.count > most {
      html.element(
        "p", [("class", "quiet")],
        "\(words.count("list.found", all.count)) \(words.count("list.shown", most))")
    }
    return all.prefix(most)
  }

  private func commitments(
    _ heading: String, _ lines: [ProvisionLine], _ html: inout HTMLWriter, _ words: Words
  ) {
    guard !lines.isEmpty else { return }
    html.element("h2", [], heading)
    let shown = Array(first(of: lines, &html, words))
    CommitmentTable(board: now, lines: shown, caption: heading).write(to: &html, words)
  }

  private func meetings(_ html: inout HTMLWriter, _ words: Words) {
    guard !changes.meetings.isEmpty else { return }
    html.element("h2", [], words("compare.meetings"))
    let shown = first(of: changes.meetings, &html, words)
    html.element("ul", [("class", "plain notes")]) { html in
      for change in shown {
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
    let steps =
      changes.milestones.map { ($0.fact.id.item, StepMark.of($0.fact, today: today, words)) }
      + changes.deliverables.map { ($0.fact.id.item, StepMark.of($0.fact, today: today, words)) }
    let shown = first(of: steps, &html, words)
    html.element("ul", [("class", "plain lines")]) { html in
      for (item, mark) in shown { line(item, mark, &html, words) }
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
    let shown = first(of: items, &html, words)
    html.element("ul", [("class", "plain lines")]) { html in
      for item in shown { html.element("li") { html in link(item, &html, words) } }
    }
  }

  private func noted(
    _ heading: String, _ notes: [(item: ItemID, note: String)], _ html: inout HTMLWriter,
    _ words: Words
  ) {
    guard !notes.isEmpty else { return }
    html.element("h2", [], heading)
    let shown = first(of: notes, &html, words)
    html.element("ul", [("class", "plain notes")]) { html in
      for (item, note) in shown {
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
