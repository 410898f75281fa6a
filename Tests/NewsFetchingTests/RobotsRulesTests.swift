import Testing

@testable import NewsFetching

@Suite("Robots")
struct RobotsRulesTests {
  private func allows(_ file: String, _ path: String) -> Bool {
    RobotsRules(Array(file.utf8), for: "gazette").allow(path)
  }

  @Test("the longest rule decides, and of equally long ones the one that allows")
  func longest() {
    let file = """
      User-Agent: *
      Disallow: /news
      Allow: /news/free   # these
      Disallow: /a
      Allow: /a
      """
    #expect(!allows(file, "/news/today"))
    #expect(allows(file, "/news/free/1"))
    #expect(allows(file, "/a/b"))
    #expect(allows(file, "/"))
    #expect(allows(file, "/robots.txt"))
  }

  @Test("rules that name us stand for those for all, wherever they are, and groups are joined")
  func groups() {
    let file = """
      user-agent: *
      disallow: /
      user-agent: other
      user-agent: Gazette/2
      disallow: /private

      user-agent: gazette
      disallow: /more
      """
    #expect(allows(file, "/public"))
    #expect(!allows(file, "/private/x"))
    #expect(!allows(file, "/more"))
    #expect(!allows(file.replacing("Gazette/2", with: "x").replacing("gazette", with: "y"), "/a"))
  }

  @Test("stars stand for anything, a dollar for the end, escapes for themselves")
  func patterns() {
    let file = """
      User-agent: *
      Disallow: /*.pdf$
      Disallow: /x/*/y
      Disallow: /caf%C3%A9
      Disallow: /m%2An
      Disallow: /only$
      """
    #expect(!allows(file, "/a/b.pdf") && allows(file, "/a/b.pdf?x"))
    #expect(!allows(file, "/x/1/y") && allows(file, "/x/y"))
    #expect(!allows(file, "/caf%c3%a9") && !allows(file, "/café"))
    #expect(!allows(file, "/m*n") && allows(file, "/mzn"))
    #expect(!allows(file, "/only") && allows(file, "/only/this"))
  }

  @Test("an empty file, an empty rule and nonsense forbid nothing; no pattern takes long")
  func oddities() {
    #expect(allows("", "/a"))
    #expect(allows("User-agent: *\nDisallow:", "/a"))
    #expect(allows("\u{0}\u{FFFD}:::\n#\nDisallow: /", "/a"))
    let start = ContinuousClock.now
    let stars = String(repeating: "*a", count: 400)
    let path = "/" + String(repeating: "a", count: 2_000)
    #expect(!allows("User-agent: *\nDisallow: /\(stars)", path))
    #expect(allows("User-agent: *\nDisallow: /\(stars)b$", path))
    #expect(ContinuousClock.now - start < .seconds(1))
  }

  @Test("no rules allow everything, rules that cannot be had forbid it")
  func ends() {
    #expect(RobotsRules.none.allow("/a"))
    #expect(!RobotsRules.unreachable.allow("/a"))
  }
}
