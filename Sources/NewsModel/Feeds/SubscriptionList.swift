/// The feeds that somebody follows, as readers exchange them in OPML.
public struct SubscriptionList: Hashable, Sendable {
  /// What the list is called.
  public var title: String?
  /// Folders and feeds in their order.
  public var entries: [SubscriptionEntry]

  /// A list from its parts.
  public init(title: String? = nil, entries: [SubscriptionEntry] = []) {
    self.title = title
    self.entries = entries
  }

  /// Every feed with the names of the folders that it lies in, the outermost first.
  public var subscriptions: [(folders: [String], subscription: Subscription)] {
    var found: [(folders: [String], subscription: Subscription)] = []
    Self.collect(entries, [], into: &found)
    return found
  }

  private static func collect(
    _ entries: [SubscriptionEntry], _ folders: [String],
    into found: inout [(folders: [String], subscription: Subscription)]
  ) {
    for entry in entries {
      switch entry {
      case .feed(let subscription): found.append((folders, subscription))
      case .folder(let name, let inner): collect(inner, folders + [name], into: &found)
      }
    }
  }
}

/// A feed, or a folder of a list of feeds.
public indirect enum SubscriptionEntry: Hashable, Sendable {
  case folder(String, [SubscriptionEntry])
  case feed(Subscription)
}

/// A feed that somebody follows.
public struct Subscription: Hashable, Sendable {
  /// What they call it; its address where it has no name.
  public var title: String
  /// Where the feed is; absolute, http or https.
  public var address: String
  /// Where the site is.
  public var homePage: String?
  /// What it is filed under besides its folders.
  public var tags: [String]

  /// A feed from what is known.
  public init(title: String, address: String, homePage: String? = nil, tags: [String] = []) {
    self.title = title
    self.address = address
    self.homePage = homePage
    self.tags = tags
  }
}
