import Testing
import Statements
#if canImport(FoundationEssentials)
  import FoundationEssentials
#endif
@testable import Importing

@Test(.enabled { ProcessInfo.processInfo.environment["DUMP"] != nil }) func scratch() throws {
  let path = ProcessInfo.processInfo.environment["DUMP"]!
  for path in path.split(separator: ":").map(String.init) {
  let bytes = [UInt8](FileManager.default.contents(atPath: path)!)
  let ext = String(path.split(separator: ".").last!)
  let format = ext == "md" ? .markdown : ext == "htm" ? .html : SourceFormat(rawValue: ext)!
  do {
    let o = try PandocReader().outline(of: bytes, name: path, format: format)
    print("=====", path, o.title ?? "-", o.language ?? "-")
    for p in o.pieces {
      print(p.hint, p.label.map { "‹" + String(decoding: o.text.utf8[$0], as: UTF8.self) + "›" } ?? "", String(decoding: o.text.utf8[p.range], as: UTF8.self).debugDescription)
    }
    for d in o.diagnostics { print(d.severity, d.code, d.message) }
    if ProcessInfo.processInfo.environment["TEXT"] != nil { print(o.text.string) }
  } catch { print("=====", path, error) }
  }
}
