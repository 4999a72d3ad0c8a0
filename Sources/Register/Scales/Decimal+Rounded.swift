import Foundation

extension Decimal {
  /// Rounded half away from zero.
  func rounded(to places: Int) -> Decimal {
    var number = self
    var rounded = Decimal()
    unsafe NSDecimalRound(&rounded, &number, places, .plain)
    return rounded
  }
}
