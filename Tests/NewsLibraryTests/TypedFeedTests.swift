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

  @Test("what is empty or has a scheme that no feed has is refused in a sentence")
  func refusals() {
    for empty in ["", "  "] {
      #expect(TypedFeed.refusal(of: empty)?.contains("address is empty") == true)
    }
    for (word, scheme) in [("htp://x", "htp:"), ("ftp://a.example/f", "ftp:"), ("://", ":")] {
      let refusal = TypedFeed.refusal(of: word)
      #expect(refusal?.hasPrefix(scheme) == true, "\(word)")
      #expect(refusal?.contains("only http, https, file and exec") == true, "\(word)")
    }
    for fine in ["https://a.example", "file:///tmp/f.xml", "exec:news", "a.example", "news/", "x"] {
      #expect(TypedFeed.refusal(of: fine) == nil, "\(fine)")
    }
  }
}
