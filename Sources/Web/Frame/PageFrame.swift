import HTML
import HTTPServer
import Service
import Statements

/// What stands around every page: head, navigation, the visitor's menu and the foot.
struct PageFrame {
  let visit: Visit

  private var words: Words { visit.words }

  func response(_ page: some Page, status: HTTPStatus) -> HTTPResponse {
    var html = HTMLWriter()
    html.markup("<!DOCTYPE html>\n")
    html.open("html", [("lang", words.language.rawValue)])
    head(page, &html)
    html.open("body", [("data-token", visit.visitor.formToken)])
    html.element("a", [("class", "skip"), ("href", "#main")], words("frame.skip"))
    masthead(page, &html)
    html.open("main", [("id", "main"), ("tabindex", "-1")])
    if let board = page.sharedBoard, visit.request.method.isSafe {
      let part = visit.application.parts.part(PagePartKey(visit, board)) {
        var part = HTMLWriter()
        var shared = visit
        shared.isShared = true
        page.write(to: &part, shared)
        return part
      }
      html.part(part, filling: visit.visitor.formToken)
    } else {
      page.write(to: &html, visit)
    }
    html.close("main")
    foot(&html)
    KeySheet(own: page.keys, sections: sections).write(to: &html, words)
    html.markup("</body>\n</html>\n")
    return HTTPResponse(status, type: "text/html; charset=utf-8", body: html.bytes)
  }

  private func head(_ page: some Page, _ html: inout HTMLWriter) {
    html.markup(
      """
      <head>\n<meta charset="utf-8">\n\
      <meta name="viewport" content="width=device-width, initial-scale=1">\n\
      <meta name="color-scheme" content="light dark">\n
      """)
    html.element("title", [], "\(page.title(words)) – Entente")
    if let seconds = page.refresh {
      html.element("noscript") { html in
        html.void("meta", [("http-equiv", "refresh"), ("content", "\(seconds)")])
      }
    }
    let assets = visit.application.assets
    html.void("link", [("rel", "icon"), ("type", "image/svg+xml"), ("href", assets.iconAddress)])
    html.void("link", [("rel", "stylesheet"), ("href", assets.styleAddress)])
    html.element("script", [("src", assets.scriptAddress), ("defer", "")], "")
    html.markup("\n</head>\n")
  }

  private func masthead(_ page: some Page, _ html: inout HTMLWriter) {
    html.element("header", [("class", "masthead")]) { html in
      html.element("div", [("class", "bar")]) { html in
        html.element("a", [("class", "name"), ("href", "/")], "Entente")
        if isInside {
          html.element(
            "form", [("class", "find"), ("role", "search"), ("action", "/search")]
          ) { html in
            html.element("label", [("class", "unseen"), ("for", "find")], words("frame.search"))
            html.void(
              "input",
              [
                ("id", "find"), ("type", "search"), ("name", "q"),
                ("placeholder", words("frame.search")),
              ])
          }
        }
        visitorMenu(&html)
      }
      if isInside { navigation(page, &html) }
    }
  }

  private var isInside: Bool {
    visit.visitor.person != nil || visit.application.settings.isPublic
  }

  /// Those the visitor may go to.
  private var sections: [Section] {
    isInside ? Section.allCases.filter { $0 != .review || visit.may(.enter) } : []
  }

  private func navigation(_ page: some Page, _ html: inout HTMLWriter) {
    html.element("nav", [("aria-label", words("frame.navigation"))]) { html in
      html.element("ul") { html in
        for section in sections {
          html.element("li") { html in
            var attributes: [HTMLWriter.Attribute] = [
              ("href", section.address), ("data-go", section.key),
            ]
            if page.section == section { attributes.append(("aria-current", "page")) }
            html.element("a", attributes, words("section.\(section.rawValue)"))
          }
        }
      }
    }
  }

  private func visitorMenu(_ html: inout HTMLWriter) {
    html.element("div", [("class", "visitor")]) { html in
      guard let person = visit.visitor.person else {
        html.element("a", [("href", "/sign-in")], words("frame.sign-in"))
        return
      }
      if visit.may(.enter) {
        html.element("a", [("class", "enter"), ("href", "/enter")], words("frame.enter"))
      }
      html.element("details") { html in
        html.element("summary") { html in
          html.element("span", [("class", "who")], person.name)
          html.element("span", [("class", "seat")], person.seat.code.rawValue)
        }
        html.element("div", [("class", "menu")]) { html in
          html.element("a", [("href", "/account")], words("frame.account"))
          if visit.may(.administer) {
            html.element("a", [("href", "/administration")], words("frame.administration"))
          }
          Form(action: "/sign-out").write(to: &html, visit) { html in
            html.element("button", [("type", "submit")], words("frame.sign-out"))
          }
        }
      }
    }
  }

  private func foot(_ html: inout HTMLWriter) {
    html.element("footer", [("class", "foot")]) { html in
      if let seat = visit.seat {
        html.element("p", [], words("frame.kept-by", seat.code.rawValue))
      }
      Form(action: "/language").write(to: &html, visit) { html in
        html.void(
          "input",
          [("type", "hidden"), ("name", "next"), ("value", visit.request.address)])
        html.element("span", [("class", "languages")]) { html in
          for language in Language.allCases {
            var attributes: [HTMLWriter.Attribute] = [
              ("type", "submit"), ("name", "language"), ("value", language.rawValue),
              ("lang", language.rawValue),
            ]
            if language == words.language { attributes.append(("aria-pressed", "true")) }
            html.element("button", attributes, language.name)
          }
        }
      }
      // Shown by the script, without which there are no keys.
      html.element("p", [("class", "keys-hint"), ("hidden", "")]) { html in
        html.element("button", [("type", "button"), ("id", "show-keys")], words("keys.show"))
      }
    }
  }
}
