import HTML
import Synchronization

/// What was written for pages that many are shown alike, as long as the register stays as it is.
///
/// Bounded: what was asked for longest ago makes room.
final class PageParts: Sendable {
  private struct Part: Sendable {
    let html: HTMLWriter
    var lastUse: Int
  }

  private struct Shelf: Sendable {
    var parts: [PagePartKey: Part] = [:]
    var size = 0
    var uses = 0
  }

  private let shelf = Mutex(Shelf())
  /// Bytes kept in all.
  private let capacity: Int

  init(capacity: Int = 8 << 20) { self.capacity = capacity }

  /// The part kept under a key, made where there is none.
  func part(_ key: PagePartKey, make: () -> HTMLWriter) -> HTMLWriter {
    let kept = shelf.withLock { shelf -> HTMLWriter? in
      shelf.uses += 1
      shelf.parts[key]?.lastUse = shelf.uses
      return shelf.parts[key]?.html
    }
    if let kept { return kept }
    // Outside the lock, so that nobody waits for a page of another.
    let made = make()
    shelf.withLock { keep(made, key, on: &$0) }
    return made
  }

  private func keep(_ html: HTMLWriter, _ key: PagePartKey, on shelf: inout Shelf) {
    guard html.bytes.count <= capacity / 4, shelf.parts[key] == nil else { return }
    shelf.parts[key] = Part(html: html, lastUse: shelf.uses)
    shelf.size += html.bytes.count
    while shelf.size > capacity,
      let oldest = shelf.parts.min(by: { $0.value.lastUse < $1.value.lastUse })
    {
      shelf.size -= oldest.value.html.bytes.count
      shelf.parts[oldest.key] = nil
    }
  }
}
