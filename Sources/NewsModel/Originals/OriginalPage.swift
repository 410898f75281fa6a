import Foundation

/// The page behind an article, as it was fetched: what was taken out of it, and all that it shows.
public struct OriginalPage: Hashable, Sendable {
  /// Where it was found in the end, behind all redirects.
  public var address: String
  /// When this text was first fetched.
  public var fetched: Date
  /// When the page was last fetched and still said this.
  public var checked: Date
  /// When the archive copied it; `nil` where it came from its own site.
  public var archived: Date?
  /// The article that was taken out of it.
  public var content: ParsedArticle
  /// All that the page shows, without any choice.
  public var plainText: String
  /// How many texts of the page are kept, this one included.
  public var revisions: Int

  /// A page from its parts; what is fetched now was never there before.
  public init(
    address: String, fetched: Date, checked: Date? = nil, archived: Date? = nil,
    content: ParsedArticle, plainText: String, revisions: Int = 1
  ) {
    self.address = address
    self.fetched = fetched
    self.checked = checked ?? fetched
    self.archived = archived
    self.content = content
    self.plainText = plainText
    self.revisions = revisions
  }
}
