import HTML
import HTTPServer
import Register
import Service
import Statements

/// Which provisions of a statement are marked in it, and the form that asks. All of it stands in the
/// address.
struct StatementFilter: Hashable {
  var kind: Provision.Class?
  var status: Status?
  var area: Area?
  var party: PartyCode?
  var review: ProvisionRow.Review?
  var certainty: Certainty?

  init(_ query: FormFields) {
    kind = query["class"].flatMap(Provision.Class.init)
    status = query["status"].flatMap(Status.init)
    area = query["area"].flatMap(Area.init)
    party = query["party"].map { PartyCode($0) }
    review = query["review"].flatMap(ProvisionRow.Review.init)
    certainty = query["certainty"].flatMap(Certainty.init)
  }

  var query: ProvisionQuery {
    var query = ProvisionQuery()
    query.classes = kind.map { [$0] } ?? []
    query.statuses = status.map { [$0] } ?? []
    query.areas = area.map { [$0] } ?? []
    query.party = party
    query.review = review
    query.certainty = certainty
    return query
  }

  /// Whether anything is left out.
  var isEmpty: Bool { fields.isEmpty }

  /// The same of any class.
  var ofAnyClass: StatementFilter {
    var filter = self
    filter.kind = nil
    return filter
  }

  func address(of statement: StatementID) -> String {
    let query = fields.map { "\($0.name)=\(PercentEncoding.encode($0.value))" }
      .joined(separator: "&")
    return "/statements/\(statement)" + (query.isEmpty ? "" : "?\(query)")
  }

  private var fields: [(name: String, value: String)] {
    [
      ("class", kind?.rawValue), ("status", status?.rawValue), ("area", area?.rawValue),
      ("party", party?.rawValue), ("review", review?.rawValue), ("certainty", certainty?.rawValue),
    ].compactMap { name, value in value.map { (name, $0) } }
  }

  /// Chips with the number of each class, and the form; only what the statement has can be chosen.
  ///
  /// - Parameters:
  ///   - all: provisions that are not left out for anything but their class.
  ///   - lines: every provision of the statement.
  ///   - snapshot: knows the parties of a statement that names none.
  ///   - html: where it is written.
  ///   - words: of the reader's language.
  func write(
    of statement: StatementFact, among all: [PlacedProvision], of lines: [PlacedProvision],
    in snapshot: Snapshot, to html: inout HTMLWriter, _ words: Words
  ) {
    chips(statement.id, all, &html, words)
    html.element(
      "details", isOpen ? [("class", "narrowing"), ("open", "")] : [("class", "narrowing")]
    ) { html in
      html.element("summary", [], words("statement.filter"))
      html.element(
        "form", [("class", "filters row"), ("action", "/statements/\(statement.id)")]
      ) { html in
        choices(statement, lines, snapshot, &html, words)
        html.element("button", [("type", "submit")], words("list.show"))
      }
    }
    guard !isEmpty else { return }
    let shown = kind.map { kind in all.count { $0.line.class == kind } } ?? all.count
    html.element("p", [("class", "quiet"), ("role", "status")]) { html in
      html.text(words.count("statement.shown", lines.count, words.number(shown)))
      html.text(" ")
      html.element("a", [("href", "/statements/\(statement.id)")], words("list.clear"))
    }
  }

  /// Whether more than the class is asked for.
  private var isOpen: Bool { !ofAnyClass.isEmpty }

  private func chips(
    _ statement: StatementID, _ all: [PlacedProvision], _ html: inout HTMLWriter, _ words: Words
  ) {
    html.element("nav", [("class", "classes"), ("aria-label", words("attribute.class"))]) { html in
      for kind in Provision.Class.allCases {
        let count = all.count { $0.line.class == kind }
        guard count > 0 else { continue }
        let isOnly = self.kind == kind
        var other = self
        other.kind = isOnly ? nil : kind
        var attributes: [HTMLWriter.Attribute] = [
          ("href", other.address(of: statement)), ("class", "chip \(kind.rawValue)"),
        ]
        if isOnly { attributes.append(("aria-current", "true")) }
        html.element("a", attributes, words.count("class.\(kind.rawValue)s", count))
      }
    }
  }

  private func choices(
    _ statement: StatementFact, _ lines: [PlacedProvision], _ snapshot: Snapshot,
    _ html: inout HTMLWriter, _ words: Words
  ) {
    let areas = Set(lines.flatMap(\.line.areas))
    let statuses = Set(lines.compactMap(\.line.status))
    let certainties = Set(lines.map { Certainty(of: $0.fact) })
    Choice(
      name: "class", label: words("attribute.class"), chosen: kind?.rawValue,
      options: Provision.Class.allCases.map { ($0.rawValue, words("class.\($0.rawValue)")) }
    ).write(to: &html, words)
    Choice(
      name: "status", label: words("attribute.status"), chosen: status?.rawValue,
      options: Status.allCases.filter { statuses.contains($0) || $0 == status }
        .map { ($0.rawValue, words("status.\($0.rawValue)")) }
    ).write(to: &html, words)
    Choice(
      name: "area", label: words("attribute.area"), chosen: area?.rawValue,
      options: Area.allCases.filter { areas.contains($0) || $0 == area }
        .map { ($0.rawValue, words("area.\($0.rawValue)")) }
    ).write(to: &html, words)
    Choice(
      name: "party", label: words("attribute.who"), chosen: party?.rawValue,
      options: (statement.parties.isEmpty ? CommitmentFilter.parties(snapshot) : statement.parties)
        .map { ($0.code.rawValue, $0.name) }
    ).write(to: &html, words)
    Choice(
      name: "review", label: words("statement.reviewed"), chosen: review?.rawValue,
      options: [ProvisionRow.Review.proposed, .accepted, .rejected]
        .map { ($0.rawValue, words("review.\($0.rawValue)")) }
    ).write(to: &html, words)
    Choice(
      name: "certainty", label: words("statement.certainty"), chosen: certainty?.rawValue,
      options: Certainty.allCases.filter { certainties.contains($0) || $0 == certainty }
        .map { ($0.rawValue, words("certainty.\($0.rawValue)")) }
    ).write(to: &html, words)
  }
}
