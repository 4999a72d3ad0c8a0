import HTTPServer
import Register
import Service
import Statements
import Testing

@testable import Web

@Suite struct RefusalWordsTests {
  /// Everything that any error can say, by its code: what is added later is asked for too.
  private static var english: [String: String] {
    func said(_ code: (some Saying.Code).Type) -> [(String, String)] {
      code.allCases.map { ("refusal.\($0.rawValue)", $0.english) }
    }
    let all =
      said(EntryError.Reason.self) + said(FactPart.self) + said(ServiceError.Reason.self)
      + said(PageRefusal.self)
    return Dictionary(uniqueKeysWithValues: all)
  }

  @Test func `every language has words for whatever an error can say`() throws {
    let dictionaries = try Dictionaries(WordsTests.resources)
    let codes =
      Array(Self.english.keys) + StoreError.Code.allCases.map { "refusal.\($0.rawValue)" }
    for language in Language.allCases {
      let missing = codes.filter { dictionaries[language].texts[$0] == nil }
      #expect(missing.sorted() == [], "missing in \(language)")
    }
  }

  @Test func `no words are left of what nothing says any more`() throws {
    let texts = try Dictionaries(WordsTests.resources)[.english].texts
    let others = ["refusal.store.", "refusal.upload.", "refusal.unforeseen"]
    let left = texts.keys.filter { key in
      key.hasPrefix("refusal.") && Self.english[key] == nil
        && !others.contains { key.hasPrefix($0) }
    }
    #expect(left.sorted() == [])
  }

  @Test func `pages in English say what the command line says`() throws {
    let texts = try Dictionaries(WordsTests.resources)[.english].texts
    for (code, sentence) in Self.english {
      let line = sentence.split { $0 == "\n" || $0 == " " }.joined(separator: " ")
      #expect(texts[code] == line, "\(code)")
    }
  }

  @Test(arguments: [
    ("nl", "“Not kept” houdt in dat een toezegging niet is nagekomen"),
    ("ko", "“Not kept”은(는) 약속이 지켜지지 않았다는 뜻입니다."),
  ]) func `a rule of the register refuses in the reader's language`(
    _ language: String, _ sentence: String
  ) async throws {
    let register = try await LivedInSite()
    var cookies = register.cookies
    cookies[WebApplication.languageCookie] = language
    let scale = Scale(
      id: "kept", name: "Kept", source: "The parties", summary: .counts,
      levels: [
        Scale.Level(score: 0, name: "Not kept", outcome: .notFulfilled),
        Scale.Level(score: 1, name: "Kept", outcome: .fulfilled),
      ])
    try await register.site.application.service.desk(of: Site.editor).enter([Draft(.scale(scale))])
    let refused = try await register.site.post(
      "/enter/assessment",
      register.site.form(
        [
          "provision": register.commitments[0].description, "scale": "kept", "score": "0",
          "coder": "A. Clerk", "period": "2031",
        ], cookies), cookies)
    #expect(refused.status == .unprocessable)
    #expect(refused.text.contains(sentence))
    #expect(!refused.text.contains("name the evidence"))
  }

  @Test func `who may not is told so in the reader's language, with role and seat`() async throws {
    let site = try await Site()
    var cookies = try await site.session(.reader)
    for (language, sentence) in [
      ("en", "A reader of NM may not enter anything into this register."),
      ("nl", "Een lezer van NM mag niets in dit register invoeren."),
      ("ko", "NM의 열람자은(는) 이 등록부에 입력할 수 없습니다."),
    ] {
      cookies[WebApplication.languageCookie] = language
      let refused = await site.get("/enter/meeting", cookies)
      #expect(refused.status == .forbidden)
      #expect(refused.text.contains(sentence))
    }
  }

  @Test func `what an invitation refuses is said in the guest's language`() async throws {
    let site = try await Site()
    let word = try await site.accounts.invite(at: Seat(.party, "NM"), as: .editor)
    let refused = await site.post(
      "/invitations/\(word)",
      ["name": "Ada Berg", "address": "ada@nm.example", "password": "short"],
      [WebApplication.languageCookie: "nl"])
    #expect(refused.text.contains("Een wachtwoord telt ten minste tien tekens."))
  }

  @Test func `values of a sentence are put in as they are, and lists of kinds in words`() throws {
    let words = try Dictionaries(WordsTests.resources)[.dutch]
    let saying = Saying(
      ServiceError.Reason.otherKind,
      ["{1}", .kind(.meeting), .anyOf([.kind(.provision), .kind(.mechanism)])])
    #expect(
      words.say(saying) == "“{1}” is een bijeenkomst; gevraagd wordt een bepaling of dialoog.")
    #expect(
      saying.description
        == "“{1}” is a meeting, and what is asked for is a provision or mechanism.")
  }
}
