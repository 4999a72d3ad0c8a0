import HTML
import HTTPServer
import Register
import Service
import Statements

/// Who answers for what: the visitor's own first, then every post and organisation.
enum ResponsibilitiesPlace: Place {
  static func add(to router: inout Router<Visit>) {
    router.on(.get, "/responsibilities") { request, _, visit in
      let board = try await visit.desk.board(try AsOfChoice(request.query).asOf(visit))
      return visit.page(ResponsibilitiesPage(board: board))
    }
  }
}

struct ResponsibilitiesPage: Page {
  let board: Board
  /// More of what nobody answers for are not listed.
  private let most = 50

  init(board: Board) { self.board = board }

  var section: Section? { .responsibilities }

  func title(_ words: Words) -> String { words("section.responsibilities") }

  func write(to html: inout HTMLWriter, _ visit: Visit) {
    let words = visit.words
    let all = board.snapshot.all(ResponsibilityFact.self).map(\.fact)
      .filter { !$0.holder.isEmpty }
    html.element("h1", [], title(words))
    let mine = all.filter { visit.visitor.person?.answers($0) ?? false }
    if visit.visitor.person != nil, !all.isEmpty {
      html.element("h2", [("id", "mine")], words("responsibility.mine"))
      if mine.isEmpty {
        html.element("p", [("class", "quiet")], words("responsibility.none-mine"))
      } else {
        HolderTable(
          responsibilities: mine, board: board, caption: words("responsibility.mine")
        )
        .write(to: &html, words)
      }
    }
    let own = Set(mine.map(\.id))
    let others = Dictionary(grouping: all.filter { !own.contains($0.id) }) {
      Holder(party: $0.party, name: $0.holder)
    }
    for (holder, responsibilities) in others.sorted(by: { $0.key < $1.key }) {
      html.element("h2", [], "\(holder.name), \(board.snapshot.partyName(holder.party))")
      contacts(responsibilities, &html)
      HolderTable(
        responsibilities: responsibilities, board: board,
        caption: "\(holder.name), \(holder.party)"
      ).write(to: &html, words)
    }
    unanswered(all, &html, words)
  }

  /// A post or organisation of a party.
  private struct Holder: Hashable, Comparable {
    let party: PartyCode
    let name: String

    static func < (a: Holder, b: Holder) -> Bool { (a.party, a.name) < (b.party, b.name) }
  }

  private func contacts(_ responsibilities: [ResponsibilityFact], _ html: inout HTMLWriter) {
    var seen: Set<ResponsibilityFact.Contact> = []
    for contact in responsibilities.compactMap(\.contact) where seen.insert(contact).inserted {
      html.element("p", [("class", "quiet small")]) { html in
        html.text(contact.name)
        if let email = contact.email {
          html.text(", ")
          html.element("a", [("href", "mailto:\(email)")], email)
        }
        if let telephone = contact.telephone { html.text(", \(telephone)") }
      }
    }
  }

  /// Open commitments and requests for which no party has named a lead.
  private func unanswered(
    _ all: [ResponsibilityFact], _ html: inout HTMLWriter, _ words: Words
  ) {
    let led = Set(all.filter { $0.role == .lead }.map(\.item))
    var query = ProvisionQuery()
    query.statuses = Set(Status.allCases.filter(\.isOpen))
    let unled = board.identifiers(query).filter { !led.contains($0.item) }
    html.element("h2", [], words("responsibility.nobody"))
    guard !unled.isEmpty else {
      html.element("p", [("class", "quiet")], words("responsibility.all-led"))
      return
    }
    html.element("p", [], words.count("responsibility.unled", unled.count))
    if unled.count > most {
      html.element("p", [("class", "quiet")], words.count("list.shown", most))
    }
    CommitmentTable(
      board: board, lines: unled.prefix(most).compactMap(board.line),
      caption: words("responsibility.nobody")
    ).write(to: &html, words)
  }
}

extension Person {
  /// Whether somebody is the one to ask of a responsibility, by address or by name.
  func answers(_ responsibility: ResponsibilityFact) -> Bool {
    guard responsibility.party == seat.code, let contact = responsibility.contact else {
      return false
    }
    return contact.email.flatMap(Person.address) == address
      || contact.name.lowercased() == name.lowercased()
  }
}
