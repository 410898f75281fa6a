/// What a site asks of programs that come on their own, after RFC 9309.
struct RobotsRules: Hashable, Sendable {
  private struct Rule: Hashable, Sendable {
    let pattern: RobotsPattern
    let isAllowed: Bool
  }

  /// The longest file that is read (RFC 9309 section 2.5), and rules beyond which nobody writes.
  static let greatestSize = 500 << 10
  private static let mostRules = 2_000

  private var rules: [Rule] = []

  /// No rules: everything is allowed.
  static let none = RobotsRules()
  /// For sites whose rules cannot be had right now (RFC 9309 section 2.3.1.4).
  static let unreachable = RobotsRules(
    rules: [Rule(pattern: RobotsPattern("/"), isAllowed: false)])

  private init(rules: [Rule] = []) { self.rules = rules }

  /// The rules of a file for a program of that name, else those for all.
  ///
  /// - Parameter agent: In lower case.
  init(_ file: [UInt8], for agent: String) {
    var own: [Rule] = []
    var common: [Rule] = []
    var (isOwn, isCommon, hasOwn, isNaming) = (false, false, false, false)
    let text = String(decoding: file.prefix(Self.greatestSize), as: UTF8.self)
    for line in text.split(whereSeparator: \.isNewline) {
      guard let (key, value) = Self.field(line) else { continue }
      if key == "user-agent" {
        if !isNaming { (isOwn, isCommon) = (false, false) }
        isNaming = true
        let name = value.lowercased().prefix { $0.isASCII && ($0.isLetter || "-_*".contains($0)) }
        isOwn = isOwn || name == agent
        isCommon = isCommon || name == "*"
        hasOwn = hasOwn || isOwn
      } else if key == "allow" || key == "disallow" {
        isNaming = false
        guard !value.isEmpty else { continue }
        let rule = Rule(pattern: RobotsPattern(value), isAllowed: key == "allow")
        if isOwn, own.count < Self.mostRules { own.append(rule) }
        if isCommon, common.count < Self.mostRules { common.append(rule) }
      }
    }
    rules = hasOwn ? own : common
  }

  private static func field(_ line: Substring) -> (key: String, value: String)? {
    let words = line.prefix { $0 != "#" }
    guard let colon = words.firstIndex(of: ":") else { return nil }
    let key = words[..<colon].filter { !$0.isWhitespace }.lowercased()
    let value = words[words.index(after: colon)...].drop(while: \.isWhitespace)
    return (key, String(value.prefix { !$0.isWhitespace }))
  }

  /// Whether a path, with its query, may be asked for: the longest rule that fits decides, and of
  /// equally long ones the one that allows.
  func allow(_ path: String) -> Bool {
    let path = RobotsPattern.plain(path.utf8.prefix(2_048))
    if path == Array("/robots.txt".utf8) { return true }
    var best: (length: Int, isAllowed: Bool)?
    for rule in rules where rule.pattern.length >= (best?.length ?? 0) {
      let isBetter = rule.pattern.length > (best?.length ?? -1) || rule.isAllowed
      if isBetter, rule.pattern.fits(path) { best = (rule.pattern.length, rule.isAllowed) }
    }
    return best?.isAllowed ?? true
  }
}
