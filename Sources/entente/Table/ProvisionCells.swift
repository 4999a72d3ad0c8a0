import Publishing
import Statements

/// The words of one provision's cells, before they are broken to a width.
struct ProvisionCells: Sendable {
  let paragraph: String
  let who: String
  let force: TableLine
  let what: String
  let times: [TableLine]
  let areas: [String]

  /// Below this a reviewer should begin here.
  static let unsureBelow = 0.7

  init(_ provision: Provision, of coding: Coding) {
    let statement = coding.statement
    let furniture =
      statement.blocks.indices.contains(provision.block)
      ? statement.blocks[provision.block].furniture : []
    func words(_ span: TextSpan) -> String {
      VisibleText.words(of: span, without: furniture, in: statement.text)
    }
    paragraph = VisibleText.show(provision.paragraph)
    who = Self.who(provision.actors, of: statement)
    force = Self.force(provision)
    let trigger = provision.trigger.map(words).flatMap { Denial.isSaid(in: $0) ? $0 + " " : nil }
    what = (trigger ?? "") + words(provision.content)
    areas = provision.areas.map(\.rawValue)
    var times: [TableLine] = []
    if let due = provision.due {
      times.append(TableLine(VisibleText.show(SpokenTime.deadline(due)), .time))
    } else if let vague = provision.dueText {
      times.append(TableLine("“\(words(vague))”", .time))
    }
    if let recurrence = provision.recurrence {
      times.append(TableLine(VisibleText.show(SpokenTime.cadence(recurrence)), .time))
    }
    if let earlier = provision.undertakenOn {
      times.append(TableLine("made \(VisibleText.show(SpokenTime.past(earlier)))", .dim))
    }
    self.times = times
  }

  /// Codes; all of more than two parties in short.
  static func who(_ actors: [PartyCode], of statement: Statement) -> String {
    let everyone = Set(statement.parties.map(\.code))
    if actors == [.parties] || actors.count > 2 && Set(actors) == everyone {
      return everyone.count > 1 ? "all \(everyone.count)" : "all"
    }
    return VisibleText.show(actors.map(\.rawValue).joined(separator: ", "))
  }

  /// One below the other: who and how firmly, the words, by when, the areas.
  func stack(columns: Int) -> [TableLine] {
    var lines = TableLine.wrapped(who, columns: columns)
    lines.append(force)
    lines += TableLine.wrapped(what, columns: columns)
    for time in times { lines += TableLine.wrapped(time.text, time.ink, columns: columns) }
    return lines + TableLine.wrapped(areas.joined(separator: ", "), .dim, columns: columns)
  }

  private static func force(_ provision: Provision) -> TableLine {
    let mark = provision.confidence < unsureBelow ? " ?" : ""
    return switch (provision.class, provision.obligation) {
    case (.commitment, .low): TableLine("○ low" + mark)
    case (.commitment, _): TableLine("● high" + mark, .firm)
    case (.request, _): TableLine("→ request" + mark, .notice)
    case (.position, _): TableLine("· position" + mark, .dim)
    case (.record, _): TableLine("· record" + mark, .dim)
    }
  }
}
