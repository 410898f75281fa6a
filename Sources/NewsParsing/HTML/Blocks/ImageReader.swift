import CGumbo
import SafeText

/// Finds the address of a picture or a film behind the many ways of loading it late.
struct ImageReader {
  let page: Page
  let links: LinkResolver

  /// A picture; `nil` for a tracking pixel and for one without an address.
  func picture(_ index: Int) -> (alternative: String, url: String)? {
    guard !isTiny(index), let url = address(of: index) else { return nil }
    let alternative = page.attribute("alt", of: index) ?? ""
    return (SafeText.line(alternative).trimmed, url)
  }

  private func isTiny(_ index: Int) -> Bool {
    ["width", "height"].contains { name in
      page.attribute(name, of: index).flatMap { Int($0) }.map { $0 <= 24 } ?? false
    }
  }

  private static let sources = [
    "data-src", "data-original", "data-lazy-src", "data-hi-res-src", "data-full-src", "src",
  ]

  private func address(of index: Int) -> String? {
    for name in Self.sources {
      guard let source = page.attribute(name, of: index), let url = links.web(source) else {
        continue
      }
      return url
    }
    for name in ["data-srcset", "srcset"] {
      guard let set = page.attribute(name, of: index) else { continue }
      let last = set.split(separator: ", ").last?.split(whereSeparator: \.isWhitespace).first
      if let last, let url = links.web(String(last)) { return url }
    }
    return nil
  }

  private static let mediaHosts = [
    "youtube.com", "youtube-nocookie.com", "youtu.be", "vimeo.com", "dailymotion.com",
    "soundcloud.com", "spotify.com", "twitter.com", "x.com", "facebook.com", "instagram.com",
    "tiktok.com", "datawrapper.de", "dwcdn.net", "flourish.studio", "rutube.ru", "vk.com",
    "bilibili.com", "brightcove.net", "megaphone.fm", "documentcloud.org",
  ]

  /// A film or a sound with its title; `nil` where the frame is anything else, such as an advert.
  func media(_ index: Int) -> (title: String, url: String, poster: String?)? {
    let tag = page.nodes[index].tag
    let isFrame = tag != GUMBO_TAG_VIDEO && tag != GUMBO_TAG_AUDIO
    let reference =
      page.attribute("src", of: index) ?? page.attribute("data-src", of: index)
      ?? page.attribute("data", of: index) ?? source(in: index)
    guard let url = reference.flatMap(links.web), let host = LinkResolver(base: url).host else {
      return nil
    }
    let isKnown = Self.mediaHosts.contains { host == $0 || host.hasSuffix("." + $0) }
    guard isKnown || !isFrame else { return nil }
    let given = page.attribute("title", of: index) ?? page.attribute("aria-label", of: index) ?? ""
    let title = SafeText.line(given).trimmed
    let poster = page.attribute("poster", of: index).flatMap(links.web)
    return (title.isEmpty ? host : title, url, poster)
  }

  private func source(in index: Int) -> String? {
    for child in index..<page.nodes[index].end where page.nodes[child].tag == GUMBO_TAG_SOURCE {
      if let source = page.attribute("src", of: child) { return source }
    }
    return nil
  }
}
