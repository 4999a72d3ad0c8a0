import Importing
import Statements
import Testing

@testable import entente

@Suite struct ReadSettingsTests {
  private func settings(_ words: String...) throws -> ReadSettings {
    try ReadSettings(ArgumentParser(ReadCommand.declaration).parse(words))
  }

  @Test func `without options there is a table of commitments and requests`() throws {
    let settings = try settings("fjord.txt")
    #expect(settings.format == .table)
    #expect(settings.classes == nil)
    #expect(settings.limits.sourceBytes == 64 << 20)
  }

  @Test func `classes are joined by commas, and all means all`() throws {
    #expect(try settings("-c", "request,position").classes == [.request, .position])
    #expect(try settings("-c", "all").classes == Set(Provision.Class.allCases))
  }

  @Test(arguments: [
    ("512", 512), ("1k", 1 << 10), ("64M", 64 << 20), ("64MiB", 64 << 20), ("2GB", 2 << 30),
  ])
  func `sizes are written as people write them`(text: String, bytes: Int) {
    #expect(ByteCount.parse(text) == bytes)
  }

  @Test(arguments: ["", "M", "0", "99999999999999999999", "9000000000G"])
  func `what is no size is refused`(text: String) {
    #expect(ByteCount.parse(text) == nil)
  }

  @Test func `a higher limit also lets a container unpack to more`() throws {
    #expect(try settings("--limit", "1G").limits.expandedBytes == 4 << 30)
    #expect(try settings("--limit", "1M").limits.expandedBytes == 256 << 20)
  }

  @Test func `dates of adoption are days, months or years of the calendar`() {
    #expect(AdoptionDate.parse("2032-02-29") == "2032-02-29")
    #expect(AdoptionDate.parse("2032-12") == "2032-12")
    #expect(AdoptionDate.parse("2032") == "2032")
    for wrong in ["2031-02-29", "2032-13", "2032-1-1", "32", "2032-", "2032-01-01-01", ""] {
      #expect(AdoptionDate.parse(wrong) == nil)
    }
  }
}
