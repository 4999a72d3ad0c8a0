import Statements

/// One rule of the status calculus. Rules are asked in order; the first with a verdict decides.
protocol StatusRule: SendableMetatype {
  static func verdict(on item: StatusCase) -> Verdict?
}

/// What a rule decides.
struct Verdict {
  let status: Status
  let since: CivilDay?
  let dueBy: CivilDay?
  let reasons: [StatusReason]

  init(
    _ status: Status, since: CivilDay? = nil, dueBy: CivilDay? = nil, _ reasons: StatusReason...
  ) {
    self.init(status, since: since, dueBy: dueBy, reasons: reasons)
  }

  init(_ status: Status, since: CivilDay? = nil, dueBy: CivilDay? = nil, reasons: [StatusReason]) {
    self.status = status
    self.since = since
    self.dueBy = dueBy
    self.reasons = reasons
  }
}
