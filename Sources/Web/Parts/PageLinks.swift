import HTML
import HTTPServer

/// The way through a list too long for one page: first and last, and those around the one shown.
struct PageLinks {
  /// The one shown, counted from 1.
  let page: Int
  /// Of all that is in the list.
  let count: Int
  /// What stands on one page at most.
  let most: Int

  /// The page that is asked for.
  static func page(_ query: FormFields) -> Int { max(1, query["page"].flatMap { Int($0) } ?? 1) }

  func write(to html: inout HTMLWriter, _ words: Words, address: (Int) -> String) {
    guard last > 1 else { return }
    html.element("nav", [("class", "pages"), ("aria-label", words("list.pages"))]) { html in
      var before = 0
      for number in shown {
        if number > before + 1 { html.element("span", [("class", "quiet")], "…") }
        var attributes: [HTMLWriter.Attribute] = [("href", address(number))]
        if number == page { attributes.append(("aria-current", "page")) }
        html.element("a", attributes, words.number(number))
        before = number
      }
    }
  }

  private var last: Int { (count + most - 1) / most }

  private var shown: [Int] {
    (1...last).filter { $0 == 1 || $0 == last || abs($0 - page) <= 2 }
  }
}
