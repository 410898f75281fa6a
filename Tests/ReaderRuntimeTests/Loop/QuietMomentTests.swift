import Dispatch
import Testing

@testable import ReaderRuntime

@Suite("A quiet moment") @MainActor
struct QuietMomentTests {
  private final class Counter { var value = 0 }

  @Test("It is told once, and again only after something happened")
  func tellsOnce() async throws {
    let told = Counter()
    let quiet = QuietMoment(after: .milliseconds(20)) { told.value += 1 }
    defer { quiet.cancel() }
    try await Task.sleep(for: .milliseconds(300))
    #expect(told.value == 1)
    quiet.postpone()
    try await Task.sleep(for: .milliseconds(300))
    #expect(told.value == 2)
  }

  @Test("While something goes on happening, nothing is told")
  func waits() async throws {
    let told = Counter()
    let quiet = QuietMoment(after: .seconds(3_600)) { told.value += 1 }
    defer { quiet.cancel() }
    for _ in 0..<3 {
      try await Task.sleep(for: .milliseconds(20))
      quiet.postpone()
    }
    #expect(told.value == 0)
  }
}
