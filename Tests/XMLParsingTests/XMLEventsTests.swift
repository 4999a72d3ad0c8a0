import Testing

@testable import XMLParsing

@Suite struct XMLEventsTests {
  private func events(_ text: String, isUTF8: Bool = false) throws -> [XMLEvents.Event] {
    var events: [XMLEvents.Event] = []
    try XMLEvents.walk(Array(text.utf8), isUTF8: isUTF8) { events.append($0) }
    return events
  }

  private func text(_ document: String) throws -> String {
    try events(document).reduce(into: "") { if case .text(let text) = $1 { $0 += text } }
  }

  private func fault(_ text: String) -> XMLFault? {
    do {
      try XMLEvents.walk(Array(text.utf8)) { _ in }
      return nil
    } catch {
      return error
    }
  }

  @Test func `elements have local names and their own attributes`() throws {
    let found = try events(
      "<a:p xmlns:a='urn:x' xmlns:id='urn:y' a:id='far' id='near' a:n='1'>w</a:p>")
    #expect(found == [.open("p", ["id": "near", "n": "1"]), .text("w"), .close("p")])
    #expect(try events("<p/>") == [.open("p", [:]), .close("p")])
  }

  @Test func `text comes through CDATA, past comments and instructions`() throws {
    #expect(try text("<p>a<!-- b --><?c d?><![CDATA[<e> & ]]>&lt;f&#x67;</p>") == "a<e> & <fg")
  }

  @Test func `an entity of plain characters is its characters`() throws {
    let document = "<!DOCTYPE p [<!ENTITY nbsp '&#160;'>]><p a='x&nbsp;'>two&nbsp;sides</p>"
    #expect(try text(document) == "two\u{A0}sides")
    #expect(try events(document).first == .open("p", ["a": "x\u{A0}"]))
  }

  @Test func `nothing outside the document is fetched`() throws {
    let document = """
      <!DOCTYPE p SYSTEM "file:///etc/hostname" [<!ENTITY x SYSTEM "file:///etc/passwd">]>
      <p>a&x;b</p>
      """
    #expect(
      try events(document) == [
        .open("p", [:]), .text("a"), .missing("x"), .text("b"), .close("p"),
      ])
  }

  @Test func `UTF-8 is UTF-8 whatever it declares, where the caller knows`() throws {
    let document = "<?xml version='1.0' encoding='UTF-16'?><p>é</p>"
    #expect(try events(document, isUTF8: true).contains(.text("é")))
    #expect(fault(document) != nil)
  }

  @Test func `a fault has its line and column`() {
    let found = fault("<a>\n  <b>\n  </a>\n")
    #expect(found?.kind == .malformed)
    #expect(found?.line == 3)
    #expect((found?.column ?? 0) > 1)
    #expect(found?.message.contains("mismatch: b") == true)
    #expect(fault("")?.kind == .malformed)
    #expect(fault("<a>")?.kind == .malformed)
    #expect(fault("<a>&nbsp;</a>")?.line == 1)
  }

  @Test(arguments: [
    // Billions of laughs, also hidden behind references to characters, and in attributes.
    "<!DOCTYPE p [<!ENTITY a 'ha'><!ENTITY b '&a;&a;'>]><p>&b;</p>",
    "<!DOCTYPE p [<!ENTITY a 'ha'><!ENTITY b '&#38;a;&#x26;a;'>]><p x='&b;'/>",
    "<!DOCTYPE p [<!ENTITY % a 'ha'>%a;]><p/>",
    "<!DOCTYPE p [<!ENTITY a '<q/>'>]><p>&a;</p>",
    "<!DOCTYPE p [<!ENTITY a '\(String(repeating: "ha", count: 1000))'>]><p>&a;</p>",
    "<!DOCTYPE p [<!ATTLIST p a CDATA 'ha'>]><p/>",
    // Elements within each other, attributes without end, an attribute without end.
    String(repeating: "<p>", count: 300) + String(repeating: "</p>", count: 300),
    "<p \((0..<1000).map { "a\($0)=''" }.joined(separator: " "))/>",
    "<p a='\(String(repeating: "a", count: 9 << 20))'/>",
  ])
  func `what would grow without bound is refused before it does`(document: String) {
    #expect(fault(document)?.kind == .unbounded)
  }

  @Test func `what only looks like it is read`() throws {
    let document = """
      <?xml version="1.0"?><!-- <!ENTITY a "&b;"> --><!DOCTYPE p [
      <!-- % --><!ELEMENT p ANY><?x <!ATTLIST ?><!ENTITY org "Organisation &#8211; Office">]>
      <p><![CDATA[<p <p <p]]><!-- <p> -->&org;<q a=">" b='"'/></p>
      """
    #expect(try text(document).contains("<p <p <pOrganisation – Office"))
  }

  @Test func `a text longer than libxml2 likes is read whole`() throws {
    let words = String(repeating: "words ", count: 2 << 20)
    #expect(try text("<p>\(words)</p>").utf8.count == words.utf8.count)
  }
}
