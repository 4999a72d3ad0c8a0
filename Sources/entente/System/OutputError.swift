/// Why something could not be written.
struct OutputError: Error, Hashable, CustomStringConvertible {
  /// One sentence for people.
  let message: String
  /// Path of the file or folder, or `standard output`.
  let place: String
  /// Whether it could not even be created.
  let isCreation: Bool

  var description: String { "\(place): \(message)" }
}
