/// Subject of cooperation, from the codebook's list of areas.
public enum Area: String, Sendable, Hashable, CaseIterable, Comparable {
  case political
  case defenceSecurity = "defence-security"
  case nonproliferation
  case cyber
  case counterterrorismCrime = "counterterrorism-crime"
  case humanRights = "human-rights"
  case multilateralOrder = "multilateral-order"
  case regional
  case tradeInvestment = "trade-investment"
  case economicSecurity = "economic-security"
  case financeTax = "finance-tax"
  case semiconductors
  case digitalAI = "digital-ai"
  case scienceResearch = "science-research"
  case space
  case energy
  case nuclearEnergy = "nuclear-energy"
  case climateEnvironment = "climate-environment"
  case agricultureFood = "agriculture-food"
  case health
  case transportLogistics = "transport-logistics"
  case maritime
  case development
  case humanitarian
  case education
  case culturePeople = "culture-people"
  case migrationConsular = "migration-consular"
  case labourSocial = "labour-social"

  public static func < (a: Area, b: Area) -> Bool { a.rawValue < b.rawValue }
}
