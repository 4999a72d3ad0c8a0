/// For whose eyes somebody takes something out of the register.
public enum Readers: String, Hashable, Sendable, CaseIterable {
  /// The people of one's own seat: also what is internal.
  case own
  /// The other parties: what all share.
  case partner
  /// Anybody.
  case `public`

  /// - Parameter taker: what the person sees who takes it out; it is never more than that.
  public func audience(from taker: Audience) -> Audience {
    switch self {
    case .own: taker
    case .partner: taker == .everybody ? .everybody : .parties
    case .public: .everybody
    }
  }
}
