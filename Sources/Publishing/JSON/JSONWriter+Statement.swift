import Statements

/// The statement itself and what stands beside its provisions.
extension JSONWriter {
  mutating func write(_ statement: Statement, includingText: Bool) {
    object("statement") { json in
      json.member("name", statement.name)
      json.member("title", statement.title)
      json.member("kind", statement.kind.rawValue)
      json.array("parties") { json in
        for party in statement.parties {
          json.object(inline: true) {
            $0.member("code", party.code.rawValue)
            $0.member("name", party.name)
            $0.strings("aliases", party.aliases)
          }
        }
      }
      json.array("signatories") { json in
        for signatory in statement.signatories {
          json.object(inline: true) {
            $0.member("name", signatory.name)
            $0.member("post", signatory.post)
            $0.member("party", ifPresent: signatory.party?.rawValue)
          }
        }
      }
      json.object("adopted", inline: true) {
        $0.member("date", ifPresent: statement.adoptedOn?.rawValue)
        $0.member("place", ifPresent: statement.adoptedAt)
      }
      json.member("language", statement.language)
      json.member("sha256", statement.sha256)
      if includingText {
        json.key("text")
        json.string(utf8: statement.text.utf8.span)
      }
    }
  }

  mutating func write(_ block: Block, in text: StatementText) {
    object(inline: true) { json in
      json.member("kind", block.kind.rawValue)
      json.member("start", block.span.start)
      json.member("end", block.span.end)
      json.member("number", ifPresent: block.number)
      if let label = block.label { json.span("label", label, in: text) }
      json.member("level", block.level)
      if let leadIn = block.leadIn { json.member("leadIn", leadIn) }
      json.member("paragraph", block.paragraph)
    }
  }

  mutating func write(_ time: TemporalExpression, in text: StatementText) {
    object(inline: true) { json in
      json.place(time.span, in: text)
      json.member("kind", time.kind.rawValue)
      json.member("value", ifPresent: time.value?.rawValue)
      json.member("role", time.role.rawValue)
      json.member("future", time.isFuture)
      json.member("alternative", ifPresent: time.alternative?.rawValue)
      json.member("rule", time.rule)
    }
  }

  mutating func write(_ mechanism: Mechanism, in text: StatementText) {
    object { json in
      json.member("name", mechanism.name)
      json.member("level", ifPresent: mechanism.level?.rawValue)
      json.member("recurrence", ifPresent: mechanism.recurrence?.rawValue)
      json.member("predecessor", ifPresent: mechanism.predecessor)
      json.array("mentions") { json in
        for mention in mechanism.mentions {
          json.object(inline: true) { $0.place(mention, in: text) }
        }
      }
    }
  }

  mutating func write(_ diagnostic: Diagnostic) {
    object(inline: true) { json in
      json.member("severity", diagnostic.severity.rawValue)
      json.member("code", diagnostic.code)
      json.member("message", diagnostic.message)
      if let span = diagnostic.span {
        json.member("start", span.start)
        json.member("end", span.end)
      }
    }
  }

  // MARK: Spans

  /// `"key": {"start": 0, "end": 9, "exact": "agreed to"}`
  mutating func span(_ key: String, _ span: TextSpan, in text: StatementText) {
    object(key, inline: true) { $0.place(span, in: text) }
  }

  /// The members of a span, inside an object that may say more about it.
  mutating func place(_ span: TextSpan, in text: StatementText) {
    member("start", span.start)
    member("end", span.end)
    key("exact")
    string(utf8: text.utf8.span.extracting(span.utf8))
  }
}
