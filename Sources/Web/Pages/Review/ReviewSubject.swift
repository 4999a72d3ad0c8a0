import HTML
import Register
import Service
import Statements

/// The provision a reviewer has before her, and the last word on it: every form about it carries
/// both, so that nothing is written over what somebody else has said since.
struct ReviewSubject {
  let held: Held<ProvisionFact>
  /// A person's word on it as it is now; `nil` where it is still a proposal or a person wrote it.
  let review: Held<ReviewFact>?
  /// The statement whose queue is gone through; `nil` for all.
  let statement: StatementID?

  init(_ held: Held<ProvisionFact>, in snapshot: Snapshot, queue statement: StatementID?) {
    self.held = held
    self.statement = statement
    review = snapshot.lastReview(of: held)
  }

  var id: ProvisionID { held.fact.id }
  var lastWord: EntryID { review?.entry.id ?? held.entry.id }
  var seen: [ProvisionID: EntryID] { [id: lastWord] }
  var lastAuthor: Author { review?.author ?? held.author }

  func write(to html: inout HTMLWriter) {
    for (name, value) in [
      ("id", "\(id)"), ("seen", "\(lastWord)"), ("statement", statement?.description ?? ""),
    ] {
      html.void("input", [("type", "hidden"), ("name", name), ("value", value)])
    }
  }
}
