/// What turns one row of values into another.
struct EditSteps {
  /// A value that goes, comes or stays; the numbers are those in the old and in the new row.
  enum Step: Hashable {
    case removed(Int)
    case added(Int)
    case same(Int, Int)
  }

  /// Rows that have more values between what is alike at both ends are not compared: the time grows
  /// with the square of what differs.
  private static let greatestCount = 4_000

  private(set) var steps: [Step] = []

  init<Value: Hashable>(_ old: [Value], _ new: [Value]) {
    var start = 0
    while start < min(old.count, new.count), old[start] == new[start] { start += 1 }
    var tail = 0
    while tail < min(old.count, new.count) - start,
      old[old.count - 1 - tail] == new[new.count - 1 - tail]
    {
      tail += 1
    }
    steps += (0..<start).map { .same($0, $0) }
    addMiddle(old[start..<old.count - tail], new[start..<new.count - tail])
    steps += (0..<tail).map { .same(old.count - tail + $0, new.count - tail + $0) }
  }

  private mutating func addMiddle<Value: Hashable>(
    _ old: ArraySlice<Value>, _ new: ArraySlice<Value>
  ) {
    guard old.count + new.count <= Self.greatestCount else {
      steps += old.indices.map { .removed($0) } + new.indices.map { .added($0) }
      return
    }
    var gone: Set<Int> = []
    var come: Set<Int> = []
    for change in Array(new).difference(from: Array(old)) {
      switch change {
      case .remove(let offset, _, _): gone.insert(old.startIndex + offset)
      case .insert(let offset, _, _): come.insert(new.startIndex + offset)
      }
    }
    var (left, right) = (old.startIndex, new.startIndex)
    while left < old.endIndex || right < new.endIndex {
      if gone.contains(left) {
        steps.append(.removed(left))
        left += 1
      } else if come.contains(right) {
        steps.append(.added(right))
        right += 1
      } else {
        steps.append(.same(left, right))
        left += 1
        right += 1
      }
    }
  }
}
