import Register
import Service
import Statements

/// `entente verify`: whether the register is what was written.
enum VerifyCommand {
  static let declaration = CommandDeclaration(
    name: "verify",
    abstract: "Check the record, its hashes and all that is derived from it",
    discussion: [
      "Every entry and kept copy is held against its hash, what is derived against the record, and "
        + "every quotation against its statement. Faults are listed, and the exit status is 65.",
      "The hash of the last entry tells a copy from an older one: the page of the administration "
        + "names the one that a copy made there must show.",
    ],
    operand: nil, options: RegisterOptions.tending)

  static func run(_ arguments: ParsedArguments, _ surroundings: Surroundings) async throws
    -> ExitStatus
  {
    let session = try await RegisterSession(arguments, surroundings, for: .reading)
    let faults = try await session.desk.verify()
    let extent = try await session.desk.extent()
    if arguments.has(RegisterOptions.json) {
      try surroundings.write(
        json: Answer(entries: extent.entries, faults: faults, head: extent.head))
    } else if faults.isEmpty {
      try surroundings.print(
        "All is well: \(Counted.of(extent.entries, "entry", plural: "entries")).\n")
      if let head = extent.head { try surroundings.print("Last entry: \(head.rawValue)\n") }
    } else {
      for fault in faults {
        try surroundings.print(surroundings.terminal.paragraph(VisibleText.show(fault)))
      }
    }
    return faults.isEmpty ? .success : .unusableData
  }

  private struct Answer: Encodable {
    var entries: Int
    var faults: [String]
    /// The hash of the last entry.
    var head: EntryID?
  }
}
