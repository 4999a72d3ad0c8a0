import Register
import Service
import Statements
import Testing

@testable import Web

/// A register of Nordmark at which people of both parties and of an observer sit, and each of the three
/// keeps something of every kind to itself.
///
/// Beside it stand twins that never held what some seat may not see: whatever that seat asks, the
/// register must answer as its twin does.
struct KeptRegister: Sendable {
  static let seats = [Seat(.party, "NM"), Seat(.party, "VD"), Seat(.observer, "OB")]
  /// A word that stands in all that a seat keeps to itself, always beside "harmless".
  static let marks: [PartyCode: String] = ["NM": "quagmire", "VD": "harbinger", "OB": "marigold"]

  /// Made once, since it takes three statements and many entries.
  static let shared = Task { try await KeptRegister() }

  let site: Site
  let log: [Entry]
  /// By seat; `nil` is everybody.
  private let twins: [Seat?: Site]
  private let sessions: [Seat: [Role: [String: String]]]
  /// Cookies of a person of Nordmark who has been put out since.
  let revoked: [String: String]

  init() async throws {
    let site = try await Site(isPublic: true)
    self.site = site
    var sessions: [Seat: [Role: [String: String]]] = [:]
    for seat in Self.seats {
      for role in Role.allCases {
        sessions[seat, default: [:]][role] = try await site.session(role, at: seat)
      }
    }
    self.sessions = sessions
    let word = try await site.accounts.invite(at: Self.seats[0], as: .administrator)
    let former = try await site.accounts.accept(
      word, address: "former@nm.example", name: "F. Official", password: "tidal energy fund")
    revoked = [WebApplication.sessionCookie: try await site.accounts.session(of: former)]
    try await site.accounts.set(former.address, role: .administrator, isActive: false)
    try await SharedRecord(site: site).enter()
    for seat in Self.seats {
      try await OwnRecord(seat: seat, site: site, word: Self.marks[seat.code] ?? "").enter()
    }
    log = await site.store.entries(after: 0, limit: nil).map(\.entry)
    var twins: [Seat?: Site] = [:]
    for seat in Self.seats + [nil] {
      twins[seat] = try await Self.twin(of: site, log) {
        $0.visibility != .internal || $0.author.party == seat?.code
      }
    }
    self.twins = twins
  }

  private static func twin(
    of site: Site, _ log: [Entry], where isHeld: (Entry) -> Bool
  ) async throws -> Site {
    let store = MemoryStore()
    _ = await store.append(log.filter(isHeld))
    for entry in log where isHeld(entry) {
      for hash in Self.copies(of: entry) {
        if let copy = await site.store.copy(hash) { _ = await store.keep(copy: copy) }
      }
    }
    await store.set("seat", to: "party:NM")
    return try Site(store, accounts: site.accounts, isPublic: true)
  }

  /// Hashes of the kept files that an entry names.
  static func copies(of entry: Entry) -> [String] {
    switch entry.fact {
    case .statement(let fact): [fact.sha256]
    case .evidence(let fact): fact.copy.map { [$0] } ?? []
    default: []
    }
  }

  func twin(of seat: Seat?) throws -> Site { try #require(twins[seat]) }

  func cookies(_ role: Role, at seat: Seat) throws -> [String: String] {
    try #require(sessions[seat]?[role])
  }

  /// Everybody who may come to a seat, with the cookies they show; at no seat, whoever is signed out,
  /// put out or shows a session that nobody gave.
  func visitors(at seat: Seat?) throws -> [(name: String, cookies: [String: String])] {
    guard let seat else {
      return [
        ("the public", [:]), ("somebody put out", revoked),
        ("a forger", [WebApplication.sessionCookie: "00.99999999999999.0.reader@nm.example"]),
      ]
    }
    return try Role.allCases.map { ("\($0.rawValue) of \(seat)", try cookies($0, at: seat)) }
  }
}
