import Foundation
import NewsModel

/// What was changed in an article, and in the page behind it.
extension ReaderState {
  /// Shows what was changed; once more the other change, in the end the text from before.
  mutating func showChange() -> [Effect] {
    guard let article = reading.article, !reading.isGuest else { return [] }
    if reading.shown.isChange {
      return turnToChange(isPageHidden ? reading.shown : reading.kindAfterChange)
    }
    fetching = nil
    fetchGeneration += 1
    return [.loadEarlierTexts(article.id, generation: fetchGeneration)]
  }

  mutating func take(_ earlier: EarlierTexts) -> [Effect] {
    reading.take(earlier)
    if !reading.shown.isChange { reading.textBeforeChanges = reading.shown }
    guard let first = reading.changes.first else {
      let what = reading.original == nil ? "this article was" : "this article and its page were"
      notice = StatusNotice(text: what + " never changed", isError: false)
      return []
    }
    return turnToChange(first)
  }

  private mutating func turnToChange(_ kind: PageText.Kind) -> [Effect] {
    let effects = turn(to: kind)
    let next = reading.kindAfterChange
    guard kind.isChange, next.isChange else { return effects }
    let place = next == .change ? "saved text" : "original page"
    notice = StatusNotice(text: "V again: what was changed in the \(place)", isError: false)
    return effects
  }
}

extension ReadingState {
  /// Takes what the library has of earlier texts; a page that it could not keep stays the newest.
  fileprivate mutating func take(_ earlier: EarlierTexts) {
    revision = earlier.revision
    let kept = earlier.originals.first
    if let kept, original.map({ $0.fetched <= kept.fetched }) ?? true { original = kept }
    earlierOriginal = original.flatMap { original in
      earlier.originals.first { $0.fetched < original.fetched }
    }
  }

  /// The changes that are there, that of the text that was read first.
  fileprivate var changes: [PageText.Kind] {
    var changes: [PageText.Kind] = []
    if revision != nil { changes.append(.change) }
    if earlierOriginal != nil { changes.append(.originalChange) }
    return textBeforeChanges == .saved ? changes : changes.reversed()
  }

  /// What is shown behind the change that is shown.
  fileprivate var kindAfterChange: PageText.Kind {
    let rest = changes.drop { $0 != shown }.dropFirst()
    return rest.first ?? textBeforeChanges
  }
}
