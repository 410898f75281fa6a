import NewsModel
import Terminal

/// A macro that goes on: the next line is run when all that the lines before asked for has come.
struct MacroRun: Hashable, Sendable {
  private enum Awaited: Hashable, Sendable { case rows, article, page, unread, fetch }

  /// The lines that have not been run yet.
  var rest: ArraySlice<String>
  /// Whether the key that began it was answered; another one ends it.
  var isBegun = false
  private var awaited: [Awaited: Int] = [:]

  init(_ macro: Macro) { rest = macro.lines[...] }

  var isWaiting: Bool { !awaited.isEmpty }

  /// Notes what effects will answer.
  mutating func expect(_ effects: [Effect]) {
    for effect in effects {
      switch effect {
      case .loadRows(_, let generation, _): awaited[.rows] = generation
      case .loadArticle(_, let generation): awaited[.article] = generation
      case .layOut(_, let generation): awaited[.page] = generation
      case .findUnread(_, _, let generation): awaited[.unread] = generation
      case .loadOriginal(_, _, _, _, let generation), .fetchPage(_, _, _, let generation),
        .loadEarlierTexts(_, let generation):
        awaited[.fetch] = generation
      default: continue
      }
    }
  }

  /// Notes an answer; false for what ends the macro, as a key does and a failure.
  mutating func goesOn(after message: Message) -> Bool {
    switch message {
    case .input(.resize): break
    case .input:
      defer { isBegun = true }
      return !isBegun
    case .failed, .fetchFailed: return false
    case .rows(_, let generation): hear(.rows, generation)
    case .article(_, let generation): hear(.article, generation)
    case .page(_, let generation): hear(.page, generation)
    case .unreadFound(_, let generation): hear(.unread, generation)
    case .original(_, let generation), .guest(_, let generation),
      .earlierTexts(_, _, let generation):
      hear(.fetch, generation)
    default: break
    }
    return true
  }

  private mutating func hear(_ what: Awaited, _ generation: Int) {
    if awaited[what] == generation { awaited[what] = nil }
  }
}
