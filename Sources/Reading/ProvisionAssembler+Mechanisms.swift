import Statements

extension ProvisionAssembler {
  /// Mechanisms of a provision's words, in its content and in front of its trigger ("At the Joint
  /// Committee, both agreed to …"), with those that take another's place.
  ///
  /// - Returns: the last it names by name, which is the one a cadence is said of.
  func addMechanisms(
    _ range: Range<Int>, to provision: inout Provision, _ register: inout MechanismRegister
  ) -> Int? {
    var last: (words: Range<Int>, index: Int)?
    for found in content.mechanisms.mechanisms(in: range, of: text.tokens) {
      guard let index = register.enter(found, text) else { continue }
      provision.mechanisms.append(MechanismMention(span: text.span(found.words), mechanism: index))
      provision.because.append(
        Reason(.mechanism, rule: found.rule, words: text.span(found.words)))
      if let last,
        content.succession.becomes(last.words, found.words, in: range, of: text.tokens)
      {
        register.setPredecessor(of: index, to: last.index)
      }
      last = (found.words, index)
    }
    for i in range where text.tokens[i].is(.allCaps) {
      guard let index = register.index(ofAcronym: text.tokens[i]) else { continue }
      let span = text.span(i..<i + 1)
      guard
        !provision.mechanisms.contains(where: {
          $0.span.start <= span.start && span.end <= $0.span.end
        })
      else { continue }
      register.mention(index, span)
      provision.mechanisms.append(MechanismMention(span: span, mechanism: index))
      provision.because.append(Reason(.mechanism, rule: "mechanism.acronym", words: span))
    }
    return last?.index
  }
}
