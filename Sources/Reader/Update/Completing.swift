import Foundation
import NewsModel
import Terminal

/// What Tab offers, in the search bar and on the command line.
extension ReaderState {
  mutating func completeSearch(_ step: Int) -> [Effect] {
    let loading = loadNamesIfNeeded()
    if needsNames, search.names == nil {
      search.waitingStep = step
      return loading
    }
    var completion = search.completion ?? Completion(candidates: completedSearches, shown: -step)
    guard !completion.candidates.isEmpty else { return loading }
    let count = completion.candidates.count
    completion.shown = ((completion.shown + step) % count + count) % count
    search.completion = completion
    search.editor.replace(with: completion.candidates[completion.shown])
    return loading + searchAsTyped()
  }

  /// Gathers names as soon as a field is typed that has some, so that Tab need not wait.
  mutating func loadNamesIfNeeded() -> [Effect] {
    guard needsNames, search.names == nil || search.namesAreOld, !search.isGatheringNames else {
      return []
    }
    search.namesAreOld = false
    search.isGatheringNames = true
    namesGeneration += 1
    return [.loadNames(generation: namesGeneration)]
  }

  mutating func take(_ names: SearchNames) -> [Effect] {
    search.names = names
    search.isGatheringNames = false
    guard let step = search.waitingStep, mode == .searching else { return [] }
    search.waitingStep = nil
    return completeSearch(step)
  }

  private var needsNames: Bool {
    let cursor = search.editor.textBeforeCursor.count
    switch SearchCompletion.field(of: search.editor.text, cursor: cursor) {
    case "author", "lang", "tag": return true
    default: return false
    }
  }

  /// Every line that the one in the search bar could become.
  private var completedSearches: [String] {
    let line = search.editor.text
    let cursor = search.editor.textBeforeCursor.count
    let own = overview?.tags.map(\.name) ?? []
    let ownKeys = Set(own.map(TagName.key))
    let others = (search.names?.tags ?? []).filter { !ownKeys.contains(TagName.key($0)) }
    let names = [
      "source": overview?.sources.map(\.name) ?? [], "tag": own + others,
      "author": search.names?.authors ?? [], "lang": search.names?.languages ?? [],
    ]
    let completion = SearchCompletion.candidates(for: line, cursor: cursor, names: names)
    let characters = Array(line)
    return completion.candidates.map {
      String(characters[..<completion.replaced.lowerBound]) + $0
        + String(characters[completion.replaced.upperBound...])
    }
  }

  mutating func complete(_ prompt: PromptState, step: Int) -> [Effect] {
    guard prompt.kind == .command || prompt.kind == .tags else { return [] }
    let text = prompt.editor.text
    if prompt.completion == nil, prompt.kind == .command, let path = Self.typedPath(text) {
      pathsGeneration += 1
      return [.completePath(path, generation: pathsGeneration)]
    }
    let candidates = prompt.kind == .tags ? completedTags(text) : CommandLine.completing(text)
    show(prompt.completion ?? Completion(candidates: candidates, shown: -step), in: prompt, step)
    return []
  }

  /// Goes on as far as all paths are the same; from there Tab walks through them.
  mutating func take(paths: [String]) {
    guard case .prompting(var prompt) = mode, prompt.kind == .command,
      let typed = Self.typedPath(prompt.editor.text), let first = paths.first
    else { return }
    let command = String(prompt.editor.text.prefix { $0 != " " }) + " "
    let common = paths.dropFirst().reduce(first) { $0.commonPrefix(with: $1) }
    if paths.count == 1 || common.count > typed.count {
      prompt.editor.replace(with: command + common)
      mode = .prompting(prompt)
      return
    }
    show(Completion(candidates: paths.map { command + $0 }, shown: -1), in: prompt, 1)
  }

  private mutating func show(_ completion: Completion, in prompt: PromptState, _ step: Int) {
    guard !completion.candidates.isEmpty else { return }
    var (prompt, completion) = (prompt, completion)
    let count = completion.candidates.count
    completion.shown = ((completion.shown + step) % count + count) % count
    prompt.completion = completion
    prompt.editor.replace(with: completion.candidates[completion.shown])
    mode = .prompting(prompt)
  }

  /// The beginning of a path behind a command that takes one.
  private static func typedPath(_ line: String) -> String? {
    let name = line.prefix { $0 != " " }
    guard ["add", "save", "write"].contains(name), name.count < line.count else { return nil }
    return String(line.dropFirst(name.count).drop { $0 == " " })
  }
}
