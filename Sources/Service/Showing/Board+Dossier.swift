import Publishing
public import Register
import Statements

extension Board {
  /// - Returns: `nil` for what the register does not hold as of the day.
  public func dossier(of id: ProvisionID) -> ProvisionDossier? {
    guard let held = snapshot[id] else { return nil }
    let fact = held.fact
    let item = id.item
    let report = reports[id]
    let statement = snapshot.statement(of: fact)?.fact
    let context = statement.map { ParagraphContext(of: fact.content, in: $0) }
    let standing = snapshot.standing(of: held.entry)
    return ProvisionDossier(
      provision: ProvisionLine(held, report, snapshot),
      citation: statement.map(SpokenTerm.citation) ?? "", parties: statement?.parties ?? [],
      before: context?.before ?? "", after: context?.after ?? "", trigger: fact.trigger?.exact,
      delegation: fact.delegation, place: fact.place, undertakenOn: fact.undertakenOn,
      mechanisms: fact.mechanisms.map { related($0.item) },
      reasons: (report?.reasons ?? []).map {
        ProvisionDossier.Reason(
          words: SpokenTerm.sentence($0.finding, in: snapshot), entries: $0.entries)
      },
      standing: ProvisionDossier.Standing(
        kind: standing.kind.rawValue, acceptedBy: standing.acceptedBy,
        reservedBy: standing.reservedBy, disputedBy: standing.disputedBy),
      responsibilities: snapshot.responsibilities(for: item).map { related($0.fact.id.item) },
      targets: all(TargetFact.self, of: item), meetings: all(MeetingFact.self, of: item),
      initiatives: all(InitiativeFact.self, of: item), progress: all(ProgressFact.self, of: item),
      evidence: all(EvidenceFact.self, of: item), assessments: all(AssessmentFact.self, of: item),
      remarks: all(RemarkFact.self, of: item),
      history: snapshot.history(of: item).map { HistoryLine($0, snapshot) })
  }

  private func all<Body: IdentifiedFact>(
    _ type: Body.Type, of item: ItemID
  ) -> [ProvisionDossier.Related] {
    snapshot.linked(to: item, as: type).map { related($0.fact.id.item) }
  }

  func related(_ item: ItemID) -> ProvisionDossier.Related {
    let fact = snapshot.entry(for: item)?.fact
    return ProvisionDossier.Related(
      id: item, kind: item.kind,
      words: fact.map { RelatedWords.of($0, in: snapshot) } ?? item.rawValue)
  }
}
