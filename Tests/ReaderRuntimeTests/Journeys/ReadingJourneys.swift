import FakeScreen
import Foundation
import Reader
import ReaderRuntime
import Terminal
import Testing

@MainActor
@Suite("Journeys through the reader")
struct ReadingJourneys {
  @Test("a folder opens with its newest article first")
  func opening() async throws {
    let journey = try await Journey()
    defer { journey.end() }
    await journey.shows("Lighthouse lamp")
    await journey.shows("Water mill")
    await journey.shows("路面電車")
    let lines = journey.screen.lines
    let first = try #require(lines.firstIndex { $0.contains("Lighthouse lamp") })
    let second = try #require(lines.firstIndex { $0.contains("Water mill") })
    #expect(first < second)
  }

  @Test("a search narrows the list while it is typed, and Escape brings everything back")
  func search() async throws {
    let journey = try await Journey()
    defer { journey.end() }
    await journey.shows("Water mill")
    await journey.type("/cinnam")
    #expect(journey.line(with: "Water mill") != nil)
    #expect(journey.line(with: "路面電車") == nil)
    await journey.press(.escape)
    #expect(journey.line(with: "路面電車") != nil)
  }

  @Test("reading, starring and taking the star back")
  func star() async throws {
    let journey = try await Journey()
    defer { journey.end() }
    await journey.shows("Lighthouse lamp")
    await journey.press(.enter)
    await journey.shows("nine dark weeks")
    await journey.press(.escape)
    await journey.press(.character("s"))
    await journey.shows("★")
    await journey.press(.character("U"))
    await journey.runtime.settle()
    #expect(!journey.screen.text.contains("★"))
  }

  @Test("the place in the text survives any size of the window")
  func resizing() async throws {
    let journey = try await Journey()
    defer { journey.end() }
    await journey.shows("Lighthouse lamp")
    await journey.press(.enter)
    await journey.shows("nine dark weeks")
    await journey.press(.character("G"))
    await journey.shows("line 60 of the log")
    for (width, height) in [(40, 12), (20, 5), (3, 1), (100, 30)] {
      await journey.resize(width: width, height: height)
      #expect(journey.screen.surface?.size == Size(width: width, height: height))
    }
    await journey.shows("line 60 of the log")
  }

  @Test("one batch of keys is answered with one frame")
  func oneFrame() async throws {
    let journey = try await Journey()
    defer { journey.end() }
    await journey.shows("Lighthouse lamp")
    let before = journey.screen.frames
    journey.screen.type([.key(.character("?")), .key(.character("?")), .key(.character("?"))])
    journey.runtime.inputArrived()
    #expect(journey.screen.frames == before + 1)
  }

  @Test("quitting ends the loop with code 0, and nothing is painted after it")
  func quit() async throws {
    let journey = try await Journey()
    defer { journey.end() }
    await journey.press(.character("Q"))
    #expect(journey.runtime.exitCode == 0)
    let frames = journey.screen.frames
    await journey.press(.down)
    #expect(journey.screen.frames == frames)
  }

  @Test("typing is echoed at once while many files are still being read")
  func typingWhileReading() async throws {
    let many = (1...400).map { number in
      (
        "\(number).md",
        "# Bench \(number)\n\n" + String(repeating: "A word on benches. ", count: 50)
      )
    }
    let journey = try await Journey(files: Dictionary(uniqueKeysWithValues: many), isSettled: false)
    defer { journey.end() }
    journey.screen.type("/bench".map { .key(.character($0)) })
    journey.runtime.inputArrived()
    #expect(journey.screen.text.contains("/ bench"))
    await journey.runtime.settle()
    #expect(journey.screen.text.contains("400"))
  }
}
