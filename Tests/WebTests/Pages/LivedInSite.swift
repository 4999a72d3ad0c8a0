import HTTPServer
import Register
import Service
import Statements

@testable import Web

/// A register in which two years have passed: a dialogue that met and will meet again, an initiative
/// with its milestones, a target that was measured, and who answers for what.
struct LivedInSite {
  let site: Site
  let cookies: [String: String]
  /// The fund, and the dialogue on shipping.
  let commitments: [ProvisionID]
  let dialogue: MechanismID
  let initiative: InitiativeFact
  let target: TargetFact

  init(_ role: Role = .editor) async throws {
    site = try await Site()
    cookies = try await site.session(role)
    let editor = role == .editor ? cookies : try await site.session(.editor)
    commitments = try await site.putIn(editor)
    let desk = site.application.service.desk(of: Site.editor)
    try await desk.review(commitments, .accept)
    let board = try await desk.board()
    let found = board.snapshot.all(MechanismFact.self).map(\.fact)
    var shipping = found.first { $0.name.contains("Shipping") } ?? found[0]
    dialogue = shipping.id
    let consultations = MechanismFact(name: "Consultations on Ports", parties: ["NM", "VD"])
    shipping.predecessor = consultations.id
    shipping.coChairs = [Post(party: "NM", title: "Minister of Ports")]
    var initiative = InitiativeFact(
      title: "Tidal Fund Office", parties: ["NM", "VD"], carriesOut: [commitments[0]])
    initiative.summary = "An office of both governments."
    self.initiative = initiative
    var target = TargetFact(
      of: commitments[0], indicator: "Tidal power installed", unit: "MW", low: "400", high: "400",
      by: "2032")
    target.baseline = TargetFact.Baseline(value: "100", on: "2030")
    self.target = target
    var fund = ResponsibilityFact(
      of: commitments[0].item, party: "NM", role: .lead, holder: "Ministry of Energy")
    fund.contact = ResponsibilityFact.Contact(
      name: "Somebody Else", email: "Editor@nm.example")
    try await desk.enter(
      [
        Draft(.mechanism(consultations)), Draft(.mechanism(shipping)),
        Draft(.meeting(Self.held(consultations.id))), Draft(.meeting(Self.planned(dialogue))),
        Draft(.initiative(initiative)),
        Draft(
          .milestone(
            MilestoneFact(
              of: initiative.id.item, title: "Treaty signed", sort: .approval, state: .met,
              due: "2031-03", metOn: "2031-03-20"))),
        Draft(
          .milestone(
            MilestoneFact(of: initiative.id.item, title: "Office opened", due: "2031-04-01"))),
        Draft(
          .deliverable(
            DeliverableFact(
              of: initiative.id.item, title: "Statutes", sort: .law, deliveredOn: "2031-04-02"))),
        Draft(.target(target)),
        Draft(.observation(ObservationFact(of: target.id, value: "180", on: "2031-04"))),
        Draft(.responsibility(fund)),
        Draft(
          .responsibility(
            ResponsibilityFact(
              of: dialogue.item, party: "VD", role: .lead, holder: "Directorate of Shipping"))),
      ])
  }

  private static func held(_ mechanism: MechanismID) -> MeetingFact {
    var meeting = MeetingFact(
      title: "Third Consultations on Ports", state: .held, on: "2031-02-11", mechanism: mechanism)
    meeting.place = "Nordhavn"
    meeting.hosts = ["NM"]
    meeting.agenda = ["Pilots in the Straits"]
    meeting.outcomes = ["A common chart of wrecks"]
    return meeting
  }

  private static func planned(_ mechanism: MechanismID) -> MeetingFact {
    MeetingFact(
      title: "First Ministerial Dialogue", state: .planned, on: "2031-09-10/2031-09-11",
      mechanism: mechanism)
  }

  func page(_ address: String, language: String = "en") async -> String {
    var cookies = cookies
    cookies[WebApplication.languageCookie] = language
    return await get(address, cookies).text
  }

  /// Asks for an address with its query, as somebody else where other cookies are given.
  func get(_ address: String, _ cookies: [String: String]? = nil) async -> HTTPResponse {
    await site.get(address, cookies ?? self.cookies)
  }
}
