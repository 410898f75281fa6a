import NewsModel

/// Tags, saved searches, dates: what prompts ask for.
extension ReaderState {
  /// The reader's tags of the current article, as the prompt shows them.
  var proposedTags: String {
    let tags = currentStatus?.tags ?? []
    return tags.isEmpty ? "" : tags.joined(separator: ", ") + ", "
  }

  /// Gives the current article exactly the tags of a line, which commas separate.
  mutating func setTags(_ line: String) -> [Effect] {
    guard let id = currentID, let status = currentStatus else { return [] }
    let wanted = Set(line.split(separator: ",").map { String($0).trimmed }.filter { !$0.isEmpty })
    let added = wanted.subtracting(status.tags).sorted()
    let removed = Set(status.tags).subtracting(wanted).sorted()
    guard !added.isEmpty || !removed.isEmpty else { return [] }
    return change(StatusChange(articles: [id], addedTags: added, removedTags: removed))
  }

  /// Every line that the last tag of this one could become.
  func completedTags(_ line: String) -> [String] {
    let head = line.lastIndex(of: ",").map { String(line[...$0]) + " " } ?? ""
    let typed = TagName.key(String(line.split(separator: ",").last ?? ""))
    let isNew = line.trimmed.hasSuffix(",") || typed.isEmpty
    let own = (overview?.tags ?? []).map(\.name)
    let ownKeys = Set(own.map(TagName.key))
    let names = own + (overview?.feedTags ?? []).filter { !ownKeys.contains(TagName.key($0)) }
    return names.filter { isNew || TagName.key($0).hasPrefix(typed) }.map { head + $0 }
  }

  /// Keeps the search that is on under a name, as it was typed: a beginning that a word was found by
  /// on the way is nothing that was asked for.
  mutating func saveSearch(as name: String) -> [Effect] {
    guard !list.query.isCut else { return refuseCutSearch() }
    return [.saveSearch(SavedSearch(name: name, query: typedSearch))]
  }

  /// A search of which only the beginning counts finds more than was meant.
  mutating func refuseCutSearch() -> [Effect] {
    notice = StatusNotice(
      text: "the search is too long and was cut: shorten it first", isError: true)
    return []
  }

  mutating func askForSearchName() -> [Effect] {
    guard isLibrary, search.isOn, isSearching else {
      notice = StatusNotice(text: "S keeps a search: / first", isError: false)
      return []
    }
    mode = .prompting(PromptState(kind: .searchName))
    return []
  }

  /// Goes to the newest article of a day, month or year, or the one before it.
  mutating func go(toDate text: String) -> [Effect] {
    let query = SearchQuery.parse("on:" + text, now: now, isTyping: false)
    guard query.problems.isEmpty, case .dated(_, let until?)? = query.expression else {
      notice = StatusNotice(text: "a date is 2025, 2025-03 or 2025-03-10", isError: true)
      return []
    }
    if list.order != .newestFirst, list.order != .oldestFirst { list.order = .newestFirst }
    list.isTouched = true
    focus = .list
    return [loadRows(.day(until - 86_400), wish: .day(until))]
  }
}
