import Register
import Testing

@testable import PostgresStore

@Suite struct StoreErrorTests {
  @Test(arguments: [
    ("53100", StoreError.Code.diskFull), ("55P03", .busy), ("40P01", .busy), ("53300", .busy),
    ("25006", .readOnly), ("42501", .readOnly), ("XX001", .damaged), ("57P01", .connectionLost),
    ("08006", .connectionLost), ("23505", .failed),
  ])
  func `every state of the server has a meaning for the register`(
    state: String, code: StoreError.Code
  ) {
    let error = StoreError(state: state, message: "line one\nLOCATION: somewhere.c:1\n  line two")
    #expect(error.code == code)
    #expect(!error.message.contains("\n") && !error.message.contains("LOCATION"))
  }
}
