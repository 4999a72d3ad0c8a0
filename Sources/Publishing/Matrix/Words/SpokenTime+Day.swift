import Statements

extension SpokenTime {
  /// `17 November 2022`.
  static func of(_ day: CivilDay) -> String { of(EDTF("\(day)")) }

  /// `on 17 November 2022`.
  static func past(_ day: CivilDay) -> String { past(EDTF("\(day)")) }
}
