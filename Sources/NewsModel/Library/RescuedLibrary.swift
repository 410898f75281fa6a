/// What came of saving what can be read of a damaged library.
public struct RescuedLibrary: Hashable, Sendable {
  /// Articles that are in the new library.
  public var articles = 0
  /// Tables of which something could not be read.
  public var damagedTables: [String] = []

  /// Nothing saved yet.
  public init() {}
}
