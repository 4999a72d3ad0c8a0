import Statements

/// A provision, with the attributes that apply to its class.
extension JSONWriter {
  mutating func write(_ provision: Provision, of coding: Coding) {
    let text = coding.statement.text
    object { json in
      json.member("id", provision.id)
      json.member("class", provision.class.rawValue)
      json.member("paragraph", provision.paragraph)
      json.member("block", provision.block)
      json.span("content", provision.content, in: text)
      if let trigger = provision.trigger { json.span("trigger", trigger, in: text) }
      json.strings("actors", provision.actors.lazy.map(\.rawValue))
      json.member("obligation", ifPresent: provision.obligation?.rawValue)
      if provision.class == .commitment || provision.class == .request {
        json.member("precision", provision.precision.rawValue)
        json.member("delegation", provision.delegation.rawValue)
      }
      json.member("due", ifPresent: provision.due?.rawValue)
      if let words = provision.dueText { json.words("dueText", words, in: text) }
      json.member("recurrence", ifPresent: provision.recurrence?.rawValue)
      if !provision.mechanisms.isEmpty {
        json.array("mechanisms", inline: true) { json in
          for mention in provision.mechanisms {
            json.string(utf8: text.utf8.span.extracting(mention.span.utf8))
          }
        }
      }
      if !provision.areas.isEmpty {
        json.strings("areas", provision.areas.lazy.map(\.rawValue))
      }
      if let first = provision.targets.first {
        json.key("target")
        json.write(first, in: text)
        json.array("targets") { json in
          for target in provision.targets { json.write(target, in: text) }
        }
      }
      if let place = provision.place { json.words("place", place, in: text) }
      if !provision.instruments.isEmpty {
        json.array("instruments") { json in
          for instrument in provision.instruments { json.write(instrument, in: text) }
        }
      }
      json.member("undertakenOn", ifPresent: provision.undertakenOn?.rawValue)
      json.key("confidence")
      json.share(provision.confidence)
      json.array("because") { json in
        for reason in provision.because { json.write(reason, in: text) }
      }
      json.write(TextQuote(of: provision.content, in: text), in: text)
    }
  }

  private mutating func write(_ target: Target, in text: StatementText) {
    object(inline: true) { json in
      json.member("quantity", target.quantity)
      json.member("direction", target.direction.rawValue)
      if target.low != target.high && !target.low.isEmpty && !target.high.isEmpty {
        json.array("range", inline: true) {
          $0.number(digits: target.low)
          $0.number(digits: target.high)
        }
      } else if let value = [target.low, target.high].first(where: { !$0.isEmpty }) {
        json.key("value")
        json.number(digits: value)
      }
      if !target.unit.isEmpty { json.member("unit", target.unit) }
      json.member("year", ifPresent: target.year?.rawValue)
      json.member("baseYear", ifPresent: target.baseYear?.rawValue)
      json.place(target.span, in: text)
    }
  }

  private mutating func write(_ instrument: InstrumentReference, in text: StatementText) {
    object(inline: true) { json in
      json.member("kind", instrument.kind.rawValue)
      json.member("name", instrument.name)
      json.member("code", ifPresent: instrument.code)
      json.place(instrument.span, in: text)
    }
  }

  private mutating func write(_ reason: Reason, in text: StatementText) {
    object(inline: true) { json in
      json.member("attribute", reason.attribute.rawValue)
      json.member("rule", reason.rule)
      if let words = reason.words { json.span("words", words, in: text) }
    }
  }

  private mutating func write(_ quote: TextQuote, in text: StatementText) {
    object("quote", inline: true) { json in
      for (key, range) in [
        ("exact", quote.exact), ("prefix", quote.prefix), ("suffix", quote.suffix),
      ] {
        json.key(key)
        json.string(utf8: text.utf8.span.extracting(range))
      }
    }
  }

  /// A span of which only the words are wanted.
  private mutating func words(_ key: String, _ span: TextSpan, in text: StatementText) {
    self.key(key)
    string(utf8: text.utf8.span.extracting(span.utf8))
  }
}
