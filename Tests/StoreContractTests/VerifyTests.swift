import Register
import Statements
import Testing

@Suite struct VerifyTests {
  @Test(arguments: StoreUnderTest.all)
  func `a sound register has no faults`(under: StoreUnderTest) async throws {
    let store = try await under.open(with: RandomRegister(seed: 31, count: 100).entries)
    _ = try await store.keep(copy: Array("The Valdorian Gazette".utf8))
    #expect(try await store.verify() == [])
    #expect(try await under.open().verify() == [])
  }

  @Test(arguments: StoreUnderTest.thatCanBeDamaged, Damage.allCases)
  func `every damage is found and said in a sentence`(
    under: StoreUnderTest, damage: Damage
  ) async throws {
    let store = try await under.open(with: RandomRegister(seed: 32, count: 100).entries)
    _ = try await store.keep(copy: Array("The Valdorian Gazette".utf8))
    try await under.damage?(store, damage)
    let faults = try await store.verify()
    #expect(!faults.isEmpty)
    for fault in faults { #expect(fault.hasSuffix(".") && fault.utf8.count > 20) }
    if damage == .entryChanged { #expect(faults.contains { $0.contains("Entry 2 ") }) }
  }

  @Test(arguments: StoreUnderTest.thatCanBeDamaged)
  func `what is derived is mended by deriving it anew`(under: StoreUnderTest) async throws {
    for damage in [
      Damage.rowChanged, .rowMissing, .rowOfNothing, .documentChanged, .documentMissing,
    ] {
      let store = try await under.open(with: RandomRegister(seed: 33, count: 100).entries)
      try await under.damage?(store, damage)
      #expect(!(try await store.verify()).isEmpty)
      try await store.rebuild()
      #expect(try await store.verify() == [])
    }
  }
}
