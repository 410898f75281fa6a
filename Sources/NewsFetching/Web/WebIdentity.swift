/// What Gazette says about itself: what every browser says, and what it is.
package struct WebIdentity: Hashable, Sendable {
  /// In the form that servers expect, and true.
  package var userAgent: String
  /// The value of `Accept-Language`.
  package var languages: String

  /// The identity of a version, for a user whose locale is named so (`de_DE.UTF-8`).
  package init(version: String, locale: String?) {
    userAgent = "Mozilla/5.0 (Linux) Gazette/\(version) (+terminal news reader)"
    languages = Self.languages(locale ?? "")
  }

  private static func languages(_ locale: String) -> String {
    let words = locale.prefix { $0 != "." && $0 != "@" }.split(separator: "_")
    let areLetters = words.allSatisfy {
      (2...3).contains($0.count) && $0.allSatisfy(\.isASCIILetter)
    }
    guard let language = words.first, words.count <= 2, areLetters else { return "en,*;q=0.5" }
    let own = words.joined(separator: "-") + (words.count > 1 ? ",\(language);q=0.9" : "")
    return own + (language == "en" ? ",*;q=0.5" : ",en;q=0.7,*;q=0.5")
  }

  /// The value of `Accept` for a purpose.
  static func accept(_ purpose: FetchRequest.Purpose) -> String {
    switch purpose {
    case .page: "text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.8"
    case .feed:
      "application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, "
        + "text/xml;q=0.9, application/json;q=0.8, */*;q=0.5"
    case .picture: "image/png, image/jpeg, image/webp, image/gif, image/*;q=0.8, */*;q=0.3"
    case .other: "*/*"
    }
  }
}

extension Character {
  fileprivate var isASCIILetter: Bool { isASCII && isLetter }
}
