import Statements

/// Statements that are not like the others.
enum OddStatements {
  /// Any script, and characters that XML forbids.
  static let characters: Coding = {
    let words = "서울 🇰🇷 e\u{301} \u{1}\u{FFFF} <&> \"meet\""
    var hand = HandCoding(words + "\r\nnext")
    hand.coding.statement.title = words
    hand.coding.statement.parties = [
      Party(code: "<한국> & \"co\"", name: words, aliases: ["\u{0}", ""])
    ]
    hand.block(.paragraph, words, paragraph: "1")
    hand.provision(.commitment, "\"meet\"", trigger: "<&>") { provision, _ in
      provision.actors = ["<한국> & \"co\""]
    }
    hand.block(.paragraph, "next", label: nil, number: "(한\n가)", paragraph: "1")
    return hand.coding
  }()

  /// A memorandum: articles with headings, with numbered paragraphs, and with words of their own.
  static let articles: Coding = {
    var hand = HandCoding(
      """
      Memorandum of Understanding
      Article 1
      Scope
      1. The Participants will share ice charts.
      2. This includes:
      - tides;
        - neap tides
      Article 2
      1. Costs lie where they fall.
      Article 3
      This Memorandum takes effect on signature.
      Annex A
      The charts are shared monthly.
      - by post
      Annex B
      Signed for Estmere
      """)
    hand.coding.statement.kind = .memorandum
    hand.coding.statement.adoptedOn = "2030-02"
    hand.coding.statement.parties = [Party(code: "NL", name: "Netherlands")]
    hand.block(.title, "Memorandum of Understanding", paragraph: "title")
    hand.block(
      .article, "Scope", label: "Article 1", number: "Article 1", paragraph: "Article 1")
    hand.block(
      .paragraph, "The Participants will share ice charts.", label: "1.", number: "1",
      paragraph: "Article 1(1)")
    hand.provision(.commitment, "share ice charts", trigger: "will")
    let leadIn = hand.block(
      .paragraph, "This includes:", label: "2.", number: "2", paragraph: "Article 1(2)")
    hand.block(.listItem, "tides;", label: "-", leadIn: leadIn, paragraph: "Article 1(2)")
    hand.block(
      .listItem, "neap tides", label: "-", level: 2, leadIn: leadIn, paragraph: "Article 1(2)")
    hand.block(.article, "", label: "Article 2", number: "Article 2", paragraph: "Article 2")
    hand.block(
      .paragraph, "Costs lie where they fall.", label: "1.", number: "1",
      paragraph: "Article 2(1)")
    hand.block(
      .article, "This Memorandum takes effect on signature.", label: "Article 3",
      number: "Article 3", paragraph: "Article 3")
    hand.block(
      .annex, "The charts are shared monthly.", label: "Annex A", number: "Annex A",
      paragraph: "annex A")
    hand.block(.listItem, "by post", label: "-", paragraph: "annex A")
    hand.block(.annex, "", label: "Annex B", number: "Annex B", paragraph: "annex B")
    hand.block(.signature, "Signed for Estmere", paragraph: "annex B")
    return hand.coding
  }()

  /// Kinds in an order no drafter would choose.
  static let tangled: Coding = {
    var hand = HandCoding("note item deeper cell recital title para sig foot para2 annex annex2")
    let kinds: [(Block.Kind, String)] = [
      (.footnote, "note"), (.listItem, "item"), (.listItem, "deeper"), (.cell, "cell"),
      (.recital, "recital"), (.title, "title"), (.paragraph, "para"), (.signature, "sig"),
      (.footnote, "foot"), (.paragraph, "para2"), (.annex, "annex"), (.annex, "annex2"),
    ]
    for (kind, words) in kinds {
      hand.block(kind, words, level: words == "deeper" ? 3 : 1, paragraph: words)
    }
    hand.provision(.position, "annex2")
    return hand.coding
  }()

  /// Two promises that share words, each with words of its own.
  static let overlapping: Coding = {
    var hand = HandCoding("They will meet and trade by land.")
    hand.block(.paragraph, "They will meet and trade by land.", paragraph: "1")
    hand.provision(.commitment, "meet and trade", trigger: "will")
    hand.provision(.commitment, "and trade by land", trigger: "will")
    return hand.coding
  }()

  /// Nothing known but the words, and a day that no calendar has.
  static let undated: Coding = {
    var hand = HandCoding("30 February\nWe met.")
    hand.coding.statement.adoptedOn = "2031-02-30"
    hand.coding.statement.language = "x-none"
    hand.block(.paragraph, "30 February", paragraph: "preamble")
    hand.block(.recital, "We met.", paragraph: "preamble")
    return hand.coding
  }()
}
