/// What is typed into the search bar, letter by letter.
struct SearchQueries {
  let name: String
  let lines: [String]

  static func all(commonWords: [String]) -> [SearchQueries] {
    let most = PlantedWords.most
    let tenth = PlantedWords.tenth
    return [
      SearchQueries(name: "word in 1 of 10,000", lines: [PlantedWords.rare]),
      SearchQueries(name: "word in 1 %", lines: [PlantedWords.percent]),
      SearchQueries(name: "word in 10 %", lines: [tenth.0]),
      SearchQueries(name: "word in 90 %", lines: [most.0]),
      SearchQueries(
        name: "one and two letters", lines: ["st", "pa", "tr", "mi", "ke", "go", "zu", "д", "不"]),
      SearchQueries(name: "two common words", lines: ["\(most.0) \(most.1)"]),
      SearchQueries(name: "common and rare word", lines: ["\(most.0) \(PlantedWords.rare)"]),
      SearchQueries(name: "phrase in 1 %", lines: ["\"\(tenth.0) \(tenth.1)\""]),
      SearchQueries(
        name: "phrase of the two commonest words",
        lines: ["\"\(commonWords.joined(separator: " "))\""]),
      SearchQueries(
        name: "phrase of common words in 1 of 10,000", lines: ["\"\(most.0) \(most.1)\""]),
      SearchQueries(
        name: "Chinese and Russian in 1 %", lines: [PlantedWords.han, PlantedWords.cyrillic]),
      SearchQueries(name: "word that is nowhere", lines: ["parlimaent"]),
    ]
  }
}
