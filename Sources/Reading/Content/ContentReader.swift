/// What is read in a provision's content besides its times and areas.
///
/// A class, so that handing it from one value to the next costs one count.
final class ContentReader: Sendable {
  let mechanisms: MechanismReader
  let succession: Succession
  let targets: TargetReader
  let instruments: InstrumentReader
  let venues: VenueReader
  let delegation: DelegationReader

  init(folder: LexiconFolder, gazetteer: Gazetteer, vocabulary: inout Vocabulary)
    throws(LexiconError)
  {
    let places = try PlaceNames(folder: folder, gazetteer: gazetteer, vocabulary: &vocabulary)
    mechanisms = try MechanismReader(folder: folder, places: places, vocabulary: &vocabulary)
    succession = Succession(vocabulary: &vocabulary)
    targets = try TargetReader(folder: folder, vocabulary: &vocabulary)
    instruments = try InstrumentReader(
      folder: folder, gazetteer: gazetteer, places: places, vocabulary: &vocabulary)
    venues = try VenueReader(
      folder: folder, places: places, mechanisms: mechanisms, vocabulary: &vocabulary)
    delegation = try DelegationReader(
      folder: folder, lexicon: instruments.lexicon, vocabulary: &vocabulary)
  }
}
