public import Register
public import Statements

/// How many commitments and requests stand how, and which ask for attention; those that were rejected
/// do not count.
public struct BoardFigures: Sendable {
  /// The figures of one area of cooperation.
  public struct AreaCount: Hashable, Sendable {
    public var all = 0
    /// Overdue, or shown not to be done.
    public var late = 0
    public var done = 0
  }

  public let count: Int
  public let statuses: [Status: Int]
  public let areas: [Area: AreaCount]
  /// The most pressing first.
  public let overdue: [ProvisionID]
  public let dueSoon: [ProvisionID]
  init(_ sums: Sums) {
    count = sums.statuses.values.reduce(0, +)
    statuses = sums.statuses
    areas = sums.areas
    overdue = sums.overdue.sorted(by: Sums.isBefore).map(\.id)
    dueSoon = sums.dueSoon.sorted(by: Sums.isBefore).map(\.id)
  }

  /// Figures while they are added up.
  struct Sums {
    fileprivate var statuses: [Status: Int] = [:]
    fileprivate var areas: [Area: AreaCount] = [:]
    fileprivate var overdue: [(day: CivilDay?, id: ProvisionID)] = []
    fileprivate var dueSoon: [(day: CivilDay?, id: ProvisionID)] = []

    mutating func add(_ fact: ProvisionFact, _ row: BoardIndex.Row, _ report: StatusReport?) {
      guard row.review != .rejected, let report else { return }
      let status = report.status
      statuses[status, default: 0] += 1
      for area in fact.areas {
        areas[area, default: AreaCount()].all += 1
        if status == .overdue || status == .notFulfilled { areas[area]?.late += 1 }
        if status == .fulfilled { areas[area]?.done += 1 }
      }
      if status == .overdue { overdue.append((report.dueBy, row.id)) }
      if status == .dueSoon { dueSoon.append((report.dueBy, row.id)) }
    }

    fileprivate static func isBefore(
      _ a: (day: CivilDay?, id: ProvisionID), _ b: (day: CivilDay?, id: ProvisionID)
    ) -> Bool {
      (a.day?.number ?? .min, a.id) < (b.day?.number ?? .min, b.id)
    }
  }
}

extension Board {
  public var figures: BoardFigures { index.value.figures }
}
