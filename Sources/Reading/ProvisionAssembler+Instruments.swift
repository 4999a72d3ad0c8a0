import Statements

extension ProvisionAssembler {
  /// Instruments and bodies of a provision's words. Those who act are not referred to, and a body
  /// that is a mechanism of the provision is named there.
  func addInstruments(
    _ range: Range<Int>, of act: Act, to provision: inout Provision,
    _ register: inout InstrumentRegister
  ) {
    for found in content.instruments.instruments(in: range, of: text, parties: parties) {
      let span = text.span(found.words)
      if found.kind == .body {
        guard !act.subject.overlaps(found.words) else { continue }
        if found.code == nil, provision.mechanisms.contains(where: { $0.span.overlaps(span) }) {
          continue
        }
      }
      guard let reference = register.enter(found, text) else { continue }
      provision.instruments.append(reference)
      provision.because.append(Reason(.instrument, rule: found.rule, words: span))
    }
    guard register.hasAcronyms else { return }
    for i in range where text.tokens[i].is(.allCaps) {
      guard let known = register.entry(ofAcronym: text.tokens[i]) else { continue }
      let span = text.span(i..<i + 1)
      guard !provision.instruments.contains(where: { $0.span.overlaps(span) }),
        !provision.mechanisms.contains(where: { $0.span.overlaps(span) })
      else { continue }
      let place = provision.instruments.firstIndex { $0.span > span }
      provision.instruments.insert(
        InstrumentReference(kind: known.kind, name: known.name, code: known.code, span: span),
        at: place ?? provision.instruments.count)
      provision.because.append(Reason(.instrument, rule: "instrument.acronym", words: span))
    }
  }

  /// Codes of the parties, and of groups of just the parties.
  static func organisations(
    of statement: Statement, _ gazetteer: Gazetteer
  ) -> [PartyCode] {
    let parties = statement.parties.map(\.code)
    return parties
      + gazetteer.groups.filter { $0.members.allSatisfy(parties.contains) }.map(\.code)
  }
}
