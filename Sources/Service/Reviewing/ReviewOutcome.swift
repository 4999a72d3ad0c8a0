public import Register

/// What a reviewer's word came to.
public struct ReviewOutcome: Hashable, Sendable {
  /// The provisions it changed or brought in, by their place in the text where that matters.
  public let provisions: [ProvisionID]
  /// By which it can be taken back; `nil` where nothing had to be written.
  public let act: Act?
}
