import FakeScreen
import Foundation
import NewsLibrary
import NewsModel
import Reader
import ReaderRuntime
import Terminal
import Testing

extension Outside {
  @MainActor
  @Suite("Journeys with feeds that do not answer", .serialized)
  struct SlowFeedJourneys {
    private let folder: ScratchFolder
    private let screen = FakeScreen(width: 100, height: 20)
    private let runtime: ReaderRuntime
    private let library: NewsLibrary

    init() async throws {
      folder = try ScratchFolder()
      try folder.program("slow", "echo begun >> \"\(folder.path)/begun\"; exec sleep 50")
      library = try NewsLibrary.open("\(folder.path)/news.sqlite")
      _ = try await library.follow(
        "exec:\(folder.path)/slow", title: "Slow", settings: FeedSettings())
      let state = ReaderState(
        size: screen.size, capabilities: screen.capabilities,
        theme: Theme(.dark, colors: screen.capabilities.colors), now: Date(), isLibrary: true)
      runtime = ReaderRuntime(
        state: state, screen: screen, library: library, surroundings: folder.surroundings,
        refreshMinutes: 1)
    }

    private func press(_ key: Key) {
      screen.type([.key(key)])
      runtime.inputArrived()
    }

    /// Gives up and waits until nothing is under way: far less than the feed would take.
    private func expectEscapeEnds() async {
      let start = ContinuousClock.now
      press(.escape)
      await runtime.settle()
      #expect(ContinuousClock.now - start < .seconds(20))
      #expect(!screen.text.contains("asking feeds"), "\(screen.text)")
    }

    @Test("Esc ends the refresh that began by itself, which is seen though nothing answered yet")
    func byItself() async throws {
      defer { folder.remove() }
      runtime.begin(reading: [])
      #expect(await screen.shows("asking feeds"))
      #expect(await folder.appears("begun") != nil)
      await expectEscapeEnds()
    }

    @Test(
      "Esc ends the refresh that took the place of that one, which goes on being seen until then")
    func asked() async throws {
      defer { folder.remove() }
      runtime.begin(reading: [])
      #expect(await screen.shows("asking feeds"))
      #expect(await folder.appears("begun") == "begun\n")
      press(.character("r"))
      while folder.text(of: "begun") == "begun\n" { await Task.yield() }
      #expect(screen.text.contains("asking feeds"), "\(screen.text)")
      await expectEscapeEnds()
    }
  }
}
