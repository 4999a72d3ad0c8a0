/// Subject of cooperation, from the codebook's list of areas.
public enum Area: String, Codable, Sendable, Hashable, CaseIterable, Comparable {
  /// Ties between the parties themselves: visits, consultations, dialogues of leaders and ministers.
  case political
  /// Armed forces, exercises, arms and military cooperation.
  case defenceSecurity = "defence-security"
  /// Weapons of mass destruction, arms control and export control of them.
  case nonproliferation
  /// Security and conduct in cyberspace.
  case cyber
  /// Terrorism, organised crime, drugs, trafficking and law enforcement.
  case counterterrorismCrime = "counterterrorism-crime"
  /// Human rights, democracy and the rule of law.
  case humanRights = "human-rights"
  /// The United Nations, international law and other organisations of states.
  case multilateralOrder = "multilateral-order"
  /// Situations and conflicts in third countries and regions.
  case regional
  /// Trade, investment, market access and customs.
  case tradeInvestment = "trade-investment"
  /// Supply chains, critical minerals and economic coercion.
  case economicSecurity = "economic-security"
  /// Finance, banking and taxation.
  case financeTax = "finance-tax"
  /// Chips and what makes them.
  case semiconductors
  /// Digital economy, data, telecommunications and artificial intelligence.
  case digitalAI = "digital-ai"
  /// Science, research and innovation.
  case scienceResearch = "science-research"
  /// Outer space, satellites and launches.
  case space
  /// Energy other than nuclear.
  case energy
  /// Peaceful uses of nuclear energy.
  case nuclearEnergy = "nuclear-energy"
  /// Climate, environment, biodiversity and water.
  case climateEnvironment = "climate-environment"
  /// Agriculture and food.
  case agricultureFood = "agriculture-food"
  /// Health and medicine.
  case health
  /// Transport by land and air, and logistics.
  case transportLogistics = "transport-logistics"
  /// The sea: shipping, ports, fisheries and maritime security.
  case maritime
  /// Development cooperation and infrastructure.
  case development
  /// Relief for people in need, disasters and refugees.
  case humanitarian
  /// Schools, universities and exchanges of students.
  case education
  /// Culture, sport, tourism and ties between people.
  case culturePeople = "culture-people"
  /// Migration, visas and consular affairs.
  case migrationConsular = "migration-consular"
  /// Labour, social security and equality.
  case labourSocial = "labour-social"

  public static func < (a: Area, b: Area) -> Bool { a.rawValue < b.rawValue }
}
