public import Register

/// What a register holds as of a day, with the status of every commitment and request.
public struct Board: Sendable {
  public let snapshot: Snapshot
  /// Days within which something counts as due soon.
  public let horizon: Int
  public let reports: [ProvisionID: StatusReport]

  init(snapshot: Snapshot, horizon: Int, reports: [ProvisionID: StatusReport]) {
    self.snapshot = snapshot
    self.horizon = horizon
    self.reports = reports
  }

  init(_ snapshot: Snapshot, horizon: Int) {
    self.snapshot = snapshot
    self.horizon = horizon
    let reports = StatusCalculus(snapshot, horizon: horizon).reports()
    self.reports = Dictionary(
      reports.map { ($0.provision, $0) }, uniquingKeysWith: { first, _ in first })
  }
}
