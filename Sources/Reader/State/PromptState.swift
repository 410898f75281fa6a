/// A question on the status line, with the answer being typed.
struct PromptState: Hashable, Sendable {
  /// What is asked.
  enum Kind: String, Hashable, Sendable, CaseIterable {
    case command, find, link, browserLink, pipe, save, tags, searchName, date, add

    /// What stands before the answer.
    var label: String {
      switch self {
      case .command: ":"
      case .find: "find: "
      case .link: "link number: "
      case .browserLink: "in the browser, link number: "
      case .pipe: "pipe into: "
      case .save: "save as: "
      case .tags: "tags: "
      case .searchName: "name of the search: "
      case .date: "go to date: "
      case .add: "add feed, site, folder or file: "
      }
    }
  }

  var kind: Kind
  var editor = LineEditor()
  var completion: Completion?
}

/// The help overlay: what is looked for in it and how far it was scrolled.
struct HelpState: Hashable, Sendable {
  var editor = LineEditor()
  var top = 0
}

/// A sentence on the status line that stays until a key is pressed.
struct StatusNotice: Hashable, Sendable {
  var text: String
  var isError: Bool
}
