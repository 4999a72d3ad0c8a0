import Statements

/// A value as a parameter or a field: always in binary form and of a stated type, never pasted into
/// SQL.
enum PostgresValue {
  case null
  case text(String)
  case integer(Int)
  case bytes([UInt8])
  case day(CivilDay)
  case texts([String])
  case byteStrings([[UInt8]])
  /// The binary form of a tsvector.
  case words([UInt8])

  /// The type's number in PostgreSQL's catalogue (`pg_type.dat`); 0 leaves it to the server.
  var type: UInt32 {
    switch self {
    case .null: 0
    case .text: 25
    case .integer: 20
    case .bytes: 17
    case .day: 1082
    case .texts: 1009
    case .byteStrings: 1001
    case .words: 3614
    }
  }

  /// The binary form of the type; `nil` for no value.
  var form: [UInt8]? {
    switch self {
    case .null: nil
    case .text(let text): EscapedText.bytes(of: text)
    case .integer(let number): Self.form(Int64(number))
    case .bytes(let bytes): bytes
    // PostgreSQL counts days from 2000-01-01.
    case .day(let day): Self.form(Int32(clamping: day.number - 10_957))
    case .texts(let texts): Self.array(of: 25, texts.map(EscapedText.bytes))
    case .byteStrings(let strings): Self.array(of: 17, strings)
    case .words(let form): form
    }
  }

  private static func form(_ number: some FixedWidthInteger) -> [UInt8] {
    var form = BinaryForm()
    form.append(number)
    return form.bytes
  }

  private static func array(of type: Int32, _ elements: [[UInt8]]) -> [UInt8] {
    var form = BinaryForm()
    form.append(Int32(elements.isEmpty ? 0 : 1))
    form.append(Int32(0))
    form.append(type)
    if !elements.isEmpty {
      form.append(Int32(elements.count))
      form.append(Int32(1))
    }
    for element in elements { form.append(field: element) }
    return form.bytes
  }
}

extension PostgresValue {
  init(_ text: String?) { self = text.map(PostgresValue.text) ?? .null }
  init(_ number: Int?) { self = number.map(PostgresValue.integer) ?? .null }
  init(_ day: CivilDay?) { self = day.map(PostgresValue.day) ?? .null }
}
