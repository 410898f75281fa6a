import Foundation
import NewsModel
import SafeText

/// By what an entry of a web feed is known again when the feed is read the next time.
package struct EntryNames: Hashable, Sendable {
  /// A hash of the name that the feed gives it, else of its address, else of what it says.
  let guid: Int64
  /// A hash of its canonical address; `nil` where that is a site's front page or none.
  let link: Int64?
  /// Whether no other entry of the document has this address.
  let isOnlyOneAtLink: Bool
  /// A hash of title and date, where the date names the minute; else of title and text.
  let likeness: Int64
  /// A hash of what it says; dates are left out, for some feeds date everything anew each time.
  let content: Int64
  /// The name as text: what stands behind the feed's address in the key of its document.
  let text: String

  /// Stands for the hash of what an entry says where another program brought it: what the feed says
  /// of it was never seen.
  static let contentOfOthers: Int64 = 0

  /// Longer names are kept as hashes.
  private static let longestText = 500

  /// - Parameters:
  ///   - isNamed: Whether no other entry of the document has the same `guid`.
  ///   - link: Its canonical address.
  ///   - isOnlyOneAtLink: Whether no other entry of the document has the same.
  private init(
    _ article: ParsedArticle, isNamed: Bool, link canonical: String?, isOnlyOneAtLink: Bool
  ) {
    let says = ContentHash.of([article.title, String(article.textHash)])
    content = ContentHash.of([
      String(says), article.url, article.summary, article.image,
      article.authors.joined(separator: "\n"), article.tags.joined(separator: "\n"),
      article.entry?.attachments.map(\.url).joined(separator: "\n"),
    ])
    link = canonical.map { ContentHash.of([$0]) }
    self.isOnlyOneAtLink = isOnlyOneAtLink
    if let published = article.published, published.precision != .day {
      likeness = ContentHash.of([
        article.title, String(Int(published.date.timeIntervalSince1970.rounded(.down))),
      ])
    } else {
      likeness = says
    }
    let given = article.entry?.guid
    let address = isOnlyOneAtLink ? canonical : nil
    let name: [String?]
    switch (given, address) {
    case (let given?, _) where isNamed: name = [given]
    case (let given, let address?): name = [given, address]
    case (let given, nil): name = [given, article.url, String(says)]
    }
    guid = ContentHash.of(name)
    let words = SafeText.line(name.compactMap { $0 }.joined(separator: " "))
    text =
      words.utf8.count <= Self.longestText
      ? words : String(UInt64(bitPattern: guid), radix: 16)
  }

  /// What the hash of the entry's document is made of.
  package var hashedBytes: [UInt8] {
    withUnsafeBytes(of: (guid.littleEndian, content.littleEndian)) { Array($0) }
  }

  /// The key of the entry's document in the feed of an address.
  package func key(in address: String) -> String { address + " " + text }

  /// The names of all entries of a feed's document; what several of them share names none of them.
  package static func names(of articles: [ParsedArticle]) -> [EntryNames] {
    let addresses = articles.map { CanonicalAddress.of($0.url) }
    var guids: [String: Int] = [:]
    var links: [String: Int] = [:]
    for (article, address) in zip(articles, addresses) {
      if let guid = article.entry?.guid { guids[guid, default: 0] += 1 }
      if let address { links[address, default: 0] += 1 }
    }
    return zip(articles, addresses).map { article, address in
      EntryNames(
        article, isNamed: article.entry?.guid.map { guids[$0] == 1 } ?? false,
        link: address, isOnlyOneAtLink: address.map { links[$0] == 1 } ?? false)
    }
  }
}
