/// The page on paper: one column, each paragraph with its notes in small print below it.
enum PagePrintStyle {
  static let css: StaticString = """

    @media print {
      @page { size: A4; margin: 22mm 20mm 20mm;
        @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; color: #555; } }
      @page :first { margin-top: 18mm; @top-left { content: ""; } }
      :root { color-scheme: light; --paper: #fff; --ink: #000; --quiet: #444; --line: #bbb;
        --accent: #1d4e79; --card: #fff; --commitment: #14604a; --commitment-tint: #e8f3ee;
        --request: #8a4b08; --request-tint: #faf0e1; --position: #4b4f86; --record: #444; }
      body { font-size: 10.5pt; line-height: 1.45; }
      .filters, .skip, .unseen, .why, dialog, .notes > summary, .card.position, .card.record {
        display: none !important; }
      .masthead, main, footer { max-width: none; padding: 0; }
      h1 { font-size: 20pt; max-width: none; }
      .facts, .tally { font-size: 9.5pt; max-width: none; }
      .tally { padding-top: 3mm; margin-bottom: 6mm; }
      .row { display: block; }
      .words p { break-inside: avoid; margin-bottom: 2.4mm; }
      .words h2 { font-size: 12.5pt; break-after: avoid; margin: 5mm 0 2.4mm; }
      .notes { display: block; font-size: 8pt; line-height: 1.4; margin: -.6mm 0 3.6mm; }
      .notes::details-content { content-visibility: visible; display: block; }
      .notes:not(:has(.card.commitment, .card.request)) { display: none; }
      .row:has(.card.commitment:not(.off), .card.request:not(.off)) .words { break-after: avoid; }
      .card { break-inside: avoid; padding: 0 0 0 2.4mm; margin: 0 0 1.1mm 5mm; border-left-width: 1.6pt; }
      .card h3, .card dl, .card dl div, .card dt, .card dd { display: inline; font-size: inherit; }
      .card h3 { padding: 0; }
      .card dt { margin-right: .35em; }
      .card dl div::before { content: " · "; color: var(--quiet); }
      .firmness { margin-left: .4em; }
      .unsure { border: 0; padding: 0; margin-left: .5em; font-style: italic; }
      .signature { break-inside: avoid; }
      .ref { padding: 0; }
      mark, .card { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      a { color: inherit; text-decoration: none; }
      footer { break-before: avoid; margin-top: 6mm; padding: 2mm 0 0; font-size: 7.5pt; break-inside: avoid; }
    }

    """

  /// The rule that repeats the title at the head of every printed page but the first.
  static func header(title: String) -> [UInt8] {
    Array("@page { @top-left { font: 8pt sans-serif; color: #555; content: \"".utf8)
      + string(title) + Array("\"; } }\n".utf8)
  }

  /// More than a line of the margin holds is cut at a word.
  private static let longestHeader = 108

  /// Text as it may stand between the quotes of a CSS string inside a `style` element: every byte
  /// that is not a letter, digit or space of ASCII, or part of another character, is escaped.
  private static func string(_ text: String) -> [UInt8] {
    let words = text.utf8.split { $0 <= 0x20 }
    var line: [UInt8] = []
    for word in words {
      guard line.count + word.count < longestHeader else {
        line += Array("…".utf8)
        break
      }
      if !line.isEmpty { line.append(0x20) }
      line += Array(word)
    }
    return line.flatMap { byte -> [UInt8] in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), 0x20, 0x80...:
        [byte]
      default: Array("\\\(String(byte, radix: 16)) ".utf8)
      }
    }
  }
}
