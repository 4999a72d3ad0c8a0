public import Statements

/// Writes the provisions of codings as a table, one line each, for spreadsheets and statistics.
///
/// `Documentation/csv.md` describes the columns and what spreadsheets do with them. The table is
/// for reading: white space inside a cell is one space. The exact words are in the JSON.
public struct CodingCSV: Sendable {
  /// The byte between two cells.
  public enum Separator: UInt8, Sendable {
    /// What RFC 4180 says.
    case comma = 0x2C
    /// What Excel expects where the decimal sign is a comma.
    case semicolon = 0x3B
  }

  /// The names in the first line, in order.
  public static let columns = [
    "statement", "paragraph", "id", "class", "actors", "obligation", "precision", "delegation",
    "due", "due text", "recurrence", "mechanisms", "place", "instruments", "areas", "target",
    "trigger",
    "content", "start", "end", "confidence", "because",
  ]

  /// The byte between two cells.
  public var separator: Separator
  /// Whether the table opens with U+FEFF, without which Excel takes UTF-8 for the local code page.
  public var byteOrderMark: Bool
  /// Whether a cell that a spreadsheet would run as a formula gets an apostrophe in front.
  public var guardsFormulas: Bool

  /// A writer for any number of codings.
  public init(
    separator: Separator = .comma, byteOrderMark: Bool = false, guardsFormulas: Bool = true
  ) {
    self.separator = separator
    self.byteOrderMark = byteOrderMark
    self.guardsFormulas = guardsFormulas
  }

  /// The whole table as UTF-8.
  public func bytes(of codings: [Coding]) -> [UInt8] {
    var table = header()
    for coding in codings { table += records(of: coding) }
    return table
  }

  /// The first line, with the byte order mark where one is wanted.
  public func header() -> [UInt8] {
    var csv = writer(appendingTo: byteOrderMark ? [0xEF, 0xBB, 0xBF] : [])
    for column in Self.columns { csv.cell(column) }
    csv.endRecord()
    return csv.bytes
  }

  /// One line a provision, without a header, so that statements can be streamed into one table.
  public func records(of coding: Coding) -> [UInt8] {
    var csv = writer(appendingTo: [])
    for provision in coding.provisions { write(provision, of: coding, to: &csv) }
    return csv.bytes
  }

  private func writer(appendingTo bytes: [UInt8]) -> CSVWriter {
    CSVWriter(
      separator: separator.rawValue, guardsFormulas: guardsFormulas, appendingTo: bytes)
  }

  private func write(_ provision: Provision, of coding: Coding, to csv: inout CSVWriter) {
    let text = coding.statement.text
    let isUndertaking = provision.class == .commitment || provision.class == .request
    csv.cell(coding.statement.name)
    csv.cell(provision.paragraph)
    csv.cell(provision.id)
    csv.cell(provision.class.rawValue)
    csv.cell(list(provision.actors.map(\.rawValue)))
    csv.cell(provision.obligation?.rawValue ?? "")
    csv.cell(isUndertaking ? provision.precision.rawValue : "")
    csv.cell(isUndertaking ? provision.delegation.rawValue : "")
    csv.cell(provision.due?.rawValue ?? "")
    csv.cell(words(provision.dueText, in: text))
    csv.cell(provision.recurrence?.rawValue ?? "")
    csv.cell(list(provision.mechanisms.map { text[$0.span] }))
    csv.cell(words(provision.place, in: text))
    csv.cell(list(provision.instruments.map(\.name)))
    csv.cell(list(provision.areas.map(\.rawValue)))
    csv.cell(list(provision.targets.map(\.summary)))
    csv.cell(words(provision.trigger, in: text))
    csv.cell(words(provision.content, in: text))
    csv.cell(provision.content.start)
    csv.cell(provision.content.end)
    csv.cell(DecimalDigits.share(provision.confidence))
    csv.cell(list(provision.because.map { summary(of: $0, in: text) }))
    csv.endRecord()
  }

  private func words(_ span: TextSpan?, in text: StatementText) -> ArraySlice<UInt8> {
    span.map { text.utf8[$0.utf8] } ?? []
  }

  private func list(_ items: [String]) -> String { items.joined(separator: "; ") }

  private func summary(of reason: Reason, in text: StatementText) -> String {
    let rule = "\(reason.attribute.rawValue): \(reason.rule)"
    return reason.words.map { "\(rule) “\(text[$0])”" } ?? rule
  }
}
