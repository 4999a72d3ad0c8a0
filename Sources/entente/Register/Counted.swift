/// Numbers with their noun: `1 proposal`, `1,200 proposals`.
enum Counted {
  static func of(_ count: Int, _ noun: String, plural: String? = nil) -> String {
    "\(grouped(count)) \(count == 1 ? noun : plural ?? noun + "s")"
  }

  static func grouped(_ count: Int) -> String {
    var digits = ""
    for (place, digit) in "\(count)".unicodeScalars.reversed().enumerated() {
      if place > 0, place % 3 == 0, digit != "-" { digits = "," + digits }
      digits = String(digit) + digits
    }
    return digits
  }
}
