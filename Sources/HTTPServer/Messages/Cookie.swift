/// A value the browser keeps for us (RFC 6265).
///
/// Scripts cannot read it, and other sites cannot make a browser send it along with a form.
public struct Cookie: Hashable, Sendable {
  public enum SameSite: String, Hashable, Sendable {
    case strict = "Strict"
    case lax = "Lax"
  }

  public var name: String
  public var value: String
  /// Seconds; `nil` until the browser is closed, 0 to have it forgotten.
  public var age: Int?
  public var isSecure: Bool
  public var sameSite: SameSite

  public init(
    _ name: String, _ value: String, age: Int? = nil, isSecure: Bool, sameSite: SameSite = .lax
  ) {
    self.name = name
    self.value = value
    self.age = age
    self.isSecure = isSecure
    self.sameSite = sameSite
  }

  var header: String {
    var header = "\(name)=\(PercentEncoding.encode(value)); Path=/; HttpOnly"
    header += "; SameSite=\(sameSite.rawValue)"
    if isSecure { header += "; Secure" }
    if let age { header += "; Max-Age=\(age)" }
    return header
  }
}
