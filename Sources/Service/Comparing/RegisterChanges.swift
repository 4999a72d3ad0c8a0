public import Register

/// What differs between two days of one register.
public struct RegisterChanges: Sendable {
  /// A commitment or request that stands otherwise than before.
  public struct StatusChange: Sendable {
    /// As it is now.
    public var commitment: ProvisionLine
    public var before: Status
  }

  /// A meeting that was not there before, took place, was cancelled or was moved.
  public struct MeetingChange: Sendable {
    /// As it is now.
    public var meeting: Held<MeetingFact>
    /// `nil` for one that was not there.
    public var before: MeetingFact?
  }

  public var statements: [Held<StatementFact>]
  /// Commitments and requests that were not there before.
  public var added: [ProvisionLine]
  public var changed: [StatusChange]
  /// Those that were there and are not any more: rejected, or taken back. As they were.
  public var removed: [ProvisionLine]
  public var meetings: [MeetingChange]
  /// Milestones that were met or missed, in whole or in part.
  public var milestones: [Held<MilestoneFact>]
  /// What was delivered.
  public var deliverables: [Held<DeliverableFact>]
  public var observations: [Held<ObservationFact>]
  public var progress: [Held<ProgressFact>]
  public var evidence: [Held<EvidenceFact>]
  public var assessments: [Held<AssessmentFact>]

  public var isEmpty: Bool {
    statements.isEmpty && added.isEmpty && changed.isEmpty && removed.isEmpty && meetings.isEmpty
      && milestones.isEmpty && deliverables.isEmpty && observations.isEmpty && progress.isEmpty
      && evidence.isEmpty && assessments.isEmpty
  }
}
