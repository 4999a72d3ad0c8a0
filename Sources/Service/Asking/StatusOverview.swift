public import Register
public import Statements

/// How a register stands on a day, in figures.
public struct StatusOverview: Encodable, Sendable {
  /// The figures of one area.
  public struct AreaCount: Encodable, Sendable {
    /// `nil` for what has no area.
    public var area: Area?
    public var total: Int
    public var counts: [String: Int]

    public func count(_ status: Status) -> Int { counts[status.rawValue] ?? 0 }
  }

  public var asOf: EDTF
  /// Commitments and requests that were not rejected.
  public var total: Int
  /// By status; statuses that nothing has are absent.
  public var counts: [String: Int]
  /// By the most prominent area, those with overdue ones first, then the largest.
  public var areas: [AreaCount]
  public var overdue: [ProvisionLine]
  public var dueSoon: [ProvisionLine]
  public var statements: Int
  public var mechanisms: Int

  public func count(_ status: Status) -> Int { counts[status.rawValue] ?? 0 }
}

extension Board {
  public func overview() -> StatusOverview {
    let provisions = list().filter { $0.status != nil }
    var counts: [String: Int] = [:]
    var areas: [Area?: [String: Int]] = [:]
    for provision in provisions {
      guard let status = provision.status?.rawValue else { continue }
      counts[status, default: 0] += 1
      areas[provision.areas.first, default: [:]][status, default: 0] += 1
    }
    let lines = areas.map { area, counts in
      StatusOverview.AreaCount(
        area: area, total: counts.values.reduce(0, +), counts: counts)
    }.sorted { a, b in
      (b.count(.overdue), b.total, a.area?.rawValue ?? "~")
        < (a.count(.overdue), a.total, b.area?.rawValue ?? "~")
    }
    func those(_ status: Status) -> [ProvisionLine] {
      provisions.filter { $0.status == status }.sorted {
        ($0.dueBy?.rawValue ?? "", $0.id) < ($1.dueBy?.rawValue ?? "", $1.id)
      }
    }
    return StatusOverview(
      asOf: EDTF("\(snapshot.asOf.effective)"), total: provisions.count, counts: counts,
      areas: lines, overdue: those(.overdue), dueSoon: those(.dueSoon),
      statements: statements.count, mechanisms: snapshot.all(MechanismFact.self).count)
  }
}
