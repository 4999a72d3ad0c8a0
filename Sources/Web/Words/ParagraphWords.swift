extension Words {
  /// What the reader calls what stands before the first number.
  private static let preamble = "preamble"

  /// The label of a paragraph as a table has it: “4”, “12(b)”, “preamble”.
  func label(ofParagraph label: String) -> String {
    guard label.hasSuffix(Self.preamble) else { return label }
    return label.dropLast(Self.preamble.count) + self("paragraph.preamble")
  }

  /// Where in a statement words stand: “paragraph 4”, “preamble”.
  func place(inParagraph label: String) -> String {
    label.hasSuffix(Self.preamble)
      ? self.label(ofParagraph: label) : self("commitment.paragraph", label)
  }
}
