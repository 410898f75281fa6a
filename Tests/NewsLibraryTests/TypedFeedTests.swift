import Foundation
import NewsLibrary
import Testing

@Suite("What is typed to be followed")
struct TypedFeedTests {
  @Test("A command beside the reader is the same program wherever it is started later")
  func commands() throws {
    let folder = FileManager.default.currentDirectoryPath
    let address = try #require(TypedFeed.address(of: "exec:./news.sh --all 'two words'"))
    guard case .command(let words)? = FeedPlace(address) else {
      Issue.record("\(address) is no command")
      return
    }
    #expect(words == [folder + "/news.sh", "--all", "two words"])
    let above = TypedFeed.address(of: "exec:../news.sh")
    #expect(above?.hasSuffix("/../news.sh") == true && above?.hasPrefix("exec:/") == true)
  }

  @Test(
    "Programs of the path and absolute ones stay as they are", arguments: ["news", "/bin/news -a"])
  func others(command: String) {
    #expect(TypedFeed.address(of: "exec:" + command) == "exec:" + command)
  }
}
