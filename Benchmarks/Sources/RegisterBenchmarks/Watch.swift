import Foundation
import Glibc

/// Time of the processor for this process, so that neighbours on the machine do not count, or by the
/// clock on the wall where the disk is waited for.
enum Watch {
  static func seconds<E: Error>(
    by clock: clockid_t = CLOCK_PROCESS_CPUTIME_ID, _ work: () throws(E) -> Void
  ) throws(E) -> Double {
    let start = now(clock)
    try work()
    return now(clock) - start
  }

  static func asyncSeconds(
    by clock: clockid_t = CLOCK_PROCESS_CPUTIME_ID, _ work: () async throws -> Void
  ) async rethrows -> Double {
    let start = now(clock)
    try await work()
    return now(clock) - start
  }

  private static func now(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  static func size(_ path: String) -> Int {
    (try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int) ?? 0
  }

  static var peakMegabytes: Int {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss / 1024
  }
}

/// One line of the report.
struct Line {
  private let name: String

  init(_ name: String) { self.name = name + String(repeating: " ", count: max(1, 34 - name.count)) }

  func rate(_ count: Int, _ seconds: Double, plain: Double? = nil) {
    let beside = plain.map { "; plain SQLite \(Int(Double(count) / $0))/s" } ?? ""
    print("  \(name)\(Int(Double(count) / seconds)) entries/s (\(Self.text(seconds)))\(beside)")
  }

  func seconds(_ seconds: Double) { print("  \(name)\(Self.text(seconds))") }

  func megabytes(_ bytes: Int, plain: Int) {
    print("  \(name)\(bytes / 1_000_000) MB; the log alone in plain SQLite \(plain) MB")
  }

  func percentiles(_ times: [Double]) {
    let sorted = times.sorted()
    let (median, high) = (sorted[sorted.count / 2], sorted[sorted.count * 99 / 100])
    print("  \(name)median \(Self.text(median)), 99th percentile \(Self.text(high))")
  }

  private static func text(_ seconds: Double) -> String {
    seconds >= 1
      ? "\(Double(Int(seconds * 100)) / 100) s" : "\(Double(Int(seconds * 100_000)) / 100) ms"
  }
}
