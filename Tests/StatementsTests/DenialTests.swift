import Statements
import Testing

@Suite struct DenialTests {
  @Test(arguments: ["will not", "undertake not to", "shall never", "Neither side will"])
  func `a denial is told`(_ trigger: String) { #expect(Denial.isSaid(in: trigger)) }

  @Test(arguments: ["will", "noted", "agreed to", "nothing but"])
  func `other words deny nothing`(_ trigger: String) { #expect(!Denial.isSaid(in: trigger)) }
}
