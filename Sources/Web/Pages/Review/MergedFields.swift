import HTTPServer
import Register
import Service
import Statements

/// The fields of a provision that two people have changed at the same time: what only one has changed
/// is as she has it; where both have, what was typed stays and what it says now is said beside it.
struct MergedFields {
  private(set) var values = FormFields()
  /// What it says now, by field, where both have changed it.
  private(set) var notes: [String: String] = [:]

  /// - Parameters:
  ///   - typed: by the one who comes second.
  ///   - base: the provision that both had before them.
  ///   - now: as the first has left it.
  init(
    _ typed: FormFields, base: ProvisionFact, now: ProvisionFact, in snapshot: Snapshot,
    _ words: Words
  ) {
    let before = ProvisionFields.values(of: base, in: snapshot)
    let current = ProvisionFields.values(of: now, in: snapshot)
    for name in ProvisionFields.names {
      let (mine, old, theirs) = (typed.all(name), before.all(name), current.all(name))
      let isMine = !ProvisionFields.isSame(name, mine, old)
      for value in isMine ? mine : theirs { values.add(name, value) }
      guard isMine, !ProvisionFields.isSame(name, theirs, old),
        !ProvisionFields.isSame(name, mine, theirs)
      else { continue }
      notes[name] = words(
        "review.now", ProvisionFields.spoken(name, theirs, of: now, in: snapshot, words))
    }
  }
}
