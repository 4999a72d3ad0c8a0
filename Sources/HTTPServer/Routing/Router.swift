/// Finds who answers a request. The first route that fits answers.
///
/// The context is whatever the application knows of a request before a route is chosen, such as who
/// is signed in; the router only hands it on.
public struct Router<Context: Sendable>: Sendable {
  public typealias Handler =
    @Sendable (HTTPRequest, RouteParameters, Context) async throws ->
    HTTPResponse

  public struct Route: Sendable {
    public let method: HTTPMethod
    public let pattern: RoutePattern
    let handler: Handler
  }

  /// In the order in which they were added.
  public private(set) var routes: [Route] = []
  private var bySize: [Int: [Int]] = [:]

  public init() {}

  public mutating func on(
    _ method: HTTPMethod, _ pattern: String, _ handler: @escaping Handler
  ) {
    let route = Route(method: method, pattern: RoutePattern(pattern), handler: handler)
    bySize[route.pattern.parts.count, default: []].append(routes.count)
    routes.append(route)
  }

  /// What a path leads to.
  public enum Match: Sendable {
    case route(Route, RouteParameters)
    /// The path is there, but not for this method.
    case otherMethods([HTTPMethod])
    case nothing
  }

  /// HEAD is answered by the route for GET.
  public func match(_ request: HTTPRequest) -> Match {
    let segments = RoutePattern.segments(of: request.path)
    let wanted: HTTPMethod = request.method == .head ? .get : request.method
    var others: [HTTPMethod] = []
    for place in bySize[segments.count] ?? [] {
      let route = routes[place]
      guard let values = route.pattern.match(segments) else { continue }
      if route.method == wanted { return .route(route, RouteParameters(values: values)) }
      if !others.contains(route.method) { others.append(route.method) }
    }
    return others.isEmpty ? .nothing : .otherMethods(others)
  }

  /// The answer of the route that fits; `nil` where the path leads nowhere.
  public func respond(to request: HTTPRequest, _ context: Context) async throws -> HTTPResponse? {
    switch match(request) {
    case .route(let route, let parameters):
      return try await route.handler(request, parameters, context)
    case .otherMethods(let methods):
      var response = HTTPResponse.text(.methodNotAllowed, "This page does not take that.")
      response.headers["Allow"] = methods.map(\.rawValue).joined(separator: ", ")
      return response
    case .nothing: return nil
    }
  }
}

/// What the parameters of a pattern stand for in a path.
public struct RouteParameters: Hashable, Sendable {
  let values: [String: String]

  /// Empty where the pattern has no such parameter.
  public subscript(name: String) -> String { values[name] ?? "" }
}
