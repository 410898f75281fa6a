import NewsModel

/// Words that stand in a known share of all articles, whatever the language around them.
enum PlantedWords {
  /// In one article of ten thousand.
  static let rare = "stonecrop"
  /// In one of a hundred.
  static let percent = "regatta"
  /// Each in one of ten; next to each other in one of a hundred.
  static let tenth = ("tramway", "bakery")
  /// Each in nine of ten; next to each other in one of ten thousand.
  static let most = ("parliament", "minister")
  /// In one article of a hundred, in a language without spaces.
  static let han = "東京国会"
  /// In one article of a hundred.
  static let cyrillic = "правительство"

  /// The sentences that an article gets for them.
  static func sentences(number: Int, _ random: inout SplitMix64) -> [String] {
    var sentences: [String] = []
    func plant(_ percent: UInt64, _ sentence: String) {
      if random.next() % 100 < percent { sentences.append(sentence) }
    }
    plant(90, "In parliament the matter rests.")
    plant(90, "One minister was asked.")
    plant(10, "Their tramway stood still.")
    plant(10, "Some bakery opened early.")
    plant(1, "Near the tramway bakery nothing moved.")
    plant(1, "Nobody won the regatta.")
    plant(1, "東京国会は休会した。")
    plant(1, "Правительство промолчало.")
    switch number % 10_000 {
    case 4_321: sentences.append("Nobody had expected the stonecrop here.")
    case 8_765: sentences.append("The parliament minister lists were lost.")
    default: break
    }
    return sentences
  }
}
