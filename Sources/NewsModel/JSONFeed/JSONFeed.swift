import Foundation

/// A JSON Feed 1.1 document (https://www.jsonfeed.org/version/1.1/).
public struct JSONFeed: Hashable, Sendable, Codable {
  /// Names the version of the format.
  public let version: String
  /// What the feed is called.
  public var title: String
  /// The address of the site that it belongs to.
  public var homePage: String?
  /// Its own address.
  public var address: String?
  /// What it is about.
  public var summary: String?
  /// The address of its picture.
  public var icon: String?
  /// Who is answerable for it.
  public var authors: [JSONFeedPerson]?
  /// BCP 47.
  public var language: String?
  /// What JSON Feed has no words for; `nil` for what is no web feed itself.
  public var gazette: JSONFeedFacts?
  /// The articles; no two have the same id.
  public private(set) var items: [JSONFeedItem]

  private enum CodingKeys: String, CodingKey {
    case version, title, icon, authors, language, items
    case homePage = "home_page_url"
    case address = "feed_url"
    case summary = "description"
    case gazette = "_gazette"
  }

  /// A feed of these articles; an id that was there before gets a number behind it.
  public init(title: String, items: [JSONFeedItem]) {
    version = "https://jsonfeed.org/version/1.1"
    self.title = title
    self.items = items
    var seen: [String: Int] = [:]
    for index in items.indices {
      let id = items[index].id
      let count = seen[id, default: 0] + 1
      seen[id] = count
      if count > 1 { self.items[index].id = "\(id)#\(count)" }
    }
  }

  /// A web feed with its articles, its title empty if it has none; `warnings` say what was odd about it.
  public init(_ facts: FeedFacts, items: [JSONFeedItem], warnings: [String]) {
    self.init(title: facts.title ?? "", items: items)
    homePage = facts.homePage
    address = facts.address
    summary = facts.summary
    icon = facts.icon
    authors = facts.authors.isEmpty ? nil : facts.authors.map(JSONFeedPerson.init)
    language = facts.language
    gazette = JSONFeedFacts(facts, warnings: warnings)
  }

  /// The feed as JSON with sorted keys and readable slashes, ended by a line break.
  ///
  /// - Throws: what `JSONEncoder` throws; a feed has nothing that JSON cannot say.
  public func json() throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    var data = TerminalJSON.withoutControls(try encoder.encode(self))
    data.append(UInt8(ascii: "\n"))
    return data
  }
}
