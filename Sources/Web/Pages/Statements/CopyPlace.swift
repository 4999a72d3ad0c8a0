import HTTPServer
import Service

/// Kept copies of sources, by their hash: always as a file to save, never as a page of ours.
enum CopyPlace: Place {
  static func add(to router: inout Router<Visit>) {
    router.on(.get, "/copies/:hash") { _, values, visit in
      guard let copy = try await visit.desk.copy(values["hash"]) else {
        return ErrorAnswer.response(.notFound, "error.not-found", visit)
      }
      return .download(copy.name, type: "application/octet-stream", body: copy.bytes)
    }
  }
}
