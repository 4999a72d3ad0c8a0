/// A value for some of the vocabulary's words, looked up by the word's number.
struct WordTable<Value: Sendable>: Sendable {
  /// Of all the words that were given none.
  private let none: Value
  private var values: [Value] = []

  init(none: Value) { self.none = none }

  @inline(__always)
  subscript(word: WordID) -> Value {
    get {
      let index = Int(word.rawValue)
      return index < values.count ? values[index] : none
    }
    set {
      let index = Int(word.rawValue)
      if index >= values.count {
        values.append(contentsOf: repeatElement(none, count: index + 1 - values.count))
      }
      values[index] = newValue
    }
  }
}
