/// What whoever runs the server decides.
public struct WebSettings: Hashable, Sendable {
  /// Where people reach it, without a stroke at its end: `https://register.example.org`.
  public var publicAddress: String
  /// Whether somebody who has not signed in may read what is public.
  public var isPublic: Bool

  /// Of the pages, where a browser asks for none that there is.
  public var language: Language

  /// How many bytes of files a form may bring, to be said where it brings more.
  public var uploadLimit = 64 << 20

  /// How long the answer to a form waits for a file to be read, before a page says that it is.
  public var patience = Duration.seconds(2)

  /// Ends the address of the page on which a new register begins; `nil` where it has begun.
  public var beginWord: String?

  public init(
    publicAddress: String, isPublic: Bool = false, language: Language = .english,
    beginWord: String? = nil
  ) {
    self.publicAddress = publicAddress
    self.isPublic = isPublic
    self.language = language
    self.beginWord = beginWord
  }

  var isSecure: Bool { publicAddress.hasPrefix("https://") }
}
