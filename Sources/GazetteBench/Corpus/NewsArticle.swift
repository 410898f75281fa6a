import NewsModel

/// One generated article, and the file that it stands in.
struct NewsArticle {
  let number: Int
  let title: String
  let source: String
  let date: CivilDate
  let body: [UInt8]

  var address: String { "https://wire.example.com/\(date.dayText)/\(number)" }

  /// Half of the files have metadata in front, a quarter are Markdown, a quarter plain text.
  var fileName: String { padded(number, 7) + (number % 4 == 3 ? ".txt" : ".md") }

  var file: [UInt8] { Array(head.utf8) + body + [0x0A] }

  private var head: String {
    switch number % 4 {
    case 0, 1:
      """
      ---
      title: "\(title)"
      source: \(source)
      url: \(address)
      published: \(date.dayText)
      tags:
        - bench
      ---


      """
    case 2: "# \(title)\n\nSource: \(source)\n\n\(date.dayText)\n\n"
    default:
      """
      \(title)

      Published on \(date.dayText)

      Category: ,English,International - ,Briefs

      Sources \(source)


      """
    }
  }
}

func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
