extension EntryStore {
  /// Asks for the position every second, for stores that are not told.
  public func arrivals() -> AsyncStream<Int> {
    let (stream, hearer) = AsyncStream.makeStream(
      of: Int.self, bufferingPolicy: .bufferingNewest(1))
    let asking = Task {
      var last: Int?
      while !Task.isCancelled {
        if let position = try? await position(), position != last {
          hearer.yield(position)
          last = position
        }
        try? await Task.sleep(for: .seconds(1))
      }
    }
    hearer.onTermination = { _ in asking.cancel() }
    return stream
  }
}
