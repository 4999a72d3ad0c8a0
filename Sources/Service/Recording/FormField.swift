public import Register

/// One thing that a form asks for: an option of a command, a column of a table, a field of a page.
public struct FormField: Hashable, Sendable {
  /// What is written there.
  public enum Value: Hashable, Sendable {
    case text
    /// A day, several, or a larger part of the calendar, as people type them.
    case time
    /// Decimal digits.
    case number
    /// Yes, or nothing.
    case flag
    case choice([String])
    /// An item of these kinds, as `ItemReference` reads it.
    case item(Set<ItemKind>)
    /// A party's code or name.
    case party
    /// The beginning of an entry's identifier.
    case entry
    /// A file whose bytes are kept.
    case file
  }

  /// In small letters with hyphens: `carries-out`.
  public let name: String
  public let value: Value
  public let isRequired: Bool
  /// Whether it may be given several times; in a table, with semicolons between.
  public let isRepeated: Bool
  /// One sentence.
  public let help: String

  init(
    _ name: String, _ value: Value, isRequired: Bool = false, isRepeated: Bool = false,
    _ help: String
  ) {
    self.name = name
    self.value = value
    self.isRequired = isRequired
    self.isRepeated = isRepeated
    self.help = help
  }

  /// A field for words.
  init(_ name: String, isRequired: Bool = false, isRepeated: Bool = false, _ help: String) {
    self.init(name, .text, isRequired: isRequired, isRepeated: isRepeated, help)
  }

  static func choice<Choice: RawRepresentable & CaseIterable>(
    _ name: String, _ type: Choice.Type, isRequired: Bool = false, _ help: String
  ) -> FormField where Choice.RawValue == String {
    FormField(name, .choice(type.allCases.map(\.rawValue)), isRequired: isRequired, help)
  }

  /// Fields of every form.
  public static let common = [
    FormField(
      "effective", .time,
      "The day from which it holds, where that does not follow from what is entered."),
    FormField("corrects", .entry, "The own entry it takes the place of."),
    .choice(
      "visibility", Visibility.self, "Who may see the entry, where others may see more or less."),
    FormField("as", "A name by which lines below it speak of it: @NAME."),
  ]
}
