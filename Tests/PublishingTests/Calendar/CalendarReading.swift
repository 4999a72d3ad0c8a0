import Foundation

/// A calendar as an independent reader, the Python package icalendar, understands it.
enum CalendarReading {
  /// One event or task, its properties as text; dates as `2031-02-28`, times with `T`.
  typealias Component = [String: String]

  static let isInstalled =
    ExternalProgram.run(ExternalProgram.python + ["-c", "import icalendar"]).status == 0

  /// - Throws: when the reader refuses the file or finds an error in any property.
  static func components(of bytes: [UInt8]) throws -> [Component] {
    let outcome = ExternalProgram.run(ExternalProgram.python + ["-c", program], input: bytes)
    struct Refused: Error, CustomStringConvertible { let description: String }
    guard outcome.status == 0 else { throw Refused(description: outcome.output) }
    return try JSONDecoder().decode([Component].self, from: Data(outcome.output.utf8))
  }

  private static let program = """
    import icalendar, json, sys
    text = sys.stdin.buffer.read()
    calendar = icalendar.Calendar.from_ical(text)
    found = []
    def plain(value):
        if isinstance(value, list): return " | ".join(plain(one) for one in value)
        if hasattr(value, "cats"): return ", ".join(str(one) for one in value.cats)
        if hasattr(value, "dt"): return value.dt.isoformat()
        if isinstance(value, icalendar.vRecur): return value.to_ical().decode()
        return str(value)
    for component in calendar.walk():
        assert not component.errors, component.errors
        record = {name: plain(value) for name, value in component.items()}
        record["kind"] = component.name
        found.append(record)
    json.dump(found, sys.stdout)
    """
}
