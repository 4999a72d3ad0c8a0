extension Words {
  /// The label of a paragraph as a table has it: “4”, “12(b)”, or the reader's word for what stands
  /// before the first number.
  func label(ofParagraph label: String) -> String {
    let preamble = "preamble"
    guard label.hasSuffix(preamble) else { return label }
    return label.dropLast(preamble.count) + self("paragraph.preamble")
  }

  /// Where in a statement words stand: “paragraph 4”, “preamble”.
  func place(inParagraph label: String) -> String {
    let own = self.label(ofParagraph: label)
    return own == label ? self("commitment.paragraph", label) : own
  }
}
