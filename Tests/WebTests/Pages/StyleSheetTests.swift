import Testing

@testable import Web

@Suite struct StyleSheetTests {
  @Test func `every brace that opens closes, so that no rule is shut into another's condition`()
    throws
  {
    let sheet = try ResourceFolder.installed().bytes(of: "style.css")
    var depth = 0
    for byte in sheet {
      if byte == UInt8(ascii: "{") { depth += 1 }
      if byte == UInt8(ascii: "}") { depth -= 1 }
      #expect(depth >= 0 && depth <= 2)
    }
    #expect(depth == 0)
  }
}
