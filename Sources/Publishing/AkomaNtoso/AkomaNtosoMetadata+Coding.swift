import Statements

/// What Akoma Ntoso has no words for, in Entente's own namespace. Words are in attributes, so that
/// the text of the document is the text of the statement.
extension AkomaNtosoMetadata {
  func provision(_ index: Int, _ xml: inout XMLWriter) {
    let provision = coding.provisions[index]
    let text = coding.statement.text
    let isUndertaking = provision.class == .commitment || provision.class == .request
    let block =
      identifierOfBlock.indices.contains(provision.block)
      ? identifierOfBlock[provision.block] : nil
    xml.element(
      "entente:provision",
      [
        "refersTo": "#\(provisions[index])",
        "href": block.map { "#\($0)" },
        "class": provision.class.rawValue,
        "paragraph": provision.paragraph,
        "obligation": provision.obligation?.rawValue,
        "precision": isUndertaking ? provision.precision.rawValue : nil,
        "delegation": isUndertaking ? provision.delegation.rawValue : nil,
        "due": provision.due?.rawValue,
        "dueText": provision.dueText.map { text[$0] },
        "recurrence": provision.recurrence?.rawValue,
        "place": provision.place.map { text[$0] },
        "undertakenOn": provision.undertakenOn?.rawValue,
        "confidence": DecimalDigits.share(provision.confidence),
      ]
    ) { xml in
      for actor in provision.actors {
        let party = coding.statement.parties.firstIndex { $0.code == actor }
        xml.empty(
          "entente:actor", ["code": actor.rawValue, "refersTo": party.map { "#\(parties[$0])" }])
      }
      for area in provision.areas { xml.empty("entente:area", ["code": area.rawValue]) }
      for mention in provision.mechanisms { mechanism(mention, &xml) }
      for target in provision.targets { self.target(target, &xml) }
      for instrument in provision.instruments {
        xml.empty(
          "entente:instrument",
          ["kind": instrument.kind.rawValue, "name": instrument.name, "code": instrument.code])
      }
      for reason in provision.because {
        xml.empty(
          "entente:reason",
          [
            "attribute": reason.attribute.rawValue, "rule": reason.rule,
            "words": reason.words.map { text[$0] },
          ])
      }
    }
  }

  private func mechanism(_ mention: MechanismMention, _ xml: inout XMLWriter) {
    let known =
      coding.mechanisms.indices.contains(mention.mechanism)
      ? coding.mechanisms[mention.mechanism] : nil
    xml.empty(
      "entente:mechanism",
      [
        "words": coding.statement.text[mention.span], "name": known?.name,
        "level": known?.level?.rawValue, "recurrence": known?.recurrence?.rawValue,
        "predecessor": known?.predecessor,
      ])
  }

  private func target(_ target: Target, _ xml: inout XMLWriter) {
    func unlessEmpty(_ text: String) -> String? { text.isEmpty ? nil : text }
    xml.empty(
      "entente:target",
      [
        "quantity": target.quantity, "direction": target.direction.rawValue,
        "low": unlessEmpty(target.low), "high": unlessEmpty(target.high),
        "unit": unlessEmpty(target.unit), "year": target.year?.rawValue,
        "baseYear": target.baseYear?.rawValue,
      ])
  }

  func proprietary(replacements: Int, _ xml: inout XMLWriter) {
    let statement = coding.statement
    xml.element("proprietary", ["source": "#\(reader)"]) { xml in
      xml.empty(
        "entente:source",
        ["name": statement.name, "sha256": statement.sha256, "reader": coding.reader])
      for (party, id) in zip(statement.parties, parties) {
        for alias in party.aliases {
          xml.empty("entente:alias", ["refersTo": "#\(id)", "name": alias])
        }
      }
      for (signatory, id) in zip(statement.signatories, persons) {
        xml.empty(
          "entente:signatory",
          ["refersTo": "#\(id)", "post": signatory.post, "party": signatory.party?.rawValue])
      }
      for diagnostic in coding.diagnostics { self.diagnostic(diagnostic, &xml) }
      if replacements > 0 {
        let what = replacements == 1 ? "character" : "characters"
        diagnostic(
          Diagnostic(
            .warning, code: "akn.illegal-character",
            "XML cannot hold \(replacements) \(what) of the text; U+FFFD stands instead"), &xml)
      }
    }
  }

  private func diagnostic(_ diagnostic: Diagnostic, _ xml: inout XMLWriter) {
    xml.empty(
      "entente:diagnostic",
      [
        "severity": diagnostic.severity.rawValue, "code": diagnostic.code,
        "message": diagnostic.message, "start": diagnostic.span.map { "\($0.start)" },
        "end": diagnostic.span.map { "\($0.end)" },
      ])
  }
}
