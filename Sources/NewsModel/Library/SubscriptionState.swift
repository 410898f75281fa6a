/// What the user wants of a web feed, as a line of an exported state; what nobody set is left out.
public struct SubscriptionState: Hashable, Sendable, Codable {
  /// What stands for the value of a header field that may be a secret.
  private static let stars = "***"
  /// Fields whose values are no secrets; the others may be keys.
  private static let openFields: Set = [
    "accept", "accept-language", "cache-control", "dnt", "from", "origin", "pragma", "referer",
  ]
  /// Programs that print their own words, so that a password stands in the command itself.
  private static let sayers: Set = ["echo", "printf"]
  private static let longestInterval = 366 * 86_400

  /// The feed's address, without a password.
  public var address: String
  /// The user's own name for it.
  public var name: String?
  /// The folders it lies in, the outermost first.
  public var folders: [String]?
  /// What its articles are tagged with when they come.
  public var tags: [String]?
  /// Seconds between two looks.
  public var interval: Int?
  /// Whether it is not asked.
  public var paused: Bool?
  /// Whether its articles come as read.
  public var muted: Bool?
  /// Whether the pages of its articles are fetched.
  public var fullText: Bool?
  /// What is sent besides: `Accept-Language: cy`, and `X-Key: ***` where the value may be a secret.
  public var headers: [String]?
  /// Who the server is told is asking.
  public var userAgent: String?
  /// The words of the command that prints name and password.
  public var passwordCommand: [String]?

  /// What is wanted of a feed; `nil` where nobody wanted anything.
  public init?(address: String, _ settings: FeedSettings) {
    self.address = FeedAddress.withoutPassword(address)
    name = settings.name
    folders = settings.folders.isEmpty ? nil : settings.folders
    tags = settings.tags.isEmpty ? nil : settings.tags.sorted()
    interval = settings.interval
    paused = settings.isPaused ? true : nil
    muted = settings.isMuted ? true : nil
    fullText = settings.wantsFullText ? true : nil
    headers = settings.headers.isEmpty ? nil : settings.headers.map(Self.open)
    userAgent = settings.userAgent
    passwordCommand = settings.credentialsCommand.flatMap { Self.saysItself($0) ? nil : $0 }
    guard self != SubscriptionState(of: self.address) else { return nil }
  }

  private init(of address: String) { self.address = address }

  /// Whether settings hold a secret that no state says.
  public static func holdsSecret(_ settings: FeedSettings) -> Bool {
    settings.headers.contains { open($0) != $0 }
      || settings.credentialsCommand.map(saysItself) ?? false
  }

  private static func saysItself(_ command: [String]) -> Bool {
    sayers.contains(String((command.first ?? "").split(separator: "/").last ?? ""))
  }

  private static func open(_ header: String) -> String {
    let name = header.prefix { $0 != ":" }
    return openFields.contains(name.lowercased()) ? header : "\(name): \(stars)"
  }

  /// The names of the header fields whose values the state does not say.
  public var unsaidHeaders: [String] {
    (headers ?? []).filter { $0.hasSuffix(": " + Self.stars) }.map {
      String($0.prefix { $0 != ":" })
    }
  }

  /// Settings with what the state says and they do not: a state has no times, so it only adds.
  ///
  /// - Parameter takesCommand: Whether the command is taken, which runs a program.
  public func added(to settings: FeedSettings, takesCommand: Bool) -> FeedSettings {
    var settings = settings
    settings.name = settings.name ?? name
    if settings.folders.isEmpty { settings.folders = folders ?? [] }
    settings.tags += (tags ?? []).filter { !settings.tags.contains($0) }
    let wanted = interval.flatMap { (1...Self.longestInterval).contains($0) ? $0 : nil }
    settings.interval = settings.interval ?? wanted
    settings.isPaused = settings.isPaused || paused == true
    settings.isMuted = settings.isMuted || muted == true
    settings.wantsFullText = settings.wantsFullText || fullText == true
    if settings.headers.isEmpty {
      settings.headers = (headers ?? []).filter { !$0.hasSuffix(": " + Self.stars) }
    }
    settings.userAgent = settings.userAgent ?? userAgent
    if takesCommand, let passwordCommand, passwordCommand.first?.isEmpty == false {
      settings.credentialsCommand = settings.credentialsCommand ?? passwordCommand
    }
    return settings
  }
}
