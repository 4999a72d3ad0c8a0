import Statements

/// Completes what stands on a statement's front page: parties, signatories, date and place.
struct FrontPage {
  let gazetteer: Gazetteer
  let words: FrontMatterWords
  let times: TimeReader
  let vocabulary: Vocabulary

  /// - Returns: the resolver of the names this statement uses.
  func complete(_ statement: inout Statement, _ text: TokenizedText) -> PartyResolver {
    statement.parties =
      FrontMatter(gazetteer: gazetteer, text: text, statement: statement, words: words).parties()
    adopt(&statement, text)
    var names = StatementNames()
    for party in statement.parties {
      names.add(party.name, party.code, vocabulary: vocabulary)
      if gazetteer.entry(of: party.code) == nil {
        names.add(party.code.rawValue, party.code, vocabulary: vocabulary)
      }
      for alias in party.aliases { names.add(alias, party.code, vocabulary: vocabulary) }
    }
    let persons = Persons(
      gazetteer: gazetteer, names: names, text: text, parties: statement.parties.map(\.code),
      words: words
    ).found()
    if statement.signatories.isEmpty {
      statement.signatories = SignatureLines(gazetteer: gazetteer, names: names, text: text)
        .signatories(of: statement)
    }
    let posts = learn(persons, &names, text, statement)
    if statement.signatories.isEmpty {
      statement.signatories = persons.filter { person in
        statement.parties.contains { $0.code == person.party }
      }.prefix(max(2, min(statement.parties.count, 8))).map {
        Signatory(name: text.words($0.name), post: text.words($0.post), party: $0.party)
      }
    }
    return PartyResolver(
      statement: statement, tokens: text.tokens, gazetteer: gazetteer, names: names, posts: posts)
  }

  private func adopt(_ statement: inout Statement, _ text: TokenizedText) {
    guard statement.adoptedOn == nil else { return }
    if let found = Adoption(text: text, statement: statement, times: times, words: words).found() {
      statement.adoptedOn = found.date
      statement.adoptedAt = statement.adoptedAt ?? found.place
    } else if let date = dateInName(statement.name) {
      statement.adoptedOn = date
      statement.diagnostics.append(
        Diagnostic(
          .note, code: "adoption.from-name",
          "The text gives no date of adoption; \(date) is taken from the file's name."))
    } else {
      statement.diagnostics.append(
        Diagnostic(
          .warning, code: "adoption.unknown",
          "The text gives no date of adoption, so times such as “next year” stay without a value."))
    }
  }

  /// `2022-11-17` at the start of a file name such as `2022-11-17-joint-statement.txt`.
  private func dateInName(_ name: String) -> EDTF? {
    let date = name.utf8.prefix(10)
    guard date.count == 10,
      date.enumerated().allSatisfy({ index, byte in
        index == 4 || index == 7 ? byte == 0x2D : byte &- 0x30 < 10
      })
    else { return nil }
    return EDTF(String(decoding: Array(date), as: UTF8.self))
  }

  /// Enters each person's name for the person's party, and tells which titles mean one party.
  private func learn(
    _ persons: [Persons.Person], _ names: inout StatementNames, _ text: TokenizedText,
    _ statement: Statement
  ) -> [WordID: PartyCode] {
    var posts: [WordID: Set<PartyCode>] = [:]
    for person in persons {
      guard let party = person.party else { continue }
      names.add(text.tokens[person.name], party)
      for i in person.name where text.tokens[i].end - text.tokens[i].start > 2 {
        names.add(text.tokens[i...i], party)
      }
      if statement.parties.contains(where: { $0.code == party }) {
        posts[person.title, default: []].insert(party)
      }
    }
    return posts.compactMapValues { $0.count == 1 ? $0.first : nil }
  }
}
