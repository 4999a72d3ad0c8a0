import HTTPServer
import Register
import Service
import Statements

/// What the fields of a provision change of it.
struct TypedAmendment {
  private(set) var amendment = Amendment()
  /// What was not understood, by field; nothing is written while there is any.
  private(set) var problems: [String: String] = [:]

  init(_ form: FormFields, _ fact: ProvisionFact, _ snapshot: Snapshot, _ words: Words) {
    if form.fields.contains(where: { $0.name == "content" }) {
      read(content: form["content"] ?? "", fact, snapshot, words)
    }
    amendment.class = form["class"].flatMap(Provision.Class.init)
    amendment.obligation = form["obligation"].flatMap(Provision.Obligation.init)
    if let actors = boxes("actor", form) {
      amendment.actors = Self.actors(actors.map { PartyCode($0) }, fact, snapshot)
    }
    amendment.areas = boxes("area", form).map { ticked in
      // What was most prominent stays so.
      fact.areas.filter { ticked.contains($0.rawValue) }
        + Area.allCases.filter { ticked.contains($0.rawValue) && !fact.areas.contains($0) }
    }
    amendment.mechanisms = boxes("mechanism", form)?.compactMap { MechanismID($0) }
    if amendment.mechanisms == fact.mechanisms { amendment.mechanisms = nil }
    amendment.due = change(.due, form, fact.due, snapshot, words)
    amendment.recurrence = change(.recurrence, form, fact.recurrence, snapshot, words)
  }

  private mutating func read(
    content typed: String, _ fact: ProvisionFact, _ snapshot: Snapshot, _ words: Words
  ) {
    guard typed != fact.content.exact else { return }
    amendment.content = snapshot[fact.statement]?.fact.passage(of: typed, near: fact.content.start)
    if amendment.content == nil { problems["content"] = words("review.content.wrong", typed) }
  }

  private func boxes(_ name: String, _ form: FormFields) -> [String]? {
    let ticked = form.all(name)
    return ticked.isEmpty && !form.all(ProvisionFields.shown).contains(name) ? nil : ticked
  }

  /// Where all were meant and all are ticked, nothing has changed.
  private static func actors(
    _ ticked: [PartyCode], _ fact: ProvisionFact, _ snapshot: Snapshot
  ) -> [PartyCode] {
    let parties = snapshot.statement(of: fact)?.fact.parties.map(\.code) ?? []
    let isEveryone = !parties.isEmpty && Set(ticked) == Set(parties)
    if isEveryone, fact.actors == [.parties] { return fact.actors }
    // Others than parties of the statement have no box, and stay.
    return ticked + fact.actors.filter { $0 != .parties && !parties.contains($0) }
  }

  private mutating func change(
    _ field: TimeField, _ form: FormFields, _ old: EDTF?, _ snapshot: Snapshot, _ words: Words
  ) -> Amendment.Change<EDTF>? {
    let typed = form[field.rawValue]
    guard typed != old?.rawValue else { return nil }
    guard let typed else { return .remove }
    guard let time = field.read(typed, events: snapshot.events, words) else {
      problems[field.rawValue] = words("review.\(field.rawValue).wrong", typed)
      return nil
    }
    return .set(time)
  }
}
