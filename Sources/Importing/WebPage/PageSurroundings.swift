/// What on a web page is not the text it was made for: menus, notices, bars, footers.
enum PageSurroundings {
  /// Whether a part calls itself so, by its element, role, class or id.
  static func isNamed(_ attributes: PandocTree.Attributes) -> Bool {
    if let part = attributes.values["part"], parts.contains(part) { return true }
    if let role = attributes.values["role"], roles.contains(role) { return true }
    if attributes.values["aria-hidden"] == "true" || attributes.values["hidden"] != nil {
      return true
    }
    if let style = attributes.values["style"], style.filter({ $0 != " " }).contains("display:none")
    {
      return true
    }
    if attributes.classes.contains(where: hiding.contains) { return true }
    for name in attributes.classes + [attributes.id] {
      if words(of: name).contains(where: names.contains) { return true }
    }
    // An id may be made of a heading's words: "search-and-rescue", "social-security".
    return attributes.classes.contains { words(of: $0).contains(where: classes.contains) }
  }

  /// A line that is a control or a notice, alone on its line: "Print", "Share this page".
  static func isLine(_ text: String) -> Bool {
    let size = text.utf8.count
    guard size < 400 else { return false }
    let line = plain(text)
    if lines.contains(line) { return true }
    return notices.contains { line.contains($0.words) && size < $0.size }
      || size < 60 && openings.contains { line.hasPrefix($0) }
  }

  /// A heading after which a page offers other pages.
  static func endsText(_ heading: String) -> Bool {
    let line = plain(heading)
    return endings.contains(line)
  }

  private static let parts: Set = ["nav", "footer", "aside", "dialog"]
  private static let roles: Set = [
    "navigation", "banner", "contentinfo", "complementary", "search", "alert", "alertdialog",
    "dialog", "menu", "menubar", "toolbar",
  ]
  private static let names: Set = [
    "nav", "navbar", "navigation", "menu", "submenu", "breadcrumb", "breadcrumbs", "cookie",
    "cookies", "gdpr", "sidebar", "footer", "newsletter", "skiplink", "pagination", "pager",
    "popup", "modal", "masthead", "noprint",
  ]
  private static let classes: Set = [
    "share", "sharing", "social", "related", "consent", "subscribe", "comments", "promo", "advert",
    "advertisement", "ads", "skip", "toolbar", "tags", "toc", "search", "login",
  ]
  /// Whole names; "overflow-hidden" hides nothing.
  private static let hiding: Set = [
    "hidden", "visually-hidden", "visuallyhidden", "sr-only", "screen-reader-text", "d-none",
    "element-invisible", "offscreen",
  ]
  private static let lines: Set = [
    "print", "print this page", "print page", "share", "share this", "share this page", "email",
    "e-mail", "tweet", "related", "related content", "related links", "read more", "back to top",
    "top", "skip to content", "skip to main content", "home", "download pdf", "download", "tags",
    "topics", "follow us", "subscribe", "copy link", "listen", "advertisement", "menu", "search",
    "close", "back", "previous", "next", "facebook", "twitter", "x", "linkedin", "whatsapp",
    "telegram", "save", "bookmark", "pdf", "a a a",
  ]
  private static let openings = [
    "share on ", "share this ", "print this ", "email this ", "follow us on ", "last updated",
    "last modified", "page last ", "you are here", "skip to ", "back to top", "back to list",
    "download this ",
  ]
  /// With the size from which on such words belong to a sentence of the text.
  private static let notices: [(words: String, size: Int)] = [
    ("uses cookies", 400), ("use cookies", 400), ("use of cookies", 400),
    ("all rights reserved", 200), ("enable javascript", 200), ("javascript is disabled", 200),
    ("cookie policy", 80), ("privacy policy", 60), ("terms of use", 60),
  ]
  private static let endings: Set = [
    "related", "related content", "related links", "related documents", "related news",
    "related articles", "related pages", "related stories", "related information",
    "related publications", "related topics", "related items", "related posts", "share",
    "share this", "share this page", "see also", "more on this", "more on this story", "more news",
    "latest news", "latest", "recent posts", "recent news", "you may also like",
    "you might also like", "read next", "follow us", "subscribe", "comments", "leave a comment",
    "leave a reply", "contact us", "media contact", "media contacts", "tags", "topics",
    "explore the topic", "updates to this page", "is this page useful",
  ]

  /// "siteFooter-inner" is `site`, `footer`, `inner`.
  private static func words(of name: String) -> [String] {
    var words: [String] = []
    var word = ""
    for scalar in name.unicodeScalars {
      let isUpper = (0x41...0x5A).contains(scalar.value)
      let isLetter = isUpper || (0x61...0x7A).contains(scalar.value)
      if !isLetter || isUpper {
        if !word.isEmpty { words.append(word) }
        word = ""
      }
      if isLetter { word += String(scalar).lowercased() }
    }
    return word.isEmpty ? words : words + [word]
  }

  /// Small letters, single spaces, no signs but hyphens.
  private static func plain(_ text: String) -> String {
    var result = ""
    for scalar in text.lowercased().unicodeScalars {
      if scalar.properties.isAlphabetic || scalar == "-" || scalar.properties.numericType != nil {
        result.unicodeScalars.append(scalar)
      } else if !result.isEmpty, result.last != " " {
        result += " "
      }
    }
    return result.last == " " ? String(result.dropLast()) : result
  }
}
