import HTML
import HTTPServer
import Register
import Service
import Statements

/// The first page of a new register: between whom it is, whose it is, and its first administrator.
///
/// Reached by a link that the server prints when it starts; once the register has begun, the link
/// leads nowhere.
enum BeginPlace: Place {
  static func add(to router: inout Router<Visit>) {
    router.on(.get, "/begin/:word") { _, values, visit in
      guard try await isOpen(values["word"], visit) else {
        return ErrorAnswer.response(.gone, "begin.gone", visit)
      }
      return visit.page(BeginPage(word: values["word"]))
    }
    router.on(.post, "/begin/:word") { request, values, visit in
      guard try await isOpen(values["word"], visit) else {
        return ErrorAnswer.response(.gone, "begin.gone", visit)
      }
      do {
        let person = try await begin(BeginForm(request.form), visit)
        var response = HTTPResponse.seeOther("/")
        response.set(SessionCookie.of(try await visit.accounts.session(of: person), visit))
        return response
      } catch let error as ServiceError {
        let page = BeginPage(
          word: values["word"], form: request.form, problem: visit.words.sentence(of: error))
        return visit.page(page, status: .unprocessable)
      }
    }
  }

  private static func isOpen(_ word: String, _ visit: Visit) async throws -> Bool {
    guard let right = visit.application.settings.beginWord, right == word else { return false }
    return try await visit.accounts.isEmpty() && visit.seat == nil
  }

  private static func begin(_ form: BeginForm, _ visit: Visit) async throws -> Person {
    try await visit.accounts.check(form.password)
    try await visit.application.service.found(
      form.seat, parties: form.parties, name: form.partnership, by: form.person)
    let word = try await visit.accounts.invite(at: form.seat, as: .administrator)
    return try await visit.accounts.accept(
      word, address: form.address, name: form.person, password: form.password)
  }
}

/// What the first page was told, understood.
struct BeginForm {
  let parties: [PartyName]
  let seat: Seat
  let partnership: String?
  let person: String
  let address: String
  let password: String

  /// - Throws: `ServiceError` that says what is missing.
  init(_ form: FormFields) throws(ServiceError) {
    var parties: [PartyName] = []
    for number in 1...4 {
      guard let code = form["code-\(number)"] else { continue }
      parties.append(
        PartyName(code: PartyCode(code.uppercased()), name: form["name-\(number)"] ?? code))
    }
    guard parties.count > 1 else {
      throw ServiceError(.tooFewParties)
    }
    if let observer = form["observer"] {
      seat = Seat(.observer, PartyCode(observer))
    } else {
      seat = Seat(.party, parties[0].code)
    }
    guard let address = form["address"].flatMap(Person.address) else {
      throw ServiceError(.addressMissing)
    }
    self.parties = parties
    self.address = address
    partnership = form["partnership"]
    person = form["person"] ?? address
    password = form.all("password").first ?? ""
  }
}

struct BeginPage: Page {
  let word: String
  var form = FormFields()
  var problem: String?

  func title(_ words: Words) -> String { words("begin.title") }

  func write(to html: inout HTMLWriter, _ visit: Visit) {
    let words = visit.words
    html.element("section", [("class", "narrow")]) { html in
      html.element("h1", [], title(words))
      html.element("p", [("class", "lead")], words("begin.lead"))
      Form(action: "/begin/\(word)").write(to: &html, visit) { html in
        if let problem { html.element("p", [("class", "problem"), ("role", "alert")], problem) }
        html.element("fieldset") { html in
          html.element("legend", [], words("begin.parties"))
          html.element("p", [("class", "hint")], words("begin.parties.hint"))
          for number in 1...3 { party(number, &html, words) }
        }
        Field(
          name: "partnership", label: words("begin.name"), value: form["partnership"] ?? "",
          hint: words("begin.name.hint")
        ).write(to: &html)
        Field(
          name: "observer", label: words("begin.observer"), value: form["observer"] ?? "",
          hint: words("begin.observer.hint")
        ).write(to: &html)
        html.element("fieldset") { html in
          html.element("legend", [], words("begin.you"))
          Field(
            name: "person", label: words("field.name"), value: form["person"] ?? "",
            isRequired: true, autocomplete: "name"
          ).write(to: &html)
          Field(
            name: "address", label: words("field.address"), value: form["address"] ?? "",
            type: "email", isRequired: true, autocomplete: "username"
          ).write(to: &html)
          Field(
            name: "password", label: words("field.password"), type: "password",
            hint: words("field.password.hint"), isRequired: true, autocomplete: "new-password"
          ).write(to: &html)
        }
        html.element("button", [("class", "main"), ("type", "submit")], words("begin.submit"))
      }
    }
  }

  private func party(_ number: Int, _ html: inout HTMLWriter, _ words: Words) {
    html.element("div", [("class", "row party")]) { html in
      Field(
        name: "code-\(number)", label: words("begin.code"), value: form["code-\(number)"] ?? "",
        isRequired: number < 3
      ).write(to: &html)
      Field(
        name: "name-\(number)", label: words("begin.party"), value: form["name-\(number)"] ?? "",
        isRequired: number < 3
      ).write(to: &html)
    }
  }
}
