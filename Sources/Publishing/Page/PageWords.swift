import Statements

/// The page's words for what a coding says in codes.
enum PageWords {
  static func name(_ kind: Provision.Class) -> String {
    switch kind {
    case .commitment: "Commitment"
    case .request: "Request"
    case .position: "Position"
    case .record: "Record"
    }
  }

  static func plural(_ kind: Provision.Class, _ count: Int) -> String {
    "\(count) \(name(kind).lowercased())\(count == 1 ? "" : "s")"
  }

  static func name(_ kind: Statement.Kind) -> String {
    switch kind {
    case .jointStatement: "Joint statement"
    case .communique: "Communiqué"
    case .declaration: "Declaration"
    case .memorandum: "Memorandum of understanding"
    case .agreement: "Agreement"
    case .actionPlan: "Action plan"
    case .resolution: "Resolution"
    case .other: "Statement"
    }
  }

  static func name(_ area: Area) -> String {
    switch area {
    case .political: "Political relations"
    case .defenceSecurity: "Defence and security"
    case .nonproliferation: "Non-proliferation"
    case .cyber: "Cyber"
    case .counterterrorismCrime: "Counter-terrorism and crime"
    case .humanRights: "Human rights"
    case .multilateralOrder: "Multilateral order"
    case .regional: "Regional affairs"
    case .tradeInvestment: "Trade and investment"
    case .economicSecurity: "Economic security"
    case .financeTax: "Finance and tax"
    case .semiconductors: "Semiconductors"
    case .digitalAI: "Digital and AI"
    case .scienceResearch: "Science and research"
    case .space: "Space"
    case .energy: "Energy"
    case .nuclearEnergy: "Nuclear energy"
    case .climateEnvironment: "Climate and environment"
    case .agricultureFood: "Agriculture and food"
    case .health: "Health"
    case .transportLogistics: "Transport and logistics"
    case .maritime: "Maritime affairs"
    case .development: "Development"
    case .humanitarian: "Humanitarian aid"
    case .education: "Education"
    case .culturePeople: "Culture and people"
    case .migrationConsular: "Migration and consular"
    case .labourSocial: "Labour and social affairs"
    }
  }

  /// A party's name; "All parties" for the code that stands for them.
  static func name(_ code: PartyCode, of statement: Statement) -> String {
    if code == .parties { return "All parties" }
    return statement.parties.first { $0.code == code }?.name ?? code.rawValue
  }

  /// Actors by name, all the parties together in short.
  static func names(_ actors: [PartyCode], of statement: Statement) -> String {
    let everyone = Set(statement.parties.map(\.code))
    if everyone.count > 1, actors == [.parties] || Set(actors) == everyone {
      return everyone.count == 2 ? "Both parties" : "All parties"
    }
    return actors.map { name($0, of: statement) }.joined(separator: ", ")
  }

  /// `p12` is cited as 12.
  static func number(_ provision: Provision) -> String {
    let digits = provision.id.drop { $0 == "p" || $0 == "0" }
    return digits.isEmpty ? provision.id : String(digits)
  }

  static func reason(_ attribute: Reason.Attribute) -> String {
    switch attribute {
    case .provision: "What"
    case .actors: "Who"
    case .obligation: "How firmly"
    case .delegation: "Carried out by"
    case .due: "By when"
    case .recurrence: "How often"
    case .mechanism: "Through"
    case .target: "Target"
    case .place: "Where"
    case .area: "Area"
    case .instrument: "Refers to"
    case .undertakenOn: "Undertaken on"
    case .confidence: "Certainty"
    }
  }
}
