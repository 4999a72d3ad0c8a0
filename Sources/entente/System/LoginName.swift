import Glibc

/// Who is logged in.
enum LoginName {
  /// The full name of the account, or else its short one.
  static var current: String? {
    var record = unsafe passwd()
    var found: UnsafeMutablePointer<passwd>?
    var buffer = [CChar](repeating: 0, count: 1 << 14)
    let code = unsafe getpwuid_r(geteuid(), &record, &buffer, buffer.count, &found)
    guard unsafe code == 0 && found != nil else { return nil }
    // Office and telephone follow the name, with commas between.
    let full = unsafe record.pw_gecos.map { unsafe String(cString: $0) } ?? ""
    let name = full.utf8.prefix { $0 != UInt8(ascii: ",") }
    if !name.isEmpty { return String(Substring(name)) }
    return unsafe record.pw_name.map { unsafe String(cString: $0) }
  }
}
