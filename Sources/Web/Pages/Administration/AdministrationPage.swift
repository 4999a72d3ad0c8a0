import HTML
import Register
import Service
import Statements

/// Who may do what here, and whether the register is sound.
struct AdministrationPage: Page {
  let people: [Person]
  let invitations: [Invitation]
  let tokens: [AccessToken]
  let parties: [PartyName]
  let extent: RegisterExtent
  /// Of an invitation just made; it is shown once.
  var link: String?
  /// What a check found; `nil` where none was made.
  var faults: [String]?
  /// What could not be done.
  var problem: String?

  func title(_ words: Words) -> String { words("frame.administration") }

  func write(to html: inout HTMLWriter, _ visit: Visit) {
    let words = visit.words
    html.element("h1", [], title(words))
    if let problem { html.element("p", [("class", "problem"), ("role", "alert")], problem) }
    if let link {
      SecretNotice(sentence: words("administration.link"), secret: link).write(to: &html)
    }
    SeatTable(people: people, parties: parties).write(to: &html, visit)
    html.element("h2", [], words("administration.people"))
    PeopleTable(people: people).write(to: &html, visit)
    html.element("h2", [], words("administration.invite"))
    InvitationList(invitations: invitations, parties: parties).write(to: &html, visit)
    html.element("h2", [], words("access.title"))
    if tokens.isEmpty {
      html.element("p", [("class", "quiet")], words("administration.no-tokens"))
    } else {
      TokenTable(
        tokens: tokens, caption: words("access.title"), action: "/administration/tokens/revoke",
        people: Dictionary(people.map { ($0.address, $0.name) }) { first, _ in first }
      ).write(to: &html, visit)
    }
    html.element("h2", [], words("administration.register"))
    RegisterUpkeep(extent: extent, faults: faults).write(to: &html, visit)
  }
}
