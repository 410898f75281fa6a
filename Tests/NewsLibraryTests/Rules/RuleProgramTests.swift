import Foundation
import NewsLibrary
import NewsModel
import Synchronization
import Testing

@Suite("Rules of a library")
struct RuleProgramTests {
  private let folder: ScratchFolder
  private let said = Said()

  init() throws { folder = try ScratchFolder() }

  /// Sentences that were reported.
  private final class Said: Sendable {
    private let lines = Mutex<[String]>([])
    var all: [String] { lines.withLock { $0 } }
    func add(_ line: String) { lines.withLock { $0.append(line) } }
  }

  private func library(_ rules: [ArrivalRule]) throws -> NewsLibrary {
    var library = try NewsLibrary.open(folder.path + "/library.sqlite")
    library.rules = ArrivalRule.numbered(rules)
    return library
  }

  private func write(_ names: String...) throws {
    for name in names {
      try folder.write("news/\(name).md", "# The \(name)\n\nMarch 10, 2025\n\nIt sails at noon.\n")
    }
  }

  /// A command that runs a script; the system refuses to start a file itself while another test's
  /// child still holds it open for writing.
  private func command(_ name: String, _ text: String) throws -> [String] {
    try folder.write(name, "cd '\(folder.path)'\n" + text)
    return ["/bin/sh", folder.path + "/" + name]
  }

  private func lines(_ name: String) -> [String] {
    let text = try? String(contentsOfFile: folder.path + "/" + name, encoding: .utf8)
    return (text ?? "").split(separator: "\n").map(String.init)
  }

  @Test("what lies in a folder when it is added is no news; what comes later is, in either way")
  func folders() async throws {
    let rule = ArrivalRule(search: "sails", marksRead: true)
    let library = try library([rule])
    try write("ferry", "barge")
    _ = try await library.add(folder.path + "/news")
    try await library.refresh(library.feeds()) { _ in }
    #expect(try await library.ruleReports()[0].caught == 0)
    try write("tram")
    try await library.refresh(library.feeds()) { _ in }
    try write("bus")
    let feed = try #require(try await library.feeds().first)
    try await library.refresh(places: [feed.address + "/bus.md"]) { _ in }
    let report = try await library.ruleReports()[0]
    #expect(report.caught == 2 && Set(report.newest.map(\.title)) == ["The tram", "The bus"])
    #expect(report.last != nil)
  }

  @Test("a program gets each article once, as an item of JSON Feed, four at a time at most")
  func programs() async throws {
    let note = try command(
      "note",
      """
      echo + >> running; sleep 0.1; echo - >> running
      cat > "item.$$"; mv "item.$$" "got.$$"
      """)
    let library = try library([ArrivalRule(search: "sails", run: note + ["$(touch evil)"])])
    try write("first")
    _ = try await library.add(folder.path + "/news")
    try await library.refresh(library.feeds()) { _ in }
    for number in 0..<9 { try write("ferry\(number)") }
    try await library.refresh(library.feeds()) { _ in }
    for _ in 0..<2 { try await library.runRulePrograms { [said] in said.add($0) } }
    #expect(said.all.isEmpty)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    let items = try names.filter { $0.hasPrefix("got.") }.map { name in
      try JSONDecoder().decode(
        JSONFeedItem.self, from: Data(contentsOf: URL(fileURLWithPath: folder.path + "/" + name)))
    }
    #expect(Set(items.compactMap(\.title)) == Set((0..<9).map { "The ferry\($0)" }))
    #expect(items.count == 9 && items.allSatisfy { $0.gazette.article != nil })
    #expect(!names.contains("evil"))
    var (running, most) = (0, 0)
    for sign in lines("running") {
      running += sign == "+" ? 1 : -1
      most = max(most, running)
    }
    #expect(running == 0 && most <= 4)
  }

  @Test("a program that fails is named and not run again; one that is missing lets articles wait")
  func failures() async throws {
    let failing = try command("failing", "echo run >> runs; exit 3")
    var library = try library([
      ArrivalRule(search: "sails", run: failing),
      ArrivalRule(search: "noon", run: [folder.path + "/absent"]),
    ])
    try write("first")
    _ = try await library.add(folder.path + "/news")
    try await library.refresh(library.feeds()) { _ in }
    try write("ferry", "tram")
    try await library.refresh(library.feeds()) { _ in }
    let unable = try await library.runRulePrograms { [said] in said.add($0) }
    #expect(unable == ["noon"] && lines("runs").count == 2)
    #expect(said.all.filter { $0.contains("failed with code 3 for “The ") }.count == 2)
    #expect(said.all.filter { $0.contains("there is no such program") }.count == 1)
    #expect(said.all.count == 3)
    #expect(try await library.ruleReports().map(\.waiting) == [0, 2])
    try await library.runRulePrograms(except: unable) { [said] in said.add($0) }
    #expect(said.all.count == 3)
    // Where it is now, it runs for what waited.
    library.rules[1].run = try command("present", "echo run >> late")
    try await library.runRulePrograms { [said] in said.add($0) }
    #expect(lines("late").count == 2 && lines("runs").count == 2)
  }

  @Test(
    "what a rule that is no more was to do is forgotten, but not where a rule was not understood")
  func removedRules() async throws {
    let absent = ArrivalRule(search: "sails", run: [folder.path + "/absent"])
    var library = try library([absent])
    try write("first")
    _ = try await library.add(folder.path + "/news")
    try await library.refresh(library.feeds()) { _ in }
    try write("ferry", "tram")
    try await library.refresh(library.feeds()) { _ in }
    func waiting() async throws -> [Int] {
      var same = library
      same.rules = ArrivalRule.numbered([absent])
      return try await same.ruleReports().map(\.waiting)
    }
    library.rules = []
    try await library.runRulePrograms { [said] in said.add($0) }
    #expect(try await waiting() == [2])
    library.rules = ArrivalRule.numbered([absent])
    library.knowsAllRules = true
    try await library.runRulePrograms { [said] in said.add($0) }
    #expect(try await waiting() == [2])
    library.rules = ArrivalRule.numbered([ArrivalRule(search: "noon", marksRead: true)])
    try await library.runRulePrograms { [said] in said.add($0) }
    #expect(try await waiting() == [0])
  }
}
