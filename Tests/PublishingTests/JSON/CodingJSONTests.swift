import Foundation
import Statements
import Testing

@testable import Publishing

@Suite struct CodingJSONTests {
  @Test func `the object has its parts in their order`() throws {
    let line = try text(of: FjordStatement.coding, layout: .line)
    let parts = [
      "\"statement\":", "\"parties\":[\"VALDORIA\",\"NORDMARK\"]", "\"reader\":", "\"blocks\":",
      "\"provisions\":", "\"times\":", "\"mechanisms\":", "\"diagnostics\":",
    ]
    var rest = line[...]
    for part in parts {
      let place = try #require(rest.range(of: part), "\(part) is missing or out of order")
      rest = rest[place.upperBound...]
    }
  }

  @Test func `one line is one line, and both layouts say the same`() throws {
    let line = CodingJSON(layout: .line).bytes(of: FjordStatement.coding)
    let indented = CodingJSON(layout: .indented).bytes(of: FjordStatement.coding)
    #expect(line.filter { $0 == 0x0A }.count == 1 && line.last == 0x0A)
    #expect(indented.last == 0x0A)
    #expect(try parsed(line) == parsed(indented))
  }

  @Test func `a commitment carries its exact words and attributes`() throws {
    let provision = try provisions(of: FjordStatement.coding)[1]
    #expect(provision["class"] as? String == "commitment")
    #expect(provision["paragraph"] as? String == "1")
    #expect(provision["actors"] as? [String] == ["VALDORIA", "NORDMARK"])
    #expect(provision["obligation"] as? String == "high")
    #expect(provision["precision"] as? String == "deadline")
    #expect(provision["delegation"] as? String == "named-mechanism")
    #expect(provision["due"] as? String == "2032")
    #expect(provision["dueText"] as? String == "by the end of 2032")
    #expect(provision["recurrence"] as? String == "P2Y")
    #expect(
      provision["mechanisms"] as? [String] == ["Fjord Talks", "Ministerial Fjord Dialogue"])
    #expect(provision["areas"] as? [String] == ["defence-security", "political"])
    let trigger = try #require(provision["trigger"] as? [String: Any])
    #expect(trigger["exact"] as? String == "agreed to")
    let because = try #require(provision["because"] as? [[String: Any]])
    #expect(because[0]["rule"] as? String == "trigger.agree-to")
    #expect((because[0]["words"] as? [String: Any])?["exact"] as? String == "agreed to")
    #expect(because[1]["words"] == nil)
  }

  @Test func `attributes that do not apply are absent`() throws {
    let position = try provisions(of: FjordStatement.coding)[4]
    #expect(position["class"] as? String == "position")
    for key in [
      "obligation", "precision", "delegation", "due", "dueText", "recurrence", "mechanisms",
      "areas", "target", "targets", "place", "instruments", "undertakenOn",
    ] {
      #expect(position[key] == nil, "\(key)")
    }
  }

  @Test func `a range keeps its digits`() throws {
    let line = try text(of: FjordStatement.coding, layout: .line)
    #expect(line.contains("\"range\":[40,45.5],\"unit\":\"%\",\"year\":\"2035\""))
    #expect(line.contains("\"confidence\":0.6,"))
    #expect(line.contains("\"confidence\":0.85,"))
  }

  @Test func `offsets are code points of the text, in any script`() throws {
    var hand = HandCoding("한국 e\u{301}mu 🇳🇱👩‍👧 The sides agreed to \u{1}meet 서울.\r\nEnd")
    hand.block(.paragraph, "The sides agreed to \u{1}meet 서울.", paragraph: "1")
    hand.provision(.commitment, "\u{1}meet 서울", trigger: "agreed to")
    let bytes = CodingJSON(layout: .line).bytes(of: hand.coding)
    let object = try parsed(bytes)
    let statement = try #require(object["statement"] as? [String: Any])
    let source = Array(try #require(statement["text"] as? String).unicodeScalars)
    let provision = try #require((object["provisions"] as? [[String: Any]])?.first)
    let content = try #require(provision["content"] as? [String: Any])
    let start = try #require(content["start"] as? Int)
    let end = try #require(content["end"] as? Int)
    #expect(Array("\u{1}meet 서울".unicodeScalars) == Array(source[start..<end]))
    #expect(String(decoding: bytes, as: UTF8.self).contains("\\u0001meet 서울"))
  }

  @Test func `the quote has at most 32 code points on each side`() throws {
    let before = String(repeating: "한", count: 40)
    var hand = HandCoding(before + "meet" + "🙂. End")
    hand.block(.paragraph, before + "meet🙂.", paragraph: "1")
    hand.provision(.commitment, "meet")
    let quote = try #require(try provisions(of: hand.coding)[0]["quote"] as? [String: Any])
    #expect(quote["prefix"] as? String == String(repeating: "한", count: 32))
    #expect(quote["exact"] as? String == "meet")
    #expect(quote["suffix"] as? String == "🙂. End")
  }

  @Test func `an empty coding is still a whole object`() throws {
    let object = try parsed(CodingJSON().bytes(of: HandCoding("").coding))
    #expect((object["provisions"] as? [Any])?.isEmpty == true)
    #expect((object["parties"] as? [Any])?.isEmpty == true)
    #expect((object["statement"] as? [String: Any])?["text"] as? String == "")
  }

  @Test func `the text can be left out`() throws {
    let bytes = CodingJSON(layout: .line, includesText: false).bytes(of: FjordStatement.coding)
    #expect((try parsed(bytes)["statement"] as? [String: Any])?["text"] == nil)
  }

  @Test func `overlapping provisions are written as they are`() throws {
    var hand = HandCoding("They will meet and trade.")
    hand.block(.paragraph, "They will meet and trade.", paragraph: "1")
    hand.provision(.commitment, "meet and trade", trigger: "will")
    hand.provision(.commitment, "and trade", trigger: "will")
    let found = try provisions(of: hand.coding)
    #expect(found.compactMap { ($0["content"] as? [String: Any])?["start"] as? Int } == [10, 15])
  }

  @Test func `ten thousand blocks and provisions are written whole`() throws {
    let coding = LongStatement.coding(paragraphs: 10_000)
    let bytes = CodingJSON(layout: .line).bytes(of: coding)
    let object = try parsed(bytes)
    #expect((object["blocks"] as? [Any])?.count == 10_000)
    #expect((object["provisions"] as? [Any])?.count == 10_000)
  }

  // MARK: Reading back

  private func text(of coding: Coding, layout: CodingJSON.Layout) throws -> String {
    let bytes = CodingJSON(layout: layout).bytes(of: coding)
    return try #require(String(validating: bytes, as: UTF8.self))
  }

  private func parsed(_ bytes: [UInt8]) throws -> NSDictionary {
    try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? NSDictionary)
  }

  private func provisions(of coding: Coding) throws -> [[String: Any]] {
    let object = try parsed(CodingJSON().bytes(of: coding))
    return try #require(object["provisions"] as? [[String: Any]])
  }
}
