import Foundation
import Testing

@testable import ReaderRuntime

@MainActor
@Suite("Lanes")
struct LanesTests {
  @Test("new work cancels the old of its lane, whose answer never arrives")
  func latestWins() async {
    let lanes = Lanes()
    let (answers, sink) = AsyncStream.makeStream(of: String.self)
    lanes.start(.rows) {
      try await Task.sleep(for: .seconds(3600))
      return "old"
    } answer: { result in
      sink.yield((try? result.get()) ?? "cancelled")
    }
    lanes.start(.rows) {
      "new"
    } answer: { result in
      sink.yield((try? result.get()) ?? "cancelled")
      sink.finish()
    }
    var arrived: [String] = []
    for await answer in answers { arrived.append(answer) }
    #expect(arrived == ["new"])
    #expect(lanes.isIdle)
  }

  @Test("work that ignores its cancellation is dropped all the same")
  func staleAnswer() async {
    let lanes = Lanes()
    let (gate, opener) = AsyncStream.makeStream(of: Void.self)
    let (ends, ended) = AsyncStream.makeStream(of: Void.self)
    var answers: [Int] = []
    lanes.start(.article) {
      await Task.detached { for await _ in gate {} }.value
      ended.finish()
      return 1
    } answer: {
      answers.append((try? $0.get()) ?? 0)
    }
    await withCheckedContinuation { done in
      lanes.start(.article) {
        2
      } answer: { result in
        answers.append((try? result.get()) ?? 0)
        done.resume()
      }
    }
    opener.finish()
    for await _ in ends {}
    #expect(answers == [2])
    #expect(lanes.isIdle)
  }

  @Test("lanes do not disturb each other")
  func independence() async {
    let lanes = Lanes()
    let (answers, sink) = AsyncStream.makeStream(of: String.self)
    lanes.start(.rows) {
      "rows"
    } answer: {
      sink.yield((try? $0.get()) ?? "")
    }
    lanes.start(.page) {
      "page"
    } answer: {
      sink.yield((try? $0.get()) ?? "")
    }
    var arrived: Set<String> = []
    for await answer in answers {
      arrived.insert(answer)
      if arrived.count == 2 { break }
    }
    #expect(arrived == ["rows", "page"])
    #expect(lanes.isIdle)
  }
}
