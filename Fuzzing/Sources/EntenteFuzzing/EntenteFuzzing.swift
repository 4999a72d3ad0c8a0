import FoundationEssentials
import Reading

/// Feeds libFuzzer's inputs to the door that `ENTENTE_DOOR` names, and reads whatever comes through.
enum EntenteFuzzing {
  static let door: Door = {
    let name = ProcessInfo.processInfo.environment["ENTENTE_DOOR"] ?? ""
    guard let door = Door(rawValue: name) else {
      fatalError("ENTENTE_DOOR is one of \(Door.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    return door
  }()

  static let reader: Reader = {
    do { return try Reader(lexicon: .installed()) } catch { fatalError("\(error)") }
  }()
}

/// What libFuzzer, which brings `main` with it, calls with each input.
@_cdecl("LLVMFuzzerTestOneInput")
public func tryInput(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: data, count: size))
  for statement in EntenteFuzzing.door.statements(in: bytes) {
    Invariants.check(statement, reader: EntenteFuzzing.reader)
  }
  return 0
}
