import Register
import Testing

@Suite struct CopyTests {
  @Test(arguments: StoreUnderTest.all)
  func `a copy is kept under its hash, once, and comes back byte for byte`(
    under: StoreUnderTest
  ) async throws {
    let store = try await under.open()
    let name = try await store.keep(copy: Array("abc".utf8))
    // FIPS 180-4's own example.
    #expect(name == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(try await store.copy(name) == Array("abc".utf8))
    #expect(try await store.keep(copy: Array("abc".utf8)) == name)
    let large = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    #expect(try await store.copy(store.keep(copy: large)) == large)
    #expect(try await store.copy(store.keep(copy: [])) == [])
    #expect(try await store.copy(String(repeating: "0", count: 64)) == nil)
    #expect(try await store.copy("no hash") == nil)
  }
}
