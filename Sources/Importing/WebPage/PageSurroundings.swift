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
    for name in attributes.classes + [attributes.id] {
      for word in words(of: name) where classes.contains(word) { return true }
    }
    return false
  }

  /// A line that is a control or a notice, alone on its line: "Print", "Share this page".
  static func isLine(_ text: String) -> Bool {
    let line = plain(text)
    if lines.contains(line) { return true }
    guard text.utf8.count < 400 else { return false }
    return notices.contains { line.contains($0) }
      || line.utf8.count < 60 && openings.contains { line.hasPrefix($0) }
  }

  /// A heading after which a page offers other pages.
  static func endsText(_ heading: String) -> Bool {
    let line = plain(heading)
    return endings.contains { line == $0 || line.hasPrefix($0 + " ") }
  }

  private static let parts: Set = ["nav", "footer", "aside", "dialog"]
  private static let roles: Set = [
    "navigation", "banner", "contentinfo", "complementary", "search", "alert", "alertdialog",
    "dialog", "menu", "menubar", "toolbar",
  ]
  private static let classes: Set = [
    "nav", "navbar", "navigation", "menu", "submenu", "breadcrumb", "breadcrumbs", "cookie",
    "cookies", "consent", "gdpr", "share", "sharing", "social", "related", "sidebar", "footer",
    "newsletter", "subscribe", "comments", "promo", "advert", "advertisement", "ads", "skip",
    "skiplink", "pagination", "pager", "toolbar", "popup", "modal", "masthead", "tags", "toc",
    "search", "login", "hidden", "offscreen", "sr", "noprint",
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
    "last modified", "page last ", "you are here", "skip to ", "back to ", "download this ",
  ]
  private static let notices = [
    "uses cookies", "use cookies", "use of cookies", "all rights reserved", "privacy policy",
    "cookie policy", "enable javascript", "javascript is disabled", "terms of use",
  ]
  private static let endings = [
    "related", "share", "share this", "see also", "more on this", "more news", "latest news",
    "recent posts", "you may also like", "follow us", "subscribe", "comments", "leave a comment",
    "contact us", "media contact", "tags", "also on this site",
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
