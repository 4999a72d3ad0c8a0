import Register

/// The text of the DOCX file: title, summary and one table (ECMA-376, part 1, 17).
///
/// Lengths are twentieths of a point, sizes of letters half points.
struct DocumentBody {
  /// A4 on its side without 15 mm on either side.
  static let width = 16_838 - 2 * margin
  private static let margin = 850

  let printed: PrintedMatrix

  init(_ printed: PrintedMatrix) { self.printed = printed }

  private var widths: [Int] { printed.columns.map { $0.share * Self.width / 100 } }

  var bytes: [UInt8] {
    DocumentParts.part { xml in
      xml.element(
        "w:document",
        [
          "xmlns:w": DocumentParts.namespace,
          "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        ]
      ) { xml in
        xml.element("w:body") { xml in
          paragraph(&xml, style: "Title", [.init(text: printed.matrix.title)])
          for statement in printed.matrix.statements {
            paragraph(&xml, [.init(text: statement, weight: .quiet)])
          }
          paragraph(
            &xml,
            [
              .init(
                text: "As of \(printed.matrix.spokenDay). \(printed.summary).", weight: .quiet)
            ], after: 160)
          table(&xml)
          // A table must be followed by a paragraph; this one takes no room.
          xml.element("w:p") { xml in
            xml.element("w:pPr") { $0.empty("w:spacing", ["w:line": "20", "w:lineRule": "exact"]) }
          }
          section(&xml)
        }
      }
    }
  }

  private func section(_ xml: inout XMLWriter) {
    xml.element("w:sectPr") { xml in
      xml.empty("w:footerReference", ["w:type": "default", "r:id": "rId3"])
      xml.empty("w:pgSz", ["w:w": "16838", "w:h": "11906", "w:orient": "landscape"])
      let margin = "\(Self.margin)"
      xml.empty(
        "w:pgMar",
        [
          "w:top": margin, "w:right": margin, "w:bottom": margin, "w:left": margin,
          "w:header": "450", "w:footer": "450", "w:gutter": "0",
        ])
    }
  }

  private func table(_ xml: inout XMLWriter) {
    xml.element("w:tbl") { xml in
      xml.element("w:tblPr") { xml in
        xml.empty("w:tblW", ["w:w": "\(widths.reduce(0, +))", "w:type": "dxa"])
        xml.element("w:tblBorders") { xml in
          for side in ["top", "left", "bottom", "right", "insideH", "insideV"] {
            xml.empty(
              "w:\(side)",
              ["w:val": "single", "w:sz": "4", "w:space": "0", "w:color": "C9C5BA"])
          }
        }
        xml.empty("w:tblLayout", ["w:type": "fixed"])
        xml.element("w:tblCellMar") { xml in
          for (side, width) in [("top", "40"), ("left", "70"), ("bottom", "40"), ("right", "70")] {
            xml.empty("w:\(side)", ["w:w": width, "w:type": "dxa"])
          }
        }
        xml.empty("w:tblLook", ["w:firstRow": "1", "w:noVBand": "1"])
      }
      xml.element("w:tblGrid") { xml in
        for width in widths { xml.empty("w:gridCol", ["w:w": "\(width)"]) }
      }
      row(&xml, isHeading: true) { xml in
        for (place, column) in printed.columns.enumerated() {
          cell(&xml, width: widths[place], paper: MatrixColours.heading) { xml in
            paragraph(
              &xml, [.init(text: column.heading, weight: .strong)], ink: 0xFFFFFF, keepsNext: true)
          }
        }
      }
      for group in printed.groups {
        row(&xml) { xml in
          cell(
            &xml, width: widths.reduce(0, +), span: widths.count, paper: MatrixColours.band
          ) { xml in paragraph(&xml, style: "Heading1", [.init(text: group.title)]) }
        }
        for item in group.rows { write(item, &xml) }
      }
    }
  }

  private func write(_ item: PrintedMatrix.Row, _ xml: inout XMLWriter) {
    row(&xml) { xml in
      let colours = MatrixColours.status(item.status)
      for (place, pieces) in item.cells.enumerated() {
        let isStatus = place == printed.statusColumn
        cell(&xml, width: widths[place], paper: isStatus ? colours.paper : nil) { xml in
          for piece in pieces {
            paragraph(
              &xml, [piece], ink: isStatus && piece.weight == .strong ? colours.ink : nil,
              after: 30)
          }
          if pieces.isEmpty { paragraph(&xml, []) }
        }
      }
    }
  }

  private func row(
    _ xml: inout XMLWriter, isHeading: Bool = false, _ cells: (inout XMLWriter) -> Void
  ) {
    xml.element("w:tr") { xml in
      xml.element("w:trPr") { xml in
        xml.empty("w:cantSplit", [:])
        if isHeading { xml.empty("w:tblHeader", [:]) }
      }
      cells(&xml)
    }
  }

  private func cell(
    _ xml: inout XMLWriter, width: Int, span: Int? = nil, paper: UInt32?,
    _ content: (inout XMLWriter) -> Void
  ) {
    xml.element("w:tc") { xml in
      xml.element("w:tcPr") { xml in
        xml.empty("w:tcW", ["w:w": "\(width)", "w:type": "dxa"])
        if let span { xml.empty("w:gridSpan", ["w:val": "\(span)"]) }
        if let paper {
          xml.empty(
            "w:shd",
            ["w:val": "clear", "w:color": "auto", "w:fill": MatrixColours.digits(paper)])
        }
      }
      content(&xml)
    }
  }

  private func paragraph(
    _ xml: inout XMLWriter, style: String? = nil, _ pieces: [PrintedMatrix.Piece],
    ink: UInt32? = nil, after: Int? = nil, keepsNext: Bool = false
  ) {
    xml.element("w:p") { xml in
      xml.element("w:pPr") { xml in
        if let style { xml.empty("w:pStyle", ["w:val": style]) }
        if keepsNext { xml.empty("w:keepNext", [:]) }
        if let after { xml.empty("w:spacing", ["w:before": "0", "w:after": "\(after)"]) }
      }
      for piece in pieces {
        if let label = piece.label {
          run(&xml, "\(label): ", isBold: false, ink: MatrixColours.quiet, size: nil)
        }
        let isQuiet = piece.weight == .quiet
        run(
          &xml, piece.text, isBold: piece.weight == .strong,
          ink: ink ?? (isQuiet ? MatrixColours.quiet : nil), size: isQuiet ? 14 : nil)
      }
    }
  }

  private func run(
    _ xml: inout XMLWriter, _ text: String, isBold: Bool, ink: UInt32?, size: Int?
  ) {
    xml.element("w:r") { xml in
      xml.element("w:rPr") { xml in
        if isBold { xml.empty("w:b", [:]) }
        if let ink { xml.empty("w:color", ["w:val": MatrixColours.digits(ink)]) }
        if let size { xml.empty("w:sz", ["w:val": "\(size)"]) }
      }
      for (place, line) in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
        .enumerated()
      {
        if place > 0 { xml.empty("w:br", [:]) }
        xml.line("w:t", ["xml:space": "preserve"]) { $0.text(String(Substring(line))) }
      }
    }
  }
}
