import Statements

/// `--explain`: why a provision was read as it was.
extension CodingTable {
  /// One line a reason under the words: attribute, words, rule; then how sure the reader is.
  func reasons(of provision: Provision, in coding: Coding, _ columns: TableColumns) -> [String] {
    let label = 12
    let indent = columns.isStacked ? columns.widths[0] + 2 * TableColumns.gap : columns.indent
    let width = max(settings.columns - indent - label - TableColumns.gap, 12)
    var lines: [String] = []
    func add(_ name: String, _ text: String) {
      for (i, line) in WrappedText(text, columns: width).lines.enumerated() {
        let head = i == 0 ? name : ""
        let padding = String(repeating: " ", count: max(label - head.utf8.count, 1))
        lines.append(indented(head + padding + line, .dim, by: indent))
      }
    }
    for reason in provision.because {
      let words =
        reason.words.map { "“\(VisibleText.show(coding.statement.text[$0]))” by " } ?? "by "
      add(reason.attribute.rawValue, words + VisibleText.show(reason.rule))
    }
    add("confidence", Self.percent(provision.confidence))
    return lines
  }

  private static func percent(_ share: Double) -> String {
    "\(Int(min(max(share, 0), 1) * 100 + 0.5)) %"
  }
}
