import Register

extension StoreError {
  /// What PostgreSQL's error means for who uses the register.
  ///
  /// - Parameters:
  ///   - state: SQLSTATE (PostgreSQL manual, appendix A); empty where the server said none.
  ///   - message: the server's words.
  init(state: String, message: String) {
    let words = Self.oneLine(message)
    switch state {
    case "53100": self.init(.diskFull, "The server's disk is full: \(words)")
    case "53300": self.init(.busy, "The server takes no more connections: \(words)")
    case "55P03":
      self.init(.busy, "Another program has been writing to the register for too long; try again.")
    case "40001", "40P01", "57014":
      self.init(.busy, "The server gave way to another program: \(words)")
    case "25006":
      self.init(
        .readOnly,
        "The server takes no changes; it may be a standby, or be set to read only: \(words)")
    case "42501": self.init(.readOnly, "The server does not let this user do that: \(words)")
    case "XX001", "XX002": self.init(.damaged, "The server finds its files damaged: \(words)")
    case "57P01", "57P02", "57P03", "57P05": self.init(lost: words)
    case _ where state.hasPrefix("08"): self.init(lost: words)
    case _ where state.hasPrefix("53"): self.init(.busy, "The server is short of means: \(words)")
    default: self.init(.failed, "PostgreSQL could not do it (\(state)): \(words)")
    }
  }

  /// The connection ended while something was asked.
  init(lost words: String) {
    self.init(
      .connectionLost,
      "The connection to the PostgreSQL server was lost; what was asked can be asked again: \(Self.oneLine(words))"
    )
  }

  /// Why no session could be opened.
  ///
  /// - Parameters:
  ///   - place: whom the session was to be with.
  ///   - state: SQLSTATE; empty where no server answered.
  ///   - needsPassword: whether the server asked for one and got none.
  ///   - message: libpq's words.
  init(opening place: PostgresPlace, state: String, needsPassword: Bool, message: String) {
    let words = Self.oneLine(message)
    switch state {
    case _ where needsPassword:
      self.init(
        .cannotOpen,
        "\(place.server) asks “\(place.user)” for a password; give it in PGPASSWORD or ~/.pgpass.")
    case "28P01":
      self.init(
        .cannotOpen,
        "\(place.server) refuses the password of “\(place.user)”; check PGPASSWORD, ~/.pgpass or the address."
      )
    case "28000":
      self.init(
        .cannotOpen,
        "\(place.server) does not let “\(place.user)” in; create the role, or let it in in pg_hba.conf: \(words)"
      )
    case "3D000":
      self.init(
        .cannotOpen,
        "\(place.server) has no database “\(place.database)”; create it with: createdb -E UTF8 -T template0 \(place.database)"
      )
    case "":
      self.init(
        .cannotOpen,
        "No PostgreSQL server answers at \(place.server); check that it runs and takes connections: \(words)"
      )
    case "57P03":
      self.init(.cannotOpen, "\(place.server) is starting or stopping; try again: \(words)")
    default: self.init(state: state, message: message)
    }
  }

  private static func oneLine(_ message: String) -> String {
    let lines = message.split(whereSeparator: \.isNewline).filter { !$0.hasPrefix("LOCATION:") }
    return lines.map { $0.trimmingPrefix(while: \.isWhitespace) }.joined(separator: " ")
  }
}

/// Whom a session is with, for messages: never the password.
struct PostgresPlace: Hashable, Sendable {
  var server: String
  var database: String
  var user: String
}
