import Reading

/// The program as users see it: its commands and what holds for all of them.
enum ProgramDeclaration {
  static let name = "entente"
  static let version = "0.1.0"
  static let abstract = "read what governments promise each other, and keep a register of it"

  static let groups = [
    CommandGroup(
      title: "Read a statement",
      commands: [Command(ReadCommand.declaration, direct: ReadCommand.run)]
    ),
    CommandGroup(
      title: "Begin a register and put statements in",
      commands: [
        Command(InitCommand.declaration, register: InitCommand.run),
        Command(ImportCommand.declaration, register: ImportCommand.run),
      ]),
    CommandGroup(
      title: "Confirm what was read",
      commands: [
        Command(ReviewCommand.accept, register: ReviewCommand.accept),
        Command(ReviewCommand.reject, register: ReviewCommand.reject),
        Command(AmendCommand.declaration, register: AmendCommand.run),
        Command(SplitCommand.split, register: SplitCommand.split),
        Command(SplitCommand.join, register: SplitCommand.join),
      ]),
    CommandGroup(
      title: "Record what happens",
      commands: [
        Command(RecordCommand.declaration, register: RecordCommand.run),
        Command(MatrixCommand.declaration, register: MatrixCommand.run),
      ]),
    CommandGroup(
      title: "Ask the register",
      commands: [
        Command(StatusCommand.declaration, register: StatusCommand.run),
        Command(DueCommand.declaration, register: DueCommand.run),
        Command(ListCommand.declaration, register: ListCommand.run),
        Command(ShowCommand.declaration, register: ShowCommand.run),
        Command(SearchCommand.declaration, register: SearchCommand.run),
        Command(HistoryCommand.declaration, register: HistoryCommand.run),
        Command(ScoresCommand.declaration, register: ScoresCommand.run),
        Command(CalendarCommand.declaration, register: CalendarCommand.run),
      ]),
    CommandGroup(
      title: "Work on it in the browser",
      commands: [Command(ServeCommand.declaration, register: ServeCommand.run)]),
    CommandGroup(
      title: "Look after the register",
      commands: [
        Command(VerifyCommand.declaration, register: VerifyCommand.run),
        Command(RebuildCommand.declaration, register: RebuildCommand.run),
        Command(BackupCommand.backup, register: BackupCommand.backup),
        Command(BackupCommand.restore, register: BackupCommand.restore),
      ]),
    CommandGroup(
      title: "About the program",
      commands: [
        Command(CompletionsCommand.declaration, direct: CompletionsCommand.run),
        Command(ManualCommand.declaration) { _ in try ManualCommand.run() },
      ]),
  ]

  static var commands: [CommandDeclaration] { groups.flatMap { $0.commands.map(\.declaration) } }

  static let help = TypedOption<Bool>.flag(
    "help", short: "h", help: "Say how the command is used, and end.")
  static let versionFlag = TypedOption<Bool>.flag(
    "version", help: "Say the versions of the program and of the reader, and end.")

  /// Options that stand before a command.
  static let options = [help.declaration, versionFlag.declaration]

  static var versions: String { "\(name) \(version) (\(Reader.version))" }

  /// What the environment can change.
  static let environment: [(name: String, meaning: String)] = [
    ("COLUMNS", "Width of the table where the terminal does not say its own."),
    ("NO_COLOR", "Where it is set and not empty, the table has no colour."),
    (
      "CLICOLOR_FORCE",
      "Where it is set and neither empty nor 0, the table has colour also when it does not go to "
        + "a terminal."
    ),
    (
      "ENTENTE_REGISTER",
      "The register to use where --register names none: a file, or postgres://…"
    ),
    ("ENTENTE_PERSON", "Who makes an entry where --by does not say; the login's name unless set."),
    (
      "XDG_DATA_HOME",
      "The folder under which a register is kept that nothing else names; ~/.local/share unless set."
    ),
    (
      "ENTENTE_TODAY",
      "The day that “today” means, such as 2033-05-20, to show a register of another time."
    ),
    ("ENTENTE_LISTEN", "Where `entente serve` listens; its other options have variables too."),
    (
      "XDG_CONFIG_HOME",
      "The folder under which the settings of `entente serve` are; ~/.config unless set."
    ),
    ("ENTENTE_WEB", "The folder with the files of the web pages, in place of the one installed."),
    ("ENTENTE_LEXICONS", "The folder with the lexicons, in place of the one installed."),
    ("TMPDIR", "Where converters work; /tmp unless set."),
  ]
}
