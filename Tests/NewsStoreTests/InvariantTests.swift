import Foundation
import NewsModel
import Testing

@testable import NewsStore

/// Does to a library whatever can be done to one, in any order.
struct Mischief {
  let store: ArticleStore
  var random: Seeded
  /// What the file of each article says now, by its number.
  var words: [Int: String] = [:]
  var places: [Int: String] = [:]
  var next = 0

  mutating func pick<Value>(_ values: [Value]) -> Value? { values.randomElement(using: &random) }

  mutating func number(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &random) }

  mutating func write(_ file: Int, to path: String? = nil) async throws {
    let word = "word\(next)x"
    next += 1
    let day = "2025-0\(number(9) + 1)-1\(number(10))"
    let source = "Source \(number(4))"
    let article = Samples.article("Title \(file)", "ferry \(word)", day: day) {
      $0.source = source
      $0.tags = ["quay"]
    }
    let path = path ?? places[file] ?? "/news/\(file)"
    words[file] = word
    places[file] = path
    try await store.store([Samples.document(article, file: path)], leftOut: [])
  }

  mutating func step() async throws {
    let ids = try await store.window(limit: 50).rows.map(\.id)
    let some = ids.filter { _ in number(3) == 0 }
    switch number(11) {
    case 0, 1: try await write(words.count)
    case 2: if let file = pick(words.keys.sorted()) { try await write(file) }
    case 3: try await store.apply(StatusChange(articles: some, isRead: number(2) == 0))
    case 4: try await store.apply(StatusChange(articles: some, isStarred: number(2) == 0))
    case 5: try await store.apply(StatusChange(articles: some, isTrashed: true))
    case 6:
      let tags = ["quay", "pier", "mole"].filter { _ in number(2) == 0 }
      try await store.apply(
        StatusChange(articles: some, addedTags: tags, removedTags: ["lamp", "pier"]))
    case 7:
      let text = ["", "ferry", "is:starred", "tag:pier", "is:trashed"][number(5)]
      let query = SearchQuery.parse(text, now: Samples.now, isTyping: false)
      try await store.mark(all: query, isRead: number(2) == 0)
    case 8, 9: _ = try await store.undo()
    default: try await move()
    }
  }

  /// A file vanishes and its bytes come back elsewhere.
  private mutating func move() async throws {
    guard let file = pick(words.keys.sorted()), let path = places[file] else { return }
    let known = try await store.files(under: path, after: 0, limit: 10)
    try await store.markGone(known)
    let rows = try await store.window("is:gone").rows
    #expect(rows.count <= 1)
    guard number(2) == 0 else { return try await write(file, to: path) }
    try await write(file, to: "/moved/\(next)")
    _ = try await store.prune(includesKept: true)
  }
}

@Suite("What always holds in a library")
struct InvariantTests {
  @Test("Counts, index and statuses agree whatever was done", arguments: 0..<8)
  func invariants(seed: UInt64) async throws {
    var mischief = Mischief(store: try await Samples.emptyStore(), random: Seeded(seed: seed))
    for _ in 0..<120 { try await mischief.step() }
    let store = mischief.store
    let checkup = try await store.checkup()
    #expect(checkup.isHealthy, "\(checkup)")
    for (file, word) in mischief.words {
      let found = try await store.titles("\(word) OR (\(word) is:trashed)")
      #expect(found == ["Title \(file)"], "\(word)")
    }
    let tags = try await store.overview(today: 0).tags
    for tag in tags {
      #expect(try await store.titles("tag:\(tag.name)").count >= tag.tally.articles)
    }
  }

  @Test("Every window of every list is a stretch of the whole list", arguments: 0..<4)
  func windows(seed: UInt64) async throws {
    var mischief = Mischief(store: try await Samples.emptyStore(), random: Seeded(seed: seed))
    for _ in 0..<60 { try await mischief.write(mischief.words.count) }
    for _ in 0..<40 { try await mischief.step() }
    for text in ["", "is:unread", "ferry", "ferry is:starred", "-ferry", "tag:pier", "source:1"] {
      for order in RowOrder.allCases {
        let whole = try await mischief.store.window(text, order: order, limit: 500).rows.map(\.id)
        for (place, id) in whole.enumerated() where place % 7 == 3 {
          let page = try await mischief.store.window(
            text, order: order, anchor: .around(id), limit: 9)
          let end = min(page.firstIndex + page.rows.count, whole.count)
          #expect(page.rows.map(\.id) == Array(whole[min(page.firstIndex, end)..<end]))
        }
      }
    }
  }
}

/// The same numbers for the same seed (xorshift*, Vigna 2016).
struct Seeded: RandomNumberGenerator, Sendable {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func next() -> UInt64 {
    state ^= state >> 12
    state ^= state << 25
    state ^= state >> 27
    return state &* 0x2545_F491_4F6C_DD1D
  }
}
