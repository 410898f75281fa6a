import ArgumentParser

/// What `list` and `search` have in common.
struct ListingOptions: ParsableArguments {
  @Flag(help: "Write one JSON Feed document.")
  var json = false

  // Whatever stands behind it is its value, so that -1 is called wrong and not missing.
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Print no more articles than this, from 1 on.", valueName: "number"))
  var limit: Int?

  @Option(
    help: ArgumentHelp(
      "The line of an article, with {date}, {time}, {title}, {source}, {status} and {id}.",
      valueName: "text"))
  var format: String?

  func validate() throws {
    if let limit, limit < 1 { throw ValidationError("--limit is a number from 1 on.") }
    if json && format != nil { throw ValidationError("--json and --format exclude each other.") }
    _ = try rowFormat()
  }

  /// The format, where one was given.
  func rowFormat() throws -> RowFormat? {
    guard let format else { return nil }
    do {
      return try RowFormat(format)
    } catch {
      let known = RowFormat.Field.allCases.map { "{\($0.rawValue)}" }.joined(separator: ", ")
      throw ValidationError("--format knows no {\(error.name)}, only \(known).")
    }
  }
}
