/// What a reader found is a proposal until a person says otherwise; what a person wrote needs no
/// further word.
enum ReviewRule: StatusRule {
  static func verdict(on item: StatusCase) -> Verdict? {
    switch item.snapshot.review(of: item.provision) {
    case .accepted: nil
    case .rejected: rejection(item)
    case .proposed:
      Verdict(
        .proposed,
        StatusReason(
          .notReviewed(confidence: item.provision.fact.confidence), [item.provision.entry]))
    }
  }

  private static func rejection(_ item: StatusCase) -> Verdict? {
    item.snapshot.lastReview(of: item.provision).map { review in
      Verdict(
        .rejected, since: review.effective,
        StatusReason(.rejected(by: review.author), [review.entry]))
    }
  }
}
