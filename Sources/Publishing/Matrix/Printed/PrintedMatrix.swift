import Register
import Statements

/// The matrix as it is laid out for paper: its many columns put together into few that can be read
/// on a page across.
struct PrintedMatrix {
  /// One piece of a cell, on lines of its own.
  struct Piece {
    enum Weight { case plain, strong, quiet }

    /// In front, in small print: "Evidence".
    var label: String?
    var text: String
    var weight = Weight.plain
  }

  struct Column {
    var heading: String
    /// Of the width of the page, in hundredths.
    var share: Int
  }

  struct Row {
    var cells: [[Piece]]
    var status: Status
    let id: ProvisionID
  }

  let matrix: Matrix
  let columns: [Column]
  /// Place of the column whose cells have the status's colour.
  let statusColumn: Int
  let groups: [(title: String, rows: [Row])]

  init(_ matrix: Matrix) {
    self.matrix = matrix
    // More than three parties share one column.
    let isWide = matrix.parties.count <= 3 && !matrix.parties.isEmpty
    let leads = isWide ? matrix.parties.map { matrix.heading(.lead($0.code)) } : ["Leads"]
    let leadShare = isWide ? (matrix.parties.count == 3 ? 8 : 10) : 16
    let rest = 100 - 4 - 24 - 11 - leads.count * leadShare - 9 - 17
    columns =
      [Column(heading: "No.", share: 4), Column(heading: "Commitment", share: 24)]
      + [Column(heading: "Who, how firmly, through", share: 11)]
      + leads.map { Column(heading: $0, share: leadShare) }
      + [
        Column(heading: "Due", share: 9), Column(heading: "Status and why", share: 17),
        Column(heading: "Progress, evidence, remarks", share: rest),
      ]
    statusColumn = 4 + leads.count
    groups = matrix.groups.map { group in
      (group.title, group.rows.map { Self.row($0, matrix, isWide: isWide) })
    }
  }

  /// "27 commitments and requests: 1 overdue, 22 in force, 4 fulfilled", the most urgent first.
  var summary: String {
    let rows = matrix.rows
    let counts = Dictionary(grouping: rows, by: \.status).mapValues(\.count)
    let words = Self.urgency.compactMap { status in
      counts[status].map { "\($0) \(MatrixWords.status(status).lowercased())" }
    }
    let kinds = Set(rows.map(\.provision.class))
    let what =
      kinds == [.commitment]
      ? "commitment" : kinds == [.request] ? "request" : "commitments and request"
    return "\(rows.count) \(what)\(rows.count == 1 && kinds.count == 1 ? "" : "s")"
      + (words.isEmpty ? "" : ": \(words.joined(separator: ", "))")
  }

  private static let urgency: [Status] = [
    .overdue, .dueSoon, .inProgress, .inForce, .proposed, .notFulfilled, .partlyFulfilled,
    .fulfilled, .lapsed, .superseded, .suspended, .withdrawn,
  ]

  private static func row(_ row: MatrixRow, _ matrix: Matrix, isWide: Bool) -> Row {
    func piece(_ label: String, _ column: MatrixColumn) -> [Piece] {
      row[column].isEmpty ? [] : [Piece(label: label, text: row[column])]
    }
    let place = [
      MatrixWords.paragraph(row.provision.paragraph), row[.type].lowercased(), row[.id],
    ].joined(separator: " · ")
    let leads: [[Piece]] =
      isWide
      ? matrix.parties.map { [Piece(text: row[.lead($0.code)])] }
      : [matrix.parties.flatMap { piece($0.name, .lead($0.code)) }]
    let who: [Piece] = [
      Piece(text: row[.actors]), Piece(text: row[.obligation], weight: .quiet),
      Piece(text: row[.mechanism]),
    ]
    let status: [Piece] = [
      Piece(text: row[.status], weight: .strong), Piece(text: row[.why]),
    ]
    let notes =
      piece("Progress", .progress) + piece("Evidence", .evidence) + piece("Remarks", .remarks)
      + piece("Remarks of others", .othersRemarks) + piece("Internal", .kept)
    var cells: [[Piece]] = [[Piece(text: "\(row.number)")]]
    cells.append([Piece(text: row[.words]), Piece(text: place, weight: .quiet)])
    cells.append(who)
    cells += leads
    cells += [[Piece(text: row[.due])], status, notes]
    return Row(
      cells: cells.map { $0.filter { !$0.text.isEmpty } }, status: row.status,
      id: row.provision.id)
  }
}
