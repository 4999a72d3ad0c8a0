import Statements

extension ProvisionAssembler {
  /// A body the action runs through; else a mechanism, where one is named.
  func addDelegation(_ act: Act, to provision: inout Provision) {
    if !provision.mechanisms.isEmpty { provision.delegation = .mechanism }
    let bodies = tokens(
      of: provision.instruments.lazy.filter { $0.kind == .body }.map(\.span), in: act.content)
    guard
      let found = content.delegation.delegation(
        in: act.content, subject: act.subject, of: text.tokens, bodies: bodies)
    else { return }
    provision.delegation = .body
    provision.because.append(
      Reason(.delegation, rule: found.rule, words: text.span(found.words)))
  }
}
