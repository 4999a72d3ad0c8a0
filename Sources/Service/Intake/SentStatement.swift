/// A document that somebody has sent to be read, and what has become of it.
public struct SentStatement: Sendable {
  /// How far it is.
  public enum State: Sendable {
    /// Kept until its sender has put right what was wrong beside it.
    case kept
    /// Others are being read.
    case waiting
    case reading
    case read(ImportReport)
    case failed(any Error)

    /// Whether anything is still to come without its sender doing anything.
    public var isUnderWay: Bool {
      switch self {
      case .waiting, .reading: true
      case .kept, .read, .failed: false
      }
    }
  }

  public internal(set) var document: WaitingDocument
  public var options = ImportOptions()
  /// What was typed into the form beside it, to be shown there again.
  public var typed: [String: String] = [:]
  public internal(set) var state = State.kept
  /// When it was sent, or when it ended.
  var since = ContinuousClock.now

  public init(_ document: WaitingDocument) { self.document = document }

  /// How long its sender has waited.
  public var waited: Duration { ContinuousClock.now - since }
}
