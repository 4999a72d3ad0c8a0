/// The parts of a DOCX file beside its text (ECMA-376, part 1, 11.3 and part 2).
struct DocumentParts {
  static let namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006"
  private static let word = "application/vnd.openxmlformats-officedocument.wordprocessingml"

  let title: String
  let day: String

  static func part(_ content: (inout XMLWriter) -> Void) -> [UInt8] {
    var xml = XMLWriter()
    xml.declaration()
    content(&xml)
    xml.endDocument()
    return xml.bytes
  }

  var contentTypes: [UInt8] {
    Self.part { xml in
      xml.element("Types", ["xmlns": "\(Self.package)/content-types"]) { xml in
        xml.empty(
          "Default",
          [
            "Extension": "rels",
            "ContentType": "application/vnd.openxmlformats-package.relationships+xml",
          ])
        for (name, type) in [
          ("document", "document.main"), ("styles", "styles"), ("settings", "settings"),
          ("footer1", "footer"),
        ] {
          xml.empty(
            "Override",
            ["PartName": "/word/\(name).xml", "ContentType": "\(Self.word).\(type)+xml"])
        }
        xml.empty(
          "Override",
          [
            "PartName": "/docProps/core.xml",
            "ContentType": "application/vnd.openxmlformats-package.core-properties+xml",
          ])
      }
    }
  }

  var relations: [UInt8] {
    Self.relations([
      ("\(Self.office)/officeDocument", "word/document.xml"),
      ("\(Self.package)/relationships/metadata/core-properties", "docProps/core.xml"),
    ])
  }

  /// The footer is the third: `rId3`.
  var documentRelations: [UInt8] {
    Self.relations([
      ("\(Self.office)/styles", "styles.xml"), ("\(Self.office)/settings", "settings.xml"),
      ("\(Self.office)/footer", "footer1.xml"),
    ])
  }

  private static func relations(_ targets: [(type: String, target: String)]) -> [UInt8] {
    part { xml in
      xml.element("Relationships", ["xmlns": "\(package)/relationships"]) { xml in
        for (index, relation) in targets.enumerated() {
          xml.empty(
            "Relationship",
            ["Id": "rId\(index + 1)", "Type": relation.type, "Target": relation.target])
        }
      }
    }
  }

  func properties(created: String) -> [UInt8] {
    Self.part { xml in
      xml.element(
        "cp:coreProperties",
        [
          "xmlns:cp": "\(Self.package)/metadata/core-properties",
          "xmlns:dc": "http://purl.org/dc/elements/1.1/",
          "xmlns:dcterms": "http://purl.org/dc/terms/",
          "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
        ]
      ) { xml in
        xml.line("dc:title") { $0.text(title) }
        xml.line("dc:description") { $0.text(day) }
        xml.line("dcterms:created", ["xsi:type": "dcterms:W3CDTF"]) { $0.text(created) }
      }
    }
  }

  /// Word of 2013 and later, without its mode for older files.
  var settings: [UInt8] {
    Self.part { xml in
      xml.element("w:settings", ["xmlns:w": Self.namespace]) { xml in
        xml.element("w:compat") { xml in
          xml.empty(
            "w:compatSetting",
            [
              "w:name": "compatibilityMode", "w:uri": "http://schemas.microsoft.com/office/word",
              "w:val": "15",
            ])
        }
      }
    }
  }

  var styles: [UInt8] {
    Self.part { xml in
      xml.element("w:styles", ["xmlns:w": Self.namespace]) { xml in
        xml.element("w:docDefaults") { xml in
          xml.element("w:rPrDefault") { xml in
            xml.element("w:rPr") { xml in
              xml.empty(
                "w:rFonts", ["w:ascii": "Arial", "w:hAnsi": "Arial", "w:cs": "Arial"])
              xml.empty("w:sz", ["w:val": "16"])
              xml.empty("w:lang", ["w:val": "en-GB"])
            }
          }
        }
        style(&xml, "Normal", name: "Normal", size: 16, after: 0, isDefault: true)
        style(&xml, "Title", name: "Title", size: 30, after: 60, ink: MatrixColours.title)
        style(&xml, "Heading1", name: "heading 1", size: 18, after: 0, ink: MatrixColours.title)
      }
    }
  }

  private func style(
    _ xml: inout XMLWriter, _ id: String, name: String, size: Int, after: Int,
    ink: UInt32? = nil, isDefault: Bool = false
  ) {
    xml.element(
      "w:style",
      ["w:type": "paragraph", "w:default": isDefault ? "1" : nil, "w:styleId": id]
    ) { xml in
      xml.empty("w:name", ["w:val": name])
      if !isDefault { xml.empty("w:basedOn", ["w:val": "Normal"]) }
      xml.element("w:pPr") { xml in
        if !isDefault { xml.empty("w:keepNext", [:]) }
        xml.empty("w:spacing", ["w:before": "0", "w:after": "\(after)"])
        if id == "Heading1" { xml.empty("w:outlineLvl", ["w:val": "0"]) }
      }
      xml.element("w:rPr") { xml in
        if let ink {
          xml.empty("w:b", [:])
          xml.empty("w:color", ["w:val": MatrixColours.digits(ink)])
        }
        xml.empty("w:sz", ["w:val": "\(size)"])
      }
    }
  }

  /// Title on the left, day and page on the right.
  var footer: [UInt8] {
    Self.part { xml in
      xml.element("w:ftr", ["xmlns:w": Self.namespace]) { xml in
        xml.element("w:p") { xml in
          xml.element("w:pPr") { xml in
            xml.element("w:tabs") { xml in
              xml.empty("w:tab", ["w:val": "right", "w:pos": "\(DocumentBody.width)"])
            }
          }
          let ink = MatrixColours.digits(MatrixColours.quiet)
          run(&xml, ink) { $0.line("w:t") { $0.text(title) } }
          run(&xml, ink) { $0.empty("w:tab", [:]) }
          run(&xml, ink) { $0.line("w:t", ["xml:space": "preserve"]) { $0.text("\(day)   ") } }
          for (field, between) in [("PAGE", " / "), ("NUMPAGES", "")] {
            xml.element("w:fldSimple", ["w:instr": field]) { xml in
              run(&xml, ink) { $0.line("w:t") { $0.text("1") } }
            }
            if !between.isEmpty {
              run(&xml, ink) { $0.line("w:t", ["xml:space": "preserve"]) { $0.text(between) } }
            }
          }
        }
      }
    }
  }

  private func run(
    _ xml: inout XMLWriter, _ ink: String, _ content: (inout XMLWriter) -> Void
  ) {
    xml.element("w:r") { xml in
      xml.element("w:rPr") { xml in
        xml.empty("w:color", ["w:val": ink])
        xml.empty("w:sz", ["w:val": "14"])
      }
      content(&xml)
    }
  }
}
