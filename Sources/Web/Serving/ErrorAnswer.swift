import HTTPServer
import Importing
import Register
import Service

/// The one place where errors become answers of the web.
enum ErrorAnswer {
  static func response(to error: any Error, _ visit: Visit) -> HTTPResponse {
    let (status, sentence) = said(error)
    return visit.page(ErrorPage(status: status, sentence: sentence), status: status)
  }

  /// - Parameter key: of the words that say what is wrong.
  static func response(_ status: HTTPStatus, _ key: String, _ visit: Visit) -> HTTPResponse {
    visit.page(ErrorPage(status: status, sentence: visit.words(key)), status: status)
  }

  static func status(_ error: any Error) -> HTTPStatus { said(error).0 }

  private static func said(_ error: any Error) -> (HTTPStatus, String) {
    switch error {
    case let error as ServiceError: (status(error.code), error.message)
    case let error as EntryError: (.unprocessable, "\(error)")
    case let error as ImportError: (.unprocessable, "\(error)")
    case let error as StoreError: (status(error.code), error.message)
    case UploadError.notKept:
      (.unavailable, "The file could not be kept: the server's disk for files under way is full.")
    default: (.serverError, "\(error)")
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
