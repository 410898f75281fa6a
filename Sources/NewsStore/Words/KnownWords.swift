import GRDB
import Synchronization

/// Which words this process has seen already, so that each is stored only once.
final class KnownWords: Sendable {
  /// In bytes; longer words are no words.
  private static let lengths = 3...48

  private let seen = Mutex(SeenHashes())

  /// The words of a text that were never seen before; they count as seen from now on.
  func new(in text: IndexedText) -> [String] {
    var found: [String] = []
    seen.withLock { seen in
      text.eachColumn { Self.collect($0, &seen, &found) }
    }
    return found
  }

  private static func collect(
    _ bytes: UnsafeBufferPointer<UInt8>, _ seen: inout SeenHashes, _ found: inout [String]
  ) {
    var start = 0
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for place in 0...bytes.count {
      if place < bytes.count, bytes[place] != 0x20 {
        // FNV-1a (Fowler, Noll, Vo).
        hash = (hash ^ UInt64(bytes[place])) &* 0x0000_0100_0000_01b3
        continue
      }
      // Numbers are many and nobody misspells them; a scalar of three bytes may be a whole token.
      let isWord = lengths.contains(place - start) && bytes[start] > 0x39 && bytes[start] < 0xE0
      if isWord, seen.isNew(hash) {
        found.append(String(decoding: bytes[start..<place], as: UTF8.self))
      }
      start = place + 1
      hash = 0xcbf2_9ce4_8422_2325
    }
  }

  /// Words that go into one statement: to begin and end one costs as much as to store a word.
  private static let together = 50
  private static let storesOne = "INSERT OR IGNORE INTO word VALUES (?)"
  private static let storesMany = storesOne + String(repeating: ", (?)", count: together - 1)

  static func store(_ words: [String], in database: Database) throws {
    guard !words.isEmpty else { return }
    let words = words.sorted()
    let many = try database.cachedStatement(sql: storesMany)
    let one = try database.cachedStatement(sql: storesOne)
    var rest = words[...]
    while rest.count >= together {
      try many.execute(arguments: StatementArguments(rest.prefix(together)))
      rest = rest.dropFirst(together)
    }
    for word in rest { try one.execute(arguments: [word]) }
  }
}

/// Hashes of words: a table in which a hash stands in the first free slot behind its own place.
///
/// The hashes are scattered already; a `Set` would hash each again, for every word of every article.
private struct SeenHashes {
  /// Zero stands for nothing, and a word that should have it for one.
  private var slots = [UInt64](repeating: 0, count: 1 << 14)
  private var count = 0
  /// Those that came last: most words of a text are among a few hundred, and these stay in the
  /// processor's nearest cache, where the table is too large for it.
  private var recent = [UInt64](repeating: 0, count: 1 << 11)

  mutating func isNew(_ hash: UInt64) -> Bool {
    let hash = max(hash, 1)
    let place = Int(truncatingIfNeeded: hash ^ hash >> 32) & (recent.count - 1)
    if recent[place] == hash { return false }
    recent[place] = hash
    if !insert(hash) { return false }
    count += 1
    if count * 2 > slots.count { grow() }
    return true
  }

  private mutating func insert(_ hash: UInt64) -> Bool {
    var slot = Int(truncatingIfNeeded: hash ^ hash >> 32) & (slots.count - 1)
    while slots[slot] != 0 {
      if slots[slot] == hash { return false }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = hash
    return true
  }

  private mutating func grow() {
    let before = slots
    slots = [UInt64](repeating: 0, count: before.count * 2)
    for hash in before where hash != 0 { _ = insert(hash) }
  }
}
