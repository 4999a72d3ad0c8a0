/// Gives elements their `eId` by the Akoma Ntoso Naming Convention 1.0 (OASIS 2019, chapter 5).
///
/// An identifier is that of the element around it, two underscores, the element's name or its
/// abbreviation, an underscore and its number: `para_2__list_1__item_a`. Where a number is usual
/// but missing it is `nn` and a count. No identifier is given twice.
struct ElementIdentifiers {
  private var used: Set<String> = []
  private var counts: [String: Int] = [:]

  /// An identifier outside the convention's grammar, for metadata; counted up if it is taken.
  mutating func reserve(_ wanted: String) -> String {
    if used.insert(wanted).inserted { return wanted }
    return counted(wanted)
  }

  /// - Parameters:
  ///   - prefix: identifier of the element around it; empty at the top.
  ///   - number: as written in the text or known from it, if there is one.
  mutating func next(_ element: String, in prefix: String, number: String? = nil) -> String {
    let name = Self.abbreviation(of: element)
    let base = prefix.isEmpty ? name : "\(prefix)__\(name)"
    guard Self.isNumbered(element) else { return counted(base) }
    let clean = number.map(Self.cleaned) ?? ""
    return clean.isEmpty ? counted("\(base)_nn") : reserve("\(base)_\(clean)")
  }

  /// The identifier of a part that occurs once: `preface`, `preamble`.
  mutating func only(_ element: String, in prefix: String) -> String {
    reserve(prefix.isEmpty ? element : "\(prefix)__\(element)")
  }

  private mutating func counted(_ base: String) -> String {
    var count = counts[base, default: 0]
    var candidate: String
    repeat {
      count += 1
      candidate = "\(base)_\(count)"
    } while !used.insert(candidate).inserted
    counts[base] = count
    return candidate
  }

  /// The number's letters and digits, with points and hyphens between them: `(a)` is `a`, `3.1.`
  /// is `3.1`, `Article 2` is `2`.
  static func cleaned(_ number: String) -> String {
    let words = number.split { $0 == " " || $0 == "\u{A0}" || $0 == "\n" || $0 == "\t" }
    var kept = String.UnicodeScalarView()
    for scalar in (words.last ?? "").unicodeScalars {
      let isWordLike = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      if isWordLike || scalar == "." || scalar == "-" { kept.append(scalar) }
    }
    while let last = kept.last, last == "." || last == "-" { kept.removeLast() }
    while let first = kept.first, first == "." || first == "-" { kept.removeFirst() }
    return String(kept)
  }

  private static func isNumbered(_ element: String) -> Bool {
    switch element {
    case "section", "subsection", "level", "article", "paragraph", "item": true
    default: false
    }
  }

  private static func abbreviation(of element: String) -> String {
    switch element {
    case "article": "art"
    case "attachment": "att"
    case "blockList": "list"
    case "paragraph": "para"
    case "recital": "rec"
    case "recitals": "recs"
    case "section": "sec"
    case "subsection": "subsec"
    default: element
    }
  }
}
