import Dispatch
import Glibc

/// Ends the program on Ctrl-C, `SIGTERM` and `SIGHUP` only after a folder was cleared of
/// incomplete files.
enum Interruption {
  /// To be called on the main thread before any other exists: threads inherit what is blocked.
  static func block() {
    var signals = handled()
    unsafe pthread_sigmask(SIG_BLOCK, &signals, nil)
  }

  /// Waits for a signal on a thread of its own.
  static func clear(_ folder: OutputFolder) {
    DispatchQueue(label: "entente.interruption").async {
      var signals = handled()
      var signal: Int32 = 0
      guard unsafe sigwait(&signals, &signal) == 0 else { return }
      folder.abandon {
        let clearsLine = StandardStreams.isTerminal(.error) ? "\r\u{1B}[K" : ""
        StandardStreams.say(
          clearsLine
            + "entente: interrupted; every file in \(VisibleText.show(folder.path)) is whole\n")
        // As if nobody had caught it, so that the caller sees which signal ended us.
        raise(signal)
        unsafe pthread_sigmask(SIG_UNBLOCK, &signals, nil)
        exit(128 + signal)
      }
    }
  }

  /// Those of the three that our caller does not want ignored (`nohup`).
  private static func handled() -> sigset_t {
    var signals = sigset_t()
    unsafe sigemptyset(&signals)
    for number in [SIGINT, SIGTERM, SIGHUP] {
      var action = sigaction()
      let isKnown = unsafe sigaction(number, nil, &action) == 0
      let ignores = unsafe unsafeBitCast(SIG_IGN, to: Int.self)
      let current = unsafe unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self)
      if isKnown && current != ignores { unsafe sigaddset(&signals, number) }
    }
    return signals
  }
}
