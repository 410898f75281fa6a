import NewsModel
import Terminal

/// An Enter that came before the rows that it means, and the keys behind it.
struct EarlyOpening: Hashable, Sendable {
  /// More keys than that nobody types ahead.
  static let mostKeys = 200

  /// What was typed since, in its order.
  var keys: [Key] = []
  /// Whether the rows came; the article is on its way then.
  var hasRows = false
}

/// Keys that are typed ahead of an article: they mean it, and not the list that still stands there.
extension ReaderState {
  /// Keeps a key until the article is there that it means.
  ///
  /// - Returns: What is to be done at once; `nil` where the key is for nobody but what is shown.
  mutating func hold(_ key: Key) -> [Effect]? {
    guard let opening = list.opening, mode == .browsing else { return nil }
    if opening.hasRows, focus != .article {
      // The mouse led back to the list.
      list.opening = nil
      return nil
    }
    let isMacro = keymap.macro(on: key) != nil
    switch isMacro ? nil : keymap.command(for: key, in: .article) {
    case .quit, .suspend, .redraw: return nil
    case .back, .backOrQuit:
      // Back from an article that did not open is the list.
      list.opening = nil
      return opening.hasRows ? nil : []
    default:
      if opening.keys.count < EarlyOpening.mostKeys { list.opening?.keys.append(key) }
      return []
    }
  }

  /// Opens what an early Enter meant, now that its row is there.
  mutating func openAsAsked() -> [Effect] {
    guard list.opening?.hasRows == false else { return [] }
    list.opening?.hasRows = true
    guard focus == .list, mode == .browsing else {
      list.opening = nil
      return []
    }
    let effects = open()
    if focus != .article { list.opening = nil }
    return effects + answerHeldKeys()
  }

  /// Answers the keys that waited for an article, once its lines are there.
  mutating func answerHeldKeys() -> [Effect] {
    guard let opening = list.opening, opening.hasRows, reading.page?.query == markedQuery
    else { return [] }
    list.opening = nil
    return opening.keys.reduce(into: []) { $0 += answer($1) }
  }
}
