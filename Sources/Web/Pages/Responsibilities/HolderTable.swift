import HTML
import Register
import Service
import Statements

/// What somebody answers for, what is due first before the rest, with how each stands.
struct HolderTable {
  let responsibilities: [ResponsibilityFact]
  let board: Board
  let caption: String
  /// More of one holder are not listed.
  private let most = 100

  init(responsibilities: [ResponsibilityFact], board: Board, caption: String) {
    self.responsibilities = responsibilities
    self.board = board
    self.caption = caption
  }

  func write(to html: inout HTMLWriter, _ words: Words) {
    let columns = ["item", "role", "due", "status"].map { words("responsibility.\($0)") }
    if responsibilities.count > most {
      html.element(
        "p", [("class", "quiet")],
        "\(words.count("list.found", responsibilities.count)) "
          + words.count("list.shown", most))
    }
    DataTable(caption, columns: columns, style: "holder").write(to: &html) { html in
      for responsibility in responsibilities.sorted(by: isBefore).prefix(most) {
        row(responsibility, &html, words)
      }
    }
  }

  private func isBefore(_ a: ResponsibilityFact, _ b: ResponsibilityFact) -> Bool {
    (due(a.item)?.number ?? .max, a.item, a.id) < (due(b.item)?.number ?? .max, b.item, b.id)
  }

  private func row(
    _ responsibility: ResponsibilityFact, _ html: inout HTMLWriter, _ words: Words
  ) {
    let item = responsibility.item
    html.element("tr", [("id", "\(responsibility.id)")]) { html in
      html.element("td", [("class", "words")]) { html in
        html.element(
          "a", [("href", ItemAddress.of(item, in: board.snapshot))],
          ItemName.of(item, in: board.snapshot, words))
        if item.kind != .provision {
          html.element(
            "span", [("class", "quiet small")], " \(words("item.\(item.kind.rawValue)"))")
        }
      }
      html.element("td", [], words("responsibility.\(responsibility.role.rawValue)"))
      html.element("td", [("class", "date")], due(item).map(words.day) ?? "–")
      html.element("td") { html in state(item, &html, words) }
    }
  }

  /// The last day of what comes next.
  private func due(_ item: ItemID) -> CivilDay? {
    if let provision = ProvisionID(item) { return board.reports[provision]?.dueBy }
    switch board.snapshot.entry(for: item)?.fact {
    case .milestone(let fact): return fact.state == .met ? nil : fact.due?.days?.upperBound
    case .deliverable(let fact):
      return fact.deliveredOn == nil ? fact.due?.days?.upperBound : nil
    case .initiative(let fact): return fact.until?.days?.upperBound
    case .meeting(let fact): return fact.state == .planned ? fact.on.days?.upperBound : nil
    case .mechanism(let fact):
      let times = DialogueTimes(fact, in: board.snapshot, today: board.snapshot.asOf.effective)
      return times.next?.lastDay ?? times.expected
    default: return nil
    }
  }

  private func state(_ item: ItemID, _ html: inout HTMLWriter, _ words: Words) {
    if let status = ProvisionID(item).flatMap({ board.reports[$0]?.status }) {
      StatusMark.write(status, to: &html, words)
      return
    }
    let today = board.snapshot.asOf.effective
    switch board.snapshot.entry(for: item)?.fact {
    case .milestone(let fact): StepMark.of(fact, today: today, words).write(to: &html)
    case .deliverable(let fact): StepMark.of(fact, today: today, words).write(to: &html)
    case .meeting(let fact): MeetingMark.write(fact.state, to: &html, words)
    default: html.text("–")
    }
  }
}
