import Importing
import Reading
import Statements

/// `entente read`: statements in, their provisions out.
enum ReadCommand {
  static let format = TypedOption<OutputFormat>.choice(
    "format", short: "f", placeholder: "FORMAT",
    help: "What to write: a table for the terminal (the default), JSON (one object a statement, "
      + "one a line), CSV for spreadsheets (one line a provision), HTML (one page a statement, "
      + "with its provisions marked), or Akoma Ntoso 3.0 (one document a statement).")
  static let output = TypedOption<String>(
    "out", short: "o", placeholder: "DIR", value: .folder, expecting: "a folder",
    help: "Write one file a statement into this folder, named after the input; the folder is made "
      + "where it does not exist. A file appears whole or not at all."
  ) { $0.isEmpty ? nil : $0 }
  static let classes = TypedOption<Set<Provision.Class>>(
    "class", short: "c", placeholder: "CLASS", value: .choices(classWords),
    expecting: "one or more of " + classWords.joined(separator: ", ") + ", with commas between",
    help: "Only provisions of these classes, separated by commas. The table shows commitments "
      + "and requests unless told otherwise, everything else shows all.", read: parseClasses)
  static let explain = TypedOption<Bool>.flag(
    "explain", short: "e",
    help: "Under each provision of the table, say which rule and which words gave each of its "
      + "attributes, and how sure the reader is. JSON and CSV always say so.")
  static let jobs = TypedOption<Int>(
    "jobs", short: "j", placeholder: "N", expecting: "a number from 1 to 256",
    help: "Read so many statements at a time; the number of processors unless told. The output "
      + "keeps the order of the input."
  ) { Int($0).flatMap { 1...256 ~= $0 ? $0 : nil } }
  static let from = TypedOption<SourceFormat>.choice(
    "from", placeholder: "FORMAT",
    help: "Take the input for this format instead of looking at its content and name.")
  static let adopted = TypedOption<EDTF>(
    "adopted", placeholder: "DATE", expecting: "a date such as 2031-05-04 or 2031-05",
    help: "The date of adoption, for texts that do not give it; “by the end of the year” is read "
      + "against it. A date in the text goes before this one.", read: AdoptionDate.parse)
  static let limit = TypedOption<Int>(
    "limit", placeholder: "SIZE", expecting: "a size such as 64M or 1G",
    help: "Refuse larger files; 64M unless told.", read: ByteCount.parse)
  static let pretty = TypedOption<Bool>.flag(
    "pretty", help: "Write JSON for people, on many lines.")
  static let byteOrderMark = TypedOption<Bool>.flag(
    "bom", help: "Begin CSV with a byte order mark, without which Excel spoils accents.")
  static let separator = TypedOption<CSVSeparator>.choice(
    "separator", placeholder: "NAME",
    help: "What stands between the cells of CSV; Excel wants semicolons where the decimal sign is "
      + "a comma.")

  static let classWords = Provision.Class.allCases.map(\.rawValue) + ["all"]

  static let declaration = CommandDeclaration(
    name: "read",
    abstract: "Find what joint statements promise",
    discussion: [
      "Reads statements (plain text, HTML, Markdown, DOCX, ODT, RTF, EPUB, PDF, Akoma Ntoso) and "
        + "finds their provisions: commitments, requests, positions and records, with who is "
        + "bound, how firmly, by when and in which area. Nothing leaves this machine.",
      "A folder is read with all its folders. A file that cannot be read is reported, the rest "
        + "goes on, and the exit status is that of the first that failed.",
    ],
    operand: .init(
      usage: "[PATH…|-]",
      help: "Files and folders to read; - or nothing reads standard input.", offersFiles: true),
    options: [
      format.declaration, output.declaration, classes.declaration, explain.declaration,
      jobs.declaration, from.declaration, adopted.declaration, limit.declaration,
      pretty.declaration, byteOrderMark.declaration, separator.declaration,
      ProgramDeclaration.help.declaration,
    ],
    examples: [
      .init(
        command: "entente read statement.docx",
        explanation: "Show the commitments and requests of a statement."),
      .init(
        command: "entente read --explain --class all statement.txt",
        explanation: "Show everything that was read, and why."),
      .init(
        command: "entente read --format csv --bom statements/ > matrix.csv",
        explanation: "Make one follow-up matrix of a folder, for Excel."),
      .init(
        command: "entente read --format json --out codings statements/",
        explanation: "Code each statement of a folder into a file of its own."),
      .init(
        command: "curl -s https://example.org/statement.html | entente read --from html",
        explanation: "Read a page from standard input."),
    ])

  static func parseClasses(_ text: String) -> Set<Provision.Class>? {
    var classes: Set<Provision.Class> = []
    for word in text.utf8.split(separator: UInt8(ascii: ",")) {
      let word = String(Substring(word))
      if word == "all" {
        classes.formUnion(Provision.Class.allCases)
      } else if let one = Provision.Class(rawValue: word) {
        classes.insert(one)
      } else {
        return nil
      }
    }
    return classes.isEmpty ? nil : classes
  }
}
