import Foundation
import NewsModel

@testable import Reader

/// Articles made for pages to be set from.
enum PageSamples {
  static func page(
    _ content: ParsedArticle, width: Int, query: SearchQuery = .everything,
    isUnicode: Bool = true, isCentred: Bool = true
  ) -> Page {
    Page.set(
      request(content, width: width, query: query, isUnicode: isUnicode, isCentred: isCentred))
  }

  static func request(
    _ content: ParsedArticle, width: Int, query: SearchQuery = .everything,
    isUnicode: Bool = true, isCentred: Bool = true
  ) -> PageRequest {
    let day = Moment(date: Date(timeIntervalSince1970: 0), precision: .day)
    let article = Article(
      id: ArticleID(1), file: "sample.md", format: .markdown, content: content, listed: day,
      status: ArticleStatus())
    return PageRequest(
      article: article, width: width, query: query, now: day.date, isUnicode: isUnicode,
      zoneOffset: 3600, isCentred: isCentred)
  }

  /// Every kind of block, and scripts that take other ways through a line.
  static var everything: ParsedArticle {
    var content = ParsedArticle(
      title: "The harbour bridge stays open at night, 深夜も開放 🌉", document: Document(blocks))
    content.source = "Harbour Post"
    content.authors = ["Liis Raudsepp", "Tom Ahern", "Ann Poe"]
    content.tags = ["transport", "night"]
    content.url = "https://harbourpost.example.ee/2025/01/the-harbour-bridge-stays-open?from=front"
    // 22 January 2025, 23:30 in Tallinn.
    content.published = Moment(
      date: Date(timeIntervalSince1970: 1_737_581_400), precision: .minute, zoneOffset: 7200)
    content.related = [
      RelatedLink(title: "What the taxi would cost", url: "https://harbourpost.example.ee/taxi"),
      RelatedLink(title: "Three winters of the night ferry", url: nil),
    ]
    return content
  }

  private static func text(_ words: String) -> Block { .paragraph([.text(words)]) }

  private static let blocks: [Block] = [
    .paragraph([
      .text("The council said on Tuesday that the bridge "), .strong([.text("stays open")]),
      .text(" at night, a "),
      .link([.text("reversal")], url: "https://harbourpost.example.ee/reversal"),
      .text(" of its own tit-for-tat policy — and one that "),
      .emphasis([.text("nobody")]), .text(" had asked for between 2019–2024."),
    ]),
    .heading(level: 2, [.text("What the neighbours say")]),
    .quote([
      text("“We hear the chains at two in the morning, and we hear them at four.”"),
      .list(List(start: nil, items: [[text("Piet, from the north bank")]])),
      .quote([text("An older voice inside of the first one.")]),
    ]),
    .list(
      List(
        start: 9,
        items: [
          [text("The gates are painted by the end of April at the latest.")],
          [
            text("Lamps:"),
            .list(
              List(start: nil, items: [[text("twelve in the east")], [text("six in the west")]])),
          ],
        ])),
    .figure(
      Figure(
        imageURL: "https://harbourpost.example.ee/bridge.jpg",
        caption: [.text("The bridge in the fog of last Sunday.")], credit: "Mart Kask / Post")),
    .table(
      Table(
        alignments: [.left, .right, .center],
        header: [[.text("Night")], [.text("Walkers")], [.text("What they carried")]],
        rows: [
          [[.text("Weekday")], [.text("38")], [.text("bags")]],
          [[.text("土曜日")], [.text("1,131")], [.text("bags, one ladder and a very patient dog")]],
        ])),
    .code(
      "open --bridge north\n\n  wait 30 # and then close it again before the first tram comes",
      language: nil),
    .rule,
    text("市は橋を夜間も開放すると発表した。「静かに渡ってほしい」と担当者は話す。利用者は二千人を超えた、という。"),
    text("قال المجلس يوم الثلاثاء إن الجسر سيبقى مفتوحا ليلا أمام المشاة."),
    text("Мост останется открытым, сообщили в мэрии в среду; ёлку у него разберут."),
    text(
      "A family 👨‍👩‍👧‍👦 with flags 🇪🇪🇫🇮 and a cafe\u{301} in S\u{303}a\u{303}o To\u{301}me\u{301}, 10\u{A0}000 steps away."
    ),
    .paragraph([
      .text("Bridge Office"), .lineBreak, .text("1 Long Quay"), .lineBreak,
      .text("Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"),
    ]),
  ]
}
