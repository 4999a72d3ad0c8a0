/// A size as people write it: `64M`, `512K`, `1GiB`, `1000000`.
enum ByteCount {
  /// - Returns: `nil` for what is no size, and for what no machine could hold.
  static func parse(_ text: String) -> Int? {
    let digits = text.utf8.prefix { 0x30...0x39 ~= $0 }
    guard let number = Int(String(Substring(digits))) else { return nil }
    let unit = String(Substring(text.utf8.dropFirst(digits.count))).uppercased()
    let shift: Int
    switch unit {
    case "", "B": shift = 0
    case "K", "KB", "KIB": shift = 10
    case "M", "MB", "MIB": shift = 20
    case "G", "GB", "GIB": shift = 30
    default: return nil
    }
    let (bytes, overflow) = number.multipliedReportingOverflow(by: 1 << shift)
    return overflow || bytes <= 0 ? nil : bytes
  }

  /// `512 bytes`, `1.2 kB`, `35 MB`; powers of ten, as file managers show them.
  static func describe(_ bytes: Int) -> String {
    if bytes < 1000 { return "\(bytes) bytes" }
    var value = Double(bytes)
    for unit in ["kB", "MB", "GB"] {
      value /= 1000
      if value < 999.5 || unit == "GB" {
        let tenths = Int(value * 10 + 0.5)
        return tenths < 100
          ? "\(tenths / 10).\(tenths % 10) \(unit)" : "\((tenths + 5) / 10) \(unit)"
      }
    }
    return "\(bytes) bytes"
  }
}
