/// What a reader found is a proposal until a person says otherwise; what a person wrote needs no
/// further word.
enum ReviewRule: StatusRule {
  static func verdict(on item: StatusCase) -> Verdict? {
    let current = item.provision.entry
    let review = item.about.last { if case .review = $0.fact { true } else { false } }
    if let review, case .review(let fact) = review.fact,
      item.provision.fact.confidence != nil || review.recorded >= current.recorded
    {
      guard fact.verdict == .reject else { return nil }
      return Verdict(
        .rejected, since: review.effective,
        StatusReason(.rejected(by: review.author), [review]))
    }
    guard let confidence = item.provision.fact.confidence else { return nil }
    return Verdict(
      .proposed, StatusReason(.notReviewed(confidence: confidence), [current]))
  }
}
