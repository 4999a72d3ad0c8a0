import Register
import Statements

/// Which column of a sheet is which of the matrix, told by the words above it.
struct SheetColumns {
  /// Places in the sheet, from 0.
  private(set) var places: [MatrixColumn: Int] = [:]
  private(set) var notes: [MatrixRemark] = []
  let parties: [PartyName]

  init(_ sheet: MatrixSheet, _ matrix: Matrix) {
    parties = matrix.parties
    var known: [String: MatrixColumn] = [:]
    for column in matrix.columns + [.group, .asOf, .review, .othersRemarks, .kept] {
      known[MatrixSheet.key(matrix.heading(column))] = column
    }
    // "Lead: NM" and "Lead: Kingdom of Nordmark" as well, where the party goes by that name.
    for party in matrix.parties {
      for name in [party.code.rawValue] + (party.aliases ?? []) {
        let heading = MatrixColumn.lead(party.code).heading([
          PartyName(code: party.code, name: name)
        ])
        known[MatrixSheet.key(heading)] = .lead(party.code)
      }
    }
    for (place, heading) in sheet.headings.sorted(by: { $0.key < $1.key }) {
      func note(_ words: String) {
        notes.append(MatrixRemark(row: nil, cell: nil, heading: heading, words: words))
      }
      guard let column = known[MatrixSheet.key(heading)] else {
        note("the matrix has no such column; it was left aside")
        continue
      }
      if places[column] == nil {
        places[column] = place
      } else {
        note("there are two such columns; the second was left aside")
      }
    }
  }

  func cell(_ column: MatrixColumn, of row: SheetTable.Row) -> SheetTable.Cell? {
    places[column].flatMap { row.cells[$0] }
  }

  /// Editable and computed ones, in the order of the sheet.
  var ordered: [(column: MatrixColumn, place: Int)] {
    places.sorted { $0.value < $1.value }.map { ($0.key, $0.value) }
  }
}
