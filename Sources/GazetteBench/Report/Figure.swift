import Foundation

/// One measured figure: several runs of the same thing.
struct Figure: Codable {
  let name: String
  let unit: String
  let minimum: Double
  let median: Double
  let maximum: Double
  let runs: Int
  /// What the figure should be, in words; `nil` for a floor or a peer.
  let wanted: String?

  init?(_ name: String, _ values: [Double], unit: String, wanted: String? = nil) {
    let sorted = values.sorted()
    guard let first = sorted.first, let last = sorted.last else { return nil }
    self.name = name
    self.unit = unit
    self.wanted = wanted
    minimum = first
    median = sorted[sorted.count / 2]
    maximum = last
    runs = sorted.count
  }
}

/// A failure of the bench itself, or of the program under it, in words.
struct BenchFailure: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
