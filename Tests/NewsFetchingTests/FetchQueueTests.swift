import Testing

@testable import NewsFetching

@Suite("Turns")
struct FetchQueueTests {
  @Test("a few of each host, not too many in all, first come first served")
  func turns() {
    var queue = FetchQueue(perHost: 2, overall: 3)
    for number in 1...3 { queue.add(UInt64(number), host: "a") }
    for number in 4...6 { queue.add(UInt64(number), host: "b") }
    #expect(queue.next()?.number == 1)
    #expect(queue.next()?.number == 2)
    #expect(queue.next()?.number == 4)
    #expect(queue.next() == nil)
    queue.leave(host: "b")
    #expect(queue.next()?.number == 5)
    queue.leave(host: "a")
    #expect(queue.next()?.number == 6)
    queue.leave(host: "a")
    #expect(queue.next()?.number == 3)
    #expect(queue.next() == nil)
  }

  @Test("everybody gets a turn, however many wait for one host")
  func many() {
    var queue = FetchQueue(perHost: 2, overall: 24)
    for number in 0..<50_000 { queue.add(UInt64(number), host: "h\(number % 7)") }
    var served = 0
    var running: [String] = []
    while true {
      while let turn = queue.next() {
        served += 1
        running.append(turn.host)
      }
      guard let host = running.popLast() else { break }
      queue.leave(host: host)
    }
    #expect(served == 50_000)
  }
}
