import Statements
import Testing

@testable import Reading

/// The markers enclose the content; what stands before and behind is its clause.
@Suite struct DeadlineTests {
  private func deadline(
    _ marked: String, on adoption: EDTF? = "2022-11-17"
  ) throws -> (deadline: Deadline, words: String?, recurrence: EDTF?) {
    let sample = try TimeSample.shared.get()
    let (sentence, words) = unmarked(marked)
    let tokens = sample.tokens([sentence])
    let found = sample.reader.expressions(in: tokens, adoptedOn: adoption)
    let place = try #require(sentence.firstRange(of: words ?? sentence))
    let bytes =
      place.lowerBound.utf16Offset(in: sentence)..<place.upperBound.utf16Offset(in: sentence)
    let inside = tokens.tokens.indices.filter { bytes.contains(Int(tokens.tokens[$0].scalarStart)) }
    let content = try #require(inside.first)..<(try #require(inside.last) + 1)
    let deadline = sample.reader.deadline(
      in: content, clause: 0..<tokens.tokens.count, found: found[...])
    return (
      deadline, deadline.words.map { tokens.words($0) },
      sample.reader.recurrence(in: content, found: found[...])?.expression.value
    )
  }

  @Test func `a date in the content dates the action`() throws {
    let (deadline, words, _) = try deadline(
      "They agreed to 1️⃣co-host the summit in February 2023 in Orlanda2️⃣.")
    #expect(deadline.due == "2023-02")
    #expect(deadline.rule == "due.date")
    #expect(words == "in February 2023")
  }

  @Test func `a date from which something recurs is that of the first time`() throws {
    let (deadline, words, recurrence) = try deadline(
      "The ministries will 1️⃣publish a report annually, beginning in 20332️⃣.", on: "2032-02-26")
    #expect(deadline.due == "2033")
    #expect(words == "beginning in 2033")
    #expect(recurrence == "P1Y")
  }

  @Test func `a date from which something holds is no deadline`() throws {
    let lasting = try deadline("The fund will 1️⃣pay grants from 20252️⃣.")
    #expect(lasting.deadline.due == nil)
  }

  @Test func `a date at the front of the clause dates it too`() throws {
    #expect(try deadline("In 2023, the two sides will 1️⃣open the bridge2️⃣.").deadline.due == "2023")
    let between = try deadline("Nordmark will, by the end of 2023, 1️⃣open the bridge2️⃣.")
    #expect(between.deadline.due == "2023")
  }

  @Test func `a date inside the sentence that belongs to others does not`() throws {
    let other = try deadline(
      "The ministers, who will visit Estmere next year, agreed to 1️⃣open the bridge2️⃣.")
    #expect(other.deadline == .none)
  }

  @Test func `several actions may share a by at the end`() throws {
    let (deadline, words, _) = try deadline(
      "They will 1️⃣review the mandate2️⃣ and decide on it no later than 28 February 2023.")
    #expect(deadline.due == "2023-02-28")
    #expect(words == "no later than 28 February 2023")
  }

  @Test func `the time of a lead-in holds for the items that have none`() throws {
    let sample = try TimeSample.shared.get()
    let tokens = sample.tokens([
      "Over the next year, the sides intend to:", "open the bridge", "close the mine by 2030",
    ])
    let found = sample.reader.expressions(in: tokens, adoptedOn: "2022-10-14")
    let due = tokens.blocks.dropFirst().map {
      sample.reader.deadline(in: $0, leadIn: tokens.blocks[0], found: found[...]).due
    }
    #expect(due == ["2022-10/2023-10", "2030"])
  }

  @Test func `an undated event ties the deadline to itself, a date beats it`() throws {
    let event = try deadline("They agreed to 1️⃣hold talks in advance of the next summit meeting2️⃣.")
    #expect(event.deadline.due == "before:next-summit")
    let dated = try deadline("They will 1️⃣hold talks prior to the summit later this year2️⃣.")
    #expect(dated.deadline.due == "2022")
    #expect(dated.words == "prior to the summit later this year")
  }

  @Test func `vague words and until are kept as words`() throws {
    let (vague, words, _) = try deadline("They will 1️⃣meet again in the foreseeable future2️⃣.")
    #expect(vague.due == nil)
    #expect(words == "in the foreseeable future")
    #expect(try deadline("They will 1️⃣meet again next week2️⃣.").words == "next week")
    let until = try deadline("They decided to 1️⃣renew the mandate until 26 February 20232️⃣.")
    #expect(until.deadline.due == nil)
    #expect(until.words == "until 26 February 2023")
  }

  @Test(arguments: [
    "They will 1️⃣carry out the plan agreed on 18 October 20222️⃣.",
    "They will 1️⃣carry out the 2030 Agenda2️⃣.",
    "They will 1️⃣pay into the fund from 20252️⃣.",
    "They will 1️⃣fund a two-year programme2️⃣.",
    "They will 1️⃣act on the Roadmap Towards 20302️⃣.",
    "They will 1️⃣follow the net zero by 2050 scenario2️⃣.",
    "Today, they 1️⃣begin a new dialogue2️⃣.",
    "They will 1️⃣meet the challenges of the 21st century2️⃣.",
  ])
  func `what is past, in a name or a beginning is no deadline`(_ marked: String) throws {
    #expect(try deadline(marked).deadline.due == nil)
  }

  @Test func `a month that has passed this year is promised for the next`() throws {
    #expect(try deadline("They will 1️⃣meet in January2️⃣.").deadline.due == "2023-01")
  }

  @Test func `a period says more than regularly, and amounts by the year say nothing`() throws {
    let both = try deadline("They will 1️⃣meet regularly and at least once a year2️⃣.")
    #expect(both.recurrence == "P1Y")
    #expect(try deadline("They will 1️⃣allow an annual increase in access2️⃣.").recurrence == nil)
    let meetings = try deadline("They will 1️⃣raise it at the Nordic Fund (NF) Annual Meetings2️⃣.")
    #expect(meetings.recurrence == nil)
    #expect(try deadline("They will 1️⃣hold an annual dialogue2️⃣.").recurrence == "P1Y")
  }
}
