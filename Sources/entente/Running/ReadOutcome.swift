/// What became of one input.
struct ReadOutcome: Sendable {
  struct Failure: Error, Sendable, Hashable {
    var status: ExitStatus
    /// For people, with the path in front.
    var message: String
  }

  /// Place among the inputs.
  var index: Int
  /// What is still to be written to standard output, in the order of the inputs.
  var result: Result<[UInt8], Failure>
}
