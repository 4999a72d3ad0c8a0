import Statements

/// When and where a statement was adopted, by its closing lines, its opening or its title.
struct Adoption {
  let text: TokenizedText
  let statement: Statement
  let times: TimeReader
  let words: FrontMatterWords

  struct Found {
    var date: EDTF
    /// `nil` where no place stands beside the date.
    var place: String?
  }

  /// The closing line ("Port Alder, 3 May 2031", "Done at …") before the opening ("met in Port
  /// Alder on 3 May 2031") before the title; of several dates in the opening the latest, since
  /// the others look back.
  func found() -> Found? {
    closing() ?? opening() ?? title()
  }

  /// A signature block, a closing line of few words, or one that opens with "Done", "Signed" or
  /// "Adopted"; an annex may follow it.
  private func closing() -> Found? {
    for index in statement.blocks.indices.dropFirst(2).reversed() {
      let block = text.blocks[index]
      guard !block.isEmpty else { continue }
      let kind = statement.blocks[index].kind
      let isLast = index >= statement.blocks.count - 6 && block.count < 12
      let opensAsClosing =
        text.tokens[block.lowerBound].has(.participle) && kind != .recital && kind != .listItem
        && (block.count < 40 || statement.blocks[index].paragraph == "closing")
      guard kind == .signature || isLast || opensAsClosing else { continue }
      if let date = dates(in: block).first { return found(date, block) }
    }
    return nil
  }

  private func opening() -> Found? {
    let bodies = statement.blocks.indices.filter {
      statement.blocks[$0].kind == .paragraph
    }.prefix(2)
    var latest: (Found, String)?
    for index in bodies {
      let block = text.blocks[index]
      for date in dates(in: block) {
        let found = found(date, block)
        if latest == nil || found.date.rawValue > latest!.1 {
          latest = (found, found.date.rawValue)
        }
      }
    }
    return latest?.0
  }

  private func title() -> Found? {
    for index in statement.blocks.indices where statement.blocks[index].kind == .title {
      if let date = dates(in: text.blocks[index]).last { return found(date, text.blocks[index]) }
    }
    return nil
  }

  /// Dates to the day, or intervals of days.
  private func dates(in block: Range<Int>) -> [TimeReader.Found] {
    times.absoluteDates(in: block, of: text).filter {
      ($0.expression.value?.rawValue.split(separator: "/").last?.utf8.count ?? 0) == 10
    }
  }

  private func found(_ date: TimeReader.Found, _ block: Range<Int>) -> Found {
    let value = date.expression.value?.rawValue.split(separator: "/").last.map(String.init) ?? ""
    return Found(date: EDTF(value), place: place(before: date.tokens.lowerBound, block))
  }

  /// The capitalised words in front of the date: "Seoul, ", "in Darwin on", "at Port Alder this".
  private func place(before date: Int, _ block: Range<Int>) -> String? {
    let tokens = text.tokens
    var end = date
    while end > block.lowerBound,
      tokens[end - 1].isMark(",") || tokens[end - 1].has([.preposition, .determiner])
    {
      end -= 1
    }
    var start = end
    while start > block.lowerBound {
      let token = tokens[start - 1]
      let joins = token.isMark(",") && start < end && tokens[start].is(.capitalised)
      guard token.is(.capitalised) && token.is(.word) && !token.has(.preposition) || joins else {
        break
      }
      start -= 1
    }
    while start < end,
      tokens[start].isMark(",") || tokens[start].has([.participle, .past, .preposition])
    {
      start += 1
    }
    guard start < end, end - start <= 5 else { return nil }
    return text.words(start..<end)
  }
}
