/// One request, read whole; its files are on the disk.
public struct HTTPRequest: Sendable {
  public var method: HTTPMethod
  /// Decoded, without the query: `/statements/s4k2m9q4t1x8w`.
  public var path: String
  /// What stands behind `?`, decoded.
  public var query: FormFields
  public var headers: HTTPHeaders
  /// By name, decoded.
  public var cookies: [String: String]
  public var body: Body
  /// Where it came from, for the audit log and for slowing down guesses at passwords.
  public var peer: String?

  public enum Body: Hashable, Sendable {
    case none
    /// Of any type but those of forms.
    case bytes([UInt8])
    /// `application/x-www-form-urlencoded` or `multipart/form-data`.
    case form(FormFields)
  }

  public init(
    _ method: HTTPMethod, _ path: String, query: FormFields = FormFields(),
    headers: HTTPHeaders = HTTPHeaders(), cookies: [String: String] = [:], body: Body = .none,
    peer: String? = nil
  ) {
    self.method = method
    self.path = path
    self.query = query
    self.headers = headers
    self.cookies = cookies
    self.body = body
    self.peer = peer
  }

  /// The path with its query, encoded as in a link.
  public var address: String {
    let parts = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    let encoded = parts.map { PercentEncoding.encode(String(Substring($0))) }.joined(separator: "/")
    let fields = query.fields.map {
      "\(PercentEncoding.encode($0.name))=\(PercentEncoding.encode($0.text))"
    }
    return fields.isEmpty ? encoded : "\(encoded)?\(fields.joined(separator: "&"))"
  }

  /// The fields of a form; none where the body is no form.
  public var form: FormFields {
    if case .form(let fields) = body { fields } else { FormFields() }
  }
}
