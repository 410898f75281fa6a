import FakeScreen
import Foundation
import Reader
import ReaderRuntime
import Terminal
import Testing

extension Outside {
  @MainActor
  @Suite("Journeys out of the reader", .serialized)
  struct OutsideJourneys {
    @Test("o gives the address to the browser, beside the program")
    func browser() async throws {
      let journey = try await Journey(variables: ["BROWSER": "netscape", "DISPLAY": ":0"])
      defer { journey.end() }
      try journey.folder.program(
        "netscape", #"printf %s "$1" > "$OUT/new"; mv "$OUT/new" "$OUT/opened""#)
      await journey.shows("Lighthouse lamp")
      await journey.press(.enter)
      await journey.press(.character("o"))
      #expect(!journey.screen.isHandedOver)
      #expect(await journey.folder.appears("opened") == "https://coast.example/lamp")
    }

    @Test("a text browser gets the terminal, and the screen comes back after it")
    func textBrowser() async throws {
      let journey = try await Journey(variables: ["BROWSER": "lynx"])
      defer { journey.end() }
      try journey.folder.program("lynx", #"printf %s "$1" > "$OUT/opened""#)
      await journey.shows("Lighthouse lamp")
      await journey.press(.enter)
      await journey.press(.character("o"))
      #expect(journey.folder.text(of: "opened") == "https://coast.example/lamp")
      #expect(!journey.screen.isHandedOver)
    }

    @Test("without any program for it, copying asks the terminal")
    func copy() async throws {
      let journey = try await Journey()
      defer { journey.end() }
      await journey.shows("Lighthouse lamp")
      await journey.press(.enter)
      await journey.press(.character("y"))
      let encoded = Data("https://coast.example/lamp".utf8).base64EncodedString()
      #expect(journey.screen.orders == [Array("\u{1B}]52;c;\(encoded)\u{07}".utf8)])
    }

    @Test("an article without an address says so")
    func noAddress() async throws {
      let journey = try await Journey()
      defer { journey.end() }
      await journey.shows("Water mill")
      await journey.press(.down)
      await journey.press(.character("o"))
      #expect(journey.screen.text.contains("no original"))
    }
  }
}
