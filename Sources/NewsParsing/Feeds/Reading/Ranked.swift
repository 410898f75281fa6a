import NewsModel

/// The best of several things that say the same.
struct Ranked<Value> {
  private(set) var value: Value?
  private var rank = Int.min

  /// Takes a value unless there is one of the same rank or a better.
  mutating func offer(_ offered: Value?, _ rank: Int) {
    guard let offered, rank > self.rank else { return }
    value = offered
    self.rank = rank
  }

  /// Takes a value unless there is a better one; the last of equals is kept.
  mutating func offerLast(_ offered: Value?, _ rank: Int) {
    guard let offered, rank >= self.rank else { return }
    value = offered
    self.rank = rank
  }
}

/// The people who are named in the best way; several who are named in the same way all count.
struct RankedPeople {
  private(set) var people: [FeedPerson] = []
  private var rank = Int.min

  mutating func offer(_ person: FeedPerson?, _ rank: Int) {
    guard let person, rank >= self.rank else { return }
    if rank > self.rank { people = [] }
    self.rank = rank
    if !people.contains(person), people.count < 100 { people.append(person) }
  }
}
