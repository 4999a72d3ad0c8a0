import Statements

/// Measurable aims decide when the time of all has come and been measured: all met, some, or none.
enum TargetRule: StatusRule {
  static func verdict(on item: StatusCase) -> Verdict? {
    let targets = item.targets
    guard !targets.isEmpty else { return nil }
    let settled = targets.filter { $0.progress.state == .met || $0.progress.state == .missed }
    guard settled.count == targets.count else { return nil }
    let reasons = settled.map {
      StatusReason(
        .target($0.progress), [$0.entry] + ($0.progress.observed.map { [$0.entry] } ?? []))
    }
    let met = settled.filter { $0.progress.state == .met }.count
    let status: Status =
      met == settled.count ? .fulfilled : met > 0 ? .partlyFulfilled : .notFulfilled
    let last = settled.compactMap { $0.progress.observed }.map {
      item.day($0.fact.on, else: $0.effective)
    }.max()
    return Verdict(status, since: last, reasons: reasons)
  }
}
