import Register
import Statements

/// Compares one row of a sheet with the matrix, cell by cell, and makes the facts of what changed.
struct RowReader {
  let row: SheetTable.Row
  let columns: SheetColumns
  /// As the sheet was exported.
  let old: MatrixRow
  /// As the register has it now; facts are built on it.
  let now: MatrixRow
  let matrix: Matrix
  let author: Author
  let day: CivilDay
  private var result: MatrixRowEdits
  private var provision: ProvisionFact
  private var facts: [Fact] = []

  init(
    row: SheetTable.Row, columns: SheetColumns, old: MatrixRow, now: MatrixRow, matrix: Matrix,
    author: Author, day: CivilDay
  ) {
    self.row = row
    self.columns = columns
    self.old = old
    self.now = now
    self.matrix = matrix
    self.author = author
    self.day = day
    provision = now.provision
    result = MatrixRowEdits(row: row.number, provision: old.provision.id)
  }

  mutating func read() -> MatrixRowEdits {
    for (column, place) in columns.ordered {
      let cell = row.cells[place] ?? SheetTable.Cell(text: "")
      if SameWords.areEqual(cell.text, old[column]) { continue }
      guard column.isEditable else {
        noteComputed(column, place, cell.text)
        continue
      }
      do {
        guard cell.kind != .error else {
          throw Unreadable("the cell holds the error \(cell.text) instead of words")
        }
        let words = column == .due ? Self.dated(cell) : cell.text
        if try take(column, words) { edit(column, place, words) }
      } catch let error as Unreadable {
        result.problems.append(remark(column, place, error.words))
      } catch {
        result.problems.append(remark(column, place, "\(error)"))
      }
    }
    if provision != now.provision {
      // What a person wrote is no proposal any more.
      provision.confidence = nil
      facts.insert(.provision(provision), at: 0)
    }
    for fact in facts {
      do throws(EntryError) {
        _ = try Entry(fact, by: author, recorded: Moment(startOf: day))
      } catch {
        result.problems.append(
          MatrixRemark(row: row.number, cell: nil, heading: nil, words: "\(error)"))
      }
    }
    result.facts = result.problems.isEmpty ? facts : []
    return result
  }

  /// A date that has lost its format is a number of days; no year has five digits.
  private static func dated(_ cell: SheetTable.Cell) -> String {
    guard cell.kind == .number, let number = Int(cell.text), 10_000...99_999 ~= number else {
      return cell.text
    }
    return "\(DateFormats.firstDay.advanced(days: number))"
  }

  private mutating func edit(_ column: MatrixColumn, _ place: Int, _ words: String) {
    let isOvertaken = !SameWords.areEqual(now[column], old[column])
    result.edits.append(
      MatrixEdit(
        provision: now.provision.id, row: row.number, cell: reference(place), column: column,
        heading: matrix.heading(column), old: old[column], new: SameWords.trimmed(words),
        overtaken: isOvertaken ? now[column] : nil))
  }

  private mutating func noteComputed(_ column: MatrixColumn, _ place: Int, _ words: String) {
    // Numbers follow from the order of the matrix, and spreadsheets rewrite them at will.
    guard ![.id, .number, .group, .asOf, .paragraph].contains(column) else { return }
    result.notes.append(
      remark(
        column, place,
        "computed, not taken; the sheet says “\(SameWords.oneLine(words))”"))
  }

  private func remark(_ column: MatrixColumn, _ place: Int, _ words: String) -> MatrixRemark {
    MatrixRemark(
      row: row.number, cell: reference(place), heading: matrix.heading(column), words: words)
  }

  private func reference(_ place: Int) -> String { "\(SheetTable.letters(place))\(row.number)" }
}

// MARK: What a cell says

