import Foundation
import NewsModel

/// Writes a folder of saved articles in the three commonest shapes of real exports.
struct DocumentGenerator {
  /// The title of every document begins with it, so that a row on the screen can be recognised.
  static let titleMark = "Dispatch"
  /// Stands in one document of a thousand.
  static let rareWord = "quillwort"

  private let vocabulary: Vocabulary
  private var random: SplitMix64

  init(seed: UInt64) {
    random = SplitMix64(seed: seed)
    vocabulary = Vocabulary(size: 20_000, random: &random)
  }

  /// Makes `count` documents of about `bytes` bytes each below `folder`, a hundred to a subfolder.
  mutating func write(_ count: Int, bytes: Int, to folder: URL) throws {
    for number in 0..<count {
      let parent = folder.appendingPathComponent(padded(number / 100, 4))
      if number % 100 == 0 {
        try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
      }
      let markdown = number % 3 != 0
      let name = padded(number, 7) + (markdown ? ".md" : ".txt")
      try Data(document(number, bytes: bytes).utf8).write(to: parent.appendingPathComponent(name))
    }
  }

  private mutating func document(_ number: Int, bytes: Int) -> String {
    let title = "\(Self.titleMark) \(number) " + vocabulary.sentence(of: 6, &random).dropLast()
    let date = CivilDate(secondsSince1970: 1_420_070_400 + number % 3650 * 86_400)
    let address = "https://wire.example.com/\(date.dayText)/\(number)"
    var text = head(number % 3, title: title, date: date, address: address)
    while text.utf8.count < bytes - 120 { text += paragraph() + "\n\n" }
    if number % 1000 == 0 { text += "Nobody had expected the \(Self.rareWord) here.\n\n" }
    if number % 3 == 1 { text += "Original url:\n\n<\(address)>\n" }
    return text
  }

  private func head(_ shape: Int, title: String, date: CivilDate, address: String) -> String {
    switch shape {
    case 0:
      """

      \(title)

      Published on \(date.dayText)

      Category: ,English,International - ,Briefs

      Sources Bench Wire


      """
    case 1: "# \(title)\n\n\(date.dayText)\n\n"
    default:
      """
      ---
      title: "\(title)"
      source: \(address)
      published: \(date.dayText)
      tags:
        - bench
      ---

      """
    }
  }

  private mutating func paragraph() -> String {
    (0..<Int.random(in: 2...4, using: &random))
      .map { _ in vocabulary.sentence(of: Int.random(in: 8...22, using: &random), &random) }
      .joined(separator: " ")
  }
}

func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
