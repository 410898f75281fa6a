import FakeScreen
import Foundation
import NewsLibrary
import NewsModel
import Terminal
import Testing

@testable import ReaderRuntime

extension Outside {
  @MainActor
  @Suite("Journeys with programs, rules and notifications", .serialized)
  struct AutomationJourneys {
    private static let pictured = [
      "pier.md": """
      # The pier in fog

      March 12, 2025

      ![The pier](https://coast.example/pier.png)

      Nobody saw it.
      """
    ]

    @Test("a picture is opened by number in the program for pictures, beside the reader")
    func picture() async throws {
      let journey = try await Journey(
        variables: ["BROWSER": "netscape", "DISPLAY": ":0"], files: Self.pictured,
        programs: [TypedProgram(type: "image/*", arguments: ["viewer", "--fit", "{url}"])])
      defer { journey.end() }
      try journey.folder.program(
        "viewer", #"printf '%s ' "$@" > "$OUT/new"; mv "$OUT/new" "$OUT/viewed""#)
      await journey.shows("The pier in fog")
      await journey.press(.enter, .character("f"), .character("1"), .enter)
      #expect(
        await journey.folder.appears("viewed") == "--fit https://coast.example/pier.png ")
      #expect(!journey.screen.isHandedOver)
    }

    @Test("where no program is set, the browser gets it")
    func browser() async throws {
      let journey = try await Journey(
        variables: ["BROWSER": "netscape", "DISPLAY": ":0"], files: Self.pictured)
      defer { journey.end() }
      try journey.folder.program(
        "netscape", #"printf %s "$1" > "$OUT/new"; mv "$OUT/new" "$OUT/opened""#)
      await journey.shows("The pier in fog")
      await journey.press(.enter, .character("F"), .character("1"))
      #expect(await journey.folder.appears("opened") == "https://coast.example/pier.png")
    }

    @Test("a magnet link goes to the user's program for it, and never to the browser")
    func magnet() async throws {
      let (magnet, type) = ("magnet:?xt=urn:btih:abc", "x-scheme-handler/magnet")
      let journey = try await Journey(
        variables: ["BROWSER": "netscape", "DISPLAY": ":0"],
        programs: [TypedProgram(type: type, arguments: ["seeder"])])
      defer { journey.end() }
      try journey.folder.program(
        "seeder", #"printf %s "$1" > "$OUT/new"; mv "$OUT/new" "$OUT/shared""#)
      _ = try await journey.runtime.open(magnet, type: type)
      #expect(await journey.folder.appears("shared") == magnet)
      let alone = try await Journey(variables: ["BROWSER": "netscape", "DISPLAY": ":0"])
      defer { alone.end() }
      await #expect(throws: ProgramFailure.noProgram(type: type)) {
        _ = try await alone.runtime.open(magnet, type: type)
      }
      await #expect(throws: ProgramFailure.self) {
        _ = try await journey.runtime.open("magnet:?xt=a\u{1B}b", type: type)
      }
    }

    @Test("new articles are announced through a terminal that takes it, only where that is wanted")
    func announcing() async throws {
      for notifies in [true, false] {
        let journey = try await Journey(variables: ["TERM": "xterm-kitty"], notifies: notifies)
        defer { journey.end() }
        journey.runtime.announce(new: 0, feeds: 4)
        journey.runtime.announce(new: 2, feeds: 1)
        #expect(
          journey.screen.orders
            == (notifies
              ? [Array("\u{1B}]9;Gazette: 2 new articles in 1 feed\u{07}".utf8)] : []))
      }
    }
  }
}