extension RowReader {
  /// Takes the words of a cell that are not those exported.
  ///
  /// - Returns: whether they say something else than the register says now.
  private mutating func take(_ column: MatrixColumn, _ words: String) throws(Unreadable) -> Bool {
    if SameWords.areEqual(words, now[column]) { return false }
    let isEmpty = SameWords.of(words).isEmpty
    switch column {
    case .lead(let party):
      let holder = SameWords.oneLine(words)
      takeLead(party, holder)
      return true
    case .remarks:
      takeRemark(SameWords.trimmed(words))
      return true
    case .progress:
      guard !isEmpty else {
        throw Unreadable(
          "a report stays on record and cannot be emptied; write a new one, or put it back")
      }
      return try takeProgress(TypedProgress(words))
    case .obligation: return try takeObligation(SameWords.of(words).lowercased())
    case .actors:
      guard !isEmpty else { throw Unreadable("somebody must be bound; write who") }
      let actors = try TypedNames.parties(words, among: now.parties)
      if Set(actors) == Set(provision.actors) || now[.actors] == named(actors) { return false }
      provision.actors = actors
      return true
    case .mechanism:
      let mechanisms = try TypedNames.mechanisms(words, among: matrix.mechanisms)
      defer { provision.mechanisms = mechanisms }
      return mechanisms != provision.mechanisms
    case .due: return try takeDue(TypedDue(words, events: matrix.events))
    case .review: return try takeReview(SameWords.of(words).lowercased())
    default: return false
    }
  }

  private func named(_ actors: [PartyCode]) -> String {
    MatrixWords.actors(actors, of: now.parties)
  }

  private mutating func takeLead(_ party: PartyCode, _ holder: String) {
    let fact = ResponsibilityFact(
      of: provision.id.item, party: party, role: .lead, holder: holder)
    if let contact = now.leads[party]?.contact?.name, let place = columns.places[.lead(party)] {
      result.notes.append(
        remark(
          .lead(party), place, "\(contact), the contact of the lead before, is not carried over"))
    }
    facts.append(.responsibility(fact))
  }

  private mutating func takeRemark(_ text: String) {
    // A changed remark takes the place of the old one, whoever of the party wrote that.
    var fact = now.remark ?? RemarkFact(on: provision.id.item, by: author, text: text)
    fact.text = text
    facts.append(.remark(fact))
  }

  private mutating func takeProgress(_ report: TypedProgress) -> Bool {
    let known = now.progress.map(MatrixWords.progress).flatMap { try? TypedProgress($0) }
    if report == known { return false }
    facts.append(
      .progress(
        ProgressFact(
          of: provision.id.item, on: report.on ?? EDTF("\(day)"), note: report.note,
          extent: report.extent)))
    return true
  }

  private mutating func takeObligation(_ word: String) throws(Unreadable) -> Bool {
    guard provision.class == .commitment else {
      throw Unreadable("only a commitment is firm or soft; leave it empty for a request")
    }
    let obligation: Provision.Obligation
    switch word {
    case "firm", "high": obligation = .high
    case "soft", "low": obligation = .low
    default: throw Unreadable("“\(word)” is neither “Firm” nor “Soft”")
    }
    defer { provision.obligation = obligation }
    return obligation != provision.obligation
  }

  private mutating func takeDue(_ due: TypedDue) -> Bool {
    guard due.due != provision.due || due.recurrence != provision.recurrence else { return false }
    provision.due = due.due
    provision.recurrence = due.recurrence
    switch (provision.precision, due.due) {
    case (.quantity, _?): provision.precision = .both
    case (.both, nil): provision.precision = .quantity
    case (.none, _?): provision.precision = .deadline
    case (.deadline, nil): provision.precision = .none
    default: break
    }
    return true
  }

  private mutating func takeReview(_ word: String) throws(Unreadable) -> Bool {
    switch word {
    case "accepted", "accept", "yes": facts.append(.review(ReviewFact(.accept, provision.id)))
    case "rejected", "reject", "no": facts.append(.review(ReviewFact(.reject, provision.id)))
    case "proposed":
      throw Unreadable("what a person has confirmed cannot become a proposal again")
    default: throw Unreadable("“\(word)” is neither “Accepted” nor “Rejected”")
    }
    return true
  }
}
