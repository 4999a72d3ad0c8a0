import Statements

/// One line of `triggers.tsv` or `positions.tsv`: a pattern and what it makes of its clause.
struct Trigger: Sendable {
  let pattern: TriggerPattern
  let `class`: Provision.Class
  let obligation: Provision.Obligation?
  /// The class where the complement is not what the pattern asks for; `nil` for no provision.
  let otherwise: Provision.Class?
  /// `trigger.agree~ to`: names the line in `because`.
  let rule: String
}
