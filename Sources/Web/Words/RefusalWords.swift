import HTTPServer
import Importing
import Publishing
import Register
import Service

extension Words {
  /// Why something could not be done, whatever stood in the way.
  func sentence(of error: any Error) -> String {
    switch error {
    case let error as ServiceError: say(error.saying)
    case let error as EntryError: say(error.saying)
    case let error as ImportError: sentence(error)
    case let error as StoreError: self("refusal.\(error.code.rawValue)")
    case UploadError.notKept: self("refusal.upload.not-kept")
    default: self("refusal.unforeseen", "\(error)")
    }
  }

  /// What is told to people by its code; in English where this language has no words for it.
  func say(_ saying: Saying) -> String {
    guard let text = texts["refusal.\(saying.code)"] else { return saying.description }
    return Saying.filled(text, saying.values.map(value))
  }

  private func value(_ value: Saying.Value) -> String {
    switch value {
    case .text(let text): text
    case .number(let value): number(value)
    case .term(let key, let english): texts[key]?.lowercased() ?? english
    case .anyOf(let values):
      values.map(self.value).reduce("") { $0.isEmpty ? $1 : self("list.or", $0, $1) }
    case .saying(let saying): say(saying)
    }
  }
}
