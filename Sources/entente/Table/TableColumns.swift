/// How the columns share the width of the terminal.
///
/// Wide terminals get a column for each question; on narrow ones who and how firmly stand above
/// each other on the left, and by when and the areas on the right, so that the words keep room. On
/// a phone's terminal all stands in one column.
struct TableColumns: Sendable, Hashable {
  static let gap = Grid.gap
  /// From here on every question has a column.
  static let wideFrom = 120

  /// Below this there is room for one column beside the paragraph's number.
  static let singleBelow = 56

  let isSingle: Bool
  let isStacked: Bool
  /// Widths of the cells from left to right: paragraph, who, (how firmly,) what, by when(, area);
  /// of a single column: paragraph, all else.
  let widths: [Int]

  /// - Parameters:
  ///   - total: of the terminal.
  ///   - paragraph: the widest paragraph number.
  ///   - who: the widest list of actors.
  init(total: Int, paragraph: Int, who: Int) {
    isSingle = total < Self.singleBelow
    isStacked = total < Self.wideFrom
    let number = min(max(paragraph, 1), isStacked ? 8 : 12)
    if isSingle {
      widths = [number, total - number - 2 * Self.gap]
    } else if isStacked {
      let right = total < 72 ? 14 : total < 96 ? 18 : 22
      let left = 10
      let what = total - number - left - right - 4 * Self.gap
      widths = [number, left, max(what, 10), right]
    } else {
      let who = min(max(who, 3), total < 150 ? 12 : 18)
      let time = total < 150 ? 16 : 20
      let area = 22
      let fixed = number + who + 10 + time + area + 6 * Self.gap
      // Beyond a hundred columns the eye loses the line.
      widths = [number, who, 10, min(total - fixed, 100), time, area]
    }
  }

  /// Index of the cell with the words.
  var what: Int { isSingle ? 1 : isStacked ? 2 : 3 }
  /// Columns to the left of the words.
  var indent: Int { widths[..<what].reduce(Self.gap) { $0 + $1 + Self.gap } }
  /// From the left edge to the right end of the last cell.
  var total: Int { widths.reduce(0) { $0 + $1 + Self.gap } }
}
