public import Register
import Statements

/// A standing dialogue, consultation, committee or programme.
public enum MechanismForm: RecordForm {
  public static let kind = Fact.Kind.mechanism
  public static let purpose = "a standing dialogue, consultation, committee or programme"
  public static let fields = [
    FormField("title", isRequired: true, "What it is called."),
    .choice("level", Mechanism.Level.self, "Who meets."),
    FormField("cadence", "How often: P2Y, P6M or regular."),
    FormField("party", .party, isRepeated: true, "A party to it; all of the register unless told."),
    FormField(
      "co-chair", isRepeated: true, "A party and the post that chairs: “NL: Vice-Minister”."),
    FormField(
      "predecessor", .item([.mechanism]), "The mechanism that ends when this one first meets."),
    .choice("area", Area.self, "Its subject."),
    FormField(
      "amends", .item([.mechanism]), "The mechanism that is changed; what is not given stays."),
  ]

  public static func draft(_ form: FilledForm) throws(FormProblem) -> Draft {
    let before = try form.amended(MechanismFact.self)
    let title = try form.required("title", or: before?.name)
    let parties = try form.parties("party")
    var fact =
      before
      ?? MechanismFact(
        name: title, parties: parties.isEmpty ? form.context.parties.map(\.code) : parties)
    fact.name = title
    if !parties.isEmpty { fact.parties = parties }
    fact.level = try form.choice("level", as: Mechanism.Level.self) ?? fact.level
    fact.cadence = form.text("cadence").map { EDTF($0) } ?? fact.cadence
    fact.predecessor = try form.ids("predecessor", as: MechanismFact.self).last ?? fact.predecessor
    fact.areas = try form.choice("area", as: Area.self).map { [$0] } ?? fact.areas
    var chairs: [Post] = []
    for text in form.texts("co-chair") {
      let parts = text.split(separator: ":", maxSplits: 1).map { $0.drop { $0 == " " } }
      guard parts.count == 2 else {
        throw FormProblem("co-chair", .noPost(text))
      }
      chairs.append(Post(party: PartyCode(String(parts[0])), title: String(parts[1])))
    }
    if !chairs.isEmpty { fact.coChairs = chairs }
    return Draft(.mechanism(fact))
  }
}
