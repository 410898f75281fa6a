import Foundation

/// An archive of the web: how it is asked for copies, and where they are.
///
/// The usual one is the Wayback Machine (https://archive.org/help/wayback_api.php).
package struct PageArchive: Hashable, Sendable {
  /// An address that answers which copy there is, as the Wayback Machine's availability interface
  /// does; `{url}` stands for the page's address, escaped.
  package var query: String
  /// Where a copy is; `{time}` stands for its fourteen digits, `{url}` for the page's address.
  package var copy: String

  /// The Wayback Machine, with copies as they were, without its own frame.
  package static let wayback = PageArchive(
    query: "https://archive.org/wayback/available?url={url}",
    copy: "https://web.archive.org/web/{time}id_/{url}")

  /// An archive from its patterns.
  package init(query: String, copy: String) {
    self.query = query
    self.copy = copy
  }

  /// A copy of a page.
  struct Copy: Hashable, Sendable {
    let address: String
    let date: Date
  }

  func question(about address: String) -> String {
    let plain = CharacterSet(
      charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
    let escaped = address.addingPercentEncoding(withAllowedCharacters: plain) ?? ""
    return query.replacing("{url}", with: escaped)
  }

  /// The copy that an answer names; `nil` where it names none.
  func copy(in answer: [UInt8], of address: String) -> Copy? {
    guard let answer = try? JSONDecoder().decode(Answer.self, from: Data(answer)),
      let closest = answer.archived_snapshots.closest, closest.available != false,
      let date = Self.date(closest.timestamp)
    else { return nil }
    let place = copy.replacing("{time}", with: closest.timestamp).replacing("{url}", with: address)
    return Copy(address: place, date: date)
  }

  private struct Answer: Decodable {
    struct Snapshots: Decodable {
      let closest: Closest?
    }
    struct Closest: Decodable {
      let available: Bool?
      let timestamp: String
    }
    let archived_snapshots: Snapshots
  }

  /// `20250310081500`, in UTC.
  private static func date(_ digits: String) -> Date? {
    guard digits.utf8.count == 14, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return nil
    }
    func number(_ start: Int, _ count: Int) -> Int? { Int(digits.dropFirst(start).prefix(count)) }
    var parts = DateComponents()
    parts.calendar = Calendar(identifier: .gregorian)
    parts.timeZone = TimeZone(secondsFromGMT: 0)
    parts.year = number(0, 4)
    parts.month = number(4, 2)
    parts.day = number(6, 2)
    parts.hour = number(8, 2)
    parts.minute = number(10, 2)
    parts.second = number(12, 2)
    return parts.date
  }
}
