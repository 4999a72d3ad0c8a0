import Importing
import Testing

@testable import entente

@Suite struct ExitStatusTests {
  static let statuses: [(ImportError.Code, Int32)] = [
    (.notFound, 66), (.unreadable, 66), (.empty, 65), (.oversized, 65), (.corrupt, 65),
    (.encrypted, 65), (.bomb, 65), (.noText, 65), (.unsupportedFormat, 65),
    (.missingConverter, 69), (.converterFailed, 70), (.timedOut, 75),
  ]

  @Test(arguments: statuses)
  func `every import error has its status of sysexits`(code: ImportError.Code, status: Int32) {
    #expect(ExitStatus(code).rawValue == status)
  }

  @Test func `a folder that cannot be made differs from a disk that is full`() {
    let error = OutputError(message: "", place: "out", isCreation: true)
    #expect(ExitStatus(error).rawValue == 73)
    #expect(ExitStatus(OutputError(message: "", place: "out", isCreation: false)).rawValue == 74)
  }
}
