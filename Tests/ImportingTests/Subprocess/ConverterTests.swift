import Statements
import Testing

@testable import Importing

@Suite struct ConverterTests {
  private func converter(
    _ program: String, seconds: Int = 10, memory: Int = 1 << 30, output: Int = 8 << 20
  ) -> Converter {
    var limits = ImportLimits()
    limits.converterSeconds = seconds
    limits.converterMemory = memory
    limits.expandedBytes = output
    return Converter(program, package: "coreutils", limits: limits)
  }

  private func code(of body: () throws -> Converter.Output) -> ImportError.Code? {
    do {
      _ = try body()
      return nil
    } catch {
      return (error as? ImportError)?.code
    }
  }

  @Test func `what goes in comes out, however large`() throws {
    let bytes = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let output = try converter("cat").run(.init([], input: bytes), source: "large.bin")
    #expect(output.status == 0)
    #expect(output.bytes == bytes)
  }

  @Test func `a program that never reads its input does no harm`() throws {
    let bytes = [UInt8](repeating: 7, count: 1 << 20)
    let output = try converter("true").run(.init([], input: bytes), source: "unread.bin")
    #expect(output.status == 0)
    #expect(output.bytes.isEmpty)
  }

  @Test func `an exit status that is not zero is handed on with its message`() throws {
    let output = try converter("ls").run(.init(["/no/such/folder"]), source: "a.docx")
    #expect(output.status == 2)
    #expect(output.messages.contains("/no/such/folder"))
  }

  @Test func `arguments are never read by a shell`() throws {
    let output = try converter("echo").run(.init(["$HOME; `id` && *"]), source: "a.docx")
    #expect(String(decoding: output.bytes, as: UTF8.self) == "$HOME; `id` && *\n")
  }

  @Test func `a program that hangs is stopped at its time`() {
    let started = ContinuousClock.now
    #expect(
      code { try converter("sleep", seconds: 1).run(.init(["60"]), source: "a.docx") } == .timedOut)
    #expect(ContinuousClock.now - started < .seconds(5))
  }

  @Test func `what it started is stopped too`() throws {
    // The shell starts a second program in the background that would hold the output open.
    let started = ContinuousClock.now
    let output = try converter("sh", seconds: 30).run(
      .init(["-c", "sleep 20 & echo done"]), source: "a.docx")
    #expect(String(decoding: output.bytes, as: UTF8.self) == "done\n")
    #expect(ContinuousClock.now - started < .seconds(5))
  }

  @Test func `one that floods its output is stopped at the limit`() {
    #expect(
      code { try converter("yes", output: 1 << 20).run(.init([]), source: "a.docx") } == .bomb)
  }

  @Test func `one that wants more memory than allowed gets none`() {
    #expect(
      code {
        try converter("tail", memory: 256 << 20).run(.init(["-n1", "/dev/zero"]), source: "a.docx")
      } == .oversized)
  }

  @Test func `a missing program is named with its package`() throws {
    var missing = converter("pandoc-of-tomorrow")
    missing.package = "pandoc"
    do {
      _ = try missing.run(.init([]), source: "note.docx")
      Issue.record("a program that does not exist has run")
    } catch {
      #expect(error.code == .missingConverter)
      #expect(error.description.contains("apt install pandoc"))
      #expect(error.source == "note.docx")
    }
  }

  @Test func `a program that crashes is an error with its signal`() {
    #expect(
      code { try converter("sh").run(.init(["-c", "kill -SEGV $$"]), source: "a.docx") }
        == .converterFailed)
  }

  @Test func `files go in and results come out of a folder that is gone afterwards`() throws {
    var job = Converter.Job(["-c", "cp in.txt out.txt; pwd"])
    job.files["in.txt"] = Array("Valdoria".utf8)
    job.results = ["out.txt", "never.txt"]
    let output = try converter("sh").run(job, source: "a.pdf")
    #expect(output.files == ["out.txt": Array("Valdoria".utf8)])
    let folder = String(decoding: output.bytes.dropLast(), as: UTF8.self)
    #expect(folder.contains("entente-"))
    #expect(ProgramPath.find(folder) == nil)
  }

  @Test func `the environment holds nothing of ours`() throws {
    let output = try converter("env").run(.init([]), source: "a.docx")
    let names = String(decoding: output.bytes, as: UTF8.self).split(separator: "\n").map {
      String($0.prefix { $0 != "=" })
    }
    #expect(
      Set(names).isSubset(of: ["PATH", "LANG", "LC_ALL", "HOME", "TMPDIR", "PWD", "OLDPWD", "_"]))
  }

  @Test(.enabled("needs bubblewrap or user namespaces") { Isolation.strongest != .none })
  func `no network but the program's own loopback`() throws {
    let output = try converter("cat").run(.init(["/proc/net/dev"]), source: "a.docx")
    let devices = String(decoding: output.bytes, as: UTF8.self).split(separator: "\n").dropFirst(2)
    #expect(devices.allSatisfy { $0.contains("lo:") })
  }

  @Test func `limits hold without a sandbox too, and it says that there was none`() throws {
    var bare = converter("cat")
    bare.isolation = .none
    let output = try bare.run(.init([], input: Array("Orlanda".utf8)), source: "a.docx")
    #expect(output.bytes == Array("Orlanda".utf8))
    #expect(output.diagnostics.map(\.code) == ["converter.not-isolated"])
    var hanging = converter("sleep", seconds: 1)
    hanging.isolation = .none
    #expect(code { try hanging.run(.init(["60"]), source: "a.docx") } == .timedOut)
    var greedy = converter("tail", memory: 256 << 20)
    greedy.isolation = .none
    #expect(code { try greedy.run(.init(["-n1", "/dev/zero"]), source: "a.docx") } == .oversized)
  }

  @Test func `many at once, each with its own answer and no child left behind`() async throws {
    try await withThrowingTaskGroup(of: Bool.self) { group in
      for i in 0..<40 {
        group.addTask {
          let word = Array("job \(i)".utf8)
          return try converter("cat").run(.init([], input: word), source: "a").bytes == word
        }
      }
      for try await right in group { #expect(right) }
    }
  }
}
