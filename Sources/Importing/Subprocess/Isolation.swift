/// How far a converter is kept from the network and from other people's files.
enum Isolation: Sendable, Hashable {
  /// Namespaces of its own, the system read-only, no home folders, no network (bubblewrap).
  case sandbox(bwrap: String)
  /// No network; files as for us (util-linux).
  case offline(unshare: String)
  /// The system allows neither; limits hold all the same.
  case none

  /// The strongest this system allows, found out once by trying.
  static let strongest: Isolation = {
    if let bwrap = ProgramPath.find("bwrap") {
      let sandbox = Isolation.sandbox(bwrap: bwrap)
      if sandbox.works { return sandbox }
    }
    if let unshare = ProgramPath.find("unshare") {
      let offline = Isolation.offline(unshare: unshare)
      if offline.works { return offline }
    }
    return .none
  }()

  /// The command that runs a program so.
  ///
  /// - Parameter folder: the one folder the program may write to.
  func command(_ program: String, _ arguments: [String], folder: String?) -> [String] {
    switch self {
    case .none: return [program] + arguments
    case .offline(let unshare):
      return [
        unshare, "--user", "--map-root-user", "--net", "--ipc", "--pid", "--fork", "--kill-child",
        "--", program,
      ] + arguments
    case .sandbox(let bwrap):
      var command = [bwrap, "--unshare-all", "--die-with-parent"]
      for part in Self.systemParts { command += ["--ro-bind-try", part, part] }
      // A program installed elsewhere (`~/.local/bin`) needs the folder it was installed in.
      if !Self.systemParts.contains(where: { program.hasPrefix($0 + "/") }) {
        let prefix = ProgramPath.parent(ProgramPath.parent(program))
        command += ["--ro-bind", prefix, prefix]
      }
      command += ["--proc", "/proc", "--dev", "/dev", "--tmpfs", "/tmp"]
      if let folder { command += ["--bind", folder, folder, "--chdir", folder] }
      return command + ["--", program] + arguments
    }
  }

  /// How the program itself ended: bubblewrap tells of signals as shells do, by 128 and more.
  func reason(_ reason: ChildProcess.End.Reason) -> ChildProcess.End.Reason {
    guard case .sandbox = self, case .exited(let status) = reason, (129...192).contains(status)
    else { return reason }
    return .signalled(status - 128)
  }

  /// What programs need of a system: themselves, libraries, fonts, settings.
  private static let systemParts = [
    "/usr", "/bin", "/sbin", "/lib", "/lib32", "/lib64", "/etc", "/opt", "/nix/store",
    "/var/lib/ghostscript", "/var/cache/fontconfig",
  ]

  private var works: Bool {
    guard let program = ProgramPath.find("true") else { return false }
    let command = command(program, [], folder: nil)
    let limits = ChildProcess.Limits(seconds: 5, memory: 1 << 30, output: 1 << 16)
    guard
      var child = try? ChildProcess(
        program: command[0], arguments: Array(command.dropFirst()),
        environment: ["PATH=\(ProgramPath.standard)"], folder: "/", input: [], limits: limits)
    else { return false }
    return child.finish().reason == .exited(0)
  }
}
