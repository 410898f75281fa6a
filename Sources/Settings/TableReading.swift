import TOMLKit

/// Takes values out of a table, and names those that have the wrong kind or that nothing knows.
struct TableReading {
  private let table: TOMLTable
  /// The keys that lead to the table, with a point behind each.
  private let name: String
  private var known: Set<String> = []
  private(set) var problems: [String] = []

  init(_ table: TOMLTable, name: String) {
    self.table = table
    self.name = name
  }

  mutating func text(_ key: String) -> String? {
    take(key, "a text in quotation marks") { $0.string }
  }

  mutating func isOn(_ key: String) -> Bool? { take(key, "true or false") { $0.bool } }

  mutating func number(_ key: String, in range: ClosedRange<Int>) -> Int? {
    take(key, "a number from \(range.lowerBound) to \(range.upperBound)") { value in
      value.int.flatMap { range.contains($0) ? $0 : nil }
    }
  }

  mutating func choice<Choice: RawRepresentable & CaseIterable>(_ key: String) -> Choice?
  where Choice.RawValue == String {
    let names = Choice.allCases.map(\.rawValue).joined(separator: " or ")
    return take(key, names) { $0.string.flatMap(Choice.init) }
  }

  /// A list of texts; a single one stands for a list of one.
  mutating func texts(_ key: String) -> [String]? {
    take(key, "a list of texts") { value in
      if let text = value.string { return [text] }
      guard let array = value.array else { return nil }
      let texts = array.compactMap(\.string)
      return texts.count == array.count ? texts : nil
    }
  }

  /// A list of texts that are independent of each other: what is no text is named, the rest counts.
  mutating func eachText(_ key: String) -> [String] {
    let isList = table[key]?.string == nil
    let values = take(key, "a list of texts") { value -> [String?]? in
      if let text = value.string { return [text] }
      return value.array.map { $0.map(\.string) }
    }
    for (place, text) in (values ?? []).enumerated() where text.map(Self.isBlank) ?? true {
      let name = isList ? "\(key)[\(place + 1)]" : key
      report(name + (text == nil ? " has to be a text in quotation marks" : " is empty"))
    }
    return (values ?? []).compactMap { $0 }.filter { !Self.isBlank($0) }
  }

  /// Whether a text says nothing.
  static func isBlank(_ text: String) -> Bool { text.allSatisfy(\.isWhitespace) }

  /// A table of lists of texts, in the order of its keys.
  mutating func lists(_ key: String) -> [(key: String, texts: [String])] {
    inner(key) { table in table.names.map { ($0, table.texts($0) ?? []) } } ?? []
  }

  /// What stands in a table of that name.
  mutating func inner<Value>(
    _ key: String, _ read: (inout TableReading) -> Value
  ) -> Value? {
    guard let table = take(key, "a table: [\(name)\(key)]", { $0.table }) else { return nil }
    var reading = TableReading(table, name: name + key + ".")
    let value = read(&reading)
    reading.finish()
    problems += reading.problems
    return value
  }

  /// What stands in each of the tables of that name.
  mutating func each<Value>(
    _ key: String, _ read: (inout TableReading) -> Value?
  ) -> [Value] {
    guard let tables = take(key, "tables: [[\(name)\(key)]]", { $0.array }) else { return [] }
    var values: [Value] = []
    for (number, value) in tables.enumerated() {
      guard let table = value.table else {
        problems.append("\(name)\(key) is no table: [[\(name)\(key)]]")
        continue
      }
      var reading = TableReading(table, name: "\(name)\(key)[\(number + 1)].")
      if let value = read(&reading) { values.append(value) }
      reading.finish()
      problems += reading.problems
    }
    return values
  }

  /// The keys of the table.
  var names: [String] { table.keys.sorted() }

  mutating func report(_ problem: String) { problems.append(name + problem) }

  /// Names what nobody asked for.
  mutating func finish() {
    for key in table.keys.sorted() where !known.contains(key) {
      let others = known.sorted().joined(separator: ", ")
      problems.append("nothing is called “\(name)\(key)”" + (others.isEmpty ? "" : ": \(others)"))
    }
  }

  private mutating func take<Value>(
    _ key: String, _ wanted: String, _ convert: (any TOMLValueConvertible) -> Value?
  ) -> Value? {
    known.insert(key)
    guard let value = table[key] else { return nil }
    if let converted = convert(value) { return converted }
    problems.append("\(name)\(key) has to be \(wanted)")
    return nil
  }
}
