import Foundation
import NewsModel
import Terminal

@testable import Reader

/// A reader with a shelf of articles behind it: tells what happened, key by key.
struct Story {
  var reader: ReaderState
  var shelf: Shelf
  /// Whether pages come at once; else they are on their way for ever.
  var isOnline = true
  /// Effects that the outside world would have carried out.
  private(set) var outside: [Effect] = []

  static let now = Date(timeIntervalSince1970: 1_741_690_800)  // Tuesday 2025-03-11 11:00 UTC

  init(
    _ width: Int, _ height: Int, shelf: Shelf = .small, colors: Int = 256, isUnicode: Bool = true,
    isLibrary: Bool = false, session: ReaderSession? = nil, keymap: Keymap = .standard
  ) {
    self.shelf = shelf
    reader = ReaderState(
      size: Size(width: width, height: height),
      capabilities: Capabilities(colors: colors, isUnicode: isUnicode),
      theme: Theme(.dark, colors: colors), now: Self.now, isLibrary: isLibrary,
      keymap: keymap)
    if let session { reader.restore(session) }
    carryOut(reader.start())
    var progress = ImportProgress()
    progress.filesFound = shelf.articles.count
    progress.filesRead = shelf.articles.count
    progress.isFinished = true
    send(.importing(progress))
  }

  mutating func send(_ message: Message) { carryOut(reader.update(message)) }

  mutating func press(_ keys: Key...) {
    for key in keys { send(.input(.key(key))) }
  }

  mutating func type(_ text: String) {
    for character in text { press(.character(character)) }
  }

  mutating func mouse(_ action: MouseEvent.Action, _ x: Int, _ y: Int) {
    send(.input(.mouse(MouseEvent(action, at: Point(x: x, y: y)))))
  }

  mutating func resize(_ width: Int, _ height: Int) {
    send(.input(.resize(Size(width: width, height: height))))
  }

  var screen: String { reader.view().surface.textMap }
  var selectedTitle: String? { reader.list.selectedRow?.title }

  private mutating func carryOut(_ effects: [Effect]) {
    for effect in effects {
      switch effect {
      case .loadRows(let request, let generation, _):
        send(.rows(shelf.rows(request), generation: generation))
      case .loadArticle(let id, let generation):
        send(.article(shelf.articles.first { $0.id == id }, generation: generation))
      case .layOut(let request, let generation):
        send(.page(Page.set(request), generation: generation))
      case .findUnread(_, let after, let generation):
        send(.unreadFound(shelf.nextUnread(after: after), generation: generation))
      case .loadOverview: send(.overview(shelf.overview))
      case .count(_, _, let generation):
        send(.tally(RowsTally(articles: 0, unread: 0), generation: generation))
      case .loadOriginal(_, let address, _, _, let generation) where isOnline:
        if let page = shelf.web[address ?? ""] {
          send(.original(page, generation: generation))
        } else {
          send(
            .fetchFailed(
              "no such page · o opens the browser", privateHost: shelf.privateHost,
              generation: generation))
        }
      case .loadEarlierTexts(let id, let generation):
        let earlier = shelf.earlier[id] ?? EarlierTexts()
        send(.earlierTexts(earlier, of: id, generation: generation))
      case .fetchPage(let address, false, _, let generation) where isOnline:
        if let page = shelf.web[address] { send(.guest(page, generation: generation)) }
      case .apply(let change): shelf.apply(change)
      default: outside.append(effect)
      }
    }
  }
}
