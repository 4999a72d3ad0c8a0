import Glibc

/// Seconds of processor time of this thread, so that neighbours on the machine do not count.
enum Stopwatch {
  static func seconds<E: Error>(_ work: () throws(E) -> Void) throws(E) -> Double {
    let start = now()
    try work()
    return now() - start
  }

  private static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
