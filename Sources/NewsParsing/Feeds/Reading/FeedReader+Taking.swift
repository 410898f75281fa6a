import NewsModel
import SafeText

/// What the content of an element means in its place.
extension FeedReader {
  func take(_ text: FeedText, _ element: FeedElement) {
    switch place {
    case .entry: takeInEntry(text, element)
    case .feed, .document: takeInFeed(text, element)
    case .source: takeInSource(text, element)
    case .person: takeInPerson(text, element)
    case .image:
      if element == .address { takeImage(text.words, .image, text.base) }
    }
  }

  private func takeInEntry(_ text: FeedText, _ element: FeedElement) {
    switch element {
    case .title: entry?.title.offer(text.ifAny, 5)
    case .dublinTitle: entry?.title.offer(text.ifAny, 4)
    case .itunesTitle: entry?.title.offer(text.ifAny, 3)
    case .mediaTitle: entry?.title.offer(text.ifAny, 2)
    case .encoded: entry?.content.offer(text.ifAny, 6)
    case .content: entry?.content.offer(text.ifAny, 5)
    case .body: entry?.content.offer(text.ifAny, 4)
    case .fullItem: entry?.content.offer(text.ifAny, 3)
    case .summary: entry?.summary.offer(text.ifAny, 5)
    case .dublinSummary: entry?.summary.offer(text.ifAny, 4)
    case .itunesSummary: entry?.summary.offer(text.ifAny, 3)
    case .mediaDescription: entry?.summary.offer(text.ifAny, 2)
    case .itunesSubtitle: entry?.summary.offer(text.ifAny, 1)
    case .link:
      let link = text.base.links.web(text.words.trimmed)
      entry?.link.offerLast(link, 5)
    case .guid: takeGUID(text)
    case .comments:
      entry?.comments.offer(text.base.links.web(text.words.trimmed), 5)
    case .language:
      if let language = text.line { entry?.language = language }
    case .duration: entry?.duration = seconds(text.words.trimmed)
    case .source: takeSource(text)
    case .publisher: entry?.source.offer(text.line, 1)
    case .itunesImage: takeImage(text.words, element, text.base)
    default:
      if !takeDate(text, element) { takeNames(text, element) }
    }
  }

  private func takeSource(_ text: FeedText) {
    guard let name = text.line else { return }
    entry?.source.offer(name, 5)
    if let address = sourceAddress { entry?.origin = (address, name) }
    sourceAddress = nil
  }

  private func takeGUID(_ text: FeedText) {
    let guid = FeedText.line(text.words, .plain)
    entry?.guid.offerLast(guid, 5)
    if let guid, isPermalink, guid.hasPrefix("http") {
      entry?.guidLink = text.base.links.web(guid)
    }
    isPermalink = true
  }

  /// `1:02:03`, `62:03` or mere seconds.
  private func seconds(_ text: String) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { Int($0) }.filter { (0..<1_000_000).contains($0) }
    guard numbers.count == parts.count, numbers.count <= 3 else { return nil }
    return numbers.reduce(0) { $0 * 60 + $1 }
  }

  private func takeInFeed(_ text: FeedText, _ element: FeedElement) {
    switch element {
    case .title: feed.title.offer(text.ifAny, 5)
    case .dublinTitle: feed.title.offer(text.ifAny, 4)
    case .itunesTitle: feed.title.offer(text.ifAny, 3)
    case .mediaTitle: feed.title.offer(text.ifAny, 2)
    case .summary: feed.summary.offer(text.ifAny, 5)
    case .dublinSummary: feed.summary.offer(text.ifAny, 4)
    case .itunesSummary: feed.summary.offer(text.ifAny, 3)
    case .itunesSubtitle, .mediaDescription: feed.summary.offer(text.ifAny, 2)
    case .rights: feed.copyright.offer(text.ifAny, 5)
    case .link: feed.link.offerLast(text.base.links.web(text.words.trimmed), 5)
    case .guid: feed.id.offer(text.line, 5)
    case .language: feed.language.offer(text.line, 5)
    case .generator: feed.generator = feed.generator ?? text.line
    case .logo, .icon, .itunesImage: takeImage(text.words, element, text.base)
    case .timeToLive, .skippedHour, .skippedDay, .updatePeriod, .updateFrequency:
      feed.rhythm.take(text.words.trimmed, element)
    default:
      if !takeDate(text, element) { takeNames(text, element) }
    }
  }

  private func takeInSource(_ text: FeedText, _ element: FeedElement) {
    guard element == .title else { return }
    entry?.source.offer(text.line, 5)
  }

  private func takeInPerson(_ text: FeedText, _ element: FeedElement) {
    switch element {
    case .name:
      let named = text.line.flatMap { PersonText.person($0) }
      person.name = person.name ?? named?.name
      person.email = person.email ?? named?.email
    case .email: person.email = text.line.flatMap { PersonText.person($0) }?.label ?? person.email
    case .address: person.url = person.url ?? text.base.links.web(text.words.trimmed)
    default: break
    }
  }

  private func takeDate(_ text: FeedText, _ element: FeedElement) -> Bool {
    let isEntry = place == .entry
    switch element {
    case .published, .issued, .created:
      let moment = FeedDate.moment(text.words)
      let rank = element == .published ? 5 : element == .issued ? 4 : 2
      if isEntry {
        entry?.published.offer(moment, rank)
      } else {
        feed.published.offer(moment, rank)
      }
    case .updated:
      let moment = FeedDate.moment(text.words)
      if isEntry { entry?.updated.offer(moment, 5) } else { feed.updated.offer(moment, 5) }
    case .dublinDate:
      // Dublin Core does not say which of its dates it means.
      let moment = FeedDate.moment(text.words)
      if isEntry {
        entry?.published.offer(moment, 3)
        entry?.updated.offer(moment, 3)
      } else {
        feed.updated.offer(moment, 3)
      }
    default: return false
    }
    return true
  }

  private func takeNames(_ text: FeedText, _ element: FeedElement) {
    switch element {
    case .creator, .itunesAuthor, .managingEditor, .webMaster:
      guard let person = PersonText.person(inMarkup: text.words) else { return }
      takePerson(person, element)
    case .category, .subject, .mediaCategory: takeCategory(text.line)
    case .keywords:
      for word in text.words.split(separator: ",") { takeCategory(String(word)) }
    default: break
    }
  }
}

extension FeedText {
  /// Nothing for mere white space.
  fileprivate var ifAny: FeedText? {
    words.utf8.contains { $0 > 0x20 } ? self : nil
  }
}
