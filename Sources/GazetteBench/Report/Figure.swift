import Foundation

/// What another program needs for the same, or in words that it cannot do it.
struct Beside: Codable {
  let name: String
  let number: Double?
  let words: String?

  init(_ name: String, _ number: Double) {
    self.name = name
    self.number = number
    words = nil
  }

  init(_ name: String, words: String) {
    self.name = name
    self.words = words
    number = nil
  }
}

/// One measured figure: several runs of the same thing.
struct Figure: Codable {
  let name: String
  let unit: String
  let minimum: Double
  let median: Double
  /// What 95 of 100 do not exceed.
  let most: Double
  let maximum: Double
  let runs: Int
  /// The median of the moments when everything on the screen was at rest.
  let rest: Double?
  var newsboat: Beside?
  var floor: Beside?
  /// What there is to say of it: which was the worst.
  let note: String?

  init?(
    _ name: String, _ values: [Double], unit: String, rest: [Double] = [], floor: Beside? = nil,
    note: String? = nil
  ) {
    let sorted = values.sorted()
    guard let first = sorted.first, let last = sorted.last else { return nil }
    self.name = name
    self.unit = unit
    self.floor = floor
    self.note = note
    minimum = first
    median = sorted[sorted.count / 2]
    most = sorted[min(sorted.count - 1, sorted.count * 95 / 100)]
    maximum = last
    runs = sorted.count
    self.rest = rest.isEmpty ? nil : rest.sorted()[rest.count / 2]
  }

  func beside(newsboat: Beside? = nil, floor: Beside? = nil) -> Figure {
    var figure = self
    figure.newsboat = newsboat ?? figure.newsboat
    figure.floor = floor ?? figure.floor
    return figure
  }
}

/// The figures of one part: of feeds, of a library of some size.
struct Report: Codable {
  let title: String
  let figures: [Figure]
}

/// A failure of the bench itself, or of the program under it, in words.
struct BenchFailure: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
