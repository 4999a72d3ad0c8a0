/// Something goes on: a report, a source, a meeting of its mechanism, work with milestones.
enum ActivityRule: StatusRule {
  static func verdict(on item: StatusCase) -> Verdict? {
    guard item.isActive else { return nil }
    var reasons: [StatusReason] = []
    if let report = item.reports.last {
      reasons.append(
        StatusReason(.reported(report.fact.extent ?? .underWay, on: report.fact.on), [report.entry])
      )
    } else if let source = item.evidence.last, let shows = source.fact.shows {
      reasons.append(
        StatusReason(.shown(shows, publisher: source.fact.publisher), [source.entry]))
    }
    return Verdict(.inProgress, reasons: reasons.isEmpty ? item.activity : reasons)
  }
}

extension StatusCase {
  var isActive: Bool {
    !reports.isEmpty || evidence.contains { $0.fact.shows == .underWay || $0.fact.shows == .part }
      || activity.contains {
        switch $0.finding {
        case .metSince, .initiative: true
        case .milestones(let met, _): met > 0
        default: false
        }
      }
  }
}
