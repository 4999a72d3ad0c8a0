/// What an element of Akoma Ntoso is to a reader of its text.
///
/// By local name, so that 1.0 to 3.0, drafts between them and any prefix are read alike. What has no
/// line here is part of a sentence (`b`, `ref`, `date`, `organization`, …).
///
/// Source: OASIS LegalDocML, Akoma Ntoso 3.0, part 2, "Specifications"; its XML schema.
enum AkomaNtosoRole: Sendable, Hashable {
  /// Holds other elements and says nothing of them.
  case container
  case root
  /// What stands before the body: title, number, date.
  case preface
  case preamble
  case body
  case conclusions
  /// An annex with its own document inside.
  case attachment
  /// A chapter, a part, a section: it has a heading or a number, and others inside.
  case division
  case article
  /// A paragraph of the body, perhaps with a number.
  case provision
  /// An item of a list.
  case item
  /// What follows a list and ends its sentence.
  case listEnd
  /// A list that counts its items itself, or marks them with bullets.
  case numberedList, bulletList
  case recital
  case number
  case heading
  /// A stretch of words of its own.
  case words
  case note
  case row, cell
  /// Part of a sentence that tells what the sentence is.
  case titleWords, signatureWords
  case lineEnd
  /// Not of the text: metadata, tables of contents, what was struck out.
  case skipped
  case inline

  init(_ name: String) { self = Self.roles[name] ?? .inline }

  /// Whether it ends the sentence before it.
  var isBlock: Bool {
    switch self {
    case .titleWords, .signatureWords, .lineEnd, .inline, .note, .skipped: false
    default: true
    }
  }

  /// Whether it can have a number and a heading of its own.
  var isNumbered: Bool {
    switch self {
    case .attachment, .division, .article, .provision, .item, .recital: true
    default: false
    }
  }

  private static let names: [(AkomaNtosoRole, [String])] = [
    (.root, ["akomaNtoso", "akomantoso"]),
    (.preface, ["preface", "coverPage", "header", "longTitle"]),
    (.preamble, ["preamble"]),
    (
      .body,
      [
        "body", "mainBody", "debateBody", "judgmentBody", "amendmentBody", "collectionBody",
        "portionBody",
      ]
    ),
    (.conclusions, ["conclusions"]),
    (.attachment, ["attachment", "component"]),
    (
      .division,
      [
        "book", "chapter", "division", "hcontainer", "level", "part", "section", "subchapter",
        "subdivision", "subpart", "subsection", "subtitle", "title", "tome", "administrationOfOath",
        "address", "adjournment", "communication", "debateSection", "declarationOfVote",
        "ministerialStatements", "nationalInterest", "noticesOfMotion", "oralStatements", "papers",
        "personalStatements", "petitions", "pointOfOrder", "prayers", "proceduralMotions",
        "questions", "resolutions", "rollCall", "writtenStatements", "tblock",
      ]
    ),
    (.article, ["article"]),
    (
      .provision,
      [
        "alinea", "clause", "paragraph", "proviso", "rule", "subclause", "subparagraph", "subrule",
        "transitional",
      ]
    ),
    (.item, ["item", "point", "indent", "li"]),
    (.listEnd, ["wrapUp", "listWrapUp"]),
    (.numberedList, ["ol"]),
    (.bulletList, ["ul"]),
    (.recital, ["recital", "citation"]),
    (.number, ["num"]),
    (.heading, ["heading", "subheading", "crossHeading"]),
    (
      .words,
      [
        "p", "block", "caption", "from", "listIntroduction", "narrative", "other",
        "scene", "summary", "blockTitle",
      ]
    ),
    (.note, ["authorialNote"]),
    (.row, ["tr"]),
    (.cell, ["td", "th"]),
    (.titleWords, ["docTitle", "docType", "shortTitle"]),
    (.signatureWords, ["signature"]),
    (.lineEnd, ["eol", "br"]),
    (.skipped, ["meta", "toc", "del", "noteRef", "remark"]),
    (
      .container,
      [
        "act", "amendment", "amendmentList", "answer", "attachments", "background", "bill",
        "blockContainer", "blockList", "citations", "components", "container", "content",
        "debate", "debateReport", "decision", "div", "doc", "documentCollection", "formula",
        "interstitial", "intro", "introduction", "judgment", "judgement", "list", "motivation",
        "officialGazette", "portion", "question", "quotedStructure", "recitals", "speech",
        "speechGroup", "statement", "sublist", "table", "wrap", "embeddedStructure",
      ]
    ),
  ]

  private static let roles: [String: AkomaNtosoRole] = {
    var roles: [String: AkomaNtosoRole] = [:]
    for (role, names) in names { for name in names { roles[name] = role } }
    return roles
  }()
}
