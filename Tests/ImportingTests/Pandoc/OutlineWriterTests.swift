import Statements
import Testing

@testable import Importing

@Suite struct OutlineWriterTests {
  private typealias Block = PandocTree.Block

  private func outline(_ blocks: [PandocTree.Block]) -> Outline {
    var writer = OutlineWriter()
    writer.write(blocks)
    return writer.finish(title: nil, language: nil)
  }

  private func text(_ words: String) -> [PandocTree.Inline] { [.string(words)] }

  private func paragraph(_ words: String) -> Block { .paragraph([.string(words)]) }

  private func words(_ outline: Outline) -> [String] {
    outline.pieces.map { outline.text[outline.text.span(utf8: $0.range)] }
  }

  @Test(arguments: [
    ("Decimal", "Period", "7."), ("LowerAlpha", "TwoParens", "(g)"),
    ("LowerRoman", "OneParen", "vii)"), ("UpperAlpha", "Period", "G."),
    ("UpperRoman", "DefaultDelim", "VII."), ("DefaultStyle", "DefaultDelim", "7."),
  ])
  func `a list's number is text, in its style and from its start`(
    style: String, delimiter: String, label: String
  ) throws {
    let numbering = PandocTree.ListNumbering(start: 7, style: style, delimiter: delimiter)
    let outline = outline([.ordered(numbering, [[paragraph("hold talks")]])])
    let piece = try #require(outline.pieces.first)
    #expect(words(outline) == ["\(label) hold talks"])
    #expect(outline.text[outline.text.span(utf8: try #require(piece.label))] == label)
    #expect(piece.hint == .listItem(level: 1))
  }

  @Test func `an item of several paragraphs has its mark once`() {
    let outline = outline([
      .bullets([[paragraph("first"), paragraph("more")], [paragraph("second")]])
    ])
    #expect(words(outline) == ["• first", "more", "• second"])
    #expect(outline.pieces.map(\.hint) == [.listItem(level: 1), .paragraph, .listItem(level: 1)])
  }

  @Test func `inner lists are deeper`() {
    let inner = Block.bullets([[paragraph("deep")]])
    let outline = outline([.bullets([[paragraph("outer"), inner]])])
    #expect(outline.pieces.map(\.hint) == [.listItem(level: 1), .listItem(level: 2)])
    #expect(outline.text.string == "• outer\n\n  • deep")
  }

  @Test func `a footnote leaves its sentence whole and stands at the end`() {
    let outline = outline([
      .paragraph([
        .string("They"), .space, .string("agreed"), .note([paragraph("By exchange of notes.")]),
        .space, .string("again."),
      ]),
      paragraph("Done."),
    ])
    #expect(words(outline) == ["They agreed[1] again.", "Done.", "[1] By exchange of notes."])
    #expect(outline.pieces.map(\.hint) == [.paragraph, .paragraph, .footnote])
  }

  @Test func `a table is read row by row, each cell a piece`() {
    let table = PandocTree.Table(
      caption: [],
      rows: [
        [[.plain(text("Area"))], [.plain(text("Lead"))]],
        [[.plain(text("Cyber"))], [.plain(text("Estmere"))]],
      ])
    let outline = outline([paragraph("Plan"), .table(table), paragraph("End")])
    #expect(
      outline.text.string
        == "Plan\n\nArea\tLead\nCyber\tEstmere\n\nEnd"
    )
    #expect(outline.pieces.map(\.hint) == [.paragraph, .cell, .cell, .cell, .cell, .paragraph])
    #expect(outline.diagnostics.map(\.code) == ["table.flattened"])
  }

  @Test func `a table that only places text on the page leaves paragraphs`() {
    let cell = [paragraph("For Estmere"), paragraph("Runa Vale"), paragraph("Prime Minister")]
    let outline = outline([.table(PandocTree.Table(caption: [], rows: [[cell, cell]]))])
    #expect(outline.pieces.map(\.hint) == Array(repeating: .paragraph, count: 6))
    #expect(outline.diagnostics.isEmpty)
  }

  @Test func `a table whose first column is numbers is a list`() {
    let rows = [("1.", "They will open talks."), ("(b)", "They will share data.")].map {
      [[paragraph($0.0)], [paragraph($0.1)]]
    }
    let outline = outline([.table(PandocTree.Table(caption: [], rows: rows))])
    #expect(words(outline) == ["1. They will open talks.", "(b) They will share data."])
    #expect(outline.pieces.map(\.hint) == [.listItem(level: 1), .listItem(level: 1)])
  }

  @Test func `a table of short words is no list`() {
    let rows = [("Lead", "Estmere"), ("By", "2031")].map { [[paragraph($0.0)], [paragraph($0.1)]] }
    let outline = outline([.table(PandocTree.Table(caption: [], rows: rows))])
    #expect(outline.pieces.map(\.hint) == [.cell, .cell, .cell, .cell])
  }

  @Test func `two line breaks part paragraphs, one does not`() {
    let outline = outline([
      .paragraph([
        .string("Orlanda"), .lineBreak, .string("Estmere"), .lineBreak, .space, .lineBreak,
        .string("1."), .space, .string("Talks"),
      ])
    ])
    #expect(words(outline) == ["Orlanda\nEstmere", "1. Talks"])
  }

  @Test func `pieces have no white space around them, non-breaking neither`() {
    let outline = outline([.paragraph([.string("\u{A0}"), .space, .string("words\u{A0}")])])
    #expect(words(outline) == ["words"])
  }

  @Test func `pictures and struck-out words are reported`() {
    let outline = outline([
      .paragraph([
        .image(alternative: text("Table of tariffs")), .struckOut(text("shall")), .string("will"),
      ]), .unknown("Hologram"),
    ])
    #expect(words(outline) == ["will"])
    #expect(
      outline.diagnostics.map(\.code) == ["picture.dropped", "text.struck-out", "element.unknown"])
    #expect(outline.diagnostics[0].message.contains("Table of tariffs"))
    #expect(outline.diagnostics[0].severity == .warning)
  }

  @Test func `a raised link that is a number is a note's mark`() {
    let mark = PandocTree.Inline.superscript([.link([.string("3")], target: "#fn3")])
    let outline = outline([
      .paragraph([.string("cooperation"), mark, .string(" at 10 km"), .superscript([.string("2")])])
    ])
    #expect(words(outline) == ["cooperation[3] at 10 km2"])
  }
}
