/// What is read in a provision's content besides its times and areas.
struct ContentReader: Sendable {
  let mechanisms: MechanismReader
  let succession: Succession
  let targets: TargetReader

  init(folder: LexiconFolder, vocabulary: inout Vocabulary) throws(LexiconError) {
    mechanisms = try MechanismReader(folder: folder, vocabulary: &vocabulary)
    succession = Succession(vocabulary: &vocabulary)
    targets = try TargetReader(folder: folder, vocabulary: &vocabulary)
  }
}
