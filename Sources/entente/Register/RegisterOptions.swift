import Publishing
import Register
import Service
import Statements

/// Options that commands on a register have in common.
enum RegisterOptions {
  static let register = TypedOption<RegisterAddress>(
    "register", placeholder: "WHERE", value: .file, expecting: "a file or postgres://…",
    help: "The register: a file, or a PostgreSQL database as postgres://HOST/NAME. Where it is not "
      + "given, ENTENTE_REGISTER, else a file in the folder for your data."
  ) { $0.isEmpty ? nil : RegisterAddress($0) }
  static let json = TypedOption<Bool>.flag(
    "json", help: "Write JSON for programs, on one line, as Documentation/register-json.md says.")
  static let person = TypedOption<String>(
    "by", placeholder: "PERSON", expecting: "a name or an address",
    help: "Who makes the entry; ENTENTE_PERSON or the login's name unless told."
  ) { $0.isEmpty ? nil : $0 }
  static let seat = TypedOption<PartyCode>(
    "seat", placeholder: "CODE", expecting: "a party's code",
    help: "Enter it for this party to the register, as a joint secretariat does for both; for the "
      + "register's own unless told."
  ) { $0.isEmpty ? nil : PartyCode($0) }
  static let visibility = TypedOption<Visibility>.choice(
    "visibility", placeholder: "WHO",
    help: "Who may see the entry: the party's own people, the parties (the default), or everybody.")
  static let asOf = TypedOption<CivilDay>(
    "as-of", placeholder: "DATE", expecting: "a date such as 2031-05-04, “4 May 2031” or May 2031",
    help: "Ask as of this day; of a month or year, its last day. Today unless told.",
    read: RegisterDate.lastDay)
  static let recorded = TypedOption<Moment>(
    "recorded", placeholder: "DATE", expecting: "a date such as 2031-05-04 or “4 May 2031”",
    help: "Only what had been written down by the end of this day (UTC)."
  ) { RegisterDate.lastDay($0).map(Moment.init(endOf:)) }

  /// For commands that only ask.
  static let asking = [
    asOf.declaration, recorded.declaration, register.declaration, json.declaration,
    ProgramDeclaration.help.declaration,
  ]

  /// For commands that enter something.
  static let entering = [
    person.declaration, seat.declaration, visibility.declaration, register.declaration,
    json.declaration,
    ProgramDeclaration.help.declaration,
  ]

  /// For commands about the register as a whole.
  static let tending = [
    register.declaration, json.declaration, ProgramDeclaration.help.declaration,
  ]
}
