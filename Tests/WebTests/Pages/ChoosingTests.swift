import Foundation
import HTTPServer
import Register
import Service
import Statements
import Testing

@testable import Web

@Suite struct ChoosingTests {
  @Test func `a form begun at a commitment names it, and takes that name back`() async throws {
    let register = try await LivedInSite()
    let site = register.site
    let commitment = register.commitments[0]
    let page = await register.page("/enter/progress?item=\(commitment)")
    let mark = "name=\"item\""
    let input = page.components(separatedBy: mark).dropFirst().first?.prefix { $0 != ">" } ?? ""
    let name = input.components(separatedBy: "value=\"").dropFirst().first?.prefix { $0 != "\"" }
    let label = String(try #require(name))
    #expect(label.hasPrefix("¶ "))
    #expect(label.contains(" · p"))
    #expect(page.contains("<option value=\"\(label)\""))
    let answer = await site.post(
      "/enter/progress",
      try await site.form(
        ["item": label, "note": "The office works", "extent": "whole"], register.cookies),
      register.cookies)
    #expect(answer.status == .ok)
    #expect(answer.text.contains("What stands otherwise now"))
    #expect(answer.text.contains("href=\"/commitments/\(commitment)\""))
  }

  @Test func `an item is also known by words of its name`() async throws {
    let register = try await LivedInSite()
    let site = register.site
    let answer = await site.post(
      "/enter/milestone",
      try await site.form(
        ["title": "Statutes signed", "item": "tidal fund office"], register.cookies),
      register.cookies)
    #expect(answer.status == .ok)
    let held = try await site.application.service.desk(of: Site.editor).snapshot()
    let milestone = held.all(MilestoneFact.self).first { $0.fact.title == "Statutes signed" }
    #expect(milestone?.fact.item == register.initiative.id.item)
  }

  @Test func `of six hundred items any can be named, and the form says how`() async throws {
    let site = try await Site()
    let cookies = try await site.session(.editor)
    let desk = site.application.service.desk(of: Site.editor)
    let offices = (1...600).map { number in
      InitiativeFact(title: "Harbour office number \(number)", parties: ["NM"], carriesOut: [])
    }
    try await desk.enter(offices.map { Draft(.initiative($0)) })
    let page = await site.get("/enter/milestone", cookies).text
    #expect(page.contains("The list offers 500 of 600."))
    let outside = try #require(
      offices.first { !page.contains("<option value=\"\($0.title) · ") })
    // Typed as it is called, it is found although no list offered it.
    let entered = await site.post(
      "/enter/milestone",
      try await site.form(["title": "Roof on", "item": outside.title], cookies), cookies)
    #expect(entered.status == .ok)
    let milestone = try await desk.snapshot().all(MilestoneFact.self).map(\.fact)
    #expect(milestone.map(\.item) == [outside.id.item])
    // Where the words fit several, what they may mean comes into the list.
    let refused = await site.post(
      "/enter/milestone",
      try await site.form(["title": "Roof on", "item": "harbour office"], cookies), cookies)
    #expect(refused.status == .unprocessable)
    let typed = outside.title.replacing(" ", with: "%20")
    let tens = await site.get("/enter/milestone?item=\(typed)", cookies)
    #expect(tens.text.contains("<option value=\"\(outside.title) · "))
  }

  @Test func `a short list says nothing of others`() async throws {
    let register = try await LivedInSite()
    #expect(!(await register.page("/enter/milestone")).contains("The list offers"))
  }

  @Test func `all that is wrong is said at once`() async throws {
    let site = try await Site()
    let cookies = try await site.session(.editor)
    let answer = await site.post(
      "/enter/meeting",
      try await site.form(["on": "soon", "host": "Atlantis", "place": "Nordhavn"], cookies),
      cookies)
    #expect(answer.status == .unprocessable)
    for field in ["title", "on", "host"] {
      #expect(answer.text.contains("href=\"#f-\(field)\""), "\(field)")
    }
    #expect(answer.text.contains("value=\"Nordhavn\""))
  }

  @Test func `every choice of every form has a word in every language`() throws {
    let dictionaries = try Dictionaries(WordsTests.resources)
    for language in Language.allCases {
      let words = dictionaries[language]
      for form in RecordForms.all {
        for field in form.fields {
          guard case .choice(let options) = field.value else { continue }
          for option in options {
            let isKnown =
              words.choice(option, of: field.name, in: form.kind) != option
              || words.texts.contains { $0.value == option && $0.key.hasSuffix(".\(option)") }
            #expect(isKnown, "\(option) of \(field.name) in \(form.kind), \(language)")
          }
        }
      }
    }
  }
}
