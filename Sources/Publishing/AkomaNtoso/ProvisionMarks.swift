import Statements

/// Where provisions stand in each block, cut so that marks neither cross nor leave their block.
///
/// Provisions may overlap, lie inside each other, and take their trigger from another block. A
/// stretch of text under several marks is one segment with all of them.
struct ProvisionMarks {
  struct Mark: Hashable {
    /// Index into the coding's provisions.
    let provision: Int
    let isTrigger: Bool
  }

  struct Segment {
    /// UTF-8 offsets in the statement's text.
    let range: Range<Int>
    /// Empty for text that belongs to no provision.
    let marks: [Mark]
  }

  private let marksOfBlock: [[(range: Range<Int>, mark: Mark)]]

  init(of coding: Coding) {
    let blocks = coding.statement.blocks
    var marksOfBlock = [[(range: Range<Int>, mark: Mark)]](repeating: [], count: blocks.count)
    func note(_ span: TextSpan, _ mark: Mark) {
      var index = Self.firstBlock(endingAfter: span.utf8.lowerBound, in: blocks)
      while index < blocks.count, blocks[index].span.utf8.lowerBound < span.utf8.upperBound {
        let range = span.utf8.clamped(to: blocks[index].span.utf8)
        if !range.isEmpty { marksOfBlock[index].append((range, mark)) }
        index += 1
      }
    }
    for (index, provision) in coding.provisions.enumerated() {
      if let trigger = provision.trigger { note(trigger, Mark(provision: index, isTrigger: true)) }
      note(provision.content, Mark(provision: index, isTrigger: false))
    }
    self.marksOfBlock = marksOfBlock
  }

  /// Whether any provision has words in the block.
  func isMarked(_ block: Int) -> Bool { !marksOfBlock[block].isEmpty }

  /// The block's words from its first to its last, in order and without gaps.
  func segments(ofBlock index: Int, spanning whole: Range<Int>) -> [Segment] {
    let marks = marksOfBlock[index]
    if whole.isEmpty { return [] }
    if marks.isEmpty { return [Segment(range: whole, marks: [])] }
    var cuts = [whole.lowerBound, whole.upperBound]
    for (range, _) in marks { cuts += [range.lowerBound, range.upperBound] }
    cuts.sort()
    let starting = marks.sorted { $0.range.lowerBound < $1.range.lowerBound }
    var next = 0
    var active: [(range: Range<Int>, mark: Mark)] = []
    var segments: [Segment] = []
    for (start, end) in zip(cuts, cuts.dropFirst()) where start < end {
      active.removeAll { $0.range.upperBound <= start }
      while next < starting.count, starting[next].range.lowerBound <= start {
        active.append(starting[next])
        next += 1
      }
      let present = active.map(\.mark).sorted {
        ($0.provision, $0.isTrigger ? 0 : 1) < ($1.provision, $1.isTrigger ? 0 : 1)
      }
      segments.append(Segment(range: start..<end, marks: present))
    }
    return segments
  }

  /// Blocks are in text order and do not overlap, so their ends are in order too.
  private static func firstBlock(endingAfter byte: Int, in blocks: [Block]) -> Int {
    var low = 0
    var high = blocks.count
    while low < high {
      let middle = (low + high) / 2
      if blocks[middle].span.utf8.upperBound > byte { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
