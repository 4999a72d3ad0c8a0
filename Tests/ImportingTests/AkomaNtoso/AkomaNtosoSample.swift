import Importing
import Statements

/// Akoma Ntoso as others write it, between invented parties.
enum AkomaNtosoSample {
  /// A document of a `doc` in 3.0, whose body is given.
  static func doc(_ body: String, before: String = "", after: String = "") -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
      <doc name="jointStatement">
        <meta>
          <identification source="#registry">
            <FRBRWork><FRBRalias value="Karsk Statement" name="short"/></FRBRWork>
            <FRBRExpression><FRBRlanguage language="eng"/></FRBRExpression>
          </identification>
          <notes source="#registry"><note eId="n1"><p>An editor's remark.</p></note></notes>
        </meta>
        \(before)
        <mainBody>\(body)</mainBody>
        \(after)
      </doc>
    </akomaNtoso>
    """
  }

  static let preface = "<preface><p><docTitle>Joint Statement</docTitle></p></preface>"

  static func statement(_ document: String) throws -> Statement {
    try Importer().statement(bytes: Array(document.utf8), name: "statement.akn")
  }

  static func sketch(_ document: String) throws -> [String] {
    BlockSketch(try statement(document)).lines
  }

  /// A treaty in the draft of 2.0 with a prefix, as a parliament's drafting tool saves it.
  static let treaty = """
    <?xml version="1.0" encoding="UTF-8"?>
    <?xml-stylesheet type="text/xsl" href="treaty.xsl"?>
    <!-- Saved by the drafting tool -->
    <akn:akomaNtoso xmlns:akn="http://www.akomantoso.org/2.0" xmlns:tool="urn:tool">
      <akn:act contains="originalVersion" name="treaty" tool:state="final">
        <akn:meta>
          <akn:identification source="#tool">
            <akn:FRBRExpression><akn:FRBRlanguage language="en"/></akn:FRBRExpression>
          </akn:identification>
          <akn:references source="#tool">
            <akn:TLCOrganization id="est" href="/ontology/organization/estmere" showAs="Estmere"/>
          </akn:references>
        </akn:meta>
        <akn:preface>
          <akn:longTitle>
            <akn:p>
              <akn:docType>Agreement</akn:docType>
              <akn:docTitle>between Estmere and Orlanda on the Ferry of
                Karsk</akn:docTitle>
            </akn:p>
          </akn:longTitle>
        </akn:preface>
        <akn:preamble>
          <akn:formula name="enacting"><akn:p>The Government of Estmere and the Government of Orlanda,</akn:p></akn:formula>
          <akn:recitals>
            <akn:recital id="rec-1"><akn:num>(1)</akn:num><akn:p>Recalling their <akn:i>long</akn:i> friendship,</akn:p></akn:recital>
            <akn:recital id="rec-2"><akn:num>(2)</akn:num><akn:p>Convinced that ferries unite,</akn:p></akn:recital>
          </akn:recitals>
          <akn:formula name="agreed"><akn:p>Have agreed as follows:</akn:p></akn:formula>
        </akn:preamble>
        <akn:body>
          <akn:chapter id="chp-1">
            <akn:num>CHAPTER I</akn:num>
            <akn:heading>The ferry</akn:heading>
            <akn:article id="art-1">
              <akn:num>Article 1</akn:num>
              <akn:heading>on its timetable</akn:heading>
              <akn:paragraph id="art-1-par-1">
                <akn:num>1.</akn:num>
                <akn:content><akn:p>The Parties will publish <akn:ref href="#x">the timetable</akn:ref> by 1 March 2032.</akn:p></akn:content>
              </akn:paragraph>
              <akn:paragraph id="art-1-par-2">
                <akn:num>2.</akn:num>
                <akn:list id="art-1-par-2-lst">
                  <akn:intro><akn:p>The Parties will:</akn:p></akn:intro>
                  <akn:point id="a"><akn:num>(a)</akn:num><akn:content><akn:p>dredge the harbour;</akn:p></akn:content></akn:point>
                  <akn:point id="b"><akn:num>(b)</akn:num><akn:list>
                    <akn:intro><akn:p>buy two ships:</akn:p></akn:intro>
                    <akn:point id="i"><akn:num>(i)</akn:num><akn:content><akn:p>one for cars;</akn:p></akn:content></akn:point>
                  </akn:list></akn:point>
                  <akn:wrapUp><akn:p>and share the costs.</akn:p></akn:wrapUp>
                </akn:list>
              </akn:paragraph>
            </akn:article>
            <akn:article id="art-2">
              <akn:num>Article 2</akn:num>
              <akn:content><akn:p>This Agreement enters into force on signature.</akn:p></akn:content>
            </akn:article>
          </akn:chapter>
        </akn:body>
        <akn:conclusions>
          <akn:p>Done at <akn:location refersTo="#k">Karsk</akn:location> on <akn:date date="2031-05-04">4 May 2031</akn:date>.</akn:p>
          <akn:p><akn:signature>For the Government of Estmere<akn:br/>Ana Brekke</akn:signature></akn:p>
        </akn:conclusions>
      </akn:act>
    </akn:akomaNtoso>
    """
}
