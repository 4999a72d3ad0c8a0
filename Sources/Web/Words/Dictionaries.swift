#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The words of every language, loaded once.
struct Dictionaries: Sendable {
  private let words: [Language: Words]

  /// - Throws: `WebError` that names the file and line that cannot be read.
  init(_ resources: ResourceFolder) throws(WebError) {
    var words: [Language: Words] = [:]
    for language in Language.allCases {
      var texts: [String: String] = [:]
      for file in try resources.files(in: "Words/\(language.rawValue)") {
        try Self.read(file, from: resources, into: &texts)
      }
      words[language] = Words(language: language, texts: texts)
    }
    self.words = words
  }

  subscript(language: Language) -> Words {
    words[language] ?? Words(language: language, texts: [:])
  }

  private static func read(
    _ file: String, from resources: ResourceFolder, into texts: inout [String: String]
  ) throws(WebError) {
    let lines = try resources.bytes(of: file).split(
      separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      guard !line.isEmpty, line.first != UInt8(ascii: "#") else { continue }
      guard let tab = line.firstIndex(of: UInt8(ascii: "\t")) else {
        throw WebError("\(file), line \(index + 1): a key and its text stand with a tab between")
      }
      let key = String(decoding: line[..<tab], as: UTF8.self)
      guard texts[key] == nil else {
        throw WebError("\(file), line \(index + 1): “\(key)” has a text already")
      }
      texts[key] = String(decoding: line[(tab + 1)...], as: UTF8.self)
    }
  }
}
