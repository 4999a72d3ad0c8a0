import HTTPServer
import Testing

@testable import Web

@Suite struct PeerTests {
  @Test(arguments: [
    ("127.0.0.1", "192.0.2.7", "192.0.2.7"), ("::1", "198.51.100.1, 192.0.2.7", "192.0.2.7"),
    ("192.0.2.9", "192.0.2.7", "192.0.2.9"), ("127.0.0.1", nil, "127.0.0.1"),
  ])
  func `only a proxy on this machine says for whom it asks`(
    _ peer: String, _ forwarded: String?, _ who: String
  ) {
    var request = HTTPRequest(.post, "/sign-in", peer: peer)
    if let forwarded { request.headers.add("X-Forwarded-For", forwarded) }
    #expect(Peer.of(request) == who)
  }
}
