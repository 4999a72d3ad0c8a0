import HTML
import Register
import Service
import Statements

/// The register as a whole: how far it has come, whether it is sound, and a copy of it.
struct RegisterUpkeep {
  let extent: RegisterExtent
  /// What a check found; `nil` where none was made.
  let faults: [String]?

  func write(to html: inout HTMLWriter, _ visit: Visit) {
    let words = visit.words
    html.element("dl", [("class", "facts")]) { html in
      fact("entries", words.number(extent.entries), &html, words)
      if let latest = extent.latest {
        fact("latest", words.moment("\(latest)"), &html, words)
      }
      if let head = extent.head { fact("head", head.rawValue, &html, words) }
      if let bytes = extent.bytes { fact("bytes", words.size(bytes), &html, words) }
    }
    if let faults {
      html.element(
        "p", [("class", faults.isEmpty ? "notice" : "problem"), ("role", "status")],
        faults.isEmpty ? words("administration.sound") : faults.joined(separator: " "))
    }
    html.element("div", [("class", "row")]) { html in
      Form(action: "/administration/verify").write(to: &html, visit) { html in
        html.element("button", [("type", "submit")], words("administration.verify"))
      }
      html.element(
        "a", [("class", "button"), ("href", "/administration/log")], words("administration.log"))
      html.element("a", [("class", "button"), ("href", "/scales")], words("scales.title"))
    }
    html.element("h3", [], words("backup.title"))
    html.element("p", [("class", "summary")], words("backup.lead"))
    Form(action: "/administration/backup").write(to: &html, visit) { html in
      html.element("button", [("type", "submit")], words("backup.download"))
    }
    if let head = extent.head { check(of: head, &html, visit) }
    html.element("p", [("class", "small")]) { html in
      html.text("\(words("backup.restore")) ")
      html.element("code", [], "entente restore \(BackupName.of(visit))")
    }
    html.element("p", [("class", "quiet small")], words("administration.backup"))
  }

  /// What a copy that is made now must show, and how to ask it.
  private func check(of head: EntryID, _ html: inout HTMLWriter, _ visit: Visit) {
    html.element("p", [("class", "small"), ("id", "backup-check")]) { html in
      html.text("\(visit.words("backup.check")) ")
      html.element(
        "code", [], "entente verify --register \(BackupName.of(visit))")
      html.text(" \(visit.words("backup.check.head")) ")
      html.element("code", [("class", "hash")], head.rawValue)
      html.text(" \(visit.words("backup.check.later"))")
    }
  }

  private func fact(_ key: String, _ value: String, _ html: inout HTMLWriter, _ words: Words) {
    html.element("dt", [], words("backup.\(key)"))
    html.element("dd", [("class", "hash")], value)
  }
}

/// What a backup that is downloaded today is called.
enum BackupName {
  static func of(_ visit: Visit) -> String {
    "entente-\(visit.seat?.code.rawValue ?? "")-\(visit.desk.today).db"
  }
}
