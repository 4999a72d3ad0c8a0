import HTML
import HTTPServer
import Register
import Service
import Statements

/// What a list of commitments was asked for, and the form that asks.
struct CommitmentFilter: Hashable {
  var status: Status?
  var area: Area?
  var party: PartyCode?
  var kind: Provision.Class?
  var mechanism: MechanismID?
  var statement: StatementID?
  var text: String
  var page: Int

  init(_ query: FormFields) {
    status = query["status"].flatMap(Status.init)
    area = query["area"].flatMap(Area.init)
    party = query["party"].map { PartyCode($0) }
    kind = query["class"].flatMap(Provision.Class.init)
    mechanism = query["mechanism"].flatMap { MechanismID($0) }
    statement = query["statement"].flatMap { StatementID($0) }
    text = query["text"] ?? ""
    page = PageLinks.page(query)
  }

  func query(_ snapshot: Snapshot) -> ProvisionQuery {
    var query = ProvisionQuery()
    query.statuses = status.map { [$0] } ?? []
    query.areas = area.map { [$0] } ?? []
    query.party = party
    query.classes = kind.map { [$0] } ?? [.commitment, .request]
    query.mechanism = mechanism
    query.statement = statement
    query.text = SearchQuery(text)
    return query
  }

  func address(page: Int) -> String {
    let fields: [(String, String?)] = [
      ("status", status?.rawValue), ("area", area?.rawValue), ("party", party?.rawValue),
      ("class", kind?.rawValue), ("mechanism", mechanism?.description),
      ("statement", statement?.description), ("text", text.isEmpty ? nil : text),
      ("page", "\(page)"),
    ]
    return "/commitments?"
      + fields.compactMap { name, value in value.map { "\(name)=\(PercentEncoding.encode($0))" } }
      .joined(separator: "&")
  }

  func write(to html: inout HTMLWriter, _ snapshot: Snapshot, _ words: Words) {
    html.element("form", [("class", "filters row"), ("action", "/commitments")]) { html in
      Choice(
        name: "status", label: words("attribute.status"), chosen: status?.rawValue,
        options: Status.allCases.map { ($0.rawValue, words("status.\($0.rawValue)")) }
      ).write(to: &html, words)
      Choice(
        name: "area", label: words("attribute.area"), chosen: area?.rawValue,
        options: Area.allCases.map { ($0.rawValue, words("area.\($0.rawValue)")) }
      ).write(to: &html, words)
      Choice(
        name: "party", label: words("attribute.who"), chosen: party?.rawValue,
        options: Self.parties(snapshot).map { ($0.code.rawValue, $0.name) }
      ).write(to: &html, words)
      Choice(
        name: "class", label: words("attribute.class"), chosen: kind?.rawValue,
        options: Provision.Class.allCases.map { ($0.rawValue, words("class.\($0.rawValue)")) }
      ).write(to: &html, words)
      html.element("div", [("class", "field")]) { html in
        html.element("label", [("for", "f-text")], words("list.text"))
        html.void(
          "input", [("id", "f-text"), ("name", "text"), ("type", "search"), ("value", text)])
      }
      for (name, value) in [
        ("mechanism", mechanism?.description), ("statement", statement?.description),
      ] {
        if let value {
          html.void("input", [("type", "hidden"), ("name", name), ("value", value)])
        }
      }
      html.element("button", [("type", "submit")], words("list.show"))
      html.element("a", [("href", "/commitments")], words("list.clear"))
    }
  }

  /// Those of the partnerships and statements of a register.
  static func parties(_ snapshot: Snapshot) -> [PartyName] {
    var seen: Set<PartyCode> = []
    return
      (snapshot.all(PartnershipFact.self).flatMap(\.fact.parties)
      + snapshot.all(StatementFact.self).flatMap(\.fact.parties))
      .filter { seen.insert($0.code).inserted }
  }
}
