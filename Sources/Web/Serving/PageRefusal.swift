import Register
import Service

/// What pages refuse before any use case is asked.
enum PageRefusal: String, Saying.Code {
  case noDay = "page.no-day"
  case noMonth = "page.no-month"
  case noYear = "page.no-year"
  case backwards = "page.backwards"
  case noKind = "page.no-kind"
  case fileMissing = "page.file-missing"
  case tooFewParties = "page.too-few-parties"
  case addressMissing = "page.address-missing"

  var english: String {
    switch self {
    case .noDay: "“{0}” is no day such as 2031-05-04."
    case .noMonth: "“{0}” is no month such as 2031-05."
    case .noYear: "“{0}” is no year such as 2031."
    case .backwards: "{0} lies after {1}; a comparison goes forward in time."
    case .noKind: "“{0}” is no kind of entry."
    case .fileMissing: "The file {0} did not come with the form."
    case .tooFewParties: "Name two parties or more, each with its code, such as NL."
    case .addressMissing: "Give your address of electronic mail."
    }
  }
}

extension ServiceError {
  /// A value that no page can do anything with.
  init(_ refusal: PageRefusal, _ values: Saying.Value...) {
    self.init(.badValue, saying: Saying(refusal, values))
  }
}
