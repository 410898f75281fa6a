import CGumbo
import NewsModel

/// Finds the signs of a page: other addresses of its article, walls in front of it, orders to go on.
struct SignReader {
  let page: Page
  let metadata: PageMetadata
  /// Where the page is; absolute, if known.
  let address: String?

  /// More than so many links tell nothing new.
  private static let mostLinks = 2000
  private let here: Substring?
  /// A page of more letters has something to read.
  private static let fewLetters = 300

  init(_ page: Page, _ metadata: PageMetadata, address: String?) {
    self.page = page
    self.metadata = metadata
    self.address = address
    here = address?.withoutFragment
  }

  /// Everything that the page tells.
  func signs() -> PageSigns {
    let shown = ShownText(page)
    let anchors = anchors()
    let walls = PageWalls(page: page, shown: shown)
    var signs = PageSigns()
    signs.letterCount = shown.letterCount
    signs.links = links(anchors)
    signs.isDeclaredPaid = metadata.facts.isFree == false
    signs.showsPaywall = walls.showsPaywall()
    signs.asksForConsent = walls.asksForConsent()
    readRefresh(into: &signs)
    if shown.letterCount < Self.fewLetters { signs.onlyLink = onlyLink(anchors) }
    if shown.letterCount < Self.fewLetters / 3 {
      signs.scriptTarget = ScriptTarget.address(in: page.scripts).flatMap(other)
    }
    let leadsOn = signs.refresh != nil || signs.scriptTarget != nil
    signs.needsScripts = !leadsOn && !signs.asksForConsent && walls.needsScripts()
    return signs
  }

  /// The anchors that lead to another page.
  private func anchors() -> [PageAnchor] {
    page.nodes.indices.lazy.filter { page.nodes[$0].tag == GUMBO_TAG_A }.prefix(Self.mostLinks)
      .compactMap { index in
        guard let reference = page.attribute("href", of: index), let url = other(reference) else {
          return nil
        }
        return PageAnchor(node: index, url: url)
      }
  }

  /// An absolute address that is not that of the page itself.
  private func other(_ reference: String) -> String? {
    guard let url = metadata.links.web(reference) else { return nil }
    return url.withoutFragment == here ? nil : url
  }

  private func onlyLink(_ anchors: [PageAnchor]) -> String? {
    guard let first = anchors.first?.url, anchors.allSatisfy({ $0.url == first }) else {
      return nil
    }
    return first
  }

  private func links(_ anchors: [PageAnchor]) -> PageLinks {
    var links = PageLinks()
    var next: [String] = []
    for index in page.nodes.indices where page.nodes[index].tag == GUMBO_TAG_LINK {
      guard let rel = page.attribute("rel", of: index)?.lowercased(),
        let url = page.attribute("href", of: index).flatMap(metadata.links.web)
      else { continue }
      switch rel {
      case "canonical": links.canonical = links.canonical ?? url
      case "amphtml": links.amp = links.amp ?? url
      case "next": next.append(url)
      case "alternate" where page.attribute("media", of: index)?.lowercased() == "print":
        links.print = links.print ?? url
      default: break
      }
    }
    guard let here = address ?? links.canonical else { return links }
    links.amp = links.amp.flatMap { $0.withoutFragment == here.withoutFragment ? nil : $0 }
    links.print = links.print ?? anchors.first { $0.isPrint(page, of: here) }?.url
    links.next = next.first { PartAddress.isNext($0, of: here) }
    links.next =
      links.next
      ?? anchors.first { anchor in
        PartAddress.mayBePart(anchor.url, of: here) && PartAddress.isNext(anchor.url, of: here)
          && anchor.mayBeNext(page)
      }?.url
    return links
  }

  private func readRefresh(into signs: inout PageSigns) {
    for index in page.nodes.indices where page.nodes[index].tag == GUMBO_TAG_META {
      guard page.attribute("http-equiv", of: index)?.lowercased() == "refresh",
        let order = page.attribute("content", of: index).flatMap(RefreshOrder.init)
      else { continue }
      if let url = other(order.reference) {
        signs.refresh = PageRefresh(url: url, seconds: order.seconds)
        return
      }
      signs.refusedRefresh = signs.refusedRefresh ?? refused(order.reference)
    }
  }

  /// Why nobody follows an order to go on: it leads to no page of the web, or to the page itself.
  private func refused(_ reference: String) -> RefusedRefresh? {
    if metadata.links.web(reference) != nil { return .toItself }
    return LinkResolver.scheme(of: reference).map { .toScheme($0) }
  }
}

extension String {
  /// An address without the place in the page.
  var withoutFragment: Substring {
    self[..<(utf8.firstIndex(of: UInt8(ascii: "#")) ?? endIndex)]
  }
}
