import Register

/// What a spreadsheet program offers and says where a cell of the matrix is edited.
struct MatrixGuidance {
  let matrix: Matrix

  var all: [SheetLayout.Guidance] {
    matrix.columns.enumerated().compactMap { index, column in
      switch column {
      case .obligation:
        guidance(index, ["Firm", "Soft"], isStrict: true, "How firmly they are bound")
      case .review:
        guidance(
          index, ["Proposed", "Accepted", "Rejected"], isStrict: true,
          "Accept or reject what was read in the statement.")
      case .actors: guidance(index, actors, "Names, with commas between")
      case .due:
        guidance(
          index, [], "31 May 2031, May 2031, 2031, before the next summit; every 2 years")
      case .progress:
        guidance(
          index, [],
          "Begin with the day: “31 May 2031: …”. End with (under way), (done in part), (done) or "
            + "(ended) to say how far it is.")
      default: nil
      }
    }
  }

  /// A list of choices may hold 255 characters; beyond them it is left out.
  private var actors: [String] {
    let names = matrix.parties.map(\.name)
    let all = (names.count == 2 ? ["Both parties"] : ["All parties"]) + names
    return all.joined(separator: ",").utf16.count <= 255 ? all : []
  }

  /// - Parameter message: 255 characters at most, more is not shown.
  private func guidance(
    _ column: Int, _ choices: [String], isStrict: Bool = false, _ message: String
  ) -> SheetLayout.Guidance {
    SheetLayout.Guidance(
      column: column, choices: choices, isStrict: isStrict,
      title: String(matrix.heading(matrix.columns[column]).prefix(32)), message: message)
  }
}
