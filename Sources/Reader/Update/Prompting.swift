import NewsModel
import Terminal

extension ReaderState {
  mutating func type(_ key: Key, into prompt: PromptState) -> [Effect] {
    var prompt = prompt
    if key != .tab, key != .backTab { prompt.completion = nil }
    // Paths that are on their way belong to what stood there before.
    pathsGeneration += 1
    mode = .prompting(prompt)
    switch key {
    case .escape, .control("g"), .control("c"):
      histories[prompt.kind]?.leave()
      mode = .browsing
      return []
    case .enter: return answer(prompt)
    case .up: recall(histories[prompt.kind, default: LineHistory()].older(than: prompt.editor.text))
    case .down: recall(histories[prompt.kind, default: LineHistory()].newer())
    case .tab: return complete(prompt, step: 1)
    case .backTab: return complete(prompt, step: -1)
    case .backspace where prompt.editor.text.isEmpty: mode = .browsing
    default:
      guard prompt.editor.handle(key) else { return [] }
      mode = .prompting(prompt)
      return prompt.kind == .browserLink ? followIfUnambiguous(prompt) : []
    }
    return []
  }

  private mutating func recall(_ line: String?) {
    guard let line, case .prompting(var prompt) = mode else { return }
    prompt.editor.replace(with: line)
    mode = .prompting(prompt)
  }

  /// A number that cannot be the beginning of another link's opens it without Enter.
  private mutating func followIfUnambiguous(_ prompt: PromptState) -> [Effect] {
    let numbers = (reading.page?.links ?? []).map { String($0.number) }
    let matching = numbers.filter { $0.hasPrefix(prompt.editor.text) }
    guard matching == [prompt.editor.text], let number = Int(prompt.editor.text) else { return [] }
    mode = .browsing
    return follow(link: number, prompt.kind)
  }

  private mutating func answer(_ prompt: PromptState) -> [Effect] {
    mode = .browsing
    let text = prompt.editor.text.trimmed
    if prompt.kind == .tags { return setTags(text) }
    if prompt.kind == .searchName, text.isEmpty {
      return saveSearch(as: search.editor.text.trimmed)
    }
    guard !text.isEmpty else { return [] }
    histories[prompt.kind, default: LineHistory()].remember(text)
    switch prompt.kind {
    case .command: return run(text)
    case .find: return find(text)
    case .tags: return setTags(text)
    case .searchName: return saveSearch(as: text)
    case .date: return go(toDate: text)
    case .add:
      notice = StatusNotice(text: "looking", isError: false)
      return [.add(path: text)]
    case .link, .browserLink:
      guard let number = Int(text) else {
        notice = StatusNotice(text: "a link has a number: f, then 1", isError: true)
        return []
      }
      return follow(link: number, prompt.kind)
    case .pipe:
      guard let article = reading.article else { return [] }
      return [.pipe(command: text, text: article.plainTextWithTitle)]
    case .save:
      guard let article = reading.article else { return [] }
      return [.save(markdown: article.markdownWithTitle, path: text)]
    }
  }

  private mutating func perform(_ command: Command, counting number: Int) -> [Effect] {
    count = number
    defer { count = nil }
    return perform(command)
  }

  mutating func find(_ text: String) -> [Effect] {
    focus = .article
    list.isTouched = true
    reading.find = SearchQuery.parse(text, now: now, isTyping: true)
    reading.currentHit = nil
    reading.wish = .firstHit
    return layOut()
  }

  /// Does what a line of the command line says.
  mutating func run(_ line: String) -> [Effect] {
    switch CommandLine(line) {
    case .command(let command): return perform(command)
    case .counted(let command, let number): return perform(command, counting: number)
    case .row(let number): return perform(.start, counting: max(1, min(number, 99_999_999)))
    case .open(let address):
      // What is typed in full is meant, wherever it leads.
      typedAddresses.insert(address)
      return open(address: address)
    case .sort(let order): return sort(by: order)
    case .find(let text): return find(text)
    case .search(let text):
      beginSearch()
      search.editor.replace(with: text)
      mode = .browsing
      return searchAsTyped()
    case .theme(let name):
      theme = Theme(named: name, colors: capabilities.colors) ?? theme
      return []
    case .save(let path):
      guard let article = reading.article else { return [] }
      return [.save(markdown: article.markdownWithTitle, path: path)]
    case .pipe(let command):
      guard let article = reading.article else { return [] }
      return [.pipe(command: command, text: article.plainTextWithTitle)]
    case .add(let path): return [.add(path: path)]
    case .date(let text): return go(toDate: text)
    case .tags(let text): return setTags(text)
    case .saveSearch(let name):
      return isLibrary && isSearching ? saveSearch(as: name) : askForSearchName()
    case .forgetSearch(let name): return [.removeSearch(name)]
    case .unknown(let problem):
      notice = StatusNotice(text: problem, isError: true)
      return []
    }
  }
}
