import Register
import Service
import Statements
import Testing

@Suite struct SettleTests {
  @Test func `of many who decide on the same proposal at the same moment, one does`() async throws {
    let register = try await OpenedRegister()
    try await register.put()
    let lines = try await register.desk.board().list()
    for line in lines {
      let snapshot = try await register.desk.snapshot()
      let word = snapshot.lastWord(on: try #require(snapshot[line.id]))
      let wins = await withTaskGroup(of: Bool.self) { group in
        for verdict in [ReviewFact.Verdict.accept, .reject, .accept, .reject] {
          group.addTask {
            do {
              try await register.desk.review([line.id], verdict, seen: [line.id: word])
              return true
            } catch { return (error as? ServiceError)?.code != .changedSince }
          }
        }
        return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
      }
      #expect(wins == 1)
    }
  }

  @Test func `others who write about something else are in nobody's way`() async throws {
    let register = try await OpenedRegister()
    try await register.put()
    let lines = try await register.desk.board().list()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for line in lines {
        group.addTask { try await register.desk.review([line.id], .accept) }
      }
      try await group.waitForAll()
    }
    #expect(try await register.desk.board().proposals().isEmpty)
  }

  @Test func `what was seen before somebody changed it is not decided on`() async throws {
    let register = try await OpenedRegister()
    try await register.put()
    let id = try #require(try await register.desk.board().list().first?.id)
    let snapshot = try await register.desk.snapshot()
    let seen = [id: snapshot.lastWord(on: try #require(snapshot[id]))]
    var amendment = Amendment()
    amendment.class = .record
    try await register.desk.amend([id], amendment, seen: seen)
    await #expect(throws: ServiceError.self) {
      try await register.desk.split(id, at: 8, seen: seen)
    }
    await #expect(throws: ServiceError.self) { try await register.desk.join(id, seen: seen) }
    await #expect(throws: ServiceError.self) {
      try await register.desk.amend([id], amendment, seen: seen)
    }
  }
}
