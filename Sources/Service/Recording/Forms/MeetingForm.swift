public import Register
import Statements

/// A meeting that is planned, was held or was cancelled.
public enum MeetingForm: RecordForm {
  public static let kind = Fact.Kind.meeting
  public static let purpose =
    "a meeting, summit or event that is planned, was held or was cancelled"
  public static let fields = [
    FormField("title", isRequired: true, "What it is called."),
    FormField("on", .time, isRequired: true, "Its day or days; a month while it is planned."),
    .choice(
      "state", MeetingFact.State.self,
      "Held where its day has come, and planned where not, unless told."),
    FormField("mechanism", .item([.mechanism]), "The dialogue or committee that meets."),
    FormField("summit", .flag, "The leaders meet: deadlines “before the next summit” fall on it."),
    FormField("event", "Another event that deadlines are tied to: cop31 of “before cop31”."),
    FormField(
      "carries-out", .item([.provision]), isRepeated: true,
      "A commitment that is kept with this meeting."),
    FormField("place", "Where it takes place."),
    FormField("host", .party, isRepeated: true, "A party that hosts it."),
    FormField("party", .party, isRepeated: true, "A party that takes part, where not all do."),
    FormField("agenda", isRepeated: true, "A point of the agenda."),
    FormField("outcome", isRepeated: true, "What came of it."),
    FormField("amends", .item([.meeting]), "The meeting that is changed; what is not given stays."),
  ]

  public static func draft(_ form: FilledForm) throws(FormProblem) -> Draft {
    let before = try form.amended(MeetingFact.self)
    let title = try form.required("title", or: before?.title)
    let on = try form.requiredTime("on", or: before?.on)
    let mechanism = try form.ids("mechanism", as: MechanismFact.self).last
    var fact =
      before
      ?? MeetingFact(title: title, state: .planned, on: on, mechanism: mechanism)
    fact.title = title
    fact.on = on
    fact.mechanism = mechanism ?? fact.mechanism
    let hasCome = fact.on.days.map { $0.lowerBound <= form.context.today } ?? false
    fact.state =
      try form.choice("state", as: MeetingFact.State.self) ?? before?.state
      ?? (hasCome ? .held : .planned)
    fact.isSummit = try form.flag("summit") ?? fact.isSummit
    fact.event = form.text("event") ?? fact.event
    fact.place = form.text("place") ?? fact.place
    let carried = try form.ids("carries-out", as: ProvisionFact.self)
    if !carried.isEmpty { fact.carriesOut = carried }
    let hosts = try form.parties("host")
    if !hosts.isEmpty { fact.hosts = hosts }
    let parties = try form.parties("party")
    if !parties.isEmpty { fact.parties = parties }
    if !form.texts("agenda").isEmpty { fact.agenda = form.texts("agenda") }
    if !form.texts("outcome").isEmpty { fact.outcomes = form.texts("outcome") }
    return Draft(.meeting(fact))
  }
}
