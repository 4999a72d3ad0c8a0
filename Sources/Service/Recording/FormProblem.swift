/// Why a form cannot be entered as it is filled in.
public struct FormProblem: Error, Hashable, Sendable {
  /// The field it is about; `nil` where it is about the whole.
  public let field: String?
  /// What is wrong, as a sentence without its full stop.
  public let words: String

  init(_ field: String?, _ words: String) {
    self.field = field
    self.words = words
  }
}
