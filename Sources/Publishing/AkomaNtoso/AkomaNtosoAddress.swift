import Statements

/// Where a statement is found by the Akoma Ntoso Naming Convention 1.0 (OASIS 2019, chapter 4):
/// `/akn/kr/statement/joint-statement/kr-nl/2022-11-17/joint-statement-on-trade`.
///
/// Country is the first party's alpha-2 code, or `xx` where it has none; then come the kind, all
/// parties, the date as exactly as it is known, and the title. An unknown date is `0001-01-01`.
struct AkomaNtosoAddress {
  let country: String
  let kind: String
  /// Slug of all parties; empty where none is known.
  let author: String
  let date: CalendarDate
  let name: String
  /// ISO 639-2, as in `eng`.
  let language: String

  init(of statement: Statement) {
    country =
      statement.parties.lazy.map(\.code.rawValue).first.map { code in
        let isAlpha2 = code.utf8.count == 2 && code.utf8.allSatisfy { 0x41 <= $0 && $0 <= 0x5A }
        return isAlpha2 ? code.lowercased() : "xx"
      } ?? "xx"
    kind = statement.kind.rawValue
    author = statement.parties.map { Self.slug($0.code.rawValue, limit: 40) }
      .filter { !$0.isEmpty }.joined(separator: "-")
    date = CalendarDate(statement.adoptedOn)
    let title = Self.slug(statement.title, limit: 80)
    name = title.isEmpty ? "nn" : title
    language = LanguageCode.terminological(statement.language)
  }

  /// - Parameter component: `main`, `annex_1`, or `nil` for the work as a whole.
  func work(_ component: String? = nil) -> String {
    var parts = ["/akn", country, "statement", kind]
    if !author.isEmpty { parts.append(author) }
    parts += [date.asKnown, name]
    return parts.joined(separator: "/") + (component.map { "/!\($0)" } ?? "")
  }

  func expression(_ component: String? = nil) -> String {
    "\(work())/\(language)@\(date.asKnown)" + (component.map { "/!\($0)" } ?? "")
  }

  func manifestation(_ component: String? = nil) -> String {
    expression(component) + ".xml"
  }

  /// Lower-case ASCII letters and digits with hyphens between them, cut between words.
  static func slug(_ text: String, limit: Int) -> String {
    var slug: [UInt8] = []
    var lastBreak = 0
    for byte in text.utf8 {
      let isUpper = 0x41 <= byte && byte <= 0x5A
      if isUpper || (0x61 <= byte && byte <= 0x7A) || (0x30 <= byte && byte <= 0x39) {
        slug.append(isUpper ? byte + 0x20 : byte)
      } else if slug.last != nil, slug.last != 0x2D, byte < 0x80 || byte >= 0xC0 {
        lastBreak = slug.count
        slug.append(0x2D)
      }
      if slug.count > limit {
        slug.removeLast(slug.count - (lastBreak > 0 ? lastBreak : limit))
        break
      }
    }
    if slug.last == 0x2D { slug.removeLast() }
    return String(decoding: slug, as: UTF8.self)
  }
}
