import NewsModel
import SafeText
import Terminal

extension ReaderState {
  /// Opens the search bar, the help or a prompt.
  mutating func ask(_ command: Command) -> [Effect] {
    switch command {
    case .search: beginSearch()
    case .relevance: return toggleRelevance()
    case .sort: return sortNext()
    case .help: mode = .helping(HelpState())
    case .commandLine: mode = .prompting(PromptState(kind: .command))
    case .find:
      guard list.selected != nil else { return [] }
      mode = .prompting(PromptState(kind: .find))
      return layout.article == nil ? open() : []
    case .facets: return beginNarrowing()
    case .saveSearch: return askForSearchName()
    case .tags:
      guard currentID != nil else { return [] }
      guard !isAtGuest else { return refuseGuest() }
      mode = .prompting(PromptState(kind: .tags, editor: LineEditor(proposedTags)))
    case .add:
      guard isLibrary else {
        notice = StatusNotice(text: "only the library follows feeds and folders", isError: false)
        return []
      }
      mode = .prompting(PromptState(kind: .add))
    case .date: mode = .prompting(PromptState(kind: .date))
    case .link: return askForLink(.link)
    case .linkInBrowser: return askForLink(.browserLink)
    case .pipe: askAboutArticle(.pipe, proposal: "")
    case .save: askAboutArticle(.save, proposal: proposedFileName)
    default: break
    }
    return []
  }

  private mutating func askAboutArticle(_ kind: PromptState.Kind, proposal: String) {
    guard reading.article != nil else { return }
    mode = .prompting(PromptState(kind: kind, editor: LineEditor(proposal)))
  }

  private mutating func askForLink(_ kind: PromptState.Kind) -> [Effect] {
    guard let page = reading.page else { return [] }
    guard !page.links.isEmpty else {
      notice = StatusNotice(text: "this article has no links", isError: false)
      return []
    }
    if let count { return follow(link: count, kind) }
    mode = .prompting(PromptState(kind: kind))
    return []
  }

  private mutating func sortNext() -> [Effect] {
    let orders: [RowOrder] = [.newestFirst, .oldestFirst, .source, .title]
    let current = orders.firstIndex(of: list.order) ?? orders.count - 1
    return sort(by: orders[(current + 1) % orders.count])
  }

  /// A file name that no title can turn into a path or an option.
  private var proposedFileName: String {
    let title = SafeText.line(reading.article?.content.title ?? "")
    var name = ""
    for character in title {
      if character.isLetter || character.isNumber {
        name += character.lowercased()
      } else if !name.isEmpty, !name.hasSuffix("-") {
        name += "-"
      }
      // A file name has 255 bytes at most, of which a letter may take four.
      if name.utf8.count > 80 { break }
    }
    while name.hasSuffix("-") { name.removeLast() }
    return (name.isEmpty ? "article" : name) + ".md"
  }

  /// Opens a link where the prompt of that kind does.
  mutating func follow(link number: Int, _ kind: PromptState.Kind) -> [Effect] {
    kind == .link ? openHere(link: number) : openInBrowser(link: number)
  }
}
