import GRDB
import NewsModel

/// Which keys a window holds, and how many rows of the list stand before them.
struct KeyWindow {
  var keys: [Int64]
  var firstIndex: Int
}

extension RowsReading {
  /// The window of a list that is sorted by its own columns.
  func window(_ request: RowsRequest, total: Int, isExact: Bool) throws -> KeyWindow {
    let limit = max(0, request.limit)
    switch request.anchor {
    case .start: return KeyWindow(keys: try keys(beyond: nil, limit: limit), firstIndex: 0)
    case .end:
      let keys = try keys(beyond: nil, before: true, limit: limit)
      if isExact { return KeyWindow(keys: keys, firstIndex: max(0, total - keys.count)) }
      return try counted(keys)
    case .around(let id): return try window(around: id, limit: limit)
    case .after(let id):
      guard let place = try place(id) else { return try window(besides: id, limit, false) }
      return try counted(keys(beyond: place, limit: limit))
    case .before(let id):
      guard let place = try place(id) else { return try window(besides: id, limit, true) }
      return try counted(keys(beyond: place, before: true, limit: limit))
    }
  }

  private func window(around id: ArticleID, limit: Int) throws -> KeyWindow {
    guard let place = try place(id) else {
      return KeyWindow(keys: try keys(beyond: nil, limit: limit), firstIndex: 0)
    }
    let ahead = try keys(beyond: place, before: true, limit: max(0, limit - 1))
    let behind = try keys(beyond: place, including: true, limit: limit)
    let taken = min(ahead.count, max(limit / 2, limit - behind.count))
    return try counted(Array(ahead.suffix(taken)) + behind.prefix(limit - taken))
  }

  /// An article that left the list (it was read, in a list of unread ones) still has a place in it.
  private func window(besides id: ArticleID, _ limit: Int, _ before: Bool) throws -> KeyWindow {
    let place = try RowsReading(database, query: .everything, order: .newestFirst).place(id)
    guard place != nil else {
      return KeyWindow(keys: before ? [] : try keys(beyond: nil, limit: limit), firstIndex: 0)
    }
    let text = try ordering.column.flatMap { column in
      try String.fetchOne(
        database, sql: "SELECT \(column) FROM article WHERE id = ?", arguments: [id.rawValue])
    }
    let besides = RowsOrdering.Place(id: id.rawValue, text: text ?? "")
    return try counted(keys(beyond: besides, before: before, limit: limit))
  }

  private func counted(_ keys: [Int64]) throws -> KeyWindow {
    guard let first = keys.first, let place = try place(ArticleID(first)) else {
      return KeyWindow(keys: keys, firstIndex: 0)
    }
    return KeyWindow(keys: keys, firstIndex: try count(before: place))
  }
}

extension KeyWindow {
  /// The window of a list that stands in memory, such as one sorted by relevance.
  init(of list: [Int64], anchor: RowsRequest.Anchor, limit: Int) {
    let limit = max(0, limit)
    let first: Int
    var end = list.count
    switch anchor {
    case .start: first = 0
    case .end: first = max(0, list.count - limit)
    case .around(let id):
      let place = list.firstIndex(of: id.rawValue) ?? 0
      first = max(0, min(place - limit / 2, list.count - limit))
    case .after(let id): first = list.firstIndex(of: id.rawValue).map { $0 + 1 } ?? 0
    case .before(let id):
      end = list.firstIndex(of: id.rawValue) ?? 0
      first = max(0, end - limit)
    }
    keys = Array(list[first..<min(end, first + limit)])
    firstIndex = first
  }
}
