import HTTPServer
import Importing
import Register
import Service

/// The one place where errors become answers of the web.
enum ErrorAnswer {
  static func response(to error: any Error, _ visit: Visit) -> HTTPResponse {
    let status = status(error)
    var response = visit.page(
      ErrorPage(status: status, sentence: visit.words.sentence(of: error)), status: status)
    if let seconds = wait(error) { response.headers["Retry-After"] = "\(seconds)" }
    return response
  }

  /// - Parameter key: of the words that say what is wrong.
  static func response(_ status: HTTPStatus, _ key: String, _ visit: Visit) -> HTTPResponse {
    visit.page(ErrorPage(status: status, sentence: visit.words(key)), status: status)
  }

  static func status(_ error: any Error) -> HTTPStatus {
    switch error {
    case let error as ServiceError: status(error.code)
    case is EntryError, is ImportError: .unprocessable
    case let error as StoreError: status(error.code)
    case UploadError.notKept: .unavailable
    default: .serverError
    }
  }

  /// After how many seconds it is worth to ask again (RFC 9110, section 10.2.3); `nil` where waiting
  /// does not help, or nobody knows for how long.
  private static func wait(_ error: any Error) -> Int? {
    switch error {
    case let error as ServiceError: error.wait
    case let error as StoreError where [.busy, .connectionLost].contains(error.code): 5
    default: nil
    }
  }

  private static func status(_ code: ServiceError.Code) -> HTTPStatus {
    switch code {
    case .forbidden: .forbidden
    case .noRegister, .unknownItem: .notFound
    case .registerExists, .changedSince: .conflict
    case .ambiguousItem, .badValue: .unprocessable
    case .tooManyAttempts: .tooManyRequests
    case .clockBehind: .serverError
    }
  }

  private static func status(_ code: StoreError.Code) -> HTTPStatus {
    switch code {
    case .busy, .connectionLost, .readOnly, .diskFull: .unavailable
    case .cannotOpen, .newerVersion, .damaged, .failed: .serverError
    }
  }
}
