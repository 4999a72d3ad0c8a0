import HTML
import HTTPServer
import Service

/// Signing in and out.
enum SignInPlace: Place {
  static func add(to router: inout Router<Visit>) {
    router.on(.get, "/sign-in") { request, _, visit in
      visit.visitor.person == nil
        ? visit.page(SignInPage(next: request.query["next"])) : .seeOther("/")
    }
    router.on(.post, "/sign-in") { request, _, visit in
      let address = request.form["address"] ?? ""
      let next = request.form["next"]
      // A password may begin and end with spaces.
      let password = request.form.all("password").first ?? ""
      guard
        let session = try await visit.accounts.signIn(
          address, password: password, from: Peer.of(request))
      else {
        return visit.page(
          SignInPage(next: next, address: address, isWrong: true), status: .unprocessable)
      }
      var response = HTTPResponse.seeOther(Self.local(next))
      response.set(SessionCookie.of(session, visit))
      return response
    }
    router.on(.post, "/sign-out") { _, _, visit in
      var response = HTTPResponse.seeOther("/sign-in")
      response.set(SessionCookie.forgotten(visit))
      return response
    }
  }

  /// An address of this application; never that of another site.
  static func local(_ next: String?) -> String {
    guard let next, next.hasPrefix("/"), !next.hasPrefix("//"), !next.hasPrefix("/\\") else {
      return "/"
    }
    return next
  }
}

/// The cookie that says who is signed in.
enum SessionCookie {
  static func of(_ session: String, _ visit: Visit) -> Cookie {
    Cookie(
      WebApplication.sessionCookie, session, age: 14 * 86_400,
      isSecure: visit.application.settings.isSecure)
  }

  static func forgotten(_ visit: Visit) -> Cookie {
    Cookie(
      WebApplication.sessionCookie, "", age: 0, isSecure: visit.application.settings.isSecure)
  }
}

struct SignInPage: Page {
  var next: String?
  var address = ""
  var isWrong = false

  func title(_ words: Words) -> String { words("sign-in.title") }

  func write(to html: inout HTMLWriter, _ visit: Visit) {
    let words = visit.words
    html.element("section", [("class", "narrow")]) { html in
      html.element("h1", [], title(words))
      Form(action: "/sign-in").write(to: &html, visit) { html in
        if isWrong {
          html.element("p", [("class", "problem"), ("role", "alert")], words("sign-in.wrong"))
        }
        Field(
          name: "address", label: words("field.address"), value: address, type: "email",
          isRequired: true, autocomplete: "username"
        ).write(to: &html)
        Field(
          name: "password", label: words("field.password"), type: "password", isRequired: true,
          autocomplete: "current-password"
        ).write(to: &html)
        if let next {
          html.void("input", [("type", "hidden"), ("name", "next"), ("value", next)])
        }
        html.element("button", [("class", "main"), ("type", "submit")], words("sign-in.submit"))
      }
    }
  }
}
