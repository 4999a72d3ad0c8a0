import Register
import Statements

extension ImportReport {
  init(known: Held<StatementFact>, file: String) {
    self.init(
      file: file, outcome: .known, statement: known.fact.id, title: known.fact.title,
      adoptedOn: known.fact.adoptedOn, parties: known.fact.parties)
    knownSince = EDTF("\(known.entry.recorded.day)")
  }

  init(_ plan: ImportPlan, of coding: Coding, file: String) {
    let statement = plan.intake.statement
    self.init(
      file: file, outcome: plan.earlier == nil ? .new : .newVersion, statement: statement.id,
      title: statement.title, adoptedOn: statement.adoptedOn, parties: statement.parties)
    for provision in plan.proposed { proposed[provision.class.rawValue, default: 0] += 1 }
    accepted = plan.accepted
    unchanged = plan.unchanged
    mechanisms = plan.intake.mechanisms.count
    targets = plan.intake.targets.count
    changes = plan.changes
    replaces = plan.earlier?.fact.id
    warnings = coding.diagnostics.filter { $0.severity > .note }.map(\.message)
  }
}
