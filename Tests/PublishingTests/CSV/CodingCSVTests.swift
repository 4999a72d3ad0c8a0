import Statements
import Testing

@testable import Publishing

@Suite struct CodingCSVTests {
  @Test func `a commitment is one line with everything a matrix needs`() throws {
    let records = try table(CodingCSV().bytes(of: [FjordStatement.coding]))
    #expect(records.count == 8)
    #expect(records[0] == CodingCSV.columns)
    #expect(
      records[2] == [
        "fjord.txt", "1", "p02", "commitment", "VALDORIA; NORDMARK", "high", "deadline",
        "named-mechanism", "2032", "by the end of 2032", "P2Y",
        "Fjord Talks; Ministerial Fjord Dialogue", "", "", "defence-security; political", "",
        "agreed to",
        "upgrade the existing Fjord Talks to a biennial Ministerial Fjord Dialogue in order to "
          + "share intelligence by the end of 2032", "147", "270", "1",
        "provision: trigger.agree-to “agreed to”; area: area.defence-security",
      ])
    #expect(records[4][12] == "Havnestad")
    #expect(records[6][13] == "Meridian Union")
    #expect(records[3][15] == "fleet emissions: reduce 40–45.5% by 2035 (from 2020)")
  }

  @Test func `a position has no precision and no delegation`() throws {
    let position = try table(CodingCSV().bytes(of: [FjordStatement.coding]))[5]
    #expect(position[3] == "position")
    #expect(position[5...7] == ["", "", ""])
  }

  @Test func `lines end in CRLF and a statement without provisions adds none`() {
    let bytes = CodingCSV().bytes(of: [HandCoding("Nothing").coding, FjordStatement.coding])
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.hasSuffix("\r\n"))
    #expect(text.split(separator: "\r\n" as Character).count == 8)
    #expect(bytes.filter { $0 == 0x0A }.count == 8)
  }

  @Test func `the byte order mark comes once, before the header`() {
    let bytes = CodingCSV(byteOrderMark: true).bytes(of: [
      FjordStatement.coding, FjordStatement.coding,
    ])
    #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF, 0x73]))
    #expect(!bytes.dropFirst(3).contains(0xEF))
  }

  @Test func `a hard-wrapped promise stays on one line`() throws {
    var hand = HandCoding("They will open\r\n\tthe \u{0}strait, “soon”.")
    hand.block(.paragraph, "They will open\r\n\tthe \u{0}strait, “soon”.", paragraph: "1")
    hand.provision(.commitment, "open\r\n\tthe \u{0}strait, “soon”", trigger: "will")
    #expect(
      try table(CodingCSV().bytes(of: [hand.coding]))[1][17] == "open the strait, “soon”")
  }

  @Test(arguments: [
    ("plain", "plain"), ("", ""), ("a,b", "\"a,b\""), ("a;b", "\"a;b\""),
    ("say \"no\"", "\"say \"\"no\"\"\""), ("=1+1", "'=1+1"), ("+82 2 123", "'+82 2 123"),
    ("-5% by 2030", "'-5% by 2030"), ("@here, now", "\"'@here, now\""), ("\t=1+1", "'=1+1"),
    ("＝1", "'＝1"), ("a=b", "a=b"), ("서울 🇰🇷", "서울 🇰🇷"), ("  two  spaces ", "two spaces"),
  ])
  func `a cell is quoted and guarded where it must be`(value: String, expected: String) {
    var csv = CSVWriter()
    csv.cell(value)
    #expect(String(decoding: csv.bytes, as: UTF8.self) == expected)
  }

  @Test func `without the guard the words are as they are`() {
    var csv = CSVWriter(guardsFormulas: false)
    csv.cell("=1+1")
    #expect(csv.bytes == Array("=1+1".utf8))
  }

  @Test func `ten thousand provisions are ten thousand lines`() {
    let records = CodingCSV().records(of: LongStatement.coding(paragraphs: 10_000))
    #expect(records.filter { $0 == 0x0A }.count == 10_000)
  }

  /// Reads RFC 4180 strictly, as the other end would.
  private func table(_ bytes: [UInt8]) throws -> [[String]] {
    var records: [[String]] = []
    var record: [String] = []
    var cell: [UInt8] = []
    var isQuoted = false
    var rest = bytes[...]
    while let byte = rest.popFirst() {
      switch (byte, isQuoted) {
      case (0x22, true) where rest.first == 0x22:
        cell.append(0x22)
        rest.removeFirst()
      case (0x22, _): isQuoted.toggle()
      case (0x2C, false), (0x0D, false):
        record.append(try #require(String(validating: cell, as: UTF8.self)))
        cell = []
        if byte == 0x0D {
          #expect(rest.popFirst() == 0x0A)
          records.append(record)
          record = []
        }
      default: cell.append(byte)
      }
    }
    #expect(cell.isEmpty && record.isEmpty && !isQuoted)
    return records
  }
}
