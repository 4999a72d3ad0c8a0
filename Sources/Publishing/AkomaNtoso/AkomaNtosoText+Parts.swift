import Statements

/// The parts around the body: preface, preamble, conclusions.
extension AkomaNtosoText {
  mutating func preface(_ xml: inout XMLWriter) {
    lines("preface", parts.preface, &xml)
  }

  mutating func conclusions(_ xml: inout XMLWriter) {
    lines("conclusions", parts.conclusions, &xml)
  }

  /// Recitals that follow each other stand together; what is between them is a paragraph.
  mutating func preamble(_ xml: inout XMLWriter) {
    guard !parts.preamble.isEmpty else { return }
    let preamble = identifiers.only("preamble", in: "")
    let pieces = pieces(in: parts.preamble)
    xml.element("preamble", ["eId": preamble]) { xml in
      var index = 0
      while index < pieces.count {
        let first = index
        while index < pieces.count, blocks[pieces[index].block].kind == .recital { index += 1 }
        if first < index {
          recitals(pieces[first..<index], in: preamble, &xml)
        } else {
          paragraph(
            pieces[index].block, notes: pieces[index].notes, in: preamble, showsLabel: true, &xml)
          index += 1
        }
      }
    }
  }

  private mutating func recitals(
    _ pieces: ArraySlice<Piece>, in preamble: String, _ xml: inout XMLWriter
  ) {
    let recitals = identifiers.next("recitals", in: preamble)
    xml.element("recitals", ["eId": recitals]) { xml in
      for piece in pieces {
        let recital = identifiers.next("recital", in: recitals)
        place(piece.block, in: recital)
        xml.element("recital", ["eId": recital]) { xml in
          number(piece.block, &xml)
          paragraph(piece.block, notes: piece.notes, in: recital, told: .recital, &xml)
        }
      }
    }
  }

  private mutating func lines(_ part: String, _ range: Range<Int>, _ xml: inout XMLWriter) {
    guard !range.isEmpty else { return }
    let identifier = identifiers.only(part, in: "")
    let pieces = pieces(in: range)
    xml.element(part, ["eId": identifier]) { xml in
      for piece in pieces {
        paragraph(piece.block, notes: piece.notes, in: identifier, showsLabel: true, &xml)
      }
    }
  }

  /// A block with the footnotes that follow it.
  struct Piece {
    let block: Int
    var notes: [Int] = []
  }

  private func pieces(in range: Range<Int>) -> [Piece] {
    var pieces: [Piece] = []
    for block in range {
      if blocks[block].kind == .footnote, !pieces.isEmpty {
        pieces[pieces.count - 1].notes.append(block)
      } else {
        pieces.append(Piece(block: block))
      }
    }
    return pieces
  }
}
