/// Articles that journeys read, written for these tests.
enum Samples {
  static let address = "https://harbour.example/2025/ferry"

  /// Writes a few articles, newest first: the ferry, the bridge, the train in Japanese, the orchard.
  static func write(into scratch: Scratch, folder: String = "news") throws {
    try scratch.write("\(folder)/ferry.md", ferry)
    try scratch.write("\(folder)/bridge.txt", bridge)
    try scratch.write("\(folder)/train.md", train)
    try scratch.write("\(folder)/orchard.md", orchard)
  }

  private static let ferry = """
    # Ferry returns to the north quay

    Published on March 12, 2025

    Source: Harbour Herald

    The ferry between the two quays sails again from Monday, the harbour office said.

    \((1...40).map { "Sailing number \($0) leaves at the full hour." }.joined(separator: "\n\n"))

    Original url:

    <\(address)>
    """

  private static let bridge = """
    Bridge keepers ask for a second lamp

    March 10, 2025

    By Ada Lind

    For the marmalade boats the keepers of the swing bridge want a second lamp before autumn.
    """

  private static let train = """
    # 新しい列車、来年の春から走る

    2025年3月8日

    新しい列車は来年の春から海沿いの町を結ぶ。
    """

  private static let orchard = """
    # Orchard counts its late apples

    Published on March 2, 2025

    Eleven hundred crates were counted, fewer than in any year since the frost.
    """

  /// Many small articles in one folder, for journeys that must not wait until all were read.
  static func writeMany(_ count: Int, into scratch: Scratch, folder: String = "many") throws {
    for number in 0..<count {
      let body = String(
        repeating: "The parish council met again about bench \(number). ", count: 60)
      try scratch.write(
        "\(folder)/\(number).md",
        "# Bench number \(number)\n\nPublished on March 1, 2025\n\n\(body)")
    }
  }
}
