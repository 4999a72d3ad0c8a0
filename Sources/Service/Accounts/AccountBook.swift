import Register

/// Who may sign in, and who is invited to: kept as one setting of the register's store, so that every
/// server on it knows the same people.
struct AccountBook: Codable, Hashable, Sendable {
  static let setting = "accounts"

  var people: [Person] = []
  var invitations: [Invitation] = []

  func person(_ address: String) -> Person? { people.first { $0.address == address } }

  mutating func change(_ address: String, _ change: (inout Person) -> Void) {
    guard let place = people.firstIndex(where: { $0.address == address }) else { return }
    change(&people[place])
  }

  /// Invitations are kept for a month after they have expired, so that it can be seen that they have.
  mutating func forget(before now: Moment) {
    invitations.removeAll { $0.expires <= now.milliseconds - 30 * 86_400_000 }
  }
}
