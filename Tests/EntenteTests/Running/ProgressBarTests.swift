import Testing

@testable import entente

@Suite struct ProgressBarTests {
  private func bar(done: Int, bytes: Int) -> ProgressBar {
    ProgressBar(
      done: done, total: 40, bytesDone: bytes, bytesTotal: 1000, elapsed: .seconds(5))
  }

  @Test func `it says how far, how fast and how long`() {
    #expect(
      bar(done: 10, bytes: 500).line(columns: 60)
        == "  ━━━━━━━━━━━━━━━╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌  10 of 40, 2.0/s, 6 s left")
  }

  @Test func `time left goes by bytes, not by files`() {
    #expect(bar(done: 39, bytes: 100).left == .seconds(45))
  }

  @Test func `a narrow terminal gets the words alone`() {
    #expect(bar(done: 10, bytes: 500).line(columns: 30) == "10 of 40, 2.0/s, 6 s left")
  }

  @Test func `nothing done gives no estimate`() {
    #expect(bar(done: 0, bytes: 0).left == nil)
  }

  @Test(arguments: [
    (Duration.milliseconds(4), "0.00 s"), (.milliseconds(1234), "1.23 s"), (.seconds(12), "12 s"),
    (.seconds(185), "3 min 5 s"), (.seconds(7800), "2 h 10 min"),
  ])
  func `lengths of time read as people say them`(duration: Duration, words: String) {
    #expect(Seconds.describe(duration) == words)
  }

  @Test(arguments: [(999, "999 bytes"), (1234, "1.2 kB"), (35_400_000, "35 MB")])
  func `sizes too`(bytes: Int, words: String) {
    #expect(ByteCount.describe(bytes) == words)
  }
}
