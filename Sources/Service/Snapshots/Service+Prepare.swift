import Register

extension Service {
  /// Reads the register as its own seat sees it today, so that nobody waits for that at the first page.
  public func prepare() async throws {
    guard let seat = try await seat() else { return }
    let board = try await desk(of: Principal(nil, at: seat, as: .reader)).board()
    _ = board.figures
  }
}
