import Register

/// Who may sign in, and who is invited to: kept as one setting of the register's store, so that every
/// server on it knows the same people.
struct AccountBook: Codable, Hashable, Sendable {
  static let setting = "accounts"

  var people: [Person] = []
  var invitations: [Invitation] = []
  var tokens: [AccessToken] = []

  init() {}

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    people = try container.decode([Person].self, forKey: .people)
    invitations = try container.decode([Invitation].self, forKey: .invitations)
    // Registers from before there were tokens know none.
    tokens = try container.decodeIfPresent([AccessToken].self, forKey: .tokens) ?? []
  }

  func person(_ address: String) -> Person? { people.first { $0.address == address } }

  mutating func change(_ address: String, _ change: (inout Person) -> Void) {
    guard let place = people.firstIndex(where: { $0.address == address }) else { return }
    change(&people[place])
  }

  /// Invitations and tokens are kept for a month after they have expired, so that it can be seen that
  /// they have; tokens end with the account.
  mutating func forget(before now: Moment) {
    let monthAgo = now.milliseconds - 30 * 86_400_000
    invitations.removeAll { $0.expires <= monthAgo }
    let active = Set(people.filter(\.isActive).map(\.address))
    tokens.removeAll { !active.contains($0.person) || $0.expires.map { $0 <= monthAgo } == true }
  }
}
