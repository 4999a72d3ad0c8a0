import Register

/// Calm colours by which a status is told at a glance, beside its word; 0xRRGGBB.
///
/// Ink on paper has a contrast of 7 to 1 or more.
enum MatrixColours {
  static func status(_ status: Status) -> (ink: UInt32, paper: UInt32) {
    switch status {
    case .overdue, .notFulfilled: (0x7A1C10, 0xF8E0DB)
    case .dueSoon: (0x664000, 0xFCEDCF)
    case .fulfilled: (0x0F4A2B, 0xDDF0E4)
    case .partlyFulfilled: (0x3A4A10, 0xEAF2DA)
    case .inForce, .inProgress: (0x17406A, 0xE4EDF6)
    case .proposed, .rejected: (0x453470, 0xEEE9F6)
    case .lapsed, .superseded, .suspended, .withdrawn: (0x45484D, 0xECEBE7)
    }
  }

  static let computed: UInt32 = 0xF5F4F0
  static let band: UInt32 = 0xDCE4EC
  static let heading: UInt32 = 0x44546A
  static let editableHeading: UInt32 = 0x14604A
  static let quiet: UInt32 = 0x5B6068
  static let title: UInt32 = 0x1D4E79

  /// `F8E0DB`.
  static func digits(_ colour: UInt32) -> String {
    let digits = String(colour, radix: 16, uppercase: true)
    return String(repeating: "0", count: 6 - digits.utf8.count) + digits
  }
}
