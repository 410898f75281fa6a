import Foundation
import NewsModel

/// Decides when an article was published, from everything on its page that says so.
///
/// The order is that of htmldate (https://htmldate.readthedocs.io): what the head of the page
/// declares, the address, what stands near the headline, what scripts hold, and the rest.
struct PublicationDate {
  /// What the page declares, the trusted places first.
  let declared: [Moment]
  /// Addresses of the page and of its picture.
  let addresses: [String]
  let pictures: [String]
  let visible: [VisibleDates.Candidate]
  /// No article is younger than its file.
  let latest: Date?

  private static let near = 40
  private static let earliest = Date(timeIntervalSince1970: 0)

  /// The moment of publication; `scripts` is asked only where nothing better is known.
  func moment(scripts: () -> Moment?) -> Moment? {
    let address = addresses.lazy.compactMap(AddressDate.moment).first(where: isPlausible)
    let shown = visible.filter { isPlausible($0.moment) }
    let best = shown.max { $0.score < $1.score }
    if let moment = settled(address, best) { return moment }
    if let address {
      return (best.map { same($0.moment, address) } ?? false) ? best?.moment : address
    }
    if let best, best.score >= Self.near { return best.moment }
    if let moment = scripts(), isPlausible(moment) { return moment }
    let picture = pictures.lazy.compactMap(AddressDate.moment).first(where: isPlausible)
    return picture ?? best?.moment
  }

  /// What the head of the page declares; where its places disagree, what a reader sees decides.
  private func settled(_ address: Moment?, _ best: VisibleDates.Candidate?) -> Moment? {
    let trusted = declared.filter(isPlausible)
    guard let first = trusted.first else { return nil }
    let agrees = { (address: Moment) in
      trusted.contains { abs(Self.days(address) - Self.days($0)) <= 1 }
    }
    // A page that is saved anew declares the day of that; its address stays what it was.
    if let address, !agrees(address) { return address }
    var witnesses: [Moment] = []
    if let address { witnesses.append(address) }
    if let best, best.score >= Self.near, isWitness(best, against: first) {
      witnesses.append(best.moment)
    }
    for witness in witnesses {
      if let agreed = trusted.first(where: { same($0, witness) }) { return agreed }
    }
    // Universal time may be a day off what is printed under the headline.
    for witness in witnesses where isSameNight(first, witness) { return witness }
    return first
  }

  /// What was updated before it was published was published before.
  private func isWitness(_ best: VisibleDates.Candidate, against declared: Moment) -> Bool {
    best.label != .updated || Self.days(best.moment) < Self.days(declared)
  }

  private func same(_ left: Moment, _ right: Moment) -> Bool { left.day == right.day }

  private func isSameNight(_ declared: Moment, _ witness: Moment) -> Bool {
    guard declared.precision != .day, declared.zoneOffset ?? 0 == 0 else { return false }
    let days = Self.days(witness) - Self.days(declared)
    let hour = CivilDate(secondsSince1970: Int(declared.date.timeIntervalSince1970)).hour
    return (days == -1 && hour < 12) || (days == 1 && hour >= 10)
  }

  private static func days(_ moment: Moment) -> Int {
    let local = moment.date.timeIntervalSince1970 + Double(moment.zoneOffset ?? 0)
    return Int((local / 86_400).rounded(.down))
  }

  private func isPlausible(_ moment: Moment) -> Bool {
    guard moment.date > Self.earliest else { return false }
    guard let latest else { return moment.date.timeIntervalSince1970 < 4_102_444_800 }
    return moment.date < latest.addingTimeInterval(2 * 86_400)
  }
}
