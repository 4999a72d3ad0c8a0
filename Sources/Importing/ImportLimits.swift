/// How much a document may ask of the machine.
public struct ImportLimits: Sendable, Hashable {
  /// Bytes of the source; 64 MiB unless told.
  public var sourceBytes = 64 << 20
  /// Bytes a container or a converter may unpack or write.
  public var expandedBytes = 256 << 20
  /// Wall-clock seconds for one external converter.
  public var converterSeconds = 60
  /// Address space of one external converter, in bytes.
  public var converterMemory = 2 << 30

  /// The limits that hold unless told.
  public init() {}
}
