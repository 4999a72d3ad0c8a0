import HTTPServer

/// Every place of the application.
enum Places {
  private static let all: [any Place.Type] = [
    OverviewPlace.self, BeginPlace.self, CommitmentsPlace.self, StatementsPlace.self,
    VersionsPlace.self, PassagePlace.self, StatementFilePlace.self,
    CopyPlace.self, ReviewPlace.self, MissedPlace.self, EnterStatementPlace.self, EnterPlace.self,
    MatrixPlace.self, AdministrationPlace.self, AccountPlace.self, SubscriptionPlace.self,
    ScalesPlace.self, MechanismsPlace.self,
    CalendarPlace.self, InitiativesPlace.self, TargetsPlace.self, ResponsibilitiesPlace.self,
    SearchPlace.self,
    ComparePlace.self, SignInPlace.self, InvitationPlace.self, LanguagePlace.self,
  ]

  static func router() -> Router<Visit> {
    var router = Router<Visit>()
    for place in all { place.add(to: &router) }
    return router
  }

  /// Whether a path can be asked for by somebody who has not signed in.
  static func isOpen(_ path: String) -> Bool {
    ["/sign-in", "/sign-out", "/language"].contains(path) || path.hasPrefix("/invitations/")
      || path.hasPrefix("/begin/")
  }
}
