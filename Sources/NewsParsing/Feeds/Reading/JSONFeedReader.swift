import Foundation
import NewsModel
import SafeText

/// Reads JSON Feed 1.0 and 1.1 (https://www.jsonfeed.org/version/1.1/), taking what has another type
/// than it should have where it can be understood.
enum JSONFeedReader {
  /// The feed that a text holds; what is broken off gives what is there.
  static func feed(_ text: String, encoding: String, most: Int) -> ParsedFeed? {
    guard let root = LenientJSON.read(text), case .object = root else {
      return nil
    }
    var facts = FeedFacts(format: .json, version: version(root), encoding: encoding)
    facts.title = line(root["title"])
    facts.homePage = web(root["home_page_url"])
    facts.address = web(root["feed_url"])
    facts.summary = line(root["description"])
    facts.language = line(root["language"])
    facts.icon = web(root["icon"]) ?? web(root["favicon"])
    facts.authors = people(root)
    let base = facts.homePage ?? facts.address
    var drafts: [EntryDraft] = []
    var total = 0
    for item in root["items"]?.elements ?? [] {
      guard case .object = item else { continue }
      total += 1
      guard total <= most else { continue }
      drafts.append(draft(item, base: FeedBase(address: base, isDeclared: false)))
    }
    facts.updated = drafts.compactMap(\.updated.value).max { $0.date < $1.date }
    facts.published = drafts.compactMap(\.published.value).max { $0.date < $1.date }
    var feed = ParsedFeed(facts: facts)
    feed.articles = drafts.map { $0.article(in: facts) }
    feed.total = total
    if !isWhole(text) { feed.warnings.append("The feed's end is missing.") }
    return feed
  }

  private static func draft(_ item: JSONValue, base: FeedBase) -> EntryDraft {
    let draft = EntryDraft(base: base)
    draft.guid.offer(line(item["id"]), 1)
    draft.link.offer(item["url"]?.string.flatMap(base.links.web), 2)
    draft.link.offer(item["external_url"]?.string.flatMap(base.links.web), 1)
    draft.title.offer(text(item["title"], .plain, base), 1)
    draft.content.offer(text(item["content_html"], .html, base), 2)
    draft.content.offer(text(item["content_text"], .plain, base), 1)
    draft.summary.offer(text(item["summary"], .plain, base), 1)
    draft.image.offer(item["image"]?.string.flatMap(base.links.web), 2)
    draft.image.offer(item["banner_image"]?.string.flatMap(base.links.web), 1)
    draft.published.offer(item["date_published"]?.string.flatMap(FeedDate.moment), 1)
    draft.updated.offer(item["date_modified"]?.string.flatMap(FeedDate.moment), 1)
    draft.language = line(item["language"])
    for person in people(item) { draft.people.offer(person, 1) }
    for tag in item["tags"]?.elements.prefix(200) ?? [] {
      guard let name = line(tag), !draft.categories.contains(name) else { continue }
      draft.categories.append(name)
    }
    draft.attachments = (item["attachments"]?.elements.prefix(100) ?? []).compactMap {
      attachment($0, base)
    }
    return draft
  }

  private static func attachment(_ value: JSONValue, _ base: FeedBase) -> Attachment? {
    guard let url = value["url"]?.string.flatMap(base.links.web) else { return nil }
    return Attachment(
      url: url, type: line(value["mime_type"]),
      size: value["size_in_bytes"]?.string.flatMap { Int($0) }, title: line(value["title"]),
      duration: value["duration_in_seconds"]?.string.flatMap { Double($0) }.flatMap {
        Int(exactly: $0.rounded())
      })
  }

  /// `authors` of version 1.1, else `author` of 1.0.
  private static func people(_ value: JSONValue) -> [FeedPerson] {
    let values = value["authors"]?.elements ?? value["author"].map { [$0] } ?? []
    return values.prefix(100).compactMap { author in
      let person = FeedPerson(name: line(author["name"]) ?? line(author), url: web(author["url"]))
      return person.name == nil && person.url == nil ? nil : person
    }
  }

  private static func version(_ root: JSONValue) -> String? {
    line(root["version"]).map { $0.split(separator: "/").last.map(String.init) ?? $0 }
  }

  private static func line(_ value: JSONValue?) -> String? {
    value?.string.flatMap { FeedText.line($0, .plain) }
  }

  private static func web(_ value: JSONValue?) -> String? {
    value?.string.flatMap(LinkResolver(base: nil).web)
  }

  private static func text(_ value: JSONValue?, _ kind: FeedText.Kind, _ base: FeedBase)
    -> FeedText?
  {
    guard let words = value?.string, !words.isEmpty else { return nil }
    return FeedText(words: words, kind: kind, base: base)
  }

  /// Whether the last byte that is no blank closes the object.
  private static func isWhole(_ text: String) -> Bool {
    text.utf8.last { $0 > 0x20 } == UInt8(ascii: "}")
  }
}
