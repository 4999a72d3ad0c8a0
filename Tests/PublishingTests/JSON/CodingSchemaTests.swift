import Foundation
import Publishing
import Statements
import Testing

/// The schema in `Documentation` against what is really written.
@Suite struct CodingSchemaTests {
  static let file = ExternalProgram.package.appending(path: "Documentation/coding.schema.json")

  static let hasValidator =
    ExternalProgram.run(ExternalProgram.python + ["-c", "import jsonschema"]).status == 0

  static let validator = """
    import json, sys, jsonschema
    schema = json.load(open(sys.argv[1], encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    errors = [f"{e.json_path}: {e.message}" for line in sys.stdin.buffer
              for e in validator.iter_errors(json.loads(line))]
    print("\\n".join(errors))
    sys.exit(1 if errors else 0)
    """

  @Test(.enabled(if: hasValidator, "needs Python with jsonschema (pip install jsonschema)"))
  func `what is written is valid`() {
    var lines: [UInt8] = []
    for coding in [
      FjordStatement.coding, HandCoding("").coding, LongStatement.coding(paragraphs: 50),
    ] {
      lines += CodingJSON(layout: .line).bytes(of: coding)
      lines += CodingJSON(layout: .line, includesText: false).bytes(of: coding)
    }
    let outcome = Self.validate(lines)
    #expect(outcome.status == 0, "\(outcome.output)")
  }

  @Test(
    .enabled(if: hasValidator, "needs Python with jsonschema (pip install jsonschema)"),
    arguments: [
      ("\"obligation\":\"high\"", "\"obligation\":\"firm\""),
      ("\"confidence\":0.85", "\"confidence\":1.85"),
      ("\"precision\":\"deadline\",", ""),
      ("\"reader\":", "\"program\":"),
      ("\"start\":0,", "\"start\":-1,"),
    ])
  func `what is wrong is not valid`(right: String, wrong: String) throws {
    let line = String(
      decoding: CodingJSON(layout: .line).bytes(of: FjordStatement.coding), as: UTF8.self)
    try #require(line.contains(right))
    let outcome = Self.validate(Array(line.replacing(right, with: wrong).utf8))
    #expect(outcome.status == 1, "\(outcome.output)")
  }

  @Test func `the schema lists every value the types have`() throws {
    let schema = try #require(
      try JSONSerialization.jsonObject(with: Data(contentsOf: Self.file)) as? [String: Any])
    func values(_ path: String) throws -> [String] {
      let keys = ("$defs." + path).split(separator: ".").map(String.init)
      let value = keys.reduce(schema as Any) { ($0 as? [String: Any])?[$1] as Any }
      return try #require(value as? [String], "\(path)")
    }
    #expect(
      try values("provision.properties.areas.items.enum") == Area.allCases.map(\.rawValue))
    #expect(try values("block.properties.kind.enum") == Block.Kind.allCases.map(\.rawValue))
    #expect(
      try values("statement.properties.kind.enum") == Statement.Kind.allCases.map(\.rawValue))
    #expect(
      try values("provision.properties.class.enum") == Provision.Class.allCases.map(\.rawValue))
    #expect(
      try values("mechanism.properties.level.enum") == Mechanism.Level.allCases.map(\.rawValue))
    #expect(
      try values("time.properties.kind.enum") == TemporalExpression.Kind.allCases.map(\.rawValue))
    #expect(
      try values("instrument.properties.kind.enum")
        == InstrumentReference.Kind.allCases.map(\.rawValue))
    #expect(
      try values("diagnostic.properties.severity.enum")
        == Diagnostic.Severity.allCases.map(\.rawValue))
  }

  @Test func `the example in the documentation is what is written`() throws {
    let page = try String(
      contentsOf: ExternalProgram.package.appending(path: "Documentation/format.md"),
      encoding: .utf8)
    let example = try #require(page.split(separator: "```json\n").last?.split(separator: "```")[0])
    let written = String(decoding: CodingJSON().bytes(of: FjordStatement.coding), as: UTF8.self)
    let indented = example.split(separator: "\n").map { "    " + $0 }.joined(separator: "\n")
    #expect(written.contains(indented))
  }

  static func validate(_ lines: [UInt8]) -> ExternalProgram.Outcome {
    ExternalProgram.run(
      ExternalProgram.python + ["-c", validator, file.path()], input: lines)
  }
}
