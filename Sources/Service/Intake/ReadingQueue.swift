import Register

/// Documents while they are read, a few at a time, so that scans of many people do not take the whole
/// machine; and what became of them, for those who sent them.
///
/// It is this process's own: what was being read when it ended is gone, and nothing of it was entered.
actor ReadingQueue {
  /// One document of one person, however often it is sent.
  struct Key: Hashable {
    /// The address of the person who sent it.
    let sender: String
    let sha256: String
  }

  /// How many are read at once: of those that may be slow, and of others, which need not wait for them.
  static let atOnce = (slow: 2, quick: 4)
  /// How many of one person may be under way.
  static let ofOne = 8
  /// How long it is known what became of a document, and the document kept for another try.
  static let kept = Duration.seconds(3600)

  private var sent: [Key: SentStatement] = [:]
  private var works: [Key: @Sendable () async throws -> ImportReport] = [:]
  private var waiting: [Key] = []
  private var running: Set<Key> = []
  private var watchers: [Key: [Int: CheckedContinuation<Void, Never>]] = [:]
  private var watcherCount = 0

  func statement(_ key: Key) -> SentStatement? {
    forgetOld()
    return sent[key]
  }

  /// Keeps a document that is not to be read yet; one that is being read goes on.
  func keep(_ statement: SentStatement, _ key: Key) {
    forgetOld()
    guard sent[key]?.state.isUnderWay != true else { return }
    sent[key] = statement
    forgetMost(of: key.sender)
  }

  /// Puts a document in line, unless its sender has it there already.
  ///
  /// - Throws: `ServiceError` where too many of the sender's are under way.
  func begin(
    _ statement: SentStatement, _ key: Key,
    work: @escaping @Sendable () async throws -> ImportReport
  ) throws(ServiceError) {
    forgetOld()
    guard sent[key]?.state.isUnderWay != true else { return }
    let own = sent.count { $0.key.sender == key.sender && $0.value.state.isUnderWay }
    guard own < Self.ofOne else {
      throw ServiceError(.tooManyAttempts, .tooManyReadings, .number(own))
    }
    var statement = statement
    statement.state = .waiting
    statement.since = .now
    sent[key] = statement
    works[key] = work
    waiting.append(key)
    readNext()
  }

  /// Returns once a document is no longer under way, or patience is at its end.
  func watch(_ key: Key, for patience: Duration) async {
    guard patience > .zero, sent[key]?.state.isUnderWay == true else { return }
    watcherCount += 1
    let number = watcherCount
    let alarm = Task {
      try await Task.sleep(for: patience)
      dismiss(number, of: key)
    }
    await withCheckedContinuation { watchers[key, default: [:]][number] = $0 }
    alarm.cancel()
  }

  private func dismiss(_ number: Int, of key: Key) {
    watchers[key]?.removeValue(forKey: number)?.resume()
  }

  private func readNext() {
    while let place = waiting.firstIndex(where: mayRun) {
      let key = waiting.remove(at: place)
      guard let work = works.removeValue(forKey: key) else { continue }
      running.insert(key)
      sent[key]?.state = .reading
      Task {
        do { end(key, .read(try await work())) } catch { end(key, .failed(error)) }
      }
    }
  }

  /// The same document of somebody else is read first, so that it is then known and not entered twice.
  private func mayRun(_ key: Key) -> Bool {
    let isSlow = sent[key]?.document.mayBeSlow == true
    let beside = running.count { sent[$0]?.document.mayBeSlow == isSlow }
    return beside < (isSlow ? Self.atOnce.slow : Self.atOnce.quick)
      && !running.contains { $0.sha256 == key.sha256 }
  }

  private func end(_ key: Key, _ state: SentStatement.State) {
    sent[key]?.state = state
    sent[key]?.since = .now
    if case .read = state { sent[key]?.document.letGo() }
    running.remove(key)
    forgetMost(of: key.sender)
    for watcher in (watchers.removeValue(forKey: key) ?? [:]).values { watcher.resume() }
    readNext()
  }

  /// What has ended is kept for so many of one person's, so that nobody fills the disk.
  private func forgetMost(of sender: String) {
    let ended = sent.filter { $0.key.sender == sender && !$0.value.state.isUnderWay }
    for old in ended.sorted(by: { $0.value.since < $1.value.since }).dropLast(Self.ofOne) {
      sent[old.key] = nil
    }
  }

  private func forgetOld() {
    sent = sent.filter { $0.value.state.isUnderWay || $0.value.waited < Self.kept }
  }
}
