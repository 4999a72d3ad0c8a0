import Publishing
import Statements

/// Turns codings into the bytes of the wanted format.
struct Rendering: Sendable {
  let format: OutputFormat
  /// The classes to show; `nil` for all.
  let classes: Set<Provision.Class>?
  let json: CodingJSON
  let csv: CodingCSV
  let table: CodingTable

  init(_ settings: ReadSettings) {
    format = settings.format
    classes = settings.classes
    json = CodingJSON(layout: settings.isPretty ? .indented : .line)
    csv = CodingCSV(
      separator: settings.csvSeparator.publishing, byteOrderMark: settings.csvHasMark)
    // A file is no terminal: it has no width to fit and shows no colour.
    var terminal = TerminalSettings(columns: 100, hasColour: false)
    if settings.outputFolder == nil { terminal = .ofOutput() }
    table = CodingTable(
      settings: terminal, classes: settings.classes ?? [.commitment, .request],
      explains: settings.explains)
  }

  /// What stands before the first of several statements in one stream.
  var opening: [UInt8] {
    switch format {
    case .table, .json, .html, .akomaNtoso: []
    case .csv: csv.header()
    }
  }

  /// One statement's part of a stream.
  func part(of coding: Coding) -> [UInt8] {
    switch format {
    case .table: table.bytes(of: coding)
    case .json: json.bytes(of: selected(coding))
    case .csv: csv.records(of: selected(coding))
    case .html: CodingPage().bytes(of: selected(coding))
    case .akomaNtoso: CodingAkomaNtoso().bytes(of: selected(coding))
    }
  }

  /// One statement as a file of its own.
  func file(of coding: Coding) -> [UInt8] { opening + part(of: coding) }

  private func selected(_ coding: Coding) -> Coding {
    guard let classes else { return coding }
    var coding = coding
    coding.provisions.removeAll { !classes.contains($0.class) }
    return coding
  }
}
