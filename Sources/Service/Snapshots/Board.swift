public import Register
import Synchronization

/// What a register holds as of a day, with the status of every commitment and request.
public struct Board: Sendable {
  public let snapshot: Snapshot
  /// Days within which something counts as due soon.
  public let horizon: Int
  public let reports: [ProvisionID: StatusReport]
  /// What lists and figures are made from, put in order when first asked for.
  let index: Deferred<BoardIndex>
  /// Two boards with one version are the same.
  public let version = Version()

  /// Tells a board from every other that this program has made.
  public struct Version: Hashable, Sendable {
    private static let last = Atomic(0)
    private let number = last.add(1, ordering: .relaxed).newValue
  }

  init(snapshot: Snapshot, horizon: Int, reports: [ProvisionID: StatusReport]) {
    self.snapshot = snapshot
    self.horizon = horizon
    self.reports = reports
    index = Deferred { BoardIndex(snapshot, reports) }
  }

  init(_ snapshot: Snapshot, horizon: Int) {
    var reports: [ProvisionID: StatusReport] = [:]
    StatusCalculus(snapshot, horizon: horizon).renew(&reports, within: .all)
    self.init(snapshot: snapshot, horizon: horizon, reports: reports)
  }
}
