extension [UInt8] {
  /// Parts between empty lines, each without white space around it.
  var paragraphs: [ArraySlice<UInt8>] {
    var parts: [ArraySlice<UInt8>] = []
    var start = 0
    var i = 0
    while i < count {
      guard self[i] == 0x0A else {
        i += 1
        continue
      }
      var end = i
      var breaks = 0
      while end < count, self[end] == 0x0A || self[end] == 0x20 || self[end] == 0x0D {
        if self[end] == 0x0A { breaks += 1 }
        end += 1
      }
      if breaks > 1 {
        parts.append(self[start..<i].trimmed)
        start = end
      }
      i = end
    }
    parts.append(self[start...].trimmed)
    return parts.filter { !$0.isEmpty }
  }
}

extension ArraySlice<UInt8> {
  /// Without ASCII white space and non-breaking spaces at either end.
  var trimmed: ArraySlice<UInt8> {
    var rest = self
    while let first = rest.first {
      if first <= 0x20 {
        rest.removeFirst()
      } else if rest.starts(with: [0xC2, 0xA0]) {
        rest.removeFirst(2)
      } else {
        break
      }
    }
    while let last = rest.last {
      if last <= 0x20 {
        rest.removeLast()
      } else if rest.count > 1, rest.suffix(2).elementsEqual([0xC2, 0xA0]) {
        rest.removeLast(2)
      } else {
        break
      }
    }
    return rest
  }
}
