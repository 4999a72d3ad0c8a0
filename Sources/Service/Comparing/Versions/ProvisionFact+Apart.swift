public import Register
import Statements

extension ProvisionFact {
  /// Its words as they tell it from another wording of it: with those that carry the force ("intends
  /// to") where nothing else differs.
  public func words(apartFrom other: ProvisionFact) -> String {
    let isSame =
      EarlierVersion.words(of: content.exact) == EarlierVersion.words(of: other.content.exact)
    guard isSame, let trigger, trigger.end <= content.start || content.end <= trigger.start else {
      return content.exact
    }
    let (first, second) = trigger.start < content.start ? (trigger, content) : (content, trigger)
    return first.exact + (second.start - first.end > 1 ? " … " : " ") + second.exact
  }
}
