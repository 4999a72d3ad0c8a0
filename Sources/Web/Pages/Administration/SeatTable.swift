import HTML
import Register
import Service
import Statements

/// Whose register it is, who sits where, and whether others may read what is public.
struct SeatTable {
  let people: [Person]
  let parties: [PartyName]

  func write(to html: inout HTMLWriter, _ visit: Visit) {
    let words = visit.words
    html.element("h2", [], words("administration.seats"))
    if let seat = visit.seat {
      html.element(
        "p", [], words("administration.own.\(seat.kind.rawValue)", name(of: seat)))
    }
    DataTable(
      words("administration.seats"),
      columns: ["seat", "party", "sitting"].map { words("administration.\($0)") }
    ).write(to: &html) { html in
      for seat in seats(visit) { write(seat, to: &html, visit) }
    }
    let isPublic = visit.application.settings.isPublic
    html.element(
      "p", [], words(isPublic ? "administration.public" : "administration.not-public"))
  }

  private func write(_ seat: Seat, to html: inout HTMLWriter, _ visit: Visit) {
    let words = visit.words
    html.element("tr") { html in
      html.element("th", [("scope", "row")]) { html in
        html.text(seat.code.rawValue)
        if seat == visit.seat {
          html.element("p", [("class", "quiet small")], words("administration.own"))
        }
      }
      html.element(
        "td", [],
        seat.kind == .party ? name(of: seat) : words("administration.observer"))
      let sitting = people.filter { $0.seat == seat && $0.isActive }
      html.element("td") { html in
        guard !sitting.isEmpty else {
          html.element("span", [("class", "quiet")], words("administration.nobody"))
          return
        }
        html.element("ul", [("class", "plain")]) { html in
          for person in sitting {
            html.element(
              "li", [], "\(person.name), \(words("role.\(person.role.rawValue)"))")
          }
        }
      }
    }
  }

  private func name(of seat: Seat) -> String {
    parties.first { $0.code == seat.code }?.name ?? seat.code.rawValue
  }

  /// The register's own first, then the parties', then those of observers.
  private func seats(_ visit: Visit) -> [Seat] {
    var seats = visit.seat.map { [$0] } ?? []
    let others = parties.map { Seat(.party, $0.code) } + people.map(\.seat)
    for seat in others where !seats.contains(seat) { seats.append(seat) }
    return seats
  }
}
