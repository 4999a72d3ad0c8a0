internal import Synchronization

/// One request on its way in and its response on the way out.
///
/// The library's thread builds the request; a task makes the response; the library's thread sends
/// it. They hand over by suspending and resuming the connection, so that only the response and the
/// state need a lock.
final class Exchange: Sendable {
  enum State: Sendable {
    /// The body is coming in.
    case reading
    /// A task is at work, and the connection is suspended.
    case answering
    case answered(HTTPResponse)
  }

  private struct Draft: Sendable {
    var request: HTTPRequest
    var state = State.reading
    var size = 0
    var isTooLarge = false
  }

  private let draft: Mutex<Draft>
  private let bodyLimit: Int

  init(_ request: HTTPRequest, bodyLimit: Int) {
    draft = Mutex(Draft(request: request))
    self.bodyLimit = bodyLimit
  }

  var state: State { draft.withLock { $0.state } }
  var request: HTTPRequest { draft.withLock { $0.request } }

  /// Counts bytes that are to be held in memory.
  ///
  /// - Returns: `false` once there are more than are taken.
  func count(_ bytes: Int) -> Bool {
    draft.withLock { draft in
      draft.size += bytes
      if draft.size > bodyLimit {
        draft.isTooLarge = true
        draft.request.body = .none
      }
      return !draft.isTooLarge
    }
  }

  func add(_ bytes: [UInt8]) {
    draft.withLock { draft in
      if case .bytes(var body) = draft.request.body {
        // Emptied first, so that the array grows in place.
        draft.request.body = .none
        body += bytes
        draft.request.body = .bytes(body)
      } else {
        draft.request.body = .bytes(bytes)
      }
    }
  }

  /// A piece of a form's field; the first of a field has offset 0. What is typed is held in memory,
  /// files go to the disk.
  func add(
    field name: String, _ bytes: [UInt8], offset: UInt64, fileName: String?, type: String?
  ) {
    let held = (offset == 0 ? name.utf8.count + 64 : 0) + (fileName == nil ? bytes.count : 0)
    if !count(held) { return }
    draft.withLock { draft in
      guard !draft.isTooLarge else { return }
      var form = draft.request.form
      draft.request.body = .none
      if offset == 0 {
        if let fileName {
          let taken = form.fields.reduce(0) { $0 + ($1.upload?.count ?? 0) }
          let upload = Upload(limit: bodyLimit, taken: taken)
          upload.add(bytes)
          form.add(name, upload, fileName: fileName, type: type)
        } else {
          form.add(name, bytes: bytes)
        }
      } else {
        form.extendLast(by: bytes)
      }
      draft.request.body = .form(form)
    }
  }

  /// - Returns: whether the request was too large to be answered otherwise than with 413.
  func beginAnswering() -> Bool {
    draft.withLock { draft in
      draft.state = .answering
      return draft.isTooLarge
    }
  }

  func answer(_ response: HTTPResponse) { draft.withLock { $0.state = .answered(response) } }
}
