public import Register

/// What a person fills in to enter one kind of fact.
public protocol RecordForm: SendableMetatype {
  static var kind: Fact.Kind { get }
  /// What is entered with it, as “a meeting that is planned, was held or was cancelled”.
  static var purpose: String { get }
  /// Those of this kind, in the order in which people think of them; the first is the one that a
  /// command takes without its name.
  static var fields: [FormField] { get }
  /// - Throws: `FormProblem` with the field that cannot be used.
  static func draft(_ form: FilledForm) throws(FormProblem) -> Draft
}

/// Every form there is.
public enum RecordForms {
  public static let all: [any RecordForm.Type] = [
    MeetingForm.self, ProgressForm.self, EvidenceForm.self, MilestoneForm.self, InitiativeForm.self,
    DeliverableForm.self, ResponsibilityForm.self, TargetForm.self, ObservationForm.self,
    AssessmentForm.self, ScaleForm.self, OccasionForm.self, MechanismForm.self, RelationForm.self,
    StandingForm.self, RemarkForm.self, AssentForm.self, RetractionForm.self,
  ]

  /// What somebody must be allowed who fills in a form, also one that there is not.
  public static func permission(_ word: String) -> Permission {
    word == Fact.Kind.assent.rawValue ? .assent : .enter
  }

  public static func form(_ word: String) -> (any RecordForm.Type)? {
    all.first { $0.kind.rawValue == word }
  }
}
