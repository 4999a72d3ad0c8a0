import Foundation
import Register
import Service
import Testing

@testable import Web

@Suite struct WordsTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  static let resources = ResourceFolder(path: root.appending(path: "Sources/Web/Resources").path)

  private func dictionaries() throws -> Dictionaries { try Dictionaries(Self.resources) }

  @Test func `every language says everything that English says`() throws {
    let dictionaries = try dictionaries()
    /// Forms of a count differ between languages: keys are compared without them.
    func keys(_ language: Language) -> Set<String> {
      Set(dictionaries[language].texts.keys.map { $0.components(separatedBy: "#")[0] })
    }
    for language in Language.allCases {
      #expect(keys(.english).subtracting(keys(language)).sorted() == [], "missing in \(language)")
      #expect(keys(language).subtracting(keys(.english)).sorted() == [], "only in \(language)")
    }
  }

  @Test func `every field of every form says what it asks for, in English as the command line`()
    throws
  {
    let texts = try dictionaries()[.english].texts
    var helps: [String: String] = [:]
    for form in RecordForms.all {
      for field in form.fields {
        helps["hint.\(form.kind.rawValue).\(field.name)"] = field.help
        #expect(texts["form.\(field.name)"] != nil, "form.\(field.name)")
      }
    }
    for field in FormField.common { helps["hint.common.\(field.name)"] = field.help }
    #expect(texts.filter { $0.key.hasPrefix("hint.") } == helps)
  }

  @Test func `every text of a count has each form its language needs`() throws {
    let dictionaries = try dictionaries()
    for language in Language.allCases {
      let texts = dictionaries[language].texts
      let counted = Set(
        texts.keys.compactMap { key in
          key.contains("#") ? key.components(separatedBy: "#")[0] : nil
        })
      let forms = Set((0...20).map(language.plural))
      for key in counted {
        for form in forms {
          #expect(texts["\(key)#\(form)"] != nil, "\(key)#\(form) in \(language)")
        }
      }
    }
  }

  @Test func `the same values stand in a text in every language`() throws {
    let dictionaries = try dictionaries()
    func values(_ text: String) -> Set<String> {
      Set((0..<6).map { "{\($0)}" }.filter(text.contains))
    }
    for (key, text) in dictionaries[.english].texts where !key.contains("#") {
      for language in Language.allCases {
        let other = dictionaries[language].texts[key] ?? ""
        #expect(values(other) == values(text), "\(key) in \(language)")
      }
    }
  }

  @Test func `every key that a page names has a text`() throws {
    let texts = try dictionaries()[.english].texts
    let keys = Set(texts.keys.map { $0.components(separatedBy: "#")[0] })
    let sources = FileManager.default.enumerator(
      at: Self.root.appending(path: "Sources/Web"), includingPropertiesForKeys: nil)
    var named = 0
    for case let file as URL in sources! where file.pathExtension == "swift" {
      let source = try String(contentsOf: file, encoding: .utf8)
      for start in ["words(\"", "words.count(\"", "words(\n", "words.count(\n"] {
        for piece in source.components(separatedBy: start).dropFirst() {
          let piece = piece.drop { $0 == " " || $0 == "\"" }
          let key = String(piece.prefix { $0 != "\"" && $0 != "\\" && $0 != "(" && $0 != "," })
          // A key with a value in it, such as `section.\(section)`, is named by its beginning.
          let isWhole = piece.dropFirst(key.count).first == "\""
          named += 1
          #expect(
            isWhole ? keys.contains(key) : keys.contains { $0.hasPrefix(key) },
            "\(key) in \(file.lastPathComponent)")
        }
      }
    }
    #expect(named > 20)
  }

  @Test func `every language is offered by its own name`() {
    #expect(Language.allCases.map(\.name) == ["English", "Nederlands", "한국어"])
  }

  @Test func `values, counts and lists are put into words by language`() throws {
    let dictionaries = try dictionaries()
    let english = dictionaries[.english]
    let dutch = dictionaries[.dutch]
    #expect(english.list(["energy", "space", "trade"]) == "energy, space and trade")
    #expect(dutch.list(["energie", "ruimte"]) == "energie en ruimte")
    #expect(english.number(1_234_567) == "1,234,567")
    #expect(dutch.number(-1234) == "−1.234")
    #expect(dictionaries[.korean].language.plural(1) == "other")
  }

  @Test(arguments: [
    ("ko-KR,ko;q=0.9,en;q=0.8", Language.korean), ("fr, nl-BE;q=0.7", .dutch), ("fr", nil),
    ("", nil),
  ]) func `the browser's first language that we have is chosen`(
    _ header: String, _ language: Language?
  ) {
    #expect(Language(accepting: header) == language)
  }
}
