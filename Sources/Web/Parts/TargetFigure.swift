import Foundation
import HTML
import Register
import Service
import Statements

/// A measurable aim: the straight path from its baseline to its value, and what was measured since,
/// drawn and in words.
struct TargetFigure {
  let target: TargetFact
  let snapshot: Snapshot
  let today: CivilDay

  func write(to html: inout HTMLWriter, _ words: Words) {
    html.element("figure", [("class", "target card"), ("id", "\(target.id)")]) { html in
      html.element("h3") { html in
        html.element("a", [("href", "/commitments/\(target.provision)")], target.indicator)
      }
      draw(&html, words)
      html.element("figcaption", [], sentence(words))
    }
  }

  private var progress: TargetProgress? {
    for reason in StatusCalculus(snapshot).report(on: target.provision)?.reasons ?? [] {
      if case .target(let progress) = reason.finding, progress.target.id == target.id {
        return progress
      }
    }
    return nil
  }

  private func sentence(_ words: Words) -> String {
    guard let progress else { return words.aim(target) }
    return FindingWords(words: words, snapshot: snapshot).sentence(.target(progress))
  }

  private struct Point {
    let day: CivilDay
    let value: Double
  }

  private func draw(_ html: inout HTMLWriter, _ words: Words) {
    let seen = snapshot.linked(to: target.id.item, as: ObservationFact.self).compactMap {
      held -> Point? in
      guard let day = held.fact.on.days?.upperBound, let value = number(held.fact.value) else {
        return nil
      }
      return Point(day: day, value: value)
    }.sorted { $0.day < $1.day }
    guard let by = target.by?.days?.upperBound, let low = number(target.low),
      let high = number(target.high)
    else { return }
    let base = target.baseline.flatMap { baseline -> Point? in
      guard let day = baseline.on.days?.upperBound, let value = number(baseline.value) else {
        return nil
      }
      return Point(day: day, value: value)
    }
    let days = seen.map(\.day) + [base?.day, by].compactMap { $0 }
    let values = seen.map(\.value) + [low, high, base?.value].compactMap { $0 }
    guard let first = days.min(), let last = days.max(), first < last,
      let least = values.min(), let most = values.max(), least < most
    else { return }
    let scale = Scale(
      first: first, length: Double(first.days(until: last)), least: least, span: most - least)
    html.open("svg", [("viewBox", "0 0 400 150"), ("aria-hidden", "true")])
    if let base {
      let points = [
        scale.point(base.day, base.value), scale.point(by, low), scale.point(by, high),
      ]
      html.element("polygon", [("class", "path"), ("points", points.joined(separator: " "))], "")
    }
    if seen.count > 1 {
      let points = seen.map { scale.point($0.day, $0.value) }
      html.element("polyline", [("class", "seen"), ("points", points.joined(separator: " "))], "")
    }
    for point in seen {
      html.element(
        "circle",
        [
          ("class", "seen"), ("cx", scale.x(point.day)), ("cy", scale.y(point.value)),
          ("r", "4"),
        ], "")
    }
    let begin = base?.day == first ? target.baseline.map { ": \(measured($0.value))" } : nil
    text("\(first.year)\(begin ?? "")", "20", "146", "start", &html)
    let aim = (target.low == target.high ? "" : "\(target.low)–") + measured(target.high)
    text(by == last ? "\(last.year): \(aim)" : "\(last.year)", "380", "146", "end", &html)
    html.close("svg")
  }

  private func measured(_ value: Quantity) -> String {
    target.unit.isEmpty ? "\(value)" : "\(value) \(target.unit)"
  }

  private func text(
    _ text: String, _ x: String, _ y: String, _ anchor: String, _ html: inout HTMLWriter
  ) {
    html.element("text", [("x", x), ("y", y), ("text-anchor", anchor)], text)
  }

  private func number(_ quantity: Quantity) -> Double? {
    quantity.value.map { NSDecimalNumber(decimal: $0).doubleValue }
  }

  /// Days and values on a field of 360 by 110, its corner at (20, 15).
  private struct Scale {
    let first: CivilDay
    let length: Double
    let least: Double
    let span: Double

    func x(_ day: CivilDay) -> String {
      Self.short(20 + 360 * Double(first.days(until: day)) / length)
    }

    func y(_ value: Double) -> String { Self.short(125 - 110 * (value - least) / span) }
    func point(_ day: CivilDay, _ value: Double) -> String { "\(x(day)),\(y(value))" }

    private static func short(_ number: Double) -> String {
      "\((number * 10).rounded() / 10)"
    }
  }
}
