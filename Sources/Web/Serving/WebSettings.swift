/// What whoever runs the server decides.
public struct WebSettings: Hashable, Sendable {
  /// Where people reach it, without a stroke at its end: `https://register.example.org`.
  public var publicAddress: String
  /// Whether somebody who has not signed in may read what is public.
  public var isPublic: Bool

  public init(publicAddress: String, isPublic: Bool = false) {
    self.publicAddress = publicAddress
    self.isPublic = isPublic
  }

  var isSecure: Bool { publicAddress.hasPrefix("https://") }
}
