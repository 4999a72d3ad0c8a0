import Register
import Service
import Statements

/// A register that a command has opened, and the person at its desk: its administrator, since who
/// can read and write the file can do everything.
struct RegisterSession: Sendable {
  let address: RegisterAddress
  let store: any EntryStore
  let service: Service
  let seat: Seat
  let desk: Desk

  /// - Throws: `ServiceError` where there is no register, or nobody has said whose it is;
  ///   `StoreError` where it cannot be opened.
  init(
    _ arguments: ParsedArguments, _ surroundings: Surroundings, for purpose: Registers.Purpose
  ) async throws {
    address = try Self.address(arguments, surroundings)
    store = try await surroundings.registers.open(address, for: purpose)
    service = Service(store, dependencies: surroundings.dependencies)
    guard let seat = try await service.seat() else {
      throw ServiceError(
        .noRegister, .noSeat, "\(address)")
    }
    self.seat = seat
    let person = try Self.person(arguments, surroundings)
    let own = service.desk(of: Principal(person, at: seat, as: .administrator))
    guard let party = try arguments.value(RegisterOptions.seat), party != seat.code else {
      desk = own
      return
    }
    let other = Seat(.party, party)
    try await own.requireInvitable(other)
    desk = service.desk(of: Principal(person, at: other, as: .signatory))
  }

  static func address(
    _ arguments: ParsedArguments, _ surroundings: Surroundings
  ) throws(UsageError) -> RegisterAddress {
    if let given = try arguments.value(RegisterOptions.register) { return given }
    let variable = surroundings.environment["ENTENTE_REGISTER"] ?? ""
    return variable.isEmpty ? .standard(surroundings.environment) : RegisterAddress(variable)
  }

  static func person(
    _ arguments: ParsedArguments, _ surroundings: Surroundings
  ) throws(UsageError) -> String? {
    if let given = try arguments.value(RegisterOptions.person) { return given }
    let variable = surroundings.environment["ENTENTE_PERSON"] ?? ""
    return variable.isEmpty ? surroundings.person : variable
  }

  /// The days that the command line asks for.
  func asOf(_ arguments: ParsedArguments) throws(UsageError) -> AsOf {
    AsOf(
      try arguments.value(RegisterOptions.asOf) ?? desk.today,
      recorded: try arguments.value(RegisterOptions.recorded) ?? .endOfTime)
  }
}
