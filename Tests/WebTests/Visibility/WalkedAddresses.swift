import HTTPServer
import Register
import Service
import Statements
import Testing

@testable import Web

/// Addresses to ask a register for, at least one for every route that is read.
struct WalkedAddresses {
  /// By the route's pattern.
  private let byPattern: [String: [String]]

  init(_ log: [Entry]) {
    let items = Set(log.flatMap(\.fact.items)).sorted()
    let statements = items.filter { $0.kind == .statement }
    let provisions = items.filter { $0.kind == .provision }
    let mechanisms = items.filter { $0.kind == .mechanism }
    // One of each kind for each who has one: that also those of others are asked for.
    var seen: Set<String> = []
    let chosen = log.filter { entry in
      entry.fact.subject.map { seen.insert("\($0.kind)\(entry.author.party)").inserted } ?? false
    }.compactMap(\.fact.subject)
    let words =
      KeptRegister.marks.values.sorted() + ["harmless", "harmless+quagmire", "office", "tidal"]
    byPattern = [
      "/": ["/", "/?as-of=2031-05-03"],
      "/statements/:id": statements.map { "/statements/\($0)" },
      "/statements/:id/passages/:place": statements.map { "/statements/\($0)/passages/60-90" },
      "/statements/:id/files/:format": statements.flatMap { statement in
        ["json", "csv", "akn"].map { "/statements/\(statement)/files/\($0)" }
      },
      "/statements/:id/versions": statements.map { "/statements/\($0)/versions" },
      "/commitments": ["/commitments", "/commitments?party=NM", "/commitments?text=harmless"]
        + Status.allCases.map { "/commitments?status=\($0.rawValue)" }
        + mechanisms.map { "/commitments?mechanism=\($0)" },
      "/commitments/:id": provisions.flatMap {
        ["/commitments/\($0)", "/commitments/\($0)?as-of=2031-05-02"]
      },
      "/mechanisms/:id": mechanisms.map { "/mechanisms/\($0)" },
      "/copies/:hash": Set(log.flatMap(KeptRegister.copies)).sorted().map { "/copies/\($0)" },
      "/matrix/:file": ["csv", "html", "xlsx", "docx"].flatMap { format in
        ["", "?for=partner", "?for=public"].map { "/matrix/follow-up.\(format)\($0)" }
      },
      "/calendar.ics": ["", "?for=partner", "?for=public"].map { "/calendar.ics\($0)" },
      "/enter/:kind": RecordForms.all.map { "/enter/\($0.kind.rawValue)" }
        + chosen.map { "/enter/remark?item=\($0)" }
        + provisions.map { "/enter/progress?item=\($0)" } + ["/enter/nothing"],
      "/enter/statement/reading/:hash": Set(log.flatMap(KeptRegister.copies)).sorted().map {
        "/enter/statement/reading/\($0)"
      } + ["/enter/statement/reading/00"],
      "/review": ["/review"] + statements.map { "/review?statement=\($0)" }
        + provisions.map { "/review?at=\($0)" } + log.map { "/review?undo=\($0.id)%2B1" },
      "/review/missed": statements.flatMap { statement in
        (0...3).map { "/review/missed?statement=\(statement)&paragraph=\($0)" }
      },
      "/review/understood": ["/review/understood?due=2032", "/review/understood?recurrence=P1Y"],
      "/search": (words + chosen.map(\.rawValue)).map { "/search?q=\($0)" }
        + ItemKind.allCases.map { "/search?q=harmless&kind=\($0.rawValue)" },
      "/calendar": ["/calendar", "/calendar?year=2031"]
        + ["05", "06", "07", "08", "10", "12"].map { "/calendar?month=2031-\($0)" },
      "/compare": ["/compare", "/compare?from=2031-04-30&to=2031-05-04"],
      "/invitations/:word": ["/invitations/00"],
      "/begin/:word": ["/begin/00"],
    ]
  }

  /// In the order of the routes.
  ///
  /// A route with a parameter that nobody wrote down here is a failure, and so is an address that no
  /// route answers.
  func all() -> [String] {
    let patterns = WebApplication.routes.filter { $0.method == .get }.map(\.pattern)
    for pattern in byPattern.keys where !patterns.contains(pattern) {
      Issue.record("No route answers \(pattern).")
    }
    return patterns.flatMap { pattern in
      let addresses = byPattern[pattern] ?? (pattern.contains(":") ? [] : [pattern])
      if addresses.isEmpty { Issue.record("Nothing is asked for at \(pattern).") }
      return addresses
    }
  }
}
