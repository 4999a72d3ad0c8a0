import Statements
import Testing

@testable import Reading

@Suite struct EventRuleTests {
  @Test(arguments: [
    ("before:next-summit", "They will hold it 1️⃣in advance of the next summit meeting2️⃣ to plan."),
    ("before:next-summit", "They will hold it 1️⃣before the next summit2️⃣."),
    ("before:next-summit", "They will hold it 1️⃣ahead of the upcoming summit2️⃣."),
    ("before:cop31", "They will present new goals 1️⃣by COP312️⃣ and welcome others."),
    ("before:cop31", "They will present new goals 1️⃣prior to COP312️⃣."),
    ("before:cop31", "They will present new goals 1️⃣ahead of UNFCCC-COP312️⃣."),
    ("before:50th-anniversary", "It opens 1️⃣before the 50th anniversary2️⃣ of their ties."),
    ("at:next-meeting", "They will report 1️⃣at the next meeting2️⃣."),
    ("at:next-round", "They will exchange offers 1️⃣during the next round2️⃣ of talks."),
    ("at:next-joint-committee", "They will report 1️⃣at the upcoming Joint Committee2️⃣."),
    ("at:meridian-summit", "They will meet 1️⃣on the margins of the Meridian Summit2️⃣."),
    (
      "before:annual-trade-ministers-meeting",
      "The first round takes place 1️⃣prior to the annual Trade Ministers' meeting2️⃣."
    ),
    ("at:entry-into-force", "Duties end 1️⃣upon entry into force2️⃣ of the treaty."),
  ])
  func `an event without a date gives the time its name`(_ value: String, _ marked: String) throws {
    try expectTime(EDTF(value), .event, in: marked)
  }

  @Test(arguments: [
    "The experts were appointed by the Committee.", "They support efforts by the Forum members.",
    "They spoke at the Meridian Summit.", "Estmere will host the next summit.",
    "The meeting was held in the Council chamber.",
  ])
  func `who acts, where and what are not when`(_ sentence: String) throws {
    try expectNoTime(in: sentence)
  }

  @Test func `an event that lies behind is not to come`() throws {
    let last = try expectTime(
      "after:last-summit", .event, .since, in: "1️⃣Since the last summit2️⃣, trade has grown.")
    #expect(last?.isFuture == false)
    let dated = try expectTime(
      "at:meridian-summit", .event,
      in: "They agreed on it 1️⃣on the margins of the Meridian Summit2️⃣ in June 2022.")
    #expect(dated?.isFuture == false)
  }

  @Test func `a whole block before the event is not read as its name`() throws {
    try expectTime(
      "before:next-summit", .event,
      in: "Officials of Valdoria and Nordmark will meet in Orlanda 1️⃣before the next summit2️⃣.")
  }
}
