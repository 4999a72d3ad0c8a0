import Statements

/// The `meta` of a statement: where it belongs (FRBR), who made it, what was read in it.
struct AkomaNtosoMetadata {
  let coding: Coding
  let address: AkomaNtosoAddress
  /// Identifiers in `references`: of the parties, the signatories and the provisions.
  let parties, persons, provisions: [String]
  /// Of Entente itself, the source of all that the statement does not say itself.
  let reader: String
  /// Everything the metadata has taken, for the text to go on from.
  let identifiers: ElementIdentifiers
  /// By block: the element that holds its words, once the text is written.
  var identifierOfBlock: [String?] = []

  init(of coding: Coding) {
    self.coding = coding
    address = AkomaNtosoAddress(of: coding.statement)
    var identifiers = ElementIdentifiers()
    reader = identifiers.reserve("entente")
    for fixed in ["original", "adoption", "place", "areas"] { _ = identifiers.reserve(fixed) }
    parties = coding.statement.parties.map { party in
      let slug = AkomaNtosoAddress.slug(party.code.rawValue, limit: 40)
      return identifiers.reserve(slug.isEmpty ? "party" : slug)
    }
    persons = coding.statement.signatories.map { _ in identifiers.next("person", in: "") }
    provisions = coding.provisions.map { provision in
      let slug = AkomaNtosoAddress.slug(provision.id, limit: 40)
      return identifiers.reserve(slug.isEmpty ? "provision" : slug)
    }
    self.identifiers = identifiers
  }

  /// - Parameter replacements: how many characters of the text XML could not hold.
  func write(replacements: Int, _ xml: inout XMLWriter) {
    xml.element("meta") { xml in
      identification(component: "main", &xml)
      classification(&xml)
      lifecycle(&xml)
      if !coding.provisions.isEmpty {
        xml.element("analysis", ["source": "#\(reader)"]) { xml in
          xml.element("otherAnalysis", ["source": "#\(reader)"]) { xml in
            for index in coding.provisions.indices { provision(index, &xml) }
          }
        }
      }
      references(&xml)
      proprietary(replacements: replacements, &xml)
    }
  }

  /// The `meta` of an annex.
  func writeIdentification(component: String, _ xml: inout XMLWriter) {
    xml.element("meta") { identification(component: component, &$0) }
  }

  // MARK: Identification

  private func identification(component: String, _ xml: inout XMLWriter) {
    let statement = coding.statement
    xml.element("identification", ["source": "#\(reader)"]) { xml in
      xml.element("FRBRWork") { xml in
        address(this: address.work(component), uri: address.work(), &xml)
        if component == "main" {
          let isTitled = !statement.title.isEmpty
          xml.empty(
            "FRBRalias",
            [
              "value": isTitled ? statement.title : statement.name,
              "name": isTitled ? "title" : "file",
            ])
        }
        dateAndAuthors(&xml)
        xml.empty("FRBRcountry", ["value": address.country])
        xml.empty("FRBRsubtype", ["value": address.kind])
        xml.empty("FRBRname", ["value": address.name])
      }
      xml.element("FRBRExpression") { xml in
        address(this: address.expression(component), uri: address.expression(), &xml)
        dateAndAuthors(&xml)
        xml.empty("FRBRlanguage", ["language": address.language])
      }
      xml.element("FRBRManifestation") { xml in
        address(this: address.manifestation(component), uri: address.manifestation(), &xml)
        xml.empty("FRBRdate", ["date": address.date.day, "name": dateName])
        xml.empty("FRBRauthor", ["href": "#\(reader)"])
      }
    }
  }

  private func address(this: String, uri: String, _ xml: inout XMLWriter) {
    xml.empty("FRBRthis", ["value": this])
    xml.empty("FRBRuri", ["value": uri])
  }

  private func dateAndAuthors(_ xml: inout XMLWriter) {
    xml.empty("FRBRdate", ["date": address.date.day, "name": dateName])
    for party in parties { xml.empty("FRBRauthor", ["href": "#\(party)"]) }
    if parties.isEmpty { xml.empty("FRBRauthor", ["href": "#\(reader)"]) }
  }

  /// The schema asks for a whole day even where the statement gives none.
  private var dateName: String { address.date.isExact ? "adoption" : "adoption-approximate" }

  // MARK: What the statement is about and refers to

  private func classification(_ xml: inout XMLWriter) {
    let areas = Set(coding.provisions.flatMap(\.areas)).sorted()
    guard !areas.isEmpty else { return }
    xml.element("classification", ["source": "#\(reader)"]) { xml in
      for area in areas {
        xml.empty(
          "keyword",
          ["value": area.rawValue, "showAs": area.rawValue, "dictionary": "#areas"])
      }
    }
  }

  private func lifecycle(_ xml: inout XMLWriter) {
    guard address.date.isExact else { return }
    xml.element("lifecycle", ["source": "#\(reader)"]) { xml in
      xml.empty(
        "eventRef",
        [
          "date": address.date.day, "type": "generation", "source": "#original",
          "refersTo": "#adoption",
        ])
    }
  }

  private func references(_ xml: inout XMLWriter) {
    let statement = coding.statement
    let ontology = "/akn/ontology"
    func slug(_ text: String) -> String {
      let slug = AkomaNtosoAddress.slug(text, limit: 80)
      return slug.isEmpty ? "nn" : slug
    }
    xml.element("references", ["source": "#\(reader)"]) { xml in
      func entry(_ name: String, _ id: String, _ href: String, _ shown: String, _ short: String?) {
        xml.empty(name, ["eId": id, "href": href, "showAs": shown, "shortForm": short])
      }
      if address.date.isExact {
        entry("original", "original", address.expression(), "Original", nil)
        entry("TLCEvent", "adoption", "\(ontology)/event/adoption", "Adoption", nil)
      }
      entry("TLCOrganization", reader, "\(ontology)/organization/entente", "Entente", nil)
      for (party, id) in zip(statement.parties, parties) {
        let href = "\(ontology)/organization/\(slug(party.code.rawValue))"
        entry("TLCOrganization", id, href, party.name, party.code.rawValue)
      }
      for (signatory, id) in zip(statement.signatories, persons) {
        let href = "\(ontology)/person/\(slug(signatory.name))"
        entry("TLCPerson", id, href, signatory.name, nil)
      }
      if let place = statement.adoptedAt {
        entry("TLCLocation", "place", "\(ontology)/location/\(slug(place))", place, nil)
      }
      if coding.provisions.contains(where: { !$0.areas.isEmpty }) {
        entry("TLCConcept", "areas", "\(ontology)/concept/areas", "Areas of cooperation", nil)
      }
      for (provision, id) in zip(coding.provisions, provisions) {
        let actors = provision.actors.map(\.rawValue).joined(separator: ", ")
        let kind = provision.class.rawValue
        xml.empty(
          "TLCReference",
          [
            "eId": id, "name": kind, "href": "\(ontology)/concept/\(kind)",
            "showAs": actors.isEmpty ? kind : "\(kind) of \(actors)",
          ])
      }
    }
  }
}
