import HTTPServer

/// Choosing the language of the interface.
enum LanguagePlace: Place {
  static func add(to router: inout Router<Visit>) {
    router.on(.post, "/language") { request, _, visit in
      var response = HTTPResponse.seeOther(SignInPlace.local(request.form["next"]))
      if let language = request.form["language"].flatMap(Language.init) {
        response.set(
          Cookie(
            WebApplication.languageCookie, language.rawValue, age: 400 * 86_400,
            isSecure: visit.application.settings.isSecure))
      }
      return response
    }
  }
}
