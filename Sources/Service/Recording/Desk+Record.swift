public import Register
import Sodium
import Statements

extension Desk {
  /// Enters what people have written into forms: all of it or, when it throws, nothing.
  ///
  /// - Parameters:
  ///   - lines: in order; a line may speak of those above by the names they give.
  ///   - visibility: of those that do not say their own.
  ///   - files: reads a file that a form keeps a copy of, by the path written there.
  /// - Throws: `RecordError` with every line that cannot be entered; `ServiceError` or `StoreError`.
  public func record(
    _ lines: [RecordLine], visibility: Visibility? = nil,
    files: (String) throws -> [UInt8] = { path in
      throw ServiceError(.badValue, .notKept, .text(path))
    }
  ) async throws -> RecordReport {
    for line in lines { try principal.require(RecordForms.permission(line.kind)) }
    let held = try await everything()
    var context = RecordContext(
      snapshot: held.snapshot, author: try principal.author(),
      isParty: principal.seat?.kind == .party, today: today)
    var copies: [[UInt8]] = []
    var drafts: [Draft] = []
    var problems: [RecordProblem] = []
    for line in lines {
      do throws(FormProblem) {
        let form = try Self.form(line)
        for path in line.values["copy"] ?? [] where context.copies[path] == nil {
          let bytes = try Self.bytes(of: path, files)
          context.copies[path] = SHA256(of: bytes).hexadecimal
          copies.append(bytes)
        }
        let filled = FilledForm(values: line.values, context: context)
        let wrong = filled.problems(form.fields + FormField.common)
        guard wrong.isEmpty else {
          problems += wrong.map { RecordProblem($0, at: line.place) }
          continue
        }
        var draft = try form.draft(filled)
        try Self.complete(&draft, line, context)
        try rehearse(draft, visibility, in: &context.snapshot)
        if let name = line.values["as"]?.last, let item = draft.fact.subject {
          context.names[name] = item
        }
        drafts.append(draft)
      } catch {
        problems.append(RecordProblem(error, at: line.place))
      }
    }
    guard problems.isEmpty else { throw RecordError(problems) }
    let before = try await board()
    for copy in copies { _ = try await store.keep(copy: copy) }
    let entries = try await enter(drafts, visibility: visibility, against: held)
    return RecordReport(entries, before: before, after: try await board())
  }

  /// The form a line fills in, when it has every field that the line does.
  private static func form(_ line: RecordLine) throws(FormProblem) -> any RecordForm.Type {
    guard let form = RecordForms.form(line.kind) else {
      throw FormProblem(
        "kind", .noKind(line.kind, known: RecordForms.all.map { $0.kind.rawValue }))
    }
    let fields = form.fields + FormField.common
    for (name, values) in line.values.sorted(by: { $0.key < $1.key }) {
      guard let field = fields.first(where: { $0.name == name }) else {
        throw FormProblem(name, .noField(name, of: line.kind, known: fields.map(\.name)))
      }
      guard field.isRepeated || values.count == 1 else {
        throw FormProblem(name, .repeated(values.count))
      }
    }
    return form
  }

  private static func bytes(
    of path: String, _ files: (String) throws -> [UInt8]
  ) throws(FormProblem) -> [UInt8] {
    do { return try files(path) } catch {
      throw FormProblem("copy", of: error)
    }
  }

  /// What every form may say beside its own fields.
  private static func complete(
    _ draft: inout Draft, _ line: RecordLine, _ context: RecordContext
  ) throws(FormProblem) {
    let form = FilledForm(values: line.values, context: context)
    if let time = try form.time("effective") { draft.effective = time.days?.lowerBound }
    if let corrected = try form.entry("corrects") { draft.corrects = corrected }
    draft.visibility = try form.choice("visibility", as: Visibility.self) ?? draft.visibility
  }

  /// Holds a draft against the register with the lines above, as entering it will.
  private func rehearse(
    _ draft: Draft, _ visibility: Visibility?, in snapshot: inout Snapshot
  ) throws(FormProblem) {
    do {
      let entry = try Entry(
        draft.fact, by: principal.author(), recorded: now,
        effective: draft.effective ?? EffectiveDay.of(draft.fact, in: snapshot, today: today),
        visibility: draft.visibility ?? visibility ?? Self.usual(draft, in: snapshot),
        correcting: draft.corrects)
      try snapshot.check(entry)
      snapshot.absorb(entry)
    } catch { throw FormProblem(nil, of: error) }
  }
}
