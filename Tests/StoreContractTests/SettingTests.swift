import Register
import Testing

@Suite struct SettingTests {
  @Test(arguments: StoreUnderTest.all)
  func `settings are kept by name, the last value counts`(under: StoreUnderTest) async throws {
    let store = try await under.open()
    #expect(try await store.setting("seat") == nil)
    try await store.set("seat", to: "NM")
    try await store.set("seat", to: "Côte d’Émeraude '; --")
    try await store.set("", to: "")
    #expect(try await store.setting("seat") == "Côte d’Émeraude '; --")
    #expect(try await store.setting("") == "")
    #expect(try await store.setting("Seat") == nil)
  }

  @Test(arguments: StoreUnderTest.all)
  func `a setting is not set over what somebody else has set since it was read`(
    under: StoreUnderTest
  ) async throws {
    let store = try await under.open()
    #expect(try await !store.set("chair", to: "VD", ifIs: "NM"))
    #expect(try await store.setting("chair") == nil)
    #expect(try await store.set("chair", to: "NM", ifIs: nil))
    #expect(try await !store.set("chair", to: "VD", ifIs: nil))
    #expect(try await !store.set("chair", to: "VD", ifIs: "nm"))
    #expect(try await store.setting("chair") == "NM")
    #expect(try await store.set("chair", to: "VD '; --", ifIs: "NM"))
    #expect(try await store.setting("chair") == "VD '; --")
    try await store.set("", to: "")
    #expect(try await store.set("", to: "named", ifIs: ""))
  }

  @Test(arguments: StoreUnderTest.all)
  func `many who count at the same moment and try again lose no count`(
    under: StoreUnderTest
  ) async throws {
    let store = try await under.open()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<12 {
        group.addTask {
          while true {
            let known = try await store.setting("count")
            let next = (known.flatMap { Int($0) } ?? 0) + 1
            if try await store.set("count", to: "\(next)", ifIs: known) { return }
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try await store.setting("count") == "12")
  }
}
