import Register
import Statements

/// A statement read again, with the facts that an import makes of it: by them what was read is found
/// for what is held.
struct Reread {
  /// A provision, and the fact that an import makes of it.
  struct Found {
    let provision: Provision
    let fact: ProvisionFact
  }

  let coding: Coding
  private let provisions: [Range<Int>: [Found]]
  private let targets: [(target: Target, fact: TargetFact)]
  /// By the index of the coding's mechanisms.
  private let mechanisms: [MechanismFact]

  init(_ coding: Coding) {
    let intake = Intake(coding)
    self.coding = coding
    let found = zip(coding.provisions, intake.provisions).map { Found(provision: $0, fact: $1) }
    provisions = Dictionary(grouping: found) { $0.fact.content.start..<$0.fact.content.end }
    targets = Array(zip(coding.provisions.flatMap(\.targets), intake.targets))
    mechanisms = Array(intake.mechanisms.prefix(coding.mechanisms.count))
  }

  /// The provision of the same words.
  func provision(_ held: ProvisionFact) -> Found? {
    let found = provisions[held.content.start..<held.content.end] ?? []
    return found.first { $0.fact.class == held.class } ?? found.first
  }

  /// The aim of the same measure and value that stands in these words.
  func target(_ held: TargetFact, in content: TextSpan) -> Target? {
    targets.first { target, fact in
      content.start <= target.span.start && target.span.end <= content.end
        && fact.of(held.provision).saysSame(held)
    }?.target
  }

  func id(ofMechanism index: Int) -> MechanismID? {
    mechanisms.indices.contains(index) ? mechanisms[index].id : nil
  }

  func mechanism(_ id: MechanismID) -> (mechanism: Mechanism, fact: MechanismFact)? {
    mechanisms.firstIndex { $0.id == id }.map { (coding.mechanisms[$0], mechanisms[$0]) }
  }

  /// Those that some provisions name, and those that none was read to name.
  func mechanisms(besides named: Set<MechanismID>) -> [MechanismID] {
    let read = Set(coding.provisions.flatMap { $0.mechanisms.map(\.mechanism) })
    return mechanisms.enumerated().filter { named.contains($1.id) || !read.contains($0) }
      .map(\.element.id)
  }
}

extension TargetFact {
  /// Whether the same is to be reached, whatever identifier it has.
  fileprivate func saysSame(_ other: TargetFact) -> Bool {
    indicator == other.indicator && unit == other.unit && isAscending == other.isAscending
      && low == other.low && high == other.high && by == other.by && baseline == other.baseline
  }
}
