import FakeScreen
import Foundation
import Reader
import ReaderRuntime
import Terminal
import Testing

@MainActor
@Suite("Journeys through a list that changes while it is read")
struct UnreadJourneys {
  @Test("an article that leaves the list of unread ones stays on the page, and no other is read")
  func unread() async throws {
    let journey = try await Journey()
    defer { journey.end() }
    await journey.shows("Water mill")
    await journey.type("/is:unread")
    await journey.press(.enter, .enter)
    await journey.shows("nine dark weeks")
    await journey.runtime.settle()
    // The library told of the change; had it turned the page, the next article would be read too.
    await journey.shows("2 of 3")
    await journey.press(.escape)
    await journey.shows("museum of cinnamon")
    await journey.press(.escape)
    await journey.shows("3 articles · 2 unread")
  }

  @Test("the next article after one that left the list is the one that took its place")
  func next() async throws {
    let journey = try await Journey()
    defer { journey.end() }
    await journey.shows("Water mill")
    await journey.type("/is:unread")
    await journey.press(.enter, .enter)
    await journey.shows("2 of 3")
    await journey.press(.character("J"))
    await journey.shows("museum of cinnamon")
  }

  @Test("a search that is given up before the article came shows it all the same")
  func earlyEscape() async throws {
    let journey = try await Journey(isSettled: false)
    defer { journey.end() }
    await journey.type("/")
    await journey.press(.escape)
    await journey.shows("nine dark weeks")
  }
}
