import GRDB
import NewsModel

/// Which keys a window holds, and how many rows of the list stand before them.
struct KeyWindow {
  var keys: [Int64]
  var firstIndex = 0
  var isNumberedFromEnd = false
  var isAtEnd = false
  /// The place of the anchor among the keys.
  var anchor = 0
}

extension RowsReading {
  /// The window of a list that is sorted by its own columns.
  func window(_ request: RowsRequest) throws -> KeyWindow {
    let limit = max(0, request.limit)
    switch request.anchor {
    case .start:
      let keys = try keys(beyond: nil, limit: limit)
      return KeyWindow(keys: keys, isAtEnd: keys.count < limit)
    case .end: return try end(request, limit)
    case .around(let id): return try window(around: id, request, limit)
    case .after(let id):
      guard let place = try place(id) else { return try window(besides: id, request, limit, false) }
      return try following(place, request, limit)
    case .before(let id):
      guard let place = try place(id) else { return try window(besides: id, request, limit, true) }
      return try preceding(place, request, limit)
    case .day(let second):
      let key = ArticleKey.lowest(second: second + 86_400)
      let place = RowsOrdering.Place(id: key, text: "")
      guard ordering.column == nil else { return try window(request.from(.start)) }
      let next =
        try keys(beyond: place, limit: 1).first ?? keys(beyond: nil, before: true, limit: 1).first
      guard let next else { return KeyWindow(keys: [], isAtEnd: true) }
      return try window(around: ArticleID(next), request, limit)
    case .row(let number):
      let key = try key(
        ofRow: number, isFromEnd: request.isNumberedFromEnd, of: request.query)
      // Counted from the end, a list that is shorter begins behind the row.
      let isBeforeStart = request.isNumberedFromEnd && number < RowsWindow.assumedEnd
      guard let key else { return try window(request.from(isBeforeStart ? .start : .end)) }
      var request = request
      request.index = number
      return try window(around: ArticleID(key), request, limit)
    }
  }

  private func end(_ request: RowsRequest, _ limit: Int) throws -> KeyWindow {
    let keys = try keys(beyond: nil, before: true, limit: limit)
    var total: Int? = keys.count
    if keys.count == limit {
      if let known = try knownTally(request.query) {
        total = known.articles
      } else {
        let counted = try count()
        total = counted.isExact ? counted.articles : nil
      }
    }
    return KeyWindow(
      keys: keys, firstIndex: max(0, (total ?? RowsWindow.assumedEnd) - keys.count),
      isNumberedFromEnd: total == nil, isAtEnd: true, anchor: max(0, keys.count - 1))
  }

  private func window(
    around id: ArticleID, _ request: RowsRequest, _ limit: Int
  ) throws -> KeyWindow {
    // An article that left the list (it was read, in a list of unread ones) still has a place in it.
    guard let place = try place(id) ?? besides(id) else { return try window(request.from(.start)) }
    let ahead = try keys(beyond: place, before: true, limit: max(0, limit - 1))
    let behind = try keys(beyond: place, including: true, limit: limit)
    let taken = min(ahead.count, max(limit / 2, limit - behind.count))
    let keys = Array(ahead.suffix(taken)) + behind.prefix(limit - taken)
    let number =
      try ahead.count < limit - 1
      ? RowNumber(value: ahead.count) : number(of: place, request)
    return KeyWindow(
      keys: keys, firstIndex: max(0, number.value - taken),
      isNumberedFromEnd: number.isFromEnd,
      isAtEnd: behind.count < limit && limit - taken >= behind.count, anchor: taken)
  }

  private func following(
    _ place: RowsOrdering.Place, _ request: RowsRequest, _ limit: Int
  ) throws -> KeyWindow {
    let keys = try keys(beyond: place, limit: limit)
    let number = try number(of: place, request)
    return KeyWindow(
      keys: keys, firstIndex: number.value + (try isListed(place) ? 1 : 0),
      isNumberedFromEnd: number.isFromEnd, isAtEnd: keys.count < limit)
  }

  private func preceding(
    _ place: RowsOrdering.Place, _ request: RowsRequest, _ limit: Int
  ) throws -> KeyWindow {
    let keys = try keys(beyond: place, before: true, limit: limit)
    let number =
      try keys.count < limit ? RowNumber(value: keys.count) : number(of: place, request)
    return KeyWindow(
      keys: keys, firstIndex: max(0, number.value - keys.count),
      isNumberedFromEnd: number.isFromEnd, anchor: max(0, keys.count - 1))
  }

  private func window(
    besides id: ArticleID, _ request: RowsRequest, _ limit: Int, _ before: Bool
  ) throws -> KeyWindow {
    guard let place = try besides(id) else {
      return before ? KeyWindow(keys: []) : try window(request.from(.start))
    }
    return try before ? preceding(place, request, limit) : following(place, request, limit)
  }

  /// Where an article would stand that is not in the list; `nil` where it does not exist.
  private func besides(_ id: ArticleID) throws -> RowsOrdering.Place? {
    try Row.fetchOne(
      database,
      sql: """
        SELECT \(ordering.column ?? "''") AS text FROM article
          JOIN articleStatus AS status ON status.id = article.id
          JOIN source ON source.id = status.source
        WHERE article.id = ?
        """, arguments: [id.rawValue]
    ).map { RowsOrdering.Place(id: id.rawValue, text: $0["text"]) }
  }

  private func isListed(_ place: RowsOrdering.Place) throws -> Bool {
    try self.place(ArticleID(place.id)) != nil
  }

  /// How many rows stand before a place: counted where that is cheap, else as the asker says.
  private func number(of place: RowsOrdering.Place, _ request: RowsRequest) throws -> RowNumber {
    if let number = try number(of: place.id, request.query) { return RowNumber(value: number) }
    guard let index = request.index else { return RowNumber(value: try walk(to: place)) }
    return RowNumber(value: index, isFromEnd: request.isNumberedFromEnd)
  }
}

/// The number of a row, from 0 on, and whether it was counted from an end that nobody numbered.
private struct RowNumber {
  var value: Int
  var isFromEnd = false
}

extension RowsRequest {
  /// The same list from elsewhere.
  fileprivate func from(_ anchor: Anchor) -> RowsRequest {
    var request = self
    request.anchor = anchor
    request.index = nil
    request.isNumberedFromEnd = false
    return request
  }
}

extension KeyWindow {
  /// The window of a list that stands in memory, such as one sorted by relevance.
  init(of list: [Int64], anchor: RowsRequest.Anchor, limit: Int) {
    let limit = max(0, limit)
    let first: Int
    var end = list.count
    var place = 0
    switch anchor {
    case .start, .day: first = 0
    case .row(let number):
      place = max(0, min(number, list.count - 1))
      first = max(0, min(place - limit / 2, list.count - limit))
    case .end: first = max(0, list.count - limit)
    case .around(let id):
      place = list.firstIndex(of: id.rawValue) ?? 0
      first = max(0, min(place - limit / 2, list.count - limit))
    case .after(let id): first = list.firstIndex(of: id.rawValue).map { $0 + 1 } ?? 0
    case .before(let id):
      end = list.firstIndex(of: id.rawValue) ?? 0
      first = max(0, end - limit)
    }
    keys = Array(list[first..<max(first, min(end, first + limit))])
    firstIndex = first
    isAtEnd = first + keys.count == list.count
    self.anchor = max(0, place - first)
  }
}
